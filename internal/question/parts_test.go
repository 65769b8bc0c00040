package question

import (
	"slices"
	"testing"
)

func TestPartsOfAQuestion(t *testing.T) {
	for _, c := range []struct {
		claim, question string
		want            []string
	}{
		{"one question is one", "متى قُتل الزعيم؟", []string{"متى قُتل الزعيم؟"}},
		{"the second takes over what the first is about", "متى قُتل الزعيم وأين؟", []string{"متى قُتل الزعيم", "أين قُتل الزعيم"}},
		{"in English", "When was the leader killed and where?", []string{"When was the leader killed", "where was the leader killed"}},
		{"in French", "Quand le chef a-t-il été tué et où ?", []string{"Quand le chef a-t-il été tué", "où le chef a-t-il été tué"}},
		{"in Egypt", "اتقتل امتى وفين؟", []string{"اتقتل امتى", "فين اتقتل امتى"}},
		{"a second with words of its own keeps them", "متى هاجم التنظيم القاعدة وكم جنديا قُتل؟", []string{"متى هاجم التنظيم القاعدة", "كم جنديا قُتل (هاجم التنظيم القاعدة)"}},
		{"a first part that is its asker alone takes over from the second", "متى وأين قُتل الزعيم؟", []string{"متى قُتل الزعيم؟", "أين قُتل الزعيم؟"}},
		{"in English too", "When and where was he killed?", []string{"When was he killed?", "where was he killed?"}},
		{"ومن is and from", "كم قتيلا سقط من المدنيين ومن الجيش؟", []string{"كم قتيلا سقط من المدنيين ومن الجيش؟"}},
		{"three questions are three", "متى قُتل الزعيم وأين ولماذا؟", []string{"متى قُتل الزعيم", "أين قُتل الزعيم", "لماذا قُتل الزعيم"}},
		{"no question word, no parts", "القاعدة وداعش", []string{"القاعدة وداعش"}},
		{"a name that begins with و", "أين يقع وادي النيل؟", []string{"أين يقع وادي النيل؟"}},
		{"two numbers are two questions", "كم قتيلا وكم جريحا في الهجوم؟", []string{"كم قتيلا", "كم جريحا في الهجوم (قتيلا)"}},
	} {
		if got := partTexts(c.question); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q", c.claim, got)
		}
	}
}

func FuzzParts(f *testing.F) {
	f.Add("متى قُتل الزعيم وأين؟")
	f.Add("when and where")
	f.Add("كم وأين ومتى")
	f.Fuzz(func(t *testing.T, question string) {
		all := partTexts(question)
		if len(all) == 0 {
			t.Fatal("no part")
		}
		if len(all) == 1 && all[0] != question {
			t.Fatalf("a single part %q of %q", all[0], question)
		}
	})
}

func partTexts(text string) (all []string) {
	for _, q := range New(text).Parts() {
		all = append(all, q.Text())
	}
	return all
}
