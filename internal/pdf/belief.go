package pdf

import (
	"strings"
	"unicode/utf8"
)

// A shape counts words of Arabic by signs of the order in which they are read. Some letters
// stand only at the end of words, and many words begin with the article.
type shape struct {
	words    int
	right    int // words that begin with the article, or end with a letter that only ends words
	reversed int // words that would do so if they were read from the other end
	wrong    int // words that have such a letter in another place
}

// These are the number of words that are enough to decide, and the share of wrong ones
// from which a page is refused.
const (
	enoughWords = 20
	wrongShare  = 0.1
)

// shapeOf counts the words of blocks.
func shapeOf(bs []block) shape {
	var s shape
	for b := range bs {
		for _, r := range bs[b].rows {
			text, _ := r.text(bs[b], false, neutral)
			for _, word := range strings.Fields(text) {
				s.add(word)
			}
		}
	}
	return s
}

const onlyLast = "ةى"

func (s *shape) add(word string) {
	letters := []rune(strings.Trim(unsigned(word), ".,:;،؛؟!()[]«»\"'-–"))
	n := len(letters)
	if n < 4 || classOfRune(letters[0]) != arabic {
		return
	}
	s.words++
	first, last := letters[0], letters[n-1]
	switch inside := string(letters[:n-1]); {
	case strings.ContainsRune(onlyLast, last), strings.HasPrefix(inside, "ال"):
		s.right++
	case strings.ContainsRune(onlyLast, first), last == 'ا' && letters[n-2] == 'ل':
		s.reversed++
	}
	if strings.ContainsAny(string(letters[:n-1]), onlyLast) {
		s.wrong++
	}
}

// unsigned removes the vowel signs from a word.
func unsigned(word string) string {
	signs := marksOf(word)
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(signs, r) && r != utf8.RuneError {
			return -1
		}
		return r
	}, word)
}

// believe reports whether the words of a page can be Arabic. Some programs draw Arabic
// letters from left to right, in the order in which they are written: such a page is read as
// it is drawn.
func believe(bs []block) bool {
	s := shapeOf(bs)
	if s.words < enoughWords {
		return true
	}
	if s.reversed > 2*s.right && s.reversed*5 > s.words {
		for i := range bs {
			bs[i].asDrawn = true
		}
		s = shapeOf(bs)
	}
	return float64(s.wrong) <= wrongShare*float64(s.words)
}
