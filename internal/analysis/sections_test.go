package analysis

import (
	"fmt"
	"strings"
	"testing"
)

func TestSections(t *testing.T) {
	tests := map[string]string{
		"المادة الثانية": "article 2", "المادة 2": "article 2", "المادة ٢": "article 2", "المادة (2)": "article 2", "Article 2": "article 2",
		"وفقا للمادة رقم 21 من القانون": "article 21", "المادة الحادية والعشرون": "article 21", "المادة الخامسة عشرة": "article 15",
		"المادة الخامسة بعد المئة": "article 105", "المادة الثالثة والأربعون بعد المائتين": "article 243", "المادة التاسعة والتسعون بعد التسعمئة": "article 999",
		"حديث رقم 7": "hadith 7", "الحديث السابع": "hadith 7", "البند 3-2": "clause 3-2", "Section 4.1": "section 4-1", "Section 4.1.2": "section 4-1-2",
		"الباب الأول: أحكام": "part 1", "article premier": "article 1", "l'article vingt-et-un": "article 21", "le deuxième chapitre": "chapter 2",
		"the second article": "article 2", "the 21st chapter": "chapter 21", "Chapter IV": "chapter 4", "twenty-first lesson": "lesson 21",
		"article one hundred and five": "article 105", "article quatre-vingt-deux": "article 82", "étape n° 3": "step 3",
		"الفصل الأول والفصل الثاني": "chapter 1, chapter 2", "مادة واحدة": "", "في المادة. 5 أطفال": "", "جدول المباريات": "", "a part of it": "",
		"الجزء الثاني من 3 أجزاء": "volume 2", "قانون رقم ١٢ لسنة 2020": "law 12",
	}
	for text, want := range tests {
		var got []string
		for _, s := range Sections(text) {
			got = append(got, s.Key())
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%q names %q, want %q", text, got, want)
		}
	}
	text := "تنص المادة (١٢) على ذلك"
	s := Sections(text)[0]
	if got := text[s.Start:s.End]; got != "المادة (١٢" {
		t.Errorf("the mention is %q", got)
	}
}

func FuzzSections(f *testing.F) {
	addSeeds(f)
	f.Add("article quatre vingt cent hundred premier XX th")
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for _, x := range Sections(s) {
			if x.Start < at || x.End <= x.Start || x.End > len(s) || x.Number == "" {
				t.Errorf("%q: %+v after %d", s, x, at)
			}
			at = x.End
		}
	})
}

func ExampleSections() {
	for _, s := range Sections("المادة الثانية من الباب ٣") {
		fmt.Println(s.Key())
	}
	// Output:
	// article 2
	// part 3
}
