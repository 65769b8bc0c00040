package eval

import (
	"bytes"
	"context"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/answer/verify"

	"isnad/internal/eval/gold"
)

// stated is a statement and what it cites.
func stated(text string, cites ...int) answer.Statement {
	return answer.Statement{Text: text, Cites: cites}
}

// wroteOf is an answer that a model wrote, citing lines of the river and one more.
func wroteOf(statements ...answer.Statement) answer.Answer {
	a := answer.Answer{Question: "What of the river?", Outcome: answer.Answered, Confidence: 0.9, Language: "en", Mode: answer.ByModel, Statements: statements,
		Draft: answer.Draft{Tries: 1, Usage: answer.Usage{Prompt: 90, Completion: 10}}}
	for i, quote := range []string{"The river rises in the lake.", "It was first mapped in 1862 by a traveller.", "It floods in August.", "In August it floods all of the fields."} {
		a.Citations = append(a.Citations, answer.Citation{N: i + 1, Span: span(i+1, 0, i+1, len(quote)), Quote: quote, Title: "The river"})
	}
	return a
}

func TestCitationRecallAndPrecisionAreThoseOfALCE(t *testing.T) {
	tests := []struct {
		name              string
		statements        []answer.Statement
		recall, precision float64
		idle              []int
	}{
		{"each statement is borne out by what it cites", []answer.Statement{stated("The river rises in the lake.", 1), stated("It floods in August.", 3)}, 1, 1, nil},
		{"a number that the citation does not have", []answer.Statement{stated("The river rises in the lake.", 1), stated("It was mapped in 1863.", 2)}, 0.5, 0.5, nil},
		{"a citation of something else", []answer.Statement{stated("The river floods in August.", 1)}, 0, 0, nil},
		{"two citations that only together bear it out are both needed", []answer.Statement{stated("The river was first mapped in 1862 and floods in August.", 2, 3)}, 1, 1, nil},
		{"a citation that bears out nothing is not needed beside one that does", []answer.Statement{stated("The river floods in August.", 3, 1)}, 1, 0.5, []int{1}},
		{"of two that would do alone, both are precise", []answer.Statement{stated("The river floods in August.", 3, 4)}, 1, 1, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w, err := judgeModel(t.Context(), verify.Checker{}, wroteOf(tt.statements...))
			if err != nil {
				t.Fatal(err)
			}
			recall, _ := w.Recall()
			precision, _ := w.Precision()
			var idle []int
			for _, s := range w.Statements {
				idle = append(idle, s.Idle...)
			}
			if recall != tt.recall || precision != tt.precision || !slices.Equal(idle, tt.idle) {
				t.Errorf("recall %v, precision %v, not needed %v: %+v", recall, precision, idle, w.Statements)
			}
		})
	}
}

func TestAnswersThatNoModelWasAskedForAreNotJudged(t *testing.T) {
	a := wroteOf(stated("The river rises in the lake.", 1))
	a.Mode, a.Draft = answer.Extractive, answer.Draft{}
	if w, err := judgeModel(t.Context(), verify.Checker{}, a); w != nil || err != nil {
		t.Errorf("%+v, %v", w, err)
	}
}

// A modelBot gives the same answers in their order.
type modelBot map[string]answer.Answer

func (b modelBot) Ask(_ context.Context, question string, _ answer.Call) (answer.Answer, error) {
	return b[question], nil
}

