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

// farBehind is how much worse than the best a further sentence may be. A smaller
// one spares readers more of what is beside the point: at 0.25 an answer has 2.0
// citations on ARCD instead of 2.7, and 2 in 100 questions lose the right one.
const farBehind = 0.45

// write fills in the text and its citations.
func (a *Answerer) write(answer *Answer, ranked []sentence) {
	words := frames[answer.Language]
	switch answer.Outcome {
	case Answered:
		quotes := choose(ranked, a.opts.Citations)
		answer.Citations = a.cite(quotes)
		answer.Text = compose(quotes, answer.Citations)
	case Related:
		quotes := choose(ranked, a.opts.Citations)
		answer.Citations = a.cite(quotes)
		answer.Text = words.related + " " + markers(len(quotes))
	default:
		answer.Text = words.nothing
	}
}

// A quote is a run of neighbouring sentences of one passage.
type quote struct {
	passage     *chunk.Passage
	first, last int // sentences, both included
}

func (q quote) text() string { return text(q.passage, q.first, q.last) }

// span is where the quote stands in its article.
func (q quote) span() corpus.Span {
	p := q.passage
	return p.Span.Within(p.Text, p.Sentences[q.first].Start, p.Sentences[q.last].End)
}

// choose takes the best sentences, at most n, and joins neighbours of one line in
// the order of the article. The best stays first.
func choose(ranked []sentence, n int) []quote {
	var quotes []quote
	for _, s := range ranked[:min(n, len(ranked))] {
		if s.score < ranked[0].score-farBehind {
			break
		}
		quotes = join(quotes, quote{s.passage, s.place, s.place})
	}
	return quotes
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
		span := q.span()
		citations[i] = Citation{N: i + 1, Span: span, Quote: q.text(), Title: q.passage.Title, URL: expand(a.opts.URLTemplate, span)}
	}
	return citations
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
// quote begins or ends inside a sentence that is too long for one, … says so.
func compose(quotes []quote, citations []Citation) string {
	var b strings.Builder
	for i, c := range citations {
		if i > 0 {
			b.WriteByte('\n')
		}
		if quotes[i].goesOn() {
			b.WriteString("… ")
		}
		b.WriteString(shorten(c.Shown()))
		b.WriteString(" " + marker(c.N))
	}
	return b.String()
}

// oneLine is a quote as running text: the line ends of the article are its own.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// unmarked gives the article's own note numbers, [3], other brackets: a number in
// these would pass for a marker.
func unmarked(s string) string { return bracketed.ReplaceAllString(s, "($1)") }

var bracketed = regexp.MustCompile(`\[(\p{Nd}+)\]`)

func marker(n int) string { return "[" + strconv.Itoa(n) + "]" }

func markers(n int) string {
	all := make([]string, n)
	for i := range all {
		all[i] = marker(i + 1)
	}
	return strings.Join(all, " ")
}
