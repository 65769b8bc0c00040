package pdf

import "math"

// A gutter is a strip between two columns of running text, with the width of both.
type gutter struct {
	strip       gap
	left, right float64
}

// gutters are those that a document has had so far. Where its last columns end they may be of
// one row or two, too few to be told from cells of a table by themselves.
type gutters []gutter

const maxGutters = 32

func (k *gutters) add(strip gap, left, right []row) {
	l, r := newBlock(left, false), newBlock(right, false)
	found := gutter{strip, l.right - l.left, r.right - r.left}
	for _, g := range *k {
		if g.like(found) {
			return
		}
	}
	if len(*k) < maxGutters {
		*k = append(*k, found)
	}
}

// like reports whether two gutters stand at one place between columns of one width.
func (g gutter) like(other gutter) bool {
	return math.Abs(g.strip.x0-other.strip.x0) < 2 && math.Abs(g.strip.x1-other.strip.x1) < 2 &&
		math.Abs(g.left-other.left) < 2 && math.Abs(g.right-other.right) < 2
}

// known reports whether a strip is where the document has had a gutter, with a full row of
// running text beside it.
func (k *gutters) known(strip gap, left, right []row) bool {
	if len(left) == 0 || len(right) == 0 {
		return false
	}
	for _, g := range *k {
		if g.strip.x0 > strip.x0-2 && g.strip.x1 < strip.x1+2 && (hasFull(left, g.left) || hasFull(right, g.right)) {
			return true
		}
	}
	return false
}

// hasFull reports whether a row of running text is as wide as a column.
func hasFull(rs []row, width float64) bool {
	for _, r := range rs {
		if w := r.right() - r.left(); w > 0.9*width && w < 1.05*width && r.length() >= minLetters {
			return true
		}
	}
	return false
}
