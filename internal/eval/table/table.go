// Package table writes the figures of an evaluation for people to read.
package table

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"isnad/internal/eval"
)

// Report writes the figures of r. Below a row of figures stand their 95 % intervals.
func Report(w io.Writer, r eval.Report) error {
	t := newTable(w)
	t.row("questions", "all", "answerable", "unanswerable")
	t.row("", fmt.Sprint(r.All.Questions), fmt.Sprint(r.All.Answerable), fmt.Sprint(r.All.Unanswerable))
	t.dropped(r)
	t.retrieval(r.All.Retrieval)
	t.evidence(r.All.Evidence)
	t.gate(r.All.Gate)
	t.againstSearch(r.All.AgainstSearch)
	t.model(r.All.Model, r.All.Drafts)
	t.latency(r)
	t.groups("by kind", r.Kinds)
	t.groups("by language", r.Languages)
	t.unknown(r.Unknown)
	return t.end()
}

// A table writes aligned columns and keeps the first error.
type table struct {
	*tabwriter.Writer
	err error
}

func newTable(w io.Writer) *table { return &table{Writer: tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)} }

// end flushes the table and returns the first error.
func (t *table) end() error {
	if t.err != nil {
		return t.err
	}
	return t.Flush()
}

func (t *table) row(cells ...string) {
	if t.err == nil {
		line := strings.TrimRight(strings.Join(cells, "\t"), "\t")
		_, t.err = fmt.Fprintln(t.Writer, line)
	}
}

// head starts a part of the table. The blank line ends the columns above.
func (t *table) head(cells ...string) {
	t.row()
	t.row(cells...)
}

func (t *table) retrieval(r *eval.Retrieval) {
	if r == nil {
		return
	}
	t.head("retrieval", "nDCG@10", "recall@1", "@3", "@5", "@10", "found@1", "@5", "MRR")
	t.row("", number(r.NDCG), number(r.Recall1), number(r.Recall3), number(r.Recall5), number(r.Recall10), number(r.Found1), number(r.Found5), number(r.MRR))
	t.intervals(eval.InRetrieval, r.CI)
}

// intervals writes the row of intervals below the figures of a part.
func (t *table) intervals(part string, ci eval.Intervals) {
	if len(ci) == 0 {
		return
	}
	row := []string{"  " + confidence}
	for _, g := range eval.Gauges {
		if g.Part == part {
			row = append(row, interval(g, ci))
		}
	}
	t.row(row...)
}

// confidence is the name of interval rows.
const confidence = "95 %"

// interval writes a figure's interval in two digits; its ends are not more exact.
func interval(g eval.Gauge, ci eval.Intervals) string {
	i, ok := ci[g.Key]
	switch {
	case !ok:
		return none
	case g.Share:
		return fmt.Sprintf("%.0f–%.0f %%", 100*i.Low, 100*i.High)
	}
	if i.High >= 100 {
		return fmt.Sprintf("%.0f–%.0f", i.Low, i.High)
	}
	return fmt.Sprintf("%.2f–%.2f", i.Low, i.High)
}

// dropped tells which articles were taken away.
func (t *table) dropped(r eval.Report) {
	n := 0
	for _, result := range r.Results {
		if len(result.Without) > 0 && !result.Question.Answerable() {
			n++
		}
	}
	switch r.DropGold {
	case eval.DropEach:
		t.head(fmt.Sprintf("asked again without the articles of their gold lines, and so unanswerable: %d", n))
	case eval.DropHalf:
		t.head(fmt.Sprintf("asked of half of the articles, and unanswerable since their gold lines are in the other half: %d", n))
	}
}

func (t *table) evidence(e *eval.Evidence) {
	if e == nil {
		return
	}
	t.head("evidence", "first on gold line", "any", "first gives answer", "any", "precision")
	t.row(shown("answered", e.Answered)...)
	t.intervals(eval.InAnswered, e.Answered.CI)
	t.row(shown("regardless of the gate", e.Regardless)...)
	t.intervals(eval.InRegardless, e.Regardless.CI)
}

func shown(name string, s eval.Shown) []string {
	return []string{name, percent(s.FirstLine), percent(s.AnyLine), percent(s.FirstAnswer), percent(s.AnyAnswer), percent(s.Precision)}
}

// againstSearch writes the first citation beside the result of the search alone.
func (t *table) againstSearch(a *eval.AgainstSearch) {
	if a == nil {
		return
	}
	t.head("first right", "search", "answer", "gained", "lost: refused", "lost: ranked lower", "lost: cut")
	t.row("", percent(a.SearchFirst), percent(a.AnswerFirst), fmt.Sprint(a.Gained),
		fmt.Sprint(a.Lost.Refused), fmt.Sprint(a.Lost.RankedLower), fmt.Sprint(a.Lost.Cut))
	t.intervals(eval.InSearch, a.CI)
}

func (t *table) gate(g *eval.Gate) {
	if g == nil {
		return
	}
	t.head("gate", "AUROC", "answered", "of these rightly", "refused rightly", "refused wrongly")
	t.row("", optional(g.AUROC), percent(g.Answered), percent(g.AnsweredRightly), percent(g.RefusedRightly), percent(g.RefusedWrongly))
	t.intervals(eval.InGate, g.CI)
}

