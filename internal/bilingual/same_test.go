package bilingual

import "testing"

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
