// Package answer turns evidence into an answer that proves itself: statements, each
// with the sentences of the articles that it rests on, and the file and line of those.
//
//	question ─> hits ─> sentences ranked ─> gate ─> statements ─> Answer
//
// The statements are sentences of the articles, word for word. Where a language model
// is to put them into words, it does so afterwards ([ModelOptions]), and what it writes
// is kept only as far as the sentences that it cites bear it out (package verify).
//
// The gate (package evidence) decides between three outcomes: the articles answer, they touch the
// subject without answering, or they have nothing about it. Saying so is part of
// the promise: a reader forgives a gap and not a wrong quote.
//
// A [Conversation] completes questions that depend on those before them. A message that
// asks the articles nothing gets a fitting reply and is not searched for.
//
// # Scope
//
// Package question takes questions apart and package retrieval finds passages. This
// package knows nothing of terminals, messengers or HTTP.
package answer

import (
	"context"
	"strings"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/prompt"
	"isnad/internal/index"
	"isnad/internal/question"
)

// Options says how to answer; the zero value is the recommended setting but for
// the reader, which it leaves out.
type Options struct {
	Citations   int               // most citations in an answer, 0 means 3
	Confidence  float64           // from which the outcome is Answered, 0 means 0.35
	URLTemplate string            // of Citation.URL, such as "https://example.org/{file}#L{line}-L{end_line}"; may be empty
	Reader      evidence.Reader   // nil for similarity alone
	Weights     *evidence.Weights // nil for those in the program
	Model       *ModelOptions     // nil: no language model writes
	// Articles lists the articles for somebody who asks what there is; nil where they are not
	// to be named.
	Articles func(context.Context) []index.Article
}

const defaultCitations = 3

// An Answerer answers questions. It is safe for concurrent use.
type Answerer struct {
	search   evidence.Searcher
	gatherer *evidence.Gatherer
	opts     Options
}

// New is an Answerer over the passages that s finds. It fails where opts.Weights names
// a feature that there is not.
func New(s evidence.Searcher, opts Options) (*Answerer, error) {
	if opts.Citations <= 0 {
		opts.Citations = defaultCitations
	}
	if opts.Model != nil {
		opts.Model = opts.Model.withDefaults()
	}
	g, err := evidence.New(s, evidence.Options{Reader: opts.Reader, Weights: opts.Weights, Confidence: opts.Confidence})
	if err != nil {
		return nil, err
	}
	return &Answerer{search: s, gatherer: g, opts: opts}, nil
}

// Ask answers one question, or replies to talk without a search. It fails with a
// [question.Error] where there is nothing to ask, and with what the search or the
// reader failed with.
func (a *Answerer) Ask(ctx context.Context, text string, call Call) (Answer, error) {
	text = strings.TrimSpace(text)
	m, err := question.Read(text)
	if err != nil {
		return Answer{}, err
	}
	if m.Talk != question.NoTalk {
		return a.reply(ctx, text, m, call)
	}
	typed := question.New(m.Question)
	answer, err := a.answer(ctx, call, typed, typed, nil)
	answer.Question = text
	return answer, err
}

// answer answers what a question means: each of its parts, where it has two. before is
// what was said before it.
func (a *Answerer) answer(ctx context.Context, call Call, typed, meant *question.Question, before []prompt.Exchange) (Answer, error) {
	answer := Answer{Question: typed.Text(), Language: question.LanguageIn(typed, call.Language), Mode: Extractive, Outcome: Nothing}
	found, err := a.shape(ctx, &answer, meant)
	if err != nil || answer.Outcome == Talk {
		return answer, err
	}
	if len(found) > 0 {
		answer.More = a.more(answer, found)
	} else if found, err = a.find(ctx, call, &answer, meant); err != nil {
		return Answer{}, err
	}
	if a.opts.Model == nil {
		return answer, nil
	}
	err = a.improve(ctx, call, &answer, meant, found, before)
	return answer, err
}

// find answers with the sentences that answer best, of each part of a question.
func (a *Answerer) find(ctx context.Context, call Call, answer *Answer, meant *question.Question) ([]evidence.Evidence, error) {
	var found, all []evidence.Evidence
	var open []*question.Question // parts without an answer
	for _, part := range meant.Parts() {
		e, judged, err := a.look(ctx, call, part, &answer.Draft.Usage)
		if err == nil && judged.Answers {
			err = e.FindVerdict(ctx)
		}
		if err != nil {
			return nil, err
		}
		found, all = answer.weigh(found, e, judged), append(all, e)
		if !judged.Answers {
			open = append(open, part)
		}
	}
	a.extract(answer, found)
	a.timeline(answer, meant, found)
	answer.More = a.more(*answer, all)
	answer.admit(open)
	return found, nil
}

// Better reports whether an outcome says more to the asker than another.
func (o Outcome) Better(than Outcome) bool { return better[o] > better[than] }

// outcomeOf is the outcome for a question that was judged.
func outcomeOf(j evidence.Judgement) Outcome {
	switch {
	case j.Answers:
		return Answered
	case j.Touches:
		return Related
	}
	return Nothing
}

// better ranks outcomes.
var better = map[Outcome]int{Talk: -1, Nothing: 0, Related: 1, Answered: 2}

// weigh gives the answer the better of two outcomes and keeps the evidence for that
// outcome. A question of two parts counts as answered when one part is.
func (answer *Answer) weigh(found []evidence.Evidence, e evidence.Evidence, judged evidence.Judgement) []evidence.Evidence {
	answer.Confidence = max(answer.Confidence, judged.Confidence)
	switch outcome := outcomeOf(judged); {
	case outcome.Better(answer.Outcome):
		answer.Outcome = outcome
		return []evidence.Evidence{e}
	case outcome == answer.Outcome && outcome != Nothing:
		return append(found, e)
	}
	return found
}
