// Package table makes units of the rows of a table.
package table

import "isnad/internal/corpus/doc"

// A Run is a run of visible text; nothing yet where end is 0.
type Run struct {
	Start, End int
	Text       string // of a long one the beginning
}

// Extend appends text[start:end] to x.
func (x *Run) Extend(start, end int, text string) {
	if x.End == 0 {
		x.Start = start
	}
	x.End = end
	if len(x.Text) <= doc.CellBytes {
		x.Text += text + " "
	}
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
	Rows  int  // how many rows it reaches over, where more than one
	Above bool // it has no text of its own but goes on the cell above it
}

// Units are the rows of the table. A table that lays out the page, or has no row of
// two cells, has none.
func (t *Table) Units() []doc.Unit {
	if t.Layout || !t.hasData() {
		return nil
	}
	var units []doc.Unit
	g := grid{caption: doc.OneLine(t.Caption)}
	marked, wasHead := t.marked(), false
	for i, cells := range t.Rows {
		head := i < t.Head || t.isHead(i, marked)
		u := g.row(cells, head)
		if head {
			u.Kind = doc.Columns
			g.head(wasHead)
		}
		if wasHead = head; u.End > 0 {
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
