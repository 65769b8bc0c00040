package evidence

import (
	"math"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/linear"
	"isnad/internal/answer/matching"
	"isnad/internal/question"
)

// The features by which the ranker orders sentences. Cosines are on the scale of the
// index, shares of BM25 and the reader's share run from 0 to 1, and the reader's odds
// are natural logarithms, cut at ±surest.
const (
	ofPassage     = iota // the passage's score, as if it overlapped no better one
	ofRank               // 1/rank of the passage
	ofCosine             // the sentence's cosine, above what any of its script gets
	ofWords              // the sentence's share of BM25, of translated words too
	lacksKind            // 1: a number or date is asked for and none is there
	noStatement          // 1: a title, menu or caption
	asksItself           // 1: a question
	shortness            // 1/words
	wasRead              // 1: the reader read it
	readEvidence         // log odds that it answers
	readSpan             // log odds of its best span
	readShare            // its share of its passage's reading
	spanLacksKind        // 1: a number or date is asked for and the best span has none
	sentenceFeatures
)

var sentenceNames = [sentenceFeatures]string{
	"passage", "reciprocal_rank", "cosine", "words", "lacks_kind", "no_statement", "asks", "shortness",
	"read", "read_evidence", "read_span", "read_share", "span_lacks_kind",
}

// What decides whether a sentence behind the best is cited too: what the ranker sees
// of it, and two more.
const (
	furtherBias = sentenceFeatures + iota // 1
	behindBest                            // how far its score is behind the best
	furtherFeatures
)

var furtherNames = append(sentenceNames[:], "bias", "behind")

// further gives what decides whether s is cited beside the best sentence of e.
func (e *Evidence) further(s *Sentence) (f [furtherFeatures]float64) {
	copy(f[:], s.features[:])
	f[furtherBias], f[behindBest] = 1, min(e.Sentences[0].score-s.score, surest)
	return f
}

// surest is where the reader's odds are cut: 1 to 3,000.
const surest = 8.0

// mostLead is where what the best sentence is ahead of the next is cut.
const mostLead = 4.0

func cut(x float64) float64 { return max(-surest, min(surest, x)) }

// see gives what the ranker sees of s.
func (s *Sentence) see(q *question.Question) [sentenceFeatures]float64 {
	t := s.Text()
	f := [sentenceFeatures]float64{
		ofPassage:   s.hit.Score + s.hit.Why.Overlap,
		ofRank:      1 / float64(s.rank),
		ofCosine:    s.evidence.Cosine - s.hit.Why.Baseline,
		ofWords:     s.evidence.Words(),
		lacksKind:   linear.One(!q.Kind().In(t)),
		noStatement: linear.One(!excerpt.States(t, s.at())),
		asksItself:  linear.One(excerpt.IsQuestion(t)),
		shortness:   1 / float64(len(strings.Fields(t))+1),
	}
	if s.reading != nil {
		f[wasRead] = 1
		f[readEvidence] = cut(s.reading.Evidence)
		f[readSpan] = cut(s.reading.Span / 2)
		f[readShare] = s.share
		f[spanLacksKind] = linear.One(!q.Kind().In(s.span()))
	}
	return f
}

// span returns the words of s that the reader takes for the answer. The reader must
// have read s.
func (s *Sentence) span() string { return s.Text()[s.reading.Start:s.reading.End] }

// The features by which the gate decides whether a question is answered.
const (
	bias                 = iota // 1
	bestCosine                  // the best sentence's cosine, above what any of its script gets
	bestWords                   // its share of BM25, of translated words too
	passageCosine               // the same of its passage
	passageWords                //
	otherScript                 // 1: the question is in Latin letters and the sentence in Arabic, or the other way round
	kindMissing                 // 1: a number or date is asked for and the sentence has none
	numberMissing               // 1: a number of the question is not in the passage or its heading
	wordsMissing                // share of the question's words that are not there, stem by stem
	sentenceWordsMissing        // the same of the sentence alone
	firstMissing                // 1: the first of them, behind the question word, is not in the sentence: “كم جنديا”
	questionLength              // log of its characters
	bestEvidence                // the reader's log odds that the best sentence answers
	bestSpan                    // of its best span
	passageEvidence             // that its passage answers
	otherEvidence               // that another passage does, the best of them
	evidenceShare               // the best sentence's share of its passage's reading
	spanKindMissing             // 1: a number or date is asked for and the best span has none
	scoreMargin                 // what the best sentence is ahead of the next
	eventMissing                // see asked.Signs
	eventConfused               //
	causeMissing                //
	subjectLate                 //
	unfit                       //
	fit                         //
	otherName                   // see scope.Signs
	nameMissing                 //
	otherYear                   //
	eventGone                   // see asked.Signs
	withoutAgent                //
	lacksCounted                //
	wrongRole                   //
	gateFeatures
)

var gateNames = [gateFeatures]string{
	"bias", "cosine", "words", "passage_cosine", "passage_words", "other_script", "kind_missing",
	"number_missing", "words_missing", "sentence_words_missing", "asked_missing", "question_length",
	"read_evidence", "read_span", "passage_evidence", "other_evidence", "read_share", "span_lacks_kind", "margin",
	"event_missing", "event_confused", "cause_missing", "subject_late", "unfit", "fit",
	"other_name", "name_missing", "other_year",
	"event_gone", "without_agent", "lacks_counted", "wrong_role",
}

// gate computes the gate's features; there must be a sentence.
func (e *Evidence) gate() [gateFeatures]float64 {
	q, s := e.Question, &e.Sentences[0]
	why := s.hit.Why
	passage, text := s.Passage.Heading+" "+s.Passage.Text, s.Text()
	stems := matching.StemsOf(text)
	f := [gateFeatures]float64{
		bias:                 1,
		bestCosine:           s.evidence.Cosine - why.Baseline,
		bestWords:            s.evidence.Words(),
		passageCosine:        why.Cosine - why.Baseline,
		passageWords:         why.Words(),
		otherScript:          linear.One(matching.ScriptsDiffer(q, text)),
		kindMissing:          linear.One(!q.Kind().In(text)),
		numberMissing:        linear.One(matching.NumbersMissing(q, passage)),
		wordsMissing:         matching.StemsOf(passage).Missing(q),
		sentenceWordsMissing: stems.Missing(q),
		firstMissing:         linear.One(len(q.Stems()) > 0 && !stems[q.Stems()[0]]),
		questionLength:       math.Log(float64(1 + utf8.RuneCountInString(analysis.Plain(q.Text())))),
	}
	e.addSigns(&f)
	if len(e.Sentences) > 1 {
		f[scoreMargin] = min(s.score-e.Sentences[1].score, mostLead)
	}
	if s.reading != nil {
		f[bestEvidence], f[bestSpan] = cut(s.reading.Evidence), cut(s.reading.Span/2)
		f[evidenceShare], f[spanKindMissing] = s.share, linear.One(!q.Kind().In(s.span()))
	}
	other := -surest
	for i, r := range e.readings {
		if r != nil && i == s.rank-1 {
			f[passageEvidence] = cut(r.Answer)
		} else if r != nil {
			other = max(other, cut(r.Answer))
		}
	}
	if len(e.readings) > 0 {
		f[otherEvidence] = other
	}
	return f
}
