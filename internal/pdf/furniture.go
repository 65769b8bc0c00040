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

// markFurniture marks the rows that are a page's head, foot or number: rows that recur on
// other pages at the same height and differ only in numbers, rows with only a number, and
// rows that the file marks.
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

// A place is the text of a row without its numbers, and its height on the page.
type place struct {
	text string
	y    int
}

// place returns the row's place, with the height in steps of four points.
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

// apart reports whether the file marks the row as not part of the text.
func (r row) apart() bool {
	for _, u := range r.units {
		if u.class != space && !u.apart {
			return false
		}
	}
	return true
}

// plain returns the row's characters without spaces, sorted, to compare rows by.
func (r row) plain() string {
	var text strings.Builder
	for _, u := range r.units {
		if u.class != space {
			text.WriteString(u.text)
		}
	}
	return text.String()
}

// isNumber reports whether a row is only a page's number.
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
