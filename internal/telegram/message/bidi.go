package message

import (
	"strings"
	"unicode"

	"isnad/internal/lang"
)

// A piece of a text is a run of Latin letters with what belongs to it, or what
// stands between two of these.
type piece struct {
	start, end int
	latin      bool
}

// isolateLatin isolates the Latin runs of a text of the other direction, but for those in an
// isolate already.
func isolateLatin(s string) string {
	var b strings.Builder
	for s != "" {
		open, end := strings.IndexRune(s, firstStrong), 0
		if open < 0 {
			open, end = len(s), len(s)
		} else if closing := strings.IndexRune(s[open:], popIsolate); closing < 0 {
			end = len(s)
		} else {
			end = open + closing + len(string(popIsolate))
		}
		for _, p := range pieces(s[:open]) {
			if p.latin {
				b.WriteString(lang.Isolate(s[p.start:p.end]))
			} else {
				b.WriteString(s[p.start:p.end])
			}
		}
		b.WriteString(s[open:end])
		s = s[end:]
	}
	return b.String()
}

// firstStrong and popIsolate open and close an isolate, as [lang.Isolate] writes it.
const (
	firstStrong = '\u2068'
	popIsolate  = '\u2069'
)

// pieces finds the Latin runs of a text that is mostly of the other direction:
// from a Latin letter or digit to another one, with spaces and signs between. A
// run of digits alone is none: it stands right in Arabic as it is.
func pieces(s string) (all []piece) {
	add := func(start, end int, latin bool) {
		if start < end {
			all = append(all, piece{start, end, latin})
		}
	}
	done, start, end, letter := 0, -1, 0, false // of the run at hand
	finish := func() {
		if start >= 0 {
			end = start + closed(s[start:end])
		}
		if start >= 0 && letter {
			add(done, start, false)
			add(start, end, true)
			done = end
		}
		start, letter = -1, false
	}
	for i, r := range s {
		switch {
		case unicode.Is(unicode.Latin, r) || start >= 0 && unicode.Is(unicode.Mn, r) && i == end,
			'0' <= r && r <= '9':
			if start < 0 {
				start = i
			}
			letter = letter || unicode.Is(unicode.Latin, r)
			end = i + len(string(r))
		case start >= 0 && strings.ContainsRune("+%#°", r) && i == end:
			end = i + len(string(r)) // C++, 40%
		case start >= 0 && r == ')' && strings.Count(s[start:i], "(") > strings.Count(s[start:i], ")"):
			end = i + 1 // a pair of brackets is not torn apart
		case start >= 0 && strings.ContainsRune(" .,:;-_/'’&@()", r):
		default:
			finish()
		}
	}
	finish()
	add(done, len(s), false)
	return all
}

// closed is the length of s without what comes after a bracket that stays open.
func closed(s string) int {
	if at := strings.LastIndexByte(s, '('); at >= 0 && !strings.Contains(s[at:], ")") {
		return len(strings.TrimRight(s[:at], " "))
	}
	return len(s)
}

// rightToLeft says whether a text has letters of a right-to-left script, so that
// its Latin runs need isolates.
func rightToLeft(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return unicode.Is(unicode.Arabic, r) || unicode.Is(unicode.Hebrew, r)
	})
}
