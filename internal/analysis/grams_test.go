package analysis

import (
	"slices"
	"strings"
	"testing"
)

func TestANumberedPartIsATermOfItsOwn(t *testing.T) {
	want := Term{Text: sectionMark + "article 2", Weight: SectionWeight}
	for _, text := range []string{"المادة الثانية", "المادة (٢)", "the second article"} {
		if !slices.Contains(Terms(text), want) {
			t.Errorf("%q: %+v", text, Terms(text))
		}
	}
}

func TestTermsAreStemsAndGrams(t *testing.T) {
	tests := []struct{ claim, in, want string }{
		{"a word has its stem and the grams of the whole word", "cats", "cat <ca cat ats ts> <cat cats ats>"},
		{"Arabic alike", "الباب", "باب <ال الب لبا باب اب> <الب البا لباب باب>"},
		{"two letters have their edges", "أب", "اب <اب اب> <اب>"},
		{"a single letter has no grams", "x", "x"},
		{"function words have no grams", "في باب", "في باب <با باب اب> <باب باب>"},
		{"numbers have grams", "2020", "2020 <20 202 020 20> <202 2020 020>"},
		{"no words, no terms", "؟", ""},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			var got []string
			for _, term := range Terms(tt.in) {
				got = append(got, readable(t, term))
			}
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("Terms(%q) = %s\nwant %s", tt.in, s, tt.want)
			}
		})
	}
}

// readable shows the edges of a word as < and >.
func readable(t *testing.T, term Term) string {
	gram, marked := strings.CutPrefix(term.Text, gramMark)
	if want := map[bool]float64{false: 1, true: GramWeight}[marked]; term.Weight != want {
		t.Errorf("%q weighs %v, want %v", term.Text, term.Weight, want)
	}
	if rest, ok := strings.CutPrefix(gram, edge); ok {
		gram = "<" + rest
	}
	if rest, ok := strings.CutSuffix(gram, edge); ok {
		gram = rest + ">"
	}
	return gram
}

// Spellings that fold alike are indexed alike, and no gram equals a stem.
func FuzzTerms(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		terms := Terms(s)
		if !slices.Equal(terms, Terms(Fold(s))) {
			t.Errorf("the terms of %q and of its search form differ", s)
		}
		for _, term := range terms {
			if strings.HasPrefix(term.Text, gramMark) != (term.Weight == GramWeight) || term.Text == "" {
				t.Errorf("%q: %+v", s, term)
			}
		}
	})
}
