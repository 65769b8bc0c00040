package bilingual

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// spellings are the ways in which Latin letters write an Arabic letter; "" means that it may
// be left out. Letters are folded: أ, إ and آ are ا, ة is ه, ى is ي.
var spellings = map[rune][]string{
	'ا': {"aa", "a", "e"}, 'ء': {"", "a", "e", "i"},
	'ب': {"bb", "pp", "b", "p"}, 'ت': {"tt", "th", "t"}, 'ث': {"th", "t", "s"},
	'ج': {"dj", "gg", "jj", "gu", "j", "g"}, 'ح': {"hh", "h"}, 'خ': {"kh", "ch", "h", "k"},
	'د': {"dd", "d"}, 'ذ': {"dh", "th", "d", "z"}, 'ر': {"rr", "r"}, 'ز': {"zz", "z", "s"},
	'س': {"ss", "sc", "s", "c", "z"}, 'ش': {"sch", "sh", "ch"}, 'ص': {"ss", "s"},
	'ض': {"dh", "dd", "d"}, 'ط': {"tt", "t"}, 'ظ': {"dh", "z", "d"},
	'ع': {"aa", "a", "e", "i", "o", "u", ""}, 'غ': {"gh", "gg", "gu", "g"},
	'ف': {"ff", "ph", "f", "v", "w"}, 'ق': {"qq", "kk", "ck", "q", "k", "c", "g"},
	'ك': {"kk", "ck", "cc", "qu", "k", "c", "q", "ch"}, 'ل': {"ll", "l"},
	'م': {"mm", "m"}, 'ن': {"nn", "n"}, 'ه': {"h", ""},
	'و': {"eaux", "eau", "aux", "ou", "oo", "au", "w", "v", "u", "o"}, 'ي': {"ee", "ei", "ai", "ie", "y", "i", "e"},
}

// pairs are two Arabic letters that write one sound.
var pairs = map[string][]string{
	"تش": {"tch", "ch"}, "دج": {"dj", "j"}, "كس": {"x"}, "شي": {"shi", "chi", "ci"},
	"اي": {"ai", "ay", "ei", "i"}, "او": {"ou", "au", "aw", "o", "u"}, "يي": {"ee", "i"}, "وو": {"ou", "oo", "u"},
	"عا": {"aa", "a"}, "عي": {"ei", "ai", "ee", "i"}, "عو": {"ou", "oo", "o", "u"},
}

// initial are the spellings of an alif, or of a letter written like one, at the front.
var initial = []string{"aa", "a", "e", "i", "o", "u"}

const (
	vowels = "aeiouy"
	// tooFar is the distance of two words that can't be the same name.
	tooFar = 99
)

// A matching compares a Latin word with an Arabic one.
type matching struct {
	latin  string
	arabic []rune
}

// distance counts the Latin vowels that the Arabic word does not write. Those at the end
// count twice, since Arabic writes them. It is tooFar if the words do not sound alike.
func distance(latin, arabic string) int {
	m := matching{apostrophes.Replace(latin), []rune(arabic)}
	return m.from(0, 0)
}

var apostrophes = strings.NewReplacer("'", "", "’", "")

// from compares the rest of the two words, from latin[i] and arabic[j] on.
func (m matching) from(i, j int) int {
	if j == len(m.arabic) {
		return m.silent(i)
	}
	best := tooFar
	if j+1 < len(m.arabic) {
		for _, s := range pairs[string(m.arabic[j:j+2])] {
			if strings.HasPrefix(m.latin[i:], s) {
				best = min(best, m.from(i+len(s), j+2))
			}
		}
	}
	for _, s := range m.spellings(j) {
		if strings.HasPrefix(m.latin[i:], s) {
			best = min(best, m.from(i+len(s), j+1))
		}
	}
	if i > 0 && i < len(m.latin) && strings.IndexByte(vowels, m.latin[i]) >= 0 {
		best = min(best, 1+m.from(i+1, j))
	}
	return min(best, tooFar)
}

// begins reports whether the Arabic word but for its last letter may be the beginning of the
// Latin one, from latin[i] and arabic[j] on. Few words may, so the others need no comparing.
func (m matching) begins(i, j int) bool {
	if j >= len(m.arabic)-1 {
		return true
	}
	for _, s := range pairs[string(m.arabic[j:j+2])] {
		if strings.HasPrefix(m.latin[i:], s) && m.begins(i+len(s), j+2) {
			return true
		}
	}
	for _, s := range m.spellings(j) {
		if strings.HasPrefix(m.latin[i:], s) && m.begins(i+len(s), j+1) {
			return true
		}
	}
	return i > 0 && i < len(m.latin) && strings.IndexByte(vowels, m.latin[i]) >= 0 && m.begins(i+1, j)
}

// spellings returns the spellings of the Arabic letter at j. In the middle of a word ه is
// heard, and at its end ي may be an alif.
func (m matching) spellings(j int) []string {
	last := j == len(m.arabic)-1
	switch r := m.arabic[j]; {
	case r == 'ه' && last:
		return []string{"ah", "eh", "a", "e", "h"}
	case r == 'ه':
		return []string{"h"}
	case r == 'ي' && last:
		return append([]string{"a"}, spellings[r]...)
	case r == 'ا' && last:
		return []string{"ah", "as", "a", "e"}
	case (r == 'ا' || r == 'ع' || r == 'ء') && j == 0:
		return initial
	default:
		return spellings[r]
	}
}

