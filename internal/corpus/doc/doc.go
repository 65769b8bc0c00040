// Package doc is what the readers of formats and package doc have in common: the
// text of a file, its lines, and what is known of them.
//
// A [Format] reads the files of one kind. Package corpus has a table of them, and a
// reader needs nothing but this package:
//
//	var PDF = doc.Format{Name: "PDF", Extensions: []string{".pdf"}, Read: read}
//
//	func read(ctx context.Context, data string) (*doc.Document, error)
//
// Read gives a [Document]. Its Text is the file's, as UTF-8; everything else places
// something in that text. What a reader leaves empty is found by package structure:
// without Structured, tables, lists, messages and wrapped lines are found in the lines
// as they look; without a heading among Lines, headings are too.
//
// A format with pages sets Paged and puts a form feed, '\f', in front of the first line
// of each page but the first, so that page and line of each byte can be told. A page
// without text has a form feed and no line of its own. It says by itself, in Lines, which
// lines run on: a page shows where its lines end.
//
// An error that is about one place of the file is a [PlaceError]; one that says that
// the file can't be read wraps [ErrDocument]. A part that can't be read, such as a
// chapter of a book that is missing, costs that part only: it is named in Notes.
package doc

import (
	"context"
	"errors"
	"fmt"
)

// A Format reads the files of one kind.
type Format struct {
	Name       string   // "HTML"
	Extensions []string // of its files' names, in lower case: ".html"

	// Sniff says by its first 4 KiB whether a file that has the extension is of this
	// kind, for extensions that many programs use; nil where the extension is enough.
	// Other files of the extension are no articles.
	Sniff func(head string) bool

	// Read reads a file. It must end within a second when ctx is done, and be bounded in
	// time and memory by the size of the file and constants.
	Read func(ctx context.Context, data string) (*Document, error)
}

// A Document is what a reader finds in a file.
type Document struct {
	Text  string // as UTF-8
	Lines []Mark // one for each line of Text, or none
	Units []Unit // tables, lists, headings inside a line
	Title string // may be empty

	// OtherTitle is the first heading of a page where the title is another: it is
	// used where several pages share a title, which is then their site's name.
	OtherTitle string

	Fields     []Field  // what the document says about itself
	Encoding   string   // that Text was converted from, "windows-1256"; empty for UTF-8
	Markdown   bool     // marks of Markdown count
	Structured bool     // the reader has found the tables, lists and paragraphs
	Paged      bool     // each form feed begins a page
	Notes      []string // parts that can't be read, and why
}

// A Mark is what a reader knows about a line.
type Mark struct {
	Visible bool   // the line has text
	Level   int    // all of it is a heading of this level; 0 for none
	Why     string // what it is: of a heading "an HTML heading", of text "a message"; empty where its looks decide
	Place   string // all of it is inside this element of page furniture: "nav"
	RunsOn  bool   // the paragraph goes on in the next line
}

// PageBreak begins the next page of a text with pages.
const PageBreak = "\f"

// ErrDocument is wrapped by what is wrong with a document.
var ErrDocument = errors.New("the document can't be read")

// ErrOtherKind is wrapped, beside [ErrDocument], where a file is of another kind than its name
// says.
var ErrOtherKind = errors.New("its name does not say what it is")

// A PlaceError says what is wrong with a file, and where.
type PlaceError struct {
	Line int // from 1
	Byte int // offset in the line, from 0
	Err  error
}

func (e *PlaceError) Error() string {
	return fmt.Sprintf("line %d: byte %d: %v", e.Line, e.Byte, e.Err)
}
func (e *PlaceError) Unwrap() error { return e.Err }
