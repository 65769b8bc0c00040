package bilingual

import "testing"

func TestSameName(t *testing.T) {
	for _, c := range []struct {
		latin, arabic string
		want          bool
	}{
		{"sahrawi", "الصحراوي", true}, {"walid", "الوليد", true}, {"baghdadi", "للبغدادي", true}, {"mali", "مالي", true},
		{"walid", "بيعة", false}, {"of", "وفي", false}, {"real", "جزائري", false},
	} {
		if SameName(c.latin, c.arabic) != c.want {
			t.Errorf("%s and %s: %t", c.latin, c.arabic, !c.want)
		}
	}
}

func TestSame(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"جندي", "الجنود", true}, {"جنود", "soldiers", true}, {"soldat", "جندي", true}, {"كتاب", "والكتاب", true}, {"جندي", "قلم", false},
		{"lieutenant", "ملازم", true}, {"ليل", "nuit", true}, {"سجل", "سرقة", false}, {"نزيه", "صادق", false}, {"صادق", "honest", true}, {"نزيه", "honest", true},
	} {
		if Same(c.a, c.b) != c.want {
			t.Errorf("%s and %s: %t", c.a, c.b, !c.want)
		}
	}
}
