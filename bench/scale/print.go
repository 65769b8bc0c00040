//go:build unix

package main

import (
	"fmt"
	"io"
	"math"
	"strings"
	"text/tabwriter"
	"time"
)

// A line of the table: its name, and its number at one size.
type line struct {
	name   string
	number func(row) float64
	unit   string
}

func seconds(d time.Duration) float64      { return d.Seconds() }
func milliseconds(d time.Duration) float64 { return 1000 * d.Seconds() }
func megabytes(n int64) float64            { return float64(n) / (1 << 20) }

var lines = []line{
	{"passages", func(r row) float64 { return float64(r.steps[open].Passages) }, ""},
	{"text", func(r row) float64 { return megabytes(r.text) }, "MB"},
	{"index on disk", func(r row) float64 { return megabytes(r.steps[open].Disk) }, "MB"},
	{"build without model, CPU", func(r row) float64 { return seconds(r.steps[build].CPU) }, "s"},
	{"… most memory", func(r row) float64 { return megabytes(r.steps[build].Memory) }, "MB"},
	{"open, CPU", func(r row) float64 { return milliseconds(r.steps[open].Open) }, "ms"},
	{"search, CPU a question, without its vector", func(r row) float64 { return milliseconds(r.steps[search].Each) }, "ms"},
	{"resident after searching", func(r row) float64 { return megabytes(r.steps[search].Resident) }, "MB"},
	{"update, nothing changed, CPU", func(r row) float64 { return seconds(r.steps[nothing].CPU) }, "s"},
	{"update, one line changed, CPU", func(r row) float64 { return seconds(r.steps[change].CPU) }, "s"},
	{"… most memory", func(r row) float64 { return megabytes(r.steps[change].Memory) }, "MB"},
	{"… written", func(r row) float64 { return megabytes(r.steps[change].Written) }, "MB"},
	{"bot ask, start to exit, CPU", func(r row) float64 { return seconds(r.steps[ask].CPU) }, "s"},
	{"… most memory", func(r row) float64 { return megabytes(r.steps[ask].Memory) }, "MB"},
}

// printRows prints a table with a column for each size. The last column is the
// exponent with which a cost grew from the second size to the last: 0 is flat, 1 is linear.
func printRows(out io.Writer, rows []row) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, l := range lines {
		cells := []string{fmt.Sprintf("%-44s", l.name)}
		for _, r := range rows {
			cells = append(cells, strings.TrimSpace(format(l.number(r))+" "+l.unit))
		}
		if len(rows) > 2 {
			cells = append(cells, exponent(l, rows[1], rows[len(rows)-1]))
		}
		fmt.Fprintln(w, strings.Join(cells, "\t")+"\t")
	}
	return w.Flush()
}

func format(x float64) string {
	if x >= 100 || x == math.Trunc(x) {
		return fmt.Sprintf("%.0f", x)
	}
	return fmt.Sprintf("%.2f", x)
}

func exponent(l line, a, b row) string {
	x, y := l.number(a), l.number(b)
	if x <= 0 || y <= 0 {
		return ""
	}
	size := float64(b.steps[open].Passages) / float64(a.steps[open].Passages)
	return fmt.Sprintf("n^%.2f", math.Log(y/x)/math.Log(size))
}
