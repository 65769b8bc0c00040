package simpler

import (
	"slices"
	"strings"
	"testing"
)

func TestASentenceSaysShorterOnesAsWell(t *testing.T) {
	for _, c := range []struct{ claim, sentence, want string }{
		{"without what “who” says", "The cook, who came from Fez, hid the keys.", "The cook hid the keys"},
		{"without what وكان says", "دعا الوزير لويد أوستن، وكان جنرالا، إلى الحذر.", "دعا الوزير لويد أوستن إلى الحذر"},
		{"without a relative clause that ends in front of قد", "وكان المجلس الذي يحكم البلاد قد طلب رحيل الجنود.", "وكان المجلس قد طلب رحيل الجنود"},
		{"without the phrase in front", "بعد مفاوضات طويلة، وقعت النقابات اتفاقا.", "وقعت النقابات اتفاقا"},
		{"the second verb with the subject of the first", "وقطع رئيس الحكومة زيارة إلى ماليزيا، وأعلن الحداد ثلاثة أيام.", "أعلن رئيس الحكومة الحداد ثلاثة أيام"},
	} {
		if all := Of(c.sentence); !slices.ContainsFunc(all, func(s string) bool { return strings.TrimPrefix(s, "، ") == c.want }) {
			t.Errorf("%s: no %q among %q", c.claim, c.want, all)
		}
	}
}

func TestNothingIsSaidThatTheSentenceDoesNotSay(t *testing.T) {
	for _, c := range []struct{ claim, sentence, not string }{
		{"a verb has a subject of its own", "وقطع الوزير زيارته، وأعلن محافظ البصرة الحداد.", "أعلن الوزير محافظ"},
		{"a phrase in front doubts", "بحسب الوزير، وقعت النقابات اتفاقا.", "وقعت النقابات اتفاقا"},
		{"a phrase in front denies", "في غير هذا العام، وقعت النقابات اتفاقا.", "وقعت النقابات اتفاقا"},
	} {
		for _, s := range Of(c.sentence) {
			if strings.HasPrefix(strings.TrimPrefix(s, "، "), c.not) {
				t.Errorf("%s: %q", c.claim, s)
			}
		}
	}
}

func FuzzOf(f *testing.F) {
	f.Add("وقطع رئيس الحكومة زيارة إلى ماليزيا، وأعلن الحداد ثلاثة أيام.")
	f.Add("The cook, who came from Fez, hid the keys.")
	f.Fuzz(func(t *testing.T, sentence string) {
		all := Of(sentence)
		if len(all) > most {
			t.Errorf("%d sentences", len(all))
		}
		for _, s := range all {
			if strings.TrimSpace(s) == "" {
				t.Error("an empty sentence")
			}
		}
	})
}
