package answer_test

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/answer/budget"
	"isnad/internal/answer/prompt"
	"isnad/internal/answer/verify"
	"isnad/internal/embed"
	"isnad/internal/llm/llmtest"
)

// askModel puts a question to the library with a model that plays its part.
func askModel(t testing.TB, question string, change func(*answer.ModelOptions), play ...http.HandlerFunc) (answer.Answer, *llmtest.Server) {
	t.Helper()
	server := llmtest.Serve(t, play...)
	w := modelOptions(t, server)
	if change != nil {
		change(w)
	}
	a, err := newAnswerer(t, library(t, question), answer.Options{Model: w}).Ask(t.Context(), question, answer.Call{})
	if err != nil {
		t.Fatal(err)
	}
	return a, server
}

func TestACallThatWantsItAtOnceAsksNoModel(t *testing.T) {
	server := llmtest.Serve(t, llmtest.Says("x"))
	a, err := newAnswerer(t, library(t, "When?"), answer.Options{Model: modelOptions(t, server)}).Ask(t.Context(), "When was the mill built?", answer.Call{Plain: true})
	if err != nil || a.Mode != answer.Extractive || len(server.Seen()) > 0 {
		t.Errorf("%s, %v, asked %d times", a.Mode, err, len(server.Seen()))
	}
}

func TestTheSecondTrySaysWhatWasWrong(t *testing.T) {
	a, server := askModel(t, "When was the mill built?", nil, llmtest.Says("The mill was built in 1826 [1.1]."), llmtest.Says("The mill was built in 1862 [1.1]."))
	seen := server.Seen()
	if len(seen) != 2 || a.Mode != answer.ByModel || a.Draft.Tries != 2 {
		t.Fatalf("%d requests, %s, %d tries", len(seen), a.Mode, a.Draft.Tries)
	}
	last := seen[1].Messages
	if said := last[2]; said.Role != "assistant" || !strings.Contains(said.Content, "1826") {
		t.Errorf("the model is not shown what it wrote: %+v", said)
	}
	if said := last[3].Content; !strings.Contains(said, "“The mill was built in 1826.” can't be kept: the sentence it cites does not have this number") {
		t.Errorf("nor what is wrong with it: %s", said)
	}
}

func TestTheSecondTrySaysThatANameAloneIsNoSentence(t *testing.T) {
	a, server := askModel(t, "Who wants to sell the mill?", nil, llmtest.Says("Mary Todd [2.3]."), llmtest.Says("NO ANSWER"))
	if seen := server.Seen(); len(seen) != 2 || !strings.Contains(seen[1].Text(), "“Mary Todd.” can't be kept: it is not a whole sentence") {
		t.Errorf("%s: %s", a.Mode, seen[len(seen)-1].Text())
	}
}

func TestWhatWasRemovedIsKnownThoughTheModelThenGivesUp(t *testing.T) {
	a, _ := askModel(t, "When was the mill built?", nil, llmtest.Says("The mill was built in 1826 [1.1]."), llmtest.Says("NO ANSWER"))
	if len(a.Draft.Removed) != 1 || a.Draft.Removed[0].Why != verify.Number {
		t.Errorf("%v", a.Draft.Removed)
	}
}

func TestAQuestionForANumberIsAnsweredWithOne(t *testing.T) {
	a, _ := askModel(t, "How many visitors had the mill?", nil, llmtest.Says("The new wheel drives three stones [1.3]. The mill had visitors [1.5]."))
	if a.Mode != answer.ByModel {
		t.Errorf("three is a number: %s, %v", a.Draft.Fallback, a.Draft.Removed)
	}
	a, server := askModel(t, "How many visitors had the mill?", nil, llmtest.Says("The mill had visitors [1.5]."))
	if a.Mode != answer.Extractive || a.Draft.Fallback != answer.Unproven || len(server.Seen()) != 2 {
		t.Errorf("%s, %q after %d tries", a.Mode, a.Draft.Fallback, len(server.Seen()))
	}
}

