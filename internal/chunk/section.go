package chunk

import (
	"context"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/analysis/segment"
	"isnad/internal/corpus"
	"isnad/internal/corpus/about"
)

// A section is a run of lines under its headings.
type section struct {
	heading    string // in front of its passages
	name       string // its innermost heading, may be empty
	asks       bool   // the innermost heading is a question, which the section answers
	title      string // title of its article, if that is not the first in the file
	steps      string // the sentence that announces steps, if steps follow
	stepsFrom  int    // the offset of the first step behind it
	paragraphs []paragraph
}

// findSteps looks for a step whose heading stands directly behind a sentence that
// announces the steps.
func (s *section) findSteps(text string) {
	for i := 1; i < len(s.paragraphs); i++ {
		p, before := s.paragraphs[i], s.paragraphs[i-1]
		if p.kind != corpus.Heading || before.kind != corpus.Prose || len(p.sentences)*len(before.sentences) == 0 {
			continue
		}
		step, last := p.sentences[0], before.sentences[len(before.sentences)-1]
		if announcement := text[last.Start:last.End]; strings.HasSuffix(announcement, ":") && isStep(text[step.Start:step.End]) {
			s.steps, s.stepsFrom = announcement, step.Start
			return
		}
	}
}

// mostAnswer limits how many sentences can be the answer to a heading that asks. Longer texts
// below such a heading are about many things.
const mostAnswer = 3

// answers reports whether the section is an answer to its heading.
func (s section) answers() bool {
	if !s.asks {
		return false
	}
	n := 0
	for _, p := range s.paragraphs {
		if p.kind == corpus.Prose {
			n += len(p.sentences)
		}
		if n > mostAnswer { // answers is called for each sentence, so stop counting
			return false
		}
	}
	return true
}

// A paragraph is a line, or several that run on, and its sentences.
type paragraph struct {
	kind      corpus.Kind // Prose, Heading or Boilerplate
	sentences []sentence
}

// A sentence is a range of the article's text, with the unit that it is or stands in; nil for
// running text.
type sentence struct {
	analysis.Range
	unit *corpus.Unit
}

// sections cuts a at its headings and where a numbered part begins. Headings with no text
// between them, such as a title and its subtitle, stay together.
func sections(ctx context.Context, a *corpus.Article) []section {
	var out []section
	o := outline{title: ""}
	if a.OwnTitle { // a file's name says nothing to the model, and often is a number
		o.title = short(a.Title, titleRunes)
	}
	for start := 0; start < len(a.Lines) && ctx.Err() == nil; {
		end := sectionEnd(a, start)
		for n := start; n < end; n++ {
			o.enter(a, n)
		}
		s := section{heading: o.heading(), name: o.last, asks: o.asks, title: o.own, paragraphs: paragraphs(ctx, a, start, end)}
		s.findSteps(a.Text)
		out = append(out, s.parts(a.Text, &o)...)
		start = end
	}
	return out
}

// An outline is the list of headings above a line.
type outline struct {
	title string    // as it stands in the headings of passages
	own   string    // title of a second article in the file; empty in the first
	subs  [7]string // headings by their level, 2 to 6
	last  string    // the innermost heading
	asks  bool      // the innermost heading is a question
}

// enter adds line n to the outline if it is a heading or opens a numbered part.
func (o *outline) enter(a *corpus.Article, n int) {
	l := a.Lines[n]
	text, level := l.Label, labelLevel
	switch {
	case l.Kind == corpus.Heading && isStep(a.Text[l.Start:l.End]):
		return
	case l.Kind == corpus.Heading:
		text, level = headingText(a.Text[l.Start:l.End]), l.Level
	case l.Kind != corpus.Prose || text == "":
		return
	}
	if text == "" {
		return
	}
	if level == 1 {
		if n > 0 && (o.own != "" || text != a.Title) {
			o.own = text
		}
		if n > 0 {
			o.title = short(text, titleRunes)
		}
		o.subs, o.last, o.asks = [7]string{}, "", false
		return
	}
	clear(o.subs[level:])
	o.subs[level] = text
	o.last, o.asks = text, l.Kind == corpus.Heading && asks(text)
}

