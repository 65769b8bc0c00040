package pdf

import (
	"cmp"
	"math"
	"slices"
)

// A row is the text on one baseline, from left to right.
type row struct {
	units []unit
	y     float64
	size  float64 // of most of its letters

	furniture bool // the page's head, foot or number
}

// rows finds the baselines of units that are written in one direction, the upper
// first.
func rows(us []unit) []row {
	var found []row
	for _, level := range levels(us) {
		if k := len(found) - 1; k >= 0 && found[k].near(level) {
			found[k].merge(level)
			continue
		}
		found = append(found, level)
	}
	whole := found[:0]
	for _, r := range found {
		if r.trim(); len(r.units) > 0 {
			whole = append(whole, r)
		}
	}
	return whole
}

// levels groups the units by their height. Heights that differ by less than can be seen are
// one.
func levels(us []unit) []row {
	sorted := slices.Clone(us)
	slices.SortStableFunc(sorted, func(a, b unit) int { return cmp.Compare(b.y, a.y) })
	var found []row
	last := math.Inf(1)
	for _, u := range sorted {
		if k := len(found) - 1; k >= 0 && last-u.y < 0.1*u.size {
			found[k].merge(row{units: []unit{u}, y: u.y, size: u.size})
		} else {
			found = append(found, row{units: []unit{u}, y: u.y, size: u.size})
		}
		last = u.y
	}
	return found
}

// near reports whether a level belongs to the row above it: it is lower by less
// than half of a letter, as the cells of a table may be. A number that is raised
// beside large letters may be further away.
func (r row) near(level row) bool {
	down := r.y - level.y
	if down < 0.4*min(level.size, r.size) {
		return true
	}
	if down > 0.45*max(level.size, r.size) || max(level.size, r.size) < 1.15*min(level.size, r.size) {
		return false
	}
	beside := math.Inf(1)
	for _, u := range level.units {
		for _, v := range r.units {
			beside = min(beside, max(u.x0-v.x1, v.x0-u.x1))
		}
	}
	return beside > -0.1*r.size && beside < 0.3*r.size
}

// merge adds a level to the row. The largest letters give the baseline: small
// ones may be raised.
func (r *row) merge(level row) {
	if level.size > r.size {
		r.y, r.size = level.y, level.size
	}
	r.units = append(r.units, level.units...)
}

// trim orders the units and takes spaces off the ends.
func (r *row) trim() {
	slices.SortStableFunc(r.units, func(a, b unit) int { return cmp.Compare(a.middle(), b.middle()) })
	for len(r.units) > 0 && r.units[0].class == space {
		r.units = r.units[1:]
	}
	for n := len(r.units); n > 0 && r.units[n-1].class == space; n = len(r.units) {
		r.units = r.units[:n-1]
	}
}

func (r row) left() float64 { return r.units[0].x0 }

func (r row) right() float64 {
	right := r.units[0].x1
	for _, u := range r.units {
		right = max(right, u.x1)
	}
	return right
}

// A gap is a strip without text, from x0 to x1.
type gap struct{ x0, x1 float64 }

func (g gap) width() float64 { return g.x1 - g.x0 }

// gaps gives the strips inside a row that are at least as wide as given.
func (r row) gaps(width float64) []gap {
	var found []gap
	right := r.units[0].x1
	for _, u := range r.units[1:] {
		if u.class == space {
			continue
		}
		if u.x0-right >= width {
			found = append(found, gap{right, u.x0})
		}
		right = max(right, u.x1)
	}
	return found
}

// part returns the units of the row between two places.
func (r row) part(x0, x1 float64) row {
	p := row{y: r.y}
	for _, u := range r.units {
		if m := u.middle(); m >= x0 && m < x1 {
			p.units = append(p.units, u)
			p.size = max(p.size, u.size)
		}
	}
	p.trim()
	return p
}

// letters counts the letters and digits of a row.
func (r row) letters() (arabicLetters, latinLetters, others int) {
	for _, u := range r.units {
		switch u.class {
		case arabic:
			arabicLetters++
		case latin:
			latinLetters++
		case space:
		default:
			others++
		}
	}
	return arabicLetters, latinLetters, others
}

func (r row) length() int {
	a, l, o := r.letters()
	return a + l + o
}