// Whoever is asked about is not said to have done what others did.
func TestANameFromTheQuestionAloneIsNone(t *testing.T) {
	a, _ := askModel(t, "Did Peter Crowley build the mill in 1862?", nil, llmtest.Says("Peter Crowley built the mill in 1862 [1.1]."))
	if a.Mode != answer.Extractive || strings.Contains(a.Text(), "Crowley") {
		t.Errorf("%s: %q", a.Mode, a.Text())
	}
}

func TestOneSpanIsCitedOnce(t *testing.T) {
	a, _ := askModel(t, "When was the mill built?", nil, llmtest.Says("John Harker built the mill at Barton [1.1]. It burned down on 14 March 1931 [1.2]. The mill was built in 1862 [1.1]."))
	if want := "John Harker built the mill at Barton. [1] It burned down on 14 March 1931. [2] The mill was built in 1862. [1]"; a.Text() != want || len(a.Citations) != 2 {
		t.Errorf("%q with %d citations", a.Text(), len(a.Citations))
	}
}

// A front end repeats a source's words below the answer unless a statement shows them.
func TestAStatementInTheWordsOfItsSourceShowsThem(t *testing.T) {
	a, _ := askModel(t, "When was the mill built?", nil, llmtest.Says("The mill was built in 1862 [1.1]. The new wheel is 9.5 metres high and drives three stones [1.3]."))
	if len(a.Statements) != 2 || len(a.Statements[0].Shows) > 0 || !slices.Equal(a.Statements[1].Shows, a.Statements[1].Cites) {
		t.Errorf("%+v", a.Statements)
	}
}

func TestABudgetIsKept(t *testing.T) {
	tokens := budget.New(3000)
	asked := func(user string) answer.Answer {
		server := llmtest.Serve(t, llmtest.Says("The mill was built in 1862 [1.1]."))
		w := modelOptions(t, server)
		w.Budget = tokens
		a, err := newAnswerer(t, library(t, "When?"), answer.Options{Model: w}).Ask(t.Context(), "When was the mill built?", answer.Call{User: user})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	n := 0
	for ; n < 20 && asked("a").Mode == answer.ByModel; n++ {
	}
	if n == 0 || n == 20 || tokens.Used("a") > 3000 {
		t.Errorf("%d answers for %d of 3000 tokens", n, tokens.Used("a"))
	}
	if a := asked("a"); a.Draft.Fallback != answer.OverBudget || a.Outcome != answer.Answered || a.Note() == "" {
		t.Errorf("%q, %s", a.Draft.Fallback, a.Outcome)
	}
	if a := asked("b"); a.Mode != answer.ByModel {
		t.Errorf("another user gets %s", a.Mode)
	}
}

// What is shown while the model writes is the beginning of the answer, and as checked.
func TestWhatIsShownIsProved(t *testing.T) {
	server := llmtest.Serve(t, llmtest.Says("The mill was built in 1862 [1.1]. It burned down in 1999 [1.2]. It burned down on 14 March 1931 [1.2]. The new wheel is 9.5 metres high [1.3]."))
	var shown []string
	a, err := newAnswerer(t, library(t, "When?"), answer.Options{Model: modelOptions(t, server)}).Ask(t.Context(), "When was the mill built?", answer.Call{Show: func(a answer.Answer) { shown = append(shown, a.Text()) }})
	if err != nil || len(shown) < 3 {
		t.Fatalf("shown %q, %v", shown, err)
	}
	for i, text := range shown {
		if !strings.HasPrefix(a.Text(), text) || (text == "") != (i == 0) {
			t.Errorf("%q is shown of %q", text, a.Text())
		}
	}
	if strings.Contains(strings.Join(shown, ""), "1999") {
		t.Error("what no source says is shown")
	}
}

func TestWideQuestionsGetMorePassagesAndAFormOfTheirOwn(t *testing.T) {
	var s shelf
	for _, name := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
		s.put(t, name+".md", "The mill "+name+" was built in 1862.", near, nil)
	}
	for question, want := range map[string]struct {
		passages int
		rule     string
	}{
		"When were the mills built?":  {3, "one to three sentences"},
		"Compare the mills.":          {6, "one line for each thing"},
		"Give a timeline of the mill": {6, "one line for each event"},
	} {
		server := llmtest.Serve(t, llmtest.Says("- The mill a was built in 1862 [1.1].\n- The mill b was built in 1862 [2.1]."))
		w := modelOptions(t, server)
		w.Passages = 3
		a, err := newAnswerer(t, &s, answer.Options{Model: w}).Ask(t.Context(), question, answer.Call{})
		if err != nil || len(server.Seen()) == 0 {
			t.Fatalf("%s: %v", question, err)
		}
		told := server.Seen()[0]
		if n := strings.Count(told.Text(), "<passage number"); n != want.passages || !strings.Contains(told.Messages[0].Content, want.rule) {
			t.Errorf("%s: %d passages, told %s", question, n, told.Messages[0].Content)
		}
		if a.Mode != answer.ByModel || a.Text() != "- The mill a was built in 1862. [1]\n- The mill b was built in 1862. [2]" {
			t.Errorf("%s: %s, %q", question, a.Mode, a.Text())
		}
	}
}

