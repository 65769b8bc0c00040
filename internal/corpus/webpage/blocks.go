package webpage

import (
	"strconv"
	"strings"

	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/table"

	"golang.org/x/net/html"
)

// A blockState tracks the tables and lists around the current place in a page.
type blockState struct {
	units  []doc.Unit
	fields []doc.Field
	data   bool // the open script holds linked data

	tables  []openTable // open, the innermost last
	caption bool        // a caption is open
	lists   []list      // open
	term    *table.Run  // the last <dt>
	value   *table.Run  // the open <dd>
	inTerm  bool
}

// An list is a list as far as it was read.
type list struct {
	context string
	items   []table.Run
	open    bool // an item is
}

// mostAttributes is how many of a tag's attributes count.
const mostAttributes = 200

// attributes reads those of the tag that z stands on.
func attributes(z *html.Tokenizer, more bool) map[string]string {
	if !more {
		return nil
	}
	all := make(map[string]string)
	for more && len(all) < mostAttributes {
		var key, value []byte
		key, value, more = z.TagAttr()
		all[string(key)] = string(value)
	}
	return all
}

// The elements that never have contents, and those that end where another of
// their name begins.
var (
	voids   = doc.Set("area base br col embed hr img input link meta param source track wbr")
	implied = doc.Set("p li dt dd tr td th option")

	// whole are elements that hold the page.
	whole = doc.Set("html body main article")
)

// veiled keeps track of elements that a browser does not show.
func (r *reader) veiled(name string, kind html.TokenType, attr map[string]string) {
	switch {
	case r.veil == "" || name == r.veil && kind == html.StartTagToken && implied[name]:
		r.veil = ""
		if kind == html.StartTagToken && !voids[name] && !hidden[name] && r.isVeiled(name, attr) {
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

// isVeiled says whether an element's attributes, or the page's styles, keep it from being
// shown.
func (r *reader) isVeiled(name string, attr map[string]string) bool {
	if value, ok := attr["hidden"]; ok && value != "until-found" {
		return true
	}
	if whole[name] { // some pages are shown by a script
		return false
	}
	return strings.EqualFold(attr["aria-hidden"], "true") || r.styles.hides(name, attr)
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

var furnitureClasses = doc.Set("breadcrumb breadcrumbs cookie cookies cookie-banner cookie-notice cookie-consent consent navbar nav-menu " +
	"menu related related-posts related-articles related-links share share-buttons sharing social social-share newsletter " +
	"pagination pager toc table-of-contents sr-only visually-hidden screen-reader-text skip-link")

// structure follows the tags of tables and lists.
func (r *reader) structure(name string, kind html.TokenType, attr map[string]string) {
	start := kind == html.StartTagToken
	switch name {
	case "table":
		if start {
			if n := len(r.tables); n > 0 {
				r.tables[n-1].Layout = true
			}
			r.tables = append(r.tables, openTable{})
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
			r.lists = append(r.lists, list{context: doc.Announcement(r.out.String(), r.headingHere())})
		} else {
			r.endLists(len(r.lists) - 1)
		}
	case "li":
		if n := len(r.lists); n > 0 {
			l := &r.lists[n-1]
			if l.open = start; start {
				l.items = append(l.items, table.Run{})
			}
		}
	case "dl", "dt", "dd":
		r.description(name, start)
	}
}

// headingHere is the heading behind which nothing else has been shown yet.
func (r *reader) headingHere() string {
	if n := len(r.headings); n > 0 && r.headings[n-1].end == r.end && r.end > 0 {
		return doc.OneLine(r.headings[n-1].text)
	}
	return ""
}

// An openTable is a table as far as it was read.
type openTable struct {
	table.Table
	inHead bool
	inCell bool
}

// tag follows the tags inside a table.
func (t *openTable) tag(name string, start bool, attr map[string]string) {
	switch {
	case name == "thead":
		t.inHead = start
	case name == "tbody" && start:
		t.inHead = false
	case name == "tr":
		if t.inCell = false; start {
			t.Rows = append(t.Rows, nil)
			if t.inHead {
				t.Head = len(t.Rows)
			}
		}
	case name == "td" || name == "th":
		if t.inCell = start; !start {
			return
		}
		if len(t.Rows) == 0 {
			t.Rows = append(t.Rows, nil)
		}
		span := 1
		if s := attr["colspan"]; len(s) == 1 && '1' < s[0] && s[0] <= '9' {
			span = int(s[0] - '0')
		}
		rows, _ := strconv.Atoi(attr["rowspan"])
		last := &t.Rows[len(t.Rows)-1]
		*last = append(*last, table.Cell{Names: name == "th", Span: span, Rows: rows})
	}
}

// extend notes that text is shown next.
func (r *reader) extend(text string) {
	start, end := r.out.Len(), r.out.Len()+len(text)
	r.end = end
	if n := len(r.tables); n > 0 {
		t := &r.tables[n-1]
		if r.caption {
			if len(t.Caption) < doc.CellBytes {
				t.Caption += text + " "
			}
		} else if t.inCell {
			row := t.Rows[len(t.Rows)-1]
			row[len(row)-1].Extend(start, end, text)
		}
	}
	if n := len(r.lists); n > 0 && r.lists[n-1].open {
		items := r.lists[n-1].items
		items[len(items)-1].Extend(start, end, text)
	}
	switch {
	case r.inTerm:
		r.term.Extend(start, end, text)
	case r.value != nil:
		r.value.Extend(start, end, text)
	}
}

// description follows the tags of a list of terms.
func (r *reader) description(name string, start bool) {
	if v := r.value; v != nil && v.End > 0 {
		u := doc.Unit{Start: v.Start, End: v.End, Kind: doc.Row, Cells: []doc.Cell{{Start: v.Start, End: v.End}}}
		if t := r.term; t != nil && t.End > 0 && t.End <= v.Start {
			if u.Cells[0].Name = doc.OneLine(t.Text); v.End-v.Start > doc.CellBytes {
				u.Kind, u.Context, u.Cells = doc.Item, u.Cells[0].Name, nil
			} else {
				u.Start = t.Start
			}
			r.term = nil
		}
		r.units = append(r.units, u)
	}
	r.value, r.inTerm = nil, name == "dt" && start
	switch {
	case r.inTerm:
		r.term = new(table.Run)
	case name == "dd" && start:
		r.value = new(table.Run)
	case name == "dl":
		r.term = nil
	}
}

// endLists closes the lists but for the outer keep.
func (r *reader) endLists(keep int) {
	for keep = max(keep, 0); len(r.lists) > keep; {
		last := r.lists[len(r.lists)-1]
		r.lists = r.lists[:len(r.lists)-1]
		for _, x := range last.items {
			if x.End > 0 {
				r.units = append(r.units, doc.Unit{Start: x.Start, End: x.End, Kind: doc.Item, Context: last.context})
			}
		}
	}
}

// endTable closes the innermost table and makes its units.
func (r *reader) endTable() {
	t := r.tables[len(r.tables)-1]
	r.tables = r.tables[:len(r.tables)-1]
	r.units = append(r.units, t.Units()...)
}
