package corpus

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// commonLines are lines that articles of the test below share.
var commonLines = []string{
	"# عنوان مشترك بين المقالات", "تابعوا أخبارنا على صفحاتنا كل يوم.", "ينبع النيل الأبيض من بحيرة فكتوريا.",
	"يبلغ طول النهر ستة آلاف كيلومتر.", "| المدينة | السكان |", "جميع الحقوق محفوظة لموقع الأخبار العربية", "", "",
	"وصل الوفد إلى المدينة مساء أمس في زيارة رسمية", "تستمر ثلاثة أيام كما قال المتحدث باسم الوزارة.", "نعم.",
}

// An article marked by what is remembered of the others is marked as among all.
func TestMarkingOneArticleAgreesWithMarkingAll(t *testing.T) {
	for seed := range uint64(200) {
		random := rand.New(rand.NewPCG(seed, 1))
		files := randomFiles(random, 6)
		all, alone := parsed(files), parsed(files)
		texts := map[TextKey]bool{}
		titles := map[TextKey]int{}
		for _, a := range alone {
			if c := a.Common(); c.HasTitle {
				titles[c.Title]++
			}
		}
		MarkRepeats(all)
		for i, a := range alone {
			c := a.Common()
			a.MarkAmong(func(key TextKey) bool { return texts[key] }, titles[c.Title] > 1)
			for _, key := range c.Texts {
				texts[key] = true
			}
			wantSameMarks(t, fmt.Sprintf("seed %d, %s", seed, a.Path), a, all[i])
		}
	}
}

func randomFiles(random *rand.Rand, n int) map[string]string {
	files := map[string]string{}
	for i := range n {
		var b strings.Builder
		name := fmt.Sprintf("a%d.md", i)
		if random.IntN(2) == 0 {
			name = fmt.Sprintf("a%d.html", i)
			fmt.Fprintf(&b, "<title>%s</title><meta name=\"author\" content=\"سالم الحداد\"><h1>خبر رقم %d</h1>\n", []string{"وكالة الأنباء الوطنية", "صحيفة المساء اليومية"}[random.IntN(2)], i)
		}
		for range random.IntN(12) {
			b.WriteString(commonLines[random.IntN(len(commonLines))] + "\n")
		}
		files[name] = b.String()
	}
	return files
}

func parsed(files map[string]string) (all []*Article) {
	for _, name := range slices.Sorted(maps.Keys(files)) {
		a, err := Parse(name, files[name])
		if err != nil {
			panic(err)
		}
		all = append(all, a)
	}
	return all
}

func wantSameMarks(t *testing.T, what string, got, want *Article) {
	t.Helper()
	for n, l := range got.Lines {
		w := want.Lines[n]
		if l.Kind != w.Kind || l.Level != w.Level {
			t.Fatalf("%s:%d is %v, among all %v: %q", what, n+1, l, w, got.Text[l.Start:l.End])
		}
	}
	if got.Title != want.Title || !reflect.DeepEqual(got.Units, want.Units) {
		t.Fatalf("%s: title %q, among all %q", what, got.Title, want.Title)
	}
}
