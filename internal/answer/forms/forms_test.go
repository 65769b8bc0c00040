package forms

import (
	"testing"

	"isnad/internal/index"
	"isnad/internal/question"
)

func TestTwoThingsAreReadFromAComparison(t *testing.T) {
	for text, want := range map[string][3]string{
		"قارن بين القاعدة وداعش في الساحل":                         {"القاعدة", "داعش", "في الساحل"},
		"ما الفرق بين المرابطون وجماعة نصرة الإسلام؟":              {"المرابطون", "جماعة نصرة الإسلام", ""},
		"قارن موقف واشنطن وموقف باريس":                             {"موقف واشنطن", "موقف باريس", ""},
		"Compare al-Qaeda and ISIS in the Sahel":                   {"al-Qaeda", "ISIS", "in the Sahel"},
		"What is the difference between the mill and a dam?":       {"mill", "dam", ""},
		"Compare al-Qaïda et Daech au Sahel":                       {"al-Qaïda", "Daech", "au Sahel"},
		"Quelle est la différence entre le moulin et le barrage ?": {"moulin", "barrage", ""},
		"قارن بين النتائج":                                         {},
		"Compare them":                                             {},
	} {
		a, b, ok := Sides(question.New(text))
		if got := [3]string{a.Name, b.Name, b.Context}; ok != (want[0] != "") || ok && got != want {
			t.Errorf("%s: %q, %v; want %q", text, got, ok, want)
		}
	}
}

func TestASubjectIsNamedInAnyScript(t *testing.T) {
	for _, c := range []struct {
		question, sentence string
		named              bool
	}{
		{"ماذا تقول المقالات عن أبي الوليد الصحراوي؟", "أشهرهم أبو الوليد الصحراوي.", true},
		{"ما الذي تقوله المقالات عن فاغنر؟", "لم تتمكن مجموعة فاغنر من دخولها.", true},
		{"What do the articles say about Wagner?", "لم تتمكن مجموعة فاغنر من دخولها.", true},
		{"ما الذي تقوله المقالات عن فاغنر؟", "لم تتمكن المجموعة من دخولها.", false},
		{"Que disent les articles sur le barrage d'Assouan ?", "Le barrage est haut.", false},
	} {
		s, ok := Told(question.New(c.question))
		if !ok || s.In(c.sentence) != c.named {
			t.Errorf("%s: %q in %s: %v", c.question, s.Name, c.sentence, !c.named)
		}
	}
}

func TestTheArticleToSumUpIsFoundByNumberFileOrTitle(t *testing.T) {
	all := []index.Article{{Path: "a-bridge.md", Title: "The old bridge"}, {Path: "mill.md", Title: "The mill of Arnton"}, {Path: "hudna.md", Title: "هدنة في الساحل"}}
	for text, want := range map[string]string{
		"Summarize the first article":          "a-bridge.md",
		"لخص المقال الثاني":                    "mill.md",
		"لخص لي المقال رقم 3":                  "hudna.md",
		"Résume le dernier article":            "hudna.md",
		"Summarise the article about the mill": "mill.md",
		"لخص مقال هدنة الساحل":                 "hudna.md",
		"لخّص a-bridge.md":                     "a-bridge.md",
	} {
		if o, ok := OverviewOf(question.New(text), all); !ok || !o.Found || o.Article.Path != want {
			t.Errorf("%s: %+v, %v; want %s", text, o, ok, want)
		}
	}
	if o, ok := OverviewOf(question.New("لخص المقال"), all); !ok || o.Found || o.Search {
		t.Errorf("no article is named: %+v, %v", o, ok)
	}
	if o, ok := OverviewOf(question.New("Summarize the article about the war"), all); !ok || !o.Search {
		t.Errorf("no title has it: %+v, %v", o, ok)
	}
	if _, ok := OverviewOf(question.New("Summarize what happened in Niger"), all); ok {
		t.Error("no article is asked for")
	}
}
