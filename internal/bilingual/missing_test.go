package bilingual

import "testing"

func TestMissing(t *testing.T) {
	for _, c := range []struct {
		claim, question, language, text string
		want                            float64
	}{
		{"all there", "متى وصل القطار؟", "ar", "وصل القطار مساء.", 0},
		{"half of it", "متى وصل القطار؟", "ar", "غادر القطار مساء.", 0.5},
		{"another word of the glossary", "كم جنديا وصل؟", "ar", "وصل الجنود.", 0},
		{"another language", "How many soldiers arrived?", "en", "وصل الجنود.", 0},
		{"a name as it sounds", "When did Sinwar arrive?", "en", "وصل السنوار.", 0},
		{"a name that is not there", "When did Sinwar arrive?", "en", "وصل الجندي.", 0.5},
		{"nothing to look for", "متى؟", "ar", "وصل القطار.", 0},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := Missing(c.question, c.language, c.text); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

func TestSame(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"جندي", "الجنود", true}, {"جنود", "soldiers", true}, {"soldat", "جندي", true}, {"كتاب", "والكتاب", true}, {"جندي", "قلم", false},
	} {
		if Same(c.a, c.b) != c.want {
			t.Errorf("%s and %s: %t", c.a, c.b, !c.want)
		}
	}
}
