// Package output writes what the subcommands say about articles, their index and evaluations:
// for people as text, for programs as JSON, one object a line. The objects are a stable
// interface, which docs/json.md describes.
//
// How an answer looks is for packages chat and wire, how figures do for eval/table.
package output

import (
	"encoding/json"
	"io"
	"strings"
	"unicode"
)

// JSON writes v as one line.
func JSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// OneLine is text on one line, an article's control characters, which could move
// the cursor or set the window's title, made visible ones.
func OneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.Join(strings.Fields(text), " "))
}
