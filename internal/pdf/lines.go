package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// lines gives the text of a block's rows in the order of reading. mirror says
// that brackets are given as they look, body is the usual size of letters.
func (b *block) lines(mirror bool, body float64) []Line {
	var lines []Line
	last := neutral
	usual := leading(b.rows)
	for i, r := range b.rows {
		if i == 0 || !b.full(i-1, usual) {
			last = neutral // a paragraph begins
		}
		var text string
		text, last = r.text(*b, mirror, last)
		if text == "" {
			continue
		}
		line := Line{Text: text, Level: r.level(body, text), Furniture: r.furniture, NewBlock: len(lines) == 0}
		if i > 0 && len(lines) > 0 && b.wrapsHeading(i-1, lines[len(lines)-1], line) {
			lines[len(lines)-1].Text += " " + text
			continue
		}
		if i > 0 && len(lines) > 0 {
			line.NewBlock = b.rows[i-1].y-r.y > 1.25*usual
			lines[len(lines)-1].RunsOn = b.runsOn(i-1, usual, lines[len(lines)-1], line)
		}
		lines = append(lines, line)
	}
	return lines
}

// text gives the row in the order of reading: cells are parted by tabs.
func (r row) text(b block, mirror bool, last class) (string, class) {
	rtl := b.rtl
	if a, l, _ := r.letters(); a == 0 && l > 0 {
		rtl = false
	} else if l == 0 && a > 0 {
		rtl = true
	}
	cells := r.cells()
	if rtl {
		slices.Reverse(cells)
	}
	texts := make([]string, 0, len(cells))
	for _, cell := range cells {
		var units []unit
		before := last
		if b.asDrawn {
			texts = append(texts, write(cell, false))
			continue
		}
		units, last = logical(cell, rtl && !leftOnly(cell), before)
		if rtl && opensWithStop(units) {
			units, last = logical(cell, false, before)
		}
		if text := write(units, mirror); text != "" {
			texts = append(texts, text)
		}
		if len(cells) > 1 {
			last = neutral
		}
	}
	return strings.Join(texts, "\t"), last
}

// opensWithStop reports whether a line would begin with a full stop or a comma. It
// is a line of Arabic in a paragraph that is set as if it were Latin.
func opensWithStop(units []unit) bool {
	return len(units) > 1 && strings.Contains(".،؟!؛", units[0].text) && units[1].class != space && !isDigit(units[1].class)
}

// leftOnly reports whether a cell has Latin letters and no Arabic ones.
func leftOnly(cell []unit) bool {
	a, l, _ := (row{units: cell}).letters()
	return a == 0 && l > 0
}

// cells cuts a row at wide gaps, and puts a space where words part. Some programs
// paint spaces, some leave a gap.
func (r row) cells() [][]unit {
	word, wide := r.wordGap(), r.cellGap()
	cells := [][]unit{{}}
	right := math.Inf(-1)
	for _, u := range r.units {
		cell := &cells[len(cells)-1]
		g := u.x0 - right
		if u.class != space && len(*cell) > 0 {
			if g >= wide {
				cells = append(cells, []unit{})
				cell = &cells[len(cells)-1]
			} else if g >= word {
				*cell = append(*cell, unit{text: " ", class: space})
			}
		}
		*cell = append(*cell, u)
		if u.class != space {
			right = max(right, u.x1)
		}
	}
	return cells
}

// wordGap gives the width from which a gap parts words. Where spaces are painted,
// gaps are left by uneven letters more often than by words.
func (r row) wordGap() float64 {
	spaces := 0
	for _, u := range r.units {
		if u.class == space {
			spaces++
		}
	}
	if spaces*12 >= len(r.units) {
		return 0.18 * r.size
	}
	return 0.15 * r.size
}

// cellGap gives the width from which a gap parts cells: twice the size of the
// letters, and more than three times the row's usual space.
func (r row) cellGap() float64 {
	var widths []float64
	for _, g := range r.gaps(0.1 * r.size) {
		widths = append(widths, g.width())
	}
	if len(widths) < 4 {
		return 1.6 * r.size
	}
	slices.Sort(widths)
	return max(1.6*r.size, 3*widths[len(widths)/2])
}

// write joins units. Runs of spaces become one.
func write(units []unit, mirror bool) string {
	var text strings.Builder
	for i, u := range units {
		s := u.text
		if i == 0 && isBullet(s) {
			s += " "
		}
		if u.mirror && mirror {
			s = swapped(s)
		}
		text.WriteString(s)
	}
	return strings.Join(strings.Fields(text.String()), " ")
}

// level gives the level of the heading that a row seems to be; 0 for text.
func (r row) level(body float64, text string) int {
	long := utf8.RuneCountInString(text) > 120
	switch {
	case long || strings.HasSuffix(text, ".") || strings.HasSuffix(text, "،"):
		return 0
	case r.size > 1.6*body:
		return 1
	case r.size > 1.12*body:
		return 2
	case r.bold() && r.size > 0.95*body:
		return 3
	}
	return 0
}

func (r row) bold() bool {
	for _, u := range r.units {
		if u.class != space && !u.bold {
			return false
		}
	}
	return true
}

// wrapsHeading reports whether rows i and i+1 are one heading: they have letters of
// one size, are close, and the next word had no room in the first.
func (b *block) wrapsHeading(i int, line, next Line) bool {
	r, n := b.rows[i], b.rows[i+1]
	first, _, _ := strings.Cut(next.Text, " ")
	room := (b.right - b.left) - (r.right() - r.left())
	return line.Level > 0 && line.Level == next.Level && math.Abs(r.size-n.size) < 0.05*r.size &&
		r.y-n.y < 1.8*r.size && room < float64(utf8.RuneCountInString(first)+4)*0.6*r.size
}

// runsOn reports whether the paragraph of row i goes on in the next.
func (b *block) runsOn(i int, usual float64, line, next Line) bool {
	if line.Level != next.Level || next.NewBlock || strings.Contains(line.Text, "\t") || strings.Contains(next.Text, "\t") || isItem(next.Text) {
		return false
	}
	return b.full(i, usual)
}

// full reports whether row i is full, and the next goes on below it in the same
// letters and without an indent.
func (b *block) full(i int, usual float64) bool {
	r, n := b.rows[i], b.rows[i+1]
	if math.Abs(r.size-n.size) > 0.15*r.size || r.y-n.y > 1.5*usual {
		return false
	}
	width := b.right - b.left
	end, indent := b.right-r.right(), n.left()-b.left
	if b.rtl {
		end, indent = r.left()-b.left, b.right-n.right()
	}
	own := r.left() - b.left
	if b.rtl {
		own = b.right - r.right()
	}
	return end < max(0.15*width, 2*r.size) && indent < own+1.2*r.size
}

// isItem reports whether a line begins with the mark or number of a list.
func isItem(text string) bool {
	first, _, found := strings.Cut(text, " ")
	if !found {
		return false
	}
	if isBullet(first) {
		return true
	}
	head := strings.TrimRight(first, ".)-")
	if head == first || head == "" || utf8.RuneCountInString(head) > 2 {
		return false
	}
	return isDigit(classOf(head)) || utf8.RuneCountInString(head) == 1
}

func isBullet(s string) bool {
	return s != "" && strings.Contains("•●○▪■◦‣–—-*·\uf0b7", s) && utf8.RuneCountInString(s) == 1
}
