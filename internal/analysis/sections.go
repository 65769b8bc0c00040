package analysis

import (
	"strconv"
	"strings"
)

// A Section is a mention of a numbered part of a text: المادة الثانية, Article 2.
type Section struct {
	Kind       string // what is numbered, in English: "article", "chapter"
	Number     string // in ASCII digits, as written with its subdivisions: "2", "3-2"
	Start, End int    // byte offsets in the text
}

// Sections lists the numbered parts that s names, in order. The number stands
// behind its word, in digits of any script, in brackets or behind "رقم" or "no.",
// as an ordinal in words up to 999 or as a small Roman numeral; in English and
// French an ordinal may stand before it.
func Sections(s string) []Section { return sectionsIn(s, Words(s)) }

// sectionsIn is [Sections] of a text whose words are known.
func sectionsIn(s string, words []Word) []Section {
	var all []Section
	kinds := sectionKinds()
	for i := 0; i < len(words); i++ {
		kind := sectionKind(kinds, words[i].Text)
		if kind == "" {
			continue
		}
		if number, n := sectionNumber(s, words, i+1); n > 0 {
			all = append(all, Section{kind, number, words[i].Start, words[i+n].End})
			i += n
		} else if number, n := ordinalBefore(words[:i]); n > 0 && latinLetter(words[i].Text) {
			all = append(all, Section{kind, number, words[i-n].Start, words[i].End})
		}
	}
	return all
}

// CountsSections reports whether a word may stand before the number of a part: Article,
// المادة.
func CountsSections(word string) bool { return sectionKind(sectionKinds(), Fold(word)) != "" }

// sectionKind returns the kind of part that a folded word names, "" for other words.
func sectionKind(known map[string]string, word string) string {
	if kind, ok := known[word]; ok {
		return kind
	}
	for _, prefix := range []string{"وبال", "ولل", "وال", "بال", "كال", "فال", "لل", "ال", "و", "ل", "ب"} {
		if bare, ok := strings.CutPrefix(word, prefix); ok {
			if kind, ok := known[bare]; ok && !latinLetter(bare) {
				return kind
			}
		}
	}
	return ""
}

var sectionKinds = ListedByKey("numbered parts")

// sectionNumber reads the number at words[at], with the words that lead to it. n counts the
// words from the one that names the kind of part.
func sectionNumber(s string, words []Word, at int) (number string, n int) {
	first := at
	if at < len(words) && numberSign()[words[at].Text] {
		at++
	}
	if at >= len(words) || strings.ContainsAny(Fold(Between(s, words[first-1], words[at])), "\n.?!,;") && !numberSign()[words[at-1].Text] {
		return "", 0
	}
	text := words[at].Text
	switch {
	case isDigit(text[0]) && len(text) <= 9:
		number, n = subdivided(s, words, at)
		return number, n + at - first
	case roman[text] > 0 && latinLetter(words[first-1].Text):
		return strconv.Itoa(roman[text]), at + 1 - first
	}
	value, n := Ordinal(words[at:])
	if n == 0 || at == first && !ordinalAlone(words[at].Text, words[first-1].Text) {
		return "", 0
	}
	return strconv.Itoa(value), n + at - first
}

// ordinalAlone reports whether an ordinal may follow its word without a sign. It tells "part
// one" and المادة الثانية from مادة واحدة and "table two": in Arabic an ordinal has the
// article.
func ordinalAlone(number, kind string) bool {
	return latinLetter(kind) == latinLetter(number) && (latinLetter(number) || strings.HasPrefix(number, "ال") || strings.HasPrefix(number, "حادي"))
}

// numberSign are the words that may stand before a number.
var numberSign = Listed("number signs")

// subdivided reads a number with its subdivisions at words[at]: 3-2, 4.1.2.
func subdivided(s string, words []Word, at int) (string, int) {
	number, n := words[at].Text, 1
	for at+n < len(words) && isDigit(words[at+n].Text[0]) && n < 4 {
		between := Fold(Between(s, words[at+n-1], words[at+n]))
		if between != "-" && between != "." && between != "/" {
			break
		}
		number += "-" + words[at+n].Text
		n++
	}
	return strings.ReplaceAll(number, ".", "-"), n
}

// ordinalBefore reads an ordinal at the end of words: "the second article".
func ordinalBefore(words []Word) (string, int) {
	for n := min(3, len(words)); n > 0; n-- {
		last := words[len(words)-1].Text
		if !strings.HasSuffix(last, "th") && !strings.HasSuffix(last, "st") && !strings.HasSuffix(last, "nd") &&
			!strings.HasSuffix(last, "rd") && !strings.HasSuffix(last, "eme") && !strings.HasPrefix(last, "premi") {
			return "", 0
		}
		if digits := strings.TrimRight(last, "abcdefghijklmnopqrstuvwxyz"); n == 1 && digits != "" && keepDigits(digits) == digits {
			return digits, 1
		}
		if value, all := Ordinal(words[len(words)-n:]); all == n {
			return strconv.Itoa(value), n
		}
	}
	return "", 0
}

// roman holds the Roman numerals that number parts of texts, folded.
var roman = func() map[string]int {
	m := make(map[string]int)
	for i, n := range strings.Fields("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx") {
		m[n] = i + 1
	}
	return m
}()

// Key returns the same text for all ways to name a section.
func (s Section) Key() string { return s.Kind + " " + s.Number }
