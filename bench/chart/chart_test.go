package chart_test

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"isnad/bench/chart"
)

func TestChartsAreWellFormed(t *testing.T) {
	for name, svg := range map[string]string{
		"bars":                    chart.Bars("a < b", []chart.Bar{{Name: "x & y", Value: 3, Label: "3", Ours: true}, {Name: "zero"}}),
		"no bars":                 chart.Bars("none", nil),
		"lines":                   chart.Lines("growth", "passages", []chart.Line{{Name: "<update>", Points: [][2]float64{{1e3, 0.05}, {1e5, 0.2}}}}),
		"one point has an axis":   chart.Lines("one", "x", []chart.Line{{Name: "a", Points: [][2]float64{{1, 1}}}}),
		"no lines":                chart.Lines("none", "x", nil),
		"more lines than colours": chart.Lines("many", "x", make([]chart.Line, 9)),
	} {
		d := xml.NewDecoder(strings.NewReader(svg))
		for {
			_, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, svg)
			}
		}
		if strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
			t.Errorf("%s holds no number:\n%s", name, svg)
		}
	}
}

func TestTheLongestBarIsTheGreatestNumber(t *testing.T) {
	svg := chart.Bars("t", []chart.Bar{{Name: "half", Value: 5}, {Name: "whole", Value: 10}})
	if !strings.Contains(svg, `width="160.0"`) || !strings.Contains(svg, `width="320.0"`) {
		t.Errorf("bars of 5 and 10 are not as 1 to 2:\n%s", svg)
	}
}

func TestAPowerOfTheSizeIsStraight(t *testing.T) {
	svg := chart.Lines("t", "x", []chart.Line{{Name: "square", Points: [][2]float64{{1, 1}, {10, 100}, {100, 1e4}}}})
	if !strings.Contains(svg, `points="62.0,290.0 251.0,165.0 440.0,40.0"`) {
		t.Errorf("x² is not a straight line from corner to corner:\n%s", svg)
	}
}
