package bilingual

import (
	"slices"
	"testing"
)

func TestNamesOfOneThingHaveOneID(t *testing.T) {
	for claim, texts := range map[string][]string{
		"a country and its people":      {"فرنسا", "الفرنسي", "فرنسية", "للفرنسيين", "وبالفرنسية", "France", "French", "françaises", "باريس", "Paris"},
		"an Arabic name has an article": {"النيجر", "للنيجر", "والنيجر", "النيجري", "Niger", "نيامي"},
		"a state of two words":          {"الولايات المتحدة", "للولايات المتحدة", "أميركا", "الأمريكيين", "United States", "U.S.", "واشنطن", "américains"},
		"a movement":                    {"تنظيم الدولة", "داعش", "ISIS", "État islamique"},
		"what is glued to it":           {"مالي", "بمالي", "ومالي", "Mali", "Malian", "malienne", "باماكو"},
	} {
		t.Run(claim, func(t *testing.T) {
			want := Names(texts[0])
			if len(want) != 1 {
				t.Fatalf("%q: %v", texts[0], want)
			}
			for _, text := range texts {
				got := Names(text)
				if !slices.ContainsFunc(got, func(n Name) bool { return n.ID == want[0].ID }) {
					t.Errorf("%q: %v", text, got)
				}
			}
		})
	}
}

func TestWordsThatOnlyLookLikeNames(t *testing.T) {
	for _, text := range []string{"he told us", "هند زارت أمها", "في نيجر", "the niece", "بين الناس"} {
		if got := Names(text); len(got) > 0 {
			t.Errorf("%q: %v", text, got)
		}
	}
	for _, text := range []string{"وزير المالية", "الوضع المالي", "قطر الدائرة", "a polish remover"} {
		for _, n := range Names(text) {
			if n.Sure {
				t.Errorf("%q surely names something", text)
			}
		}
	}
}

func TestEveryCapitalHasItsCountry(t *testing.T) {
	for key, all := range names() {
		for _, c := range all {
			if c.name.ID == 0 {
				t.Errorf("%s is of no country of the glossary", key)
			}
		}
	}
}
