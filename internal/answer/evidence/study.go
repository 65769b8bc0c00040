package evidence

import (
	"context"
	"strings"

	"isnad/internal/corpus"
	"isnad/internal/question"
)

// A Study holds the features of a question's evidence. The weights of the ranker and
// the gate are fitted on studies.
type Study struct {
	Sentences []Candidate // best first
	Gate      []float64   // in the order of [GateFeatures]; nil without a sentence
	About     []float64   // in the order of [AboutFeatures]; nil without a sentence
	Direct    Candidate   // the sentence that would be cited first, where the question counts as answered
}

// A Candidate is a sentence with its features, in the order of [SentenceFeatures].
type Candidate struct {
	corpus.Span
	Quote    string
	Features []float64
	Further  []float64 // in the order of [FurtherFeatures]
	Words    string    // of Study.Direct: those that may stand alone, and Features are of [direct.Features]
}

// Study shows what the ranker and the gate see of a question.
func (g *Gatherer) Study(ctx context.Context, text string) (Study, error) {
	q := question.New(strings.TrimSpace(text))
	e, err := g.Gather(ctx, q, "")
	if err != nil || len(e.Sentences) == 0 {
		return Study{}, err
	}
	gate, about := e.gate(), e.Sentences[0].subject(q)
	study := Study{Gate: gate[:], About: about[:]}
	for i := range e.Sentences {
		s := &e.Sentences[i]
		at, further := e.Quote(s), e.further(s)
		study.Sentences = append(study.Sentences, Candidate{Span: at.Span(), Quote: at.Text(), Features: s.features[:], Further: further[:]})
	}
	if e.Judge().Answers {
		s, at := &e.Sentences[0], e.Sentences[0].Quote()
		c, _ := e.choice(s)
		study.Direct = Candidate{Span: at.Span(), Quote: at.Text(), Words: s.Text()[c.Start:c.End], Features: c.Features[:]}
	}
	return study, nil
}
