package message

import (
	"slices"
	"strconv"

	"isnad/internal/answer"
	"isnad/internal/lang"
)

// sourcesOf returns the sources of the cited numbers that were not shown yet.
func sourcesOf(a answer.Answer, cited map[int]bool, shown map[int]bool, most int) (all []rich) {
	for _, c := range a.Citations {
		if cited[c.N] && !shown[c.N] {
			shown[c.N] = true
			all = append(all, source(c, a.Language, most, printed(a, c.N)))
		}
	}
	return all
}

// printed reports whether the answer's text has all words of a quote, so that they need not
// stand below it once more.
func printed(a answer.Answer, n int) bool {
	return slices.ContainsFunc(a.Statements, func(s answer.Statement) bool { return !s.Cut && slices.Contains(s.Shows, n) })
}

// source is the line that names a citation, and its quote unless that was printed.
func source(c answer.Citation, language string, most int, printed bool) rich {
	t := rich{{text: "[" + strconv.Itoa(c.N) + "]", bold: true}, {text: " "}}
	t = append(t, place(c, language)...)
	if printed {
		return t
	}
	return append(append(t, run{text: "\n"}), quote(c, most)...)
}

// place names where a citation stands: the title of its article, its file and line, and the
// date.
func place(c answer.Citation, language string) rich {
	mark := direction(language)
	var t rich
	if c.Title != "" {
		t = rich{{text: mark + lang.Isolate(shorten(oneLine(c.Title), longTitle))}, {text: " — "}}
		mark = ""
	}
	t = append(t, run{text: mark + lang.Isolate(shortPath(c.Span)), href: c.URL})
	if c.Date != "" {
		t = append(t, run{text: " · " + lang.Isolate(shorten(oneLine(c.Date), longTitle))})
	}
	return t
}
