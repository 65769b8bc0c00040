package eval

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer"

	"isnad/internal/eval/gold"
)

// checkDialogues holds what follow-up questions are taken for and get against a
// golden file, and counts what they get asked alone, and asked as what they mean.
func checkDialogues(t *testing.T, sys System, file string) {
	t.Helper()
	asked := sampleQuestions(t, file+".jsonl")
	if len(asked) < 40 {
		t.Errorf("%d dialogues", len(asked))
	}
	followed := put(t, sys, asked)
	sys.Search = nil
	alone := put(t, sys, each(asked, func(q gold.Question) string { return q.Text }))
	full := put(t, sys, each(asked, func(q gold.Question) string { return cmp.Or(q.Full, q.Text) }))
	golden(t, file+".txt", blocks(followed)+"first citation gold / any / of\n"+
		goldCounts("alone", alone)+goldCounts("followed", followed)+goldCounts("in full", full))
	checkNewSubjects(t, followed, alone)
}

// checkNewSubjects: a question with a subject of its own loses nothing by what
// was asked before.
func checkNewSubjects(t *testing.T, followed, alone Report) {
	t.Helper()
	n := 0
	for i, r := range followed.Results {
		if r.Question.Kind != "newsubject" {
			continue
		}
		n++
		if r.Answer.Resolved != "" || !slices.Equal(r.Answer.Citations, alone.Results[i].Answer.Citations) {
			t.Errorf("%s: %s was taken for %q", r.Question.ID, r.Question.Text, r.Answer.Resolved)
		}
	}
	if n == 0 {
		t.Error("no dialogue changes the subject")
	}
}

// each makes questions without anything before them.
func each(dialogues []gold.Question, text func(gold.Question) string) []gold.Question {
	alone := slices.Clone(dialogues)
	for i, q := range alone {
		alone[i].Text, alone[i].First, alone[i].Full = text(q), "", ""
	}
	return alone
}

// goldCounts counts, for each kind of dialogue, how often the first citation and any is
// on a gold line.
func goldCounts(way string, r Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-9s", way)
	for _, g := range r.Kinds {
		fmt.Fprintf(&b, "  %s %s", g.Name, counts(g.Figures))
	}
	fmt.Fprintf(&b, "  all %s\n", counts(r.All))
	return b.String()
}

func counts(f Figures) string {
	shown := f.Evidence.Regardless
	return fmt.Sprintf("%d/%d/%d", shown.FirstLine.Hits, shown.AnyLine.Hits, shown.FirstLine.Of)
}

// A fakeTalk is a conversation that puts the question before in front.
type fakeTalk struct {
	*fakeBot
	before string
}

func (c *fakeTalk) Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
	before := c.before
	c.before = question
	if before == "" {
		return c.fakeBot.Ask(ctx, question, call)
	}
	a, err := c.fakeBot.Ask(ctx, before+" "+question, call)
	a.Resolved = before + " " + question
	return a, err
}

const riverDialogue = `{"id":"follow","question":"And when?","first":"Does it flood?","gold":[{"file":"a.md","line":4}]}
{"id":"declined","question":"Where does it rise?","first":"؟؟","gold":[{"file":"a.md","line":1}]}
{"id":"first","question":"Where does it rise?","gold":[{"file":"a.md","line":1}]}`

func TestAFollowUpIsAskedInAConversationOfItsOwn(t *testing.T) {
	questions, err := gold.Load(strings.NewReader(riverDialogue), "river.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	bot := riverBot()
	bot.hits["Does it flood? And when?"] = []int{1, 4}
	bot.hits["؟؟ Where does it rise?"] = []int{3, 1}
	bot.answers["Does it flood? And when?"] = fakeAnswer{answer.Answered, 0.9, []int{4}}
	bot.answers["؟؟ Where does it rise?"] = fakeAnswer{answer.Answered, 0.9, []int{1}}
	sys := System{Search: bot, Answers: Answers{Ask: bot, Converse: func() Asker { return &fakeTalk{fakeBot: bot} }}, Line: lines(river)}
	r, err := Run(t.Context(), questions, sys, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []struct {
		resolved string
		rank     int
	}{{"Does it flood? And when?", 2}, {"؟؟ Where does it rise?", 2}, {"", 1}} {
		got := r.Results[i]
		if got.Answer.Resolved != want.resolved || got.Rank() != want.rank || got.Verdict() != Hit {
			t.Errorf("%s: %s, rank %d, resolved to %q", got.Question.ID, got.Verdict(), got.Rank(), got.Answer.Resolved)
		}
	}
	const told = "question follow: And when?\nafter: Does it flood?\nas:   Does it flood? And when?\nwant: a.md:4   rank: 2\n"
	if got := r.Results[0].explain(); !strings.HasPrefix(got, told) {
		t.Errorf("explained as\n%s", got)
	}
	line, err := json.Marshal(r.Results[0])
	if want := `{"id":"follow","first":"Does it flood?","question":"And when?","resolved":"Does it flood? And when?",`; err != nil || !strings.HasPrefix(string(line), want) {
		t.Errorf("%v in JSON: %s", err, line)
	}
}

func TestWithoutConversationsAFollowUpIsAskedAlone(t *testing.T) {
	questions, err := gold.Load(strings.NewReader(riverDialogue), "river.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	bot := riverBot()
	r, err := Run(t.Context(), questions, System{Search: bot, Answers: Answers{Ask: bot}, Line: lines(river)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Results[1]; got.Verdict() != Hit || got.Rank() != 1 {
		t.Errorf("%s, rank %d", got.Verdict(), got.Rank())
	}
}

func TestAFailureBeforeTheQuestionIsNamed(t *testing.T) {
	questions, err := gold.Load(strings.NewReader(riverDialogue), "river.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	bot := riverBot()
	bot.fail = errors.New("the index is gone")
	_, err = Run(t.Context(), questions, System{Answers: Answers{Ask: bot, Converse: func() Asker { return &fakeTalk{fakeBot: bot} }}, Line: lines(river)}, Options{Workers: 1})
	if want := "river.jsonl:1: question follow: ask: first: the index is gone"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}
