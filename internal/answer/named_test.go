package answer_test

import (
	"strings"
	"testing"

	"isnad/internal/answer"
)

func TestTheTextOfANumberedPartIsGivenWhole(t *testing.T) {
	law := lines("# قانون السكن", "", "المادة (1)", "يسمى هذا القانون قانون السكن.", "", "المادة (2)", "تؤسس الجمعية بطلب.", "ويوقعه عشرون ساكنا.")
	s := shelfOf(t, law)
	for question, want := range map[string]string{
		"ماذا تقول المادة الثانية؟":      "تؤسس الجمعية بطلب.",
		"ما نص المادة ٢ من قانون السكن؟": "تؤسس الجمعية بطلب.",
		"What does article 1 say?":       "يسمى هذا القانون قانون السكن.",
	} {
		a := s.ask(t, question, answer.Options{})
		if a.Outcome != answer.Answered || a.Citations[0].Quote != want {
			t.Errorf("%s: %s, %q", question, a.Outcome, a.Citations)
		}
	}
	dated := shelfOf(t, lines("---", "title: قانون السكن", "date: 2024-05-01", "---", "", "المادة 5", "", "تدفع الرسوم في يناير."))
	if a := dated.ask(t, "ماذا تقول المادة الخامسة؟", answer.Options{}); len(a.Citations) == 0 || a.Citations[0].Quote != "تدفع الرسوم في يناير." {
		t.Errorf("below the article's date: %q", a.Citations)
	}
	glued := shelfOf(t, "نظام السير.المادة الأولى:تسير العربات يمينا في كل الطرق.المادة الثانية:تقف العربات عند الإشارة الحمراء.المادة الثالثة:يغرم المخالف عشرين دينارا \"عن كل مرة.\"المادة الرابعة:يعمل بالنظام غدا."+strings.Repeat(" وتسري هذه الأحكام على الطرق كلها في المدن والقرى.", 40))
	if a := glued.ask(t, "ماذا تقول المادة الثانية؟", answer.Options{}); len(a.Citations) == 0 || a.Citations[0].Quote != "المادة الثانية:تقف العربات عند الإشارة الحمراء." {
		t.Errorf("parts in one line: %s, %q", a.Outcome, a.Citations)
	}
	if a := glued.ask(t, "ما نص المادة الرابعة؟", answer.Options{}); len(a.Citations) == 0 || !strings.Contains(a.Citations[0].Quote, "المادة الرابعة:يعمل بالنظام غدا.") {
		t.Errorf("a part behind a quotation: %s, %q", a.Outcome, a.Citations)
	}
	if a := s.ask(t, "ماذا تقول المادة التاسعة؟", answer.Options{}); a.Outcome == answer.Answered {
		t.Errorf("a part that is not there: %q", a.Citations)
	} else if !strings.Contains(a.Text(), "«المادة التاسعة»") {
		t.Errorf("the part that is not there has no name: %q", a.Text())
	}
}
