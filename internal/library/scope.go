package library

import (
	"cmp"
	"context"
	"errors"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/index"
	"isnad/internal/retrieval"
)

// A Scope is a part of the articles. The zero Scope is all of them.
type Scope struct {
	// In is a pattern for paths, such as "2020/*.md", or words of the path or the title:
	// the name of a folder, a part of a title.
	In string
	// Since and Until bound the article's date, both ends included: a year, a month or a day,
	// such as "2020", "2020-02" or "2020-02-25". An article without a date has the date
	// of its file.
	Since, Until string
	Paths        []string // nil: any
}

// all reports whether the scope is all articles.
func (s Scope) all() bool { return s.In == "" && s.Since == "" && s.Until == "" && s.Paths == nil }

// ErrScopeDate reports that a date of a scope is invalid.
var ErrScopeDate = errors.New("a date is a year, a month or a day, such as 2020, 2020-02 or 2020-02-25")

var scopeDate = regexp.MustCompile(`^\d{4}(-\d{2}(-\d{2})?)?$`)

// Check returns ErrScopeDate unless the scope's dates are valid.
func (s Scope) Check() error {
	for _, date := range []string{s.Since, s.Until} {
		if date == "" {
			continue
		}
		if _, err := time.Parse(time.DateOnly[:min(len(date), len(time.DateOnly))], date); err != nil || !scopeDate.MatchString(date) {
			return ErrScopeDate
		}
	}
	return nil
}

// Holds reports whether an article is in the scope.
func (s Scope) Holds(a index.Article) bool {
	return s.named(a) && s.dated(a) && (s.Paths == nil || slices.Contains(s.Paths, a.Path))
}

// named reports whether an article's path or title matches the scope.
func (s Scope) named(a index.Article) bool {
	if s.In == "" {
		return true
	}
	if strings.ContainsAny(s.In, "*?[") {
		whole, _ := path.Match(s.In, a.Path)
		base, _ := path.Match(s.In, path.Base(a.Path))
		return whole || base
	}
	text := analysis.Fold(a.Title) + " " + strings.ToLower(a.Path)
	return !slices.ContainsFunc(strings.Fields(analysis.Fold(s.In)), func(w string) bool { return !strings.Contains(text, w) })
}

// dated reports whether an article's date is in the scope. If a date has no month or day,
// only the parts that it has are compared.
func (s Scope) dated(a index.Article) bool {
	if s.Since == "" && s.Until == "" {
		return true
	}
	date := cmp.Or(sortable(a.Date), a.ModTime.Format("2006-01-02"))
	compare := func(bound string) int {
		n := min(len(bound), len(date))
		return cmp.Compare(date[:n], bound[:n])
	}
	return (s.Since == "" || compare(s.Since) >= 0) && (s.Until == "" || compare(s.Until) <= 0)
}

// sortable returns a date in an article's own words as year, month and day, as far as it has
// them; empty if it has no year.
func sortable(date string) string {
	year, month, day := 0, 0, 0
	words := strings.FieldsFunc(analysis.Fold(date), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for _, w := range words {
		n, err := strconv.Atoi(w)
		switch {
		case err != nil:
			month = cmp.Or(month, monthOf(w))
		case n > 1000:
			year = cmp.Or(year, n)
		case year > 0 && month == 0 && n <= 12: // 2020-02-25
			month = n
		case day == 0 && n <= 31:
			day = n
		case month == 0 && n <= 12: // 25/2/2020
			month = n
		}
	}
	text := ""
	if year > 0 {
		text = strconv.Itoa(year)
	}
	if year > 0 && month > 0 {
		text += "-" + twoDigits(month)
		if day > 0 {
			text += "-" + twoDigits(day)
		}
	}
	return text
}

func twoDigits(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }

// monthOf returns the number of a month in the Gregorian year; 0 for another word.
func monthOf(word string) int {
	for _, m := range analysis.MonthNames() {
		if m.Number <= 12 && slices.Contains(strings.Fields(m.Name), word) {
			return m.Number
		}
	}
	return 0
}

type scopeKey struct{}

// Within returns a context in which questions and searches find nothing outside of a scope.
func Within(ctx context.Context, s Scope) context.Context {
	if s.all() {
		return ctx
	}
	return context.WithValue(ctx, scopeKey{}, s)
}

// narrow excludes the articles outside of the context's scope from a search.
func narrow(ctx context.Context, x *index.Index, opts retrieval.Options) retrieval.Options {
	s, ok := ctx.Value(scopeKey{}).(Scope)
	if !ok {
		return opts
	}
	without := map[string]bool{}
	for p := range opts.Without {
		without[p] = true
	}
	for _, a := range x.Articles() {
		if !s.Holds(a) {
			without[a.Path] = true
		}
	}
	opts.Without = without
	return opts
}
