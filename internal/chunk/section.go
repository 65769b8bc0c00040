package chunk

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/arabic"
	"isnad/internal/corpus"
)

// A section is a run of lines under its headings.
type section struct {
	heading    string // of its passages
	paragraphs []paragraph
}

// A paragraph is a line, or several that run on, and its sentences.
type paragraph struct {
	kind      corpus.Kind // Prose, Heading or Boilerplate
	sentences []arabic.Range
}

// sections cuts a at its headings. Headings with no text between them, such as a
// title and its subtitle, stay together.
func sections(a *corpus.Article) []section {
	var out []section
	title := ""
	if a.OwnTitle { // a file's name says nothing to the model, and often is a number
		title = short(a.Title, titleRunes)
	}
	for start := 0; start < len(a.Lines); {
		end := sectionEnd(a, start)
		s := section{paragraphs: paragraphs(a, start, end)}
		if own := lastHeading(a, start, end, 1, 1); own != "" && start > 0 {
			title = short(own, titleRunes)
		}
		s.heading = title
		if sub := short(lastHeading(a, start, end, 2, 6), subtitleRunes); sub != "" && !strings.Contains(title, sub) {
			s.heading = strings.TrimPrefix(title+" — "+sub, " — ")
		}
		out = append(out, s)
		start = end
	}
	return out
}

// The most characters of a passage's heading that its title and its section give.
const titleRunes, subtitleRunes = 120, 80

// sectionEnd is the line at which the section that begins at start ends: the
// first heading after a line of text.
func sectionEnd(a *corpus.Article, start int) int {
	text := false
	for n := start; n < len(a.Lines); n++ {
		switch a.Lines[n].Kind {
		case corpus.Prose:
			text = true
		case corpus.Heading:
			if text {
				return n
			}
		}
	}
	return len(a.Lines)
}

// lastHeading is the text of the last heading in lines start to end whose level
// is one of low to high.
func lastHeading(a *corpus.Article, start, end, low, high int) string {
	for n := end - 1; n >= start; n-- {
		if l := a.Lines[n]; l.Kind == corpus.Heading && l.Level >= low && l.Level <= high {
			return headingText(a.Text[l.Start:l.End])
		}
	}
	return ""
}

// short is s, one line, cut after a word where it has more than limit characters.
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
func paragraphs(a *corpus.Article, start, end int) []paragraph {
	var out []paragraph
	for n := start; n < end; {
		kind, first := a.Lines[n].Kind, n
		for n++; n < end && a.Lines[n-1].RunsOn && a.Lines[n].Kind == kind; n++ {
		}
		switch kind {
		case corpus.Prose, corpus.Heading, corpus.Boilerplate:
			out = append(out, paragraph{kind, sentences(a.Text, a.Lines[first].Start, a.Lines[n-1].End, kind)})
		}
	}
	return out
}

// sentences are the sentences of text[start:end]. A heading is one sentence,
// whatever marks it holds.
func sentences(text string, start, end int, kind corpus.Kind) []arabic.Range {
	var out []arabic.Range
	for start < end {
		stop := start + blockEnd(text[start:end])
		switch {
		case kind == corpus.Heading:
			out = appendTrimmed(out, text, start, stop)
		default:
			for _, r := range arabic.Sentences(text[start:stop]) {
				out = appendTrimmed(out, text, start+r.Start, start+r.End)
			}
		}
		start = stop
	}
	return out
}

// blockEnd is the offset behind the first mark in s that ends a block inside a
// line: U+2028 and U+2029, and the lone '\r' of old systems.
func blockEnd(s string) int {
	for at := 0; ; {
		n := strings.IndexAny(s[at:], "\r\u2028\u2029")
		if n < 0 {
			return len(s)
		}
		at += n
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
		if s[at-size] != '\r' || at == len(s) || s[at] != '\n' {
			return at
		}
	}
}

// appendTrimmed appends text[start:end] without the white space and byte order
// mark around it, if anything can be seen of it.
func appendTrimmed(out []arabic.Range, text string, start, end int) []arabic.Range {
	if corpus.Visible(text[start:end]) == "" {
		return out
	}
	space := func(r rune) bool { return unicode.IsSpace(r) || r == '\uFEFF' }
	body := strings.TrimLeftFunc(text[start:end], space)
	start = end - len(body)
	return append(out, arabic.Range{Start: start, End: start + len(strings.TrimRightFunc(body, space))})
}
