package table

import (
	"fmt"
	"io"
	"strings"

	"isnad/internal/eval"
	"isnad/internal/units"
)

// Comparison writes the figures of two reports side by side, then the questions that are
// answered better and worse.
func Comparison(w io.Writer, c eval.Comparison) error {
	t := newTable(w)
	t.row(fmt.Sprintf("compared with %s: %s", c.With, units.Count(c.Asked, "question")))
	part := ""
	for _, d := range c.Figures {
		if d.Gauge.Part != part {
			part = d.Gauge.Part
			t.head(partNames[part], "old", "new", "difference", confidence)
		}
		t.row(cells(d)...)
	}
	t.changes("better", c.Better)
	t.changes("worse", c.Worse)
	t.leftOut(c.LeftOut)
	return t.end()
}

var partNames = map[string]string{
	eval.InRetrieval: "retrieval", eval.InAnswered: "evidence, answered", eval.InRegardless: "evidence, regardless of the gate", eval.InGate: "gate", eval.InSearch: "first citation against the search", eval.InModel: "written answers",
}

// cells returns a row of the table. Differences of shares are in percentage points.
func cells(d eval.Difference) []string {
	show, signed := number, func(x float64) string { return plus("%+.3f", x) }
	if d.Gauge.Share {
		show = func(x float64) string { return fmt.Sprintf("%.1f %%", 100*x) }
		signed = func(x float64) string { return plus("%+.1f", 100*x) }
	}
	interval := none
	if d.CI != nil {
		interval = fmt.Sprintf("%s to %s", signed(d.CI.Low), signed(d.CI.High))
	}
	return []string{"  " + d.Gauge.Name, show(d.Old), show(d.New), signed(d.Difference), interval}
}

// plus writes a difference with its sign, and no difference as 0.
func plus(format string, x float64) string {
	s := fmt.Sprintf(format, x)
	if strings.Trim(s, "+-0.") == "" {
		return "0"
	}
	return s
}

// changes lists questions by aspect.
func (t *table) changes(word string, changes []eval.Change) {
	if len(changes) == 0 {
		t.head(word + ": none")
		return
	}
	for len(changes) > 0 {
		n := 1
		for n < len(changes) && changes[n].Aspect == changes[0].Aspect {
			n++
		}
		t.head(fmt.Sprintf("%s: %s of %s", word, changes[0].Aspect, units.Count(n, "question")))
		for _, c := range changes[:n] {
			t.row("  "+c.ID, c.String(), words(c))
		}
		changes = changes[n:]
	}
}

// words returns the question, and the articles that it was asked without.
func words(c eval.Change) string { return eval.Shorten(c.Question) + without(c.Without) }

func without(articles []string) string {
	if len(articles) == 0 {
		return ""
	}
	return " (without " + strings.Join(articles, ", ") + ")"
}

// listed limits how many left-out questions are named: comparing different files leaves out
// all.
const listed = 10

// leftOut writes a line for each reason.
func (t *table) leftOut(all []eval.LeftOut) {
	ids := map[string][]string{}
	var reasons []string
	for _, l := range all {
		if ids[l.Reason] == nil {
			reasons = append(reasons, l.Reason)
		}
		ids[l.Reason] = append(ids[l.Reason], l.ID+without(l.Without))
	}
	if len(all) > 0 {
		t.head(fmt.Sprintf("left out: %s", units.Count(len(all), "question")))
	}
	for _, reason := range reasons {
		names := ids[reason]
		more := ""
		if len(names) > listed {
			more = fmt.Sprintf(" and %d more", len(names)-listed)
			names = names[:listed]
		}
		t.row(fmt.Sprintf("  %s: %s%s", reason, strings.Join(names, ", "), more))
	}
}
