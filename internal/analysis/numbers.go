package analysis

import "strings"

// numberAt reads the number at text[i], a digit of a folded text, and returns its
// normal form and its end: no thousands separators, '.' before decimals, no
// needless zeros.
func numberAt(text string, i int) (value string, end int) {
	whole := digitsEnd(text, i)
	if end := groupsEnd(text, i, whole, ','); end > whole {
		return decimals(text, i, end, '.')
	}
	if end := groupsEnd(text, i, whole, '.'); end > whole+4 { // 3.589 is a decimal
		return decimals(text, i, end, ',')
	}
	if end := groupsEnd(text, i, whole, ' '); end > whole {
		return decimals(text, i, end, ',')
	}
	if whole < len(text) && text[whole] == ',' && digitsEnd(text, whole+1) <= whole+3 {
		return decimals(text, i, whole, ',')
	}
	return decimals(text, i, whole, '.')
}

func digitsEnd(text string, i int) int {
	for i < len(text) && '0' <= text[i] && text[i] <= '9' {
		i++
	}
	return i
}

// groupsEnd returns the end of groups of three digits after text[start:end], each with sep
// before it: 3,589,000. It returns end if a number is not written so.
func groupsEnd(text string, start, end int, sep byte) int {
	if end-start > 3 || text[start] == '0' {
		return end
	}
	to := end
	for to < end+4*maxGroups && to < len(text) && text[to] == sep && digitsEnd(text, to+1) == to+4 {
		to += 4
	}
	if to < len(text) && text[to] == sep && digitsEnd(text, to+1) > to+1 {
		return end // a list, such as 1,200,30
	}
	return to
}

// decimals returns the number text[start:end] with the decimals that may follow after sep,
// and its end. More than one sep makes a date or a version, which has no decimals.
func decimals(text string, start, end int, sep byte) (string, int) {
	whole := strings.TrimLeft(keepDigits(text[start:end]), "0")
	if whole == "" {
		whole = "0"
	}
	to := end
	if to < len(text) && text[to] == sep {
		to = digitsEnd(text, end+1)
	}
	if to <= end+1 || start > 1 && text[start-1] == sep && isDigit(text[start-2]) ||
		to+1 < len(text) && text[to] == sep && isDigit(text[to+1]) {
		return whole, end
	}
	fraction := strings.TrimRight(text[end+1:to], "0")
	if fraction == "" {
		return whole, to
	}
	return whole + "." + fraction, to
}

// maxGroups is how many groups of three digits make a number. More of them are a
// list, and looking for its end from each of its parts would take too long.
const maxGroups = 6

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func keepDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// A Number is a number of a text.
type Number struct {
	Value      string // in its normal form
	Start, End int    // byte offsets in the text, with a % sign that follows
}

// Numbers lists the numbers in s in their normal form: digits of every script
// without separators (٣٬٥٨٩ is 3589, 40% is 40), and Arabic, English and French
// number words (خمسة وعشرون is 25, ثلاثة آلاف is 3000). A number before a word such as
// مليون is multiplied: 3.5 مليون is 3500000. A lone word for one (un, واحد), or for
// ألف, which is also a verb, does not count as a number.
func Numbers(s string) []string {
	var all []string
	for _, n := range FindNumbers(s) {
		all = append(all, n.Value)
	}
	return all
}

// FindNumbers lists the numbers of s as [Numbers] does, with their places.
func FindNumbers(s string) []Number {
	var found []Number
	words := Words(s)
	for i := 0; i < len(words); {
		value, n := numberWords(words[i:])
		if n == 0 || i > 0 && words[i].Text == "cent" && perCent()[words[i-1].Text] {
			i++
			continue
		}
		found = append(found, Number{value, words[i].Start, words[i+n-1].End})
		i += n
	}
	return found
}

// perCent are the words before "cent" that make a percentage of it: “pour cent”.
var perCent = Listed("before a percentage")
