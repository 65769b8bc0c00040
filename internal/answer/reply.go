package answer

import (
	"isnad/internal/analysis"
	"isnad/internal/lang"
	"isnad/internal/question"
)

// reply answers talk in its language, or, where its words belong to several or to none, in
// that of the chat.
func reply(text string, m question.Message, call Call) Answer {
	language := m.Language
	if language == "" {
		language = call.Language
	}
	if _, known := lang.Known(language); !known {
		language = guessLanguage(text, m)
	}
	return Answer{Question: text, Outcome: Talk, Language: language, Mode: Extractive,
		Statements: []Statement{{Text: frameFor(language).Replies[m.Talk]}}}
}

// guessLanguage returns the language of a message by its letters. Those of an address
// belong to no language.
func guessLanguage(text string, m question.Message) string {
	if m.Talk == question.Link || analysis.Script(text) == "other" {
		return lang.Default
	}
	return analysis.Language(text)
}
