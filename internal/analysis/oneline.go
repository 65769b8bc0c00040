package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// OneLine returns s on one line, harmless to the text around it; see [Harmless].
func OneLine(s string) string { return Harmless(strings.Join(strings.Fields(s), " ")) }

// Harmless removes from s whatever acts on the text around it. Control characters, which
// could move a cursor or set a window's title, and bytes that are not text become visible
// characters; marks that leave a direction open are removed. Tabs stay.
func Harmless(s string) string {
	return BalanceDirections(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\t' {
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, string(utf8.RuneError))))
}

// HarmlessLines makes each line of s harmless by itself; see [Harmless].
func HarmlessLines(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = Harmless(line)
	}
	return strings.Join(lines, "\n")
}
