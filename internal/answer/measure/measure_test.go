package measure_test

import (
	"testing"

	"isnad/internal/analysis"
	"isnad/internal/answer/measure"
)

func TestUnitsHaveADimension(t *testing.T) {
	for word, want := range map[string]measure.Dimension{"km": "lengths", "دقيقة": "durations", "دينارا": "money", "kilo": "weights", "table": ""} {
		if got := measure.Of(analysis.Stem(analysis.Fold(word))); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
}

func TestAQuestionAsksForADimension(t *testing.T) {
	for _, c := range []struct {
		text, unit string
		want       bool
	}{
		{"How long is the corridor?", "km", true},
		{"How long is the course?", "weeks", true},
		{"How long is the course?", "dollars", false},
		{"بكم التذكرة؟", "دينارا", true},
		{"كم سعر التذكرة؟", "دقيقة", false},
		{"كم عدد الجسور؟", "دقيقة", false},
	} {
		if got := measure.Asked(analysis.Words(c.text)).Has(measure.Of(analysis.Stem(analysis.Fold(c.unit)))); got != c.want {
			t.Errorf("%s %s: %v", c.text, c.unit, got)
		}
	}
}
