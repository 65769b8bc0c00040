// Package answer turns evidence into an answer that proves itself: statements, each
// with the sentences of the articles that it rests on, and the file and line of those.
//
//	question ─> hits ─> sentences ranked ─> gate ─> statements ─> Answer
//
// The statements are sentences of the articles, word for word. Where a language model
// is to put them into words, it does so afterwards ([ModelOptions]), and what it writes
// is kept only as far as the sentences that it cites bear it out (package verify).
//
// The gate decides between three outcomes: the articles answer, they touch the
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
	"fmt"
	"strings"

	"isnad/internal/answer/prompt"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// A Searcher finds the passages that bear on a question, best first.
type Searcher interface {
	Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error)
}

// Options says how to answer; the zero value is the recommended setting but for
// the reader, which it leaves out.
type Options struct {
	Citations   int           // most citations in an answer, 0 means 3
	Confidence  float64       // from which the outcome is Answered, 0 means 0.35
	URLTemplate string        // of Citation.URL, such as "https://example.org/{file}#L{line}-L{end_line}"; may be empty
	Reader      Reader        // nil for similarity alone
	Weights     *Weights      // nil for those in the program
	Model       *ModelOptions // nil: no language model writes
	// Articles lists the articles for somebody who asks what there is; nil where they are not
	// to be named.
	Articles func(context.Context) []index.Article
}

const (
	defaultCitations  = 3
	defaultConfidence = 0.35 // as if half of all questions were answerable; docs/configuration.md says what other values cost
)

// An Answerer answers questions. It is safe for concurrent use.
type Answerer struct {
	search  Searcher
	opts    Options
	weights weights
}

// New is an Answerer over the passages that s finds. It fails where opts.Weights names
// a feature that there is not.
func New(s Searcher, opts Options) (*Answerer, error) {
	if opts.Citations <= 0 {
		opts.Citations = defaultCitations
	}
	if opts.Confidence <= 0 {
		opts.Confidence = defaultConfidence
	}
	if opts.Model != nil {
		opts.Model = opts.Model.withDefaults()
	}
	w := opts.Weights
	if w == nil {
		var err error
		if w, err = fittedWeights(opts.Reader != nil); err != nil {
			return nil, err
		}
	}
	ordered, err := w.order()
	if err != nil {
		return nil, fmt.Errorf("answer: weights: %w", err)
	}
	return &Answerer{search: s, opts: opts, weights: ordered}, nil
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
		return a.reply(ctx, text, m, call), nil
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
func (a *Answerer) find(ctx context.Context, call Call, answer *Answer, meant *question.Question) ([]evidence, error) {
	var found, all []evidence
	var open []*question.Question // parts without an answer
	for _, part := range meant.Parts() {
		e, outcome, confidence, err := a.look(ctx, call, part, &answer.Draft.Usage)
		if err != nil {
			return nil, err
		}
		if err := a.says(ctx, &e, outcome); err != nil {
			return nil, err
		}
		found, all = answer.weigh(found, e, outcome, confidence), append(all, e)
		if outcome != Answered {
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

// better ranks outcomes.
var better = map[Outcome]int{Talk: -1, Nothing: 0, Related: 1, Answered: 2}

// weigh gives the answer the better of two outcomes and keeps the evidence for that
// outcome. A question of two parts counts as answered when one part is.
func (answer *Answer) weigh(found []evidence, e evidence, outcome Outcome, confidence float64) []evidence {
	answer.Confidence = max(answer.Confidence, confidence)
	switch {
	case outcome.Better(answer.Outcome):
		answer.Outcome = outcome
		return []evidence{e}
	case outcome == answer.Outcome && outcome != Nothing:
		return append(found, e)
	}
	return found
}

// A Study holds the features of a question's evidence. The weights of the ranker and
// the gate are fitted on studies.
type Study struct {
	Sentences []Candidate // best first
	Gate      []float64   // in the order of [GateFeatures]; nil without a sentence
	About     []float64   // in the order of [AboutFeatures]; nil without a sentence
	Direct    Candidate   // the sentence that would be cited first, where the question counts as answered
}

// A Candidate is a sentence with its features, in the order of [SentenceFeatures].
type Candidate struct {
	corpus.Span
	Quote    string
	Features []float64
	Further  []float64 // in the order of [FurtherFeatures]
	Words    string    // of Study.Direct: those that may stand alone, and Features are of [direct.Features]
}

// Study shows what the ranker and the gate see of a question.
func (a *Answerer) Study(ctx context.Context, text string) (Study, error) {
	q := question.New(strings.TrimSpace(text))
	e, err := a.gather(ctx, q, "")
	if err != nil || len(e.sentences) == 0 {
		return Study{}, err
	}
	g, about := e.gate(), e.subject()
	study := Study{Gate: g[:], About: about[:]}
	for i := range e.sentences {
		s := &e.sentences[i]
		at, further := e.quote(s), e.further(s)
		study.Sentences = append(study.Sentences, Candidate{Span: at.span(), Quote: at.text(), Features: s.features[:], Further: further[:]})
	}
	if outcome, _ := a.judge(&e); outcome == Answered {
		s, at := &e.sentences[0], quoteOf(&e.sentences[0])
		c, _ := e.choice(s)
		study.Direct = Candidate{Span: at.span(), Quote: at.text(), Words: s.text()[c.Start:c.End], Features: c.Features[:]}
	}
	return study, nil
}