// model writes the figures of a language model's answers, their cost, and why the others fell
// back.
func (t *table) model(w *eval.ModelFigures, d *eval.Drafts) {
	if w == nil {
		return
	}
	t.head("written answers", "fell back", "citation recall", "citation precision", "statements kept", "tokens a question")
	t.row("", percent(w.FellBack), share(w.Recall), share(w.Precision), share(w.Kept), fmt.Sprintf("%.0f", w.Tokens))
	t.intervals(eval.InModel, w.CI)
	count := "counted by the endpoint"
	if d.Estimated {
		count = "estimated"
	}
	t.head(fmt.Sprintf("%d asked; tokens: %d read, %d written, %s", d.Asked, d.Prompt, d.Completion, count))
	for _, reason := range slices.Sorted(maps.Keys(d.Reasons)) {
		t.row(fmt.Sprintf("fell back, %s: %d", reason, d.Reasons[reason]))
	}
}

// share writes a figure from 0 to 1 as a percentage.
func share(x *float64) string {
	if x == nil {
		return none
	}
	return fmt.Sprintf("%.1f %%", 100**x)
}

func (t *table) latency(r eval.Report) {
	if r.All.Search == nil && r.All.Answer == nil {
		return
	}
	t.head("latency, ms", "p50", "p90", "p99")
	for _, part := range []struct {
		name string
		*eval.Latency
	}{{"search", r.All.Search}, {"answer", r.All.Answer}} {
		if part.Latency != nil {
			t.row(part.name, millis(part.P50), millis(part.P90), millis(part.P99))
		}
	}
	t.head(fmt.Sprintf("%.1f questions a second, %d at once", r.PerSecond, r.Workers))
}

// groups writes one row a group, with the figures that differ between groups.
func (t *table) groups(name string, groups []eval.Group) {
	if len(groups) == 0 {
		return
	}
	t.head(name, "questions", "nDCG@10", "found@5", "first on gold line", "any", "first gives answer", "any", "precision", "search first", "answer first", "lost", "answered", "refused rightly", "refused wrongly")
	for _, g := range groups {
		ndcg, found := none, none
		cited := eval.Shown{}
		if g.Retrieval != nil {
			ndcg, found = number(g.Retrieval.NDCG), number(g.Retrieval.Found5)
		}
		if g.Evidence != nil {
			cited = g.Evidence.Answered
		}
		gate := eval.Gate{}
		if g.Gate != nil {
			gate = *g.Gate
		}
		against := eval.AgainstSearch{}
		if g.AgainstSearch != nil {
			against = *g.AgainstSearch
		}
		label := g.Name
		if label == "" {
			label = "(none given)"
		}
		t.row(label, fmt.Sprint(g.Questions), ndcg, found,
			percent(cited.FirstLine), percent(cited.AnyLine), percent(cited.FirstAnswer), percent(cited.AnyAnswer), percent(cited.Precision),
			percent(against.SearchFirst), percent(against.AnswerFirst), lost(against.Lost),
			percent(gate.Answered), percent(gate.RefusedRightly), percent(gate.RefusedWrongly))
	}
}

// lost counts the questions that the search answers rightly and the answer does not: refused,
// ranked lower, cut.
func lost(l eval.Losses) string { return fmt.Sprintf("%d+%d+%d", l.Refused, l.RankedLower, l.Cut) }

// Thresholds writes one row for each threshold.
func Thresholds(w io.Writer, all eval.Thresholds) error {
	t := newTable(w)
	t.row("answer from", "answered", "refused rightly", "first right", "precision")
	for _, at := range all.Thresholds {
		t.row(fmt.Sprintf("%.2f", at.Confidence), percent(at.Answered), percent(at.RefusedRightly), percent(at.First), percent(at.Precision))
	}
	t.head(fmt.Sprintf("%d questions that the articles answer, %d that they do not", all.Answerable, all.Unanswerable))
	return t.end()
}

// Reliability writes how far confidence can be trusted as a probability, and nothing if r is
// nil, since no question was asked.
func Reliability(w io.Writer, r *eval.Reliability) error {
	if r == nil {
		return nil
	}
	t := newTable(w)
	t.row("confidence", "questions", "mean confidence", "right")
	for _, b := range r.Bins {
		t.row(fmt.Sprintf("%.1f–%.1f", b.From, b.To), fmt.Sprint(b.Questions), optional(b.Confidence), percent(b.Right))
	}
	t.row(fmt.Sprintf("expected calibration error %s", number(r.ECE)))
	return t.end()
}

func (t *table) unknown(unknown []eval.UnknownGold) {
	if len(unknown) == 0 {
		return
	}
	t.head(fmt.Sprintf("%d gold lines that nothing can find", len(unknown)))
	for _, u := range unknown {
		t.row(fmt.Sprintf("%s: question %s: gold %s: %s", u.Place, u.ID, u.Gold, u.Problem))
	}
}

// none is written for a share of nothing.
const none = "–"

func number(x float64) string { return fmt.Sprintf("%.3f", x) }
func millis(x float64) string { return fmt.Sprintf("%.1f", x) }

func optional(x *float64) string {
	if x == nil {
		return none
	}
	return number(*x)
}

func percent(s eval.Share) string {
	value, ok := s.Value()
	if !ok {
		return none
	}
	return fmt.Sprintf("%.1f %%", 100*value)
}
