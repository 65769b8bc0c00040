package answer

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

// relatedFrom is the least probability, by aboutIt, at which the articles have anything
// about the question's subject. One in a hundred of the held-out questions about news
// that the articles answer falls below it.
const relatedFrom = 0.36

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
	confidence := logistic(dot(a.weights.gate[:], f[:]) + e.support())
	switch {
	case e.part.found:
		return Answered, max(confidence, namedConfidence)
	case e.part.asked:
		return Related, min(confidence, a.opts.Confidence)
	case confidence >= max(a.opts.Confidence, clearFrom):
		return Answered, confidence
	case aboutIt(f) < relatedFrom:
		return Nothing, confidence
	case confidence < a.opts.Confidence:
		return Related, confidence
	}
	return Answered, confidence
}

// clearFrom is the confidence from which similarity alone is not asked any more.
const clearFrom = 0.4

// aboutIt returns the probability that the best sentence is about the question's
// subject. It is a logistic function of similarity alone, fitted on ARCD's training
// part (Mozannar et al., 2019): each question with its article against the same
// question without it. The constant is higher than that fit's, since encyclopedic
// paragraphs match their questions better than news does.
func aboutIt(f [gateFeatures]float64) float64 {
	return logistic(-40.2 + 41.6*f[bestCosine] + 7.9*f[passageCosine] + 5.0*f[passageWords] + 2.2*f[otherScript])
}
