package answer

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/matching"
	"isnad/internal/question"
)

// complete adds the sentences without which the quote can't be understood: the one
// before a sentence that says only “he”, and the items behind one that announces a list.
func (q *quote) complete(about *question.Question) {
	if q.leansBack() && q.first > 0 {
		before := quote{passage: q.passage, first: q.first - 1, last: q.first - 1}
		wider := matching.StemsOf(text(q.passage, q.first-1, q.last)).Missing(about) < matching.StemsOf(q.text()).Missing(about)
		if wider && before.beside(*q) && before.states() {
			q.first--
		}
	}
	for q.announces() && q.last+1 < len(q.passage.Sentences) {
		next := text(q.passage, q.last+1, q.last+1)
		if excerpt.Length(q.text())+excerpt.Length(next) > excerpt.Longest || q.items() && !q.isItem(q.last+1) {
			break
		}
		q.last++
	}
	q.completeList(about)
}

// completeList adds to an item of a list the others, where the question asks for what the list
// is announced as, and the announcement, where the item means something else without it.
func (q *quote) completeList(about *question.Question) {
	whole, item := *q, q.passage.Sentences[q.first]
	first, last := q.passage.List(q.first)
	if first < last && matching.AsksForList(about, item.Context, q.passage.Heading) {
		whole.first, whole.last = first, max(last, q.last)
	}
	if item.Item && first > 0 && matching.Restricts(item.Context) && excerpt.OneLine(text(q.passage, first-1, first-1)) == item.Context {
		whole.first = first - 1
	}
	for excerpt.Length(whole.text()) > excerpt.Longest && whole.last > q.last {
		whole.last--
	}
	if excerpt.Length(whole.text()) <= excerpt.Longest {
		*q = whole
	}
}

// leansBack reports whether the quote opens with a word that stands for something named
// before it.
func (q *quote) leansBack() bool {
	all := analysis.Words(q.text())
	return len(all) > 0 && question.IsBackReference(all[0].Text)
}

// states reports whether the quote's first sentence is a statement.
func (q quote) states() bool {
	t := text(q.passage, q.first, q.first)
	return excerpt.States(t, q.passage.Sentences[q.first]) && !excerpt.IsQuestion(t)
}

// announces reports whether the quote's first sentence ends with a colon, so that a
// list follows.
func (q *quote) announces() bool {
	first := strings.TrimSpace(text(q.passage, q.first, q.first))
	return strings.HasSuffix(first, ":")
}

// items reports whether the quote holds an item of the list that it announces.
func (q *quote) items() bool {
	return q.last > q.first && q.isItem(q.first+1)
}

// isItem reports whether the sentence at a place is an item of the list that the quote's first
// sentence announces.
func (q *quote) isItem(place int) bool {
	s := q.passage.Sentences[place]
	return s.Item && s.Context == q.passage.Sentences[q.first+1].Context || !s.Item && matching.LooksLikeItem(text(q.passage, place, place))
}

// differ reports whether the first two quotes contradict each other: the question asks
// for a number or date, and two articles answer it with different ones.
func differ(q *question.Question, quotes []quote) bool {
	if q.Kind() == question.Anything || len(quotes) < 2 {
		return false
	}
	a, b := quotes[0], quotes[1]
	if a.passage.Span.Path == b.passage.Span.Path || a.focus == (Range{}) || b.focus == (Range{}) {
		return false
	}
	x, y := analysis.Numbers(a.focused()), analysis.Numbers(b.focused())
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(n string) bool { return slices.Contains(y, n) })
}

func (q quote) focused() string { return q.passage.Text[q.focus.Start:q.focus.End] }
