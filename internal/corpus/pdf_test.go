package corpus

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// report is the PDF of the command line's tests.
func report(tb testing.TB) string {
	tb.Helper()
	archive, err := txtar.ParseFile("../../cmd/bot/testdata/script/pdf.txtar")
	if err != nil {
		tb.Fatal(err)
	}
	for _, f := range archive.Files {
		if f.Name == "corpus/report.pdf" {
			return string(f.Data)
		}
	}
	tb.Fatal("no report.pdf among the files")
	return ""
}

// TestPDF: a line of the article is a line of a page, the head of the pages is kept
// once, and spans know their page.
func TestPDF(t *testing.T) {
	a, err := Parse("report.pdf", report(t))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for n, l := range a.Lines {
		got = append(got, fmt.Sprintf("%d %v %v %s", l.Page, l.Kind, l.RunsOn, strings.Trim(a.Text[l.Start:l.End], "\f")))
		if s := a.Span(l.End-1, l.End); s.Page != l.Page || s.First != n+1 {
			t.Errorf("line %d: span %+v", n+1, s)
		}
	}
	want := []string{
		"1 boilerplate false The Valley Review",
		"1 heading false تقرير عن جسر الوادي",
		"1 prose true يروي هذا التقرير قصة الجسر من أول يوم إلى",
		"1 prose false آخر يوم فيه.",
		"2 prose false افتتح الوزير جسر الوادي سنة 1987.",
		"2 prose false The bridge was built by the engineer Selma Haddad.",
		"3 prose false In 2004 a flood carried the old mill away.",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("lines\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// FuzzPDF: whatever the bytes, the lines of the article are those of its text, and
// the quote of each line's span is that line, on its page.
func FuzzPDF(f *testing.F) {
	f.Add(report(f))
	f.Fuzz(func(t *testing.T, data string) {
		a, err := Parse("a.pdf", data)
		if err != nil {
			t.Skip()
		}
		for n, l := range a.Lines {
			s := a.Span(l.Start, l.End)
			if quote, ok := a.Quote(s); !ok || quote != a.Text[l.Start:l.End] || s.First != n+1 || s.Last != n+1 {
				t.Errorf("line %d: span %+v, quote %q", n+1, s, quote)
			}
			if l.Page < 1 || n > 0 && l.Page < a.Lines[n-1].Page {
				t.Errorf("line %d is on page %d", n+1, l.Page)
			}
		}
		for _, u := range a.Units {
			if u.Start < 0 || u.End < u.Start || u.End > len(a.Text) {
				t.Errorf("unit %+v of %d bytes", u, len(a.Text))
			}
		}
	})
}
