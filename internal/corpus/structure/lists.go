package structure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/corpus/doc"
)

// lists finds the items of lists that are written in lines. Items stand below each
// other, with a blank line between them at most.
func (c *classifier) lists(start int) []doc.Unit {
	var units []doc.Unit
	for n := start; c.going(n); n++ {
		if !c.isItem(n) {
			continue
		}
		context := doc.Announcement(c.text[:c.lines[n].Start], c.headingAbove(n))
		last := n
		for i := n; i < len(c.lines) && i <= last+2; i++ {
			if !c.isItem(i) {
				if c.lines[i].Kind == doc.Prose && !(i > 0 && c.lines[i-1].RunsOn) {
					break
				}
				continue
			}
			c.continued(i)
			end := doc.ParagraphEnd(c.lines, i)
			units = append(units, doc.Unit{Start: c.lines[i].Start, End: c.lines[end-1].End, Kind: doc.Item, Context: context})
			last = end - 1
		}
		n = last
	}
	return units
}

// continued marks the lines below the item on line n that belong to it: in Markdown
// each line of text, else what is indented or the rest of a sentence.
func (c *classifier) continued(n int) {
	for ; n+1 < len(c.lines) && c.plain(n+1) && !c.shapes[n+1].list; n++ {
		below := c.text[c.lines[n+1].Start:c.lines[n+1].End]
		indented := strings.HasPrefix(below, "  ") || strings.HasPrefix(below, "\t")
		text := c.line(n)
		if !c.markdown && !indented && (doc.EndsSentence(text) || !unfinished(text, c.line(n+1))) {
			return
		}
		c.lines[n].RunsOn = true
	}
}

func (c *classifier) isItem(n int) bool { return c.lines[n].Kind == doc.Prose && c.shapes[n].list }

// headingAbove is the heading right above line n, blank lines aside.
func (c *classifier) headingAbove(n int) string {
	for n--; n >= 0; n-- {
		switch c.lines[n].Kind {
		case doc.Blank, doc.Markup:
		case doc.Heading:
			return doc.OneLine(doc.HeadingText(c.line(n)))
		default:
			return ""
		}
	}
	return ""
}

// The most words of what a number on a line of its own counts.
const countedWords = 6

// counts finds numbers on lines of their own with what they count below them.
func (c *classifier) counts(start int) []doc.Unit {
	var units []doc.Unit
	for n := start; c.going(n + 1); n++ {
		text := c.line(n)
		if c.lines[n].Kind != doc.Prose || len(text) > 12 || !doc.IsNumber(text) || text == "" {
			continue
		}
		next := n + 1
		if c.lines[next].Kind == doc.Blank && next+1 < len(c.lines) {
			next++
		}
		s := c.shapes[next]
		if below := c.line(next); c.lines[next].Kind == doc.Prose && !s.list && !s.stop && 0 < s.words && s.words <= countedWords && !startsWithDigit(below) {
			c.row(n, "a number and what it counts")
			c.row(next, "a number and what it counts")
			units = append(units, doc.Unit{Start: c.lines[n].Start, End: c.lines[next].End, Kind: doc.Joined, Context: c.enumerates(n)})
			n = next
		}
	}
	return units
}

// enumerates is the line that announces the short entries among which line n stands.
func (c *classifier) enumerates(n int) string {
	for first := n - enumerated; n > max(first, 0); {
		n--
		switch s := c.shapes[n]; {
		case c.lines[n].Kind == doc.Blank:
		case c.lines[n].Kind != doc.Prose:
			return ""
		case strings.HasSuffix(c.line(n), ":"):
			return doc.OneLine(doc.Visible(c.line(n)))
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
