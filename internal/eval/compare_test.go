package eval

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer"

	"isnad/internal/eval/gold"
)

// comparison is of the river's report with an earlier one that one edit to its
// results makes.
func comparison(t *testing.T, edit func([]Result) []Result) Comparison {
	t.Helper()
	r := riverReport(t, 1)
	old := loaded(t, saved(t, r))
	old.Results = edit(old.Results)
	return r.Compare(old)
}

func TestCompareNamesWhatGotBetterAndWorse(t *testing.T) {
	for claim, c := range map[string]struct {
		edit          func(r []Result)
		better, worse string
	}{
		"nothing changed":                   {func([]Result) {}, "", ""},
		"no citation was right":             {func(r []Result) { r[0].Answer.Citations[0].Answers = false }, "evidence where: none → first", ""},
		"a later one was":                   {func(r []Result) { r[0].Answer.Citations = r[1].Answer.Citations }, "evidence where: any → first", ""},
		"the first one was":                 {func(r []Result) { slices.Reverse(r[1].Answer.Citations) }, "", "evidence when: first → any"},
		"on the line, with no answer known": {func(r []Result) { r[3].Answer.Citations[0].OnGold = true }, "", "evidence shy: first → none"},
		"there was no citation":             {func(r []Result) { r[2].Answer.Citations = nil }, "evidence floods: none → first", ""},
		"it was refused":                    {func(r []Result) { r[0].Answer.Outcome = answer.Related }, "gate where: wrongly refused → rightly answered", ""},
		"it was answered":                   {func(r []Result) { r[2].Answer.Outcome = answer.Answered }, "", "gate floods: rightly answered → wrongly refused"},
		"an unanswerable one was refused":   {func(r []Result) { r[6].Answer.Outcome = answer.Nothing }, "", "gate boast: rightly refused → wrongly answered"},
		"an unanswerable one was answered":  {func(r []Result) { r[5].Answer.Outcome = answer.Answered }, "gate mars: wrongly answered → rightly refused", ""},
		"related and nothing both refuse":   {func(r []Result) { r[5].Answer.Outcome = answer.Related }, "", ""},
		"it ranked lower":                   {func(r []Result) { r[1].Search.Ranks[0] = 7 }, "rank when: 7 → 3", ""},
		"it ranked higher":                  {func(r []Result) { r[1].Search.Ranks[0] = 2 }, "", "rank when: 2 → 3"},
		"it was not found":                  {func(r []Result) { r[0].Search.Ranks[0] = 0 }, "rank where: over 10 → 1", ""},
		"it was not searched for":           {func(r []Result) { r[0].Search = nil }, "", ""},
		"it was not asked":                  {func(r []Result) { r[0].Answer = nil }, "", ""},
		"it was surer":                      {func(r []Result) { r[0].Answer.Confidence = 1 }, "", ""},
	} {
		t.Run(claim, func(t *testing.T) {
			got := comparison(t, func(r []Result) []Result { c.edit(r); return r })
			if better, worse := inLines(got.Better), inLines(got.Worse); better != c.better || worse != c.worse {
				t.Errorf("better %q, want %q; worse %q, want %q", better, c.better, worse, c.worse)
			}
		})
	}
}

// inLines writes changes in a line each.
func inLines(changes []Change) string {
	var all []string
	for _, c := range changes {
		all = append(all, c.Aspect+" "+c.ID+": "+c.String())
	}
	return strings.Join(all, "\n")
}

