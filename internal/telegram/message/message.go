// Package message makes Telegram messages of answers: pure functions from what
// was found to the HTML that goes out.
//
// These hold for every message, whatever the articles, their names and the
// question hold:
//   - it is valid in Telegram's HTML parse mode, with everything escaped;
//   - it has at most [MaxUnits] UTF-16 units after parsing and something to see;
//   - a citation's marker and its source are in the same message, or the source
//     follows in the next;
//   - no direction mark of an article reaches beyond the words it came with: file
//     names, titles and Latin runs in Arabic stand in isolates of their own.
//
// Quotes are the article's own words; where one is too long to be shown, … says
// so, and the part that answers is shown.
//
// # Scope
//
// How messages get to Telegram is not known here.
package message

import (
	"slices"
	"strings"

	"isnad/internal/analysis/segment"
	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/lang"
)

// How much of what is shown, in UTF-16 units.
const (
	longQuote  = 700  // of a source below an answer
	shortQuote = 350  // the same where the answer would need a second message
	longPiece  = 1900 // of an answer's text without a break: isolates may double it
	longTitle  = 100
	longPath   = 200
)

// mostBold is how many runs of a message are bold. Telegram renders the first hundred
// entities of a message and ignores the others.
const mostBold = 60

// Answer is an answer as the HTML of one or more messages: what a follow-up question
// was taken for, its text with markers, the words that answer in bold, and below it
// the sources in a quotation that opens on a touch. It is split between sentences,
// and each source stays with the text that it vouches for.
func Answer(a answer.Answer) []string {
	a = headed(a)
	parts := pack(a, longQuote)
	if len(parts) > 1 {
		parts = pack(a, shortQuote)
	}
	all := make([]string, len(parts))
	for i, p := range parts {
		all[i] = p.html()
	}
	return all
}

// Brief is an answer with the statements of its first line alone, and the sources of
// those. Where articles differ, one side alone would hide it: such an answer stays
// whole, as one does that says that there is none.
func Brief(a answer.Answer) answer.Answer {
	if a.Outcome != answer.Answered || len(a.Statements) == 0 || len(a.Statements[0].Cites) == 0 {
		return a
	}
	line := 1
	for line < len(a.Statements) && a.Statements[line].Continues {
		line++
	}
	a.Statements = a.Statements[:line:line]
	var kept []answer.Citation
	for _, c := range a.Citations {
		if slices.ContainsFunc(a.Statements, func(s answer.Statement) bool { return slices.Contains(s.Cites, c.N) }) {
			kept = append(kept, c)
		}
	}
	a.Citations = kept
	return a
}

// A part is what goes into one message.
type part struct {
	text    rich
	sources []rich
}

func (p *part) units() int {
	n := p.text.units()
	for _, s := range p.sources {
		n += s.units() + 2
	}
	return n
}

// empty reports whether there is nothing to see.
func (p *part) empty() bool { return len(p.sources) == 0 && !visible(p.text.plain()) }

func (p *part) html() string {
	all := p.text
	if len(all) > 0 && len(p.sources) > 0 {
		all = append(all, run{text: "\n\n"})
	}
	var box rich
	for i, s := range p.sources {
		switch {
		case i > 0 && (s.lines() > 1 || p.sources[i-1].lines() > 1):
			box = append(box, run{text: "\n\n"})
		case i > 0:
			box = append(box, run{text: "\n"})
		}
		box = append(box, s...)
	}
	return dropExtraBold(append(all, box.boxed()...)).html()
}

// dropExtraBold removes bold after the first mostBold runs.
func dropExtraBold(t rich) rich {
	n := 0
	for i := range t {
		if t[i].bold && !t[i].box {
			if n++; n > mostBold {
				t[i].bold = false
			}
		}
	}
	return t
}

