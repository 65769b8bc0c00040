package aligned

import (
	"slices"
	"testing"

	"isnad/internal/answer/wordlist"
)

func TestOppositesAreNotAlike(t *testing.T) {
	pairs := wordlist.Pairs()
	if len(pairs) < 300 {
		t.Fatalf("%d pairs", len(pairs))
	}
	for _, p := range pairs {
		if l := alike(p[0], p[1]); l != opposite {
			t.Errorf("%s and %s: %d", p[0], p[1], l)
		}
	}
}

func TestLikeness(t *testing.T) {
	for claim, c := range map[string]struct {
		a, b string
		want likeness
	}{
		"one word with a particle":            {"القنصل", "والقنصل", same},
		"a verb in the present":               {"يغادر", "غادر", same},
		"a verb and the noun of its action":   {"اعتقل", "اعتقال", family},
		"a word of the same root":             {"مولود", "ولد", family},
		"another verb for it":                 {"ربح", "كسب", synonym},
		"a translation":                       {"police", "شرطة", synonym},
		"a verb and a noun in Latin letters":  {"organised", "organisation", family},
		"the opposite":                        {"sold", "bought", opposite},
		"the opposite in the present":         {"تبدأ", "تنتهي", opposite},
		"nothing in common":                   {"جسر", "طبيب", unlike},
		"a beginning that is short for words": {"part", "parquet", unlike},
	} {
		a, b := words(c.a), words(c.b)
		if len(a) != 1 || len(b) != 1 {
			t.Fatalf("%s: %d and %d words", claim, len(a), len(b))
		}
		if got := like(a[0], b[0]); got != c.want {
			t.Errorf("%s: %s and %s: %d, want %d", claim, c.a, c.b, got, c.want)
		}
	}
}

func TestNamesAcrossScripts(t *testing.T) {
	for latin, arabic := range map[string]string{"dandashi": "الدندشي", "rashid": "رشيدا", "maha": "مها", "sawwaf": "والصواف", "khartoum": "الخرطوم"} {
		if !sameSound(latin, arabic) {
			t.Errorf("%s is not %s: %s and %s", latin, arabic, sounds(latin), sounds(arabic))
		}
	}
	for latin, arabic := range map[string]string{"dandashi": "الصباغ", "maha": "محمد", "ali": "علي", "kanj": "كامل"} {
		if sameSound(latin, arabic) {
			t.Errorf("%s is %s", latin, arabic)
		}
	}
}

func TestNamesInTwoSpellings(t *testing.T) {
	for a, b := range map[string]string{"abou": "abu", "chukri": "shukri", "djamel": "jamel", "noureddine": "nureddine"} {
		if !SameSpelling(a, b) {
			t.Errorf("%s is not %s", a, b)
		}
	}
	for a, b := range map[string]string{"hassan": "hassine", "karim": "karam", "abou": "abi"} {
		if SameSpelling(a, b) {
			t.Errorf("%s is %s", a, b)
		}
	}
}

func TestContradictions(t *testing.T) {
	for _, c := range []struct {
		claim, statement, sentence string
		want                       bool
	}{
		{"it says the same", "غادر الاثنان البلاد.", "غادر الاثنان البلاد إلى دبي.", false},
		{"a denial that is not there", "لم يغادر الاثنان البلاد.", "غادر الاثنان البلاد إلى دبي.", true},
		{"a denial dropped", "She was tried in Lyon.", "She was never tried in Lyon.", true},
		{"the opposite", "خسر كنج الدعوى.", "كسب كنج الدعوى في لندن.", true},
		{"the opposite, denied", "He did not buy the mill.", "He sold the mill.", false},
		{"refused, in other words", "لم تقبل هيا المكافأة.", "رفضت هيا المكافأة.", false},
		{"refused, where nobody refuses", "نفى فاني أن يكون ما يحدث سرطانا.", "شبه فاني ما يحدث بسرطان.", true},
		{"refused, dropped", "The partnership would last.", "He doubted that the partnership would last.", true},
		{"refused, told otherwise", "The bank did not pay the mason.", "The bank refused to pay the mason.", false},
		{"the passive dropped", "His comrades attacked every week.", "He said his comrades were attacked every week.", true},
		{"the passive turned into the active", "The rebels attacked his comrades.", "His comrades were attacked by the rebels.", false},
		{"was not, dropped", "كانت سركيس تعلم لمن تعمل.", "لم تكن سركيس تعلم لمن تعمل.", true},
		{"nobody but", "Rata and Melnik came.", "Nobody came except Rata and Melnik.", false},
		{"nobody but, in Arabic", "كان المودن بين التسعة الذين مشوا في جنازتها.", "لم يمش في جنازتها غير تسعة، بينهم المودن.", false},
		{"no longer", "لم تعد الأساليب متطورة.", "الأساليب متطورة.", true},
		{"a denial of something else", "Nobody was hurt, and the mill was never rebuilt.", "The mill burned down.", true},
		{"denied across scripts", "Dubai police did not arrest Melnik.", "أوقفت شرطة دبي ملنيك.", true},
	} {
		if got := Of(c.statement, c.sentence, "").Contradicts(); got != c.want {
			t.Errorf("%s: %q of %q: %v", c.claim, c.statement, c.sentence, got)
		}
	}
}

