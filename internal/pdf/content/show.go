package content

import (
	"math"
	"strings"

	"isnad/internal/pdf/object"
)

// show paints the characters of a string.
func (p *painter) show(o object.Object) {
	codes, ok := o.(object.String)
	s := &p.state
	if !ok || s.font == nil {
		return
	}
	for len(codes) > 0 && !p.full() {
		code, size := s.font.next(codes)
		codes = codes[size:]
		width := s.font.width(code) * s.size
		p.glyph(s.font.text(code), width*s.scale)
		step := width + s.char
		if size == 1 && code == ' ' {
			step += s.word
		}
		p.advance(step * s.scale)
	}
}

// glyph notes a character that is as wide as given, in the text's own units.
func (p *painter) glyph(text string, width float64) {
	s := &p.state
	m := p.tm.then(s.matrix)
	x0, y0 := m.apply(0, s.rise)
	x1, y1 := m.apply(width, s.rise)
	size := math.Abs(s.size) * math.Hypot(m[2], m[3])
	turn := turnOf(m, s.size)
	if !finite(x0, y0, x1, y1, size) || size == 0 || p.outside(x0, y0) {
		return
	}
	x0, x1, y0 = turned(turn, x0, y0, x1, y1)
	p.page.Glyphs = append(p.page.Glyphs, Glyph{
		Text: text, X0: min(x0, x1), X1: max(x0, x1), Y: y0, Size: size, Turn: turn,
		Bold: s.font.bold, Artifact: p.artifact(),
	})
}

// turnOf returns how many quarters of a circle, against the clock, letters of a size are turned.
// A negative size turns them once more around.
func turnOf(m matrix, size float64) int {
	a, b, d := math.Copysign(m[0], m[0]*size), math.Copysign(m[1], m[1]*size), math.Copysign(m[3], m[3]*size)
	switch {
	case math.Abs(b) > math.Abs(a) && b < 0:
		return 3
	case math.Abs(b) > math.Abs(a):
		return 1
	case a < 0 && d < 0:
		return 2
	}
	return 0
}

// turned gives positions along and across the baseline of turned text.
func turned(turn int, x0, y0, x1, y1 float64) (from, to, base float64) {
	switch turn {
	case 1:
		return y0, y1, -x0
	case 2:
		return -x0, -x1, -y0
	case 3:
		return -y0, -y1, x0
	}
	return x0, x1, y0
}

func finite(numbers ...float64) bool {
	for _, x := range numbers {
		if math.IsNaN(x) || math.Abs(x) > 1e6 {
			return false
		}
	}
	return true
}

// outside reports whether a place is not on the page: such text can't be seen.
func (p *painter) outside(x, y float64) bool {
	return x < -2 || y < -2 || x > p.page.Width+2 || y > p.page.Height+2
}

func (p *painter) artifact() bool {
	for _, m := range p.marks {
		if m.artifact {
			return true
		}
	}
	return false
}

// begin opens a marked part.
func (p *painter) begin(operands []object.Object, resources object.Dict) {
	f := p.doc.file
	m := mark{artifact: f.Name(first(operands)) == "Artifact", first: len(p.page.Glyphs)}
	if len(operands) > 1 {
		properties := operands[1]
		if name, ok := properties.(object.Name); ok {
			properties = f.Dict(resources["Properties"])[name]
		}
		if given, ok := f.Resolve(f.Dict(properties)["ActualText"]).(object.String); ok {
			m.replaced, m.given = true, text(given)
		}
	}
	if len(p.marks) < 1000 {
		p.marks = append(p.marks, m)
	}
}

// end closes a marked part. Where the file gives its text, the glyphs inside
// become one that stands for it.
func (p *painter) end() {
	if len(p.marks) == 0 {
		return
	}
	m := p.marks[len(p.marks)-1]
	p.marks = p.marks[:len(p.marks)-1]
	inside := p.page.Glyphs[min(m.first, len(p.page.Glyphs)):]
	if !m.replaced || len(inside) == 0 || !together(inside) {
		return
	}
	whole := union(inside)
	whole.Text, whole.Given = m.given, true
	p.page.Glyphs = append(p.page.Glyphs[:m.first], whole)
	if strings.TrimSpace(strings.Trim(m.given, "\u200b\ufeff\u00ad")) == "" && m.given != "\u00ad" && m.given != " " {
		p.page.Glyphs = p.page.Glyphs[:m.first]
	}
}

// together reports whether glyphs are next to each other on one line, as those
// of one group of letters are. The text given for a whole paragraph says
// nothing about where its words stand.
func together(glyphs []Glyph) bool {
	u := union(glyphs)
	for _, g := range glyphs {
		if g.Turn != u.Turn || math.Abs(g.Y-u.Y) > g.Size {
			return false
		}
	}
	return true
}

// union gives a glyph that spans all of glyphs and stands where the widest does:
// vowel signs have no width and are moved up and down.
func union(glyphs []Glyph) Glyph {
	u := glyphs[0]
	for _, g := range glyphs {
		if g.X1-g.X0 > u.X1-u.X0 {
			u = g
		}
	}
	least := (u.X1 - u.X0) / 20
	for _, g := range glyphs {
		if g.X1-g.X0 >= least {
			u.X0, u.X1 = min(u.X0, g.X0), max(u.X1, g.X1)
		}
	}
	return u
}
