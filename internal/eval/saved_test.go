package eval

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"isnad/internal/eval/gold"
)

// saved writes results as `bot eval --json --explain` does.
func saved(t *testing.T, r Report) string {
	t.Helper()
	var b strings.Builder
	for _, result := range r.Results {
		line, err := json.Marshal(result)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(line, '\n'))
	}
	line, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return b.String() + string(line) + "\n"
}

func loaded(t *testing.T, text string) Saved {
	t.Helper()
	s, err := LoadSaved(strings.NewReader(text), "old.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A saved report has all that its figures were made of.
func TestASavedReportHasTheSameFigures(t *testing.T) {
	for claim, r := range map[string]Report{
		"of an evaluation":          riverReport(t, 1),
		"of results of all sorts":   report(manyResults(), 1, 1),
		"with articles taken away":  dropReport(t, DropEach, gold.Question{ID: "1", Text: "a", Gold: goldIn("a")}, gold.Question{ID: "2", Text: "x"}),
		"with half of the articles": dropReport(t, DropHalf, gold.Question{ID: "1", Text: "a", Gold: goldIn("a")}, gold.Question{ID: "2", Text: "x"}),
	} {
		t.Run(claim, func(t *testing.T) {
			again := loaded(t, saved(t, r))
			got, want := figures(again.Results), figures(r.Results)
			got.Search, got.Answer, want.Search, want.Answer = nil, nil, nil, nil // times are not kept
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
			if again.DropGold != r.DropGold || again.File != "old.jsonl" {
				t.Errorf("got %q and %q", again.DropGold, again.File)
			}
		})
	}
}

func TestLoadSavedNamesWhatIsWrong(t *testing.T) {
	const (
		figures = `{"all":{}}` + "\n"
		good    = `{"id":"1","question":"q","gold":["a.md:1"],"rank":1,"ranks":[1],"verdict":"hit"}` + "\n"
	)
	for claim, c := range map[string]struct{ text, want string }{
		"nothing":                {"", "f: it ends before the figures"},
		"not JSON":               {"questions\n", "f:1: not JSON"},
		"cut off in a line":      {good + `{"id":"2`, "f:2: not JSON"},
		"cut off between lines":  {good, "f: it ends before the figures"},
		"figures alone":          {figures, "f: figures without the results of the questions"},
		"a questions file":       {`{"id":"1","question":"q","gold":[{"file":"a.md","line":1}]}`, "f:1: neither the result of a question nor"},
		"answers of bot ask":     {`{"question":"q","outcome":"answered","citations":[]}`, "f:1: neither the result of a question nor"},
		"JSON of another sort":   {`[1]`, "f:1: neither the result of a question nor"},
		"two reports in a file":  {good + figures + "\n" + good, "f:4: more lines behind the figures"},
		"a question twice":       {good + good + figures, "f:2: this question was there before"},
		"another version":        {`{"id":"1","gold":["a.md:1"],"rank":1,"verdict":"hit"}`, "f:1: ranks: not one for each gold line"},
		"ranks of nothing":       {`{"id":"1","gold":[],"rank":1,"ranks":[],"verdict":"hit"}`, "f:1: ranks: not one for each gold line"},
		"a rank out of range":    {`{"id":"1","gold":["a.md:1"],"rank":1,"ranks":[11],"verdict":"hit"}`, "f:1: ranks: 11 is not from 0 to 10"},
		"gold without a line":    {`{"id":"1","gold":["a.md"],"verdict":"hit"}`, `f:1: gold: "a.md" is not file:line`},
		"an unknown outcome":     {`{"id":"1","outcome":"maybe","confidence":0.5,"verdict":"hit"}`, `f:1: outcome: unknown value "maybe"`},
		"no confidence":          {`{"id":"1","outcome":"answered","verdict":"hit"}`, "f:1: confidence: not a number from 0 to 1"},
		"confidence over 1":      {`{"id":"1","outcome":"answered","confidence":1.5,"verdict":"hit"}`, "f:1: confidence: not a number from 0 to 1"},
		"an unknown verdict":     {`{"id":"1","verdict":"so-so"}`, "f:1: neither the result of a question nor"},
		"an unknown way to drop": {good + `{"all":{},"drop_gold":"third"}`, `f:2: drop_gold: unknown value "third"`},
	} {
		t.Run(claim, func(t *testing.T) {
			_, err := LoadSaved(strings.NewReader(c.text), "f")
			if err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
			if wrong, ok := errors.AsType[*SavedError](err); !ok || !strings.HasPrefix(wrong.Hint(), "save a report") {
				t.Errorf("no SavedError with a hint: %v", err)
			}
		})
	}
}

func TestCheckSaysWhatCanNotBeCompared(t *testing.T) {
	old := Saved{File: "old.jsonl", Results: []Result{{Question: gold.Question{ID: "1"}}}}
	half := old
	half.DropGold = DropHalf
	for claim, c := range map[string]struct {
		old  Saved
		id   string
		drop Drop
		want error
	}{
		"one question in common":        {old, "1", DropNone, nil},
		"the same, asked twice":         {old, "1", DropEach, nil},
		"no question in common":         {old, "2", DropNone, errForeign},
		"half of the corpus and all":    {old, "1", DropHalf, errHalf},
		"all of the corpus and half":    {half, "1", DropEach, errHalf},
		"the same half of the articles": {half, "1", DropHalf, nil},
	} {
		t.Run(claim, func(t *testing.T) {
			if err := c.old.Check([]gold.Question{{ID: "3"}, {ID: c.id}}, c.drop); !errors.Is(err, c.want) {
				t.Errorf("error %v, want %v", err, c.want)
			}
		})
	}
}

// FuzzLoadSaved: what LoadSaved accepts can be measured, compared and written, and
// is then the same.
func FuzzLoadSaved(f *testing.F) {
	f.Add(`{"id":"1","question":"q","kind":"who","gold":["a.md:1"],"answers":["x"],"rank":1,"ranks":[1],"outcome":"answered","confidence":0.5,"citations":[{"file":"a.md","line":1,"end_line":1,"quote":"x","on_gold_line":true,"gives_answer":true}],"verdict":"hit"}` + "\n" + `{"all":{}}`)
	f.Add(`{"id":"1","gold":null,"without":["a"],"verdict":"miss"}` + "\n" + `{"all":{},"drop_gold":"each"}`)
	f.Fuzz(func(t *testing.T, text string) {
		first, err := LoadSaved(strings.NewReader(text), "old.jsonl")
		if err != nil {
			return
		}
		r := report(first.Results, 1, 1)
		r.DropGold = first.DropGold
		if c := r.Compare(first); len(c.Better)+len(c.Worse)+len(c.LeftOut) > 0 {
			t.Errorf("differs from itself: %+v", c)
		}
		if second := loaded(t, saved(t, r)); !reflect.DeepEqual(figuresOf(first), figuresOf(second)) {
			t.Errorf("got  %+v\nwant %+v", second, first)
		}
	})
}

func figuresOf(s Saved) Figures {
	f := figures(s.Results)
	f.Search, f.Answer = nil, nil
	return f
}
