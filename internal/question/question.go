// Package question takes a question apart, once: its language and words, what sort of
// thing it asks for, its parts, and whether it depends on the question before it.
//
// A [Question] works out each of these when it is first asked for and keeps it. How the
// words of a language are told apart is in words.go.
//
// [Read] tells questions from messages that are none, such as greetings.
//
// # Scope
//
// Only the words of the question and of those before it are known here. What the
// articles say to it is for package answer.
package question

import (
	"slices"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// A Question is a question that is complete in itself: as it was typed, or with what it
// leaves out put in ([Question.After]). It does not change and is safe for concurrent use.
type Question struct {
	text     string
	kindFrom string // words that say which kind of thing is asked for; text where empty
	answered string // the person who was its answer; may be empty
	carried  *topic // what a completed question is about; nil where its own words say it

	language lazy[string]
	script   lazy[string]
	words    lazy[[]analysis.Word]
	content  lazy[[]analysis.Word]
	stems    lazy[[]string]
	numbers  lazy[[]string]
	kind     lazy[Kind]
	form     lazy[formRead]
	parts    lazy[[]*Question]
	core     lazy[*core]
	bare     lazy[*Question]
	topic    lazy[topic]
}

// New is a question that stands alone.
func New(text string) *Question { return &Question{text: text} }

// AnsweredWith is the question together with the person who was its answer, about whom the next
// one may ask.
func (q *Question) AnsweredWith(person string) *Question {
	return &Question{text: q.text, kindFrom: q.kindFrom, carried: q.carried, answered: person}
}

// InWords is a question in other words that mean the same.
func InWords(q *Question, text string) *Question {
	if text == q.text {
		return q
	}
	return &Question{text: text, kindFrom: q.kindFrom, carried: q.carried, answered: q.answered}
}

// Text is the question as it is searched for.
func (q *Question) Text() string { return q.text }

// Language is the code of the language that the question is in, such as "ar".
func (q *Question) Language() string {
	return q.language.get(func() string { return analysis.QuestionLanguage(q.text) })
}

// Script is "Arabic", "Latin" or "other".
func (q *Question) Script() string {
	return q.script.get(func() string { return analysis.QuestionScript(q.text) })
}

// LanguageIn returns the language of the question in a chat; of one whose words do not show it,
// such as “2017” or “Mali coup date”, that of the chat.
func LanguageIn(q *Question, chat string) string {
	_, known := lang.Known(chat)
	switch {
	case known && !analysis.ShowsLanguage(q.text):
		return chat
	case q.Script() == "other":
		return lang.Default
	}
	return q.Language()
}

// Words are all words of the question.
func (q *Question) Words() []analysis.Word {
	return q.words.get(func() []analysis.Word { return analysis.Words(q.text) })
}

// ContentWords are the words that are not function words; all where there are no others.
func (q *Question) ContentWords() []analysis.Word {
	return q.content.get(func() []analysis.Word {
		return without(analysis.Content(q.Words()), spokenFunctionWords())
	})
}

// Stems are those of the content words, in their order, without those for the text that is
// asked where there are others: «ماذا تقول الورقة عن الخصوصية؟».
func (q *Question) Stems() []string {
	return q.stems.get(func() []string {
		return stemsOf(without(q.ContentWords(), theText()))
	})
}

// without returns the words that are not listed, or all of them where all are.
func without(words []analysis.Word, listed map[string]bool) []analysis.Word {
	others := slices.DeleteFunc(slices.Clone(words), func(w analysis.Word) bool { return listed[w.Text] })
	if len(others) == 0 {
		return words
	}
	return others
}

// spokenFunctionWords ask, join or help in spoken Arabic and name nothing: «شو», «اللي», «لازم».
var spokenFunctionWords = analysis.Listed("spoken function words")

// theText are words with which a question names the text that is to answer it.
var theText = analysis.Listed("the text that is asked")

// Numbers are the numbers in the question, in one form whatever their digits.
func (q *Question) Numbers() []string {
	return q.numbers.get(func() []string { return analysis.Numbers(q.text) })
}

// A lazy value is made when it is first needed.
type lazy[T any] struct {
	once  sync.Once
	value T
}

func (l *lazy[T]) get(make func() T) T {
	l.once.Do(func() { l.value = make() })
	return l.value
}
