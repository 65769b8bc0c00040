package answer

import (
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// Extractive is the mode of answers that are sentences of the articles and
// nothing else.
const Extractive = "extractive"

// write fills in the text and its citations.
func (a *Answerer) write(answer *Answer, found []evidence) {
	words := frames[answer.Language]
	switch answer.Outcome {
	case Answered:
		quotes := a.choose(found)
		for i := range quotes {
			quotes[i].complete(found[0].asked)
		}
		answer.Citations = a.cite(quotes)
		differing := len(found) == 1 && differ(found[0].asked, quotes)
		if differing {
			answer.Text = words.differ + "\n"
		}
		compose(answer, quotes, differing)
	case Related:
		quotes := a.choose(found)
		answer.Citations = a.cite(quotes)
		answer.Text = words.related + " " + markers(len(quotes))
		for i := range answer.Citations {
			answer.Citations[i].Focus = Range{} // nearest, but no answer
		}
	default:
		answer.Text = words.nothing
	}
}

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

// choose takes the best sentence for each part of the question and then the next
// best, at most as many as are cited, and joins neighbours of one line in the
// order of the article. The best stays first.
func (a *Answerer) choose(found []evidence) []quote {
	var quotes []quote
	longest := 0
	for _, e := range found {
		longest = max(longest, len(e.sentences))
	}
	taken := 0
	for rank := range longest {
		for _, e := range found {
			if taken == a.opts.Citations || rank >= len(e.sentences) {
				continue
			}
			s := e.sentences[rank]
			if s.score < e.sentences[0].score-a.weights.farBehind || slices.ContainsFunc(quotes, s.in) {
				continue
			}
			quotes = join(quotes, s.quote())
			taken++
		}
	}
	return quotes
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

// cite numbers the quotes.
func (a *Answerer) cite(quotes []quote) []Citation {
	citations := make([]Citation, len(quotes))
	for i, q := range quotes {
		citations[i] = q.citation(i+1, a.opts.URLTemplate)
		if start := q.passage.Sentences[q.first].Start; q.focus != (Range{}) {
			citations[i].Focus = Range{q.focus.Start - start, q.focus.End - start}
		}
	}
	return citations
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

// compose writes the quotes one under the other, each with its marker. Where a
// quote begins or ends inside a sentence that is too long for one, … says so. With
// dated each has the date of its article, where that is known.
func compose(answer *Answer, quotes []quote, dated bool) {
	var b strings.Builder
	b.WriteString(answer.Text)
	for i, c := range answer.Citations {
		if i > 0 {
			b.WriteByte('\n')
		}
		if quotes[i].goesOn() {
			b.WriteString("… ")
		}
		shown := shorten(c.Shown())
		if at, ok := c.focusIn(shown); ok {
			answer.Focus = append(answer.Focus, Range{b.Len() + at.Start, b.Len() + at.End})
		}
		b.WriteString(shown)
		b.WriteString(" " + marker(c.N))
		if dated && c.Date != "" {
			b.WriteString(" (" + c.Date + ")")
		}
	}
	answer.Text = b.String()
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

// oneLine is a quote as running text: the line ends of the article are its own.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// unmarked gives the article's own note numbers, [3], other brackets: a number in
// these would pass for a marker.
func unmarked(s string) string { return bracketed.ReplaceAllString(s, "($1)") }

var bracketed = regexp.MustCompile(`\[(\p{Nd}+)\]`)

func marker(n int) string { return "[" + strconv.Itoa(n) + "]" }

// ParseMarker reads the number of a marker as people type it: also without its
// brackets and in Arabic digits. -1 is none, or one above 1000.
func ParseMarker(s string) int {
	n := -1
	for _, r := range strings.Trim(s, "[] ") {
		switch {
		case '0' <= r && r <= '9':
			r -= '0'
		case '٠' <= r && r <= '٩':
			r -= '٠'
		case '۰' <= r && r <= '۹':
			r -= '۰'
		default:
			return -1
		}
		if n = max(n, 0)*10 + int(r); n > 1000 {
			return -1
		}
	}
	return n
}

func markers(n int) string {
	all := make([]string, n)
	for i := range all {
		all[i] = marker(i + 1)
	}
	return strings.Join(all, " ")
}
