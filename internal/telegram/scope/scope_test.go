package scope

import (
	"slices"
	"strings"
	"testing"

	"isnad/internal/index"
	"isnad/internal/library"
)

func TestPeriods(t *testing.T) {
	for in, want := range map[string]library.Scope{
		"2019..2021": {Since: "2019", Until: "2021"}, "2021..2019": {Since: "2019", Until: "2021"}, "..٢٠١٩": {Until: "2019"}, "2020-05..": {Since: "2020-05"},
		"2020-05..2020": {Since: "2020-05", Until: "2020"}, "2020-05-03..2020-05-01": {Since: "2020-05-01", Until: "2020-05-03"},
		"..": {In: ".."}, "2020": {In: "2020"}, "dir/../x": {In: "dir/../x"}, "=a b.md": {Paths: []string{"a b.md"}},
	} {
		if got := of(in); got.In != want.In || got.Since != want.Since || got.Until != want.Until || !slices.Equal(got.Paths, want.Paths) {
			t.Errorf("%s: %+v, want %+v", in, got, want)
		}
	}
}

func TestAQuestionThatNamesATitleAsksThatArticle(t *testing.T) {
	all := []index.Article{{Path: "a.md", Title: "الجسر القديم"}, {Path: "b.md", Title: "النيل"}, {Path: "c.md", Title: "The Old Bridge"}}
	for text, want := range map[string]string{
		"ماذا جاء في «الجسر القديم»؟": "a.md", "بحسب مقال «الجسرُ القديم»، متى سقط؟": "a.md", "What does “the old bridge” say?": "c.md",
		"بحسب مقال الجسر القديم متى سقط؟": "a.md", "What does the article The old bridge say?": "c.md", "متى صدر المقال القديم؟": "",
		"ما طول «النيل»؟": "", "ماذا جاء في «الجسر القديم الذي سقط»؟": "", "متى سقط الجسر القديم؟": "", "«»": "",
	} {
		if got := strings.Join(named(all, titlesIn(text)), " "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
