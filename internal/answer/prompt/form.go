package prompt

import (
	"strings"

	"isnad/internal/arabic"
)

// A Form is the shape that a question wants its answer in.
type Form string

const (
	Plain    Form = "plain"    // what was asked for, in a sentence or three
	Compare  Form = "compare"  // a line for each thing compared
	Summary  Form = "summary"  // a few sentences over everything
	Timeline Form = "timeline" // a line for each event, oldest first
)

// forms are the folded words that ask for a form.
var forms = []struct {
	form    Form
	phrases []string
}{
	{Timeline, []string{"التسلسل الزمني", "تسلسل زمني", "تسلسل الأحداث", "خط زمني", "الخط الزمني", "تتبع زمنيا", "رتب الأحداث", "مراحل تطور",
		"timeline", "chronology", "chronological", "sequence of events", "chronologie", "chronologique", "frise"}},
	{Compare, []string{"قارن", "قارني", "قارنوا", "مقارنة", "المقارنة", "الفرق بين", "ما الفرق", "الاختلاف بين", "أوجه الشبه", "أوجه الاختلاف", "يختلف عن", "تختلف عن",
		"compare", "comparison", "difference between", "differences between", "differ from", "versus", "vs",
		"comparer", "comparez", "comparaison", "différence entre", "différences entre"}},
	{Summary, []string{"لخص", "لخصي", "لخصوا", "ملخص", "ملخصا", "تلخيص", "خلاصة", "أوجز", "إيجاز", "باختصار ماذا",
		"summarise", "summarize", "summary", "sum up", "overview", "résume", "résumer", "résumez", "résumé", "synthèse"}},
}

// FormOf reads the form from the question's words.
func FormOf(question string) Form {
	asked := arabic.InRow(arabic.Words(question))
	for _, f := range forms {
		for _, phrase := range f.phrases {
			if strings.Contains(asked, arabic.InRow(arabic.Words(phrase))) {
				return f.form
			}
		}
	}
	return Plain
}
