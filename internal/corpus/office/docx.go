package office

import (
	"encoding/xml"
	"strconv"
	"strings"

	"isnad/internal/corpus/doc"
)

// readDOCX reads a document of Word and its like.
func readDOCX(a *archive) (*doc.Document, error) {
	data, err := a.read("word/document.xml")
	if err != nil {
		return nil, err
	}
	styles, err := docxStyles(a)
	if err != nil {
		return nil, err
	}
	r := docxReader{styles: styles}
	err = walk(a.ctx, data, r.start, r.end, r.chars)
	return r.document(), err
}

// A docxReader follows the elements of a document.
type docxReader struct {
	sheet
	styles map[string]docxStyle // by their ids
	inText bool
	run    bool // a run is open: what is said of it is not said of its paragraph
	hidden bool // the open run
}

func (r *docxReader) start(e xml.StartElement) bool {
	switch e.Name.Local {
	case "Fallback", "del", "moveFrom", "txbxContent", "instrText":
		return false
	case "r":
		r.run, r.hidden = true, false
	case "vanish", "webHidden":
		r.hidden = r.run && isOn(e)
	case "rStyle":
		r.hidden = r.hidden || r.styles[attr(e, "val")].hidden
	case "t":
		r.inText = true
	case "tab":
		r.write("\t")
	case "br", "cr":
		r.write(" ")
	case "pStyle":
		r.level = r.styles[attr(e, "val")].level
	case "numId":
		r.item = attr(e, "val") != "0"
	default:
		r.table(e)
	}
	return true
}

// table follows the elements of tables.
func (r *docxReader) table(e xml.StartElement) {
	switch e.Name.Local {
	case "tbl":
		r.openTable()
	case "tr":
		r.row()
	case "gridBefore":
		r.skip(number(attr(e, "val"), 1), false)
	case "tblHeader":
		r.names()
	case "gridSpan":
		r.cellOf.Span = number(attr(e, "val"), 1)
	case "vMerge":
		r.cellOf.Above = attr(e, "val") != "restart"
	}
}

func (r *docxReader) end(name string) {
	switch name {
	case "t":
		r.inText = false
	case "r":
		r.run, r.hidden = false, false
	case "p":
		r.item = r.item && r.level == 0
		r.paragraph()
	case "tc":
		r.cell()
	case "tr":
		r.endRow()
	case "tbl":
		r.closeTable()
	}
}

func (r *docxReader) chars(text string) {
	if r.inText {
		r.write(text)
	}
}

// write adds to the text of the paragraph what is not hidden.
func (r *docxReader) write(text string) {
	if !r.hidden {
		r.text.WriteString(text)
	}
}

// isOn says whether a property that is on or off is on.
func isOn(e xml.StartElement) bool {
	v := attr(e, "val")
	return v != "0" && v != "false" && v != "off"
}

// number is the count that s gives, from 1 to mostColumns, else other.
func number(s string, other int) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return other
	}
	return min(n, mostColumns)
}

// mostColumns is the most columns that a cell may take.
const mostColumns = 100

// A docxStyle has the properties of a style of the document.
type docxStyle struct {
	level  int // of a heading
	hidden bool
}

// docxStyles reads the styles of a document.
func docxStyles(a *archive) (map[string]docxStyle, error) {
	styles := map[string]docxStyle{"Title": {level: 1}}
	data, err := a.read("word/styles.xml")
	if err != nil {
		return styles, a.ctx.Err() // it has no styles
	}
	id := ""
	err = walk(a.ctx, data, func(e xml.StartElement) bool {
		style := styles[id]
		switch e.Name.Local {
		case "style":
			id = attr(e, "styleId")
			return true
		case "name":
			name := strings.ToLower(attr(e, "val"))
			if n, err := strconv.Atoi(strings.TrimPrefix(name, "heading ")); err == nil && 1 <= n && n <= 6 {
				style.level = n
			} else if name == "title" {
				style.level = 1
			}
		case "vanish":
			style.hidden = isOn(e)
		default:
			return true
		}
		styles[id] = style
		return true
	}, func(string) {}, func(string) {})
	return styles, err
}