// silent returns how many vowels are left of the Latin word, or tooFar if other letters are.
func (m matching) silent(i int) int {
	rest := strings.TrimSuffix(m.latin[i:], "h")
	if strings.Trim(rest, vowels) != "" || len(rest) > 2 {
		return tooFar
	}
	return 2 * len(rest)
}

// alike lists the stems of the vocabulary that sound like a word of the other script, the
// nearest only.
func alike(word, to string, capital bool, v Vocabulary) []string {
	if to != "ar" {
		return latinNames(word, to, v)
	}
	word = strings.TrimSuffix(apostrophes.Replace(word), possessive(word))
	found := arabicNames(word, capital, v)
	if capital {
		for rest := range withoutArticle(strings.TrimSuffix(word, "e")) {
			if len(found) == 0 && rest != word {
				found = arabicNames(rest, capital, v)
			}
		}
	}
	return found
}

// withoutArticle gives a name, and what it is without an Arabic article that is joined to it:
// Elkhatib, Larbi.
func withoutArticle(word string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if !yield(word) {
			return
		}
		for _, article := range []string{"al", "el", "l"} {
			rest, ok := strings.CutPrefix(word, article)
			if ok && len(rest) > shortName && (article != "l" || strings.ContainsRune(vowels, rune(rest[0]))) && !yield(rest) {
				return
			}
		}
	}
}

// possessive is the ending of an English possessive, without its apostrophe.
func possessive(word string) string {
	if strings.HasSuffix(word, "'s") || strings.HasSuffix(word, "’s") {
		return "s"
	}
	return ""
}

const (
	// mostNames limits how many stems one name is translated into.
	mostNames = 6
	// shortName is the length up to which too many words sound like a name.
	shortName = 3
)

// A likeness is a word of the vocabulary and how far it is from the name.
type likeness struct {
	stem string
	far  int
}

// nearest keeps the likenesses that are as near as the best.
func nearest(found []likeness) []string {
	slices.SortFunc(found, func(a, b likeness) int {
		return cmp.Or(cmp.Compare(a.far, b.far), cmp.Compare(a.stem, b.stem))
	})
	var names []string
	for _, l := range found {
		if l.far == found[0].far && len(names) < mostNames && !slices.Contains(names, l.stem) {
			names = append(names, l.stem)
		}
	}
	return names
}

// lost are the endings that a stem may lack of the name in the text.
var lost = []string{"", "ي", "ه", "ان", "ين", "ون", "ات", "يه", "ها"}

// arabicNames lists the Arabic stems that sound like a Latin word. A word in small letters
// may not be a name, so that it must be longer.
func arabicNames(word string, capital bool, v Vocabulary) []string {
	if n := len(word); n < shortName || n < shortName+2 && !capital {
		return nil
	}
	var found []likeness
	for letter, ways := range spellings {
		if letter == 'ا' {
			ways = initial
		}
		if !slices.ContainsFunc(ways, func(way string) bool { return way == "" || strings.HasPrefix(word, way) }) {
			continue
		}
		v.Prefixed(string(letter), func(stem string) {
			if utf8.RuneCountInString(stem) > len(word)+1 {
				return
			}
			if far := distanceToStem(word, stem, capital); far < tooFar {
				found = append(found, likeness{stem, far})
			}
		})
	}
	return nearest(found)
}

// distanceToStem returns the distance of a Latin word to the nearest Arabic word with the
// stem.
func distanceToStem(word, stem string, capital bool) int {
	best := tooFar
	if m := (matching{word, []rune(stem)}); !m.begins(0, 0) || analysis.IsStop(stem) {
		return best
	}
	for _, ending := range lost {
		full := stem + ending
		if far := distance(word, full); far < best && far <= allowed(full, capital) && mayLose(full, stem) {
			best = far
		}
	}
	return best
}

// mayLose reports whether a name may have the stem.
func mayLose(full, stem string) bool {
	return utf8.RuneCountInString(full) >= shortName && !analysis.IsStop(full) &&
		(full == stem || analysis.Stem(full) == stem || analysis.Stem("ال"+full) == stem)
}

// allowed returns how many vowels of a Latin name an Arabic word may leave unwritten: fewer
// if nothing else shows that the Latin word is a name.
func allowed(arabic string, name bool) int {
	n := utf8.RuneCountInString(arabic)
	if name {
		return n - 1
	}
	return min(n-3, n/3)
}

// glued are the particles that are written together with an Arabic word.
var glued = []string{"", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "فال", "كال"}

// latinNames lists the Latin stems that sound like an Arabic word and are not common words of
// the language.
func latinNames(word, to string, v Vocabulary) []string {
	var found []likeness
	for _, particle := range glued {
		name, ok := strings.CutPrefix(word, particle)
		if !ok || utf8.RuneCountInString(name) <= shortName && particle != "" && particle != "ال" || utf8.RuneCountInString(name) < shortName {
			continue
		}
		seen := map[byte]bool{}
		first, _ := utf8.DecodeRuneInString(name)
		for _, way := range append([]string{"a", "e", "o", "i", "u"}, spellings[first]...) {
			if way == "" || seen[way[0]] {
				continue
			}
			seen[way[0]] = true
			v.Prefixed(way[:1], func(stem string) {
				if len(stem) < shortName || analysis.IsStop(stem) {
					return
				}
				if far := distance(stem, name); far <= allowed(name, true) && !glossary().has(stem, columns[to]) {
					found = append(found, likeness{stem, far})
				}
			})
		}
	}
	return nearest(found)
}
