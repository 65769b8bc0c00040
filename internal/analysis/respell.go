package analysis

import (
	"strings"
	"unicode/utf8"
)

// respell corrects common words that people write without their dots or with the letters of a
// Persian keyboard: فى is في, خمسه is خمسة. It changes only words whose spelling without dots
// is no other word; elsewhere ى and ه are letters of their own.
func respell(s string) string {
	at := dotless(s, 0)
	if at < 0 {
		return s
	}
	var b strings.Builder
	done := 0
	for ; at >= 0; at = dotless(s, at) {
		start := at
		for r, size := lastRune(s[done:at]); isArabic(r) && at-start < longestDotless; r, size = lastRune(s[done:start]) {
			start -= size
		}
		at += len("ى")
		if to, ok := dotted[s[start:at]]; ok {
			b.WriteString(s[done:start])
			b.WriteString(to)
			done = at
		}
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// dotless returns the offset of the first ى, ه or ی at or behind s[i] that ends a word, or
// -1.
func dotless(s string, i int) int {
	for ; i+1 < len(s); i++ {
		if c := s[i]; c != 0xD9 && c != 0xDB {
			continue
		}
		switch s[i : i+2] {
		case "ى", "ه", "ی":
			if r, _ := utf8.DecodeRuneInString(s[i+2:]); !isArabic(r) {
				return i
			}
		}
	}
	return -1
}

func lastRune(s string) (rune, int) { return utf8.DecodeLastRuneInString(s) }

// longestDotless is the size of the longest word in dotted.
const longestDotless = 24

// dotted maps the spellings that respell corrects to the words that are meant.
var dotted = makeDotted()

func makeDotted() map[string]string {
	m := make(map[string]string)
	for w := range strings.FieldsSeq("في التي الذي هي لي بي حوالي أي ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة مائة ثلاثمائة أربعمائة خمسمائة") {
		bare := strings.NewReplacer("ي", "ى", "ة", "ه").Replace(w[len(w)-2:])
		for _, prefix := range []string{"", "و", "ف", "ب"} {
			m[prefix+w[:len(w)-2]+bare] = prefix + w
			if bare == "ى" {
				m[prefix+w[:len(w)-2]+"ی"] = prefix + w
			}
		}
	}
	for from, to := range map[string]string{"علی": "على", "إلی": "إلى", "الی": "إلى", "حتی": "حتى", "لدی": "لدى"} {
		m[from], m["و"+from] = to, "و"+to
	}
	return m
}
