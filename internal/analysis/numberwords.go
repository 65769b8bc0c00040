package analysis

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// numberWords reads the number at the beginning of words, in digits or in words,
// and returns its normal form and how many words it takes, 0 if there is none.
func numberWords(words []Word) (value string, n int) {
	if digits := leadingNumber(words[0].Text); digits != "" {
		return scaled(digits, words)
	}
	first, bare, ok := numeral(words[0].Text)
	if !ok {
		first, bare, ok = glued(words[0].Text)
	}
	if !ok {
		return "", 0
	}
	c := begin(first)
	for n = 1; n < len(words); {
		size := c.take(words[n:])
		if size == 0 {
			break
		}
		n += size
	}
	if n == 1 && unsure()[bare] {
		return "", 0
	}
	return strconv.Itoa(c.total + c.part), n
}

// leadingNumber is the number that a word begins with: 4 of 4th, "" of b52.
func leadingNumber(word string) string {
	if !isDigit(word[0]) {
		return ""
	}
	value, _ := numberAt(word, 0)
	return value
}

// scaled multiplies the number by the thousands or millions after it, and says how many words
// those take.
func scaled(digits string, words []Word) (string, int) {
	if len(words) == 1 || numerals()[words[1].Text] < 1000 {
		return digits, 1
	}
	number, err := strconv.ParseFloat(digits, 64)
	if err != nil || number >= 1e6 {
		return digits, 1
	}
	return strconv.FormatFloat(number*float64(numerals()[words[1].Text]), 'f', -1, 64), 2
}

// numeral returns the value of a number word, and the word without a glued و.
func numeral(word string) (value int, bare string, ok bool) {
	known := numerals()
	if value, ok = known[word]; ok {
		return value, word, true
	}
	if bare, ok = strings.CutPrefix(word, "و"); ok {
		value = known[bare]
	}
	return value, bare, value > 0
}

// glued returns the value of an Arabic numeral behind a preposition: بثمانية عشر. Those of three letters
// are left: لست is “I am not”.
func glued(word string) (value int, bare string, ok bool) {
	bare, ok = CutPrefix(word, "ب", "ل")
	if !ok || utf8.RuneCountInString(bare) < 4 {
		return 0, "", false
	}
	value = numerals()[bare]
	return value, bare, value > 2
}

// A count is a number while it is read word by word.
type count struct {
	total int // of the thousands and millions read so far
	part  int // the number below a thousand that is being read
	scale int // the last of thousands or millions; 0 before the first
}

func begin(value int) *count {
	if value >= 1000 {
		return &count{total: value, scale: value}
	}
	return &count{part: value}
}

// take adds the numeral at the beginning of words, joined by و, and, et or
// nothing, and returns how many words it took, 0 if the number ends before.
func (c *count) take(words []Word) int {
	size, joined := 1, false
	if numberJoints()[words[0].Text] && len(words) > 1 {
		size, joined = 2, true
	}
	word := words[size-1].Text
	value, bare, ok := numeral(word)
	joined = joined || bare != word
	if !ok || !c.add(value, joined) {
		return 0
	}
	return size
}

// add adds value if one of the three languages continues a number so: twenty five, خمسة
// وعشرون, خمسة عشر, soixante quinze, two hundred, ثلاثة آلاف ومئتان.
func (c *count) add(value int, joined bool) bool {
	rest := c.part % 100
	begun := c.part+c.total > 0
	switch {
	case value >= 1000:
		return c.addScale(value, joined)
	case value == 100 && !joined && c.part > 1 && c.part < 10:
		c.part *= 100
		return true
	case value == 20 && !joined && rest == 4: // quatre-vingt
		c.part += 76
		return true
	case value >= 7 && value < 10 && !joined && rest == 10: // dix-huit
		c.part += value
		return true
	case value >= 100 && (c.part > 0 || !begun),
		value >= 20 && value < 100 && rest != 0 && (!joined || rest >= 10),
		value > 10 && value < 20 && rest != 0 && rest != 60 && rest != 80,
		value == 10 && rest >= 10 && rest != 60 && rest != 80,
		value < 10 && rest != 0 && (rest < 20 || rest%10 != 0):
		return false
	}
	c.part += value
	return true
}

// addScale multiplies by thousands or millions, or adds one: مليون وألف.
func (c *count) addScale(value int, joined bool) bool {
	if c.scale > 0 && value >= c.scale {
		return false
	}
	switch {
	case !joined && c.part > 0:
		c.total += c.part * value
	case joined && c.part == 0:
		c.total += value
	default:
		return false
	}
	c.part, c.scale = 0, value
	return true
}

// unsure are numerals that usually mean something else when they stand alone.
var unsure = Listed("unsure numbers")

// numberJoints are the words between numerals: “two hundred and five”.
var numberJoints = Listed("and")

// numerals holds the number words of the languages in their search form.
var numerals = valuesOf("numbers")

// valuesOf is [ListedByKey] for keys that are numbers.
func valuesOf(section string) func() map[string]int {
	return sync.OnceValue(func() map[string]int {
		m := map[string]int{}
		for word, key := range ListedByKey(section)() {
			m[word], _ = strconv.Atoi(key) // a test reads the keys
		}
		return m
	})
}
