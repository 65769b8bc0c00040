// Package plan decides which passages the reader reads.
//
// The reader costs 35 ms of a core a passage, nearly all of an answer's time. It reads the
// first passages, and others only while none of those surely answers, and of them only
// such as a reading could still put first: see [Hoped].
package plan

import (
	"cmp"
	"math"
	"slices"
)

const (
	// Most is how many passages are looked at for evidence. The reader reads some of them.
	Most = 8
	// readFirst is how many passages are read in any case.
	readFirst = 3
	// SureFrom is the reader's log odds of a passage that surely answers.
	SureFrom = 2.0
	// atOnce is how many of the others are read at a time, so that two cores have work.
	atOnce = 2

	// Hoped is the reader's log odds, 1 to 55, with which a passage is credited before it is
	// read: one whose best sentence would not come first even so is not read. Over the
	// questions of the sample no answer changed, while a sixth of the passages were spared.
	Hoped = 4.0
)

// A Plan tells step by step what to read next.
type Plan struct {
	passages []passage
	credit   float64 // what a reading with the odds Hoped adds to a sentence's score
	read     int
	sure     bool
	top      float64 // the best score among what was read
}

type passage struct {
	score float64 // of its best sentence, before it is read
	read  bool
}

// New plans for passages, of which the best sentences have these scores before they are
// read. credit is what a reading with the odds [Hoped] would add.
func New(scores []float64, credit float64) *Plan {
	p := &Plan{credit: credit, top: math.Inf(-1)}
	for _, s := range scores {
		p.passages = append(p.passages, passage{score: s})
	}
	return p
}

// Next lists the passages to be read next; none when enough is read.
func (p *Plan) Next() (next []int) {
	if p.read == 0 {
		for i := range min(readFirst, len(p.passages)) {
			next = append(next, i)
		}
		return next
	}
	if p.sure {
		return nil
	}
	for i, a := range p.passages {
		if !a.read && a.score+p.credit > p.top {
			next = append(next, i)
		}
	}
	slices.SortStableFunc(next, func(a, b int) int { return -cmp.Compare(p.passages[a].score, p.passages[b].score) })
	return next[:min(atOnce, len(next))]
}

// Read notes the reading of a passage: the log odds that it answers, and the score that its
// best sentence now has.
func (p *Plan) Read(i int, odds, score float64) {
	p.passages[i].read = true
	p.read++
	p.sure = p.sure || odds >= SureFrom
	p.top = max(p.top, score)
}
