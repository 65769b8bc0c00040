// Package quote makes quotes of an article's passages: runs of neighbouring sentences, complete
// enough to be understood, and short enough to be shown whole.
package quote

import (
	"slices"
	"strings"

	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/told"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// A Quote is a run of neighbouring sentences of one passage.
type Quote struct {
	Passage     *chunk.Passage
	First, Last int        // sentences, both included
	Focus       told.Range // of Passage.Text: the words that answer, where they are known
}

// Of is the quote of one sentence of a passage, without the words that answer.
func Of(p *chunk.Passage, sentence int) Quote {
	return Quote{Passage: p, First: sentence, Last: sentence}
}

// Text is the quote as it stands in the article.
func (q Quote) Text() string { return text(q.Passage, q.First, q.Last) }

// text is what a passage's sentences from first to last cover.
func text(p *chunk.Passage, first, last int) string {
	return p.Text[p.Sentences[first].Start:p.Sentences[last].End]
}

// Focused returns the words that answer; there are none without a Focus.
func (q Quote) Focused() string { return q.Passage.Text[q.Focus.Start:q.Focus.End] }

// Span is where the quote stands in its article.
func (q Quote) Span() corpus.Span { return q.Passage.Place(q.First, q.Last) }

// Has reports whether a sentence is part of the quote. The quote may come from another
// search, so that passages are compared by their id.
func (q Quote) Has(p *chunk.Passage, sentence int) bool {
	return p.ID == q.Passage.ID && q.First <= sentence && sentence <= q.Last
}

// Join adds a quote to a list. It becomes one with the quotes directly before and after
// it in the article and stands where the first of those stood, whose words it keeps marked;
// without such quotes it goes to the end.
func Join(quotes []Quote, q Quote) []Quote {
	at := len(quotes)
	for {
		i := slices.IndexFunc(quotes, q.Beside)
		if i < 0 {
			return slices.Insert(quotes, at, q)
		}
		q.First, q.Last = min(q.First, quotes[i].First), max(q.Last, quotes[i].Last)
		if better := i < at; quotes[i].Focus != (told.Range{}) && (better || q.Focus == (told.Range{})) {
			q.Focus = quotes[i].Focus
		}
		quotes = slices.Delete(quotes, i, i+1)
		at = min(at, i)
	}
}

// Beside reports whether two quotes can be joined: they are neighbours in one block of a line, and
// together they are short enough to be shown whole. If they were longer, shortening
// could cut off the very sentence that was best.
func (q Quote) Beside(other Quote) bool {
	if other.First < q.First {
		q, other = other, q
	}
	if q.Passage != other.Passage || q.Last+1 != other.First {
		return false
	}
	all := q.Passage.Sentences
	between := q.Passage.Text[all[q.Last].End:all[other.First].Start]
	return !strings.ContainsAny(between, "\n\u2029") && excerpt.Length(text(q.Passage, q.First, other.Last)) <= excerpt.Longest
}

// GoesOn reports whether the quote begins inside a sentence that was too long for one
// and was cut at a clause.
func (q Quote) GoesOn() bool {
	if q.First == 0 {
		return false
	}
	all := q.Passage.Sentences
	before := q.Passage.Text[all[q.First-1].Start:all[q.First].Start]
	return !strings.Contains(before, "\n") && excerpt.EndsOpen(strings.TrimSpace(before))
}

// WithoutContained drops the quotes that an earlier one holds.
func WithoutContained(quotes []Quote) []Quote {
	var kept []Quote
	for _, q := range quotes {
		if !slices.ContainsFunc(kept, func(k Quote) bool {
			return k.Passage == q.Passage && k.First <= q.First && q.Last <= k.Last
		}) {
			kept = append(kept, q)
		}
	}
	return kept
}
