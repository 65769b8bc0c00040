package structure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/corpus/doc"
)

// lists finds lists and other short lines that are one statement with a line near them.
type lists struct{ *sheet }

// items finds the items of lists that are written in lines. Items stand below each
// other, with a blank line between them at most.
func (l lists) items(start int) []doc.Unit {
	var units []doc.Unit
	for n := start; l.going(n); n++ {
		if !l.isItem(n) {
			if end := l.unmarked(n); end > 0 {
				context := doc.OneLine(l.line(n))
				for n++; n < end; n++ {
					l.row(n, "an entry of a list")
					units = append(units, doc.Unit{Start: l.lines[n].Start, End: l.lines[n].End, Kind: doc.Item, Context: context})
				}
				n--
			}
			continue
		}
		context := doc.Announcement(l.text[:l.lines[n].Start], l.headingAbove(n))
		last := n
		for i := n; i < len(l.lines) && i <= last+2; i++ {
			if !l.isItem(i) {
				if l.lines[i].Kind == doc.Prose && !(i > 0 && l.lines[i-1].RunsOn) {
					break
				}
				continue
			}
			l.continued(i)
			end := doc.ParagraphEnd(l.lines, i)
			units = append(units, doc.Unit{Start: l.lines[i].Start, End: l.lines[end-1].End, Kind: doc.Item, Context: context})
			last = end - 1
		}
		n = last
	}
	return units
}

// What an entry without a mark has at most, in words, and how many entries make a list.
const entryWords, fewestEntries = 8, 2

// unmarked is the line behind the entries, short lines without marks, that line n announces
// with a colon; 0 where it does not.
func (l lists) unmarked(n int) int {
	if s := l.shapes[n]; !l.plain(n) || s.words > headingWords || !strings.HasSuffix(l.line(n), ":") || l.lines[n].RunsOn {
		return 0
	}
	end := n + 1
	for end < len(l.lines) && l.plain(end) && l.shapes[end].words <= entryWords && l.shapes[end].runes < narrowest &&
		!l.shapes[end].stop && !l.lines[end].RunsOn && !strings.HasSuffix(l.line(end), ":") {
		end++
	}
	if end-n-1 < fewestEntries || end < len(l.lines) && l.plain(end) {
		return 0
	}
	return end
}

// continued marks the lines below the item on line n that belong to it: in Markdown
// each line of text, else what is indented or the rest of a sentence.
func (l lists) continued(n int) {
	for ; n+1 < len(l.lines) && l.plain(n+1) && !l.shapes[n+1].list; n++ {
		below := l.text[l.lines[n+1].Start:l.lines[n+1].End]
		indented := strings.HasPrefix(below, "  ") || strings.HasPrefix(below, "\t")
		text := l.line(n)
		if !l.markdown && !indented && (doc.EndsSentence(text) || !unfinished(text, l.line(n+1))) {
			return
		}
		l.lines[n].RunsOn = true
	}
}

func (l lists) isItem(n int) bool { return l.lines[n].Kind == doc.Prose && l.shapes[n].list }

// headingAbove is the heading right above line n, blank lines aside.
func (l lists) headingAbove(n int) string {
	for n--; n >= 0; n-- {
		switch l.lines[n].Kind {
		case doc.Blank, doc.Markup:
		case doc.Heading:
			return doc.OneLine(doc.HeadingText(l.line(n)))
		default:
			return ""
		}
	}
	return ""
}

// The most words of what a number on a line of its own counts.
const countedWords = 6

// counts finds numbers on lines of their own with what they count below them.
func (l lists) counts(start int) []doc.Unit {
	var units []doc.Unit
	for n := start; l.going(n + 1); n++ {
		text := l.line(n)
		if l.lines[n].Kind != doc.Prose || len(text) > 12 || !doc.IsNumber(text) || text == "" {
			continue
		}
		next := n + 1
		if l.lines[next].Kind == doc.Blank && next+1 < len(l.lines) {
			next++
		}
		s := l.shapes[next]
		if below := l.line(next); l.lines[next].Kind == doc.Prose && !s.list && !s.stop && 0 < s.words && s.words <= countedWords && !startsWithDigit(below) {
			l.row(n, "a number and what it counts")
			l.row(next, "a number and what it counts")
			units = append(units, doc.Unit{Start: l.lines[n].Start, End: l.lines[next].End, Kind: doc.Joined, Context: l.enumerates(n)})
			n = next
		}
	}
	return units
}

// enumerates is the line that announces the short entries among which line n stands.
func (l lists) enumerates(n int) string {
	for first := n - enumerated; n > max(first, 0); {
		n--
		switch s := l.shapes[n]; {
		case l.lines[n].Kind == doc.Blank:
		case l.lines[n].Kind != doc.Prose:
			return ""
		case strings.HasSuffix(l.line(n), ":"):
			return doc.OneLine(doc.Visible(l.line(n)))
		case s.stop || s.words > countedWords:
			return ""
		}
	}
	return ""
}

// enumerated is how many lines above a number are searched for what announces it.
const enumerated = 40

func startsWithDigit(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(r)
}
