package eval

import (
	"context"
	"slices"

	"isnad/internal/answer"
	"isnad/internal/answer/verify"
)

// ModelFigures measure the quality and cost of a language model's answers, over the questions
// that it was asked to answer.
//
// Citation recall and precision are those of ALCE (Gao et al., 2023, “Enabling Large
// Language Models to Generate Text with Citations”). Recall is the share of an answer's
// statements that their citations together support. Precision is the share of its
// citations that stand behind such a statement and are needed there. A citation is not
// needed if it alone does not support the statement and the others do without it. Both
// are means over the answers. ALCE judges with an NLI model; here package verify judges,
// by the cosine of an embedding model and a look at each number, date and name.
//
// The figures are about the text that people are shown, after the verifier has gone
// through it; Kept says how much of the model's text it left.
type ModelFigures struct {
	FellBack  Share     `json:"fell_back"`           // the articles' own sentences were given instead
	Recall    *float64  `json:"citation_recall"`     // nil if every answer fell back
	Precision *float64  `json:"citation_precision"`  // likewise
	Kept      *float64  `json:"statements_kept"`     // share of the statements in a model's last try; nil if it wrote none
	Tokens    float64   `json:"tokens_per_question"` // read and written, in all tries
	CI        Intervals `json:"ci,omitempty"`
}

// Drafts are the counts behind [ModelFigures].
type Drafts struct {
	Asked      int                     `json:"asked"`
	Reasons    map[answer.Fallback]int `json:"fell_back_for"` // number of answers for each reason
	Prompt     int                     `json:"prompt_tokens"`
	Completion int                     `json:"completion_tokens"`
	Estimated  bool                    `json:"tokens_estimated"` // the endpoint does not count them
}

// A ModelRun is the result of a language model for one question.
type ModelRun struct {
	Fallback   answer.Fallback // why its text was not shown; empty if it was
	Why        string          // what failed; may be empty
	Statements []Statement     // statements of the text that was shown
	Cited      int             // number of citations of all statements
	Texts      []string        // text of each try
	Removed    []Removal       // statements of the last try that the verifier removed
	Usage      answer.Usage
}

// A Removal is a statement that the verifier removed.
type Removal struct {
	Text string        `json:"text"`
	Why  verify.Reason `json:"why"`
}

// A Statement is a sentence that a model wrote, with the result of its check.
type Statement struct {
	Text     string
	Unproven verify.Reason // why its citations together do not support it; empty if they do
	Cites    []int         // numbers of its citations; empty if it is unproven
	Idle     []int         // those of Cites that are not needed
}

// modelAsked reports whether a language model was asked for the answer.
func modelAsked(a answer.Answer) bool { return a.Mode == answer.ByModel || a.Draft.Fallback != "" }

// judgeModel checks a model's text against its citations. It returns nil if no model was
// asked.
func judgeModel(ctx context.Context, c verify.Checker, a answer.Answer) (*ModelRun, error) {
	if !modelAsked(a) {
		return nil, nil
	}
	w := &ModelRun{Fallback: a.Draft.Fallback, Texts: a.Draft.Texts, Removed: removed(a.Draft.Removed), Usage: a.Draft.Usage}
	if a.Draft.Err != nil {
		w.Why = a.Draft.Err.Error()
	}
	if w.Fallback != "" {
		return w, nil
	}
	c.Language = a.Language
	for _, cited := range a.Citations {
		c.Sources = append(c.Sources, verify.Source{Title: cited.Title, Sentences: []string{cited.Shown()}})
	}
	for _, s := range a.Statements {
		judged, err := judgeStatement(ctx, &c, s)
		if err != nil {
			return nil, err
		}
		w.Statements = append(w.Statements, judged)
		w.Cited += len(s.Cites)
	}
	return w, nil
}

// removed lists the statements that were removed because of their content.
func removed(all []verify.Removal) (some []Removal) {
	for _, r := range all {
		if r.Why != verify.Repeated {
			some = append(some, Removal(r))
		}
	}
	return some
}

