package answer

import (
	"strconv"
	"strings"
)

// A Printed is an answer as text, and where in the text its markers and the words
// that answer stand.
type Printed struct {
	Text    string
	Markers []Marker // in order
	Focus   []Range  // the words that answer, in order, not overlapping
}

// A Marker is a citation's number in a text, as in [2].
type Marker struct {
	Range     // with its brackets
	N     int // of the citation
}

// Print puts the statements one after the other, each with the markers of what it
// cites behind it, and the direct answer on a line of its own before them. It is the only
// place that makes markers; nothing reads them back.
func (a Answer) Print() Printed {
	if a.Direct.N == 0 {
		return printed(a.Statements, true)
	}
	direct := a.Direct.Statement()
	return printed(append([]Statement{direct}, a.Statements...), true)
}

// Statement is a direct answer as the first statement of a text.
func (d Direct) Statement() Statement {
	return Statement{Text: d.Text, Cites: []int{d.N}, Focus: []Range{{0, len(d.Text)}}}
}

// Text is the answer with its markers, as [Answer.Print] has it.
func (a Answer) Text() string { return a.Print().Text }

// words is the answer without its markers.
func (a Answer) words() string { return printed(a.Statements, false).Text }

func printed(statements []Statement, marked bool) Printed {
	var p Printed
	var b strings.Builder
	for i, s := range statements {
		if i > 0 {
			b.WriteString(map[bool]string{true: " ", false: "\n"}[s.Continues])
		}
		if s.Heading && i > 0 {
			b.WriteByte('\n')
		}
		if s.Item {
			b.WriteString("- ")
		}
		for _, f := range s.Focus {
			p.Focus = append(p.Focus, Range{b.Len() + f.Start, b.Len() + f.End})
		}
		b.WriteString(s.Text)
		for _, n := range s.Cites {
			if !marked {
				break
			}
			b.WriteByte(' ')
			start := b.Len()
			b.WriteString("[" + strconv.Itoa(n) + "]")
			p.Markers = append(p.Markers, Marker{Range{start, b.Len()}, n})
		}
		if s.Date != "" {
			b.WriteString(" (" + s.Date + ")")
		}
	}
	p.Text = b.String()
	return p
}
