// Package answer turns evidence into an answer that proves itself: sentences of
// the articles, word for word, each with the file and line it stands on.
//
//	question ─> hits ─> sentences ranked ─> gate ─> writer ─> Answer
//
// The gate decides between three outcomes: the articles answer, they touch the
// subject without answering, or they have nothing about it. Saying so is part of
// the promise: a reader forgives a gap and not a wrong quote.
//
// A [Conversation] completes questions that lean on those before them.
//
// # Scope
//
// Finding passages is for package retrieval. This package knows nothing of
// terminals, messengers or HTTP.
package answer

import (
	"context"
	"strings"

	"isnad/internal/arabic"
	"isnad/internal/retrieval"
)

// A Searcher finds the passages that bear on a question, best first.
type Searcher interface {
	Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error)
}

// Options says how to answer; the zero value is the recommended setting.
type Options struct {
	Citations   int    // most citations in an answer, 0 means 3
	URLTemplate string // of Citation.URL, such as "https://example.org/{file}#L{line}-L{end_line}"; may be empty
}

const defaultCitations = 3

// An Answerer answers questions. It is safe for concurrent use.
type Answerer struct {
	search Searcher
	opts   Options
}

// New is an Answerer over the passages that s finds.
func New(s Searcher, opts Options) *Answerer {
	if opts.Citations <= 0 {
		opts.Citations = defaultCitations
	}
	return &Answerer{search: s, opts: opts}
}

// Ask answers one question. It fails with a [QuestionError] where there is
// nothing to ask, and with what the search failed with.
func (a *Answerer) Ask(ctx context.Context, question string) (Answer, error) {
	question = strings.TrimSpace(question)
	if err := CheckQuestion(question); err != nil {
		return Answer{}, err
	}
	return a.answer(ctx, question, reading{search: question, asks: question})
}

// A reading is how a question is understood.
type reading struct {
	search string // what is searched and judged: the question, or what it means in its conversation
	asks   string // the words that say which kind of thing is asked for
}

// answer answers a question as it is read.
func (a *Answerer) answer(ctx context.Context, question string, r reading) (Answer, error) {
	hits, err := a.search.Search(ctx, r.search, retrieval.Options{Limit: readPassages})
	if err != nil {
		return Answer{}, err
	}
	asked := asked{arabic.Language(question), arabic.Script(r.search), kindOf(r.asks)}
	ranked := rank(asked, hits)
	outcome, confidence := judge(asked, ranked)
	answer := Answer{
		Question:   question,
		Outcome:    outcome,
		Language:   asked.language,
		Confidence: confidence,
		Mode:       Extractive,
	}
	a.write(&answer, ranked)
	return answer, nil
}

// asked is a question with what the steps want to know of it.
type asked struct {
	language string // that its answer is framed in
	script   string
	kind     kind
}
