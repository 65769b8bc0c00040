package answer

import "isnad/internal/answer/asked"

// setVerdict begins the answer to a question for yes or no with that word, where the best
// sentence affirms or denies the very thing that is asked. Otherwise the sentence speaks for
// itself.
func (answer *Answer) setVerdict(e *evidence) {
	best := &e.sentences[0]
	if best.reading == nil || best.reading.Evidence < focusFrom {
		return
	}
	frame := frameFor(answer.Language)
	switch e.request.Verdict(best.text()) {
	case asked.Yes:
		answer.Statements = append(answer.Statements, Statement{Text: frame.Yes})
	case asked.No:
		answer.Statements = append(answer.Statements, Statement{Text: frame.No})
	}
}
