package question

import (
	"strings"

	"isnad/internal/analysis"
)

// A Kind is the sort of thing that a question asks for, if a program can recognise it in a
// text.
type Kind int

const (
	Anything Kind = iota
	Number        // كم, how many
	Date          // متى, when
)

// Kind reads the kind from the question's words. Of a completed question those that
// were typed say it: “متى (كم غرق مع السفينة)” asks for a date.
func (q *Question) Kind() Kind {
	return q.kind.get(func() Kind {
		words := q.Words()
		if q.kindFrom != "" {
			words = analysis.Words(q.kindFrom)
		}
		row := analysis.InRow(words)
		for _, k := range kinds() {
			for _, phrase := range k.phrases {
				if strings.Contains(row, phrase) {
					return k.kind
				}
			}
		}
		return Anything
	})
}

// In reports whether a text has a thing of the kind.
func (k Kind) In(text string) bool {
	switch k {
	case Number:
		return len(analysis.Numbers(text)) > 0
	case Date:
		return analysis.HasDate(text)
	}
	return true
}
