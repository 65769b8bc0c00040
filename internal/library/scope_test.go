package library

import (
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/index"
)

func TestWhatAScopeHolds(t *testing.T) {
	bridge := index.Article{Path: "archive/2020/bridge.md", Title: "الجسرُ القديم", Date: "25 فبراير 2020", ModTime: time.Date(2024, 5, 6, 0, 0, 0, 0, time.UTC)}
	undated := index.Article{Path: "x.txt", Title: "x", ModTime: time.Date(2024, 5, 6, 0, 0, 0, 0, time.UTC)}
	yearly := index.Article{Path: "y.txt", Title: "y", Date: "2020"}
	for _, tt := range []struct {
		claim   string
		scope   Scope
		article index.Article
		want    bool
	}{
		{"the zero scope holds everything", Scope{}, undated, true},
		{"its path", Scope{Paths: []string{"x.txt", bridge.Path}}, bridge, true},
		{"no path of it", Scope{Paths: []string{"x.txt"}}, bridge, false},
		{"words of the title, folded", Scope{In: "الجسر القديم"}, bridge, true},
		{"all words are needed", Scope{In: "الجسر الجديد"}, bridge, false},
		{"a folder", Scope{In: "archive"}, bridge, true},
		{"a pattern for the path", Scope{In: "archive/*/*.md"}, bridge, true},
		{"a pattern for the name", Scope{In: "br*.md"}, bridge, true},
		{"a pattern that fits nothing", Scope{In: "*.txt"}, bridge, false},
		{"since the same day", Scope{Since: "2020-02-25"}, bridge, true},
		{"since the day after", Scope{Since: "2020-02-26"}, bridge, false},
		{"since the same year in Arabic digits", Scope{Since: "٢٠٢٠"}, bridge, true},
		{"since the next year in Persian digits", Scope{Since: "۲۰۲۱"}, bridge, false},
		{"until the same month", Scope{Until: "2020-02"}, bridge, true},
		{"until the year before", Scope{Until: "2019"}, bridge, false},
		{"a year without a month may be in any month", Scope{Since: "2020-06", Until: "2020-07"}, yearly, true},
		{"without a date, that of the file", Scope{Since: "2024-05", Until: "2024-05"}, undated, true},
	} {
		if got := tt.scope.Holds(tt.article); got != tt.want {
			t.Errorf("%s: %v", tt.claim, got)
		}
	}
	for date, want := range map[string]string{"25 فبراير 2020": "2020-02-25", "25 شباط/فبراير ٢٠٢٠": "2020-02-25", "February 25, 2020": "2020-02-25", "2020-02-25": "2020-02-25",
		"25/02/2020": "2020-02-25", "25 février 2020": "2020-02-25", "2020": "2020", "فبراير 2020": "2020-02", "": "", "قديما": ""} {
		if got := sortable(date); got != want {
			t.Errorf("%q is %q, want %q", date, got, want)
		}
	}
	for date, ok := range map[string]bool{"": true, "2020": true, "2020-02": true, "2020-02-25": true, "20": false, "2020-2": false, "2020-13": false, "2020-02-30": false, "2020-02-29": true, "أمس": false} {
		if err := (Scope{Since: date}).Check(); (err == nil) != ok {
			t.Errorf("%q: %v", date, err)
		}
	}
}

func TestAQuestionWithinAScopeFindsNothingElse(t *testing.T) {
	cfg := settings(t)
	write(t, cfg, "other.md", "بُني البرج في عام 1923 ليكون مدخلا للمعرض.\n")
	l := open(t, cfg, Options{})
	for in, want := range map[string]string{"tower": "1889", "other": "1923"} {
		ctx := Within(t.Context(), Scope{In: in})
		hits, err := l.Search(ctx, "متى بني البرج؟", 0)
		if err != nil || len(hits) != 1 || !strings.Contains(hits[0].Passage.Text, want) {
			t.Errorf("%s: %d hits, %v", in, len(hits), err)
		}
		a, err := l.Converse().Ask(ctx, "متى بني البرج؟", answer.Call{})
		if err != nil || len(a.Citations) != 1 || !strings.Contains(a.Citations[0].Quote, want) {
			t.Errorf("%s: %+v, %v", in, a.Citations, err)
		}
	}
	ctx := Within(t.Context(), Scope{In: "nothing"})
	if a, err := l.Ask(ctx, "متى بني البرج؟", answer.Call{}); err != nil || len(a.Citations) != 0 {
		t.Errorf("outside of everything: %+v, %v", a.Citations, err)
	}
}
