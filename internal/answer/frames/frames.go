// Package frames has the sentences that an answer says in the program's own words, in each language.
package frames

import (
	"isnad/internal/answer/told"
	"isnad/internal/lang"
	"isnad/internal/question"
)

// A Frame holds the sentences that the program says in its own words, in one language: the
// sections [answers] of its texts.txt.
type Frame struct {
	Related string    // the articles touch the subject but do not answer
	Nothing string    // they have nothing about it
	Differ  string    // they say different things
	Yes     string    // the sentence that follows affirms what is asked
	No      string    // it denies it
	Sides   string    // what follows is about each of two things
	Which   string    // it is not clear which article is to be summed up
	About   lang.Text `with:"subject"` // what follows is about this
	Opening lang.Text `with:"title"`   // what follows is the beginning of this article
	Missing lang.Text `with:"part"`    // none has the numbered part that the question names
	Absent  lang.Text `with:"name"`    // the nearest place lacks this country or movement of the question

	Holdings   lang.Text `with:"articles"` // how many articles there are, before their list
	Unanswered lang.Text `with:"part"`     // this part of the question is not answered

	Lacks map[string]string // they tell the event, and not who, when, how many or why

	Fallbacks map[string]string        // why a model did not write
	Replies   map[question.Talk]string // to what asks the articles nothing
}

// For gives the sentences in a language.
var For = lang.Texts[Frame]("answers")

// Word is the word for a verdict; empty for none.
func (f *Frame) Word(v told.Verdict) string {
	return map[told.Verdict]string{told.Yes: f.Yes, told.No: f.No}[v]
}
