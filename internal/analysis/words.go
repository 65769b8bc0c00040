package analysis

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Word is a word of a text in its search form, and where it stands.
type Word struct {
	Text       string // folded
	Start, End int    // byte offsets in the original text; words of one character share them
}

// Words splits s into its words: runs of letters and digits, diacritics
// included in their range.
//
//   - A number is one word in one form: 3,589 and ٣٬٥٨٩ and "3 589" are 3589,
//     ١٢٫٥ and 12,50 are 12.5, ٤٠٪ is 40. Dates such as 12.3.2020 are three words.
//   - Arabic ends where Latin letters or digits begin: عام2020 is two words.
//     Glued particles are left to [Stem].
//   - An elided article is no part of a word (l'homme is homme); other
//     apostrophes are (don't, o'brien). Hyphens separate.
//   - Initials without spaces are one word: U.S. is us.
//
// The words of Fold(s) are the words of s.
func Words(s string) []Word {
	f := folding{out: make([]byte, 0, len(s)+8), track: true}
	f.fold(s)
	w := splitter{text: string(f.out), src: s, segs: f.segs}
	w.words = make([]Word, 0, len(s)/10+1)
	w.split()
	return w.words
}

// InRow returns the text of the words with a space around each. A phrase is among the words
// if its InRow is part of theirs.
func InRow(words []Word) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, w := range words {
		b.WriteString(w.Text)
		b.WriteByte(' ')
	}
	return b.String()
}

// HasPhrase reports whether one of the phrases is among the words of a row, which is of [InRow].
func HasPhrase(row string, phrases map[string]bool) bool {
	for p := range phrases {
		if strings.Contains(row, " "+p+" ") {
			return true
		}
	}
	return false
}

// CutPrefix takes the first of some beginnings that a word has off it, such as particles that are
// glued to it.
func CutPrefix(word string, starts ...string) (rest string, found bool) {
	for _, start := range starts {
		if rest, ok := strings.CutPrefix(word, start); ok {
			return rest, true
		}
	}
	return word, false
}

// CutSuffix takes the first of some ends that a word has off it.
func CutSuffix(word string, ends ...string) (rest string, found bool) {
	for _, end := range ends {
		if rest, ok := strings.CutSuffix(word, end); ok {
			return rest, true
		}
	}
	return word, false
}

// Between returns the part of text, which words a and b are of, that stands after a and
// before b: nothing if both are of one character, as 1 and 2 are in ½.
func Between(text string, a, b Word) string {
	if b.Start <= a.End {
		return ""
	}
	return text[a.End:b.Start]
}

// A class groups the characters that form a word together.
type class uint8

const (
	none   class = iota
	digits       // ASCII digits
	arab         // Arabic letters
	letter       // all other letters, and the vowel signs that folding keeps
)

// classAt classifies the character at text[i]. Folded text has no digits but ASCII's and no
// upper case.
func classAt(text string, i int) (class, int) {
	c := text[i]
	switch {
	case '0' <= c && c <= '9':
		return digits, 1
	case 'a' <= c && c <= 'z':
		return letter, 1
	case c < utf8.RuneSelf:
		return none, 1
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	switch {
	case 'ء' <= r && r <= 'ي':
		return arab, size
	case unicode.Is(unicode.M, r):
		return letter, size
	case !unicode.IsLetter(r):
		return none, size
	case unicode.Is(unicode.Arabic, r):
		return arab, size
	}
	return letter, size
}

// A splitter finds the words of a folded text in one pass.
type splitter struct {
	text  string // folded
	src   string // original
	segs  []seg
	at    int // index of the seg used last
	words []Word
}

func (w *splitter) split() {
	for i := 0; i < len(w.text); {
		kind, size := classAt(w.text, i)
		switch kind {
		case none:
			i += size
		case digits:
			i = w.number(i)
		case arab:
			end := runEnd(w.text, i, arab)
			w.add(w.text[i:end], i, end)
			i = end
		case letter:
			i = w.latin(i)
		}
	}
}

// runEnd returns where the run of characters of one class at text[i] ends.
func runEnd(text string, i int, kind class) int {
	for i < len(text) {
		k, size := classAt(text, i)
		if k != kind {
			break
		}
		i += size
	}
	return i
}

// number adds the number at i, or the word that begins with a digit, such as
// 4th, and returns where it ends.
func (w *splitter) number(i int) int {
	value, end := numberAt(w.text, i)
	if end < len(w.text) && runEnd(w.text, i, digits) == end {
		if kind, _ := classAt(w.text, end); kind == letter {
			return w.latin(i)
		}
	}
	if end < len(w.text) && w.text[end] == '%' {
		w.add(value, i, end+1)
		return end + 1
	}
	w.add(value, i, end)
	return end
}

// latin adds the word of letters, digits and inner apostrophes at i.
func (w *splitter) latin(i int) int {
	if end := initialsEnd(w.text, i); end > i {
		w.add(strings.ReplaceAll(w.text[i:end], ".", ""), i, end)
		return end
	}
	end := alnumEnd(w.text, i)
	if joins(w.text, end) {
		return w.joined(i, end)
	}
	w.add(w.text[i:end], i, end)
	return end
}

// joined adds the word at i with the apostrophe at end. An elided article is dropped.
func (w *splitter) joined(i, end int) int {
	if elisions()[w.text[i:end]] {
		return end + 1
	}
	for joins(w.text, end) {
		end = alnumEnd(w.text, end+1)
	}
	w.add(w.text[i:end], i, end)
	return end
}

// joins reports whether text[i] is an apostrophe with a letter after it.
func joins(text string, i int) bool {
	if i+1 >= len(text) || text[i] != '\'' {
		return false
	}
	kind, _ := classAt(text, i+1)
	return kind == letter
}

// alnumEnd returns where the run of letters and digits at text[i] ends.
func alnumEnd(text string, i int) int {
	for i < len(text) {
		kind, size := classAt(text, i)
		if kind != letter && kind != digits {
			break
		}
		i += size
	}
	return i
}

// initialsEnd returns where letters with a dot after each, such as u.s. or j.k., at text[i]
// end; i if there are none. The last dot stays outside.
func initialsEnd(text string, i int) int {
	end := i
	for j := i; j < len(text) && 'a' <= text[j] && text[j] <= 'z'; j += 2 {
		if next := alnumEnd(text, j+1); next > j+1 {
			break
		}
		end = j + 1
		if end == len(text) || text[end] != '.' {
			break
		}
	}
	if end <= i+1 {
		return i
	}
	return end
}

// elisions are the words that lose their vowel before another word.
var elisions = Listed("elisions")

// add adds the word text, which is text[start:end] of the folded text.
func (w *splitter) add(text string, start, end int) {
	from, _ := w.source(start)
	_, to := w.source(end - 1)
	w.words = append(w.words, Word{Text: text, Start: from, End: skipMarks(w.src, to)})
}

// source returns where the folded byte at i comes from: the range of a character that changed
// its size, else that byte. Calls come in ascending order of i.
func (w *splitter) source(i int) (start, end int) {
	for w.at+1 < len(w.segs) && w.segs[w.at+1].out <= i {
		w.at++
	}
	s := w.segs[w.at]
	if s.size > 0 {
		return s.src, s.src + s.size
	}
	return s.src + i - s.out, s.src + i - s.out + 1
}

// skipMarks returns the end of the diacritics and tatweel at s[i:], which belong to the
// letter before them.
func skipMarks(s string, i int) int {
	for i < len(s) && s[i] >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isDropped(r) || unicode.Is(unicode.Cf, r) {
			break
		}
		i += size
	}
	return i
}
