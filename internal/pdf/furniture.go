package pdf

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// edgeRows is how many rows at the top and at the bottom of a page may be its head
// or foot.
const edgeRows = 2

var numbers = regexp.MustCompile(`[0-9٠-٩۰-۹]+|\b[ivxlc]+\b`)

// markFurniture marks the rows that are a page's head, foot or number: rows at
// the same height that recur on other pages but for their numbers, rows of a
// number alone, rows that the file marks.
func markFurniture(sheets []sheet) {
	seen := map[place]int{}
	for _, s := range sheets {
		for _, r := range edges(s) {
			seen[r.place(0)]++
		}
	}
	least := max(2, min(3, (len(sheets)+1)/2))
	for _, s := range sheets {
		rows := edges(s)
		for i, r := range rows {
			times := seen[r.place(-1)] + seen[r.place(0)] + seen[r.place(1)]
			number := (i == 0 || i == len(rows)-1) && isNumber(r.plain())
			r.furniture = r.apart() || number || len(sheets) > 1 && times >= least
		}
	}
}

// A place is a text but for its numbers, and the height where it stands.
type place struct {
	text string
	y    int
}

// place gives where the row stands, in steps of four points.
func (r row) place(above int) place {
	return place{numbers.ReplaceAllString(r.plain(), "0"), int(math.Round(r.y/4)) + above}
}

// edges gives the rows at the top and bottom of a page.
func edges(s sheet) []*row {
	var all []*row
	for _, b := range s.blocks {
		for i := range b.rows {
			all = append(all, &b.rows[i])
		}
	}
	slices.SortStableFunc(all, func(a, b *row) int { return cmp.Compare(b.y, a.y) })
	if len(all) <= 2*edgeRows {
		return all
	}
	return append(all[:edgeRows:edgeRows], all[len(all)-edgeRows:]...)
}

// apart reports whether the file marks the row as no part of the text.
func (r row) apart() bool {
	for _, u := range r.units {
		if u.class != space && !u.apart {
			return false
		}
	}
	return true
}

// plain gives the row's characters without spaces, in no particular order but
// always the same, to compare rows by.
func (r row) plain() string {
	var text strings.Builder
	for _, u := range r.units {
		if u.class != space {
			text.WriteString(u.text)
		}
	}
	return text.String()
}

// isNumber reports whether a row is nothing but a page's number.
func isNumber(text string) bool {
	digits := 0
	for _, r := range text {
		if unicode.IsDigit(r) {
			digits++
		} else if !strings.ContainsRune("-–—/|.()صفحةPpage", r) {
			return false
		}
	}
	return digits > 0 && digits <= 4
}
