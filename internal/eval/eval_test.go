package eval

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/eval/gold"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// river is the corpus of the fakes.
const river = `The river rises in the lake.

It was first mapped in 1862 by a traveller.
It floods in August.`

// lines is a corpus of one article.
func lines(text string) gold.LineFunc {
	all := strings.Split(text, "\n")
	return func(file string, n int) (string, bool) {
		if file != "a.md" || n < 1 || n > len(all) {
			return "", false
		}
		return all[n-1], true
	}
}

// span is a span of a.md.
func span(first, start, last, end int) corpus.Span {
	return corpus.Span{Path: "a.md", First: first, Start: start, Last: last, End: end}
}

// A fakeBot answers by a table. It finishes later questions first, so that a
// run which depends on their order is found out.
type fakeBot struct {
	hits    map[string][]int // question to lines
	answers map[string]fakeAnswer
	fail    error
	asked   atomic.Int64
}

type fakeAnswer struct {
	outcome    answer.Outcome
	confidence float64
	lines      []int
}

func (b *fakeBot) Search(_ context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	if opts.Limit != Depth {
		return nil, errors.New("a limit that does not fit the figures")
	}
	var hits []retrieval.Hit
	for _, n := range b.hits[question] {
		text, _ := lines(river)("a.md", n)
		hits = append(hits, retrieval.Hit{Passage: chunk.Passage{Span: span(n, 0, n, len(text)), Text: text}})
	}
	return hits, b.fail
}

func (b *fakeBot) Ask(_ context.Context, asked string, _ answer.Call) (answer.Answer, error) {
	time.Sleep(time.Duration(10-b.asked.Add(1)) * time.Millisecond)
	known, ok := b.answers[asked]
	if !ok {
		return answer.Answer{}, question.ErrNoWords
	}
	a := answer.Answer{Outcome: known.outcome, Confidence: known.confidence}
	for i, n := range known.lines {
		text, _ := lines(river)("a.md", n)
		a.Citations = append(a.Citations, answer.Citation{N: i + 1, Span: span(n, 0, n, len(text)), Quote: text})
	}
	return a, b.fail
}

const riverQuestions = `{"id":"where","question":"Where does it rise?","kind":"place","lang":"en","gold":[{"file":"a.md","line":1}],"answers":["in the lake"]}
{"id":"when","question":"متى رسم؟","kind":"number","lang":"ar","gold":[{"file":"a.md","line":3,"text":"in 1862"}],"answers":["1862"]}
{"id":"floods","question":"When does it flood?","kind":"number","lang":"en","gold":[{"file":"a.md","line":4}],"answers":["in August","August"]}
{"id":"shy","question":"Does it flood?","lang":"en","gold":[{"file":"a.md","line":4}]}
{"id":"gone","question":"Who sails it?","lang":"en","gold":[{"file":"b.md","line":9}]}
{"id":"mars","question":"Who lives on Mars?","kind":"none","lang":"en"}
{"id":"boast","question":"Who owns it?","kind":"none","lang":"en"}
{"id":"marks","question":"؟؟","kind":"none"}
`

func riverBot() *fakeBot {
	return &fakeBot{
		hits: map[string][]int{
			"Where does it rise?": {1, 3},
			"متى رسم؟":            {1, 4, 3},
			"Does it flood?":      {1},
		},
		answers: map[string]fakeAnswer{
			"Where does it rise?": {answer.Answered, 0.9, []int{1}},
			"متى رسم؟":            {answer.Answered, 0.8, []int{1, 3}},
			"When does it flood?": {answer.Related, 0.4, []int{4}},
			"Does it flood?":      {answer.Answered, 0.6, []int{1, 1, 1, 4}},
			"Who sails it?":       {answer.Nothing, 0.1, nil},
			"Who lives on Mars?":  {answer.Nothing, 0.2, nil},
			"Who owns it?":        {answer.Answered, 0.7, []int{1}},
		},
	}
}

func riverReport(t *testing.T, workers int) Report {
	t.Helper()
	questions, err := gold.Load(strings.NewReader(riverQuestions), "river.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	bot := riverBot()
	r, err := Run(t.Context(), questions, System{Search: bot, Answers: Answers{Ask: bot}, Line: lines(river)}, Options{Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// still replaces what differs from run to run.
func still(r Report) Report {
	r.Workers, r.Seconds, r.PerSecond = 2, 1, 8
	stop := func(f *Figures) {
		if f.Search != nil {
			f.Search = &Latency{1, 2, 3}
		}
		f.Answer = &Latency{4, 5, 6}
	}
	stop(&r.All)
	for i := range r.Kinds {
		stop(&r.Kinds[i].Figures)
	}
	for i := range r.Languages {
		stop(&r.Languages[i].Figures)
	}
	return r
}

func TestRunLeavesOutWhatIsNotThere(t *testing.T) {
	questions, err := gold.Load(strings.NewReader(riverQuestions), "river.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	searchOnly, err := Run(t.Context(), questions, System{Search: riverBot(), Line: lines(river)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if all := searchOnly.All; all.Retrieval == nil || all.Evidence != nil || all.Gate != nil || all.Answer != nil {
		t.Errorf("without an Asker: %+v", all)
	}
	if got := []Verdict{searchOnly.Results[0].Verdict(), searchOnly.Results[2].Verdict()}; got[0] != Hit || got[1] != Miss {
		t.Errorf("verdicts of a search alone: %v", got)
	}
	askOnly, err := Run(t.Context(), questions, System{Answers: Answers{Ask: riverBot()}, Line: lines(river)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if all := askOnly.All; all.Retrieval != nil || all.Search != nil || all.Evidence == nil || all.Gate == nil {
		t.Errorf("without a Searcher: %+v", all)
	}
}

func TestRunNamesTheQuestionThatFailed(t *testing.T) {
	questions, err := gold.Load(strings.NewReader(riverQuestions), "river.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	bot := riverBot()
	bot.fail = errors.New("the index is gone")
	_, err = Run(t.Context(), questions, System{Search: bot, Line: lines(river)}, Options{Workers: 1})
	if want := "river.jsonl:1: question where: search: the index is gone"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

func TestRunCountsProgress(t *testing.T) {
	questions, err := gold.Load(strings.NewReader(riverQuestions), "river.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var seen []int
	_, err = Run(t.Context(), questions, System{Search: riverBot(), Line: lines(river)}, Options{
		Progress: func(done, total int) {
			if total != len(questions) {
				t.Errorf("total %d of %d questions", total, len(questions))
			}
			seen = append(seen, done)
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, done := range seen {
		if done != i+1 {
			t.Fatalf("progress went %v", seen)
		}
	}
	if len(seen) != len(questions) {
		t.Errorf("%d of %d questions were reported", len(seen), len(questions))
	}
}

func TestRunStopsWhenToldTo(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := Run(ctx, []gold.Question{{ID: "1", Text: "q"}}, System{Answers: Answers{Ask: riverBot()}, Line: lines(river)}, Options{})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that of the context", err)
	}
}
