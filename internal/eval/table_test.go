package eval_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/eval"
	"isnad/internal/eval/gold"
	"isnad/internal/eval/table"
)

// outputs is everything a report can say.
func outputs(t *testing.T, r eval.Report) map[string]string {
	t.Helper()
	var text, explain, perQuestion bytes.Buffer
	if err := errors.Join(table.Report(&text, r), r.WriteExplain(&explain)); err != nil {
		t.Fatal(err)
	}
	figures, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	for _, result := range r.Results {
		line, err := json.Marshal(result)
		if err != nil {
			t.Fatal(err)
		}
		perQuestion.Write(append(line, '\n'))
	}
	return map[string]string{
		"table.txt": text.String(), "explain.txt": explain.String(),
		"report.json": string(figures) + "\n", "results.jsonl": perQuestion.String(),
	}
}

func TestReportIsTheGoldenOne(t *testing.T) {
	for name, got := range outputs(t, eval.Still(eval.RiverReport(t, 1))) {
		eval.Golden(t, name, got)
	}
}

func TestRunIsTheSameHoweverManyAskAtOnce(t *testing.T) {
	one, many := outputs(t, eval.Still(eval.RiverReport(t, 1))), outputs(t, eval.Still(eval.RiverReport(t, 8)))
	for name := range one {
		if one[name] != many[name] {
			t.Errorf("%s: one worker:\n%s\neight:\n%s", name, one[name], many[name])
		}
	}
}

func TestComparisonTableIsTheGoldenOne(t *testing.T) {
	c := eval.CompareRiver(t, func(r []eval.Result) []eval.Result {
		r[1].Search.Ranks[0] = 1
		r[2].Answer.Outcome = answer.Answered
		r[3].Answer.Citations = nil
		r[0].Answer.Outcome, r[0].Answer.Citations = answer.Nothing, nil
		r[5].Question.Text = "Who lives there?"
		for i := range 12 {
			r = append(r, eval.Result{Question: gold.Question{ID: string('k' + rune(i))}})
		}
		return append(r, eval.Result{Question: gold.Question{ID: "where"}, Without: []string{"a.md"}})
	})
	var b bytes.Buffer
	if err := table.Comparison(&b, c); err != nil {
		t.Fatal(err)
	}
	eval.Golden(t, "comparison.txt", b.String())
}

func TestReliabilityTableIsTheGoldenOne(t *testing.T) {
	var b bytes.Buffer
	if err := table.Reliability(&b, eval.RiverReport(t, 1).Reliability); err != nil {
		t.Fatal(err)
	}
	eval.Golden(t, "reliability.txt", b.String())
}

func TestTablesSayWhichArticlesWereTakenAway(t *testing.T) {
	questions := []gold.Question{{ID: "1", Text: "a", Gold: eval.GoldIn("a")}, {ID: "2", Text: "b", Gold: eval.GoldIn("b")}, {ID: "3", Text: "x"}}
	for drop, want := range map[eval.Drop]string{
		eval.DropNone: "",
		eval.DropEach: "asked again without the articles of their gold lines, and so unanswerable: 2\n",
		eval.DropHalf: "asked of half of the articles, and unanswerable since their gold lines are in the other half: 1\n",
	} {
		var text, explain bytes.Buffer
		r := eval.DropReport(t, drop, questions...)
		if err := table.Report(&text, r); err != nil {
			t.Fatal(err)
		}
		if err := r.WriteExplain(&explain); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(text.String(), want) || drop == eval.DropNone && strings.Contains(text.String(), "asked") {
			t.Errorf("%q:\n%s", drop, text.String())
		}
		if got := strings.Contains(explain.String(), "want: no answer   without: a\n"); got != (drop != eval.DropNone) {
			t.Errorf("%q:\n%s", drop, explain.String())
		}
	}
}

func TestWrittenAnswersInTheTableAndOneByOne(t *testing.T) {
	r := eval.ModelReport(t)
	var text, explained bytes.Buffer
	if err := table.Report(&text, r); err != nil {
		t.Fatal(err)
	}
	if err := r.WriteExplain(&explained); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"written answers ", " 50.0 %  ", "2 asked; tokens: 290 read, 110 written, counted by the endpoint", "fell back, unproven: 1"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("no %q in\n%s", want, text.String())
		}
	}
	for _, want := range []string{"wrote: 1 statement, recall 1.00, precision 0.50, 90 + 10 tokens\n       [1] not needed for: The river floods in August.", "wrote: fell back, unproven; 1 statement removed, 200 + 100 tokens\n"} {
		if !strings.Contains(explained.String(), want) {
			t.Errorf("no %q in\n%s", want, explained.String())
		}
	}
	if n := strings.Count(explained.String(), "wrote: "); n != 2 {
		t.Errorf("%d of 3 questions were put to the model", n)
	}
}
