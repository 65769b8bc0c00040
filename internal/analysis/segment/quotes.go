package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxQuote limits how many bytes, marks apart, a quotation or parenthesis may take and still protect the
// stops inside it: articles hold marks that never close.
const maxQuote = 400

// closers remembers, for each closing mark, the next place where it stands, so
// that a text full of opening marks is still searched only once.
type closers [5]int

var closingMarks = [5]string{"»", "”", "“", ")", "]"}

// quoteMark is the only mark that both opens and closes a quotation.
const quoteMark = '"'

// next returns the offset of closingMarks[k] at or after i, len(s) if there is none.
func (c *closers) next(s string, k, i int) int {
	if c[k] < i {
		c[k] = indexFrom(s, closingMarks[k], i)
	}
	return c[k]
}

func indexFrom(s, mark string, i int) int {
	if at := strings.Index(s[i:], mark); at >= 0 {
		return i + at
	}
	return len(s)
}

// open records the quotation or parenthesis that r at text[i:end] opens, if it closes within
// maxQuote.
func (sc *scanner) open(r rune, i, end int) {
	closing := len(sc.text)
	switch r {
	case '«':
		closing = sc.closes.next(sc.text, 0, end)
	case '“', '”', '„': // Arabic texts have them in either order
		closing = min(sc.closes.next(sc.text, 1, end), sc.closes.next(sc.text, 2, end))
	case '(':
		closing = sc.closes.next(sc.text, 3, end)
	case '[':
		closing = sc.closes.next(sc.text, 4, end)
	case quoteMark:
		closing = sc.closingQuote(end)
	}
	if closing < len(sc.text) && closing-i <= mostMarks*maxQuote && (closing-i <= maxQuote || bareSize(sc.text[i:closing]) <= maxQuote) && !strings.Contains(sc.text[i:closing], "\n\n") {
		sc.quote, sc.speech = closing, sc.colon
	}
}

// closingQuote returns the offset of the " that closes the one before i; len(text) if that
// one does not open a quotation, or if the next one opens another.
func (sc *scanner) closingQuote(i int) int {
	if isWord(sc.prev) || !visibleAt(sc.text, i) {
		return len(sc.text)
	}
	within := sc.text[:min(len(sc.text), i+mostMarks*maxQuote)]
	at := indexFrom(within, `"`, i)
	if at == len(within) {
		return len(sc.text)
	}
	before, _ := utf8.DecodeLastRuneInString(within[:at])
	if unicode.IsSpace(before) && wordAt(sc.text, at+1) {
		return len(sc.text)
	}
	return at
}

// closedAt returns the end of the closing marks, note numbers such as [3], and marks of
// Markdown at i: the stars that close **bold** text and the address of a link.
func (sc *scanner) closedAt(i int) int {
	for i < len(sc.text) {
		at := i
		if spaces := spacesEnd(sc.text, i); sc.quote > 0 && spaces == sc.quote {
			at = spaces // a closing mark with a space before it
		}
		r, size := utf8.DecodeRuneInString(sc.text[at:])
		switch {
		case isMark(r), at == sc.quote && at > 0, isClosing(r):
		case (r == quoteMark || r == '\'' || r == '’') && !wordAt(sc.text, at+size):
		default:
			if size = max(noteSize(sc.text[at:]), markupSize(sc.text, at)); size == 0 {
				return i
			}
		}
		i = at + size
	}
	return i
}

func isClosing(r rune) bool {
	switch r {
	case '»', '”', ')', ']', '}', '›':
		return true
	}
	return false
}

// noteSize returns the size of a note number such as [3] at the start of s, or 0.
func noteSize(s string) int {
	if s == "" || s[0] != '[' {
		return 0
	}
	for i, r := range s[1:min(len(s), 12)] {
		switch {
		case r == ']' && i > 0:
			return i + 2
		case !unicode.IsDigit(r) && (i > 0 || r != '^'):
			return 0
		}
	}
	return 0
}

// markupSize returns the size of the closing marks of Markdown at s[i]: stars or underscores
// with no word behind them, or an address behind the bracket of a link.
func markupSize(s string, i int) int {
	end := i
	for end < len(s) && (s[end] == '*' || s[end] == '_') {
		end++
	}
	if end > i && !wordAt(s, end) {
		return end - i
	}
	if i == 0 || s[i-1] != ']' || i == len(s) || s[i] != '(' {
		return 0
	}
	if end := strings.IndexAny(s[i:min(len(s), i+maxQuote)], ") \n"); end > 0 && s[i+end] == ')' {
		return end + 1
	}
	return 0
}

// spacesEnd returns the end of the few spaces of one line at s[i:].
func spacesEnd(s string, i int) int {
	for range 3 {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == '\n' || !unicode.IsSpace(r) {
			break
		}
		i += size
	}
	return i
}

// visibleAt reports whether something other than white space stands at s[i].
func visibleAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return i < len(s) && !unicode.IsSpace(r)
}

// wordAt reports whether a letter or digit stands at s[i].
func wordAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return isWord(r)
}
