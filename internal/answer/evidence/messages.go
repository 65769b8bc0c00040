package evidence

import (
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/told"
)

// preferReply puts the message behind first where the best sentence is one that asks: «لمن القط؟» is
// not answered by who else asked it.
func (e arrangement) preferReply() {
	best := &e.Sentences[0]
	if best.at().Sender == "" || !strings.ContainsAny(best.Text(), "؟?") {
		return
	}
	for i := range e.Sentences {
		s := &e.Sentences[i]
		if s.Passage == best.Passage && s.Place == best.Place+1 && s.at().Sender != "" && s.at().Sender != best.at().Sender && !strings.ContainsAny(s.Text(), "؟?") {
			putFirst(e.Sentences, i)
			return
		}
	}
}

// oneself are words with which people name themselves.
var oneself = analysis.ListedUnder("asked", "oneself")

// isOfSpeaker reports whether s is a message whose sender begins with himself: «يوسف: أنا».
func (s *Sentence) isOfSpeaker() bool {
	at := s.sender()
	if at == (told.Range{}) {
		return false
	}
	words := analysis.Words(s.Text()[at.End:])
	return len(words) > 0 && (oneself()[words[0].Text] || oneself()[strings.TrimPrefix(words[0].Text, "و")])
}

// sender is where the name of the sender of a message stands in it; the zero Range in other sentences.
func (s *Sentence) sender() told.Range {
	name := s.at().Sender
	at := strings.Index(s.Text(), name)
	if name == "" || at < 0 {
		return told.Range{}
	}
	return told.Range{Start: at, End: at + len(name)}
}
