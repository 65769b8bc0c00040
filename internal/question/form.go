package question

import (
	"strings"

	"isnad/internal/analysis"
)

// A Form is the shape of the answer that a question asks for.
type Form string

const (
	Plain    Form = "plain"    // one to three sentences
	Compare  Form = "compare"  // a line for each thing compared
	Summary  Form = "summary"  // a few sentences over everything
	Timeline Form = "timeline" // a line for each event, oldest first
)

// Form reads the form from the question's words.
func (q *Question) Form() Form {
	return q.form.get(func() Form {
		row := analysis.InRow(q.Words())
		for _, f := range forms() {
			for _, phrase := range f.phrases {
				if strings.Contains(row, phrase) {
					return f.form
				}
			}
		}
		return Plain
	})
}
