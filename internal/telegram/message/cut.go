package message

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cutAt is where a text is cut so that its start has at most n UTF-16 units: after
// the last word that fits, where that keeps at least half, else between two
// characters as people see them, not inside an emoji or before a vowel mark. Where
// there is no such place either, it is after the last whole rune.
func cutAt(s string, n int) int {
	used, space, whole, last := 0, 0, 0, 0
	var before rune
	for i, r := range s {
		if i > 0 && !joined(before, r, s[:i]) {
			whole = i
		}
		if unicode.IsSpace(r) {
			space = i
		}
		last = i
		used += 1 + wide(r)
		if used > n {
			if n <= 0 {
				return 0
			}
			switch {
			case space > last/2:
				return space
			case whole > 0:
				return whole
			}
			return last
		}
		before = r
	}
	return len(s)
}

func wide(r rune) int {
	if r > 0xFFFF {
		return 1
	}
	return 0
}

// joined says whether r belongs to the character that ends with before: the part
// of Unicode's rules for grapheme clusters (UAX 29) that messages meet. text is
// all that stands in front of r.
func joined(before, r rune, text string) bool {
	switch {
	case before == '\u200D', r == '\u200D': // zero-width joiner: families, flags of countries' parts
		return true
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Mc), '\uFE00' <= r && r <= '\uFE0F':
		return true
	case 0x1F3FB <= r && r <= 0x1F3FF, 0xE0020 <= r && r <= 0xE007F: // skin tones, tags
		return true
	case isFlagLetter(r) && isFlagLetter(before):
		n := 0
		for text != "" {
			last, size := utf8.DecodeLastRuneInString(text)
			if !isFlagLetter(last) {
				break
			}
			text, n = text[:len(text)-size], n+1
		}
		return n%2 == 1
	}
	return false
}

// torn says whether a cut at text[at] would go through a character.
func torn(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, size := utf8.DecodeRuneInString(text[at:])
	return at > 0 && size > 0 && joined(before, after, text[:at])
}

func isFlagLetter(r rune) bool { return 0x1F1E6 <= r && r <= 0x1F1FF }

// shorten is s with at most n units, with … where something was left out.
func shorten(s string, n int) string {
	if Units(s) <= n {
		return s
	}
	return strings.TrimRight(s[:cutAt(s, n-1)], " ,;:،؛") + "…"
}

// window is at most about n units of s around s[start:end], with … where something
// was left out. It returns where that part is now; a part that is too long is cut.
func window(s string, start, end, n int) (shown string, from, to int) {
	if Units(s) <= n {
		return s, start, end
	}
	before := n / 3
	first := 0
	if skip := Units(s[:start]) - before; skip > 0 {
		first = cutAt(s, skip)
		first += len(s[first:]) - len(strings.TrimLeft(s[first:], " "))
	}
	first = min(first, start)
	last := first + cutAt(s[first:], n-2)
	head, tail := "", ""
	if first > 0 {
		head = "…"
	}
	if last < len(s) {
		tail = "…"
	}
	shown = head + s[first:last] + tail
	return shown, len(head) + start - first, len(head) + min(end, last) - first
}
