package analysis

import (
	"slices"
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	tests := []struct{ claim, in, want string }{
		{"letters make words, punctuation parts them", "قال أحمد:نعم،لا", "قال احمد نعم لا"},
		{"thousands have no separators", "3,589 ٣٬٥٨٩ ۳۵۸۹ 1,234,567", "3589 3589 3589 1234567"},
		{"thousands with dots", "1.000.000 2.500.000,5", "1000000 2500000.5"},
		{"thousands with spaces", "3 589 habitants, 1\u202f000\u202f000 €", "3589 habitants 1000000"},
		{"one dot is a decimal", "12.5 ١٢٫٥ 3.589", "12.5 12.5 3.589"},
		{"a comma is a decimal before one or two digits", "12,5 ١٢،٥", "12.5 12.5"},
		{"needless zeros go", "12.50 3.0 007 0", "12.5 3 7 0"},
		{"percent signs go", "٤٠٪ 40%", "40 40"},
		{"dates are three words", "12.3.2020 12/03/2020 2020-03-12", "12 3 2020 12 3 2020 2020 3 12"},
		{"a list is no number", "1,200,30 2019,2020", "1 200 30 2019 2020"},
		{"years beside each other are two", "2019 500 عام", "2019 500 عام"},
		{"Arabic ends where digits begin", "عام2020م وG20", "عام 2020 م و g20"},
		{"digits stay in Latin words", "G20 4th COVID-19 3D", "g20 4th covid 19 3d"},
		{"French elisions go", "l'homme d’été qu'il jusqu'à", "homme ete il a"},
		{"other apostrophes stay", "don't O'Brien man's aujourd’hui", "don't o'brien man's aujourd'hui"},
		{"quotes are no apostrophes", "'word' ‘mot’ the dogs' home", "word mot the dogs home"},
		{"initials are one word", "U.S. e.g. J.K. Rowling J. K.", "us eg jk rowling j k"},
		{"hyphens part words", "well-known Jean-Paul", "well known jean paul"},
		{"a ligature may be several words", "ﷺ", "صلي الله عليه وسلم"},
		{"nothing but marks", "- « ، \u064b \u200f", ""},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			if got := strings.Join(texts(Words(tt.in)), " "); got != tt.want {
				t.Errorf("Words(%q) = %s\nwant %s", tt.in, got, tt.want)
			}
		})
	}
}

func texts(words []Word) []string {
	var out []string
	for _, w := range words {
		out = append(out, w.Text)
	}
	return out
}

func TestWordsStandWhereTheTextHasThem(t *testing.T) {
	tests := []struct{ claim, in, want string }{
		{"diacritics belong to their letter", "كَتَبَ الأستاذُ.", "كَتَبَ|الأستاذُ"},
		{"tatweel belongs to the letter before", "ـكتـاـ", "كتـاـ"},
		{"bidi marks at the end are outside", "\u202bنعم\u202c\u200f", "نعم"},
		{"numbers keep their separators", "بلغ ٣٬٥٨٩٫٥٪!", "بلغ|٣٬٥٨٩٫٥٪"},
		{"accents and ligatures shift nothing", "été œuvre ﷲ ﬁn", "été|œuvre|ﷲ|ﬁn"},
		{"decomposed accents", "e\u0301te\u0301 x", "e\u0301te\u0301|x"},
		{"the word after an elision", "l’été", "été"},
		{"bad bytes are stepped over", "\xffنعم\xfe لا", "نعم|لا"},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			var got []string
			for _, w := range Words(tt.in) {
				got = append(got, tt.in[w.Start:w.End])
			}
			if strings.Join(got, "|") != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Words of a text and of its search form agree, and each word is found again in
// the range that it names.
func FuzzWords(f *testing.F) {
	addSeeds(f)
	f.Add("ىَٰا0 يَٰ قوم")
	f.Fuzz(func(t *testing.T, s string) {
		words := Words(s)
		if got := texts(Words(Fold(s))); !slices.Equal(got, texts(words)) {
			t.Fatalf("%q has the words %q, folded %q", s, texts(words), got)
		}
		last := 0
		for _, w := range words {
			if w.Start < last || w.End <= w.Start || w.End > len(s) {
				t.Fatalf("%q: %+v comes after %d", s, w, last)
			}
			if !slices.Contains(texts(Words(s[w.Start:w.End])), w.Text) {
				t.Errorf("%q: %+v is not in %q", s, w, s[w.Start:w.End])
			}
			last = w.Start
		}
	})
}

func TestWordsTakeLinearTime(t *testing.T) {
	for _, unit := range []string{"l'", "a'", "a.", "1,111,", "1.", "1 ", "5²", "\u064b", "ا"} {
		Words(strings.Repeat(unit, 1<<18)) // minutes, were it quadratic
	}
	Words(strings.Repeat("111,", 1<<18) + "30")
}

func TestPhrasesStandAmongWordsInARow(t *testing.T) {
	row := func(s string) string { return InRow(Words(s)) }
	for _, c := range []struct {
		text, phrase string
		want         bool
	}{
		{"ما الفرق بين القاعدة وداعش؟", "الفرق بين", true},
		{"أوجه الشّبه", "اوجه الشبه", true},
		{"الفرق الذي بين", "الفرق بين", false},
		{"the summary", "sum", false},
		{"Sum, up!", "sum up", true},
	} {
		if got := strings.Contains(row(c.text), row(c.phrase)); got != c.want {
			t.Errorf("%q in %q: %v", c.phrase, c.text, got)
		}
	}
}
