package asked

import (
	"strings"
	"testing"

	"isnad/internal/question"
)

// signsOf are the signs of a sentence, of which words are what the reader marked.
func signsOf(t *testing.T, q, sentence, words string) Signs {
	t.Helper()
	at := strings.Index(sentence, words)
	if at < 0 {
		t.Fatalf("%q has no %q", sentence, words)
	}
	return Of(question.New(q)).Signs(sentence, sentence, Range{at, at + len(words)})
}

func TestASentenceThatTellsSomethingElseIsRefuted(t *testing.T) {
	for _, c := range []struct {
		claim, question, sentence, words string
		refuted                          bool
	}{
		{"who killed, and only the victim is told", "من قتل النجار؟", "ووصف مقتل خليل النجار بأنه نقطة تحول.", "خليل النجار", true},
		{"who killed, with the killer", "من قتل النجار؟", "قُتل خليل النجار على يد سالم الحداد.", "سالم الحداد", false},
		{"whom he killed, and he is the victim", "من قتله سالم الحداد؟", "قتل خليل النجار سالم الحداد في السوق.", "خليل النجار", true},
		{"whom he killed", "من قتله سالم الحداد؟", "قتل سالم الحداد خليل النجار في السوق.", "خليل النجار", false},
		{"the wounded, and the dead are counted", "كم جريحا سقط في الانفجار؟", "قُتل سبعة في الانفجار.", "سبعة", true},
		{"the wounded beside the dead", "كم جريحا سقط في الانفجار؟", "قُتل سبعة وأصيب ستة في الانفجار.", "ستة", false},
		{"the same in English", "How many people were wounded in the attack?", "The attack killed 143 people.", "143", true},
		{"the dead in other words", "كم شخصا قُتل في الهجوم؟", "أودى الهجوم بحياة 143 شخصا.", "143", false},
		{"who did it, in a clause that may tell it", "من يقود القوات الخاصة؟", "يتولى سامر قيادة القوات الخاصة.", "سامر", false},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if s := signsOf(t, c.question, c.sentence, c.words); s.Refute() != c.refuted {
				t.Errorf("%+v", s)
			}
		})
	}
}

func TestWhatASentenceLacks(t *testing.T) {
	for _, c := range []struct {
		claim, question, sentence string
		seen                      func(Signs) float64
		want                      float64
	}{
		{"nothing that is counted", "كم راكبا كان على السفينة؟", "أبحرت السفينة في 12 مايو.", func(s Signs) float64 { return s.LacksCounted }, 1},
		{"its broken plural", "كم جنديا كان على السفينة؟", "حملت السفينة 12 من الجنود.", func(s Signs) float64 { return s.LacksCounted }, 0},
		{"people need no word", "كم شخصا كان على السفينة؟", "حملت السفينة 12.", func(s Signs) float64 { return s.LacksCounted }, 0},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := c.seen(signsOf(t, c.question, c.sentence, "")); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}
