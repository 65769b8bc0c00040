package answer

import (
	"isnad/internal/analysis"
	"isnad/internal/question"
)

// defaultLanguage is that of a reply to a message without letters in a chat whose language
// is not known.
const defaultLanguage = "ar"

// reply answers talk in its language, or, where its words belong to several or to none, in
// that of the chat.
func reply(text string, m question.Message, call Call) Answer {
	language := m.Language
	if language == "" {
		language = call.Language
	}
	if _, known := frames[language]; !known {
		language = guessLanguage(text, m)
	}
	return Answer{Question: text, Outcome: Talk, Language: language, Mode: Extractive,
		Statements: []Statement{{Text: frames[language].replies[m.Talk]}}}
}

// guessLanguage returns the language of a message by its letters. Those of an address
// belong to no language.
func guessLanguage(text string, m question.Message) string {
	if m.Talk == question.Link || analysis.Script(text) == "other" {
		return defaultLanguage
	}
	return analysis.Language(text)
}
