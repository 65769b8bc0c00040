package corpus

import (
	"cmp"
	"slices"
	"strings"
)

// A Unit is a run of an article's text that is more than its words: the row of a
// table, an item of a list, the line that names the author.
type Unit struct {
	Start, End int // bytes of Article.Text
	Kind       UnitKind
	Context    string // what has to be known to understand it alone: a caption, the line that announces the list
	Cells      []Cell // of a row: the parts that carry text, in order
	Level      int    // of a title
}

// A UnitKind says how a unit is read.
type UnitKind int

const (
	Row       UnitKind = iota // one statement, each cell under its column's name
	Columns                   // the names of a table's columns: they tell nothing by themselves
	Item                      // an item of a list; it may hold several sentences
	Question                  // asks what the text below it answers
	About                     // a statement about the article itself: its author, its date
	Joined                    // lines that are one statement, such as a number and what it counts
	Title                     // a heading that shares its line with other text
	Furniture                 // a menu or notice of a page that shares its line with other text
)

// A Cell is a part of a row.
type Cell struct {
	Start, End int    // bytes of Article.Text
	Name       string // what its column, its row or its field is called; may be empty
}

// setUnits takes over the units of the article, in order and without those that
// overlap an earlier one.
func (a *Article) setUnits(units []Unit) {
	slices.SortStableFunc(units, func(x, y Unit) int { return cmp.Compare(x.Start, y.Start) })
	end := 0
	for _, u := range units {
		u.Start, u.End = trimmed(a.Text, u.Start, u.End)
		for i := range u.Cells {
			u.Cells[i].Start, u.Cells[i].End = trimmed(a.Text, u.Cells[i].Start, u.Cells[i].End)
		}
		if u.Start < end || u.End <= u.Start || Visible(a.Text[u.Start:u.End]) == "" {
			continue
		}
		a.Units = append(a.Units, u)
		end = u.End
	}
}

// Blocks is a copy of the article in which a heading that shares its line with
// other text has a line of its own: for whoever cuts the text, not for citing it.
func (a *Article) Blocks() *Article {
	b := *a
	b.Lines = nil
	at := 0
	for _, l := range a.Lines {
		for ; at < len(a.Units) && a.Units[at].Start < l.End; at++ {
			u := a.Units[at]
			if u.Kind != Title || u.Start < l.Start || u.End > l.End || l.Kind != Prose {
				continue
			}
			before, title := l, l
			before.End, before.RunsOn = u.Start, false
			title.Start, title.End, title.Kind, title.Level, title.RunsOn = u.Start, u.End, Heading, u.Level, false
			if Visible(a.Text[before.Start:before.End]) != "" {
				b.Lines = append(b.Lines, before)
			}
			b.Lines = append(b.Lines, title)
			l.Start = u.End
		}
		if l.Start < l.End || l.Kind == Blank {
			b.Lines = append(b.Lines, l)
		}
	}
	return &b
}

// trimmed narrows text[start:end] to what can be seen and is no mark of a table.
func trimmed(text string, start, end int) (int, int) {
	body := strings.TrimLeftFunc(text[start:end], edge)
	start = end - len(body)
	return start, start + len(strings.TrimRightFunc(body, edge))
}

func edge(r rune) bool { return r == '|' || r == '\u2029' || invisible(r) }
