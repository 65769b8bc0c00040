package analysis

import "testing"

func TestLanguage(t *testing.T) {
	tests := []struct{ claim, in, want string }{
		{"Arabic", "من هو مؤسس الدولة؟", "ar"},
		{"Arabic with a Latin name", "من أسس شركة Google؟", "ar"},
		{"English", "Who founded the state?", "en"},
		{"English with an Arabic name", "Who was أحمد in the story of the city?", "en"},
		{"English with a French name", "Who is Beyoncé Knowles?", "en"},
		{"English with several French names", "Who are Désirée and Héloïse Bézier?", "en"},
		{"French", "Qui a fondé l'État ?", "fr"},
		{"French without accents", "Quelle est la capitale de la Tunisie", "fr"},
		{"French by its elisions", "histoire d'Algérie", "fr"},
		{"a bare Latin name", "Algeria", "en"},
		{"numbers only", "2020?", "en"},
		{"nothing", "", "en"},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			if got := Language(tt.in); got != tt.want {
				t.Errorf("Language(%q) = %s, want %s", tt.in, got, tt.want)
			}
		})
	}
}

func TestScript(t *testing.T) {
	tests := []struct{ claim, in, want string }{
		{"Arabic letters", "نص عربي", "Arabic"},
		{"Persian letters", "چگونه", "Arabic"},
		{"Latin letters", "texte", "Latin"},
		{"the majority decides", "نص a long Latin text", "Latin"},
		{"an equal share is Arabic", "نص ab", "Arabic"},
		{"neither", "Москва", "other"},
		{"no letters", "12.5 ٣", "other"},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			if got := Script(tt.in); got != tt.want {
				t.Errorf("Script(%q) = %s, want %s", tt.in, got, tt.want)
			}
		})
	}
}

// A question is in the language of the words that ask, whatever it names.
func TestTheLanguageOfAQuestion(t *testing.T) {
	for text, want := range map[string]string{
		"ما الفرق بين openRoot و hydrateRoot؟":  "ar",
		"أي port يستخدم FileSync؟":              "ar",
		"كيف أثبت Kubernetes Dashboard locally": "ar",
		"what does كتاب mean?":                  "en",
		"que veut dire كتاب ?":                  "fr",
		"Kubernetes dashboard تثبيت":            "ar",
		"2017 coup date":                        "en",
		"متى بنيت القلعة؟":                      "ar",
	} {
		if got := QuestionLanguage(text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
