package analysis

import "strings"

// ordinals maps the words of ordinals, folded and without ال, to their values. The values are
// added up: الحادية والعشرون is 1 + 20, the Arabic hundreds are one word.
var ordinals = valuesOf("ordinals")

// Ordinal reads the number, in words or digits, with which words begin. It returns its value
// and how many words it takes; 0, 0 if there is none, or if one in words is over 999.
func Ordinal(words []Word) (value, n int) {
	total, current := 0, 0
	for n < len(words) {
		v, ok := ordinalWord(words[n].Text, n > 0)
		switch {
		case ok && v == 100 && current > 0 && current < 10 && latinLetter(words[n].Text): // three hundred
			current *= 100
		case ok && v == 20 && current == 4 && strings.HasPrefix(words[n].Text, "vingt"): // quatre-vingts
			current = 80
		case ok:
			total, current = total+current, v
		case n > 0 && n+1 < len(words) && joinsNumbers()[words[n].Text]:
			if _, next := ordinalWord(words[n+1].Text, true); !next {
				return total + current, n
			}
		default:
			return bounded(total+current, n)
		}
		n++
	}
	return bounded(total+current, n)
}

func bounded(value, n int) (int, int) {
	if value < 1 || value > 999 {
		return 0, 0
	}
	return value, n
}

// joinsNumbers are the words inside an ordinal that have no value, such as “and”.
var joinsNumbers = Listed("inside an ordinal")

// ordinalWord returns the value of a word of an ordinal. Inside a number it may begin with و.
func ordinalWord(word string, inside bool) (int, bool) {
	if v, ok := ordinals()[word]; ok {
		return v, true
	}
	if bare, ok := strings.CutPrefix(word, "و"); ok && inside {
		word = bare
	}
	bare := strings.TrimPrefix(word, "ال")
	v, ok := ordinals()[bare]
	return v, ok
}

func latinLetter(word string) bool { return 'a' <= word[0] && word[0] <= 'z' }
