package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// announcementBytes is the most of a line that an item of its list takes along.
const announcementBytes = 400

// lists finds the items of lists that are written in lines. Items stand below each
// other, with a blank line between them at most.
func (c *classifier) lists(start int) []Unit {
	var units []Unit
	for n := start; n < len(c.a.Lines); n++ {
		if !c.isItem(n) {
			continue
		}
		context := announcement(c.a.Text[:c.a.Lines[n].Start], c.headingAbove(n))
		last := n
		for i := n; i < len(c.a.Lines) && i <= last+2; i++ {
			if !c.isItem(i) {
				if c.a.Lines[i].Kind == Prose && !(i > 0 && c.a.Lines[i-1].RunsOn) {
					break
				}
				continue
			}
			c.continued(i)
			end := c.a.paragraphEnd(i)
			units = append(units, Unit{Start: c.a.Lines[i].Start, End: c.a.Lines[end-1].End, Kind: Item, Context: context})
			last = end - 1
		}
		n = last
	}
	return units
}

// continued marks the lines below the item on line n that belong to it: in Markdown
// each line of text, else what is indented or the rest of a sentence.
func (c *classifier) continued(n int) {
	for ; n+1 < len(c.a.Lines) && c.plain(n+1) && !c.shapes[n+1].list; n++ {
		below := c.a.Text[c.a.Lines[n+1].Start:c.a.Lines[n+1].End]
		indented := strings.HasPrefix(below, "  ") || strings.HasPrefix(below, "\t")
		text := c.a.line(n)
		if !c.markdown && !indented && (endsSentence(text) || !unfinished(text, c.a.line(n+1))) {
			return
		}
		c.a.Lines[n].RunsOn = true
	}
}

func (c *classifier) isItem(n int) bool { return c.a.Lines[n].Kind == Prose && c.shapes[n].list }

// headingAbove is the heading right above line n, blank lines aside.
func (c *classifier) headingAbove(n int) string {
	for n--; n >= 0; n-- {
		switch c.a.Lines[n].Kind {
		case Blank, Markup:
		case Heading:
			return oneLine(HeadingText(c.a.line(n)))
		default:
			return ""
		}
	}
	return ""
}

// announcement is the sentence at the end of before, if it announces a list. Where
// a heading stands right above the list, that does.
func announcement(before, heading string) string {
	if heading != "" {
		return heading
	}
	before = strings.TrimRightFunc(before[max(0, len(before)-2*announcementBytes):], edge)
	if !strings.HasSuffix(before, ":") && !strings.HasSuffix(before, "،") && !strings.HasSuffix(before, ",") {
		return ""
	}
	before = before[strings.LastIndexAny(before, "\u2029\n")+1:]
	sentences := analysis.Sentences(before)
	if len(sentences) == 0 {
		return ""
	}
	last := sentences[len(sentences)-1]
	text := oneLine(Visible(before[last.Start:last.End]))
	if len(text) > announcementBytes {
		return ""
	}
	return text
}

// The most words of what a number on a line of its own counts.
const countedWords = 6

// counts finds numbers on lines of their own with what they count below them.
func (c *classifier) counts(start int) []Unit {
	var units []Unit
	for n := start; n+1 < len(c.a.Lines); n++ {
		text := c.a.line(n)
		if c.a.Lines[n].Kind != Prose || len(text) > 12 || !isNumber(text) || text == "" {
			continue
		}
		next := n + 1
		if c.a.Lines[next].Kind == Blank && next+1 < len(c.a.Lines) {
			next++
		}
		s := c.shapes[next]
		if below := c.a.line(next); c.a.Lines[next].Kind == Prose && !s.list && !s.stop && 0 < s.words && s.words <= countedWords && !startsWithDigit(below) {
			c.row(n, "a number and what it counts")
			c.row(next, "a number and what it counts")
			units = append(units, Unit{Start: c.a.Lines[n].Start, End: c.a.Lines[next].End, Kind: Joined})
			n = next
		}
	}
	return units
}

func startsWithDigit(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(r)
}
