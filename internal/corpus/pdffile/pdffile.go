// Package pdffile reads PDF files as articles: a line of the article is a line of a
// page, and a page begins with a form feed.
//
// The head and foot of pages are kept once, on the page where they stand first, and
// their numbers not at all: a paragraph then runs on over the end of a page.
package pdffile

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"isnad/internal/corpus/doc"
	"isnad/internal/pdf"
)

// Format is the format of PDF files.
var Format = doc.Format{Name: "PDF", Extensions: []string{".pdf"}, Read: read}

func read(ctx context.Context, data string) (d *doc.Document, err error) {
	defer func() {
		if cause := recover(); cause != nil { // a file that we have not thought of costs itself only
			d, err = nil, fmt.Errorf("%w: %v", doc.ErrDocument, cause)
		}
	}()
	source, err := pdf.Read(ctx, []byte(data))
	switch {
	case err != nil && ctx.Err() != nil && errors.Is(err, ctx.Err()):
		return nil, err
	case err != nil:
		return nil, fmt.Errorf("%w: %w", doc.ErrDocument, err)
	}
	d = &doc.Document{Paged: true, Notes: source.Notes}
	w := writer{document: d, furniture: map[string]bool{}}
	for i, page := range source.Pages {
		if i > 0 {
			w.text.WriteString(doc.PageBreak)
		}
		w.page(page)
	}
	d.Text = w.text.String()
	if !w.headed && isTitle(source.Title) {
		d.Title = source.Title
	}
	return d, nil
}

// A writer writes pages as lines of a text.
type writer struct {
	document  *doc.Document
	text      strings.Builder
	furniture map[string]bool // the heads and feet written, without their numbers
	headed    bool            // the first page has a heading
}

func (w *writer) page(page pdf.Page) {
	for _, line := range page.Lines {
		if line.Furniture && w.first(line.Text) {
			w.line(line)
		}
	}
	for _, line := range page.Lines {
		if !line.Furniture {
			w.headed = w.headed || page.Number == 1 && line.Level > 0
			w.line(line)
		}
	}
}

// first reports whether a head or foot has words and was not written before.
func (w *writer) first(text string) bool {
	words := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, text)
	if words == "" || w.furniture[words] {
		return false
	}
	w.furniture[words] = true
	return true
}

func (w *writer) line(line pdf.Line) {
	w.text.WriteString(line.Text)
	w.text.WriteByte('\n')
	m := doc.Mark{Visible: true, Level: line.Level, RunsOn: line.RunsOn}
	switch {
	case line.Furniture:
		m = doc.Mark{Visible: true, Place: "the head or foot of a page"}
	case line.Level > 0:
		m.Why = "larger or bolder letters"
	}
	w.document.Lines = append(w.document.Lines, m)
}

// isTitle reports whether the title that a file gives itself is one for people:
// programs put the name of the file or their own there.
func isTitle(title string) bool {
	title = strings.TrimSpace(title)
	lower := strings.ToLower(title)
	return strings.Contains(title, " ") && len(title) <= doc.HeadingBytes && !strings.HasPrefix(lower, "microsoft ") &&
		!strings.HasSuffix(lower, ".doc") && !strings.HasSuffix(lower, ".docx") && !strings.HasSuffix(lower, ".indd") && !strings.Contains(lower, "untitled")
}