func TestFeatures(t *testing.T) {
	for _, c := range []struct {
		feature, statement, sentence string
		want                         bool
	}{
		{"run", "The Malian army attacked the rebels.", "On Monday the Malian army attacked the rebels near Kidal.", true},
		{"run", "The rebels attacked the Malian army.", "On Monday the Malian army attacked the rebels near Kidal.", false},
		{"moved", "The rebels attacked the Malian army.", "On Monday the Malian army attacked the rebels near Kidal.", true},
		{"names turned", "Melnik accused Rata.", "Rata accused Melnik.", true},
		{"names turned", "Rata accused Melnik.", "Rata accused Melnik.", false},
		{"unknown", "خُطفت الطبيبة.", "أُفرج عن الطبيبة.", true},
		{"unknown", "كسب الدعوى.", "ربح الدعوى.", false},
		{"relation", "Rata is the brother of Melnik.", "Rata watched Melnik.", true},
		{"is", "خضر عبود هو محافظ المنطقة.", "قال محافظ المنطقة، خضر عبود، إنه مريض.", true},
		{"refused", "The bank did not pay the mason.", "The bank refused to pay the mason.", true},
		{"by", "The rebels were attacked by the army.", "The army attacked the rebels.", true},
		{"unknown instead", "The bank robbed the mason.", "The bank paid the mason.", true},
		{"unknown instead", "The bank paid the tall mason.", "The bank paid the mason.", false},
		{"unknown instead", "Rata was captured by Melnik.", "Rata was captured by the police in May.", true},
		{"owner other", "Rata is the brother of Melnik.", "Melnik saw the brother of Rata.", true},
		{"owner other", "Rata is the brother of Melnik.", "Rata, the brother of Melnik, left.", false},
		{"relation", "Rata paid her son Melnik.", "Rata paid her nephew Melnik.", true},
		{"turns", "Melnik accused Rata.", "Rata accused Melnik.", true},
		{"turns", "اتهم رتا ملنيك.", "واتهم رتا ملنيك بالسرقة.", false},
	} {
		f := Of(c.statement, c.sentence, "").Features(0, 0)
		if got := f[slices.Index(Names, c.feature)] > 0; got != c.want {
			t.Errorf("%s of %q in %q: %v", c.feature, c.statement, c.sentence, got)
		}
	}
	instead := slices.Index(Names, "around instead")
	if f := Of("Maryam left in 1985.", "Hafsa left in 1985.", "Maryam and Hafsa").Features(0, 0); f[instead] == 0 {
		t.Error("Maryam stands where Hafsa stands")
	}
	if f := Of("Maryam left in 1985.", "She left in 1985.", "Maryam and Hafsa").Features(0, 0); f[instead] != 0 {
		t.Error("Maryam stands for “she”")
	}
	if f := Of("قال إنه رحل.", "رحل.", "كنج").Features(1, 0.9); f[1] != 1 || f[3] != 0.9 {
		t.Errorf("odds and cosine: %v", f)
	}
}

// A text is in itself, word for word, whatever it is.
func FuzzATextIsInItself(f *testing.F) {
	f.Add("غادر الاثنان البلاد.")
	f.Add("On 5 May, the Patience passed with 3 bricks.")
	f.Add("لم تعد، d'or n't «»")
	f.Fuzz(func(t *testing.T, s string) {
		a := Of(s, s, "")
		if len(a.of) > 0 && a.Known() < 1 {
			t.Errorf("%q is not in itself: %v", s, a.to)
		}
	})
}
