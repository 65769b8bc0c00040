package eval

import "isnad/internal/answer"

// Thresholds has the figures for several thresholds of confidence: the lower it is, the more
// questions are answered, and the more of them wrongly.
type Thresholds struct {
	Questions    int         `json:"questions"`
	Answerable   int         `json:"answerable"`
	Unanswerable int         `json:"unanswerable"`
	Thresholds   []Threshold `json:"thresholds"` // in rising order
}

// A Threshold has the figures for one threshold of confidence.
type Threshold struct {
	Confidence     float64 `json:"confidence"`
	Answered       Share   `json:"answered"`        // of answerable questions
	RefusedRightly Share   `json:"refused_rightly"` // of unanswerable questions
	First          Share   `json:"first"`           // of answerable questions: answered, and the first citation is right
	Precision      Share   `json:"precision"`       // of the citations under answerable questions: right
}

// steps is the number of thresholds: 0.05, 0.10, … 0.95.
const steps = 19

// Thresholds computes them from a run with the lowest threshold. With a higher one, an answer
// is the same or a refusal.
func (r Report) Thresholds() Thresholds {
	t := Thresholds{Questions: r.All.Questions, Answerable: r.All.Answerable, Unanswerable: r.All.Unanswerable}
	for step := range steps {
		at := Threshold{Confidence: float64(step+1) / (steps + 1)}
		for _, result := range r.Results {
			at.add(result)
		}
		t.Thresholds = append(t.Thresholds, at)
	}
	return t
}

// add counts a question.
func (t *Threshold) add(r Result) {
	if r.Answer == nil {
		return
	}
	answered := r.Answer.Outcome == answer.Answered && r.Answer.Confidence >= t.Confidence
	if !r.Question.Answerable() {
		t.RefusedRightly.add(!answered)
		return
	}
	t.Answered.add(answered)
	t.First.add(answered && len(r.Answer.Citations) > 0 && r.right(r.Answer.Citations[0]))
	if !answered {
		return
	}
	for _, c := range r.Answer.Citations {
		t.Precision.add(r.right(c))
	}
}
