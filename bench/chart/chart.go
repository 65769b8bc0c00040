// Package chart draws bars and lines as SVG that is legible on light and dark pages.
package chart

import (
	"fmt"
	"html"
	"math"
	"strings"
)

// A Bar is a name with its number.
type Bar struct {
	Name  string
	Value float64
	Label string // the number as text
	Ours  bool   // is drawn in another colour
}

const (
	barsWidth = 640
	nameWidth = 230
	barHeight = 22
	gap       = 8
	headSpace = 34
)

const (
	style = `<style>text{font:13px system-ui,sans-serif;fill:#24292f}.t{font-weight:600}.a{fill:#57606a;font-size:12px}` +
		`.g{stroke:#d0d7de}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.a{fill:#9198a1}.g{stroke:#3d444d}}</style>`
	ourColour   = "#0969da"
	otherColour = "#8c959f"
)

var colours = []string{"#0969da", "#cf6f00", "#1a7f37", "#8250df", "#cf222e", "#8c959f"}

// Bars draws horizontal bars, one below the other.
func Bars(title string, bars []Bar) string {
	most := 0.0
	for _, b := range bars {
		most = max(most, b.Value)
	}
	var s strings.Builder
	for i, b := range bars {
		y := headSpace + i*(barHeight+gap)
		colour := otherColour
		if b.Ours {
			colour = ourColour
		}
		long := (barsWidth - nameWidth - 90) * b.Value / max(most, math.SmallestNonzeroFloat64)
		fmt.Fprintf(&s, `<text x="%d" y="%d" text-anchor="end">%s</text>`, nameWidth-8, y+16, html.EscapeString(b.Name))
		fmt.Fprintf(&s, `<rect x="%d" y="%d" width="%.1f" height="%d" rx="2" fill="%s"/>`, nameWidth, y, long, barHeight, colour)
		fmt.Fprintf(&s, `<text x="%.1f" y="%d">%s</text>`+"\n", nameWidth+long+6, y+16, html.EscapeString(b.Label))
	}
	return document(title, barsWidth, headSpace+len(bars)*(barHeight+gap), s.String())
}

// A Line is a series of points.
type Line struct {
	Name   string
	Points [][2]float64 // x and y, both above 0
}

const (
	linesWidth            = 780
	plotLeft, plotRight   = 62, 440
	plotTop, plotBottom   = 40, 290
	plotHeight, plotWidth = plotBottom - plotTop, plotRight - plotLeft
)

// Lines draws lines with logarithmic axes, so that a power of x is straight.
func Lines(title, x string, lines []Line) string {
	across, up := newAxis(lines, 0), newAxis(lines, 1)
	var s strings.Builder
	for e := across.first; e <= across.last; e++ {
		at := plotLeft + plotWidth*across.of(math.Pow10(e))
		fmt.Fprintf(&s, `<line class="g" x1="%.1f" y1="%d" x2="%.1f" y2="%d"/><text class="a" x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n",
			at, plotTop, at, plotBottom, at, plotBottom+18, short(math.Pow10(e)))
	}
	for e := up.first; e <= up.last; e++ {
		at := plotBottom - plotHeight*up.of(math.Pow10(e))
		fmt.Fprintf(&s, `<line class="g" x1="%d" y1="%.1f" x2="%d" y2="%.1f"/><text class="a" x="%d" y="%.1f" text-anchor="end">%s</text>`+"\n",
			plotLeft, at, plotRight, at, plotLeft-6, at+4, short(math.Pow10(e)))
	}
	fmt.Fprintf(&s, `<text class="a" x="%d" y="%d" text-anchor="end">%s</text>`, plotRight, plotBottom+36, html.EscapeString(x))
	for i, l := range lines {
		drawLine(&s, l, colours[i%len(colours)], i, across, up)
	}
	return document(title, linesWidth, plotBottom+46, s.String())
}

func drawLine(s *strings.Builder, l Line, colour string, i int, across, up axis) {
	var points []string
	for _, p := range l.Points {
		x, y := plotLeft+plotWidth*across.of(p[0]), plotBottom-plotHeight*up.of(p[1])
		points = append(points, fmt.Sprintf("%.1f,%.1f", x, y))
		fmt.Fprintf(s, `<circle cx="%.1f" cy="%.1f" r="3.5" fill="%s"/>`, x, y, colour)
	}
	fmt.Fprintf(s, `<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>`, strings.Join(points, " "), colour)
	y := plotTop + 8 + 20*i
	fmt.Fprintf(s, `<rect x="%d" y="%d" width="12" height="12" fill="%s"/><text x="%d" y="%d">%s</text>`+"\n",
		plotRight+14, y-10, colour, plotRight+32, y+1, html.EscapeString(l.Name))
}

// An axis is logarithmic, from one power of ten to another.
type axis struct{ first, last int }

func newAxis(lines []Line, of int) axis {
	low, high := math.Inf(1), math.Inf(-1)
	for _, l := range lines {
		for _, p := range l.Points {
			low, high = min(low, math.Log10(p[of])), max(high, math.Log10(p[of]))
		}
	}
	if low > high { // no points
		low, high = 0, 1
	}
	a := axis{int(math.Floor(low + 1e-9)), int(math.Ceil(high - 1e-9))}
	a.last = max(a.last, a.first+1)
	return a
}

// of is how far along the axis a number is, from 0 to 1.
func (a axis) of(x float64) float64 {
	return (math.Log10(x) - float64(a.first)) / float64(a.last-a.first)
}

// short writes a power of ten as people do.
func short(x float64) string {
	switch {
	case x >= 1e6:
		return fmt.Sprintf("%gM", x/1e6)
	case x >= 1e3:
		return fmt.Sprintf("%gk", x/1e3)
	}
	return fmt.Sprintf("%g", x)
}

func document(title string, width, height int, content string) string {
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" role="img"><title>%s</title>%s
<text class="t" x="8" y="20">%s</text>
%s</svg>
`, width, height, width, html.EscapeString(title), style, html.EscapeString(title), content)
}
