// Package table makes units of the rows of a table.
package table

import "isnad/internal/corpus/doc"

// A Run is a run of visible text; nothing yet where end is 0.
type Run struct {
	Start, End int
	Text       string
}

// Extend appends text[start:end] to x.
func (x *Run) Extend(start, end int, text string) {
	if x.End == 0 {
		x.Start = start
	}
	x.End = end
	x.Text += text + " "
}

// A Table is a table as far as it was read.
type Table struct {
	Rows    [][]Cell
	Caption string
	Layout  bool // it holds another table: it lays out the page
	Head    int  // how many of the first rows name the columns
}

// A Cell is a cell of a row.
type Cell struct {
	Run
	Names bool // it names its column or row, as <th>
	Span  int  // how many columns it takes
}

// Units are the rows of the table. A table that lays out the page, or has no row of
// two cells, has none.
func (t *Table) Units() []doc.Unit {
	if t.Layout || !t.hasData() {
		return nil
	}
	var units []doc.Unit
	var names []string
	caption, marked := doc.OneLine(t.Caption), t.marked()
	for i, cells := range t.Rows {
		u := doc.Unit{}
		if i < t.Head || t.isHead(i, marked) {
			u = row(cells, []string{}, caption)
			u.Kind, names = doc.Columns, columnNames(cells)
		} else {
			u = row(cells, names, caption)
		}
		if u.End > 0 {
			units = append(units, u)
		}
	}
	return units
}

// hasData says whether two cells stand beside each other in two rows, all short.
func (t *Table) hasData() bool {
	rows := 0
	for _, cells := range t.Rows {
		full := 0
		for _, x := range cells {
			if x.End-x.Start > doc.CellBytes {
				return false
			}
			if x.End > 0 {
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
func (t *Table) marked() bool {
	for _, cells := range t.Rows {
		for _, x := range cells {
			if x.Names {
				return true
			}
		}
	}
	return false
}

// isHead says whether row i names the columns: all of it <th>, or the first of a
// table without any, which has no digits where the others do.
func (t *Table) isHead(i int, marked bool) bool {
	all := len(t.Rows[i]) > 1
	for _, x := range t.Rows[i] {
		all = all && (x.Names || x.End == 0)
	}
	if marked || i > 0 || len(t.Rows) < doc.FewestRows {
		return all && marked
	}
	with := 0
	for n, cells := range t.Rows {
		digits := false
		for _, x := range cells {
			digits = digits || doc.HasDigit(x.Text)
		}
		if digits && n == 0 {
			return false
		} else if digits {
			with++
		}
	}
	return with*2 > len(t.Rows)-1
}

// columnNames are the names that a row of heads gives to the columns.
func columnNames(cells []Cell) []string {
	var names []string
	for _, x := range cells {
		for range x.Span {
			names = append(names, doc.OneLine(x.Text))
		}
	}
	return names
}

// row is the unit of a row. Where the columns have no names and the row begins
// with a <th>, that names the others.
func row(cells []Cell, names []string, caption string) doc.Unit {
	u := doc.Unit{Kind: doc.Row, Context: caption}
	column, label := 0, ""
	for i, x := range cells {
		if x.End > 0 {
			if u.End == 0 {
				u.Start = x.Start
			}
			u.End = x.End
			c := doc.Cell{Start: x.Start, End: x.End, Name: label}
			if column < len(names) {
				c.Name = names[column]
			}
			if i == 0 && x.Names && names == nil && len(cells) > 1 {
				label = doc.OneLine(x.Text)
			} else {
				u.Cells = append(u.Cells, c)
			}
		}
		column += x.Span
	}
	return u
}
