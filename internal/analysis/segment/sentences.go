// Package segment cuts text into sentences, and sentences into clauses.
//
// Its functions are pure and safe for concurrent use; positions are byte offsets in the
// string given. How line ends and headings cut a text is for package chunk.
package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// Sentences splits s, ranges trimmed of white space: in order, no two
// overlapping, each character that is not white space in exactly one.
//
// A sentence ends at . ! ? ؟ … ۔ with the quotes and brackets that close after
// it, also where no space follows (تونس.اجتماع), and at a blank line; a line end
// is otherwise white space. Stops inside numbers, dates, initials, abbreviations,
// URLs, file names, e-mail addresses and short quotations end nothing, nor do
// those before a Latin lower-case letter. Sentences over [LongSentence] are cut
// near their middle at ؛ or ،, and what is then over [MaxSentence] at white
// space, at worst between two characters.
//
// The time is proportional to len(s).
func Sentences(s string) []analysis.Range {
	sc := scanner{text: s}
	for i := 0; i < len(s); {
		i = sc.next(i)
	}
	sc.cut(len(s))
	return sc.out
}

// A scanner cuts a text into sentences in one pass.
type scanner struct {
	text  string
	out   []analysis.Range
	start int // of the sentence

	prev    rune // the character before the position, 0 at the start of a sentence
	word    int  // start of the last run of letters and digits
	content bool // the sentence has a letter or a digit
	letters bool // the sentence has a letter
	colon   bool // the last visible character is a colon
	link    int  // end of the last URL or e-mail address

	quote  int  // offset of the mark that closes the open quotation; 0: none
	speech bool // a colon announced that quotation
	closes closers
}

// next handles the character at i and returns the position to go on from.
func (sc *scanner) next(i int) int {
	r, size := utf8.DecodeRuneInString(sc.text[i:])
	end := i + size
	switch {
	case r == '\n' && blankLine(sc.text, end):
		sc.cut(end)
		return end
	case sc.content && analysis.VerseEnd(sc.text, i) > 0:
		end = i + analysis.VerseEnd(sc.text, i)
		sc.cut(end)
		return end
	case isWord(r):
		sc.inWord(r, i)
	case isStop(r) && i >= sc.link:
		return sc.stop(i)
	case r == '@' && i >= sc.link && isWord(sc.prev):
		sc.link = linkEnd(sc.text, end)
	case sc.quote < i:
		sc.open(r, i, end)
	}
	if !isMark(r) {
		sc.prev = r
		sc.colon = r == ':' || sc.colon && unicode.IsSpace(r)
	}
	return end
}

// inWord records a letter or digit.
func (sc *scanner) inWord(r rune, i int) {
	sc.content = true
	sc.letters = sc.letters || !unicode.IsDigit(r)
	if isWord(sc.prev) {
		return
	}
	sc.word = i
	if i >= sc.link && startsLink(sc.text[i:]) {
		sc.link = linkEnd(sc.text, i)
	}
}

// stop handles the run of stops at i. Where a quotation closes after them and
// another stop follows, that one decides.
func (sc *scanner) stop(i int) int {
	end, kind := stopsEnd(sc.text, i)
	end = marksEnd(sc.text, end)
	after := sc.closedAt(end)
	if sc.ends(i, end, after, kind) {
		sc.cut(after)
		return after
	}
	sc.prev = '.'
	sc.colon = false
	return end
}

// cut ends the sentence at end.
func (sc *scanner) cut(end int) {
	sc.out = appendPieces(sc.out, sc.text, trim(sc.text, analysis.Range{Start: sc.start, End: end}))
	sc.start, sc.word, sc.prev = end, end, 0
	sc.content, sc.letters, sc.colon = false, false, false
	sc.quote, sc.speech = 0, false
}

// trim returns r without the white space at its ends.
func trim(s string, r analysis.Range) analysis.Range {
	body := strings.TrimLeftFunc(s[r.Start:r.End], unicode.IsSpace)
	start := r.End - len(body)
	return analysis.Range{Start: start, End: start + len(strings.TrimRightFunc(body, unicode.IsSpace))}
}

// blankLine reports whether s[i:] begins with a line of white space.
func blankLine(s string, i int) bool {
	for _, r := range s[i:] {
		if r == '\n' {
			return true
		}
		if !unicode.IsSpace(r) && !isMark(r) {
			return false
		}
	}
	return false
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return analysis.IsArabicLetter(r) || unicode.IsLetter(r) || unicode.IsDigit(r)
}

// isMark reports whether r is invisible or stands on the character before it.
func isMark(r rune) bool {
	return r >= 0x300 && !analysis.IsArabicLetter(r) && unicode.In(r, unicode.Mn, unicode.Cf)
}

// marksEnd returns the end of the marks at s[i:], see [isMark].
func marksEnd(s string, i int) int {
	for j, r := range s[i:] {
		if !isMark(r) {
			return i + j
		}
	}
	return len(s)
}
