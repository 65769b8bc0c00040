//go:build unix

package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"isnad/bench/chart"
)

const (
	pageFile = "docs/benchmarks.md"
	plotDir  = "docs/pictures"
)

const pageHead = `# Benchmarks

Written by ` + "`make bench`" + ` (` + "`go run ./bench`" + `) from what it measured; not edited by hand.
[measured.md](measured.md) has the figures of quality.

All sides of a table took turns in one run. CPU time is user and system time of the
processes that were measured; a cell is the median of the turns, and behind it stand the
least and the most. The load says how many processes wanted the machine's cores meanwhile:
above the number of cores, wall times say little, and CPU times are higher than on a
machine at rest, for all sides alike.
`

// writePages writes the page and its plots from the results that are kept.
func writePages() error {
	var b strings.Builder
	b.WriteString(pageHead)
	for _, p := range parts {
		r, err := kept(p.name)
		if err != nil {
			return err
		}
		if r == nil {
			continue
		}
		if err := p.write(&b, r); err != nil {
			return err
		}
	}
	return os.WriteFile(pageFile, []byte(b.String()), 0o644)
}

// write writes a part's section.
func (p part) write(b *strings.Builder, r *result) error {
	fmt.Fprintf(b, "\n## %s\n\n%s\n\n", p.title, p.about)
	writeTable(b, r)
	for _, l := range r.Left {
		fmt.Fprintf(b, "\nNot measured: %s.\n", l)
	}
	var failed error
	for i, pl := range p.plots {
		name := fmt.Sprintf("bench-%s-%d.svg", p.name, i+1)
		failed = errors.Join(failed, os.WriteFile(filepath.Join(plotDir, name), []byte(pl.draw(r)), 0o644))
		fmt.Fprintf(b, "\n![%s](pictures/%s)\n", pl.title, name)
	}
	fmt.Fprintf(b, "\n%s; %s; commit %s, %s; load before %s, after %s. `go run ./bench -only %s`\n",
		r.Machine, strings.Join(r.Versions, ", "), r.Commit, r.When.Format("2006-01-02 15:04"), r.LoadBefore, r.LoadAfter, p.name)
	return failed
}

// writeTable writes the figures.
func writeTable(b *strings.Builder, r *result) {
	rows, columns := r.names()
	head := append([]string{""}, columns...)
	sizes := sizesIn(columns)
	if len(sizes) > 2 {
		head = append(head, "growth")
	}
	fmt.Fprintf(b, "| %s |\n|%s\n", strings.Join(head, " | "), strings.Repeat("---|", len(head)))
	for _, row := range rows {
		cells := []string{row}
		for _, c := range columns {
			cells = append(cells, r.at(row, c).cell())
		}
		if len(sizes) > 2 {
			cells = append(cells, growth(r, row, columns, sizes))
		}
		fmt.Fprintf(b, "| %s |\n", strings.Join(cells, " | "))
	}
}

// names lists rows and columns, each once, in their order.
func (r *result) names() (rows, columns []string) {
	for _, f := range r.Figures {
		if !slices.Contains(rows, f.Row) {
			rows = append(rows, f.Row)
		}
		if !slices.Contains(columns, f.Column) {
			columns = append(columns, f.Column)
		}
	}
	return rows, columns
}

// cell is the median with the spread.
func (f figure) cell() string {
	if len(f.Samples) == 0 {
		return ""
	}
	text := format(f.median())
	if len(f.Samples) > 1 {
		text += fmt.Sprintf(" (%s–%s)", format(slices.Min(f.Samples)), format(slices.Max(f.Samples)))
	}
	return strings.TrimSpace(text + " " + f.Unit)
}

func format(x float64) string {
	switch size := math.Abs(x); {
	case x == math.Trunc(x) || size >= 100:
		return fmt.Sprintf("%.0f", x)
	case size >= 10:
		return fmt.Sprintf("%.1f", x)
	case size >= 1:
		return fmt.Sprintf("%.2f", x)
	}
	return fmt.Sprintf("%.3f", x)
}

// sizesIn are columns as numbers, where all of them are sizes.
func sizesIn(columns []string) (sizes []float64) {
	for _, c := range columns {
		n, err := strconv.ParseFloat(strings.ReplaceAll(c, ",", ""), 64)
		if err != nil {
			return nil
		}
		sizes = append(sizes, n)
	}
	return sizes
}

// growth is the exponent by which a row grows from the second size to the last.
func growth(r *result, row string, columns []string, sizes []float64) string {
	last := len(columns) - 1
	x, y := r.at(row, columns[1]).median(), r.at(row, columns[last]).median()
	if x <= 0 || y <= 0 {
		return ""
	}
	return fmt.Sprintf("n^%.2f", math.Log(y/x)/math.Log(sizes[last]/sizes[1]))
}

// draw draws the plot of a result.
func (p plot) draw(r *result) string {
	if p.bars != "" {
		return chart.Bars(p.title, p.barsOf(r))
	}
	_, columns := r.names()
	sizes := sizesIn(columns)
	var lines []chart.Line
	for _, row := range p.lines {
		l := chart.Line{Name: strings.TrimSuffix(row, ": CPU")}
		for i := range sizes {
			if y := r.at(row, columns[i]).median(); y > 0 {
				l.Points = append(l.Points, [2]float64{sizes[i], y})
			}
		}
		lines = append(lines, l)
	}
	return chart.Lines(p.title, "passages", lines)
}

// barsOf has a bar for each row; ours are of another colour.
func (p plot) barsOf(r *result) (bars []chart.Bar) {
	rows, _ := r.names()
	for _, row := range rows {
		if f := r.at(row, p.bars); len(f.Samples) > 0 {
			bars = append(bars, chart.Bar{Name: row, Value: f.median(), Label: format(f.median()), Ours: strings.Contains(row, "Isnad")})
		}
	}
	return bars
}
