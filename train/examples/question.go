package main

import (
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
)

var digits = regexp.MustCompile(`\d+`)

// alter changes one number of a question, so that what answered it no longer
// does: a year by some years, another number by a part of itself.
func alter(chance *rand.Rand, question string, _ passage) (string, bool) {
	all := digits.FindAllStringIndex(question, -1)
	if len(all) == 0 {
		return "", false
	}
	at := all[chance.IntN(len(all))]
	n, err := strconv.Atoi(question[at[0]:at[1]])
	if err != nil {
		return "", false
	}
	other := n + 1 + chance.IntN(9)
	if n > 20 && chance.IntN(2) == 0 {
		other = n - 1 - chance.IntN(9)
	}
	return question[:at[0]] + strconv.Itoa(other) + question[at[1]:], true
}

// spellings are what people type in place of a letter.
var spellings = strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ة", "ه", "ى", "ي")

// misspell types a question as people do: without hamzas and dots, or with a
// letter that is missing, doubled or in the wrong place.
func misspell(chance *rand.Rand, question string) string {
	if chance.IntN(2) == 0 {
		return spellings.Replace(question)
	}
	letters := []rune(question)
	if len(letters) < 12 {
		return question
	}
	i := 4 + chance.IntN(len(letters)-6)
	if letters[i] == ' ' || letters[i+1] == ' ' {
		return question
	}
	switch chance.IntN(3) {
	case 0:
		letters = append(letters[:i], letters[i+1:]...)
	case 1:
		letters = append(letters[:i+1], letters[i:]...)
	default:
		letters[i], letters[i+1] = letters[i+1], letters[i]
	}
	return string(letters)
}
