package quote_test

import (
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer/quote"
	"isnad/internal/answer/told"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/question"
)

// passage is the only passage of an article.
func passage(t *testing.T, text string) *chunk.Passage {
	t.Helper()
	a, err := corpus.Parse("a.md", text)
	if err != nil {
		t.Fatal(err)
	}
	all, err := chunk.Split(t.Context(), a, func(s string) int { return len(strings.Fields(s)) })
	if err != nil || len(all) != 1 {
		t.Fatalf("%d passages, %v", len(all), err)
	}
	return &all[0]
}

// at is the quote of the sentence that holds words, which its focus marks.
func at(t *testing.T, p *chunk.Passage, words string) quote.Quote {
	t.Helper()
	start := strings.Index(p.Text, words)
	for i, s := range p.Sentences {
		if s.Start <= start && start < s.End {
			q := quote.Of(p, i)
			q.Focus = told.Range{Start: start, End: start + len(words)}
			return q
		}
	}
	t.Fatalf("no sentence holds %q", words)
	return quote.Quote{}
}

func TestNeighboursBecomeOneQuote(t *testing.T) {
	p := passage(t, "One stands. Two runs. Three lies.\n\nFour sits.\n")
	for _, c := range []struct {
		claim string
		order []string
		want  []string
		focus string // of the first quote; not looked at where it is empty
	}{
		{"in the order of the article", []string{"Two", "One"}, []string{"One stands. Two runs."}, "Two"},
		{"the last may join the others", []string{"Three", "One", "Two"}, []string{"One stands. Two runs. Three lies."}, "Three"},
		{"not over a blank line", []string{"Three", "Four"}, []string{"Three lies.", "Four sits."}, "Three"},
		{"and it stands where the first of them stood", []string{"Four", "One", "Two"}, []string{"Four sits.", "One stands. Two runs."}, "Four"},
	} {
		var quotes []quote.Quote
		for _, words := range c.order {
			quotes = quote.Join(quotes, at(t, p, words))
		}
		var got []string
		for _, q := range quotes {
			got = append(got, q.Text())
		}
		if !slices.Equal(got, c.want) || c.focus != "" && quotes[0].Focused() != c.focus {
			t.Errorf("%s: %q with %q marked, want %q with %q", c.claim, got, quotes[0].Focused(), c.want, c.focus)
		}
	}
}

func TestAQuoteComesWithWhatItNeeds(t *testing.T) {
	for _, c := range []struct{ claim, text, words, asked, want string }{
		{"he, with who he is", "The minister came to Aleppo. He said that the bridge opens.", "He", "When does the bridge in Aleppo open?",
			"The minister came to Aleppo. He said that the bridge opens."},
		{"not where that has nothing of the question", "The minister came to Aleppo. He said that the bridge opens.", "He", "When does the bridge open?",
			"He said that the bridge opens."},
		{"an announcement with its list", "Three came:\n- Khaled.\n- Layla.\n", "Three", "Who came?", "Three came:\n- Khaled.\n- Layla."},
	} {
		q := at(t, passage(t, c.text), c.words)
		q.Complete(question.New(c.asked))
		if q.Text() != c.want {
			t.Errorf("%s: %q, want %q", c.claim, q.Text(), c.want)
		}
	}
}

func TestAQuoteInsideOfABetterOneIsDropped(t *testing.T) {
	p := passage(t, "One stands. Two runs. Three lies.\n")
	wide := quote.Quote{Passage: p, First: 0, Last: 1}
	got := quote.WithoutContained([]quote.Quote{wide, quote.Of(p, 0), quote.Of(p, 1), quote.Of(p, 2)})
	if len(got) != 2 || got[0] != wide || got[1] != quote.Of(p, 2) {
		t.Errorf("kept %v", got)
	}
}
