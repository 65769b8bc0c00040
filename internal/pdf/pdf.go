// Package pdf reads the text of PDF files in Arabic, English and French.
//
// A PDF gives the places of characters and not their order. So lines, columns,
// words and the order of reading are found from the places alone: characters on
// one baseline are a line; a strip without text through several lines separates two
// columns; and the order that is seen is turned into the order that is read by
// undoing the Unicode bidirectional algorithm.
//
// # Scope
//
// The package ends at lines and the kind of each line. Passages,
// search and citations are for others. Package object reads the objects of a
// file, and package content finds the places of its characters.
package pdf

import (
	"context"
	"errors"
	"fmt"

	"isnad/internal/pdf/content"
	"isnad/internal/pdf/object"
)

// A Document is the text of a PDF, page by page.
type Document struct {
	Title  string // as the file describes itself; may be empty or careless
	Author string
	Pages  []Page
	Notes  []string // names the pages that were left out, for the owner of the file
}

// A Page is the text of one page in the order of reading.
type Page struct {
	Number int    // from 1, in the order of the file
	Lines  []Line //
}

// A Line is one line of a page.
type Line struct {
	Text      string // words separated by a space, cells of a table by a tab
	Level     int    // of a heading: 1 is the largest; 0 for other lines
	Furniture bool   // the page's head, foot or number
	RunsOn    bool   // the paragraph goes on in the next line
	NewBlock  bool   // a gap above, or another column, parts it from the line before
}

// A document is refused with one of these errors or of those in package object.
var (
	ErrNoText   = errors.New("its pages are pictures without text: text recognition (OCR) makes a PDF that can be read")
	ErrBlank    = errors.New("its pages are empty")
	ErrNoLetter = errors.New("its letters can't be told: its fonts do not say what they stand for")
)

// Read reads a document. It reads page by page and ends with ctx's error where
// ctx ends.
func Read(ctx context.Context, data []byte) (*Document, error) {
	source, err := content.Open(data)
	if err != nil {
		return nil, err
	}
	r := &reader{source: source}
	for i := range source.Pages() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if r.glyphs >= maxGlyphs {
			break
		}
		r.add(source.Page(i))
	}
	if err := r.refuse(); err != nil {
		return nil, err
	}
	return r.document(), nil
}

// A reader collects the pages of a document before their lines are made, since some decisions
// need all pages.
type reader struct {
	source   *content.Document
	sheets   []sheet
	gutters  gutters
	pictures int // pages of pictures without text
	unread   int // pages whose letters can't be told
	glyphs   int
}

// maxGlyphs limits the characters of a document: a book of 2,000 pages has as many.
const maxGlyphs = 4_000_000

// A sheet is a page as blocks of rows in the order of reading.
type sheet struct {
	width, height float64
	blocks        []block
	picture       bool // pictures and no text
	doubtful      bool // its letters can't be told
	cut           bool
}

// A block is a run of rows in one column.
type block struct {
	rows        []row
	left, right float64
	rtl         bool // most of it is read from right to left
	asDrawn     bool // its letters are drawn in the order in which they are read
}

func (r *reader) add(page content.Page) {
	s := sheet{width: page.Width, height: page.Height, cut: page.Cut}
	us := units(page.Glyphs)
	letters, lost := count(us)
	r.glyphs += len(page.Glyphs)
	switch {
	case letters == 0 && lost == 0:
		s.picture = page.Pictures > 0
	case lost*3 > letters+lost:
		s.doubtful = true
	default:
		s.blocks = r.gutters.blocks(us)
		if !believe(s.blocks) {
			s.blocks, s.doubtful = nil, true
		}
	}
	if s.picture {
		r.pictures++
	}
	if s.doubtful {
		r.unread++
	}
	r.sheets = append(r.sheets, s)
}

// refuse returns the error for a document without text.
func (r *reader) refuse() error {
	for _, s := range r.sheets {
		if len(s.blocks) > 0 {
			return nil
		}
	}
	switch {
	case r.unread > 0:
		return ErrNoLetter
	case r.source.Exceeded(), len(r.which(func(s sheet) bool { return s.cut })) > 0:
		return object.ErrTooLarge
	case r.pictures > 0:
		return ErrNoText
	}
	if r.source.Damaged() {
		return object.ErrBroken
	}
	return ErrBlank
}

func (r *reader) document() *Document {
	d := &Document{Title: r.source.Info("Title"), Author: r.source.Info("Author")}
	mirror := mirrored(r.sheets)
	body := bodySize(r.sheets)
	markFurniture(r.sheets)
	for i := range r.sheets {
		page := Page{Number: i + 1}
		for b := range r.sheets[i].blocks {
			page.Lines = append(page.Lines, r.sheets[i].blocks[b].lines(mirror, body)...)
		}
		d.Pages = append(d.Pages, page)
	}
	joinPages(d.Pages)
	joinHyphens(d.Pages)
	d.Notes = r.notes()
	return d
}

// notes names the pages that were left out.
func (r *reader) notes() []string {
	var notes []string
	note := func(format string, pages []int) {
		if len(pages) > 0 {
			notes = append(notes, fmt.Sprintf(format, ranges(pages)))
		}
	}
	if r.source.Damaged() {
		notes = append(notes, "it is damaged; what can be found in it is read")
	}
	note("p. %s: a picture without text", r.which(func(s sheet) bool { return s.picture }))
	note("p. %s: the letters can't be told", r.which(func(s sheet) bool { return s.doubtful }))
	note("p. %s: more than is read of one page", r.which(func(s sheet) bool { return s.cut }))
	if r.source.More || len(r.sheets) < r.source.Pages() {
		notes = append(notes, fmt.Sprintf("only the first %d pages are read", len(r.sheets)))
	}
	if r.source.Exceeded() {
		notes = append(notes, "it unpacks to more than is read of one file; the rest is left out")
	}
	return notes
}

func (r *reader) which(is func(sheet) bool) []int {
	var pages []int
	for i, s := range r.sheets {
		if is(s) {
			pages = append(pages, i+1)
		}
	}
	return pages
}

// ranges writes page numbers as "1-3, 7".
func ranges(pages []int) string {
	text := ""
	for i := 0; i < len(pages); {
		last := i
		for last+1 < len(pages) && pages[last+1] == pages[last]+1 {
			last++
		}
		if text != "" {
			text += ", "
		}
		text += fmt.Sprint(pages[i])
		if last > i {
			text += fmt.Sprintf("-%d", pages[last])
		}
		i = last + 1
	}
	return text
}
