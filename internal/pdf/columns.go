package pdf

import (
	"cmp"
	"math"
	"slices"
)

// blocks finds the columns of a page and orders them as they are read. Text that
// is turned comes after the rest, each direction by itself.
func (k *gutters) blocks(us []unit) []block {
	var found []block
	for turn := range int8(4) {
		var same []unit
		for _, u := range us {
			if u.turn == turn {
				same = append(same, u)
			}
		}
		if len(same) > 0 {
			all := rows(same)
			found = append(found, k.split(all, majority(all), 0)...)
		}
	}
	return found
}

// majority reports whether most letters of rows are read from right to left.
func majority(rs []row) bool {
	arabicLetters, latinLetters := 0, 0
	for _, r := range rs {
		a, l, _ := r.letters()
		arabicLetters += a
		latinLetters += l
	}
	return arabicLetters > latinLetters
}

// These are the limits for columns: the least rows on each side, the least letters in most of
// them, and the rows of a page beyond which none are looked for. Shorter lines
// side by side are cells of a table or halves of a verse, and are read across.
const (
	minRows    = 3
	minLetters = 24
	maxRows    = 2000
)

// split cuts rows into blocks, where columns begin and end.
func (k *gutters) split(rs []row, rtl bool, depth int) []block {
	var found []block
	start := 0
	flush := func(end int) {
		if end > start {
			found = append(found, newBlock(rs[start:end], rtl))
		}
	}
	for i := 0; i < len(rs) && depth < 4 && len(rs) <= maxRows; {
		end, strip := k.columns(rs[i:])
		if end == 0 {
			i++
			continue
		}
		flush(i)
		left, right := partition(rs[i:i+end], strip)
		first, second := left, right
		if rtl {
			first, second = right, left
		}
		found = append(found, k.split(first, rtl, depth+1)...)
		found = append(found, k.split(second, rtl, depth+1)...)
		i += end
		start = i
	}
	flush(len(rs))
	return found
}

func newBlock(rs []row, rtl bool) block {
	b := block{rows: rs, left: math.Inf(1), right: math.Inf(-1), rtl: rtl}
	if a, l := lettersOf(rs); a+l > 0 {
		b.rtl = a*3 > l // names in Latin letters do not turn a paragraph
	}
	for _, r := range rs {
		b.left, b.right = min(b.left, r.left()), max(b.right, r.right())
	}
	return b
}

func lettersOf(rs []row) (arabicLetters, latinLetters int) {
	for _, r := range rs {
		a, l, _ := r.letters()
		arabicLetters += a
		latinLetters += l
	}
	return arabicLetters, latinLetters
}

// columns looks for columns that begin with the first row. It returns how many rows they take
// and the strip between the first two; 0 if there are none.
func (k *gutters) columns(rs []row) (int, gap) {
	whole := newBlock(rs, false)
	free := []gap{{math.Inf(-1), math.Inf(1)}}
	least := 0.8 * max(usualSize(rs), 7)
	end := 0
	for _, r := range rs {
		next := narrowed(free, r, least)
		if len(free) > 2 && len(next) <= 2 {
			break
		}
		free = next
		end++
		left, right := free[0].x1, free[len(free)-1].x0
		if len(free) <= 2 && right-left > 0.6*(whole.right-whole.left) {
			return 0, gap{} // no strip can part these rows
		}
	}
	if len(free) <= 2 {
		return 0, gap{}
	}
	return k.best(rs[:end], free)
}

// usualSize gives the size of the letters in most of rows.
func usualSize(rs []row) float64 {
	sizes := make([]float64, len(rs))
	for i, r := range rs {
		sizes[i] = r.size
	}
	slices.Sort(sizes)
	return sizes[len(sizes)/2]
}

// narrowed returns the parts of the strips that are still free below another row, as far as
// they are wide enough. The first and the last are the margins.
func narrowed(free []gap, r row, least float64) []gap {
	taken := []gap{{math.Inf(-1), r.left()}}
	taken = append(taken, r.gaps(least)...)
	taken = append(taken, gap{r.right(), math.Inf(1)})
	var rest []gap
	for _, a := range free {
		for _, b := range taken {
			c := gap{max(a.x0, b.x0), min(a.x1, b.x1)}
			if c.width() >= least {
				rest = append(rest, c)
			}
		}
	}
	return rest
}

