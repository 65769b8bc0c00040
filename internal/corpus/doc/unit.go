package doc

import "strings"

// A Unit is a run of an article's text that is more than its words: the row of a
// table, an item of a list, the line that names the author.
type Unit struct {
	Start, End int // bytes of Document.Text
	Kind       UnitKind
	Context    string // what has to be known to understand it alone: a caption, the line that announces the list
	Cells      []Cell // of a row: the parts that carry text, in order
	Level      int    // of a title
}

// A UnitKind says how a unit is read.
type UnitKind int

const (
	Row       UnitKind = iota // one statement, each cell under its column's name
	Columns                   // the names of a table's columns: they tell nothing by themselves
	Item                      // an item of a list; it may hold several sentences
	Question                  // asks what the text below it answers
	About                     // a statement about the article itself: its author, its date
	Joined                    // lines that are one statement, such as a number and what it counts
	Title                     // a heading that shares its line with other text
	Furniture                 // a menu or notice of a page that shares its line with other text
	Turn                      // words of somebody, whose name is the context; it may hold several sentences
)

// A Cell is a part of a row.
type Cell struct {
	Start, End int    // bytes of Document.Text
	Name       string // what its column, its row or its field is called; may be empty
}

// Trimmed narrows text[start:end] to what can be seen and is no mark of a table.
func Trimmed(text string, start, end int) (int, int) {
	body := strings.TrimLeftFunc(text[start:end], Edge)
	start = end - len(body)
	return start, start + len(strings.TrimRightFunc(body, Edge))
}

func Edge(r rune) bool { return r == '|' || r == '\u2029' || Invisible(r) }
