package answer

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/quote"
	"isnad/internal/question"
)

// differ reports whether the first two quotes contradict each other: the question asks
// for a number or date, and two articles answer it with different ones.
func differ(q *question.Question, quotes []quote.Quote) bool {
	if q.Kind() == question.Anything || len(quotes) < 2 {
		return false
	}
	a, b := quotes[0], quotes[1]
	if a.Passage.Span.Path == b.Passage.Span.Path || a.Focus == (asked.Range{}) || b.Focus == (asked.Range{}) {
		return false
	}
	x, y := analysis.Numbers(a.Focused()), analysis.Numbers(b.Focused())
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(n string) bool { return slices.Contains(y, n) })
}

// disagree reports whether another quote marks other numbers than the first.
func disagree(quotes []quote.Quote) bool {
	first := analysis.Numbers(quotes[0].Focused())
	return slices.ContainsFunc(quotes[1:], func(q quote.Quote) bool {
		return q.Focus != (asked.Range{}) && !slices.Equal(analysis.Numbers(q.Focused()), first)
	})
}
