package content

import (
	"math"

	"isnad/internal/pdf/object"
)

// A painter follows the operators of a page.
type painter struct {
	doc   *Document
	page  *Page
	base  matrix
	steps int

	state state
	saved []state
	tm    matrix // where the next character goes
	line  matrix // where the line began
	marks []mark
	forms map[*object.Stream]bool
}

// A state is the part of the graphics state that q saves and Q restores.
type state struct {
	matrix  matrix
	font    *font
	size    float64
	char    float64 // space after each character
	word    float64 // and after each space
	scale   float64 // horizontal, 1 for usual
	leading float64
	rise    float64
}

// A mark is a part of the content that the file marks, as a picture or as text
// that is to be read otherwise than it is painted.
type mark struct {
	artifact bool
	replaced bool // by given
	given    string
	first    int // the first glyph inside
}

// run follows the operators of one stream.
func (p *painter) run(data []byte, resources object.Dict, depth int) {
	l := object.NewLexer(data)
	var operands []object.Object
	for {
		o, ok := l.Next()
		if !ok || p.full() {
			return
		}
		word, isOperator := o.(object.Keyword)
		if !isOperator {
			if len(operands) < 64 {
				operands = append(operands, o)
			}
			continue
		}
		if word == "BI" {
			skipImage(l)
		} else {
			p.do(word, operands, resources, depth)
		}
		operands = operands[:0]
	}
}

// full counts a step and reports whether the page's bounds are reached.
func (p *painter) full() bool {
	p.steps++
	if p.steps > maxSteps || len(p.page.Glyphs) >= maxGlyphs {
		p.page.Cut = true
	}
	return p.page.Cut
}

// do follows one operator.
func (p *painter) do(word object.Keyword, operands []object.Object, resources object.Dict, depth int) {
	n := func(i int) float64 { return p.operand(operands, i) }
	s := &p.state
	switch word {
	case "q":
		if len(p.saved) < 1000 {
			p.saved = append(p.saved, *s)
		}
	case "Q":
		if k := len(p.saved); k > 0 {
			*s, p.saved = p.saved[k-1], p.saved[:k-1]
		}
	case "cm":
		s.matrix = matrix{n(0), n(1), n(2), n(3), n(4), n(5)}.then(s.matrix)
	case "Do":
		p.paint(first(operands), resources, depth)
	case "BMC", "BDC":
		p.begin(operands, resources)
	case "EMC":
		p.end()
	case "Tf":
		s.font, s.size = p.doc.font(p.doc.file.Dict(resources["Font"])[p.doc.file.Name(first(operands))]), n(1)
	case "Tc":
		s.char = n(0)
	case "Tw":
		s.word = n(0)
	case "Tz":
		s.scale = n(0) / 100
	case "TL":
		s.leading = n(0)
	case "Ts":
		s.rise = n(0)
	case "gs":
		p.graphics(p.doc.file.Dict(p.doc.file.Dict(resources["ExtGState"])[p.doc.file.Name(first(operands))]))
	default:
		p.text(word, operands, n)
	}
}

// text follows the operators that place and show characters.
func (p *painter) text(word object.Keyword, operands []object.Object, n func(int) float64) {
	s := &p.state
	switch word {
	case "BT":
		p.tm, p.line = matrix{1, 0, 0, 1, 0, 0}, matrix{1, 0, 0, 1, 0, 0}
	case "Tm":
		p.line = matrix{n(0), n(1), n(2), n(3), n(4), n(5)}
		p.tm = p.line
	case "TD":
		s.leading = -n(1)
		p.move(n(0), n(1))
	case "Td":
		p.move(n(0), n(1))
	case "T*":
		p.move(0, -s.leading)
	case "Tj":
		p.show(first(operands))
	case "'":
		p.move(0, -s.leading)
		p.show(first(operands))
	case "\"":
		s.word, s.char = n(0), n(1)
		p.move(0, -s.leading)
		if len(operands) > 2 {
			p.show(operands[2])
		}
	case "TJ":
		array, _ := first(operands).(object.Array)
		for _, o := range array {
			if shift, ok := p.doc.file.Number(o); ok {
				p.advance(-shift / 1000 * s.size * s.scale)
			} else {
				p.show(o)
			}
		}
	}
}

func first(operands []object.Object) object.Object {
	if len(operands) == 0 {
		return nil
	}
	return operands[0]
}

func (p *painter) operand(operands []object.Object, i int) float64 {
	if i >= len(operands) {
		return 0
	}
	x, _ := p.doc.file.Number(operands[i])
	return x
}

func (p *painter) move(x, y float64) {
	p.line = matrix{1, 0, 0, 1, x, y}.then(p.line)
	p.tm = p.line
}

func (p *painter) advance(x float64) { p.tm = matrix{1, 0, 0, 1, x, 0}.then(p.tm) }

// graphics takes the font from a set of parameters; the rest of it is of colours.
func (p *painter) graphics(dict object.Dict) {
	if set := p.doc.file.Array(dict["Font"]); len(set) == 2 {
		p.state.font = p.doc.font(set[0])
		p.state.size, _ = p.doc.file.Number(set[1])
	}
}

// paint draws a form, which is a page inside the page, or counts a picture.
func (p *painter) paint(name object.Object, resources object.Dict, depth int) {
	f := p.doc.file
	form := f.Stream(f.Dict(resources["XObject"])[f.Name(name)])
	if form == nil {
		return
	}
	if f.Name(form.Dict["Subtype"]) == "Image" {
		m := p.state.matrix
		if math.Abs(m[0]*m[3]-m[1]*m[2]) > p.page.Width*p.page.Height/10 {
			p.page.Pictures++
		}
		return
	}
	if depth >= maxForms || p.forms[form] {
		return
	}
	if p.forms == nil {
		p.forms = map[*object.Stream]bool{}
	}
	p.forms[form] = true
	p.inside(form, resources, depth)
	delete(p.forms, form)
}

// inside runs a form with a state of its own.
func (p *painter) inside(form *object.Stream, resources object.Dict, depth int) {
	state, saved, tm, line, marks := p.state, p.saved, p.tm, p.line, len(p.marks)
	p.saved = nil
	if m := p.doc.file.Numbers(form.Dict["Matrix"]); len(m) == 6 {
		p.state.matrix = matrix(m).then(p.state.matrix)
	}
	if own := p.doc.file.Dict(form.Dict["Resources"]); own != nil {
		resources = own
	}
	p.run(p.doc.file.Data(form), resources, depth+1)
	for len(p.marks) > marks {
		p.end()
	}
	p.state, p.saved, p.tm, p.line = state, saved, tm, line
}

// skipImage passes over a picture inside the content: its bytes could be taken
// for operators.
func skipImage(l *object.Lexer) {
	for {
		o, ok := l.Next()
		if !ok {
			return
		}
		if o == object.Keyword("ID") {
			break
		}
	}
	for l.Pos = min(l.Pos+1, len(l.Data)); l.Pos+2 < len(l.Data); l.Pos++ {
		if l.Data[l.Pos] == 'E' && l.Data[l.Pos+1] == 'I' && blank(l.Data[l.Pos-1]) && blank(l.Data[l.Pos+2]) {
			l.Pos += 2
			return
		}
	}
	l.Pos = len(l.Data)
}

func blank(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }
