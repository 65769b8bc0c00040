package weaviate

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"isnad/internal/analysis"
)

// What the server was just sent lies in memory until it writes it to disk, within a minute
// as a rule. Until then its word index (v1.35.2) names the passages that it was sent first
// and not those that BM25 ranks first, as soon as there are more of them than a query
// wants: of 694 passages, 50 of the 60 best were missing. So after many passages were sent
// the word index is asked something first: the best 20 must be the first of the best 200.
// While they are not, words are counted on this machine.
const (
	sentMost    = 100 // passages that may be sent at once without harm
	unsettled   = 10 * time.Minute
	probeAgain  = 5 * time.Second
	probes      = 4
	probeTerms  = 24
	probeFew    = 20
	probeMany   = 200
	probeStrays = 2 // of probeFew that may differ: equal scores, and rounding
)

var errUnsettled = errors.New("the word index of the Weaviate server is still taking in what it was sent")

// settled is nil once the server's word index agrees with itself.
func (s *search) settled(ctx context.Context) error {
	held, ok := s.engine.holding(s.index)
	if !ok {
		return errBehind
	}
	e := s.engine
	now := e.opts.Clock.Now()
	if now.Sub(held.Sent) > unsettled {
		return nil
	}
	e.mu.Lock()
	done, wait := e.settled == held.Generation, now.Sub(e.probed) < probeAgain
	if !wait {
		e.probed = now
	}
	e.mu.Unlock()
	switch {
	case done:
		return nil
	case wait:
		return errUnsettled
	}
	if err := s.probe(ctx); err != nil {
		return err
	}
	e.mu.Lock()
	e.settled = held.Generation
	e.mu.Unlock()
	return nil
}

// probe asks for some passages by their own words.
func (s *search) probe(ctx context.Context) error {
	for i := range probes {
		query := queryOf(s.termsOf((2*i + 1) * s.index.Len() / (2 * probes)))
		few, err := s.words(ctx, query, probeFew)
		if err != nil {
			return err
		}
		many, err := s.words(ctx, query, probeMany)
		if err != nil {
			return err
		}
		strays := 0
		for _, at := range few {
			if !slices.Contains(many[:min(len(many), len(few))], at) {
				strays++
			}
		}
		if strays > probeStrays {
			return errUnsettled
		}
	}
	return nil
}

// termsOf are some distinct terms of the passage at a place.
func (s *search) termsOf(at int) []analysis.Term {
	terms := s.index.Terms(at)
	slices.SortFunc(terms, func(a, b analysis.Term) int { return cmp.Compare(a.Text, b.Text) })
	terms = slices.CompactFunc(terms, func(a, b analysis.Term) bool { return a.Text == b.Text })
	return terms[:min(probeTerms, len(terms))]
}
