package excerpt

import "strings"

// ParseMarker reads the number of a marker as people type it: also without its
// brackets and in Arabic digits. -1 is none, or one above 1000.
func ParseMarker(s string) int {
	n := -1
	for _, r := range strings.Trim(s, "[] ") {
		switch {
		case '0' <= r && r <= '9':
			r -= '0'
		case '٠' <= r && r <= '٩':
			r -= '٠'
		case '۰' <= r && r <= '۹':
			r -= '۰'
		default:
			return -1
		}
		if n = max(n, 0)*10 + int(r); n > 1000 {
			return -1
		}
	}
	return n
}