func TestCompareLeavesOutWhatIsNotTheSameQuestion(t *testing.T) {
	for claim, c := range map[string]struct {
		edit func(r []Result) []Result
		want []LeftOut
	}{
		"nothing changed": {func(r []Result) []Result { return r }, nil},
		"new":             {func(r []Result) []Result { return r[1:] }, []LeftOut{{"where", nil, onlyNew}}},
		"gone": {func(r []Result) []Result {
			return append(r, Result{Question: gold.Question{ID: "other"}})
		}, []LeftOut{{"other", nil, onlyOld}}},
		"another order is no change": {func(r []Result) []Result { slices.Reverse(r); return r }, nil},
		"other words":                {func(r []Result) []Result { r[0].Question.Text = "Where?"; return r }, []LeftOut{{"where", nil, changedText}}},
		"another line":               {func(r []Result) []Result { r[0].Question.Gold[0].Line = 2; return r }, []LeftOut{{"where", nil, changedGold}}},
		"no gold then":               {func(r []Result) []Result { r[3].Question.Gold = nil; return r }, []LeftOut{{"shy", nil, changedGold}}},
		"another answer":             {func(r []Result) []Result { r[0].Question.Answers = nil; return r }, []LeftOut{{"where", nil, changedAnswers}}},
		"other articles away":        {func(r []Result) []Result { r[5].Without = []string{"a.md"}; return r }, []LeftOut{{"mars", nil, onlyNew}, {"mars", []string{"a.md"}, onlyOld}}},
	} {
		t.Run(claim, func(t *testing.T) {
			got := comparison(t, c.edit)
			if !reflect.DeepEqual(got.LeftOut, c.want) {
				t.Errorf("left out %v, want %v", got.LeftOut, c.want)
			}
			if got.Asked > 8 || got.Asked < 7 {
				t.Errorf("%d compared", got.Asked)
			}
		})
	}
}

// Figures are those over the questions in common, then and now.
func TestCompareMeasuresWhatBothHave(t *testing.T) {
	got := comparison(t, func(r []Result) []Result {
		r[1].Search.Ranks[0] = 1
		return r[:3]
	})
	for _, d := range got.Figures {
		if d.Figure == "retrieval.mrr" && (!near(d.Old, 2./3) || !near(d.New, 4./9) || !near(d.Difference, -2./9)) {
			t.Errorf("%+v", d)
		}
		if d.Figure == "gate.auroc" {
			t.Errorf("an AUROC of answerable questions alone: %+v", d)
		}
	}
}

// Pairing is what makes a comparison sharp: a small gain on every question is
// sure even where the questions differ far more among themselves.
func TestTheIntervalOfADifferenceIsPaired(t *testing.T) {
	var before, now []Result
	for i, r := range answered(100, 0) {
		old, better := r, r
		old.Search, better.Search = &SearchResult{Ranks: []int{2 + i%9}}, &SearchResult{Ranks: []int{1 + i%9}}
		before, now = append(before, old), append(now, better)
	}
	for _, d := range differences(before, now) {
		if d.Figure != "retrieval.mrr" {
			continue
		}
		alone := figures(now).Retrieval.CI["mrr"]
		if d.CI.Low <= 0 || d.CI.High-d.CI.Low > alone.High-alone.Low {
			t.Errorf("difference %v in %v; alone %v", d.Difference, *d.CI, alone)
		}
	}
}

// FuzzCompare: a report does not differ from itself, and seen from the other side
// every difference is turned round.
func FuzzCompare(f *testing.F) {
	addResults(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		half := len(data) / 2
		results, others := resultsOf(data[:half]), resultsOf(data[half:])
		itself := Report{Results: results}.Compare(Saved{Results: results})
		for _, d := range itself.Figures {
			if d.Difference != 0 || d.CI != nil && *d.CI != (Interval{}) {
				t.Errorf("differs from itself: %+v", d)
			}
		}
		if len(itself.Better)+len(itself.Worse)+len(itself.LeftOut) > 0 || itself.Asked != len(results) {
			t.Errorf("differs from itself: %+v", itself)
		}
		there, back := Report{Results: results}.Compare(Saved{Results: others}), Report{Results: others}.Compare(Saved{Results: results})
		if len(there.Better) != len(back.Worse) || len(there.Worse) != len(back.Better) || len(there.LeftOut) != len(back.LeftOut) {
			t.Errorf("there %+v\nback %+v", there, back)
		}
		for i, d := range there.Figures {
			if e := back.Figures[i]; d.Difference != -e.Difference || d.Old != e.New {
				t.Errorf("%+v and %+v", d, e)
			}
		}
	})
}
