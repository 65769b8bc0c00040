package excerpt_test

import (
	"strings"
	"testing"

	"isnad/internal/answer/excerpt"
)

// Signs that are no letters do not make a quote shorter.
func TestAVocalisedQuoteIsCutWhereThePlainOneIs(t *testing.T) {
	plain := strings.Repeat("بنى العمال السد في شهرين، ", 40) + "ثم عادوا إلى بيوتهم."
	words := strings.Repeat("بنى العمال السد ", 60) + "ثم عادوا"
	bare := strings.NewReplacer("َ", "", "ـ", "")
	for _, c := range []struct{ claim, text string }{
		{"at a clause", plain}, {"at a word, where there is no clause", words}, {"not at all, where it is short", "بنى العمال السد."},
	} {
		want := excerpt.Shorten(c.text)
		for sign, marked := range map[string]string{
			"a vowel":  strings.ReplaceAll(c.text, "ل", "لَ"),
			"tatweel":  strings.ReplaceAll(c.text, "ع", "عـــ"),
			"both":     strings.ReplaceAll(c.text, "م", "مَـ"),
			"a vowel ": strings.ReplaceAll(c.text, " ", "َ "),
		} {
			if got := bare.Replace(excerpt.Shorten(marked)); got != want {
				t.Errorf("%s, %s: %q, want %q", c.claim, sign, got, want)
			}
		}
	}
}
