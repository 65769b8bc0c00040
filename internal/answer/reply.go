package answer

import (
	"context"
	"fmt"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/question"
)

// mostListed is how many articles are named; how many others there are is said.
const mostListed = 20

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
	all := a.opts.Articles(ctx)
	if by == question.Newest {
		slices.SortStableFunc(all, index.NewestFirst)
	}
	for _, l := range all[:min(len(all), mostListed)] {
		items = append(items, Statement{Text: listed(l), Item: true})
	}
	if others := len(all) - mostListed; others > 0 {
		items = append(items, Statement{Text: fmt.Sprintf("… (+%d)", others), Item: true})
	}
	return items
}

// listed is an article's title with its file and date.
func listed(a index.Article) string {
	if a.Title == "" {
		return a.Path
	}
	place := lang.Isolate(a.Path)
	if a.Date != "" {
		place += ", " + lang.Isolate(a.Date)
	}
	return a.Title + " (" + place + ")"
}

// guessLanguage returns the language of a message by its letters. Those of an address
// belong to no language.
func guessLanguage(text string, m question.Message) string {
	if m.Talk == question.Link || analysis.Script(text) == "other" {
		return lang.Default
	}
	return analysis.QuestionLanguage(text)
}
