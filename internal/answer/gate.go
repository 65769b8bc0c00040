package answer

import (
	"isnad/internal/answer/linear"
	"isnad/internal/answer/matching"
)

// The gate is a logistic function of what is known of the best sentence, fitted
// on questions over articles that no other part was trained on: each question
// that they answer is asked of all of them and of all but those with the answer,
// and beside these stand near misses, questions about the same people and places
// whose answer is told nowhere. The commands are in train/run, the reliability table in
// docs/measured.md.
//
// Similarity tells questions about something else from questions about the
// articles' subject. Whether a sentence about the right people and places holds
// the very fact that is asked for is what the reader is there for.

// refutedShare is what is left of the confidence in a sentence that plainly tells of something
// else than the question. Of 20 such questions over the sample corpus none was answered.
const refutedShare = 0.2

// judge decides what the articles have for the question, and how sure that is. It puts what is
// told in place of what only names it.
func (a *Answerer) judge(e *evidence) (Outcome, float64) {
	if len(e.sentences) == 0 {
		return Nothing, 0
	}
	f := e.gate()
	e.preferTold()
	if !e.part.asked {
		e.preferNamedRow()
	}
	confidence := linear.Logistic(linear.Dot(a.weights.gate[:], f[:]) + e.support())
	if e.refuted() {
		confidence *= refutedShare
	}
	e.confidence = confidence
	switch {
	case e.part.found:
		return Answered, max(confidence, namedConfidence)
	case e.part.asked:
		return Related, min(confidence, a.opts.Confidence)
	case confidence >= max(a.opts.Confidence, clearFrom):
		return Answered, confidence
	case !a.about(*e):
		return Nothing, confidence
	case confidence < a.opts.Confidence:
		return Related, confidence
	}
	return Answered, confidence
}

// clearFrom is the confidence from which similarity alone is not asked any more: the gate
// knows the similarity too, and all else besides.
const clearFrom = 0.4

// What tells whether the articles have anything about the subject of a question: similarity
// alone, of the best sentence and its passage.
const (
	aboutBias          = iota // 1
	aboutCosine               // the sentence's cosine, above what any of its script gets
	aboutPassageCosine        // the same of its passage
	aboutPassageWords         // its share of BM25, of translated words too
	aboutOtherScript          // 1: the question is in Latin letters and the sentence in Arabic, or the other way round
	aboutFeatures
)

var aboutNames = [aboutFeatures]string{"bias", "cosine", "passage_cosine", "passage_words", "other_script"}

// subject computes what tells whether the articles have anything about the subject; there
// must be a sentence.
func (e *evidence) subject() [aboutFeatures]float64 {
	s := &e.sentences[0]
	why := s.hit.Why
	return [aboutFeatures]float64{
		aboutBias:          1,
		aboutCosine:        s.evidence.Cosine - why.Baseline,
		aboutPassageCosine: why.Cosine - why.Baseline,
		aboutPassageWords:  why.Words(),
		aboutOtherScript:   linear.One(matching.ScriptsDiffer(e.question, s.text())),
	}
}

// about reports whether the articles have anything about the question's subject. The fit
// sets the bias so that of the questions which the articles answer one in a hundred falls
// below 0.
func (a *Answerer) about(e evidence) bool {
	f := e.subject()
	return linear.Dot(a.weights.about[:], f[:]) >= 0
}
