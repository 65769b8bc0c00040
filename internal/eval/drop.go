package eval

import (
	"context"
	"errors"
	"maps"
	"slices"

	"isnad/internal/retrieval"

	"isnad/internal/eval/gold"
)

// A Drop takes articles away from the questions that they answer. That gives
// the hardest sort of unanswerable questions, of the same wording, length and
// subject as the answerable ones, and as many of them. A gate
// that tells them apart knows more than the subjects of the articles.
//
// An article that says the same and is not among a question's gold lines makes
// such a question answerable after all. Gold lines that name every place keep the
// figures honest.
type Drop string

const (
	// DropNone asks each question once, of the whole corpus.
	DropNone Drop = ""
	// DropEach asks every answerable question twice, once of the whole corpus and
	// once as if the articles with its gold lines had never been written.
	DropEach Drop = "each"
	// DropHalf asks every question once, of half of the corpus: questions whose
	// gold lines are all in the other half are then unanswerable. Figures of
	// retrieval are those of the half.
	DropHalf Drop = "half"
)

// ParseDrop returns the Drop with a name; ok is false if there is none.
func ParseDrop(name string) (d Drop, ok bool) {
	switch d = Drop(name); d {
	case DropNone, DropEach, DropHalf:
		return d, true
	}
	return DropNone, false
}

// A trial is one asking of a question.
type trial struct {
	gold.Question
	system  System
	without []string // articles with gold lines that are taken away
}

// trials lists the trials, in the order of the questions.
func (d Drop) trials(questions []gold.Question, sys System) ([]trial, error) {
	if d != DropNone && (sys.Search == nil || sys.Ask != nil && sys.Over == nil) {
		return nil, errors.New("eval: articles can't be dropped from this system: Search or Over is nil")
	}
	half, gone := sys, map[string]bool{}
	if d == DropHalf {
		gone = gold.Half(sys.Articles)
		var err error
		if half, err = sys.without(gone); err != nil {
			return nil, err
		}
	}
	trials := make([]trial, 0, len(questions))
	for _, q := range questions {
		trials = append(trials, half.asked(q, gone))
		if d == DropEach && q.Answerable() {
			all := goldFiles(q)
			narrower, err := sys.without(all)
			if err != nil {
				return nil, err
			}
			trials = append(trials, narrower.asked(q, all))
		}
	}
	return trials, nil
}

// asked returns the trial of q without some articles and their gold lines.
func (s System) asked(q gold.Question, articles map[string]bool) trial {
	lost := map[string]bool{}
	var kept []gold.Place
	for _, g := range q.Gold {
		if articles[g.File] {
			lost[g.File] = true
		} else {
			kept = append(kept, g)
		}
	}
	if len(lost) == 0 {
		return trial{Question: q, system: s}
	}
	if q.Gold = kept; len(kept) == 0 {
		q.Answers = nil
	}
	return trial{q, s, slices.Sorted(maps.Keys(lost))}
}

func goldFiles(q gold.Question) map[string]bool {
	files := map[string]bool{}
	for _, g := range q.Gold {
		files[g.File] = true
	}
	return files
}

// without returns the system without some articles.
func (s System) without(articles map[string]bool) (System, error) {
	s.Search = narrowed{s.Search, articles}
	if s.Ask == nil {
		return s, nil
	}
	var err error
	s.Answers, err = s.Over(s.Search)
	return s, err
}

// A narrowed searcher leaves some articles out of every search.
type narrowed struct {
	Searcher
	without map[string]bool
}

func (n narrowed) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	all := maps.Clone(n.without)
	maps.Copy(all, opts.Without)
	opts.Without = all
	return n.Searcher.Search(ctx, question, opts)
}