// pack distributes an answer over messages. Quotes are shown up to most units.
func pack(a answer.Answer, most int) (parts []part) {
	now := part{text: understood(a)}
	flush := func() {
		if !now.empty() {
			parts = append(parts, now)
		}
		now = part{}
	}
	shown := map[int]bool{}
	text := a.Print()
	for _, piece := range split(text) {
		line := words(text.Text, piece.Start, piece.End, text.Focus)
		sources := sourcesOf(a, citedIn(text, piece), shown, most)
		add := part{line, sources}
		if now.units()+add.units()+1 > MaxUnits {
			flush()
		}
		if len(now.text) > 0 {
			line = append(rich{{text: separator(text.Text, piece)}}, line...)
		}
		now.text = append(now.text, line...)
		for _, s := range sources {
			if now.units()+s.units()+4 > MaxUnits {
				flush()
			}
			now.sources = append(now.sources, s)
		}
	}
	flush()
	return parts
}

// texts are the message's own words in one language.
type texts struct {
	Understood lang.Text `with:"question"`
	Sources    lang.Text `with:"count"`
	Date, Says string    // above the columns of reports that differ
}

var textsFor = lang.Texts[texts]("telegram message")

// understood shows as what a follow-up question was understood, so that the reader sees
// a wrong guess. It is empty for a question that was taken as it was typed.
func understood(a answer.Answer) rich {
	if a.Resolved == "" {
		return nil
	}
	question := lang.Isolate(shorten(unbracketed(oneLine(a.Resolved)), longTitle))
	return rich{{text: "↩️ " + textsFor(a.Language).Understood.With(question) + "\n"}}
}

// headed returns an answer whose questions stand above their answers as [unbracketed] shows them.
func headed(a answer.Answer) answer.Answer {
	a.Statements = slices.Clone(a.Statements)
	for i, s := range a.Statements {
		if s.Heading {
			text := unbracketed(s.Text)
			a.Statements[i].Text, a.Statements[i].Focus = text, []answer.Range{{Start: 0, End: len(text)}}
		}
	}
	return a
}

// unbracketed shows a completed question without the brackets around what was added at its
// end: “when (the coup in Niger)?” becomes “when: the coup in Niger?”.
func unbracketed(s string) string {
	end := strings.TrimRight(s, "؟? ")
	open := strings.Index(s, " (")
	if open < 0 || !strings.HasSuffix(end, ")") || strings.Count(s, "(") != 1 {
		return s
	}
	return s[:open] + ": " + strings.TrimSuffix(end, ")")[open+2:] + s[len(end):]
}

// separator returns what stands in front of a piece: an empty line, a line end, a space or
// nothing, as in the text.
func separator(text string, p answer.Range) string {
	between := text[:p.Start][len(strings.TrimRight(text[:p.Start], " \n\t\r")):]
	switch {
	case strings.Count(between, "\n") > 1:
		return "\n\n"
	case strings.Contains(between, "\n"):
		return "\n"
	case between == "":
		return ""
	}
	return " "
}

// split cuts a text into lines, and those that are too long into sentences, and
// these, where that is not enough, between words.
func split(t answer.Printed) (pieces []answer.Range) {
	text, at := t.Text, 0
	for line := range strings.SplitAfterSeq(text, "\n") {
		start, end := trim(text, at, at+len(line))
		at += len(line)
		switch {
		case start == end:
		case Units(text[start:end]) <= longPiece:
			pieces = append(pieces, answer.Range{Start: start, End: end})
		default:
			pieces = append(pieces, sentences(t, start, end)...)
		}
	}
	return pieces
}

// sentences cuts a long line into pieces of whole sentences, as many as fit.
func sentences(t answer.Printed, from, to int) (pieces []answer.Range) {
	text := t.Text
	all, base := segment.Sentences(text[from:to]), from
	for from < to {
		end := from
		for len(all) > 0 && (base+all[0].End <= from || Units(text[from:base+all[0].End]) <= longPiece) {
			if at := base + all[0].End; !torn(text, at) {
				end = max(end, at)
			}
			all = all[1:]
		}
		if end > from {
			end = pastMarkers(t, end, to) // a marker stays with its sentence
		}
		if end == from {
			end = from + max(1, cutAt(text[from:to], longPiece))
		}
		if start, stop := trim(text, from, end); start < stop {
			pieces = append(pieces, answer.Range{Start: start, End: stop})
		}
		from = end
	}
	return pieces
}

