package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold maps s to its search form, in which spellings of the same word are equal:
//
//   - compatibility forms (NFKC: ligatures, presentation forms, full width) are
//     resolved;
//   - Arabic diacritics, Quranic marks, tatweel, Latin accents and all invisible
//     marks are dropped, the dagger alef where it is not written out, see [usual];
//     ءَا is آ, as in [Plain];
//   - أ إ آ ٱ become ا, ى and ئ become ي, ؤ becomes و, ة becomes ه, and Persian,
//     Urdu and Maghrebi letters their nearest Arabic one;
//   - digits of every script become ASCII, Latin letters lower case (œ is oe);
//   - punctuation takes its ASCII form, white space becomes a plain one.
//
// A hamza on the line stays: ماء (water) without it would be ما (what), and the
// loss is larger than what is won for شئ and شيء.
//
// But for the dagger alef and ءَا each character is folded without a look at its
// neighbours, so that offsets can be followed, and decomposed and composed
// spellings fold alike because marks are dropped. Folding twice equals folding
// once.
func Fold(s string) string {
	if i := firstChange(s); i == len(s) {
		return s
	}
	f := folding{out: make([]byte, 0, len(s)+8)}
	f.fold(s)
	return string(f.out)
}

// firstChange returns the length of the prefix of s that is plain lower-case ASCII.
func firstChange(s string) int {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || foldTable[c] != uint16(c) {
			return i
		}
	}
	return len(s)
}

// A folding is a text in its search form, with the offsets that lead back to the original.
type folding struct {
	out   []byte
	track bool  // keep segs
	segs  []seg // ascending; covers out
}

// A seg tells where a run of folded bytes comes from.
type seg struct {
	out, src int
	size     int // size of the one source character that became the run; 0: bytes are unchanged
}

const (
	dropped = 0xFFFF // in foldTable: the character is dropped
	special = 0xFFFE // in foldTable: the character becomes several
)

// foldTable holds the search form of each character of one or two bytes: all of
// Latin-1, its extensions, and the Arabic block. It makes folding a look-up.
var foldTable = makeFoldTable()

func makeFoldTable() *[0x800]uint16 {
	var t [0x800]uint16
	for r := range rune(len(t)) {
		folded := foldRune(r)
		switch first, size := utf8.DecodeRuneInString(folded); {
		case folded == "":
			t[r] = dropped
		case size == len(folded) && first < rune(len(t)):
			t[r] = uint16(first)
		default:
			t[r] = special
		}
	}
	return &t
}

// fold appends the search form of s.
func (f *folding) fold(s string) {
	f.mark(0, 0)
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			f.out = append(f.out, byte(foldTable[c]))
			i++
			continue
		} else if n := f.usual(s, i); n > 0 {
			i += n
			continue
		} else if c == 0xD8 && strings.HasPrefix(s[i:], "ء") && lengthens(s, i, f.last()) {
			i += len("ء")
			f.mark(i, 0)
			continue
		} else if i+1 < len(s) && c >= 0xC2 && c < 0xE0 && s[i+1]&0xC0 == 0x80 {
			f.two(rune(c&0x1F)<<6|rune(s[i+1]&0x3F), i)
			i += 2
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		f.replace(foldRune(r), i, size)
		i += size
	}
}

// usual appends the spelling that a letter with a dagger alef at s[i] stands for, see
// [usual]. It returns the letter's size, 0 if there is none.
func (f *folding) usual(s string, i int) int {
	if i+1 >= len(s) || s[i] != 0xD9 && s[i] != 0xDB {
		return 0 // not the dagger, و, ى or ی
	}
	switch s[i : i+2] {
	case dagger:
	case "و", "ى", "ی":
		if i+3 >= len(s) || s[i+2] != dagger[0] || s[i+3] < 0x8B { // no mark follows
			return 0
		}
	default:
		return 0
	}
	text, n := usual(s, i)
	if n > 0 {
		var b strings.Builder
		for _, r := range text {
			b.WriteString(foldRune(r))
		}
		f.replace(b.String(), i, n)
	}
	return n
}

// last returns the last character of the search form so far.
func (f *folding) last() rune {
	r, _ := utf8.DecodeLastRune(f.out)
	return r
}

// two appends the search form of r, which is two bytes long and stands at src.
func (f *folding) two(r rune, src int) {
	switch t := foldTable[r]; {
	case t == dropped:
		f.mark(src+2, 0)
	case t == special:
		f.replace(foldRune(r), src, 2)
	case t >= utf8.RuneSelf:
		f.out = append(f.out, 0xC0|byte(t>>6), 0x80|byte(t&0x3F))
	default:
		f.mark(src, 2)
		f.out = append(f.out, byte(t))
		f.mark(src+2, 0)
	}
}

// replace appends text for the source character of size bytes at src.
func (f *folding) replace(text string, src, size int) {
	if text != "" {
		f.mark(src, size)
		f.out = append(f.out, text...)
	}
	f.mark(src+size, 0)
}

