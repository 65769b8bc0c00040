package table

import (
	"strings"

	"isnad/internal/corpus/doc"
)

// mostColumns is how many columns of a table are told apart.
const mostColumns = 1000

// A grid places the cells of a table's rows in columns.
type grid struct {
	caption string
	names   []string // of the columns, from the rows that name them
	named   bool     // a row has named columns
	columns []column
	filled  int // columns of the last row
}

// A column has the properties that the rows so far give a column.
type column struct {
	text   string // of the last cell, where it begins
	begins bool   // the last cell begins in this column, not in one before it
	rows   int    // into how many further rows that cell reaches
}

// row is the unit of the next row. Where the columns have no names and the row begins
// with a cell that names it, that names the others. Cells of rows above that reach into
// the row are its context.
func (g *grid) row(cells []Cell, head bool) doc.Unit {
	u := doc.Unit{Kind: doc.Row}
	label := ""
	context := []string{}
	if g.caption != "" {
		context = append(context, g.caption)
	}
	at := 0
	for i, x := range cells {
		at, context = g.pass(at, context)
		if x.Above && at < len(g.columns) {
			context = g.take(at, context)
		}
		if x.End > 0 {
			if u.End == 0 {
				u.Start = x.Start
			}
			u.End = x.End
			c := doc.Cell{Start: x.Start, End: x.End, Name: label}
			if at < len(g.names) && !head {
				c.Name = g.names[at]
			}
			if i == 0 && x.Names && !g.named && !head && len(cells) > 1 {
				label = doc.OneLine(x.Text)
			} else {
				u.Cells = append(u.Cells, c)
			}
		}
		at = g.place(at, x)
	}
	g.filled, context = g.pass(at, context)
	if !head {
		u.Context = strings.Join(context, "، ")
	} else {
		u.Context = g.caption
	}
	return u
}

// pass goes behind the columns that cells of rows above reach into.
func (g *grid) pass(at int, context []string) (int, []string) {
	for at < len(g.columns) && g.columns[at].rows > 0 {
		g.columns[at].rows--
		context = g.take(at, context)
		at++
	}
	return at, context
}

// take adds what the cell above says of this row.
func (g *grid) take(at int, context []string) []string {
	c := g.columns[at]
	if c.text == "" || !c.begins {
		return context
	}
	if at < len(g.names) && g.names[at] != "" {
		return append(context, g.names[at]+": "+c.text)
	}
	return append(context, c.text)
}

// place notes which columns a cell takes and gives the one behind it.
func (g *grid) place(at int, x Cell) int {
	end := min(at+max(x.Span, 1), mostColumns)
	for len(g.columns) < end {
		g.columns = append(g.columns, column{})
	}
	for k := at; k < end; k++ {
		if !x.Above {
			g.columns[k] = column{text: doc.OneLine(x.Text), begins: k == at, rows: max(x.Rows, 1) - 1}
		}
	}
	return max(at, end)
}

// head makes the cells of the last row the names of their columns. Below another such
// row they are added to its names: "price" above "summer" is "price summer".
func (g *grid) head(below bool) {
	names := make([]string, min(g.filled, len(g.columns)))
	for k := range names {
		names[k] = g.columns[k].text
		if below && k < len(g.names) && g.names[k] != names[k] {
			names[k] = strings.TrimSpace(g.names[k] + " " + names[k])
		}
	}
	g.names, g.named = names, true
}
