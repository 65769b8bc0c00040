package corpus

import (
	"strings"

	"golang.org/x/net/html"
)

// htmlBlocks is what the reader of a page knows of its tables and lists.
type htmlBlocks struct {
	units  []Unit
	fields []field
	data   bool // the open script holds linked data

	tables  []htmlTable // open, the innermost last
	caption bool        // a caption is open
	lists   []htmlList  // open
	term    *htmlRun    // the last <dt>
	value   *htmlRun    // the open <dd>
	inTerm  bool
}

// An htmlRun is a run of visible text; nothing yet where end is 0.
type htmlRun struct {
	start, end int
	text       string
}

func (x *htmlRun) extend(start, end int, text string) {
	if x.end == 0 {
		x.start = start
	}
	x.end = end
	x.text += text + " "
}

// An htmlTable is a table as far as it was read.
type htmlTable struct {
	rows    [][]htmlCell
	caption string
	layout  bool // it holds another table: it lays out the page
	inHead  bool
	head    int // rows inside <thead>
	open    bool
}

type htmlCell struct {
	htmlRun
	names bool // <th>
	span  int  // columns
}

// An htmlList is a list as far as it was read.
type htmlList struct {
	context string
	items   []htmlRun
	open    bool // an item is
}

// attributes reads those of the tag that z stands on.
func attributes(z *html.Tokenizer, more bool) map[string]string {
	if !more {
		return nil
	}
	all := make(map[string]string)
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		all[string(key)] = string(value)
	}
	return all
}

// The elements that never have contents, and those that end where another of
// their name begins.
var (
	voids   = set("area base br col embed hr img input link meta param source track wbr")
	implied = set("p li dt dd tr td th option")
)

// veiled keeps track of elements that a browser does not show.
func (r *htmlReader) veiled(name string, kind html.TokenType, attr map[string]string) {
	switch {
	case r.veil == "" || name == r.veil && kind == html.StartTagToken && implied[name]:
		r.veil = ""
		if kind == html.StartTagToken && !voids[name] && !hidden[name] && isVeiled(attr) {
			r.veil, r.veilDepth = name, 1
		}
	case name != r.veil:
		if r.veil == "p" && kind == html.StartTagToken && blocks[name] && name != "br" {
			r.veil = ""
			r.veiled(name, kind, attr)
		}
	case kind == html.StartTagToken:
		r.veilDepth++
	case kind == html.EndTagToken:
		if r.veilDepth--; r.veilDepth == 0 {
			r.veil = ""
		}
	}
}

