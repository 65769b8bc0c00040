package analysis

import "strings"

// BalanceDirections removes the marks that embed, override or isolate directions where they
// do not pair up. One that stays open would turn around the text after it, and one too many
// would close an isolate of the text around it.
func BalanceDirections(s string) string {
	if !strings.ContainsFunc(s, IsDirection) || paired(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if IsDirection(r) {
			return -1
		}
		return r
	}, s)
}

// IsDirection reports whether r embeds, overrides or isolates a direction, or ends one of
// these.
func IsDirection(r rune) bool {
	return '\u202A' <= r && r <= '\u202E' || '\u2066' <= r && r <= '\u2069'
}

// paired reports whether each direction mark of s has its counterpart on the same line.
func paired(s string) bool {
	var open []rune // the closing mark of each that is open
	for _, r := range s {
		switch {
		case r == '\n' && len(open) > 0:
			return false
		case r == '\u202C' || r == '\u2069':
			if len(open) == 0 || open[len(open)-1] != r {
				return false
			}
			open = open[:len(open)-1]
		case '\u2066' <= r && r <= '\u2068':
			open = append(open, '\u2069')
		case IsDirection(r):
			open = append(open, '\u202C')
		}
	}
	return len(open) == 0
}
