package evidence

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
)

// mailFields are the labels above a message, «من: …» and “Subject: …”, and mailWords those with which a
// message is asked about.
var (
	mailFields = analysis.ListedUnder("mail", "fields")
	mailWords  = analysis.ListedUnder("mail", "words")
)

// passMailFields puts the first other sentence before lines such as «من: سامي رزق», which tell who wrote to
// whom about what. They look like answers to من, and answer only questions about the message.
func (e arrangement) passMailFields() {
	if len(e.Sentences) == 0 || !e.Sentences[0].isMailField() || slices.ContainsFunc(e.Question.Words(), func(w analysis.Word) bool { return mailWords()[w.Text] }) {
		return
	}
	if at := slices.IndexFunc(e.Sentences, func(s Sentence) bool { return !s.isMailField() }); at > 0 {
		putFirst(e.Sentences, at)
	}
}

func (s *Sentence) isMailField() bool {
	before, _, found := strings.Cut(s.Text(), ":")
	return found && mailFields()[strings.TrimSpace(analysis.Fold(before))]
}
