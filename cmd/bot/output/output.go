// Package output writes what the subcommands say about articles, their index and evaluations:
// for people as text, for programs as JSON, one object a line. The objects are a stable
// interface, which docs/json.md describes.
//
// How an answer looks is for packages chat and wire, how figures do for eval/table.
package output

import (
	"strings"
	"unicode"

	"isnad/internal/analysis"
)

// OneLine is text on one line, an article's control characters, which could move
// the cursor or set the window's title, made visible ones, and directions that it leaves
// open ended.
func OneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, analysis.BalanceDirections(strings.Join(strings.Fields(text), " ")))
}
