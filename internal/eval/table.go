package eval

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// WriteTable writes r for people to read.
func (r Report) WriteTable(w io.Writer) error {
	t := &table{Writer: tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)}
	t.row("questions", "all", "answerable", "unanswerable")
	t.row("", fmt.Sprint(r.All.Questions), fmt.Sprint(r.All.Answerable), fmt.Sprint(r.All.Unanswerable))
	t.retrieval(r.All.Retrieval)
	t.evidence(r.All.Evidence)
	t.gate(r.All.Gate)
	t.latency(r)
	t.groups("by kind", r.Kinds)
	t.groups("by language", r.Languages)
	t.unknown(r.Unknown)
	if t.err != nil {
		return t.err
	}
	return t.Flush()
}

// A table writes aligned columns and keeps the first error.
type table struct {
	*tabwriter.Writer
	err error
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

func (t *table) retrieval(r *Retrieval) {
	if r == nil {
		return
	}
	t.head("retrieval", "nDCG@10", "recall@1", "@3", "@5", "@10", "found@1", "@5", "MRR")
	t.row("", number(r.NDCG), number(r.Recall1), number(r.Recall3), number(r.Recall5), number(r.Recall10), number(r.Found1), number(r.Found5), number(r.MRR))
}

func (t *table) evidence(e *Evidence) {
	if e == nil {
		return
	}
	t.head("evidence", "first on gold line", "any", "first gives answer", "any")
	t.row("answered", percent(e.Answered.FirstLine), percent(e.Answered.AnyLine), percent(e.Answered.FirstAnswer), percent(e.Answered.AnyAnswer))
	t.row("regardless of the gate", percent(e.Regardless.FirstLine), percent(e.Regardless.AnyLine), percent(e.Regardless.FirstAnswer), percent(e.Regardless.AnyAnswer))
}

func (t *table) gate(g *Gate) {
	if g == nil {
		return
	}
	t.head("gate", "AUROC", "answered", "of these rightly", "refused rightly", "refused wrongly")
	t.row("", optional(g.AUROC), percent(g.Answered), percent(g.AnsweredRightly), percent(g.RefusedRightly), percent(g.RefusedWrongly))
}

func (t *table) latency(r Report) {
	if r.All.Search == nil && r.All.Answer == nil {
		return
	}
	t.head("latency, ms", "p50", "p90", "p99")
	for _, part := range []struct {
		name string
		*Latency
	}{{"search", r.All.Search}, {"answer", r.All.Answer}} {
		if part.Latency != nil {
			t.row(part.name, millis(part.P50), millis(part.P90), millis(part.P99))
		}
	}
	t.head(fmt.Sprintf("%.1f questions a second, %d at once", r.PerSecond, r.Workers))
}

// groups has one row a group, with the figures that tell groups apart.
func (t *table) groups(name string, groups []Group) {
	if len(groups) == 0 {
		return
	}
	t.head(name, "questions", "nDCG@10", "found@5", "any on gold line", "any gives answer", "answered", "refused rightly", "refused wrongly")
	for _, g := range groups {
		ndcg, found, line, gives := none, none, none, none
		if g.Retrieval != nil {
			ndcg, found = number(g.Retrieval.NDCG), number(g.Retrieval.Found5)
		}
		if g.Evidence != nil {
			line, gives = percent(g.Evidence.Answered.AnyLine), percent(g.Evidence.Answered.AnyAnswer)
		}
		gate := Gate{}
		if g.Gate != nil {
			gate = *g.Gate
		}
		label := g.Name
		if label == "" {
			label = "(none given)"
		}
		t.row(label, fmt.Sprint(g.Questions), ndcg, found, line, gives,
			percent(gate.Answered), percent(gate.RefusedRightly), percent(gate.RefusedWrongly))
	}
}

func (t *table) unknown(unknown []UnknownGold) {
	if len(unknown) == 0 {
		return
	}
	t.head(fmt.Sprintf("%d gold lines that nothing can find", len(unknown)))
	for _, u := range unknown {
		t.row(fmt.Sprintf("%s: question %s: gold %s: %s", u.Place, u.ID, u.Gold, u.Problem))
	}
}

// none stands where there is nothing to take a share of.
const none = "–"

func number(x float64) string { return fmt.Sprintf("%.3f", x) }
func millis(x float64) string { return fmt.Sprintf("%.1f", x) }

func optional(x *float64) string {
	if x == nil {
		return none
	}
	return number(*x)
}

func percent(s Share) string {
	value, ok := s.Value()
	if !ok {
		return none
	}
	return fmt.Sprintf("%.1f %%", 100*value)
}