// labelLevel is the level of a numbered part that begins inside a line of text.
const labelLevel = 5

// asks reports whether a heading is a question.
func asks(s string) bool { return strings.HasSuffix(s, "؟") || strings.HasSuffix(s, "?") }

// heading returns the heading of passages: the title, the innermost heading and, if there is
// room, the one above it.
func (o *outline) heading() string {
	limit := subtitleRunes
	if o.asks {
		limit = titleRunes
	}
	sub, above := "", ""
	for _, s := range o.subs {
		if s != "" {
			sub, above = short(s, limit), sub
		}
	}
	if above != "" && utf8.RuneCountInString(above+sub) <= titleRunes {
		sub = above + " — " + sub
	}
	if sub == "" || strings.Contains(o.title, sub) {
		return o.title
	}
	return strings.TrimPrefix(o.title+" — "+sub, " — ")
}

// titleRunes and subtitleRunes limit the title and the section's heading in the heading of a
// passage, in characters.
const titleRunes, subtitleRunes = 120, 80

// sectionEnd returns the line at which the section that begins at start ends: the first
// heading or numbered part after a line of text.
func sectionEnd(a *corpus.Article, start int) int {
	text := false
	for n := start; n < len(a.Lines); n++ {
		l := a.Lines[n]
		switch {
		case l.Kind == corpus.Heading && isStep(a.Text[l.Start:l.End]):
			text = true // steps stay together, and with the sentence that announces them
		case text && (l.Kind == corpus.Heading || l.Kind == corpus.Prose && l.Label != ""):
			return n
		case l.Kind == corpus.Prose && l.Why != about.Why:
			text = true
		}
	}
	return len(a.Lines)
}

// short cuts s, one line, after a word if it has more than limit characters.
func short(s string, limit int) string {
	s = strings.Join(strings.Fields(s), " ")
	runes := 0
	for at := range s {
		if runes++; runes > limit {
			if space := strings.LastIndexByte(s[:at], ' '); space > 0 {
				at = space
			}
			return s[:at]
		}
	}
	return s
}

// paragraphs finds the sentences of lines start to end.
func paragraphs(ctx context.Context, a *corpus.Article, start, end int) []paragraph {
	var out []paragraph
	for n := start; n < end; {
		kind, first := a.Lines[n].Kind, n
		for n++; n < end && a.Lines[n-1].RunsOn && a.Lines[n].Kind == kind; n++ {
		}
		if kind == corpus.Prose {
			n = unitEnd(a, first, n, end)
		}
		switch kind {
		case corpus.Prose, corpus.Heading, corpus.Boilerplate:
			out = append(out, paragraph{kind, sentences(ctx, a, a.Lines[first].Start, a.Lines[n-1].End, kind)})
		}
	}
	return out
}

// unitEnd returns the line after the paragraph of lines first to n, extended over a unit that
// begins there, such as a row whose cells stand on lines of their own.
func unitEnd(a *corpus.Article, first, n, end int) int {
	for at := unitAt(a, a.Lines[first].Start); at < len(a.Units) && a.Units[at].Start < a.Lines[n-1].End; at++ {
		for u := a.Units[at]; u.Kind != corpus.Item && u.Kind != corpus.Turn && n < end && a.Lines[n].Start < u.End; n++ {
		}
	}
	return n
}

// unitAt returns the index of the first unit that ends behind an offset.
func unitAt(a *corpus.Article, offset int) int {
	return sort.Search(len(a.Units), func(i int) bool { return a.Units[i].End > offset })
}