// best chooses the widest of the strips that part columns of running text, or columns like
// those of pages before.
func (k *gutters) best(rs []row, free []gap) (int, gap) {
	inner := free[1 : len(free)-1]
	slices.SortFunc(inner, func(a, b gap) int { return cmp.Compare(b.width(), a.width()) })
	for _, g := range inner {
		end := together(rs, g)
		left, right := partition(rs[:end], g)
		if running(left) && running(right) || (running(left) || running(right)) && apart(left, right) {
			k.add(g, left, right)
			return end, g
		}
		if k.known(g, left, right) {
			return end, g
		}
	}
	return 0, gap{}
}

// together returns how many rows belong to columns that a strip separates. Those below the
// end of the shorter column do not if a gap comes before them, nor those below a heading
// that both columns make room for.
func together(rs []row, g gap) int {
	usual, size := leading(rs), usualSize(rs)
	for i := 2; i+1 < len(rs); i++ {
		if rs[i].size > 1.12*size && rs[i-1].y-rs[i].y > 1.5*usual && rs[i].y-rs[i+1].y > 1.1*usual &&
			!rs[i].reaches(g, rs[i].left() > g.x0) && rs[i+1].reaches(g, rs[i].left() > g.x0) {
			return i
		}
	}
	return endOfColumns(rs, g, usual)
}

// reaches reports whether a row has text on one side of a strip.
func (r row) reaches(g gap, left bool) bool {
	if left {
		return r.left() < g.x0
	}
	return r.right() > g.x1
}

// endOfColumns returns how many rows there are before a gap below the shorter column's end.
func endOfColumns(rs []row, g gap, usual float64) int {
	lastLeft, lastRight := 0, 0
	for i, r := range rs {
		if r.left() < g.x0 {
			lastLeft = i
		}
		if r.right() > g.x1 {
			lastRight = i
		}
	}
	for i := min(lastLeft, lastRight) + 1; i < len(rs); i++ {
		if rs[i-1].y-rs[i].y > 1.7*usual {
			return i
		}
	}
	return len(rs)
}

// leading gives the usual distance between baselines inside paragraphs. Gaps between
// paragraphs are larger, and may be many.
func leading(rs []row) float64 {
	var steps []float64
	for i := 1; i < len(rs); i++ {
		if step := rs[i-1].y - rs[i].y; step > 0.7*rs[i].size {
			steps = append(steps, step)
		}
	}
	if len(steps) == 0 {
		return 1.5 * rs[0].size
	}
	slices.Sort(steps)
	return steps[len(steps)/3]
}

func partition(rs []row, g gap) (left, right []row) {
	middle := (g.x0 + g.x1) / 2
	for _, r := range rs {
		if p := r.part(math.Inf(-1), middle); len(p.units) > 0 {
			left = append(left, p)
		}
		if p := r.part(middle, math.Inf(1)); len(p.units) > 0 {
			right = append(right, p)
		}
	}
	return left, right
}

// running reports whether rows are running text: most of them are as wide as
// their column, and not short.
func running(rs []row) bool {
	if len(rs) < minRows {
		return false
	}
	b := newBlock(rs, false)
	wide := 0
	for _, r := range rs {
		if r.right()-r.left() >= 0.65*(b.right-b.left) && r.length() >= minLetters {
			wide++
		}
	}
	return wide*2 > len(rs)
}

// apart reports whether two columns have baselines of their own, as a table's
// have not: one of them may then hold short lines.
func apart(left, right []row) bool {
	if len(left) < minRows || len(right) < minRows {
		return false
	}
	shared := 0
	for _, l := range left {
		for _, r := range right {
			if math.Abs(l.units[0].y-r.units[0].y) < 0.1*l.size {
				shared++
			}
		}
	}
	return shared*2 < min(len(left), len(right))
}
