package eval

import (
	"fmt"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/answer/verify"
	"isnad/internal/units"
)

// A modelLine is a ModelRun in JSON: a stable interface.
type modelLine struct {
	Fallback   answer.Fallback `json:"fallback,omitempty"`
	Why        string          `json:"why,omitempty"`
	Statements []statementLine `json:"statements"`
	Cited      int             `json:"cited"`
	Removed    int             `json:"removed"`
	Removals   []Removal       `json:"removed_statements,omitempty"`
	Texts      []string        `json:"texts,omitempty"` // text of each try
	Prompt     int             `json:"prompt_tokens"`
	Completion int             `json:"completion_tokens"`
	Estimated  bool            `json:"tokens_estimated,omitempty"`
}

type statementLine struct {
	Text     string        `json:"text"`
	Cites    []int         `json:"cites,omitempty"`
	Idle     []int         `json:"idle,omitempty"`     // citations that are not needed
	Unproven verify.Reason `json:"unproven,omitempty"` // why its citations do not support it
}

func (w *ModelRun) line() *modelLine {
	if w == nil {
		return nil
	}
	line := &modelLine{Fallback: w.Fallback, Why: w.Why, Statements: []statementLine{}, Cited: w.Cited, Removed: len(w.Removed), Removals: w.Removed, Texts: w.Texts,
		Prompt: w.Usage.Prompt, Completion: w.Usage.Completion, Estimated: w.Usage.Estimated}
	for _, s := range w.Statements {
		line.Statements = append(line.Statements, statementLine{s.Text, s.Cites, s.Idle, s.Unproven})
	}
	return line
}

// run restores the ModelRun that the line was written for.
func (l *modelLine) run() (*ModelRun, error) {
	if l == nil {
		return nil, nil
	}
	w := &ModelRun{Fallback: l.Fallback, Why: l.Why, Cited: l.Cited, Removed: l.Removals, Texts: l.Texts,
		Usage: answer.Usage{Prompt: l.Prompt, Completion: l.Completion, Estimated: l.Estimated}}
	if len(l.Removals) == 0 && l.Removed > 0 { // written by a version that did not list them
		w.Removed = make([]Removal, l.Removed)
	}
	for _, s := range l.Statements {
		if len(s.Idle) > len(s.Cites) || len(s.Cites) > l.Cited {
			return nil, fmt.Errorf("written: more citations in a statement than there are")
		}
		w.Statements = append(w.Statements, Statement{Text: s.Text, Cites: s.Cites, Idle: s.Idle, Unproven: s.Unproven})
	}
	return w, nil
}

// explain writes the figures of the run, the statements that their citations do not support and
// those that were removed. The model's text follows, each line behind a >.
//
//	wrote: 2 statements, recall 0.50, precision 1.00, 1204 + 96 tokens
//	       not borne out (number): It rises 500 metres.
//	       removed (name): Peter Crowley built it.
//	       > It rises 500 metres [1.2]. Peter Crowley built it [1.1].
func (w *ModelRun) explain() string {
	if w == nil {
		return ""
	}
	cost := fmt.Sprintf("%d + %d tokens", w.Usage.Prompt, w.Usage.Completion)
	if w.Fallback != "" {
		return fmt.Sprintf("wrote: fell back, %s; %s removed, %s%s\n", w.Fallback, units.Count(len(w.Removed), "statement"), cost, because(w.Why)) + w.own()
	}
	var b strings.Builder
	recall, _ := w.Recall()
	precision, _ := w.Precision()
	fmt.Fprintf(&b, "wrote: %s, recall %.2f, precision %.2f, %s\n", units.Count(len(w.Statements), "statement"), recall, precision, cost)
	for _, s := range w.Statements {
		switch {
		case s.Unproven != "":
			fmt.Fprintf(&b, "       not borne out (%s): %s\n", s.Unproven, Shorten(s.Text))
		case len(s.Idle) > 0:
			fmt.Fprintf(&b, "       %v not needed for: %s\n", s.Idle, Shorten(s.Text))
		}
	}
	return b.String() + w.own()
}

// own writes the removed statements and the model's text.
func (w *ModelRun) own() string {
	var b strings.Builder
	for _, r := range w.Removed {
		fmt.Fprintf(&b, "       removed (%s): %s\n", r.Why, oneLine(r.Text))
	}
	for i, text := range w.Texts {
		if i > 0 {
			b.WriteString("       and once more:\n")
		}
		for line := range strings.Lines(strings.TrimSpace(text)) {
			fmt.Fprintf(&b, "       > %s\n", oneLine(line))
		}
	}
	return b.String()
}

func because(why string) string {
	if why == "" {
		return ""
	}
	return ": " + oneLine(why)
}
