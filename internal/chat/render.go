package chat

import (
	"fmt"
	"io"
	"net/url"
	"path"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/lang"
	"isnad/internal/retrieval"
)

// A Printer shows answers and passages to a person. The zero Printer writes plain text, which
// suits pipes and files.
type Printer struct {
	Terminal bool   // Latin names stay in order between Arabic words (Unicode isolates)
	Color    bool   // ANSI colours
	Links    bool   // sources can be clicked (OSC 8)
	Width    int    // cells in a line; 0 leaves long lines to the reader
	Height   int    // lines of the screen; 0 where lines can't be drawn anew
	Root     string // absolute folder of the articles, for links
}

// longestQuote limits the quote shown below an answer, in runes: some four lines of a
// terminal.
const longestQuote = 300

// Answer writes an answer: its text, then a line for each source. A quote
// follows where the text does not show it already, and the web address where it
// can't be clicked.
func (p Printer) Answer(w io.Writer, a answer.Answer) error {
	var b strings.Builder
	dress := p.dresser()
	for line := range strings.SplitSeq(strings.TrimSpace(p.marked(a.Print())), "\n") {
		p.lines(&b, "", analysis.OneLine(line), dress)
	}
	if len(a.Citations) > 0 {
		b.WriteByte('\n')
	}
	shown := shownBy(a.Statements)
	for _, c := range a.Citations {
		fmt.Fprintf(&b, "%s\n", p.source(c))
		if !shown[c.N] {
			p.lines(&b, "    ", shorten(analysis.OneLine(c.Quote), longestQuote), same)
		}
		if c.URL != "" && !p.Links {
			fmt.Fprintf(&b, "    %s\n", analysis.OneLine(c.URL))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// remark writes a dim line of the interface itself.
func (p Printer) remark(w io.Writer, text string) {
	var b strings.Builder
	p.lines(&b, "", p.own(text), p.faint)
	io.WriteString(w, b.String())
}

// source returns the line that names where a citation stands.
func (p Printer) source(c answer.Citation) string {
	return fmt.Sprintf("%s %s  %s", p.strong(fmt.Sprintf("[%d]", c.N)), p.place(c.Span, c.URL), p.faint(analysis.OneLine(titled(c))))
}

// titled returns the title of a citation's article, with the date where it has one.
func titled(c answer.Citation) string {
	if c.Date == "" {
		return c.Title
	}
	return c.Title + " · " + c.Date
}

// shownBy returns the numbers of the citations whose words stand in statements.
func shownBy(statements []answer.Statement) map[int]bool {
	shown := map[int]bool{}
	for _, s := range statements {
		for _, n := range s.Shows {
			shown[n] = true
		}
	}
	return shown
}

// More writes places that an answer does not cite, each with its sentence.
func (p Printer) More(w io.Writer, near []answer.Citation) error {
	var b strings.Builder
	for _, c := range near {
		fmt.Fprintf(&b, "%s  %s\n", p.place(c.Span, c.URL), p.faint(analysis.OneLine(titled(c))))
		p.lines(&b, "   ", shorten(analysis.OneLine(c.Quote), longestQuote), same)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// Hits writes ranked passages: place, title and score of each, and its sentence
// nearest to the question. With explain the parts of the score follow.
func (p Printer) Hits(w io.Writer, hits []retrieval.Hit, explain bool) error {
	var b strings.Builder
	for i, h := range hits {
		number := p.strong(fmt.Sprintf("%d.", i+1))
		fmt.Fprintf(&b, "%s %s  %s  %.3f\n", number, p.place(h.Passage.Span, ""), p.faint(analysis.OneLine(h.Passage.Title)), h.Score)
		span, quote := h.BestSentence()
		quote = shorten(analysis.OneLine(quote), longestQuote)
		if span.First != h.Passage.Span.First || span.Last != h.Passage.Span.Last {
			quote = p.isolate(analysis.OneLine(span.String())) + ": " + quote
		}
		p.lines(&b, "   ", quote, same)
		if explain {
			fmt.Fprintf(&b, "   %s\n", p.faint(fmt.Sprintf("cosine %.4f, sentence %.4f, bm25 %.3f", h.Why.Cosine, h.Why.SentenceCosine, h.Why.BM25)))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// aroundQuote limits how much of a source's lines is shown on either side of the quote, and
// ofOthers how much of the start of other lines, in runes. Lines of real articles run to
// thousands.
const aroundQuote, ofOthers = 120, 160

// Source writes a citation with the numbered lines that it stands in and marks those that it
// cites.
func (p Printer) Source(w io.Writer, c answer.Citation, lines []corpus.NumberedLine) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", p.source(c))
	digits := 1
	for _, l := range lines {
		digits = max(digits, len(fmt.Sprint(l.N)))
	}
	for _, l := range lines {
		cited := c.First <= l.N && l.N <= c.Last
		mark, show, style := " ", shorten(analysis.OneLine(l.Text), ofOthers), p.faint
		if cited {
			mark, show, style = ">", window(l, c.Span), same
		}
		gutter := fmt.Sprintf("%s %*d │ ", mark, digits, l.N)
		p.lines(&b, gutter, show, style)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// window returns the cited part of a line with some of the line on both sides.
func window(l corpus.NumberedLine, s corpus.Span) string {
	start, end := 0, len(l.Text)
	if l.N == s.First {
		start = min(max(s.Start, 0), len(l.Text))
	}
	if l.N == s.Last {
		end = min(max(s.End, start), len(l.Text))
	}
	before, after := lastRunes(l.Text[:start], aroundQuote), l.Text[end:]
	if len(before) < start {
		before = "…" + before
	}
	return analysis.OneLine(before + l.Text[start:end] + shorten(after, aroundQuote))
}

// place returns the name of a span, as a link if the terminal shows links.
func (p Printer) place(s corpus.Span, address string) string {
	name := p.isolate(analysis.OneLine(s.String()))
	if p.Color {
		name = "\x1b[36m" + name + "\x1b[39m"
	}
	if address == "" && p.Root != "" {
		address = (&url.URL{Scheme: "file", Path: path.Join("/", p.Root, s.Path)}).String()
	}
	if !p.Links || address == "" {
		return name
	}
	// OSC 8, ended by ST: the part between the semicolons is left empty.
	return "\x1b]8;;" + analysis.OneLine(address) + "\x1b\\" + name + "\x1b]8;;\x1b\\"
}

// lines writes s on several lines: first in front of the first line, spaces in front of the
// others. style adds colours to each line.
func (p Printer) lines(b *strings.Builder, first, s string, style func(string) string) {
	most := p.Width
	if most > 0 {
		most = max(20, most-cells(first))
	}
	for i, line := range wrap(s, most) {
		if i > 0 {
			first = strings.Repeat(" ", cells(first))
		}
		b.WriteString(first + style(line) + "\n")
	}
}

// isolate keeps the direction of a name apart from the text around it.
func (p Printer) isolate(s string) string { return p.own(lang.Isolate(s)) }

// own removes the isolates from text of the interface, except on a terminal.
func (p Printer) own(s string) string {
	if p.Terminal {
		return s
	}
	return lang.WithoutIsolates(s)
}

func (p Printer) strong(s string) string { return p.style("1", s, "22") }
func (p Printer) faint(s string) string  { return p.style("2", s, "22") }
func same(s string) string               { return s }

func (p Printer) style(on, s, off string) string {
	if !p.Color || s == "" {
		return s
	}
	return "\x1b[" + on + "m" + s + "\x1b[" + off + "m"
}
