package answer

import (
	"context"
	"slices"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/frames"
	"isnad/internal/answer/holdings"
	"isnad/internal/answer/matching"
	"isnad/internal/index"
	"isnad/internal/question"
)

// reply answers talk. What may ask something is first put to the articles: “how do I contact you?”
// is a question in a folder that has a shop's answers.
func (a *Answerer) reply(ctx context.Context, text string, m question.Message, call Call) (Answer, error) {
	if m.MayAsk {
		q := question.New(m.Question)
		answer := Answer{Question: text, Language: question.LanguageIn(q, call.Language), Mode: Extractive, Outcome: Nothing}
		call.Plain = true // a model is not asked about talk
		found, err := a.find(ctx, call, &answer, q)
		if err != nil || answer.Outcome == Answered && answer.Confidence >= surelyAsked && toldInItsWords(found) {
			return answer, err
		}
	}
	return a.talk(ctx, text, m, call), nil
}

// surelyAsked is the confidence from which a sentence answers what is mostly said to the program. Of
// 450 such messages about its abilities and the like, over the sample corpus, two are above it.
const surelyAsked = 0.7

// toldInItsWords reports whether a passage that answers has all words of the question.
func toldInItsWords(found []evidence.Evidence) bool {
	return slices.ContainsFunc(found, func(e evidence.Evidence) bool {
		return len(e.Question.ContentWords()) > 0 && matching.ThereIn(e.Question, e.Sentences[0].Passage) == 1
	})
}

// talk is the program's own answer, in the language of what was said, or, where its words belong
// to several languages or to none, in that of the chat.
func (a *Answerer) talk(ctx context.Context, text string, m question.Message, call Call) Answer {
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
