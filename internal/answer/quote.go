package answer

import (
	"slices"
	"strings"

	"isnad/internal/answer/excerpt"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// A quote is a run of neighbouring sentences of one passage.
type quote struct {
	passage     *chunk.Passage
	first, last int   // sentences, both included
	focus       Range // of passage.Text: the words that answer, where they are known
}

// quoteOf is the quote of one sentence, without the words that answer.
func quoteOf(s *sentence) quote { return quote{passage: s.passage, first: s.place, last: s.place} }

// quote makes a quote of one sentence, with the words that answer marked.
func (e *evidence) quote(s *sentence) quote {
	q := quoteOf(s)
	if at := e.focus(s); at != (Range{}) {
		start := s.passage.Sentences[s.place].Start
		q.focus = Range{start + at.Start, start + at.End}
	}
	return q
}

func (q quote) text() string { return text(q.passage, q.first, q.last) }

// span is where the quote stands in its article.
func (q quote) span() corpus.Span {
	p := q.passage
	return p.Place(q.first, q.last)
}

// in reports whether the sentence is part of a quote. The quote may come from another
// search, so that passages are compared by their id.
func (s sentence) in(q quote) bool {
	return s.passage.ID == q.passage.ID && q.first <= s.place && s.place <= q.last
}

// join adds a quote to a list. It becomes one with the quotes directly before and after
// it in the article and stands where the first of those stood; without such quotes it
// goes to the end.
func join(quotes []quote, q quote) []quote {
	at := len(quotes)
	for {
		i := slices.IndexFunc(quotes, q.beside)
		if i < 0 {
			return slices.Insert(quotes, at, q)
		}
		q.first, q.last = min(q.first, quotes[i].first), max(q.last, quotes[i].last)
		if quotes[i].focus != (Range{}) { // of the better one
			q.focus = quotes[i].focus
		}
		quotes = slices.Delete(quotes, i, i+1)
		at = min(at, i)
	}
}

// beside reports whether two quotes can be joined: they are neighbours in one block of a line, and
// together they are short enough to be shown whole. If they were longer, shortening
// could cut off the very sentence that was best.
func (q quote) beside(other quote) bool {
	if other.first < q.first {
		q, other = other, q
	}
	if q.passage != other.passage || q.last+1 != other.first {
		return false
	}
	all := q.passage.Sentences
	between := q.passage.Text[all[q.last].End:all[other.first].Start]
	return !strings.ContainsAny(between, "\n\u2029") && excerpt.Length(text(q.passage, q.first, other.last)) <= excerpt.Longest
}

// goesOn reports whether the quote begins inside a sentence that was too long for one
// and was cut at a clause.
func (q quote) goesOn() bool {
	if q.first == 0 {
		return false
	}
	all := q.passage.Sentences
	before := q.passage.Text[all[q.first-1].Start:all[q.first].Start]
	return !strings.Contains(before, "\n") && excerpt.EndsOpen(strings.TrimSpace(before))
}

// citation makes the citation of the quote with a number; url is the URL template.
func (q quote) citation(n int, url string) Citation {
	span := q.span()
	return Citation{N: n, Span: span, Quote: q.text(), Title: q.passage.Title, Date: q.passage.Date, URL: span.URL(url)}
}

// statement makes a statement that shows the quote of c. It puts … where the quote
// begins or ends inside a sentence, and where it is shortened.
func (q quote) statement(c Citation) Statement {
	whole := c.Shown()
	s := Statement{Text: excerpt.Shorten(whole), Cites: []int{c.N}, Shows: []int{c.N}}
	at, answers := c.focusIn(s.Text)
	s.Cut = s.Text != whole
	if q.goesOn() {
		const before = "… "
		s.Text, s.Cut = before+s.Text, true
		at = Range{len(before) + at.Start, len(before) + at.End}
	}
	if answers {
		s.Focus = []Range{at}
	}
	return s
}

// focusIn finds the focus in the quote as it is shown. It returns false where the
// focus was cut off.
func (c Citation) focusIn(shown string) (Range, bool) {
	if c.Focus == (Range{}) {
		return Range{}, false
	}
	words := excerpt.Shown(c.Quote[c.Focus.Start:c.Focus.End])
	from := len(excerpt.Shown(c.Quote[:c.Focus.Start]))
	if words == "" || from > len(shown) {
		return Range{}, false
	}
	at := strings.Index(shown[from:], words)
	const edge = len(" **") // what the words before the focus lose at their end, standing alone
	return Range{from + at, from + at + len(words)}, at >= 0 && at <= edge
}
