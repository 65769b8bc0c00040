package evidence

import (
	"isnad/internal/answer/linear"
	"isnad/internal/answer/matching"
	"isnad/internal/question"
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

// A Judgement says what the articles have for a question.
type Judgement struct {
	Answers    bool    // the best sentence answers it
	Touches    bool    // they have something about its subject
	Confidence float64 // that the best sentence answers, 0..1
}

// Judge decides what the articles have for the question, and how sure that is. It puts what is
// told in place of what only names it.
func (e *Evidence) Judge() Judgement {
	if len(e.Sentences) == 0 {
		return Judgement{}
	}
	f := e.gate()
	order := arrangement{e}
	order.preferTold()
	if !e.part.asked {
		order.preferNamedRow()
	}
	e.confidence = linear.Logistic(linear.Dot(e.by.weights.gate[:], f[:]) + e.support())
	if e.refuted() {
		e.confidence *= refutedShare
	}
	from := e.by.from
	switch {
	case e.part.found:
		return Judgement{true, true, max(e.confidence, NamedConfidence)}
	case e.part.asked:
		return Judgement{false, true, min(e.confidence, from)}
	case e.confidence >= max(from, clearFrom):
		return Judgement{true, true, e.confidence}
	case !e.about():
		return Judgement{false, false, e.confidence}
	}
	return Judgement{e.confidence >= from, true, e.confidence}
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

// subject computes what tells whether the articles have anything about the subject of a question
// that s answers best.
func (s *Sentence) subject(q *question.Question) [aboutFeatures]float64 {
	why := s.hit.Why
	return [aboutFeatures]float64{
		aboutBias:          1,
		aboutCosine:        s.evidence.Cosine - why.Baseline,
		aboutPassageCosine: why.Cosine - why.Baseline,
		aboutPassageWords:  why.Words(),
		aboutOtherScript:   linear.One(matching.ScriptsDiffer(q, s.Text())),
	}
}

// about reports whether the articles have anything about the question's subject. The fit
// sets the bias so that of the questions which the articles answer one in a hundred falls
// below 0. A passage in another script that has none of the question's words, translated or by their
// sound, is about something else: similarity alone brings a summary up for a recipe.
func (e *Evidence) about() bool {
	best := &e.Sentences[0]
	if matching.ScriptsDiffer(e.Question, best.Passage.Text) && len(e.Question.ContentWords()) > 1 && matching.ThereIn(e.Question, best.Passage) == 0 {
		return false
	}
	f := best.subject(e.Question)
	return linear.Dot(e.by.weights.about[:], f[:]) >= 0
}
