package answer

import (
	"math"

	"isnad/internal/arabic"
)

// The gate is a logistic function of how near the best sentence and its passage
// are to the question, fitted on ARCD's training part with each question asked
// twice: of all articles, and of all but the one that answers it.
//
// Two terms are not from that fit. Encyclopedic paragraphs match their questions
// better than news does, so that the fitted bias refuses most news questions that
// have an answer; gateNews makes up for it. And a question in another script than
// its evidence has no words in common with it and a cosine that is lower by about
// 0.06; gateScript makes up for that.
//
// It tells questions about something else from questions about the articles'
// subject. It can't tell whether a sentence about the right people and places
// holds the very fact that is asked for: similarity does not know.
const (
	gateBias     = -44.0
	gateSentence = 41.6 // times the sentence's cosine
	gatePassage  = 7.9  // times the passage's cosine
	gateWords    = 5.0  // times the passage's share of the question's words
	gateNews     = 3.8
	gateScript   = 2.2
)

// Confidence from which the outcome is Answered, and from which it is Related.
const (
	answeredFrom = 0.5
	relatedFrom  = 0.2
)

// judge says what the articles have for the question, and how sure that is.
func judge(q asked, ranked []sentence) (Outcome, float64) {
	if len(ranked) == 0 {
		return Nothing, 0
	}
	confidence := confidence(q, ranked[0])
	switch {
	case confidence >= answeredFrom:
		return Answered, confidence
	case confidence >= relatedFrom:
		return Related, confidence
	}
	return Nothing, confidence
}

// confidence that the sentence answers the question, 0..1.
func confidence(q asked, s sentence) float64 {
	why := s.hit.Why
	x := gateBias + gateNews + gateSentence*s.evidence.Cosine + gatePassage*why.Cosine + gateWords*why.BM25
	if script := arabic.Script(s.text()); q.script+script == "LatinArabic" || q.script+script == "ArabicLatin" {
		x += gateScript
	}
	return 1 / (1 + math.Exp(-x))
}
