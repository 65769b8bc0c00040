package quote

import (
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/matching"
	"isnad/internal/question"
)

// Complete adds the sentences without which the quote can't be understood: the one
// before a sentence that says only “he”, and the items behind one that announces a list.
func (q *Quote) Complete(about *question.Question) {
	if q.LeansBack() && q.First > 0 {
		before := Of(q.Passage, q.First-1)
		wider := matching.StemsOf(text(q.Passage, q.First-1, q.Last)).Missing(about) < matching.StemsOf(q.Text()).Missing(about)
		if wider && before.Beside(*q) && before.states() {
			q.First--
		}
	}
	for q.announces() && q.Last+1 < len(q.Passage.Sentences) {
		next := Of(q.Passage, q.Last+1).Text()
		if excerpt.Length(q.Text())+excerpt.Length(next) > excerpt.Longest || q.items() && !q.isItem(q.Last+1) {
			break
		}
		q.Last++
	}
	q.completeList(about)
}

// completeList adds to an item of a list the others, where the question asks for what the list
// is announced as, and the announcement, where the item means something else without it.
func (q *Quote) completeList(about *question.Question) {
	whole, item := *q, q.Passage.Sentences[q.First]
	first, last := q.Passage.List(q.First)
	if first < last && matching.AsksForList(about, item.Context, q.Passage.Heading) {
		whole.First, whole.Last = first, max(last, q.Last)
	}
	if item.Item && first > 0 && matching.Restricts(item.Context) && excerpt.OneLine(Of(q.Passage, first-1).Text()) == item.Context {
		whole.First = first - 1
	}
	for excerpt.Length(whole.Text()) > excerpt.Longest && whole.Last > q.Last {
		whole.Last--
	}
	if excerpt.Length(whole.Text()) <= excerpt.Longest {
		*q = whole
	}
}

// LeansBack reports whether the quote opens with a word that stands for something named
// before it.
func (q *Quote) LeansBack() bool {
	all := analysis.Words(q.Text())
	return len(all) > 0 && question.IsBackReference(all[0].Text)
}

// states reports whether the quote's first sentence is a statement.
func (q Quote) states() bool {
	t := Of(q.Passage, q.First).Text()
	return excerpt.States(t, q.Passage.Sentences[q.First]) && !excerpt.IsQuestion(t)
}

// announces reports whether the quote's first sentence ends with a colon, so that a
// list follows.
func (q *Quote) announces() bool {
	first := strings.TrimSpace(Of(q.Passage, q.First).Text())
	return strings.HasSuffix(first, ":")
}

// items reports whether the quote holds an item of the list that it announces.
func (q *Quote) items() bool {
	return q.Last > q.First && q.isItem(q.First+1)
}

// isItem reports whether the sentence at a place is an item of the list that the quote's first
// sentence announces.
func (q *Quote) isItem(place int) bool {
	s := q.Passage.Sentences[place]
	return s.Item && s.Context == q.Passage.Sentences[q.First+1].Context || !s.Item && matching.LooksLikeItem(Of(q.Passage, place).Text())
}
