package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// OneLine is s on one line as it may stand among other text; see [Harmless].
func OneLine(s string) string { return Harmless(strings.Join(strings.Fields(s), " ")) }

// Harmless is s without what acts on the text around it: control characters, which could
// move a cursor or set a window's title, become visible ones, as do bytes that are no
// text, and directions that it leaves open are removed. Tabs stay.
func Harmless(s string) string {
	return BalanceDirections(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\t' {
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, string(utf8.RuneError))))
}
