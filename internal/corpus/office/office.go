// Package office reads documents that are archives of XML: DOCX, ODT and EPUB.
package office

import (
	"archive/zip"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path"
	"strconv"
	"strings"

	"isnad/internal/corpus/charset"
	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/table"
	"isnad/internal/corpus/webpage"
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
			return nil, fmt.Errorf("%w: %v", doc.ErrDocument, err)
		}
		d, err := read(&archive{ctx: ctx, zip: z, left: mostUnpacked})
		if err != nil {
			return nil, fmt.Errorf("%w: %v", doc.ErrDocument, err)
		}
		return d, nil
	}}
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
	data, err := io.ReadAll(io.LimitReader(f, a.left+1))
	if err != nil {
		return nil, err
	}
	if a.left -= int64(len(data)); a.left < 0 {
		return nil, fmt.Errorf("it unpacks to more than %s", fmt.Sprintf("%d MiB", mostUnpacked>>20))
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
	list   string // what announces the open list
	item   bool   // the paragraph is an item
	level  int    // of the paragraph, where it is a heading
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

func (s *sheet) line() {
	text := doc.OneLine(strings.ToValidUTF8(strings.ReplaceAll(s.text.String(), "\x00", ""), "\uFFFD"))
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
	s.lines = append(s.lines, doc.Mark{Visible: text != "", Level: s.level, Why: "a heading of the document"})
	s.text.Reset()
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
	text := doc.OneLine(strings.ToValidUTF8(strings.ReplaceAll(s.text.String(), "\x00", ""), "\uFFFD"))
	s.text.Reset()
	row := &s.tables[0].Rows[len(s.tables[0].Rows)-1]
	if len(*row) > 0 {
		s.out.WriteByte('\t')
	}
	c := table.Cell{Span: 1}
	if text != "" {
		c.Extend(s.out.Len(), s.out.Len()+len(text), text)
		s.out.WriteString(text)
	}
	*row = append(*row, c)
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
func walk(data []byte, start func(xml.StartElement) bool, end func(string), text func(string)) error {
	d := xml.NewDecoder(strings.NewReader(string(data)))
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

// readDOCX reads a document of Word and its like.
func readDOCX(a *archive) (*doc.Document, error) {
	data, err := a.read("word/document.xml")
	if err != nil {
		return nil, err
	}
	styles, err := docxHeadings(a)
	if err != nil {
		return nil, err
	}
	var s sheet
	inText := false
	err = walk(data, func(e xml.StartElement) bool {
		switch e.Name.Local {
		case "Fallback", "del", "moveFrom", "txbxContent", "instrText":
			return false
		case "t":
			inText = true
		case "tab":
			s.text.WriteByte('\t')
		case "br", "cr":
			s.text.WriteByte(' ')
		case "pStyle":
			s.level = styles[attr(e, "val")]
		case "numId":
			s.item = attr(e, "val") != "0"
		case "tbl":
			s.openTable()
		case "tr":
			s.row()
		}
		return true
	}, func(name string) {
		switch name {
		case "t":
			inText = false
		case "p":
			s.item = s.item && s.level == 0
			s.paragraph()
		case "tc":
			s.cell()
		case "tr":
			s.endRow()
		case "tbl":
			s.closeTable()
		}
	}, func(text string) {
		if inText {
			s.text.WriteString(text)
		}
	})
	return s.document(), err
}

// docxHeadings gives the levels of the styles that are headings, by their ids.
func docxHeadings(a *archive) (map[string]int, error) {
	levels := map[string]int{"doc.Title": 1}
	data, err := a.read("word/styles.xml")
	if err != nil {
		return levels, nil // it has no styles
	}
	id := ""
	err = walk(data, func(e xml.StartElement) bool {
		switch e.Name.Local {
		case "style":
			id = attr(e, "styleId")
		case "name":
			name := strings.ToLower(attr(e, "val"))
			if n, err := strconv.Atoi(strings.TrimPrefix(name, "heading ")); err == nil && 1 <= n && n <= 6 {
				levels[id] = n
			} else if name == "title" {
				levels[id] = 1
			}
		}
		return true
	}, func(string) {}, func(string) {})
	return levels, err
}

// readODT reads a document of LibreOffice and its like.
func readODT(a *archive) (*doc.Document, error) {
	data, err := a.read("content.xml")
	if err != nil {
		return nil, err
	}
	var s sheet
	paragraphs, items := 0, 0 // open
	err = walk(data, func(e xml.StartElement) bool {
		switch e.Name.Local {
		case "annotation", "tracked-changes", "note", "automatic-styles", "forms":
			return false
		case "p":
			paragraphs++
		case "h":
			paragraphs++
			s.level = 1
			if n, err := strconv.Atoi(attr(e, "outline-level")); err == nil {
				s.level = max(1, min(n, 6))
			}
		case "s", "tab", "line-break":
			s.text.WriteByte(' ')
		case "list-item":
			items++
		case "table":
			s.openTable()
		case "table-row":
			s.row()
		}
		return true
	}, func(name string) {
		switch name {
		case "p", "h":
			paragraphs--
			s.item = items > 0 && name == "p"
			s.paragraph()
		case "list-item":
			items--
		case "table-cell":
			s.cell()
		case "table-row":
			s.endRow()
		case "table":
			s.closeTable()
		}
	}, func(text string) {
		if paragraphs > 0 {
			s.text.WriteString(text)
		}
	})
	return s.document(), err
}

// readEPUB reads the chapters of a book in their order.
func readEPUB(a *archive) (*doc.Document, error) {
	container, err := a.read("META-INF/container.xml")
	if err != nil {
		return nil, err
	}
	root := ""
	err = walk(container, func(e xml.StartElement) bool {
		if e.Name.Local == "rootfile" && root == "" {
			root = attr(e, "full-path")
		}
		return true
	}, func(string) {}, func(string) {})
	if err != nil {
		return nil, err
	}
	chapters, title, err := epubSpine(a, root)
	if err != nil {
		return nil, err
	}
	all := &doc.Document{Structured: true}
	for _, name := range chapters {
		data, err := a.read(name)
		if err != nil {
			return nil, err
		}
		if err := charset.Check(string(data)); err != nil {
			return nil, err
		}
		join(all, webpage.Read(string(data)))
	}
	all.Title = title
	return all, nil
}

// epubSpine gives the chapters of a book and its title.
func epubSpine(a *archive, root string) (chapters []string, title string, err error) {
	data, err := a.read(root)
	if err != nil {
		return nil, "", err
	}
	files := map[string]string{}
	inTitle := false
	err = walk(data, func(e xml.StartElement) bool {
		switch e.Name.Local {
		case "title":
			inTitle = title == ""
		case "item":
			if strings.Contains(attr(e, "properties"), "nav") {
				break
			}
			href, _, _ := strings.Cut(attr(e, "href"), "#")
			if name, err := url.PathUnescape(href); err == nil {
				href = name
			}
			files[attr(e, "id")] = path.Join(path.Dir(root), href)
		case "itemref":
			if name := files[attr(e, "idref")]; name != "" {
				chapters = append(chapters, name)
				delete(files, attr(e, "idref")) // a chapter is read once, however often a hostile book lists it
			}
		}
		return true
	}, func(string) { inTitle = false }, func(text string) {
		if inTitle {
			title += text
		}
	})
	return chapters, doc.OneLine(title), err
}

// join puts another chapter below all.
func join(all, other *doc.Document) {
	if all.Text != "" && !strings.HasSuffix(all.Text, "\n") {
		all.Text += "\n"
	}
	shift := len(all.Text)
	for _, u := range other.Units {
		u.Start, u.End = u.Start+shift, u.End+shift
		for i := range u.Cells {
			u.Cells[i].Start, u.Cells[i].End = u.Cells[i].Start+shift, u.Cells[i].End+shift
		}
		all.Units = append(all.Units, u)
	}
	text := strings.TrimRight(other.Text, "\n")
	all.Text += text + "\n"
	all.Lines = append(all.Lines, other.Lines[:min(len(other.Lines), strings.Count(text, "\n")+1)]...)
}
