package answer

import (
	"strings"

	"isnad/internal/answer/verify"
)

// written is the answer with these statements, and what they cite numbered by first
// use.
func (w *writer) written(statements []verify.Statement) Answer {
	answer := *w.answer
	answer.Mode, answer.Focus, answer.Citations = Written, nil, nil
	var b strings.Builder
	for i, s := range statements {
		if i > 0 {
			b.WriteString(between(statements[i-1], s))
		}
		if s.Item {
			b.WriteString("- ")
		}
		b.WriteString(s.Text)
		for _, q := range w.quotes(s.Cites) {
			b.WriteString(" " + marker(answer.number(q, w.url)))
		}
	}
	answer.Text = b.String()
	return answer
}

// between is what stands between two statements: a new line, where the model began one.
func between(a, b verify.Statement) string {
	if a.Line == b.Line {
		return " "
	}
	return "\n"
}

// quotes are what references cite: sentences that follow one another on a line are one
// quote.
func (w *writer) quotes(refs []verify.Ref) (all []quote) {
	for _, r := range refs {
		place := w.places[r.Passage][r.Sentence]
		q := quote{passage: w.passages[r.Passage], first: place, last: place}
		if n := len(all); n > 0 && all[n-1].last+1 == q.first && all[n-1].beside(q) {
			all[n-1].last = q.last
			continue
		}
		all = append(all, q)
	}
	return all
}

// number is the number of the citation of a quote, a new one where it was not cited
// yet.
func (a *Answer) number(q quote, template string) int {
	span := q.span()
	for _, c := range a.Citations {
		if c.Span == span {
			return c.N
		}
	}
	n := len(a.Citations) + 1
	a.Citations = append(a.Citations, q.citation(n, template))
	return n
}
