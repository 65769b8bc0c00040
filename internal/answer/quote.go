package answer

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// A quote is a run of neighbouring sentences of one passage.
type quote struct {
	passage     *chunk.Passage
	first, last int   // sentences, both included
	focus       Range // of passage.Text: the words that answer, where they are known
}

// quote is the sentence alone.
func (s sentence) quote() quote {
	q := quote{passage: s.passage, first: s.place, last: s.place}
	if s.reading != nil && s.reading.Evidence >= focusFrom && s.reading.End > s.reading.Start {
		start := s.passage.Sentences[s.place].Start
		q.focus = Range{start + s.reading.Start, start + s.reading.End}
	}
	return q
}

// focusFrom is the reader's log odds for a sentence from which its span is marked.
const focusFrom = 0.0

func (q quote) text() string { return text(q.passage, q.first, q.last) }

// span is where the quote stands in its article.
func (q quote) span() corpus.Span {
	p := q.passage
	return p.Span.Within(p.Text, p.Sentences[q.first].Start, p.Sentences[q.last].End)
}

// in says whether the sentence is in a quote, found by another search perhaps.
func (s sentence) in(q quote) bool {
	return s.passage.ID == q.passage.ID && q.first <= s.place && s.place <= q.last
}

// join adds a quote to those that it continues, leads to or bridges, in the place
// of the first of them, and else behind them all.
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

// beside says whether two quotes are one: nothing and no line end between them,
// and not too long to be shown whole. A quote that is cut may lose the very
// sentence that was best.
func (q quote) beside(other quote) bool {
	if other.first < q.first {
		q, other = other, q
	}
	if q.passage != other.passage || q.last+1 != other.first {
		return false
	}
	all := q.passage.Sentences
	between := q.passage.Text[all[q.last].End:all[other.first].Start]
	return !strings.Contains(between, "\n") && utf8.RuneCountInString(text(q.passage, q.first, other.last)) <= longText
}

// goesOn says whether the quote goes on with a sentence that began before it.
func (q quote) goesOn() bool {
	if q.first == 0 {
		return false
	}
	all := q.passage.Sentences
	before := q.passage.Text[all[q.first-1].Start:all[q.first].Start]
	return !strings.Contains(before, "\n") && endsOpen(strings.TrimSpace(before))
}

// citation is the quote under a number; url is the template of its address.
func (q quote) citation(n int, url string) Citation {
	span := q.span()
	return Citation{N: n, Span: span, Quote: q.text(), Title: q.passage.Title, Date: q.passage.Date, URL: expand(url, span)}
}

// expand fills in a URL template. The path keeps its slashes; all else is escaped,
// so that it fits the path and the query of a URL alike.
func expand(template string, s corpus.Span) string {
	return strings.NewReplacer(
		"{file}", strings.NewReplacer("%2F", "/", "+", "%20").Replace(url.QueryEscape(s.Path)),
		"{line}", strconv.Itoa(s.First),
		"{end_line}", strconv.Itoa(s.Last),
	).Replace(template)
}

// statement shows the quote that c cites. Where it begins or ends inside a sentence
// that is too long for one, … says so.
func (q quote) statement(c Citation) Statement {
	whole := c.Shown()
	s := Statement{Text: shorten(whole), Cites: []int{c.N}, Shows: []int{c.N}}
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

// focusIn is where the focus stands in the quote as it is shown; false where it
// was cut off.
func (c Citation) focusIn(shown string) (Range, bool) {
	if c.Focus == (Range{}) {
		return Range{}, false
	}
	words := unmarked(oneLine(c.Quote[c.Focus.Start:c.Focus.End]))
	from := len(unmarked(oneLine(c.Quote[:c.Focus.Start])))
	if words == "" || from > len(shown) {
		return Range{}, false
	}
	at := strings.Index(shown[from:], words)
	return Range{from + at, from + at + len(words)}, at >= 0 && at <= 1
}
