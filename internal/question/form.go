package question

import (
	"slices"

	"isnad/internal/analysis"
)

// A Form is the shape of the answer that a question asks for.
type Form string

const (
	Plain    Form = "plain"    // one to three sentences
	Compare  Form = "compare"  // a line for each thing compared
	About    Form = "about"    // what the articles say about a thing
	Summary  Form = "summary"  // a few sentences over everything
	Timeline Form = "timeline" // a line for each event, oldest first
)

// Form reads the form from the question's words.
func (q *Question) Form() Form {
	return q.form.get(func() formRead { return readForm(q.Words()) }).form
}

// FormSubject returns the words behind those that ask for a form: “the first article” of
// “summarize the first article”. It is empty where no form is asked for.
func FormSubject(q *Question) []analysis.Word {
	if f := q.form.get(func() formRead { return readForm(q.Words()) }); f.form != Plain {
		return q.Words()[f.end:]
	}
	return nil
}

// A formRead is the form of a question, and the first word behind those that ask for it.
type formRead struct {
	form Form
	end  int
}

func readForm(words []analysis.Word) formRead {
	for _, f := range forms() {
		for i := range words {
			for _, phrase := range f.phrases {
				if n := len(phrase); i+n <= len(words) && slices.EqualFunc(words[i:i+n], phrase, func(w analysis.Word, p string) bool { return w.Text == p }) {
					return formRead{f.form, i + n}
				}
			}
		}
	}
	return formRead{form: Plain}
}
