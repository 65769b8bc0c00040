package eval

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/retrieval"

	"isnad/internal/eval/gold"
)

// A shelf finds the first line of each article that a search may see, and cites
// the first it finds. Its answers are sure when the article names the question.
type shelf struct{ articles []string }

func (s shelf) Search(_ context.Context, _ string, opts retrieval.Options) (hits []retrieval.Hit, err error) {
	for _, name := range s.articles {
		if !opts.Without[name] {
			hits = append(hits, retrieval.Hit{Passage: chunk.Passage{Span: corpus.Span{Path: name, First: 1, Last: 1, End: len(name)}, Text: name}})
		}
	}
	return hits, nil
}

func (s shelf) system() System {
	return System{
		Search:   s,
		Answers:  Answers{Ask: librarian{s}},
		Over:     func(search Searcher) (Answers, error) { return Answers{Ask: librarian{search}}, nil },
		Line:     func(file string, line int) (string, bool) { return file, line == 1 },
		Articles: s.articles,
	}
}

type librarian struct{ search Searcher }

func (l librarian) Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
	hits, err := l.search.Search(ctx, question, retrieval.Options{Limit: Depth})
	for _, h := range hits {
		if name := h.Passage.Text; strings.Contains(question, name) {
			return answer.Answer{Outcome: answer.Answered, Confidence: 0.9, Citations: []answer.Citation{{Span: h.Passage.Span, Quote: name}}}, err
		}
	}
	return answer.Answer{Outcome: answer.Nothing, Confidence: 0.1}, err
}

func goldIn(files ...string) (all []gold.Place) {
	for _, f := range files {
		all = append(all, gold.Place{File: f, Line: 1})
	}
	return all
}

