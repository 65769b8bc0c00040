package answer

import (
	"context"

	"isnad/internal/answer/frames"
	"isnad/internal/answer/holdings"
	"isnad/internal/index"
	"isnad/internal/question"
)

// reply answers talk in its language, or, where its words belong to several or to none, in
// that of the chat.
func (a *Answerer) reply(ctx context.Context, text string, m question.Message, call Call) Answer {
	language := m.LanguageIn(text, call.Language)
	frame := frames.For(language)
	answer := Answer{Question: text, Outcome: Talk, Language: language, Mode: Extractive,
		Statements: []Statement{{Text: frame.Replies[m.Talk]}}}
	if a.opts.Articles == nil || m.Talk != question.Titles && m.Talk != question.Newest {
		return answer
	}
	articles := a.opts.Articles(ctx)
	if m.Talk == question.Titles {
		answer.Statements[0].Text = frame.Holdings.With(len(articles))
	}
	answer.Statements = append(answer.Statements, listed(articles, m.Talk == question.Newest)...)
	return answer
}

// listed names the articles by their paths, or the newest ones first.
func listed(articles []index.Article, newestFirst bool) (items []Statement) {
	for _, line := range holdings.Lines(articles, newestFirst) {
		items = append(items, Statement{Text: line, Item: true})
	}
	return items
}