// trim takes the white space from both ends of text[start:end].
func trim(text string, start, end int) (int, int) {
	s := text[start:end]
	start += len(s) - len(strings.TrimLeft(s, " \n\t\r"))
	s = text[start:end]
	return start, start + len(strings.TrimRight(s, " \n\t\r"))
}

// pastMarkers is the end of the markers that follow text[:end] on its line, with
// nothing but white space in front of each; end where there are none.
func pastMarkers(t answer.Printed, end, to int) int {
	for _, m := range t.Markers {
		if m.Start >= end && m.End <= to && strings.TrimSpace(t.Text[end:m.Start]) == "" {
			end = m.End
		}
	}
	return end
}

// citedIn are the numbers of the citations whose markers stand in a piece of a text.
func citedIn(t answer.Printed, piece answer.Range) map[int]bool {
	cited := map[int]bool{}
	for _, m := range t.Markers {
		if piece.Start <= m.Start && m.Start < piece.End {
			cited[m.N] = true
		}
	}
	return cited
}

// words makes text[from:to] rich: the parts that focus names are bold, and Latin runs
// are isolated where the text runs from right to left.
func words(text string, from, to int, focus []answer.Range) (out rich) {
	isolated := rightToLeft(text[from:to])
	add := func(start, end int, bold bool) {
		if start >= end {
			return
		}
		s := clean(text[start:end])
		if !isolated {
			out = append(out, run{text: s, bold: bold})
			return
		}
		out = append(out, run{text: isolateLatin(s), bold: bold})
	}
	at := from
	for _, f := range focus {
		start, end := max(f.Start, at), min(f.End, to)
		if start >= end || strings.TrimSpace(text[start:end]) == "" {
			continue
		}
		add(at, start, false)
		add(start, end, true)
		at = end
	}
	add(at, to, false)
	return out
}

// shortPath names a span; of a very long path the end is shown.
func shortPath(s corpus.Span) string {
	name := oneLine(s.String())
	if extra := Units(name) - longPath; extra > 0 {
		name = "…" + name[cutAt(name, extra+1):]
	}
	return name
}

// direction returns a mark that makes a line run as the language does even if the line
// begins with a name.
func direction(language string) string {
	if l, known := lang.Known(language); known && l.RightToLeft {
		return "\u200F" // RIGHT-TO-LEFT MARK
	}
	return ""
}

// quote is a citation's words on one line, up to most units around those that
// answer.
func quote(c answer.Citation, most int) rich {
	start, end := 0, 0
	if f := c.Focus; 0 <= f.Start && f.Start < f.End && f.End <= len(c.Quote) {
		start, end = f.Start, f.End
	}
	before, within, after := flat(c.Quote[:start]), flat(c.Quote[start:end]), flat(c.Quote[end:])
	text := strings.TrimLeft(before, " ")
	start = len(text)
	text += within
	end = len(text)
	text = strings.TrimRight(text+after, " ")
	text, start, end = window(text, min(start, len(text)), min(end, len(text)), most)
	var focus []answer.Range
	if start < end {
		focus = []answer.Range{{Start: start, End: end}}
	}
	return words(text, 0, len(text), focus)
}

// flat is s with each run of white space as one space.
func flat(s string) string {
	f := strings.Join(strings.Fields(s), " ")
	if f == "" {
		if s != "" {
			return " "
		}
		return ""
	}
	if strings.TrimLeft(s, " \n\t\r") != s {
		f = " " + f
	}
	if strings.TrimRight(s, " \n\t\r") != s {
		f += " "
	}
	return f
}