func dropReport(t *testing.T, drop Drop, questions ...gold.Question) Report {
	t.Helper()
	s := shelf{[]string{"a", "b", "c", "d"}}
	r, err := Run(t.Context(), questions, s.system(), Options{DropGold: drop})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestDropGold(t *testing.T) {
	gone := slices.Sorted(maps.Keys(gold.Half([]string{"a", "b", "c", "d"})))
	var kept []string
	for _, name := range []string{"a", "b", "c", "d"} {
		if !slices.Contains(gone, name) {
			kept = append(kept, name)
		}
	}
	for claim, c := range map[string]struct {
		drop     Drop
		question gold.Question
		want     []string // gold, what it was asked without, outcome
	}{
		"none: asked once":                             {DropNone, gold.Question{Text: "a", Gold: goldIn("a")}, []string{"[a:1] [] answered"}},
		"each: asked with and without":                 {DropEach, gold.Question{Text: "a", Gold: goldIn("a")}, []string{"[a:1] [] answered", "[] [a] nothing"}},
		"each: without every article with gold":        {DropEach, gold.Question{Text: "a b", Gold: goldIn("b", "a", "b")}, []string{"[b:1 a:1 b:1] [] answered", "[] [a b] nothing"}},
		"each: the others are there":                   {DropEach, gold.Question{Text: "a b", Gold: goldIn("a")}, []string{"[a:1] [] answered", "[] [a] answered"}},
		"each: an unanswerable one is asked once":      {DropEach, gold.Question{Text: "x"}, []string{"[] [] nothing"}},
		"half: of the half that is gone":               {DropHalf, gold.Question{Text: gone[0], Gold: goldIn(gone[0])}, []string{"[] [" + gone[0] + "] nothing"}},
		"half: of the half that stays":                 {DropHalf, gold.Question{Text: kept[0], Gold: goldIn(kept[0])}, []string{"[" + kept[0] + ":1] [] answered"}},
		"half: of both, what stays is gold":            {DropHalf, gold.Question{Text: kept[0], Gold: goldIn(gone[1], kept[0])}, []string{"[" + kept[0] + ":1] [" + gone[1] + "] answered"}},
		"half: unanswerable ones are asked of it, too": {DropHalf, gold.Question{Text: gone[1]}, []string{"[] [] nothing"}},
	} {
		t.Run(claim, func(t *testing.T) {
			c.question.ID = "1"
			if c.question.Answerable() {
				c.question.Answers = []string{c.question.Text}
			}
			r := dropReport(t, c.drop, c.question)
			var got []string
			for _, result := range r.Results {
				got = append(got, fmt.Sprintf("%v %v %s", result.Question.Gold, result.Without, result.Answer.Outcome))
				if q := result.Question; (result.Search != nil) != q.Answerable() || (len(q.Answers) > 0) != q.Answerable() {
					t.Errorf("an unanswerable question was searched for or has answers: %v", q)
				}
			}
			if !reflect.DeepEqual(got, c.want) || r.DropGold != c.drop {
				t.Errorf("got %v (%q), want %v", got, r.DropGold, c.want)
			}
		})
	}
}

func TestDropGoldMeasuresTheGate(t *testing.T) {
	questions := []gold.Question{{ID: "1", Text: "a", Gold: goldIn("a"), Answers: []string{"a"}}, {ID: "2", Text: "b or c", Gold: goldIn("b")}}
	r := dropReport(t, DropEach, questions...)
	if all := r.All; all.Answerable != 2 || all.Unanswerable != 2 || *all.Gate.AUROC != 0.75 || all.Gate.RefusedRightly != (Share{1, 2}) {
		t.Errorf("%+v, gate %+v", all, all.Gate)
	}
	if len(questions[0].Gold) != 1 || len(questions[0].Answers) != 1 {
		t.Errorf("the questions were changed: %v", questions)
	}
}

func TestDropGoldNeedsAWayToSearchWithout(t *testing.T) {
	whole := shelf{[]string{"a", "b"}}.system()
	noOver, noSearch := whole, whole
	noOver.Over, noSearch.Search = nil, nil
	for claim, sys := range map[string]System{"no Over": noOver, "no Search": noSearch} {
		if _, err := Run(t.Context(), []gold.Question{{ID: "1", Text: "a", Gold: goldIn("a")}}, sys, Options{DropGold: DropEach}); err == nil {
			t.Errorf("%s: no error", claim)
		}
	}
}

// What the caller keeps from a search is kept from it, too.
func TestANarrowedSearcherAddsToWhatIsLeftOut(t *testing.T) {
	n := narrowed{shelf{[]string{"a", "b", "c"}}, map[string]bool{"a": true}}
	hits, err := n.Search(t.Context(), "", retrieval.Options{Without: map[string]bool{"b": true}})
	if err != nil || len(hits) != 1 || hits[0].Passage.Text != "c" || len(n.without) != 1 {
		t.Errorf("hits %v, error %v, without %v", hits, err, n.without)
	}
}

// Half is half, the same one each time, and little of it moves with the corpus:
// figures of last month can be compared.
func TestHalfOf(t *testing.T) {
	var all []string
	for i := range 99 {
		all = append(all, fmt.Sprintf("%d.md", i))
	}
	half := gold.Half(all)
	if len(half) != 49 {
		t.Fatalf("%d of 99", len(half))
	}
	slices.Reverse(all)
	if !maps.Equal(half, gold.Half(all)) {
		t.Error("another order, another half")
	}
	moved := 0
	more := gold.Half(append(all, "new.md"))
	for _, name := range all {
		if half[name] != more[name] {
			moved++
		}
	}
	if moved > 1 {
		t.Errorf("one article more moved %d others", moved)
	}
}

func TestParseDrop(t *testing.T) {
	for name, want := range map[string]bool{"": true, "each": true, "half": true, "third": false, "true": false} {
		if d, ok := ParseDrop(name); ok != want || ok && string(d) != name {
			t.Errorf("%q: %q, %t", name, d, ok)
		}
	}
}
