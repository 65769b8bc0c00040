package telegram

import (
	"context"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/question"
	"isnad/internal/retrieval"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/scope"
	"isnad/internal/telegram/turn"
)

// search lists the passages nearest to some words.
func (q *questions) search(t *turn.Turn, _ *botapi.Message, words string) error {
	if words == "" {
		return t.Say(t.Words.WhatSearch)
	}
	if tooMany, err := t.SlowDown(); tooMany {
		return err
	}
	if err := question.Check(words); err != nil {
		return q.apologize(t, 0, err)
	}
	if err := q.loading.wait(t); err != nil {
		return err
	}
	defer t.Typing()()
	var found []answer.Citation
	title := t.Words.Hits
	err := q.inPlace(t.Ctx, func() error {
		ctx, cancel := context.WithTimeout(scope.Within(t.Ctx, t), findTime)
		defer cancel()
		hits, err := q.library.Search(ctx, words, mostHits)
		found = passages(hits)
		if !slices.ContainsFunc(hits, func(h retrieval.Hit) bool { return holds(h, words) }) {
			title = t.Words.NearHits
		}
		return err
	})
	if err != nil {
		return q.apologize(t, 0, err)
	}
	t.Task.Count("searched")
	if len(found) == 0 {
		return t.Say(t.Words.NoHits)
	}
	_, err = t.Send(message.Hits(title, found, t.Words.Language.Code), nil, nil)
	return err
}

// holds reports whether a passage has one of some words, in whatever inflection, or a word for it
// in its language.
func holds(h retrieval.Hit, words string) bool {
	shared, _ := analysis.Shared(words, h.Passage.Title+"\n"+h.Passage.Text)
	return shared > 0 || h.Why.Translated > 0
}

// mostHits is how many passages a search lists; more would be too long for a phone.
const mostHits = 5

// passages returns what a search found in the form of an answer's sources, each sentence once.
func passages(hits []retrieval.Hit) (all []answer.Citation) {
	shown := map[string]bool{}
	for _, h := range hits {
		span, quote := h.BestSentence()
		if text := strings.Join(strings.Fields(quote), " "); !shown[text] {
			shown[text] = true
			all = append(all, answer.Citation{N: len(all) + 1, Span: span, Quote: quote, Title: h.Passage.Title, Date: h.Passage.Date})
		}
	}
	return all
}
