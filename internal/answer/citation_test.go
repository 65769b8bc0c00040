package answer_test

import (
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/answer/evidence/evidencetest"
)

func TestStepsUnderHeadingsComeWholeFromTheFirst(t *testing.T) {
	text := evidencetest.Lines("لخبز الرغيف تتبع هذه الخطوات:", "## الخطوة 1: اعجن الدقيق", "أضف الماء قليلا قليلا.", "## الخطوة 2: اترك العجين", "غطه ساعتين.", "## الخطوة 3: أوقد الفرن", "انتظر حتى يحمر الحجر.")
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
