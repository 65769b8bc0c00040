package question

import (
	"strings"

	"isnad/internal/question/smalltalk"
)

// surelyTalk is the log odds from which a message of so many words counts as talk where no rule
// knows it. Two words are mostly a name, a title or a subject (“wait list”, «صباح فخري»), one word
// nearly always. Messages with more than the last have a subject.
var surelyTalk = []float64{2: 6, 3: 5, 4: 4, 5: 3, 6: 3, 7: 3, 8: 3, 9: 3, 10: 3, 11: 3, 12: 3}

// surelyUnclear is the log odds from which a message is unclear: questions that continue another
// look alike (“who says so?”).
const surelyUnclear = 6

// mostTitle is the longest message, in words, that a capital behind its first letter makes a name
// or a title: “Yes Minister”.
const mostTitle = 3

// learned returns the message as talk where what was learned is sure that it is. Courtesies in
// front count for nothing, since a question may follow, and what is quoted is a subject.
func (m Message) learned() Message {
	text := links.ReplaceAllString(m.Question, " ")
	n := len(smalltalk.Words(text))
	if n < 2 || n >= len(surelyTalk) || n <= mostTitle && smalltalk.HasCapital(text) || strings.ContainsAny(text, "\"“”«»‹›„") {
		return m
	}
	g := smalltalk.Read(text)
	if g.LogOdds < surelyTalk[n] {
		return m
	}
	switch sort := Talk(g.Sort); {
	case text != m.Question && sort != Add && sort != Link: // there is an address and nothing is said about it
	case sort == Unclear && g.LogOdds < surelyUnclear:
	default:
		m.Talk, m.Language = sort, g.Language
		m.MayAsk = asksTheProgram[sort]
	}
	return m
}

// asksTheProgram are the sorts of talk that are questions to the program. An article may answer
// the same words: “how do I contact you?”, “how do I delete a file?”
var asksTheProgram = map[Talk]bool{Abilities: true, Add: true, HowAreYou: true, Identity: true}
