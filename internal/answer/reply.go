package answer

import (
	"context"

	"isnad/internal/analysis"
	"isnad/internal/answer/holdings"
	"isnad/internal/lang"
	"isnad/internal/question"
)

// reply answers talk in its language, or, where its words belong to several or to none, in
// that of the chat.
func (a *Answerer) reply(ctx context.Context, text string, m question.Message, call Call) Answer {
	language := m.Language
	if language == "" {
		language = call.Language
	}
	if _, known := lang.Known(language); !known {
		language = guessLanguage(text, m)
	}
	answer := Answer{Question: text, Outcome: Talk, Language: language, Mode: Extractive,
		Statements: []Statement{{Text: frameFor(language).Replies[m.Talk]}}}
	if m.Talk == question.Titles || m.Talk == question.Newest {
		answer.Statements = append(answer.Statements, a.list(ctx, m.Talk)...)
	}
	return answer
}

// list names the articles by their paths, or the newest ones first.
func (a *Answerer) list(ctx context.Context, by question.Talk) (items []Statement) {
	if a.opts.Articles == nil {
		return nil
	}
	for _, line := range holdings.Lines(a.opts.Articles(ctx), by == question.Newest) {
		items = append(items, Statement{Text: line, Item: true})
	}
	return items
}

// guessLanguage returns the language of a message by its letters. Those of an address
// belong to no language.
func guessLanguage(text string, m question.Message) string {
	if m.Talk == question.Link || analysis.Script(text) == "other" {
		return lang.Default
	}
	return analysis.QuestionLanguage(text)
}
