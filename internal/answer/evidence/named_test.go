package evidence_test

import (
	"strings"
	"testing"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/evidence/evidencetest"
)

func TestTheTextOfANumberedPartIsGivenWhole(t *testing.T) {
	law := evidencetest.Lines("# قانون السكن", "", "المادة (1)", "يسمى هذا القانون قانون السكن.", "", "المادة (2)", "تؤسس الجمعية بطلب.", "ويوقعه عشرون ساكنا.")
	s := evidencetest.ShelfOf(t, law)
	for question, want := range map[string]string{
		"ماذا تقول المادة الثانية؟":      "تؤسس الجمعية بطلب.",
		"ما نص المادة ٢ من قانون السكن؟": "تؤسس الجمعية بطلب.",
		"What does article 1 say?":       "يسمى هذا القانون قانون السكن.",
	} {
		e, judged := judge(t, s, question, evidence.Options{})
		if got := e.Sentences[0].Text(); !judged.Answers || got != want {
			t.Errorf("%s: %+v, %q", question, judged, got)
		}
	}
	dated := evidencetest.ShelfOf(t, evidencetest.Lines("---", "title: قانون السكن", "date: 2024-05-01", "---", "", "المادة 5", "", "تدفع الرسوم في يناير."))
	if got := first(t, dated, "ماذا تقول المادة الخامسة؟", evidence.Options{}); got != "تدفع الرسوم في يناير." {
		t.Errorf("below the article's date: %q", got)
	}
	glued := evidencetest.ShelfOf(t, "نظام السير.المادة الأولى:تسير العربات يمينا في كل الطرق.المادة الثانية:تقف العربات عند الإشارة الحمراء.المادة الثالثة:يغرم المخالف عشرين دينارا \"عن كل مرة.\"المادة الرابعة:يعمل بالنظام غدا."+strings.Repeat(" وتسري هذه الأحكام على الطرق كلها في المدن والقرى.", 40))
	if got := first(t, glued, "ماذا تقول المادة الثانية؟", evidence.Options{}); got != "المادة الثانية:تقف العربات عند الإشارة الحمراء." {
		t.Errorf("parts in one line: %q", got)
	}
	if got := first(t, glued, "ما نص المادة الرابعة؟", evidence.Options{}); !strings.Contains(got, "المادة الرابعة:يعمل بالنظام غدا.") {
		t.Errorf("a part behind a quotation: %q", got)
	}
	verses := evidencetest.ShelfOf(t, "# درس الصيام\n\n﴿٢﴾ يستحب تأخير السحور.\n\n﴿٣﴾ تكره المبالغة في المضمضة.\n\n﴿١٣﴾ من أكل ناسيا أتم صومه.\n")
	if got := first(t, verses, "ماذا تقول الآية 3 من درس الصيام؟", evidence.Options{}); got != "﴿٣﴾ تكره المبالغة في المضمضة." {
		t.Errorf("a verse with its number: %q", got)
	}
	rules := evidencetest.ShelfOf(t, "# لائحة المسبح\n\n(1) يدخل الأعضاء وحدهم.\n\n(2) يمنع الركض حول الماء.\n")
	if got := first(t, rules, "ما نص البند الثاني من لائحة المسبح؟", evidence.Options{}); got != "(2) يمنع الركض حول الماء." {
		t.Errorf("a rule with its number in brackets: %q", got)
	}
	e, judged := judge(t, s, "ماذا تقول المادة التاسعة؟", evidence.Options{})
	if part := e.Gap().Part; judged.Answers || !judged.Touches || part != "المادة التاسعة" {
		t.Errorf("a part that is not there: %+v, missing %q", judged, part)
	}
}
