package doc

import "strings"

// A Kind says how a line was understood.
type Kind int

const (
	Prose       Kind = iota // carries text
	Blank                   // nothing that can be seen
	Heading                 // a title or section heading: short, no final stop
	Boilerplate             // menus, credits, "+ -": ranks low, stays findable
	Repeat                  // the same text as an earlier line, here or in an earlier file
	FrontMatter             // fields between --- or +++ lines at the top of a file
	Markup                  // marks without words for a reader: a table's rule, the time of a subtitle
)

// String names k in lower case: "prose", "front matter".
func (k Kind) String() string {
	switch k {
	case Prose:
		return "prose"
	case Blank:
		return "blank"
	case Heading:
		return "heading"
	case Boilerplate:
		return "boilerplate"
	case Repeat:
		return "repeat"
	case FrontMatter:
		return "front matter"
	case Markup:
		return "markup"
	}
	return "unknown"
}

// A Line is one line of an article.
type Line struct {
	Start, End int    // byte offsets in the text; End is before "\n" (and before "\r\n")
	Kind       Kind   //
	Level      int    // of a heading: 1 opens an article, 2 and more a section of it; else 0
	Page       int    // on which the line ends, from 1; 0 where the format has no pages
	RunsOn     bool   // the paragraph goes on in the next line
	Moment     Moment // of a subtitle or a message
	Label      string // of prose that opens a numbered part of the article: how it is called, "المادة 5"
	Why        string // the rule that decided Kind, for index --explain
}

// A Moment is when a subtitle is shown, or when a message was sent and by whom. The zero
// value is none.
type Moment struct {
	Time   string // "00:01:23"; of a message as it stands there
	Sender string
}

// WhyMessage is the reason of the lines of a message in a chat.
const WhyMessage = "a message"

// SplitLines finds the lines of text. '\n' ends a line and "\r\n" is one line
// end; a lone '\r' is a character like any other.
func SplitLines(text string) []Line {
	lines := make([]Line, 0, strings.Count(text, "\n")+1)
	for start := 0; start < len(text); {
		end, next := len(text), len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end, next = start+n, start+n+1
			if end > start && text[end-1] == '\r' {
				end--
			}
		}
		lines = append(lines, Line{Start: start, End: end})
		start = next
	}
	return lines
}

// ParagraphEnd is the line after the paragraph that begins at line n.
func ParagraphEnd(lines []Line, n int) int {
	for n++; n < len(lines) && lines[n-1].RunsOn && lines[n].Kind == lines[n-1].Kind; n++ {
	}
	return n
}
