package analysis

import (
	"strings"
	"unicode/utf8"
)

const dagger = "\u0670"

// usual reads a dagger alef at s[i], or a silent و or ى that carries one. It returns the text
// that usual spelling has in its place and how many bytes of s it replaces, 0 if there is
// nothing to replace.
//
//   - In most words it is an alef: ٱلْكِتَٰب, ٱلصَّلَوٰة and مَوْلَىٰكُم are الكتاب, الصلاة and
//     مولاكم.
//   - Some words are always written without it: هٰذا, ذٰلك, الرحمٰن; and ى at the end of a word
//     keeps its form: عَلَىٰ.
//   - يَٰ before a word is يا and stands apart.
func usual(s string, i int) (text string, n int) {
	switch {
	case strings.HasPrefix(s[i:], dagger):
		return daggerAlef(s, i), len(dagger)
	case !strings.HasPrefix(s[i:], "و") && !strings.HasPrefix(s[i:], "ى") && !strings.HasPrefix(s[i:], "ی"):
		return "", 0
	}
	marks, end := marksAt(s, i+2)
	if !strings.Contains(marks, dagger) || strings.ContainsAny(marks, "\u064E\u064F\u0650\u0651\u0654") {
		return "", 0
	}
	next, _ := utf8.DecodeRuneInString(s[end:])
	switch {
	case s[i:i+2] != "و":
		if isArabic(next) {
			return "ا", end - i
		}
		return s[i : i+2], end - i
	case isAlef(next):
		return "", end - i
	case next == 'ة' || next == 'ۃ':
		return "ا", end - i
	}
	return "", 0
}

// daggerAlef returns the usual spelling of the dagger alef at s[i].
func daggerAlef(s string, i int) string {
	letters := wordBefore(s, i)
	_, end := marksAt(s, i)
	next, size := utf8.DecodeRuneInString(s[end:])
	marks, _ := marksAt(s, end+size)
	last, _ := utf8.DecodeLastRuneInString(letters)
	switch {
	case (letters == "ي" || letters == "وي") && isArabic(next):
		return "ا "
	case letters == "ي", letters == "وي": // the same, already apart
		return "ا"
	case letters == "", isAlef(last), last == 'ي' && !isArabic(next):
		return ""
	case next == 'ا' && !strings.ContainsAny(marks, "\u0653\u0654\u0655"): // it is written out
		return ""
	case withoutAlef(letters, foldedLetters(s[end:])):
		return ""
	}
	return "ا"
}

// longestWord bounds how far around a dagger alef its word is read, in bytes.
const longestWord = 80

// wordBefore gives the folded letters of the word before s[i].
func wordBefore(s string, i int) string {
	start := i
	for start > max(0, i-longestWord) {
		r, size := utf8.DecodeLastRuneInString(s[:start])
		if !isArabic(r) && !isDropped(r) {
			break
		}
		start -= size
	}
	return foldedLetters(s[start:i])
}

// foldedLetters returns the Arabic letters at the start of s in their search form, without
// daggers.
func foldedLetters(s string) string {
	var b strings.Builder
	for i, r := range s {
		if i > longestWord || !isArabic(r) && !isDropped(r) {
			break
		}
		b.WriteString(foldRune(r))
	}
	return b.String()
}

// isArabic reports whether r is a letter of Arabic or of a language that shares its script.
func isArabic(r rune) bool {
	return IsArabicLetter(r) && r != 'ـ' || 'ٮ' <= r && r <= 'ۓ' && r != 0x670 || r == 'ە'
}

// isAlef reports whether r is an alef in any of its forms.
func isAlef(r rune) bool { return strings.ContainsRune("اأإآٱ", r) }

// withoutAlef reports whether a word is written without the alef that is heard between these
// letters, which are folded.
func withoutAlef(before, after string) bool {
	if before == "ط" && after == "ه" {
		return true
	}
	for range 4 {
		for _, w := range heardAlefs {
			if head, rest, _ := strings.Cut(w, "-"); before == head && strings.HasPrefix(after, rest) {
				return true
			}
		}
		r, size := utf8.DecodeRuneInString(before)
		switch {
		case strings.HasPrefix(before, "ال"):
			before = before[len("ال"):]
		case size > 0 && strings.ContainsRune("وفبتلكا", r):
			before = before[size:]
		default:
			return false
		}
	}
	return false
}

// heardAlefs are the beginnings, folded, of words with an alef that is heard and not written,
// with - where it is heard.
var heardAlefs = strings.Fields("ه-ذا ه-ذه ه-ذي ه-ذين ه-كذا ه-هنا ه-ولا ه-اولا ذ-لك ل-كن رحم-ن ال-ه اول-يك اول-اءك لل-ه الل-ه")

// IsArabicLetter reports whether r is in the basic range of Arabic letters. Most of a text
// is, and this saves a search in the tables of package unicode.
func IsArabicLetter(r rune) bool { return 'ؠ' <= r && r <= 'ي' }
