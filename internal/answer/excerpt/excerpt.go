// Package excerpt shows words of an article as running text: on one line, without marks that
// would spoil the text around them, and not too long.
package excerpt

import (
	"regexp"
	"strings"

	"isnad/internal/analysis"
)

// OneLine is a quote as running text: line ends and repeated spaces become one space.
func OneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Shown is an article's words as running text: without the marks of Markdown that begin the
// headings inside, escape bars in the cells of tables or are left over at the edges, with
// directions that end where the words end, and with note numbers that can't be taken for
// markers.
func Shown(s string) string {
	s = headingMarks.ReplaceAllString(analysis.BalanceDirections(s), "")
	s = strings.TrimSpace(shortcodes.ReplaceAllString(s, ""))
	if strings.Count(s, "**")%2 == 1 { // the other half of the pair is not in the quote
		s = strings.TrimPrefix(strings.TrimSuffix(s, "**"), "**")
	}
	return WithoutMarkers(OneLine(strings.ReplaceAll(s, `\|`, "|")))
}

// shortcodes are those of site generators at the edges of a quote.
var shortcodes = regexp.MustCompile(`^(\s*\{\{[<%][^{}]*[%>]\}\})+|(\{\{[<%][^{}]*[%>]\}\}\s*)+$`)

var headingMarks = regexp.MustCompile(`(?m)^[ \t]*#{1,6}[ \t]+`)

// WithoutMarkers puts the article's own note numbers, [3], into round brackets: in square
// ones a reader would take them for markers.
func WithoutMarkers(s string) string { return noteNumber.ReplaceAllString(s, "($1)") }

var noteNumber = regexp.MustCompile(`\[(\p{Nd}+)\]`)
