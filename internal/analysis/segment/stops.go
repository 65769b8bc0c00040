package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// A stopKind tells which stops a run of them holds.
type stopKind uint8

const (
	dot      stopKind = iota // one . or ۔
	ellipsis                 // .. or …
	question                 // any run with ! ? or ؟
)

func isStop(r rune) bool {
	switch r {
	case '.', '!', '?', '؟', '…', '۔':
		return true
	}
	return false
}

// stopsEnd returns the end of the run of stops at s[i], and its kind. French sets a space
// before ! and ?, so that spaces may stand before them.
func stopsEnd(s string, i int) (end int, kind stopKind) {
	dots := 0
	for end = i; end < len(s); {
		r, size := utf8.DecodeRuneInString(s[end:])
		if unicode.IsSpace(r) {
			at := spacesEnd(s, end)
			if r, size = utf8.DecodeRuneInString(s[at:]); r != '!' && r != '?' && r != '؟' {
				break
			}
			size += at - end
		}
		if !isStop(r) {
			break
		}
		switch r {
		case '.', '۔':
			dots++
		case '…':
			dots += 2
		default:
			kind = question
		}
		end += size
	}
	if dots > 1 && kind == dot {
		kind = ellipsis
	}
	return end, kind
}

// ends reports whether the stops text[i:end], with the marks that close up to
// after, end the sentence.
func (sc *scanner) ends(i, end, after int, kind stopKind) bool {
	next, gap := following(sc.text, after)
	switch {
	case !sc.content || after <= sc.quote:
		return false
	case next == 0:
		return true
	case isStop(next) && after > end, strings.ContainsRune("،,؛;:", next):
		return false
	case unicode.IsLower(next) && (gap || kind != dot || after == end):
		return false
	}
	closed := sc.quote > 0 && end <= sc.quote
	switch kind {
	case question:
		// فيلم «من؟» فاز is one sentence, قال: «من؟» ثم is two.
		return sc.prev != '(' && (!closed || sc.speech || !caseless(next))
	case ellipsis:
		return gap && sc.prev != '(' && sc.prev != '['
	}
	return after > end || !sc.dotInside(i, next, gap)
}

// caseless reports whether r does not show by its case whether a sentence begins.
func caseless(r rune) bool {
	return unicode.IsLetter(r) && !unicode.IsUpper(r) && !unicode.IsLower(r)
}

// following returns the first visible character of s[i:], 0 if there is none, and whether
// white space comes before it.
func following(s string, i int) (next rune, gap bool) {
	for _, r := range s[i:] {
		if unicode.IsSpace(r) {
			gap = true
		} else if !isMark(r) {
			return r, gap
		}
	}
	return 0, gap
}

// dotInside reports whether the dot at text[i] belongs to a number, a name or an
// abbreviation. next is the visible character after it.
func (sc *scanner) dotInside(i int, next rune, gap bool) bool {
	if !gap && (glued(sc.prev, next) || strings.ContainsRune(`/\_-=@&`, next)) {
		return true
	}
	if !isWord(sc.prev) || i-sc.word > maxAbbreviation {
		return false
	}
	word := sc.text[sc.word:i]
	folded := analysis.Fold(word)
	if bare, ok := strings.CutPrefix(folded, "و"); ok && bare != "" {
		folded = bare
	}
	switch {
	case !sc.letters:
		return i-sc.start <= 2+len(word) && len(folded) <= 3 // "12. ": the number of an item
	case utf8.RuneCountInString(folded) == 1:
		return sc.initial(next, gap)
	case units()[folded]:
		return sc.afterNumber() && continues(sc.text[i+1:])
	case beforeNumber()[folded]:
		return unicode.IsDigit(next)
	}
	return abbreviations()[folded]
}

// maxAbbreviation limits the size of abbreviations, in bytes.
const maxAbbreviation = 24

// glued reports whether a dot between these two characters, without a space, is
// inside a number or a name: 3.5, ASP.NET.
func glued(prev, next rune) bool {
	return unicode.IsDigit(prev) && unicode.IsDigit(next) || unicode.IsUpper(prev) && unicode.IsUpper(next)
}

// initial reports whether the dot after a single letter is inside a name or an
// abbreviation: أ. ب.، ق.م.، J. K., p. 3. After a number, م and هـ are eras and the
// dot is a stop: عام 750 م. وفيه …
func (sc *scanner) initial(next rune, gap bool) bool {
	switch r := sc.prev; {
	case unicode.IsDigit(r):
		return false
	case unicode.IsLower(r):
		return !gap || unicode.IsDigit(next)
	}
	return !gap || !sc.afterNumber()
}

// afterNumber reports whether a digit stands before the last word.
func (sc *scanner) afterNumber() bool {
	before := strings.TrimRightFunc(sc.text[sc.start:sc.word], unicode.IsSpace)
	r, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsDigit(r)
}

// Abbreviations, folded. Those that often end a sentence (etc., Inc., إلخ) are
// not here: before a lower-case letter or a comma no stop ends a sentence anyway.
var (
	abbreviations = analysis.Listed("abbreviations")
	beforeNumber  = analysis.Listed("abbreviations before a number")
	units         = analysis.Listed("units")
)

// continues reports whether s begins with a word that goes on after a measure:
// على بعد 5 كم. من المدينة.
func continues(s string) bool {
	word := strings.TrimSpace(s[:min(len(s), 40)])
	word, _, _ = strings.Cut(word, " ")
	return afterMeasure()[analysis.Fold(word)]
}

var afterMeasure = analysis.Listed("behind a measure")

// startsLink reports whether s begins with a URL.
func startsLink(s string) bool {
	if !strings.Contains("hfwHFW", s[:1]) {
		return false // most words
	}
	for _, prefix := range []string{"http://", "https://", "ftp://", "www."} {
		if len(s) > len(prefix) && strings.EqualFold(s[:len(prefix)], prefix) {
			return true
		}
	}
	return false
}

// linkEnd returns the end of the URL or address at s[i]. A stop at its end belongs to the
// sentence.
func linkEnd(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) || strings.ContainsRune("<>\"«»“”()[]{}،؛؟", r) {
			break
		}
		if strings.ContainsRune(".!?…,;:", r) && !linkGoesOn(s, i+size) {
			break
		}
		i += size
	}
	return i
}

func linkGoesOn(s string, i int) bool {
	return i < len(s) && s[i] < utf8.RuneSelf && (isWord(rune(s[i])) || strings.IndexByte("/_-%~#=&", s[i]) >= 0)
}
