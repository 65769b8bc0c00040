package analysis

import "testing"

func TestDirectionsEndWhereTheTextEnds(t *testing.T) {
	for text, want := range map[string]string{
		"مصر \u202Eمقلوب":                  "مصر مقلوب",
		"\u2067كلام\u2069 سليم":            "\u2067كلام\u2069 سليم",
		"\u2067كلام\u2069 وزائد\u2069":     "كلام وزائد",
		"\u202Aa\nb\u202C":                 "a\nb",
		"crossed \u202A\u2067\u202C\u2069": "crossed ",
		"none":                             "none",
	} {
		if got := BalanceDirections(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
