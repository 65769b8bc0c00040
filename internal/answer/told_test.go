package answer_test

import (
	"strings"
	"testing"

	"isnad/internal/answer"
)

// What names a text is near to the question, and what stands below it answers.
func TestWhatIsToldIsCitedForWhatNamesIt(t *testing.T) {
	byCosine := answer.Weights{Sentence: map[string]float64{"cosine": 10, "no_statement": -0.5}, Gate: plainWeights.Gate, Further: plainWeights.Further, About: plainWeights.About}
	for _, c := range []struct {
		claim, text, nearest, question, want string
	}{
		{"below a section's heading",
			lines("## صيانة البئر", "تنظف البئر كل ربيع قبل موسم السقي.", "## الحديقة", "تزرع الحديقة بالنعناع والزعتر."), "صيانة", "ماذا يقول الدليل عن صيانة البئر؟", "تنظف البئر كل ربيع قبل موسم السقي."},
		{"with the question's words, of two below the heading",
			lines("## صيانة البئر", "يبدأ العمل في الربيع.", "تنظف البئر بالحبال والدلاء."), "صيانة", "ما صيانة البئر؟", "تنظف البئر بالحبال والدلاء."},
		{"for an announcement of contents",
			lines("ستتعلم في هذا الفصل كيف تسقي الشتلة وكيف تحميها من البرد.", "## الري", "صب الماء عند الجذر مساء."), "ستتعلم", "كيف أسقي الشتلة؟", "صب الماء عند الجذر مساء."},
		{"but a heading that tells a fact answers itself",
			"# بلغت كلفة الجسر 40 مليون درهم\n\nيربط الجسر بين الضفتين منذ سنوات.\n", "بلغت", "كم بلغت كلفة الجسر؟", "بلغت كلفة الجسر 40 مليون درهم"},
		{"and so does one with nothing below it",
			lines("## صيانة البئر"), "صيانة", "ما صيانة البئر؟", "صيانة البئر"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := new(shelf).put(t, "a.md", c.text, near-0.08, map[string]float64{c.nearest: near + 0.05})
			a := s.ask(t, c.question, answer.Options{Citations: 1, Weights: &byCosine})
			if len(a.Citations) == 0 || a.Citations[0].Quote != c.want {
				t.Errorf("%s, %q", a.Outcome, a.Citations)
			}
		})
	}
}

func TestStepsUnderHeadingsComeWholeFromTheFirst(t *testing.T) {
	text := lines("لخبز الرغيف تتبع هذه الخطوات:", "## الخطوة 1: اعجن الدقيق", "أضف الماء قليلا قليلا.", "## الخطوة 2: اترك العجين", "غطه ساعتين.", "## الخطوة 3: أوقد الفرن", "انتظر حتى يحمر الحجر.")
	for _, nearest := range []string{"أضف", "غطه", "الفرن"} {
		s := new(shelf).put(t, "a.md", text, near-0.05, map[string]float64{nearest: near})
		a := s.ask(t, "ما خطوات خبز الرغيف؟", answer.Options{Citations: 1})
		if len(a.Citations) == 0 || a.Citations[0].First != 5 || a.Citations[0].Last != 15 {
			t.Errorf("nearest %q: %s, %q", nearest, a.Outcome, a.Citations)
		}
	}
	s := new(shelf).put(t, "a.md", text, near, nil)
	if shown := s.ask(t, "ما خطوات خبز الرغيف؟", answer.Options{Citations: 1}).Text(); strings.Contains(shown, "#") {
		t.Errorf("marks of headings are shown: %q", shown)
	}
	other := new(shelf).put(t, "a.md", text, near-0.05, map[string]float64{"غطه": near})
	if a := other.ask(t, "ما حال العجين؟", answer.Options{Citations: 1}); a.Citations[0].Quote != "غطه ساعتين." {
		t.Errorf("one step is asked for: %q", a.Citations)
	}
}

func TestAStatementLeavesOutLeftoverMarks(t *testing.T) {
	for quote, want := range map[string]string{
		`السعر 5 \| 6`:                    "السعر 5 | 6",
		"** تفتح المكتبة صباحا":           "تفتح المكتبة صباحا",
		"تفتح **المكتبة** صباحا":          "تفتح **المكتبة** صباحا",
		"تفتح المكتبة صباحا{{< /note >}}": "تفتح المكتبة صباحا",
		"{{% note %}} تفتح المكتبة صباحا": "تفتح المكتبة صباحا",
		"## الأوقات\nتفتح المكتبة صباحا":  "الأوقات تفتح المكتبة صباحا",
		"\u202Eتفتح المكتبة صباحا":        "تفتح المكتبة صباحا",
		"تفتح المكتبة صباحا.[٤]":          "تفتح المكتبة صباحا.(٤)",
	} {
		if got := (answer.Citation{Quote: quote}).Shown(); got != want {
			t.Errorf("%q: %q, want %q", quote, got, want)
		}
	}
}
