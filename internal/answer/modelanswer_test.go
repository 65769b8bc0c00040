package answer_test

import (
	"flag"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/embed/e5"
	"isnad/internal/endpoint/endpointtest"
	"isnad/internal/llm"
	"isnad/internal/llm/llmtest"
	"isnad/internal/reader"
)

var update = flag.Bool("update", false, "write the golden files anew")

// models are those that statements are held against their sources with.
var models = sync.OnceValue(func() (m struct {
	embedder *e5.Model
	reader   *reader.Reader
}) {
	var err error
	if m.embedder, err = e5.Load(); err != nil {
		panic(err)
	}
	if m.reader, err = reader.Load(m.embedder.Encoder()); err != nil {
		panic(err)
	}
	return m
})

// library is the articles of testdata/written/articles.txtar in the language of a
// question.
func library(t testing.TB, question string) *shelf {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/written/articles.txtar")
	if err != nil {
		t.Fatal(err)
	}
	s := new(shelf)
	for _, f := range archive.Files {
		if analysis.Language(string(f.Data)) == analysis.Language(question) {
			s.put(t, f.Name, string(f.Data), near, nil)
		}
	}
	return s
}

// modelOptions are of a model behind a server, and how it is to write.
func modelOptions(t testing.TB, s *llmtest.Server) *answer.ModelOptions {
	t.Helper()
	client, err := llm.New(llm.Options{BaseURL: s.URL + "/v1", Model: "m", APIKey: endpointtest.Secret, Timeout: 20 * time.Second, MaxTokens: 300})
	if err != nil {
		t.Fatal(err)
	}
	return &answer.ModelOptions{Model: client, Judge: models().reader, Embedder: models().embedder, Timeout: 20 * time.Second, MaxTokens: 300}
}

// A shape is a reply as models give them: the files of testdata/written.
type shape struct {
	name, claim, question string
	play                  []http.HandlerFunc
}

func shapes(t testing.TB) (all []shape) {
	t.Helper()
	files, err := filepath.Glob("testdata/written/[0-9]*.txtar")
	if err != nil || len(files) < 40 {
		t.Fatalf("%d replies, %v", len(files), err)
	}
	for _, name := range files {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		s := shape{name: strings.TrimSuffix(filepath.Base(name), ".txtar"), claim: strings.TrimSpace(string(archive.Comment))}
		for _, f := range archive.Files {
			text := strings.TrimSuffix(string(f.Data), "\n")
			switch f.Name {
			case "question":
				s.question = text
			case "reply", "again":
				s.play = append(s.play, tells(text))
			case "reply tires":
				s.play = append(s.play, llmtest.Tires(text))
			case "reply breaks":
				s.play = append(s.play, llmtest.Breaks(text))
			default:
				t.Fatalf("%s: what is %q?", name, f.Name)
			}
		}
		all = append(all, s)
	}
	return all
}

var canary = regexp.MustCompile(`isnad[a-z2-7]{12}`)

// tells is a model that says a text, with the canary of its prompt where the text has
// {canary}, or it spelt letter by letter for {spelt}.
func tells(text string) http.HandlerFunc {
	if !strings.Contains(text, "{") {
		return llmtest.Says(text)
	}
	return func(w http.ResponseWriter, r *http.Request) {
		word := canary.FindString(llmtest.Asked(r).Text())
		llmtest.Says(strings.NewReplacer("{canary}", word, "{spelt}", spelt(word)).Replace(text))(w, r)
	}
}

// What reaches a reader of each reply, and why the rest does not. A change of the
// verifier shows here; whether it is for the better is for a person to say.
func TestWhatReachesTheReader(t *testing.T) {
	var golden strings.Builder
	var written, extractive, removed, invented, false1, leaks int
	for _, sh := range shapes(t) {
		s := library(t, sh.question)
		server := llmtest.Serve(t, sh.play...)
		var shown []answer.Answer
		a, err := newAnswerer(t, s, answer.Options{Weights: &plainWeights, Confidence: 0.5, Model: modelOptions(t, server)}).Ask(t.Context(), sh.question, answer.Call{Show: func(a answer.Answer) { shown = append(shown, a) }})
		if err != nil {
			t.Fatalf("%s: %v", sh.name, err)
		}
		fmt.Fprintf(&golden, "%s: %s\n%s\n\n", sh.name, sh.claim, report(a))
		for _, a := range append(shown, a) {
			i, f, l := faults(s, a, server.Seen())
			invented, false1, leaks = invented+i, false1+f, leaks+l
		}
		if removed += len(a.Draft.Removed); a.Mode == answer.ByModel {
			written++
		} else {
			extractive++
		}
	}
	fmt.Fprintf(&golden, "replies: %d   written: %d   extractive: %d   statements removed: %d\n", written+extractive, written, extractive, removed)
	fmt.Fprintf(&golden, "invented citations: %d   numbers or dates without a source: %d   leaks: %d\n", invented, false1, leaks)
	if invented+false1+leaks > 0 {
		t.Errorf("%d invented citations, %d numbers or dates without a source, %d leaks", invented, false1, leaks)
	}
	const name = "testdata/written.golden"
	if *update {
		if err := os.WriteFile(name, []byte(golden.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if golden.String() != string(want) {
		t.Errorf("not as in %s; look at what changed with -update and git diff:\n%s", name, golden.String())
	}
}

// report is an answer as the golden file has it.
func report(a answer.Answer) string {
	var b strings.Builder
	b.WriteString(string(a.Mode))
	if a.Draft.Fallback != "" {
		fmt.Fprintf(&b, ", %s", a.Draft.Fallback)
	}
	if a.Draft.Tries > 1 {
		b.WriteString(", second try")
	}
	for line := range strings.SplitSeq(a.Text(), "\n") {
		b.WriteString("\n    " + line)
	}
	for _, c := range a.Citations {
		fmt.Fprintf(&b, "\n    [%d] %s: %s", c.N, c.Span, strings.ReplaceAll(c.Quote, "\n", " "))
	}
	for _, r := range a.Draft.Removed {
		fmt.Fprintf(&b, "\n  - %s: %s", r.Why, canary.ReplaceAllString(r.Text, "{canary}"))
	}
	return b.String()
}

// faults counts what must never be: citations that are not in the articles, numbers
// that are not in what their statement cites, words of the prompt.
func faults(s *shelf, a answer.Answer, seen []llmtest.Request) (invented, unproven, leaked int) {
	byNumber := map[int]string{}
	for _, c := range a.Citations {
		byNumber[c.N] = c.Quote
		if quote, ok := s.Articles[c.Path].Quote(c.Span); !ok || quote != c.Quote {
			invented++
		}
	}
	for _, st := range a.Statements {
		cited := ""
		for _, n := range st.Cites {
			if byNumber[n] == "" {
				invented++
			}
			cited += byNumber[n] + "\n"
		}
		for _, n := range analysis.Numbers(st.Text) {
			if !slices.Contains(analysis.Numbers(cited), n) {
				unproven++
			}
		}
	}
	for _, r := range seen {
		if c := canary.FindString(r.Text()); c != "" && strings.Contains(a.Text(), c) {
			leaked++
		}
	}
	if strings.Contains(a.Text(), "passages of articles that come with it") {
		leaked++
	}
	return invented, unproven, leaked
}