func TestWhatWasSaidIsTold(t *testing.T) {
	server := llmtest.Serve(t, llmtest.Says("The mill was built in 1862 [1.1]."))
	c := newAnswerer(t, library(t, "When?"), answer.Options{Model: modelOptions(t, server)}).Conversation()
	for _, question := range []string{"When was the mill built?", "How high is the new wheel of the mill?"} {
		if _, err := c.Ask(t.Context(), question, answer.Call{}); err != nil {
			t.Fatal(err)
		}
	}
	seen := server.Seen()
	if strings.Contains(seen[0].Text(), "<earlier>") {
		t.Error("something was said before the first question")
	}
	if last := seen[len(seen)-1].Text(); !strings.Contains(last, "Question: When was the mill built?\nAnswer: The mill was built in 1862.") {
		t.Errorf("told %s", last)
	}
	c.Reset()
	if _, err := c.Ask(t.Context(), "When was the mill built?", answer.Call{}); err != nil {
		t.Fatal(err)
	}
	seen = server.Seen()
	if last := seen[len(seen)-1].Text(); strings.Contains(last, "<earlier>") {
		t.Errorf("not forgotten: %s", last)
	}
}

func TestAModelMayCompleteAFollowUp(t *testing.T) {
	const first, follow = "متى بدأ بناء السد؟", "وكم ارتفاعه؟"
	reply := llmtest.Says("بدأ بناء السد في 15 مايو 1958 [1.1].")
	for _, c := range []struct {
		claim, wrote string
		rewrite      bool
		want         string // of Resolved; empty: what the rules make of it
	}{
		{"off by default", "كم ارتفاع السد؟", false, ""},
		{"with words of what was said", "كم ارتفاع السد؟", true, "كم ارتفاع السد؟"},
		{"in quotation marks", "«كم ارتفاع السد؟»\n", true, "كم ارتفاع السد؟"},
		{"it answers instead", "ارتفاع السد ٧٢ مترا", true, ""},
		{"it invents", "كم ارتفاع سد أسوان؟", true, ""},
		{"another language", "How high is the dam?", true, ""},
		{"nothing", "؟", true, ""},
		{"without end", strings.Repeat("كم ارتفاع السد؟ ", 100), true, ""},
	} {
		t.Run(c.claim, func(t *testing.T) {
			plays := []http.HandlerFunc{reply}
			if c.rewrite {
				plays = append(plays, llmtest.Says(c.wrote))
			}
			server := llmtest.Serve(t, append(plays, reply)...)
			w := modelOptions(t, server)
			w.Rewrite = c.rewrite
			talk := newAnswerer(t, library(t, first), answer.Options{Model: w}).Conversation()
			if _, err := talk.Ask(t.Context(), first, answer.Call{}); err != nil {
				t.Fatal(err)
			}
			a, err := talk.Ask(t.Context(), follow, answer.Call{})
			if err != nil {
				t.Fatal(err)
			}
			want := c.want
			if want == "" {
				want = "كم ارتفاعه (بدأ بناء السد)؟" // the rules' own
			}
			if a.Resolved != want {
				t.Errorf("taken for %q, want %q", a.Resolved, want)
			}
		})
	}
}

