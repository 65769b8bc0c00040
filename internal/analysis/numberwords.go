package analysis

import (
	"strconv"
	"strings"
)

// numberWords reads the number at the beginning of words, in digits or in words,
// and returns its normal form and how many words it takes, 0 if there is none.
func numberWords(words []Word) (value string, n int) {
	if digits := leadingNumber(words[0].Text); digits != "" {
		return scaled(digits, words)
	}
	first, bare, ok := numeral(words[0].Text)
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
	if n == 1 && unsure[bare] {
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

// scaled multiplies the number digits by the thousands or millions after it.
func scaled(digits string, words []Word) (string, int) {
	if len(words) == 1 || numerals[words[1].Text] < 1000 {
		return digits, 1
	}
	number, err := strconv.ParseFloat(digits, 64)
	if err != nil || number >= 1e6 {
		return digits, 1
	}
	return strconv.FormatFloat(number*float64(numerals[words[1].Text]), 'f', -1, 64), 2
}

// numeral is the value of a number word, and the word without a glued و.
func numeral(word string) (value int, bare string, ok bool) {
	if value, ok = numerals[word]; ok {
		return value, word, true
	}
	bare, ok = strings.CutPrefix(word, "و")
	value = numerals[bare]
	return value, bare, ok && value > 0
}

// A count is a number while it is read word by word.
type count struct {
	total int // finished thousands, millions
	part  int // below a thousand
	scale int // the last of thousands, millions; 0 before
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
	if and := words[0].Text; (and == "and" || and == "et") && len(words) > 1 {
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

// add adds value where the three languages do: twenty five, خمسة وعشرون, خمسة عشر,
// soixante quinze, two hundred, ثلاثة آلاف ومئتان.
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

// unsure holds numerals that, alone, are more often something else.
var unsure = set("واحد واحدة أحد إحدى one un une neuf ألف ألفا ست")

// numerals holds the number words of the three languages in their search form.
var numerals = makeNumerals(map[int]string{
	1: "واحد واحدة أحد إحدى one un une", 2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي two deux",
	3: "ثلاث ثلاثة three trois", 4: "أربع أربعة four quatre", 5: "خمس خمسة five cinq", 6: "ست ستة six",
	7: "سبع سبعة seven sept", 8: "ثمان ثماني ثمانية eight huit", 9: "تسع تسعة nine neuf", 10: "عشر عشرة ten dix",
	11: "eleven onze", 12: "twelve douze", 13: "thirteen treize", 14: "fourteen quatorze", 15: "fifteen quinze",
	16: "sixteen seize", 17: "seventeen", 18: "eighteen", 19: "nineteen",
	20: "عشرون عشرين twenty vingt vingts", 30: "ثلاثون ثلاثين thirty trente", 40: "أربعون أربعين forty quarante",
	50: "خمسون خمسين fifty cinquante", 60: "ستون ستين sixty soixante", 70: "سبعون سبعين seventy septante",
	80: "ثمانون ثمانين eighty huitante octante", 90: "تسعون تسعين ninety nonante",
	100: "مئة مائة hundred cent cents", 200: "مئتان مئتين مائتان مائتين مئتا مئتي", 300: "ثلاثمئة ثلاثمائة",
	400: "أربعمئة أربعمائة", 500: "خمسمئة خمسمائة", 600: "ستمئة ستمائة", 700: "سبعمئة سبعمائة",
	800: "ثمانمئة ثمانمائة ثمانيمائة", 900: "تسعمئة تسعمائة",
	1000: "ألف ألفا آلاف thousand mille", 2000: "ألفان ألفين",
	1e6: "مليون مليونا ملايين million millions", 2e6: "مليونان مليونين",
	1e9: "مليار مليارا مليارات billion billions milliard milliards", 2e9: "ملياران مليارين",
})

func makeNumerals(words map[int]string) map[string]int {
	m := map[string]int{}
	for value, forms := range words {
		for form := range set(forms) {
			m[form] = value
		}
	}
	return m
}
