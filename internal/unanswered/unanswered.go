// Package unanswered groups the questions that the articles did not answer by likeness, so
// that whoever keeps the articles sees what they lack.
//
// Two questions are alike if their vectors have a cosine of [alike] or more. The vectors are
// those of the model inside the program, whichever model made the index: nothing leaves the
// machine for it.
package unanswered

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/embed"
)

// Window is how far back questions are kept and shown.
const Window = 7 * 24 * time.Hour

// Most limits the questions that are kept and grouped.
const Most = 1000

// alike is the least cosine of a question with the first one of its group. With the embedded
// model, questions of one language about one thing mostly have more, and questions of one form
// about two things (the capitals of two countries) less: TestQuestionsAboutOneThingAreAlike in
// package library.
const alike = 0.87

// A Question is one that the articles did not answer.
type Question struct {
	Time     time.Time      `json:"time"`
	Text     string         `json:"question"` // with what it leans on in its conversation
	Language string         `json:"language"`
	Outcome  answer.Outcome `json:"outcome"` // related or nothing
}

// A Wording is a question as it was asked, once or more often.
type Wording struct {
	Question        // the last time it was asked
	Asked    int    `json:"asked"`
	key      string // the words alone
}

// A Group is questions that are alike, as JSON: a stable interface.
type Group struct {
	Asked    int       `json:"asked"`    // how often, in all wordings
	Wordings []Wording `json:"wordings"` // at least one; the most frequent first
}

// An Embed turns questions into unit vectors.
type Embed func(ctx context.Context, texts []string) ([][]float32, error)

// A Grouper groups questions. It remembers the vectors of those that it grouped last. It is safe
// for concurrent use.
type Grouper struct {
	Embed Embed

	mu      sync.Mutex
	vectors map[string][]float32
}

// Groups groups questions, the most frequent group first.
func (g *Grouper) Groups(ctx context.Context, all []Question) ([]Group, error) {
	wordings := wordingsOf(all)
	vectors, err := g.vectorsOf(ctx, wordings)
	if err != nil {
		return nil, err
	}
	var groups []Group
	var leaders [][]float32
	for i, w := range wordings {
		at, best := -1, alike
		for j, leader := range leaders {
			if c := embed.Cosine(leader, vectors[i]); c >= best {
				at, best = j, c
			}
		}
		if at < 0 {
			at = len(groups)
			groups, leaders = append(groups, Group{}), append(leaders, vectors[i])
		}
		groups[at].Asked += w.Asked
		groups[at].Wordings = append(groups[at].Wordings, w)
	}
	slices.SortStableFunc(groups, func(a, b Group) int { return cmp.Compare(b.Asked, a.Asked) })
	return groups, nil
}

// wordingsOf returns the distinct questions, the most frequent and then the latest first.
// Questions with the same words are one, whatever their punctuation and vowel signs.
func wordingsOf(all []Question) (wordings []Wording) {
	at := map[string]int{}
	for _, q := range all {
		key := analysis.InRow(analysis.Words(q.Text))
		i, known := at[key]
		if !known {
			i = len(wordings)
			at[key] = i
			wordings = append(wordings, Wording{key: key})
		}
		w := &wordings[i]
		w.Asked++
		if !q.Time.Before(w.Time) {
			w.Question = q
		}
	}
	slices.SortStableFunc(wordings, func(a, b Wording) int {
		return cmp.Or(cmp.Compare(b.Asked, a.Asked), b.Time.Compare(a.Time), cmp.Compare(a.key, b.key))
	})
	return wordings[:min(len(wordings), Most)]
}

// vectorsOf embeds the wordings that were not embedded for the last call.
func (g *Grouper) vectorsOf(ctx context.Context, wordings []Wording) ([][]float32, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	var texts []string
	for _, w := range wordings {
		if g.vectors[w.key] == nil {
			texts = append(texts, w.Text)
		}
	}
	fresh, err := g.Embed(ctx, texts)
	if err != nil {
		return nil, err
	}
	all, known := make([][]float32, len(wordings)), map[string][]float32{}
	for i, w := range wordings {
		if all[i] = g.vectors[w.key]; all[i] == nil {
			all[i], fresh = fresh[0], fresh[1:]
		}
		known[w.key] = all[i]
	}
	g.vectors = known
	return all, nil
}
