// Package corpus reads a folder of articles: which files there are, what their
// lines say, and where exactly.
//
// A line is what an editor shows: it counts from 1 and ends at '\n'. An
// [Article] keeps its bytes as they are, so that the quote of a [Span] is always
// the article's own text. For HTML that text is what a reader sees of the file,
// left on the lines of its source: line N of the text is line N of the file, and
// offsets count bytes of the visible text.
//
// Lines are classified (prose, heading, boilerplate, repeat) and never thrown
// away. The rules prefer to keep: a line that may carry a fact is prose.
//
// # Scope
//
// How text is cut into passages is for package chunk, how it is searched for
// package retrieval.
package corpus

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
	Start, End int    // byte offsets in Article.Text; End is before "\n" (and before "\r\n")
	Kind       Kind   //
	Level      int    // of a heading: 1 opens an article, 2 and more a section of it; else 0
	RunsOn     bool   // the paragraph goes on in the next line
	Label      string // of prose that opens a numbered part of the article: how it is called, "المادة 5"
	Why        string // the rule that decided Kind, for index --explain
}

// An Article is one file of the corpus.
type Article struct {
	Path     string // slash-separated, relative to the corpus root
	Title    string // for people; never empty
	OwnTitle bool   // the article gives its title; else it is the file's name
	Date     string // as the article gives it, with a year; may be empty
	Text     string // the file's bytes, as UTF-8; for HTML the visible text, on the lines of its source
	Encoding string // that the file was converted from, "windows-1256"; empty for UTF-8
	Lines    []Line // Lines[0] is line 1; a final line end opens no further line
	Units    []Unit // runs of Text with a structure, in order, not overlapping

	otherTitle string // of a page: what its title may be where that is its site's name
}
