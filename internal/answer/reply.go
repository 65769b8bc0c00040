package answer

import (
	"context"

	"isnad/internal/answer/holdings"
	"isnad/internal/question"
)

// reply answers talk in its language, or, where its words belong to several or to none, in
// that of the chat.
func (a *Answerer) reply(ctx context.Context, text string, m question.Message, call Call) Answer {
	language := m.LanguageIn(text, call.Language)
	frame := frameFor(language)
	answer := Answer{Question: text, Outcome: Talk, Language: language, Mode: Extractive,
		Statements: []Statement{{Text: frame.Replies[m.Talk]}}}
	if m.Talk != question.Titles && m.Talk != question.Newest || a.opts.Articles == nil {
		return answer
	}
	articles := a.opts.Articles(ctx)
	if m.Talk == question.Titles {
		answer.Statements[0].Text = frame.Holdings.With(len(articles))
	}
	for _, line := range holdings.Lines(articles, m.Talk == question.Newest) {
		answer.Statements = append(answer.Statements, Statement{Text: line, Item: true})
	}
	return answer
}
