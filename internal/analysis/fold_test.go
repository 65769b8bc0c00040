package analysis

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestFoldMakesSpellingsEqual(t *testing.T) {
	tests := []struct{ claim, in, want string }{
		{"diacritics are dropped", "مُحَمَّدٌ", "محمد"},
		{"dagger alef and Quranic marks are dropped", "ٱلرَّحۡمَٰنِ", "الرحمن"},
		{"tatweel is dropped", "كتـــاب", "كتاب"},
		{"bidi and zero-width marks are dropped", "\u202bال\u200dسل\u200cام\u202c\u200f\ufeff", "السلام"},
		{"soft hyphens are dropped", "in\u00adfor\u00admation", "information"},
		{"seats of alef", "أحمد إلى آمن ٱلله", "احمد الي امن الله"},
		{"decomposed hamza", "ا\u0654حمد و\u0654 ي\u0654", "احمد و ي"},
		{"alef maksura and teh marbuta", "مستشفى مدرسة", "مستشفي مدرسه"},
		{"seats of waw and yeh", "مسؤول رئيس", "مسوول رييس"},
		{"hamza on the line stays", "ماء شيء", "ماء شيء"},
		{"Persian yeh and kaf", "ایران کتاب", "ايران كتاب"},
		{"Persian and Maghrebi letters", "گاز ڤيينا چاد پاريس ڨفصة ڭناوة ڥاس ژنو ورڤلة", "كاز فيينا جاد باريس قفصه كناوه فاس زنو ورفله"},
		{"presentation forms", "ﺍﻟﺴﻼﻡ ﷲ", "السلام الله"},
		{"diacritics on a space of their own", "ﹶﹸ", ""},
		{"Arabic and Persian digits", "٢٠٢٣ ۲۰۲۳ 2023", "2023 2023 2023"},
		{"digits of other scripts", "२०२३ 𝟐𝟎", "2023 20"},
		{"Arabic separators", "٣٬٥٨٩٫٥٪", "3,589.5%"},
		{"Arabic punctuation", "نعم، لا؛ لم؟ ۔", "نعم, لا; لم? ."},
		{"quotes and apostrophes", "«a» “b” ‘c’ l’eau", `"a" "b" 'c' l'eau`},
		{"dashes", "a–b—c‑d", "a-b-c-d"},
		{"Latin case and accents", "ÉCOLE Ça Zürich İzmir", "ecole ca zurich izmir"},
		{"decomposed accents", "e\u0301cole", "ecole"},
		{"Latin ligatures", "Œuvre œil æ ß ﬁn", "oeuvre oeil ae ss fin"},
		{"full width", "ＡＢＣ１２", "abc12"},
		{"white space", "a\u00a0b\u202fc\u2009d", "a b c d"},
		{"a raised digit stands apart", "2019¹ 3½", "2019 1  3 1/2 "},
		{"a subscript stays in its word", "CO₂", "co2"},
		{"an ellipsis is three dots", "نعم…", "نعم..."},
		{"bytes that are no character", "a\xffb", "a\ufffdb"},
		{"plain text is left alone", "plain text, 12.", "plain text, 12."},
		{"other scripts keep their vowel signs", "हिन्दी", "हिन्दी"},
		{"empty", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			if got := Fold(tt.in); got != tt.want {
				t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestFoldingACharacterTwiceEqualsFoldingItOnce(t *testing.T) {
	for r := range rune(utf8.MaxRune + 1) {
		if once := Fold(string(r)); Fold(once) != once {
			t.Errorf("%U folds to %q, then to %q", r, once, Fold(once))
		}
	}
}

func TestTheFoldTableAgreesWithTheRules(t *testing.T) {
	for r := range rune(0x800) {
		if got, want := Fold(string(r)), foldRune(r); got != want {
			t.Errorf("%U: table %q, rules %q", r, got, want)
		}
	}
}

// seeds hold what articles are full of, and what breaks naive splitters.
var seeds = []string{
	"", " ", "\n\n", "كَتَبَ الأستاذُ، في عام2020 ٣٬٥٨٩ كتابًا؛ ١٢٫٥٪.",
	"قال: «نعم. لا؟» ثم ذهب.اجتماع تونس.\n\nفقرة", "l'homme d’été don't U.S. J. K. Rowling 12.3.2020",
	"3 589 000 1,200,30 1.000.000,5 007 1..2 ½ x² ﷺ \ufdfa", "(((((( \"\" «« ” “ ' ’ ) ] »",
	"https://ar.example.org/a.b?c=d. www.x.com, a.b@c.de", "\xff\xfe\x00 \u202eabc\u202c e\u0301 ا\u0654 \u200b",
	"... . … ؟ ! ?! ۔ [3] (؟) .. نعم", "أ. ب.، د. أحمد م. ص.12 5 كم. من هـ.", strings.Repeat("كلمة ", 300), strings.Repeat("ا", 1500),
	"\u0651\u0640\u0640ـ", "ٱلصَّلَوٰةِ عَلَىٰ هَٰذَا و\xd9", "ى\xd9", "l'l'l'l'", "a.b.c.d.", "1,111,111,111,111,111,111,111,111,30", "한국어 が ゙ हिन्दी",
}

func addSeeds(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
}

func FuzzFold(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Errorf("folding %q once gives %q, twice %q", s, once, twice)
		}
		if !utf8.ValidString(once) {
			t.Errorf("Fold(%q) = %q is not UTF-8", s, once)
		}
	})
}

// Composed and decomposed text are equal for search.
func FuzzFoldOfDecomposedText(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		for _, r := range s {
			if r >= 0x700 && r < 0xFB50 { // marks of other scripts stay, and NFD may move them
				t.Skip()
			}
		}
		s = strings.ToValidUTF8(s, "")
		if got, want := Fold(norm.NFD.String(s)), Fold(s); got != want {
			t.Errorf("%q folds to %q decomposed, %q as it is", s, got, want)
		}
	})
}

const sample = "كَتَبَ الأستاذُ هذا الكتاب في عام 2020، ونشره في القاهرة. «نعم؟» قال أحمد: إلى 3,589 قارئ. "

func benchmark(b *testing.B, text string, run func(string)) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		run(text)
	}
}

func BenchmarkFold(b *testing.B) {
	benchmark(b, strings.Repeat(sample, 1000), func(s string) { Fold(s) })
}

func BenchmarkWords(b *testing.B) {
	benchmark(b, strings.Repeat(sample, 1000), func(s string) { Words(s) })
}

func BenchmarkTerms(b *testing.B) {
	benchmark(b, strings.Repeat(sample, 10), func(s string) { Terms(s) })
}

// A caller may cut a text in the middle of a character.
func TestFoldingTakesTextThatEndsInACharacter(t *testing.T) {
	for _, s := range []string{"الصلو\xd9", "و\xd9", "ى\xd9", "\xd9"} {
		Fold(s)
		Words(s)
	}
}
