package analysis

import (
	"slices"
	"strings"
	"testing"
)

func TestNumbers(t *testing.T) {
	tests := []struct{ claim, in, want string }{
		{"digits of every kind", "٣٬٥٨٩ و 3,589 و ۱۲٫۵٪ و 40%", "3589 3589 12.5 40"},
		{"digits glued to a word", "الساعة 04pm في 21st", "4 21"},
		{"digits in a name are none", "b52 g20", ""},
		{"Arabic units and tens", "خمسة وعشرون رجلا وثلاث نساء", "25 3"},
		{"Arabic teens", "خمسة عشر يوما وإحدى عشرة ليلة", "15 11"},
		{"Arabic hundreds", "مئة ومائتان وثلاثمائة", "100 200 300"},
		{"Arabic thousands", "ثلاثة آلاف وخمسمئة وستة وعشرون", "3526"},
		{"Arabic duals", "ألفان وخمسة", "2005"},
		{"millions", "مليون ومئتا ألف", "1200000"},
		{"the dual before a noun", "مليوني دولار وألفي جندي", "2000000 2000"},
		{"a preposition before a numeral", "بثمانية عشر شهرا، لثلاثة رجال، لست عائدا", "18 3"},
		{"digits times a word", "3.5 مليون و٢٠ ألف و 5 million", "3500000 20000 5000000"},
		{"numbers in a row stay apart", "خمسة وستة", "5 6"},
		{"English", "two hundred and six, twenty-five, three thousand", "206 25 3000"},
		{"French", "dix-huit, vingt et un, soixante-quinze, quatre-vingt-dix-sept, deux mille", "18 21 75 97 2000"},
		{"words for one and look-alikes are none alone", "un homme, the one, أحد الرجال ألف كتابا", ""},
		{"per cent is no hundred", "40 per cent, 3 pour cent, cent", "40 3 100"},
		{"none", "لا شيء هنا", ""},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			if got := strings.Join(Numbers(tt.in), " "); got != tt.want {
				t.Errorf("Numbers(%q) = %s, want %s", tt.in, got, tt.want)
			}
		})
	}
}

func TestFindNumbers(t *testing.T) {
	const text = "قُتل ٧ وجُرح خمسة وعشرون، 40 % من 3.5 مليون"
	var got []string
	for _, n := range FindNumbers(text) {
		got = append(got, n.Value+"="+text[n.Start:n.End])
	}
	if want := "7=٧|25=خمسة وعشرون|40=40|3500000=3.5 مليون"; strings.Join(got, "|") != want {
		t.Errorf("got %s, want %s", strings.Join(got, "|"), want)
	}
}

func FuzzNumbers(f *testing.F) {
	addSeeds(f)
	f.Add("خمسة وعشرون ألفا ومئتان two hundred and quatre vingt dix 999999 مليون 1e400 00.00")
	f.Fuzz(func(t *testing.T, s string) {
		for _, n := range FindNumbers(s) {
			if inside := Numbers(s[n.Start:n.End]); !slices.Contains(inside, n.Value) {
				t.Errorf("%q stands for %s, and alone for %q", s[n.Start:n.End], n.Value, inside)
			}
		}
		for _, n := range Numbers(s) {
			if again := Numbers(n); len(again) != 1 || again[0] != n {
				t.Errorf("%q holds %q, and that %q", s, n, again)
			}
		}
		if HasDate(s) != HasDate(s+" ") {
			t.Errorf("%q: a space changes whether there is a date", s)
		}
	})
}

func TestHasDate(t *testing.T) {
	tests := []struct {
		claim, in string
		want      bool
	}{
		{"a year", "ولد عام 1990", true},
		{"a year in Arabic digits", "ولد في ١٩٩٠م", true},
		{"an early year with its era", "توفي سنة 132 هـ", true},
		{"an early year after its word", "في عام 750", true},
		{"a year before Christ", "in 44 BC", true},
		{"a month", "في شهر أكتوبر", true},
		{"a Levantine month", "في كانون الثاني 2 وتموز", true},
		{"an English month", "last November", true},
		{"a French month", "en août", true},
		{"a month that is also a word, with a number", "في 5 مارس", true},
		{"Ab with a number", "في 4 آب", true},
		{"a Hijri month with a number", "ليلة 27 رمضان", true},
		{"digits in a date", "12/03/2020", true},
		{"practised is no month", "مارس الرياضة", false},
		{"a father is no month", "أب 4 أولاد", false},
		{"a name is no month", "قال رمضان شيئا", false},
		{"may is no month alone", "It may rain", false},
		{"a number with separators is no year", "بلغ 1,990 مترا", false},
		{"a small number is no year", "كان معه 12 رجلا", false},
		{"a small number after its word is no year", "في سنة 12 من عمره", false},
		{"none", "لا شيء", false},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			if got := HasDate(tt.in); got != tt.want {
				t.Errorf("HasDate(%q) = %v", tt.in, got)
			}
		})
	}
}
