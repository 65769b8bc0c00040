// Package corpus reads a folder of articles: which files there are, what their
// lines say, and where exactly.
//
// A line is what an editor shows: it counts from 1 and ends at '\n'. An
// [Article] keeps its bytes as they are, so that the quote of a [Span] is always
// the article's own text. For HTML that text is what a reader sees of the file,
// left on the lines of its source: line N of the text is line N of the file, and
// offsets count bytes of the visible text.
//
// Lines are classified (prose, heading, boilerplate, repeat) and never thrown away.
//
// Each format has a reader, a package of its own below this one, which gives a
// [doc.Document]; package structure finds in its lines what the reader leaves open.
// The table of formats is in formats.go.
//
// # Scope
//
// How text is cut into passages is for package chunk, how it is searched for
// package retrieval.
package corpus

import "isnad/internal/corpus/doc"

// These types are declared in package doc, for the readers of formats.
type (
	Kind     = doc.Kind
	Line     = doc.Line
	Unit     = doc.Unit
	UnitKind = doc.UnitKind
	Cell     = doc.Cell
)

// The kinds of lines and units.
const (
	Prose       = doc.Prose
	Blank       = doc.Blank
	Heading     = doc.Heading
	Boilerplate = doc.Boilerplate
	Repeat      = doc.Repeat
	FrontMatter = doc.FrontMatter
	Markup      = doc.Markup

	Row       = doc.Row
	Columns   = doc.Columns
	Item      = doc.Item
	Question  = doc.Question
	About     = doc.About
	Joined    = doc.Joined
	Title     = doc.Title
	Furniture = doc.Furniture
	Turn      = doc.Turn
)

// An Article is one file of the corpus.
type Article struct {
	Path     string   // slash-separated, relative to the corpus root
	Title    string   // for people; never empty
	OwnTitle bool     // the article gives its title; else it is the file's name
	Date     string   // as the article gives it, with a year; may be empty
	Text     string   // the file's bytes, as UTF-8; for HTML the visible text, on the lines of its source
	Notes    []string // parts of the file that can't be read, and why
	Encoding string   // that the file was converted from, "windows-1256"; empty for UTF-8
	Lines    []Line   // Lines[0] is line 1; a final line end opens no further line
	Units    []Unit   // runs of Text with a structure, in order, not overlapping

	otherTitle string // of a page: what its title may be where that is its site's name
}

// Remarks say how the file was read where it was not read as it is: that it was converted,
// and what was left out.
func (a *Article) Remarks() []string {
	if a.Encoding == "" {
		return a.Notes
	}
	return append([]string{"converted from " + a.Encoding}, a.Notes...)
}
