package scope

import (
	"strings"
	"testing"

	"isnad/internal/index"
)

func TestAQuestionThatQuotesATitleAsksThatArticle(t *testing.T) {
	all := []index.Article{{Path: "a.md", Title: "الجسر القديم"}, {Path: "b.md", Title: "النيل"}, {Path: "c.md", Title: "The Old Bridge"}}
	for text, want := range map[string]string{
		"ماذا جاء في «الجسر القديم»؟": "a.md", "بحسب مقال «الجسرُ القديم»، متى سقط؟": "a.md", "What does “the old bridge” say?": "c.md",
		"ما طول «النيل»؟": "", "متى سقط الجسر القديم؟": "", "«»": "",
	} {
		if got := strings.Join(named(all, text), " "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