// sentences finds the sentences of the article's text from start to end. A heading is one
// sentence, whatever marks it holds, and so is a unit that is no item.
func sentences(ctx context.Context, a *corpus.Article, start, end int, kind corpus.Kind) []sentence {
	var out []sentence
	for at := unitAt(a, start); at < len(a.Units) && a.Units[at].Start < end && kind == corpus.Prose; at++ {
		u := &a.Units[at]
		if before := max(start, u.Start); tells(a.Text[start:before]) {
			out = appendSentences(ctx, out, a.Text, start, before, kind, nil)
		}
		from, to := max(start, u.Start), min(end, u.End)
		if whole := from == u.Start && to == u.End; whole && u.Kind != corpus.Item && u.Kind != corpus.Turn {
			out = appendTrimmed(out, a.Text, from, to, u)
		} else {
			out = appendSentences(ctx, out, a.Text, from, to, kind, u)
		}
		start = max(start, to)
	}
	if len(out) > 0 && !tells(a.Text[start:end]) {
		return out
	}
	return appendSentences(ctx, out, a.Text, start, end, kind, nil)
}

// hashes returns the size of the marks of Markdown with which a heading begins.
func hashes(heading string) int {
	rest := strings.TrimLeft(strings.TrimLeftFunc(heading, unicode.IsSpace), "#")
	if !strings.HasPrefix(rest, " ") && !strings.HasPrefix(rest, "\t") {
		return 0
	}
	return len(heading) - len(rest)
}

// tells reports whether text beside a unit is more than marks, such as the bars around a row.
func tells(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// appendSentences appends the sentences of text[start:end], which stand in u.
func appendSentences(ctx context.Context, out []sentence, text string, start, end int, kind corpus.Kind, u *corpus.Unit) []sentence {
	for start < end {
		stop := start + blockEnd(text[start:end])
		switch {
		case kind == corpus.Heading:
			out = appendTrimmed(out, text, start+hashes(text[start:stop]), stop, u)
		default:
			for start < stop && ctx.Err() == nil {
				out, start = appendWindow(out, text, start, stop, u)
			}
		}
		start = stop
	}
	return out
}

// windowBytes limits the text that is searched for sentences at once. Sentences in the last
// windowEdge bytes of it are not used: a quotation may close behind it.
const windowBytes, windowEdge = 256 << 10, 16 << 10

// appendWindow appends the sentences of text[start:stop], or the first ones if the text is
// very long, and returns the offset behind them.
func appendWindow(out []sentence, text string, start, stop int, u *corpus.Unit) ([]sentence, int) {
	end := stop
	if stop-start > windowBytes {
		for end = start + windowBytes; !utf8.RuneStart(text[end]); end-- {
		}
	}
	next := start
	for _, r := range segment.Sentences(text[start:end]) {
		if end < stop && next > start && r.End > end-start-windowEdge {
			return out, next
		}
		out = appendTrimmed(out, text, start+r.Start, start+r.End, u)
		next = start + r.End
	}
	return out, end
}

// blockEnd returns the offset behind the first mark in s that ends a block inside a line:
// U+2028 and U+2029, and the lone '\r' of old systems.
func blockEnd(s string) int {
	for at := 0; at < len(s); at++ {
		switch {
		case s[at] == '\r' && (at+1 == len(s) || s[at+1] != '\n'):
			return at + 1
		case s[at] == 0xE2 && (strings.HasPrefix(s[at:], "\u2028") || strings.HasPrefix(s[at:], "\u2029")):
			return at + len("\u2028")
		}
	}
	return len(s)
}

// appendTrimmed appends text[start:end] without the white space and byte order mark around
// it, if anything visible is left.
func appendTrimmed(out []sentence, text string, start, end int, u *corpus.Unit) []sentence {
	if corpus.Visible(text[start:end]) == "" {
		return out
	}
	space := func(r rune) bool { return unicode.IsSpace(r) || r == '\uFEFF' }
	body := strings.TrimLeftFunc(text[start:end], space)
	start = end - len(body)
	return append(out, sentence{analysis.Range{Start: start, End: start + len(strings.TrimRightFunc(body, space))}, u})
}
