package answer

import (
	"strings"

	"isnad/internal/answer/asked"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/quote"
)

// cite numbers the quotes.
func (a *Answerer) cite(quotes []quote.Quote) []Citation {
	citations := make([]Citation, len(quotes))
	for i, q := range quotes {
		citations[i] = citationOf(q, i+1, a.opts.URLTemplate)
		if start := q.Passage.Sentences[q.First].Start; q.Focus != (asked.Range{}) {
			citations[i].Focus = Range{q.Focus.Start - start, q.Focus.End - start}
		}
	}
	return citations
}

// citationOf makes the citation of a quote with a number, without the words that answer; url is the
// URL template.
func citationOf(q quote.Quote, n int, url string) Citation {
	span := q.Span()
	return Citation{N: n, Span: span, Quote: q.Text(), Title: q.Passage.Title, Date: q.Passage.Date, URL: span.URL(url)}
}

// statementOf makes a statement that shows a quote, which c cites. It puts … where the quote
// begins or ends inside a sentence, and where it is shortened.
func statementOf(q quote.Quote, c Citation) Statement {
	whole := c.Shown()
	s := Statement{Text: excerpt.Shorten(whole), Cites: []int{c.N}, Shows: []int{c.N}}
	at, answers := c.focusIn(s.Text)
	s.Cut = s.Text != whole
	if q.GoesOn() {
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
