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
	if m.Talk == question.Titles && a.opts.Articles != nil {
		answer.Statements[0].Text = frame.Holdings.With(len(a.opts.Articles(ctx)))
	}
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
