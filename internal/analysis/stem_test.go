package analysis

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestInflectionsShareAStem(t *testing.T) {
	tests := []struct{ claim, words string }{
		{"article and what is glued to it", "كتاب الكتاب والكتاب بالكتاب كالكتاب فالكتاب للكتاب"},
		{"possessives", "كتاب كتابه كتابها كتابي"},
		{"plurals", "مهندس مهندسون مهندسين المهندسين"},
		{"feminine", "جامعة جامعات الجامعات"},
		{"the conjunction before four letters or more", "مدرسة ومدرسة والمدرسة"},
		{"a minister keeps his first letter", "وزير الوزير للوزير والوزير"},
		{"a ministry too", "وزارة الوزارة الوزارات"},
		{"father is not an article", "والد والده والدها الوالد"},
		{"the name of God is whole", "الله والله بالله لله"},
		{"English plurals", "city cities city's"},
		{"English endings in es", "church churches"},
		{"French plurals in x", "journal journaux"},
		{"French plurals in eaux", "bateau bateaux"},
		{"accents and case are folded before", "École ecoles l'école"},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			words := Words(tt.words)
			want := Stem(words[0].Text)
			for _, w := range words {
				if got := Stem(w.Text); got != want {
					t.Errorf("the stem of %s is %s, of %s %s", w.Text, got, words[0].Text, want)
				}
			}
		})
	}
}

func TestNamesAndShortWordsSurviveStemming(t *testing.T) {
	for word := range strings.FieldsSeq("باب بغداد وزير وطن وقت واشنطن لندن الله فرنسا محمد كابل paris gas bus class virus dax 2020 12.5 ك") {
		if got := Stem(word); got != word {
			t.Errorf("Stem(%s) = %s", word, got)
		}
	}
}

func FuzzStem(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		for _, w := range Words(s) {
			stem := Stem(w.Text)
			if stem == "" || !utf8.ValidString(stem) || len(stem) > len(w.Text) && !divine[w.Text] {
				t.Errorf("Stem(%q) = %q", w.Text, stem)
			}
		}
	})
}

func TestFunctionWordsAreNoContent(t *testing.T) {
	tests := []struct{ claim, in, want string }{
		{"Arabic", "من هو مؤسس الدولة العثمانية؟", "موسس الدوله العثمانيه"},
		{"Arabic, glued", "وكيف وصل إلى الحكم ومتى؟", "وصل الحكم"},
		{"English", "When was the Eiffel Tower built?", "eiffel tower built"},
		{"French", "Où se trouve la capitale de l’Égypte ?", "trouve capitale egypte"},
		{"all words where there are no others", "من هو؟", "من هو"},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			if got := strings.Join(texts(ContentWords(tt.in)), " "); got != tt.want {
				t.Errorf("ContentWords(%q) = %s, want %s", tt.in, got, tt.want)
			}
		})
	}
}
