// Package eval asks a program questions whose answers are known and measures how
// often it was right.
//
// It measures the steps between a question and its answer separately, so that
// a bad figure shows which part is at fault:
//
//   - retrieval: does a passage with the gold line rank high ([Retrieval]);
//   - evidence: do the citations show the gold line, and the accepted answer
//     ([Evidence]);
//   - gate: does confidence tell the questions that the articles answer from
//     those that they don't ([Gate]), also where the articles that answer are
//     taken away ([Drop]), and can it be taken at its word ([Reliability]);
//   - written answers: do the citations support the statements of a language model,
//     and what did it cost ([ModelFigures]);
//   - latency.
//
// Each figure has an [Interval], and a report can be compared with an earlier one
// ([Report.Compare]): over a hundred questions, chance moves figures by points.
//
// Questions files and what counts as found are in package gold.
//
// # Scope
//
// The package ends at figures; package table writes them for people. Where questions come from and what to do about a
// bad figure is for the caller. Everything but the timings is the same on each
// run over the same answers, however many questions are asked at once.
package eval

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"isnad/internal/answer"
	"isnad/internal/answer/verify"
	"isnad/internal/question"
	"isnad/internal/retrieval"

	"isnad/internal/eval/gold"
	"isnad/internal/eval/journal"
)

// A Searcher ranks passages for a question, best first.
type Searcher interface {
	Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error)
}

// An Asker answers a question.
type Asker interface {
	Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error)
}

// A System is the program under test. Search and Ask are used by several goroutines at once;
// if one is nil its figures are left out.
//
// A question with another one before it is asked in a conversation of its own, and searched
// in the form that it was completed to. Without Converse it is asked and searched alone.
type System struct {
	Search Searcher
	Answers
	Line    gold.LineFunc  // looks up lines of the corpus, see [gold.Lines]
	Checker verify.Checker // checks written answers against their citations; needed if a language model writes

	Over     func(Searcher) (Answers, error) // Answers over another Search; only a Drop needs it
	Articles []string                        // paths of all articles, see [gold.Articles]; only DropHalf needs them
}

// Answers are the two ways to ask.
type Answers struct {
	Ask      Asker
	Converse func() Asker // begins a conversation; may be nil
}

// Options configure a run; the zero value is the recommended setting.
type Options struct {
	Workers  int                   // questions asked at once; 0 means one for each processor, 1 measures the latency of a single user
	Progress func(done, total int) // called from one goroutine at a time, may be nil
	DropGold Drop                  // asks without the articles that answer, to measure the gate
	Journal  *journal.Journal      // keeps results; a question whose result it has is not asked. May be nil
}

// Depth limits the hits of a search that count: the 10 of nDCG@10.
const Depth = 10

// Cited limits the citations of an answer that count. More would reward an answer for listing
// sources.
const Cited = 3

// Run puts the questions to the system. The first error of the system ends the run; it names
// the question's place in its file.
func Run(ctx context.Context, questions []gold.Question, sys System, opts Options) (Report, error) {
	if sys.Line == nil {
		return Report{}, errors.New("eval: a system without a corpus: Line is nil")
	}
	if len(questions) == 0 {
		return Report{}, errors.New("eval: no questions")
	}
	workers := opts.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	trials, err := opts.DropGold.trials(questions, sys)
	if err != nil {
		return Report{}, err
	}
	began := time.Now()
	results, err := runAll(ctx, trials, workers, opts)
	if err != nil {
		return Report{}, err
	}
	r := report(results, workers, time.Since(began))
	r.DropGold = opts.DropGold
	return r, nil
}

// runAll keeps each result at its question's place, so that the order in which they finish
// does not matter.
func runAll(ctx context.Context, trials []trial, workers int, opts Options) ([]Result, error) {
	results := make([]Result, len(trials))
	tick := ticker(len(trials), opts.Progress)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(workers)
	for i, q := range trials {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			r, err := q.measure(ctx, opts.Journal)
			if err != nil {
				return fmt.Errorf("%s: question %s: %w", q.Origin(), q.ID, err)
			}
			results[i] = r
			tick()
			return nil
		})
	}
	return results, group.Wait()
}

// ticker counts up to total, one caller at a time.
func ticker(total int, progress func(done, total int)) func() {
	if progress == nil {
		return func() {}
	}
	var mu sync.Mutex
	done := 0
	return func() {
		mu.Lock()
		defer mu.Unlock()
		done++
		progress(done, total)
	}
}

// measure asks one question. An unanswerable question is not searched for, since no ranking
// of it is right.
func measure(ctx context.Context, q gold.Question, sys System) (Result, error) {
	places := gold.Locate(q.Gold, sys.Line)
	r := Result{Question: q, unknown: unknown(q, places)}
	understood := q.Text
	if sys.Ask != nil {
		a, took, err := converse(ctx, q, sys)
		if err != nil {
			return Result{}, fmt.Errorf("ask: %w", err)
		}
		r.Answer = judge(q, places, a)
		if r.Answer.Model, err = judgeModel(ctx, sys.Checker, a); err != nil {
			return Result{}, fmt.Errorf("judge: %w", err)
		}
		r.Answer.Took = took
		understood = cmp.Or(a.Resolved, q.Text)
	}
	if sys.Search != nil && q.Answerable() {
		began := time.Now()
		hits, err := sys.Search.Search(ctx, understood, retrieval.Options{Limit: Depth})
		took := time.Since(began)
		if err != nil {
			return Result{}, fmt.Errorf("search: %w", err)
		}
		r.Search = &SearchResult{Ranks: ranks(places, hits), Took: took}
		if len(hits) > 0 {
			at, sentence := hits[0].BestSentence()
			first := judgeQuote(q, places, at, sentence)
			r.Search.First = &first
		}
	}
	return r, nil
}

// converse asks a question, after the one before it if there is one. Only the answer that is
// judged is timed.
func converse(ctx context.Context, q gold.Question, sys System) (answer.Answer, time.Duration, error) {
	asker := sys.Ask
	if q.First != "" && sys.Converse != nil {
		asker = sys.Converse()
		if _, err := ask(ctx, asker, q.First); err != nil {
			return answer.Answer{}, 0, fmt.Errorf("first: %w", err)
		}
	}
	began := time.Now()
	a, err := ask(ctx, asker, q.Text)
	return a, time.Since(began), err
}

// ask asks a question. One that the program refuses to take counts as answered with nothing.
func ask(ctx context.Context, asker Asker, text string) (answer.Answer, error) {
	a, err := asker.Ask(ctx, text, answer.Call{})
	for _, declined := range []error{question.ErrEmpty, question.ErrNoWords, question.ErrLong} {
		if errors.Is(err, declined) {
			return answer.Answer{Question: text, Outcome: answer.Nothing}, nil
		}
	}
	return a, err
}