// modelReport is about a text that holds, one that was not believed and one that was
// never asked for.
func modelReport(t *testing.T) Report {
	t.Helper()
	half := wroteOf(stated("The river floods in August.", 3, 1))
	half.Draft.Removed = []verify.Removal{{Text: "It rises 500 metres.", Why: verify.Number}, {Text: "x", Why: verify.Repeated}}
	refused := wroteOf(stated("The river rises in the lake.", 1))
	refused.Mode, refused.Draft = answer.Extractive, answer.Draft{Fallback: answer.Unproven, Usage: answer.Usage{Prompt: 200, Completion: 100},
		Removed: []verify.Removal{{Text: "Pirates sail it.", Why: verify.Uncited}}}
	plain := wroteOf(stated("The river rises in the lake.", 1))
	plain.Mode, plain.Draft = answer.Extractive, answer.Draft{}
	questions, err := gold.Load(strings.NewReader(`{"id":"a","question":"a?","gold":[{"file":"a.md","line":3}]}
{"id":"b","question":"b?","gold":[{"file":"a.md","line":1}]}
{"id":"c","question":"c?"}
`), "q.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Run(t.Context(), questions, System{Answers: Answers{Ask: modelBot{"a?": half, "b?": refused, "c?": plain}}, Line: lines(river)}, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestWrittenAnswersAreCountedWithTheirCost(t *testing.T) {
	got := modelReport(t).All
	recall, precision, kept := 1.0, 0.5, 0.25 // half of one text's two statements, the other's only one was removed
	want := &ModelFigures{FellBack: Share{1, 2}, Recall: &recall, Precision: &precision, Kept: &kept, Tokens: 200}
	if got.Model == nil {
		t.Fatal("no figures")
	}
	got.Model.CI = nil
	if !reflect.DeepEqual(got.Model, want) {
		t.Errorf("got  %+v\nwant %+v", got.Model, want)
	}
	drafts := &Drafts{Asked: 2, Reasons: map[answer.Fallback]int{answer.Unproven: 1}, Prompt: 290, Completion: 110}
	if !reflect.DeepEqual(got.Drafts, drafts) {
		t.Errorf("got  %+v\nwant %+v", got.Drafts, drafts)
	}
}

func TestExplainShowsWhatWasRemovedAndTheModelsOwnText(t *testing.T) {
	half := wroteOf(stated("The river rises in the lake.", 1))
	half.Draft.Removed = []verify.Removal{{Text: "It rises 500 metres.", Why: verify.Number}, {Text: "x", Why: verify.Repeated}}
	half.Draft.Texts = []string{"Pirates.", "The river rises in the lake [1.1].\nIt rises 500 metres [1.1]."}
	w, err := judgeModel(t.Context(), verify.Checker{}, half)
	if err != nil {
		t.Fatal(err)
	}
	want := `wrote: 1 statement, recall 1.00, precision 1.00, 90 + 10 tokens
       removed (number): It rises 500 metres.
       > Pirates.
       and once more:
       > The river rises in the lake [1.1].
       > It rises 500 metres [1.1].
`
	if got := w.explain(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	again, err := w.line().run()
	if err != nil || !reflect.DeepEqual(again, w) {
		t.Errorf("read back as %+v, %v", again, err)
	}
	w.Fallback, w.Statements = answer.Unproven, nil
	if got := w.explain(); !strings.Contains(got, "fell back, unproven") || !strings.Contains(got, "removed (number): It rises 500 metres.") {
		t.Errorf("of a text that was not given: %s", got)
	}
}

func TestWrittenAnswersCanBeComparedLater(t *testing.T) {
	r := modelReport(t)
	var saved bytes.Buffer
	out := json.NewEncoder(&saved)
	for _, result := range r.Results {
		if err := out.Encode(result); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Encode(r); err != nil {
		t.Fatal(err)
	}
	old, err := LoadSaved(&saved, "old.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]float64{}
	for _, d := range r.Compare(old).Figures {
		if d.Difference != 0 {
			t.Errorf("%s differs from itself by %v", d.Figure, d.Difference)
		}
		seen[d.Figure] = d.New
	}
	want := map[string]float64{"written.fell_back": 0.5, "written.citation_recall": 1, "written.citation_precision": 0.5, "written.statements_kept": 0.25, "written.tokens_per_question": 200}
	for figure, value := range want {
		if got, ok := seen[figure]; !ok || got != value {
			t.Errorf("%s is %v, want %v", figure, got, value)
		}
	}
}
