package library

import (
	"strings"
	"testing"

	"isnad/internal/unanswered"
)

func TestQuestionsAboutOneThingAreAlike(t *testing.T) {
	l := open(t, settings(t), Options{})
	want := [][]string{
		{"متى بني السد العالي؟", "في أي سنة تم بناء السد العالي؟", "من بنى السد العالي؟", "ما ارتفاع السد العالي؟"},
		{"من رئيس وزراء مصر؟", "من هو رئيس الوزراء في مصر الآن؟"},
		{"كم ثمن الكيلو من الأرز؟", "بكام كيلو الرز؟"},
		{"ما عاصمة كينيا؟", "عاصمة كينيا ايه؟"},
		{"How do I apply for a passport?", "what documents do I need for a passport?"},
		{"ما عاصمة السودان؟"},
		{"من مؤلف الثلاثية؟"},
		{"When was the Aswan High Dam built?"},
		{"متى توفي نجيب محفوظ؟"},
	}
	of, asked := map[string]int{}, []unanswered.Question(nil)
	for i, group := range want {
		for _, text := range group {
			of[text] = i
			asked = append(asked, unanswered.Question{Text: text})
		}
	}
	groups, err := (&unanswered.Grouper{Embed: l.Vectors}).Groups(t.Context(), asked)
	if err != nil || len(groups) != len(want) {
		t.Errorf("%d groups, want %d; %v", len(groups), len(want), err)
	}
	for _, g := range groups {
		var texts []string
		for _, w := range g.Wordings {
			texts = append(texts, w.Text)
		}
		if first := of[texts[0]]; len(texts) != len(want[first]) {
			t.Errorf("a group is %s", strings.Join(texts, " | "))
		}
	}
}
