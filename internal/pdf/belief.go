package pdf

import (
	"strings"
	"unicode/utf8"
)

// A shape counts what tells whether words of Arabic are read in the right order. Some
// letters end words and never begin them or stand inside; many words begin with the
// article.
type shape struct {
	words    int
	right    int // begin with the article, or end with a letter that only ends words
	reversed int // would do so if they were read from the other end
	wrong    int // have such a letter where it can't stand
}

// Bounds of what shapes prove: the words that are enough, and the share of wrong ones
// from which a page is not believed.
const (
	enoughWords = 20
	wrongShare  = 0.1
)

// shapeOf looks at the words of blocks.
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

// unsigned takes the vowel signs off a word.
func unsigned(word string) string {
	signs := marksOf(word)
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(signs, r) && r != utf8.RuneError {
			return -1
		}
		return r
	}, word)
}

// believe looks whether the words of a page can be Arabic. Some programs draw Arabic
// letters from left to right, in the order in which they are written: such a page is
// read as it is drawn. It reports false for a page whose words are wrong either way.
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
