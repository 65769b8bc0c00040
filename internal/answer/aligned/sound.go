package aligned

import (
	"strings"
)

// soundOf are the consonants of names, one for those of both scripts that are written for one
// another. Vowels are not among them.
var soundOf = map[rune]rune{
	'ب': 'b', 'ت': 't', 'ط': 't', 'ث': 't', 'ج': 'g', 'ح': 'h', 'خ': 'x', 'د': 'd', 'ض': 'd', 'ذ': 'd', 'ظ': 'z', 'ز': 'z',
	'ر': 'r', 'س': 's', 'ص': 's', 'ش': 'S', 'غ': 'G', 'ف': 'f', 'ق': 'k', 'ك': 'k', 'ل': 'l', 'م': 'm', 'ن': 'n', 'ه': 'h',
	'b': 'b', 'p': 'b', 't': 't', 'j': 'g', 'g': 'g', 'h': 'h', 'd': 'd', 'z': 'z', 'r': 'r', 's': 's', 'f': 'f', 'v': 'f',
	'q': 'k', 'k': 'k', 'c': 'k', 'l': 'l', 'm': 'm', 'n': 'n',
}

// digraphs are what two letters of a Latin name stand for.
var digraphs = strings.NewReplacer("tch", "tش", "sch", "ش", "sh", "ش", "ch", "ش", "kh", "خ", "gh", "غ", "th", "t", "dh", "d",
	"ph", "f", "dj", "j", "ck", "k", "x", "ks", "ce", "se", "ci", "si")

// sounds are the consonants of a name, each once in a row.
func sounds(name string) string {
	var b strings.Builder
	last := rune(0)
	name = strings.TrimSuffix(strings.TrimSuffix(name, "h"), "ه") // Fatimah, فاطمة
	for _, r := range digraphs.Replace(name) {
		s := soundOf[r]
		if s != 0 && s != last {
			b.WriteRune(s)
		}
		last = s
	}
	return b.String()
}

// spellings are the ways in which English and French write the same letters of a name from elsewhere.
var spellings = strings.NewReplacer("tch", "ch", "ou", "u", "oo", "u", "ee", "i", "dj", "j", "ch", "sh", "gh", "g", "gu", "g", "ss", "s",
	"aï", "ai", "é", "e", "è", "e", "ï", "i", "y", "i")

// SameSpelling reports whether two Latin words are a name as two languages spell it: Abou and Abu,
// Chukri and Shukri.
func SameSpelling(a, b string) bool { return spellings.Replace(a) == spellings.Replace(b) }

// particles may be glued to an Arabic name.
var particles = []string{"", "ال", "و", "وال", "ب", "ل", "لل", "بال", "ف"}

// sameSound reports whether a Latin and an Arabic word have the same consonants, two at least.
func sameSound(latin, arabic string) bool {
	want := sounds(latin)
	if len(want) < 2 {
		return false
	}
	for _, particle := range particles {
		if rest, ok := strings.CutPrefix(arabic, particle); ok && sounds(rest) == want {
			return true
		}
	}
	return false
}
