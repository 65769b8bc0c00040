package main

import (
	"strings"
	"testing"

	"isnad/internal/analysis"
)

const sample = "كانت الصلاة في المدرسة الكبرى عند الكتاب، وقال الرجل: هذا على السماوات (1990) أولئك القرآن وبالحياة النهر الطويل هدى شيء"

// TestRespelledTextsAreTheSame: what a program of search makes of each spelling is what it
// makes of the plain one.
func TestRespelledTextsAreTheSame(t *testing.T) {
	for _, s := range spellings {
		for seed := range uint64(50) {
			text := respell(sample, s.spell, seed)
			if text == sample || strings.Count(text, " ") != strings.Count(sample, " ") {
				t.Fatalf("%s: %q", s.name, text)
			}
			got, want := strings.Fields(analysis.Fold(text)), strings.Fields(analysis.Fold(sample))
			for i, word := range want {
				if got[i] != word {
					t.Errorf("%s: %q folds to %q, want %q", s.name, strings.Fields(text)[i], got[i], word)
				}
			}
		}
	}
}

// TestRespellLeavesTheRest: words that have marks, digits, and Latin words stay.
func TestRespellLeavesTheRest(t *testing.T) {
	const text = "كَتَبَ 1990 ٣ Reuters (ال) ۱ — https://x.org"
	for _, s := range spellings {
		if got := respell(text, s.spell, 1); strings.ReplaceAll(analysis.Plain(got), "ال", "") != strings.ReplaceAll(analysis.Plain(text), "ال", "") || !strings.HasPrefix(got, "كَتَبَ 1990 ٣ Reuters (") {
			t.Errorf("%s: %q", s.name, got)
		}
	}
}

// TestRespellIsTheSameEachTime: the same seed gives the same text, another seed another one.
func TestRespellIsTheSameEachTime(t *testing.T) {
	for _, s := range spellings {
		first, again, other := respell(sample, s.spell, 1), respell(sample, s.spell, 1), respell(sample, s.spell, 2)
		if first != again || first == other {
			t.Errorf("%s: the seed does not decide", s.name)
		}
	}
}