// isVeiled says whether an element's attributes keep it from being shown.
func isVeiled(attr map[string]string) bool {
	if value, ok := attr["hidden"]; ok && value != "until-found" {
		return true
	}
	style := strings.ToLower(strings.Join(strings.Fields(attr["style"]), ""))
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

// isFurniture says whether an element's role or its classes say that it is no
// content of the page.
func isFurniture(attr map[string]string) bool {
	if r := attr["role"]; r == "navigation" || r == "menu" || r == "menubar" || r == "dialog" {
		return true
	}
	for class := range strings.FieldsSeq(strings.ToLower(attr["class"] + " " + attr["id"])) {
		if furnitureClasses[class] {
			return true
		}
	}
	return false
}

var furnitureClasses = set("breadcrumb breadcrumbs cookie cookies cookie-banner cookie-notice cookie-consent consent navbar nav-menu " +
	"menu related related-posts related-articles related-links share share-buttons sharing social social-share newsletter " +
	"pagination pager toc table-of-contents sr-only visually-hidden screen-reader-text skip-link")

// structure follows the tags of tables and lists.
func (r *htmlReader) structure(name string, kind html.TokenType, attr map[string]string) {
	start := kind == html.StartTagToken
	switch name {
	case "table":
		if start {
			if n := len(r.tables); n > 0 {
				r.tables[n-1].layout = true
			}
			r.tables = append(r.tables, htmlTable{})
		} else if len(r.tables) > 0 {
			r.endTable()
		}
	case "tr", "td", "th", "thead", "tbody", "caption":
		if len(r.tables) > 0 {
			r.tables[len(r.tables)-1].tag(name, start, attr)
		}
		r.caption = name == "caption" && start
	case "ul", "ol", "menu":
		if start {
			if n := len(r.lists); n > 0 {
				r.lists[n-1].open = false
			}
			r.lists = append(r.lists, htmlList{context: announcement(r.out.String(), r.headingHere())})
		} else {
			r.endLists(len(r.lists) - 1)
		}
	case "li":
		if n := len(r.lists); n > 0 {
			l := &r.lists[n-1]
			if l.open = start; start {
				l.items = append(l.items, htmlRun{})
			}
		}
	case "dl", "dt", "dd":
		r.description(name, start)
	}
}

// headingHere is the heading behind which nothing else has been shown yet.
func (r *htmlReader) headingHere() string {
	if n := len(r.headings); n > 0 && r.headings[n-1].end == r.end && r.end > 0 {
		return oneLine(r.headings[n-1].text)
	}
	return ""
}

// tag follows the tags inside a table.
func (t *htmlTable) tag(name string, start bool, attr map[string]string) {
	switch {
	case name == "thead":
		t.inHead = start
	case name == "tbody" && start:
		t.inHead = false
	case name == "tr":
		if t.open = false; start {
			t.rows = append(t.rows, nil)
			if t.inHead {
				t.head = len(t.rows)
			}
		}
	case name == "td" || name == "th":
		if t.open = start; !start {
			return
		}
		if len(t.rows) == 0 {
			t.rows = append(t.rows, nil)
		}
		span := 1
		if s := attr["colspan"]; len(s) == 1 && '1' < s[0] && s[0] <= '9' {
			span = int(s[0] - '0')
		}
		last := &t.rows[len(t.rows)-1]
		*last = append(*last, htmlCell{names: name == "th", span: span})
	}
}

// extend notes that text is shown next.
func (r *htmlReader) extend(text string) {
	start, end := r.out.Len(), r.out.Len()+len(text)
	r.end = end
	if n := len(r.tables); n > 0 {
		t := &r.tables[n-1]
		if r.caption {
			t.caption += text + " "
		} else if t.open {
			row := t.rows[len(t.rows)-1]
			row[len(row)-1].extend(start, end, text)
		}
	}
	if n := len(r.lists); n > 0 && r.lists[n-1].open {
		items := r.lists[n-1].items
		items[len(items)-1].extend(start, end, text)
	}
	switch {
	case r.inTerm:
		r.term.extend(start, end, text)
	case r.value != nil:
		r.value.extend(start, end, text)
	}
}

// description follows the tags of a list of terms.
func (r *htmlReader) description(name string, start bool) {
	if v := r.value; v != nil && v.end > 0 {
		u := Unit{Start: v.start, End: v.end, Kind: Row, Cells: []Cell{{Start: v.start, End: v.end}}}
		if t := r.term; t != nil && t.end > 0 && t.end <= v.start {
			if u.Cells[0].Name = oneLine(t.text); v.end-v.start > cellBytes {
				u.Kind, u.Context, u.Cells = Item, u.Cells[0].Name, nil
			} else {
				u.Start = t.start
			}
			r.term = nil
		}
		r.units = append(r.units, u)
	}
	r.value, r.inTerm = nil, name == "dt" && start
	switch {
	case r.inTerm:
		r.term = new(htmlRun)
	case name == "dd" && start:
		r.value = new(htmlRun)
	case name == "dl":
		r.term = nil
	}
}

// endLists closes the lists but for the outer keep.
func (r *htmlReader) endLists(keep int) {
	for keep = max(keep, 0); len(r.lists) > keep; {
		last := r.lists[len(r.lists)-1]
		r.lists = r.lists[:len(r.lists)-1]
		for _, x := range last.items {
			if x.end > 0 {
				r.units = append(r.units, Unit{Start: x.start, End: x.end, Kind: Item, Context: last.context})
			}
		}
	}
}

// endTable closes the innermost table and makes its units.
func (r *htmlReader) endTable() {
	t := r.tables[len(r.tables)-1]
	r.tables = r.tables[:len(r.tables)-1]
	r.units = append(r.units, t.units()...)
}

// units are the rows of the table. A table that lays out the page, or has no row of
// two cells, has none.
func (t *htmlTable) units() []Unit {
	if t.layout || !t.hasData() {
		return nil
	}
	var units []Unit
	var names []string
	caption, marked := oneLine(t.caption), t.marked()
	for i, cells := range t.rows {
		u := Unit{}
		if i < t.head || t.isHead(i, marked) {
			u = htmlRow(cells, []string{}, caption)
			u.Kind, names = Columns, columnNames(cells)
		} else {
			u = htmlRow(cells, names, caption)
		}
		if u.End > 0 {
			units = append(units, u)
		}
	}
	return units
}

// hasData says whether two cells stand beside each other in two rows, all short.
func (t *htmlTable) hasData() bool {
	rows := 0
	for _, cells := range t.rows {
		full := 0
		for _, x := range cells {
			if x.end-x.start > cellBytes {
				return false
			}
			if x.end > 0 {
				full++
			}
		}
		if full > 1 {
			rows++
		}
	}
	return rows > 1
}

// marked says whether the table has a cell that names its column or row: a <th>.
func (t *htmlTable) marked() bool {
	for _, cells := range t.rows {
		for _, x := range cells {
			if x.names {
				return true
			}
		}
	}
	return false
}

// isHead says whether row i names the columns: all of it <th>, or the first of a
// table without any, which has no digits where the others do.
func (t *htmlTable) isHead(i int, marked bool) bool {
	all := len(t.rows[i]) > 1
	for _, x := range t.rows[i] {
		all = all && (x.names || x.end == 0)
	}
	if marked || i > 0 || len(t.rows) < fewestRows {
		return all && marked
	}
	with := 0
	for n, cells := range t.rows {
		digits := false
		for _, x := range cells {
			digits = digits || hasDigit(x.text)
		}
		if digits && n == 0 {
			return false
		} else if digits {
			with++
		}
	}
	return with*2 > len(t.rows)-1
}

// columnNames are the names that a row of heads gives to the columns.
func columnNames(cells []htmlCell) []string {
	var names []string
	for _, x := range cells {
		for range x.span {
			names = append(names, oneLine(x.text))
		}
	}
	return names
}

// htmlRow is the unit of a row. Where the columns have no names and the row begins
// with a <th>, that names the others.
func htmlRow(cells []htmlCell, names []string, caption string) Unit {
	u := Unit{Kind: Row, Context: caption}
	column, label := 0, ""
	for i, x := range cells {
		if x.end > 0 {
			if u.End == 0 {
				u.Start = x.start
			}
			u.End = x.end
			c := Cell{Start: x.start, End: x.end, Name: label}
			if column < len(names) {
				c.Name = names[column]
			}
			if i == 0 && x.names && names == nil && len(cells) > 1 {
				label = oneLine(x.text)
			} else {
				u.Cells = append(u.Cells, c)
			}
		}
		column += x.span
	}
	return u
}
