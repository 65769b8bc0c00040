package page

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"isnad/internal/corpus"
)

func parse(t testing.TB, name, text string) *corpus.Article {
	t.Helper()
	a, err := corpus.Parse(name, text)
	if err != nil {
		t.Skip(err)
	}
	return a
}

func write(t testing.TB, a *corpus.Article, marks ...Mark) string {
	t.Helper()
	var b strings.Builder
	if err := Write(&b, a, marks, Names{"Line", "Page"}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var (
	tag       = regexp.MustCompile(`<[^>]*>`)
	numbers   = regexp.MustCompile(`<a class="n"[^>]*>\d+</a>`)
	mark      = regexp.MustCompile(`(?s)<mark[^>]*>(.*?)</mark>`)
	elementOf = func(n int) *regexp.Regexp {
		return regexp.MustCompile(fmt.Sprintf(`(?s)id="L%d".*?</(div|tr)>`, n))
	}
)

// textOf is the text that a browser shows for a line.
func textOf(t testing.TB, page string, n int) string {
	t.Helper()
	_, text, _ := strings.Cut(elementOf(n).FindString(page), ">")
	return html.UnescapeString(tag.ReplaceAllString(numbers.ReplaceAllString(text, ""), ""))
}

const table = "# المدن\n\nمقدمة عن AFP و Reuters في المدن.\n\n| المدينة | السكان |\n|---|---|\n| طنجة | 32 |\n| فاس | 41 |\n\n- أول\n- ثان\n"

func TestWrite(t *testing.T) {
	a := parse(t, "cities.md", table)
	page := write(t, a)
	for _, tt := range []struct{ name, want string }{
		{"a heading is a heading", `<div class="l" id="L1"><a class="n" tabindex="-1" href="#L1" aria-label="Line 1">1</a><h2 dir="rtl"># المدن</h2>`},
		{"a line with more Arabic letters goes from right to left", `>3</a><p dir="rtl">`},
		{"names of columns are headings of a table", `<th>| المدينة | </th>`},
		{"a row is a row", `<td>| طنجة | </td><td>32 |</td></tr>`},
		{"an item is set off", `<div class="l item" id="L10"`},
	} {
		if !strings.Contains(page, tt.want) {
			t.Errorf("%s: %s is not in\n%s", tt.name, tt.want, page)
		}
	}
	if strings.Count(page, "<table>") != 1 || strings.Count(page, "</table>") != 1 {
		t.Error("the rows are not one table")
	}
}

func TestPagesOfADocumentAreNamed(t *testing.T) {
	a := parse(t, "a.txt", "one\ntwo\nthree\n")
	a.Lines[0].Page, a.Lines[1].Page, a.Lines[2].Page = 1, 1, 2
	page := write(t, a)
	if strings.Count(page, `class="page"`) != 2 || !strings.Contains(page, "<p class=\"page\" id=\"p2\">Page 2</p>\n<div class=\"l\" id=\"L3\">") {
		t.Error(page)
	}
}

func TestDirection(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"Arabic", "قال الرجل", "rtl"},
		{"Arabic that begins with a Latin name", "AFP: قال الرجل ذلك", "rtl"},
		{"Latin with one Arabic word", "the word نيل means Nile", "ltr"},
		{"digits alone go with the page", "2024", "auto"},
		{"French", "été", "ltr"},
	} {
		if got := Direction(tt.text); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestMarksAreTheQuote(t *testing.T) {
	long := strings.Repeat("كلمة ", 700) + "العبارة <المهمة> هنا" + strings.Repeat(" كلمة", 100)
	at := strings.Index(long, "العبارة")
	quote := "العبارة <المهمة> هنا"
	for _, tt := range []struct {
		name, text string
		marks      []Mark
		want       []string
	}{
		{"words inside a line of 3,600 characters", long, []Mark{{Span: corpus.Span{First: 1, Last: 1, Start: at, End: at + len(quote)}, N: 1}}, []string{quote}},
		{"a quote over two lines is two marks", "one two\nthree four\n", []Mark{{Span: corpus.Span{First: 1, Last: 2, Start: 4, End: 5}, N: 1}}, []string{"two", "three"}},
		{"a quote of a row is parted by cells", "| a | b |\n|---|---|\n| c | d |\n", []Mark{{Span: corpus.Span{First: 3, Last: 3, Start: 2, End: 7}, N: 2}}, []string{"c | ", "d"}},
		{"marks that overlap are shown one after the other", "abcdef", []Mark{{Span: corpus.Span{First: 1, Last: 1, Start: 0, End: 4}, N: 1}, {Span: corpus.Span{First: 1, Last: 1, Start: 2, End: 6}, N: 2}}, []string{"abcd", "ef"}},
		{"a mark beyond the line marks what is there", "abc", []Mark{{Span: corpus.Span{First: 1, Last: 1, Start: 2, End: 90}, N: 1}}, []string{"c"}},
		{"a mark beyond the article marks nothing", "abc", []Mark{{Span: corpus.Span{First: 7, Last: 9, Start: 2, End: 90}, N: 1}}, nil},
	} {
		page := write(t, parse(t, "a.md", tt.text), tt.marks...)
		var got []string
		for _, m := range mark.FindAllStringSubmatch(page, -1) {
			got = append(got, html.UnescapeString(m[1]))
		}
		if fmt.Sprint(got) != fmt.Sprint(tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func FuzzTheTextOfALineIsTheLine(f *testing.F) {
	f.Add(table, 5, 3, 2, 9)
	f.Add("<script>alert(1)</script> & \"x\" '\n\ta\tb\n\tc\td\n", 1, 1, 0, 200)
	f.Fuzz(func(t *testing.T, text string, first, lines, start, end int) {
		a := parse(t, "a.md", text)
		span := corpus.Span{First: first, Last: first + max(0, lines%5), Start: max(0, start), End: max(0, end)}
		page := write(t, a, Mark{Span: span, N: 1, Current: true})
		for i, l := range a.Lines {
			want := a.Text[l.Start:l.End]
			if got := textOf(t, page, i+1); got != want {
				t.Fatalf("line %d is %q, want %q in\n%s", i+1, got, want, page)
			}
		}
	})
}
