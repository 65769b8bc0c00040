// Package direct chooses the words of a sentence that alone answer a question, and says how
// likely they are right.
//
// The reader gives odds for every run of words. The rules of package told cut each run to a
// person, place, date or number that may be the one asked for, or reject it; runs that come to
// the same words count together. The words with the greatest share are the choice, and a
// logistic function of what speaks for them, fitted by train/fit, decides whether they are shown.
package direct

import (
	"math"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/linear"
	"isnad/internal/answer/matching"
	"isnad/internal/answer/told"
	"isnad/internal/chunk"
	"isnad/internal/question"
	"isnad/internal/reader"
)

// A Sentence is the one that answers best.
type Sentence struct {
	Text       string
	Passage    *chunk.Passage
	Place      int // of it in Passage.Sentences
	Reading    *reader.Sentence
	Confidence float64 // that it answers, of the gate
	Lead       float64 // what its score is ahead of the next
}

// What speaks for the chosen words. Odds are natural logarithms, cut at ±surest.
const (
	bias       = iota // 1
	span              // the reader's odds of the words
	evidence          // its odds of the sentence
	share             // log of the share of runs that come to these words, or to a part of them
	own               // log of the share of runs that come to exactly these words
	rejected          // share of runs that the rules reject
	confidence        // log odds of the gate
	lead              // of the sentence, up to mostLead
	likely            // 1: the rules speak for the words
	unproven          // 1: they do not find the part of a person in the event
	there             // share of the question's words that the passage has
	inside            // share of the question's words that the sentence has
	alone             // 1: a number or date is asked for, and the sentence has no other
	length            // log of the sentence's words
	script            // 1: question and sentence are in different scripts
	long              // words beyond the second
	person            // 1: a person is asked for
	place             // 1: a place
	date              // 1: a date
	features
)

var names = [features]string{"bias", "span", "evidence", "share", "own", "rejected", "confidence", "lead", "likely", "unproven", "there", "inside", "alone", "length", "script", "long", "person", "place", "date"}

// Features are the names of what speaks for words, in their order.
func Features() []string { return names[:] }

const (
	surest    = 8.0
	mostLead  = 4.0
	leastLog  = -4.0
	leastPart = 0.005 // of the best run's probability; less is left out
)

// A Choice is the words that may stand alone, and what speaks for them.
type Choice struct {
	told.Range
	Features [features]float64
}

// Choose finds the words of s that alone answer. It returns false where there are none.
func Choose(q *question.Question, r *asked.Request, s Sentence) (Choice, bool) {
	if s.Reading == nil || s.Reading.End <= s.Reading.Start {
		return Choice{}, false
	}
	found, lost := candidates(r, s)
	if r.Sort == asked.Number {
		found = slices.DeleteFunc(found, func(c candidate) bool { return matching.InOtherColumn(q, s.Passage, s.Place, c.Start, c.End) })
	}
	if len(found) == 0 {
		return Choice{}, false
	}
	best, most := 0, 0.0
	for i := range found {
		if with := together(found, found[i].Range); with+found[i].share > most {
			best, most = i, with+found[i].share
		}
	}
	c := found[best]
	f := [features]float64{
		bias:       1,
		span:       cut(c.odds / 2),
		evidence:   cut(s.Reading.Evidence),
		share:      max(leastLog, math.Log(together(found, c.Range))),
		own:        max(leastLog, math.Log(c.share)),
		rejected:   lost,
		confidence: cut(math.Log(s.Confidence / (1 - s.Confidence))),
		lead:       min(s.Lead, mostLead),
		likely:     linear.One(c.certain == told.Likely),
		unproven:   linear.One(c.certain == told.Unproven),
		there:      matching.ThereIn(q, s.Passage),
		inside:     matching.There(q, s.Text),
		alone:      linear.One(isAlone(r, s.Text, c.Range)),
		length:     math.Log(float64(1 + len(strings.Fields(s.Text)))),
		long:       float64(max(0, len(strings.Fields(s.Text[c.Start:c.End]))-2)),
		script:     linear.One(matching.ScriptsDiffer(q, s.Text)),
		person:     linear.One(r.Sort == asked.Person),
		place:      linear.One(r.Sort == asked.Place),
		date:       linear.One(r.Sort == asked.Date),
	}
	return Choice{c.Range, f}, true
}

// isAlone reports whether a text has no number beside the words that may answer with a number or
// date.
func isAlone(r *asked.Request, text string, words told.Range) bool {
	if r.Sort != asked.Number && r.Sort != asked.Date {
		return false
	}
	return len(analysis.FindNumbers(text[:words.Start]))+len(analysis.FindNumbers(text[words.End:])) == 0
}

func cut(x float64) float64 { return max(-surest, min(surest, x)) }

// A candidate is words to which runs of the reader come.
type candidate struct {
	told.Range
	certain told.Certainty
	share   float64 // of the runs
	odds    float64 // of the best run
}

// together is the share of the runs that come to these words or to some that overlap with them.
func together(found []candidate, words told.Range) (sum float64) {
	for _, c := range found {
		if c.Start < words.End && words.Start < c.End {
			sum += c.share
		}
	}
	return sum
}

// candidates lists what the likely runs come to, and the share of those that the rules reject.
func candidates(r *asked.Request, s Sentence) (found []candidate, rejected float64) {
	for _, run := range runs(s.Reading) {
		words, certain := told.Direct(r, s.Text, run.Range)
		if certain == told.Never {
			rejected += run.share
			continue
		}
		i := 0
		for i < len(found) && found[i].Range != words {
			i++
		}
		if i == len(found) {
			found = append(found, candidate{words, certain, 0, run.odds})
		}
		found[i].share += run.share
		found[i].odds = max(found[i].odds, run.odds)
		found[i].certain = max(found[i].certain, certain)
	}
	return found, rejected
}

// A run is words in a row that the reader may take for the answer.
type run struct {
	told.Range
	odds, share float64
}

const longestRun = 12

// runs lists the likely runs of a reading.
func runs(s *reader.Sentence) (all []run) {
	if len(s.Marks) == 0 {
		return []run{{told.Range{Start: s.Start, End: s.End}, s.Span, 1}}
	}
	sum := 0.0
	for i, m := range s.Marks {
		for _, n := range s.Marks[i:min(i+longestRun, len(s.Marks))] {
			odds := m.Begins + n.Ends
			p := math.Exp(odds - s.Span)
			if sum += p; p >= leastPart && m.Start < n.End {
				all = append(all, run{told.Range{Start: m.Start, End: n.End}, odds, p})
			}
		}
	}
	for i := range all {
		all[i].share /= sum
	}
	return all
}

// Marked is the words of a sentence that the reader takes for the answer. Where these have the
// wrong part in the event, it is the likeliest others that surely have the right one.
func Marked(r *asked.Request, sentence string, s *reader.Sentence) told.Range {
	first := told.Range{Start: s.Start, End: s.End}
	if !r.MustPlay() {
		return first
	}
	if _, certain := told.Direct(r, sentence, first); certain > told.Unproven {
		return first
	}
	found, _ := candidates(r, Sentence{Text: sentence, Reading: s})
	best := candidate{Range: first}
	for _, c := range found {
		if c.certain == told.Likely && c.share > best.share {
			best = c
		}
	}
	return best.Range
}