// judgeStatement checks whether its citations support a statement. If they do, it finds the
// citations that are not needed.
func judgeStatement(ctx context.Context, c *verify.Checker, s answer.Statement) (Statement, error) {
	all := make([]verify.Ref, len(s.Cites))
	for i, n := range s.Cites {
		all[i].Passage = n - 1
	}
	judged := Statement{Text: s.Text}
	var err error
	if judged.Unproven, err = c.BearsOut(ctx, s.Text, all); err != nil || judged.Unproven != "" {
		return judged, err
	}
	judged.Cites = s.Cites
	for i := range all {
		alone, err := c.BearsOut(ctx, s.Text, all[i:i+1])
		if err != nil {
			return judged, err
		}
		without, err := c.BearsOut(ctx, s.Text, slices.Delete(slices.Clone(all), i, i+1))
		if err != nil {
			return judged, err
		}
		if alone != "" && without == "" {
			judged.Idle = append(judged.Idle, s.Cites[i])
		}
	}
	return judged, nil
}

// Recall returns the share of statements that their citations support; ok is false if the
// model's text was not shown.
func (w *ModelRun) Recall() (recall float64, ok bool) {
	if len(w.Statements) == 0 {
		return 0, false
	}
	proven := 0
	for _, s := range w.Statements {
		if s.Unproven == "" {
			proven++
		}
	}
	return float64(proven) / float64(len(w.Statements)), true
}

// Precision returns the share of citations that are needed; ok is false if the model's text
// was not shown.
func (w *ModelRun) Precision() (precision float64, ok bool) {
	if len(w.Statements) == 0 {
		return 0, false
	}
	needed := 0
	for _, s := range w.Statements {
		needed += len(s.Cites) - len(s.Idle)
	}
	return float64(needed) / float64(max(1, w.Cited)), true
}

// kept returns the share of the model's statements that people are shown; ok is false if it
// wrote none.
func (w *ModelRun) kept() (kept float64, ok bool) {
	all := len(w.Statements) + len(w.Removed)
	if all == 0 {
		return 0, false
	}
	return float64(len(w.Statements)) / float64(all), true
}

// fellBack returns 1 if the model's text was not shown.
func (w *ModelRun) fellBack() (float64, bool) {
	if w.Fallback != "" {
		return 1, true
	}
	return 0, true
}

func (w *ModelRun) tokens() (float64, bool) { return float64(w.Usage.Total()), true }

// modelFigures sums up the results of a model; nil if it was never asked.
func modelFigures(results []Result) (*ModelFigures, *Drafts) {
	f, d := &ModelFigures{}, &Drafts{Reasons: map[answer.Fallback]int{}}
	for _, r := range results {
		if r.Answer == nil || r.Answer.Model == nil {
			continue
		}
		w := r.Answer.Model
		d.Asked++
		f.FellBack.add(w.Fallback != "")
		if w.Fallback != "" {
			d.Reasons[w.Fallback]++
		}
		d.Prompt += w.Usage.Prompt
		d.Completion += w.Usage.Completion
		d.Estimated = d.Estimated || w.Usage.Estimated
	}
	if d.Asked == 0 {
		return nil, nil
	}
	f.Tokens = float64(d.Prompt+d.Completion) / float64(d.Asked)
	f.Recall = meanOfRuns(results, (*ModelRun).Recall)
	f.Precision = meanOfRuns(results, (*ModelRun).Precision)
	f.Kept = meanOfRuns(results, (*ModelRun).kept)
	return f, d
}

// meanOfRuns returns the mean over the runs that have the figure, nil if none has.
func meanOfRuns(results []Result, figure func(*ModelRun) (float64, bool)) *float64 {
	if mean, ok := ofRuns(figure)(results)(once(len(results))); ok {
		return &mean
	}
	return nil
}

// ofRuns makes a gauge of a figure of single runs.
func ofRuns(figure func(*ModelRun) (float64, bool)) func([]Result) statistic {
	return meanOf(func(r Result) (float64, bool) {
		if r.Answer == nil || r.Answer.Model == nil {
			return 0, false
		}
		return figure(r.Answer.Model)
	})
}