// A babbler is a model that says one thing.
type babbler struct{ text string }

func (b babbler) Write(_ context.Context, _ []prompt.Message, each func(string)) (answer.Reply, error) {
	if b.text == "" {
		return answer.Reply{}, errors.New("nothing to say")
	}
	for i := range b.text {
		if i%7 == 0 && each != nil {
			each(b.text[:i])
		}
	}
	return answer.Reply{Text: b.text}, nil
}

// A blur is an embedder to which all texts are alike.
type blur struct{}

func (blur) Embed(_ context.Context, _ embed.Kind, texts []string) ([][]float32, error) {
	return slices.Repeat([][]float32{{1}}, len(texts)), nil
}
func (blur) Fingerprint() embed.Fingerprint { return embed.Fingerprint{} }

// A credulous judge finds everything supported.
type credulous struct{}

func (credulous) Supports(context.Context, string, string, []string) (float64, error) { return 1, nil }

// FuzzWritten: whatever the model says, of everything that is shown each citation is a
// real span with the article's own words, each marker has its citation and each citation
// its marker, and each number is in what its statement cites.
func FuzzWritten(f *testing.F) {
	for _, text := range []string{
		"The mill was built in 1862 [1.1]. It burned down [1.2][1.3].", "- a mill [1] 1862 [2.1]\n- b [1.1-1.5]", "NO ANSWER", "[1.1] The mill 1862 [1]",
		"<think>x</think>The mill (1.1) 41,000 [1.5] visitors ^2.1", "| mill | 1862 [1.1] |", "The mill burned down on 14 March 1931 [1.2].\n[^1]: 2.1\nThe mill [^1]",
	} {
		f.Add(text)
	}
	s := library(f, "When?")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<12 {
			t.Skip("no model writes so much")
		}
		var all []answer.Answer
		w := &answer.ModelOptions{Model: babbler{text}, Judge: credulous{}, Embedder: blur{}}
		a, err := newAnswerer(t, s, answer.Options{Weights: &plainWeights, Confidence: 0.5, Model: w}).Ask(t.Context(), "When was the mill built?", answer.Call{Show: func(a answer.Answer) { all = append(all, a) }})
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range append(all, a) {
			if a.Mode != answer.ByModel {
				continue
			}
			if invented, unproven, _ := faults(s, a, nil); invented+unproven > 0 {
				t.Errorf("%q became %q: %d invented citations, %d numbers without a source", text, a.Text(), invented, unproven)
			}
			cited := map[string]bool{}
			for _, m := range marker.FindAllStringSubmatch(a.Text(), -1) {
				cited[m[1]] = true
			}
			if len(cited) != len(a.Citations) {
				t.Errorf("%q: %d markers, %d citations", a.Text(), len(cited), len(a.Citations))
			}
		}
	})
}

// A name that stands in what it cites is proved, and may answer another question all the same.
func TestABareNameMustBeWhereTheProgramLooks(t *testing.T) {
	for _, c := range []struct {
		claim, text string
		mode        answer.Mode
	}{
		{"of the sentence that answers", "John Harker [1.1].", answer.ByModel},
		{"of another sentence", "Mary Todd [2.3].", answer.Extractive},
	} {
		if a, _ := askModel(t, "Who built the mill?", nil, llmtest.Says(c.text)); a.Mode != c.mode {
			t.Errorf("a name %s: %s, removed %v: %+v", c.claim, a.Mode, a.Draft.Removed, a.Statements)
		}
	}
}
