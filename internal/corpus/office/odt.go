package office

import (
	"encoding/xml"
	"strconv"

	"isnad/internal/corpus/doc"
)

// readODT reads a document of LibreOffice and its like.
func readODT(a *archive) (*doc.Document, error) {
	data, err := a.read("content.xml")
	if err != nil {
		return nil, err
	}
	r := odtReader{hidden: map[string]bool{}}
	err = walk(a.ctx, data, r.start, r.end, r.chars)
	return r.document(), err
}

// An odtReader follows the elements of a document.
type odtReader struct {
	sheet
	paragraphs, items int             // open
	style             string          // the open style
	hidden            map[string]bool // the styles whose text is not shown
	repeats           int             // how often the open cell stands in its row
	covered           int             // columns behind it that it covers
}

func (r *odtReader) start(e xml.StartElement) bool {
	switch e.Name.Local {
	case "annotation", "tracked-changes", "note", "forms", "hidden-text", "hidden-paragraph":
		return false
	case "style":
		r.style = attr(e, "name")
	case "text-properties":
		if attr(e, "display") == "none" {
			r.hidden[r.style] = true
		}
	case "span", "p", "h":
		return r.open(e)
	case "s", "tab", "line-break":
		r.text.WriteByte(' ')
	case "list-item":
		r.items++
	default:
		r.table(e)
	}
	return true
}

// open opens a paragraph, a heading or a part of one.
func (r *odtReader) open(e xml.StartElement) bool {
	if r.hidden[attr(e, "style-name")] {
		return false
	}
	switch e.Name.Local {
	case "p":
		r.paragraphs++
	case "h":
		r.paragraphs++
		r.level = 1
		if n, err := strconv.Atoi(attr(e, "outline-level")); err == nil {
			r.level = max(1, min(n, 6))
		}
	}
	return true
}

// table follows the elements of tables.
func (r *odtReader) table(e xml.StartElement) {
	switch e.Name.Local {
	case "table":
		r.openTable()
	case "table-row":
		r.row()
	case "table-cell", "covered-table-cell":
		r.repeats = number(attr(e, "number-columns-repeated"), 1)
		if e.Name.Local == "table-cell" {
			r.cellOf.Span = number(attr(e, "number-columns-spanned"), 1)
			r.covered = r.cellOf.Span - 1
		}
	}
}

func (r *odtReader) end(name string) {
	switch name {
	case "p", "h":
		r.paragraphs--
		r.item = r.items > 0 && name == "p"
		r.paragraph()
	case "list-item":
		r.items--
	case "table-cell":
		r.cell()
		r.skip(r.repeats-1, false)
	case "covered-table-cell": // by a cell before it, or by one above
		r.text.Reset()
		beside := min(r.covered, r.repeats)
		r.covered -= beside
		r.skip(r.repeats-beside, true)
	case "table-header-rows":
		r.names()
	case "table-row":
		r.endRow()
	case "table":
		r.closeTable()
	}
}

func (r *odtReader) chars(text string) {
	if r.paragraphs > 0 {
		r.text.WriteString(text)
	}
}