// mark records that the bytes appended next come from src on.
func (f *folding) mark(src, size int) {
	if !f.track {
		return
	}
	s := seg{out: len(f.out), src: src, size: size}
	if n := len(f.segs); n > 0 && f.segs[n-1].out == s.out {
		f.segs[n-1] = s
		return
	}
	f.segs = append(f.segs, s)
}

// foldRune returns the search form of one character.
func foldRune(r rune) string {
	if r < utf8.RuneSelf {
		return string(unicode.ToLower(r))
	}
	if d, ok := digit(r); ok {
		return string(d)
	}
	if isDropped(r) {
		return ""
	}
	if to, ok := neighbours[r]; ok {
		return to
	}
	text := norm.NFKD.String(string(r))
	if text == string(r) {
		return foldCase(r)
	}
	return resolved(r, text)
}

// foldCase folds a character that has no decomposition.
func foldCase(r rune) string {
	lower := unicode.ToLower(r)
	if lower == r {
		return string(r)
	}
	return foldRune(lower)
}

// resolved folds the decomposition of r. A raised or encircled digit is set apart, or the
// note mark of 2019¹ would make another year of it.
func resolved(r rune, text string) string {
	var b strings.Builder
	for _, part := range text {
		b.WriteString(foldRune(part))
	}
	folded := b.String()
	switch {
	case unicode.IsLetter(r) && strings.TrimSpace(folded) == "":
		return "" // a diacritic that stands on a space of its own
	case unicode.Is(unicode.No, r) && !isSubscript(r) && strings.ContainsAny(folded, "0123456789"):
		return " " + folded + " "
	}
	return folded
}

func isSubscript(r rune) bool { return '₀' <= r && r <= '₉' }

// digit returns the ASCII digit with r's value. Unicode keeps the decimal digits of a script
// together, so that ranges of unicode.Nd begin at a zero.
func digit(r rune) (rune, bool) {
	if !unicode.Is(unicode.Nd, r) {
		return 0, false
	}
	for _, rg := range unicode.Nd.R16 {
		if rune(rg.Lo) <= r && r <= rune(rg.Hi) {
			return '0' + (r-rune(rg.Lo))%10, true
		}
	}
	for _, rg := range unicode.Nd.R32 {
		if rune(rg.Lo) <= r && r <= rune(rg.Hi) {
			return '0' + (r-rune(rg.Lo))%10, true
		}
	}
	return 0, false
}

// isDropped reports whether a reader does not see r, or sees it as a mark on a letter. The
// vowel signs of other scripts are letters to their readers and stay.
func isDropped(r rune) bool {
	switch {
	case r == 'ـ', r == 0x06E5, r == 0x06E6: // tatweel, small waw and yeh
		return true
	case r == 0x06DD: // the end of a verse keeps words apart
		return false
	case unicode.Is(unicode.Cf, r):
		return true
	case 0xFE00 <= r && r <= 0xFE0F, 0xE0100 <= r && r <= 0xE01EF: // variation selectors
		return true
	case r == 0x3099, r == 0x309A: // voicing of kana is kept
		return false
	}
	return unicode.Is(unicode.Mn, r) && unicode.In(r, unicode.Arabic, unicode.Inherited, unicode.Hebrew, unicode.Cyrillic)
}

// neighbours are letters that normalisation leaves apart and people type in place of each
// other.
var neighbours = makeNeighbours()

func makeNeighbours() map[rune]string {
	m := map[rune]string{
		'œ': "oe", 'æ': "ae", 'ß': "ss", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l",
		'ı': "i", 'ħ': "h", 'ŧ': "t", 'ŋ': "n", 'ς': "σ",
		'\u06DD': " ", '\u2028': "\n", '\u2029': "\n", '\u0085': " ", '\u1680': " ",
	}
	for to, from := range map[string]string{
		"ا": "ٱٲٳ", "ي": "ىیېۍێےؠؽؾؿۑ", "ه": "ةہۃھەۿ", "ك": "کګڪڬڭڮگڰڱڲڳڴػؼ",
		"ف": "ڤڥڢڡڣڦ", "ق": "ڧڨٯ", "ج": "چڄڃڇڿ", "ب": "پٻڀٮ", "ت": "ٹټٺٿٽ",
		"د": "ڈډڊڌڍڎڏڐۮ", "ر": "ڑړڔڕږڗۯ", "ز": "ژڙ", "س": "ښڛڜ", "ش": "ۺ", "ص": "ڝ",
		"ض": "ڞۻ", "ظ": "ڟ", "غ": "ڠۼ", "ل": "ڵڶڷڸ", "ن": "ںڻڼڽڹ", "و": "ۄۅۆۇۈۉۊۋۏ",
		",": "،٬、，", ";": "؛⁏", "?": "؟⸮", ".": "٫۔", "%": "٪", "*": "٭",
		`"`: "“”„‟«»‹›〝〞", "'": "‘’‚‛ʼʹ′ʻ´", "-": "‐‑‒–—―−⁃", "/": "⁄∕",
	} {
		for _, r := range from {
			m[r] = to
		}
	}
	return m
}
