package corpus

import (
	"cmp"
	"slices"

	"isnad/internal/corpus/doc"
)

// setUnits takes over the units of the article, in order and without those that
// overlap an earlier one.
func (a *Article) setUnits(units []Unit) {
	slices.SortStableFunc(units, func(x, y Unit) int { return cmp.Compare(x.Start, y.Start) })
	end := 0
	for _, u := range units {
		u.Start, u.End = doc.Trimmed(a.Text, u.Start, u.End)
		for i := range u.Cells {
			u.Cells[i].Start, u.Cells[i].End = doc.Trimmed(a.Text, u.Cells[i].Start, u.Cells[i].End)
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
