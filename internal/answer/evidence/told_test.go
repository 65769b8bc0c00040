package evidence_test

import (
	"testing"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/evidence/evidencetest"
)

// What names a text is near to the question, and what stands below it answers.
func TestWhatIsToldIsCitedForWhatNamesIt(t *testing.T) {
	byCosine := evidence.Weights{Sentence: map[string]float64{"cosine": 10, "no_statement": -0.5}, Gate: evidencetest.Weights.Gate, Further: evidencetest.Weights.Further, About: evidencetest.Weights.About}
	for _, c := range []struct {
		claim, text, nearest, question, want string
	}{
		{"below a section's heading",
			evidencetest.Lines("## صيانة البئر", "تنظف البئر كل ربيع قبل موسم السقي.", "## الحديقة", "تزرع الحديقة بالنعناع والزعتر."), "صيانة", "ماذا يقول الدليل عن صيانة البئر؟", "تنظف البئر كل ربيع قبل موسم السقي."},
		{"with the question's words, of two below the heading",
			evidencetest.Lines("## صيانة البئر", "يبدأ العمل في الربيع.", "تنظف البئر بالحبال والدلاء."), "صيانة", "ما صيانة البئر؟", "تنظف البئر بالحبال والدلاء."},
		{"for an announcement of contents",
			evidencetest.Lines("ستتعلم في هذا الفصل كيف تسقي الشتلة وكيف تحميها من البرد.", "## الري", "صب الماء عند الجذر مساء."), "ستتعلم", "كيف أسقي الشتلة؟", "صب الماء عند الجذر مساء."},
		{"but a heading that tells a fact answers itself",
			"# بلغت كلفة الجسر 40 مليون درهم\n\nيربط الجسر بين الضفتين منذ سنوات.\n", "بلغت", "كم بلغت كلفة الجسر؟", "بلغت كلفة الجسر 40 مليون درهم"},
		{"and so does one with nothing below it",
			evidencetest.Lines("## صيانة البئر"), "صيانة", "ما صيانة البئر؟", "صيانة البئر"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := new(evidencetest.Shelf).Put(t, "a.md", c.text, near-0.08, map[string]float64{c.nearest: near + 0.05})
			if got := first(t, s, c.question, evidence.Options{Weights: &byCosine}); got != c.want {
				t.Errorf("first %q, want %q", got, c.want)
			}
		})
	}
}
