package analysis

import "strings"

// ordinals holds what the words of an ordinal count, folded and without ال. They
// are added up: الحادية والعشرون is 1 + 20, the Arabic hundreds are one word.
var ordinals = makeOrdinals()

func makeOrdinals() map[string]int {
	m := make(map[string]int)
	for value, words := range map[int]string{
		1: "اول اولي حادي حاديه واحد واحده first one premier premiere unieme un",
		2: "ثاني ثانيه اثنان اثنين second two deux deuxieme seconde", 3: "ثالث ثالثه ثلاث ثلاثه third three trois troisieme",
		4: "رابع رابعه اربع اربعه fourth four quatre quatrieme", 5: "خامس خامسه خمس خمسه fifth five cinq cinquieme",
		6: "سادس سادسه ست سته sixth six sixieme", 7: "سابع سابعه سبع سبعه seventh seven sept septieme",
		8: "ثامن ثامنه ثماني ثمانيه eighth eight huit huitieme", 9: "تاسع تاسعه تسع تسعه ninth nine neuf neuvieme",
		10: "عاشر عاشره عشر عشره tenth ten dix dixieme", 11: "eleventh eleven onze onzieme", 12: "twelfth twelve douze douzieme",
		13: "thirteenth thirteen treize treizieme", 14: "fourteenth fourteen quatorze quatorzieme",
		15: "fifteenth fifteen quinze quinzieme", 16: "sixteenth sixteen seize seizieme", 17: "seventeenth seventeen",
		18: "eighteenth eighteen", 19: "nineteenth nineteen", 20: "عشرون عشرين twentieth twenty vingt vingtieme",
		30: "ثلاثون ثلاثين thirtieth thirty trente trentieme", 40: "اربعون اربعين fortieth forty quarante quarantieme",
		50: "خمسون خمسين fiftieth fifty cinquante cinquantieme", 60: "ستون ستين sixtieth sixty soixante soixantieme",
		70: "سبعون سبعين seventieth seventy", 80: "ثمانون ثمانين eightieth eighty", 90: "تسعون تسعين ninetieth ninety",
		100: "مئه مائه ميه hundred hundredth cent centieme", 200: "مئتان مئتين مائتان مائتين ميتان ميتين",
		300: "ثلاثمئه ثلاثمائه ثلاثميه", 400: "اربعمئه اربعمائه اربعميه", 500: "خمسمئه خمسمائه خمسميه",
		600: "ستمئه ستمائه ستميه", 700: "سبعمئه سبعمائه سبعميه", 800: "ثمانمئه ثمانمائه ثمانميه", 900: "تسعمئه تسعمائه تسعميه",
	} {
		for w := range strings.FieldsSeq(words) {
			m[Fold(w)] = value
		}
	}
	return m
}

// ordinal reads the number, in words or digits, with which words begin, and gives
// it with how many words it takes; 0, 0 where there is none, or more than 999 in
// words.
func ordinal(words []Word) (value, n int) {
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
		case n > 0 && n+1 < len(words) && joinsNumbers[words[n].Text]:
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

// joinsNumbers are the words inside a number that count nothing.
var joinsNumbers = set("بعد and et")

// ordinalWord is what a word of an ordinal counts. Inside a number it may begin
// with و.
func ordinalWord(word string, inside bool) (int, bool) {
	if v, ok := ordinals[word]; ok {
		return v, true
	}
	if bare, ok := strings.CutPrefix(word, "و"); ok && inside {
		word = bare
	}
	bare := strings.TrimPrefix(word, "ال")
	v, ok := ordinals[bare]
	return v, ok
}

func latinLetter(word string) bool { return 'a' <= word[0] && word[0] <= 'z' }
