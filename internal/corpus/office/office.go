// Package office reads documents that are archives of XML: DOCX, ODT and EPUB.
package office

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/table"
)

// Documents that are archives of XML: DOCX, ODT and EPUB. Their text has a line for
// each paragraph and each row of a table, so that line 12 is the twelfth.

// What a document may unpack to.
const (
	mostUnpacked = 64 << 20
	mostDepth    = 1000
)

// The formats of this package.
var (
	DOCX = format("DOCX", ".docx", readDOCX)
	ODT  = format("ODT", ".odt", readODT)
	EPUB = format("EPUB", ".epub", readEPUB)
)

func format(name, ext string, read func(*archive) (*doc.Document, error)) doc.Format {
	return doc.Format{Name: name, Extensions: []string{ext}, Read: func(ctx context.Context, data string) (*doc.Document, error) {
		z, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
		if err != nil {
			if kind := otherKind(data); kind != "" {
				return nil, fmt.Errorf("%w: %w: %s", doc.ErrDocument, doc.ErrOtherKind, kind)
			}
			return nil, fmt.Errorf("%w: %v", doc.ErrDocument, err)
		}
		d, err := read(&archive{ctx: ctx, zip: z, left: mostUnpacked})
		if err != nil {
			return nil, fmt.Errorf("%w: %v", doc.ErrDocument, err)
		}
		return d, nil
	}}
}

// otherKind names the kind of a file that is no archive, by how such files begin; "" where that
// can't be told. Programs open such a file under any name, so that people do not notice.
func otherKind(data string) string {
	for _, k := range []struct{ magic, name string }{
		{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "it is a document of old Word (.doc), or one with a password"},
		{"{\\rtf", "it is a document in Rich Text Format (.rtf)"},
		{"%PDF-", "it is a PDF file"},
		{"<html", "it is a web page (.html)"},
		{"<!DOCTYPE", "it is a web page (.html)"},
	} {
		if strings.HasPrefix(strings.TrimLeft(data[:min(len(data), 64)], "\uFEFF \r\n\t"), k.magic) {
			return k.name
		}
	}
	return ""
}

// An archive is a document's files, of which only so many bytes are unpacked.
type archive struct {
	ctx  context.Context
	zip  *zip.Reader
	left int64
}

func (a *archive) read(name string) ([]byte, error) {
	f, err := a.zip.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%s is missing", name)
	}
	defer f.Close()
	data, err := io.ReadAll(doc.Reader(a.ctx, io.LimitReader(f, a.left+1)))
	if err != nil {
		return nil, err
	}
	if a.left -= int64(len(data)); a.left < 0 {
		return nil, fmt.Errorf("it unpacks to more than %d MiB", mostUnpacked>>20)
	}
	return data, nil
}

// A sheet collects the lines of a document.
type sheet struct {
	out    strings.Builder
	lines  []doc.Mark
	units  []doc.Unit
	text   strings.Builder // of the paragraph, or cell, so far
	tables []table.Table
	list   string     // what announces the open list
	item   bool       // the paragraph is an item
	level  int        // of the paragraph, where it is a heading
	cellOf table.Cell // what is known about the open cell
	title  string
}

// paragraph ends the paragraph: a line of its own, or in a table a part of its cell.
func (s *sheet) paragraph() {
	if len(s.tables) > 0 {
		s.text.WriteByte(' ')
		return
	}
	s.line()
}

// take gives the text so far as one line of valid UTF-8.
func (s *sheet) take() string {
	text := doc.OneLine(strings.ToValidUTF8(strings.ReplaceAll(s.text.String(), "\x00", ""), "\uFFFD"))
	s.text.Reset()
	return text
}

func (s *sheet) line() {
	text := s.take()
	start := s.out.Len()
	if s.item && text != "" {
		if s.list == "" {
			s.list = doc.Announcement(s.out.String(), "")
		}
		s.units = append(s.units, doc.Unit{Start: start, End: start + len(text), Kind: doc.Item, Context: s.list})
	} else if text != "" {
		s.list = ""
	}
	s.out.WriteString(text + "\n")
	m := doc.Mark{Visible: text != "", Level: s.level}
	if m.Level > 0 {
		m.Why = "a heading of the document"
	}
	s.lines = append(s.lines, m)
	s.level, s.item = 0, false
}

// openTable, row, cell and closeTable follow a table. A table inside a cell is a
// part of it.
func (s *sheet) openTable() { s.tables = append(s.tables, table.Table{}) }

func (s *sheet) row() {
	if len(s.tables) == 1 {
		s.tables[0].Rows = append(s.tables[0].Rows, nil)
	}
}

func (s *sheet) cell() {
	if len(s.tables) != 1 || len(s.tables[0].Rows) == 0 {
		return
	}
	text := s.take()
	row := &s.tables[0].Rows[len(s.tables[0].Rows)-1]
	if len(*row) > 0 {
		s.out.WriteByte('\t')
	}
	c := s.cellOf
	s.cellOf = table.Cell{}
	if text != "" {
		c.Extend(s.out.Len(), s.out.Len()+len(text), text)
		s.out.WriteString(text)
	}
	*row = append(*row, c)
}

// skip leaves out columns of the row; above says that cells of rows above go on there.
func (s *sheet) skip(columns int, above bool) {
	if columns > 0 && len(s.tables) == 1 && len(s.tables[0].Rows) > 0 {
		row := &s.tables[0].Rows[len(s.tables[0].Rows)-1]
		*row = append(*row, table.Cell{Span: columns, Above: above})
	}
}

// names says that the rows so far name the columns.
func (s *sheet) names() {
	if len(s.tables) == 1 {
		s.tables[0].Head = len(s.tables[0].Rows)
	}
}

func (s *sheet) endRow() {
	if len(s.tables) == 1 {
		s.out.WriteByte('\n')
		s.lines = append(s.lines, doc.Mark{Visible: true})
	}
}

func (s *sheet) closeTable() {
	if len(s.tables) == 1 {
		s.units = append(s.units, s.tables[0].Units()...)
	}
	if len(s.tables) > 0 {
		s.tables = s.tables[:len(s.tables)-1]
	}
}

func (s *sheet) document() *doc.Document {
	if s.text.Len() > 0 {
		s.line()
	}
	return &doc.Document{Text: s.out.String(), Lines: s.lines, Units: s.units, Title: s.title, Structured: true}
}

// walk reads XML: start and end are called for elements by their local names, and
// text for what stands between them. An element for which start gives false is
// passed over with all it holds.
func walk(ctx context.Context, data []byte, start func(xml.StartElement) bool, end func(string), text func(string)) error {
	d := xml.NewDecoder(doc.Reader(ctx, bytes.NewReader(data)))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	depth := 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if depth++; depth > mostDepth {
				return errors.New("its elements are nested too deep")
			}
			if !start(t) {
				if err := d.Skip(); err != nil {
					return err
				}
				depth--
			}
		case xml.EndElement:
			depth--
			end(t.Name.Local)
		case xml.CharData:
			text(string(t))
		}
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
