package analysis

import (
	"strings"
	"unicode/utf8"
)

// Stem strips common affixes from a folded word, so that most inflections of a
// word have one stem: الكتاب, وكتابه and كتاب. Arabic follows light10 (Larkey,
// Ballesteros and Connell, 2002: “Improving stemming for Arabic information
// retrieval”), with a list of words that only look affixed; Latin script loses plural and possessive endings only. A stem is a
// search key and not always a word, and stemming it again may shorten it.
func Stem(word string) string {
	if word == "" {
		return word
	}
	switch kind, _ := classAt(word, 0); kind {
	case arab:
		return stemArabic(word)
	case letter:
		return stemLatin(word)
	}
	return word
}

// The affixes of light10, in its order, as they are after folding.
var (
	articles = []string{"ال", "وال", "بال", "كال", "فال", "لل"}
	suffixes = []string{"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"}
)

func stemArabic(word string) string {
	switch {
	case divine[word]:
		return "الله"
	case rooted[word]:
		return stripSuffixes(word)
	}
	return stripSuffixes(stripArticle(stripAnd(word)))
}

// divine lists the spellings of the name of God with particles. Their ل is no article, and له
// is not their stem.
var divine = folded(strings.Fields("الله والله بالله لله تالله فالله ولله وبالله اللهم"))

// rooted holds common words whose first letter only looks like the conjunction.
var rooted = folded(strings.Fields(`
	والده والدها والدهم والدته والدتها والدي والدين والدان والديه والديها والدتي والدة والدات
	وزارة وزارات وزارته وزاري وزارية وزراء ولاية ولايات ولايته وكالة وكالات وكلاء واشنطن وارسو
	ويكيبيديا ويليام وثيقة وثائق وظيفة وظائف وظيفته وسيلة وسائل وراثة وراثي وراثية وطنية
	وطنيون وحيدة وحدات وحدته واحدة واجبات واقعة واسعة واضحة وزيرة وجوده وجودها وجودهم وفاته
	وفاتها وصوله وصولها وضعها وزنها وسطها وقوعها ولادة ولادته ولادتها`))

// stripAnd removes the conjunction و if four letters remain. light10 asks for three, and
// makes زير of وزير (minister) but not of الوزير.
func stripAnd(word string) string {
	rest, ok := strings.CutPrefix(word, "و")
	if !ok || utf8.RuneCountInString(rest) < 4 {
		return word
	}
	return rest
}

// stripArticle removes the definite article and the particles glued to it.
func stripArticle(word string) string {
	for _, prefix := range articles {
		if rest, ok := strings.CutPrefix(word, prefix); ok && utf8.RuneCountInString(rest) >= 2 {
			return rest
		}
	}
	return word
}

// stripSuffixes removes each suffix once, in the order of the list.
func stripSuffixes(word string) string {
	for _, suffix := range suffixes {
		if rest, ok := strings.CutSuffix(word, suffix); ok && utf8.RuneCountInString(rest) >= 2 {
			word = rest
		}
	}
	return word
}

// stemLatin removes the possessive 's and the plural endings of English and
// French. Words of three letters are left alone (gas, bus, Dax).
func stemLatin(word string) string {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "'")
	if len(word) < 4 {
		return word
	}
	for _, e := range plurals {
		if rest, ok := strings.CutSuffix(word, e.ending); ok {
			if len(rest) < e.least {
				return word
			}
			return rest + e.becomes
		}
	}
	return word
}

// plurals are tried in order; the first that fits decides.
var plurals = []struct {
	ending, becomes string
	least           int // bytes that must remain for it to be an ending
}{
	{"ss", "ss", 0}, {"us", "us", 0}, {"is", "is", 0}, // class, virus, Paris
	{"sses", "ss", 1},                  // classes
	{"ies", "y", 3},                    // cities; not ties
	{"xes", "x", 2}, {"zzes", "zz", 1}, // boxes
	{"ches", "ch", 2}, {"shes", "sh", 2}, // churches
	{"eaux", "eau", 1}, {"eux", "eu", 1}, // bateaux, jeux
	{"aux", "al", 2}, // journaux
	{"s", "", 3},
}
