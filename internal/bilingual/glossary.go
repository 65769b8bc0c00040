package bilingual

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// glossaryText has a line for each thing with its names in English, French and Arabic,
// separated by bars; several names are separated by commas. "#" begins a comment.
//
//go:embed glossary.txt
var glossaryText string

// broadText has more lines for searching. In one language their names need not mean the same.
//
//go:embed broad.txt
var broadText string

// columns gives the column of each language in the glossary.
var columns = map[string]int{"en": 0, "fr": 1, "ar": 2}

// A book is the glossary, ready to be looked up.
type book struct {
	entries [][3][]string       // for each line and column, the names as stems, in one text each
	at      [3]map[string][]int // for each column: the lines of a name, by its key
	words   map[string][]int    // the lines of an Arabic name of one word, by the word itself
	loose   [3]map[string][]int // the same for names of one word, by its root
	broad   int                 // number of the first line of broadText
}

// longestName is the number of words of the longest name in the glossary.
const longestName = 3

var glossary = sync.OnceValue(func() *book { return readBook(glossaryText, broadText) })

func readBook(text, broad string) *book {
	b := &book{words: map[string][]int{}}
	for c := range columns {
		b.at[columns[c]], b.loose[columns[c]] = map[string][]int{}, map[string][]int{}
	}
	b.addLines(text)
	b.broad = len(b.entries)
	b.addLines(broad)
	return b
}

func (b *book) addLines(text string) {
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		if fields := strings.Split(line, "|"); len(fields) == len(columns) {
			b.add([3]string(fields))
		}
	}
}

// add adds a line of the glossary.
func (b *book) add(fields [3]string) {
	n := len(b.entries)
	var entry [3][]string
	for column, field := range fields {
		entry[column] = make([]string, 0, 1+strings.Count(field, ","))
		for translation := range strings.SplitSeq(field, ",") {
			words := analysis.Words(translation)
			if len(words) == 0 {
				continue
			}
			b.note(b.at[column], key(words), n)
			if len(words) == 1 {
				b.noteWord(words[0].Text, column, n)
			}
			entry[column] = append(entry[column], stems(words))
			if len(words) == 1 {
				for _, form := range irregular()[column][words[0].Text] {
					b.note(b.at[column], form, n)
					entry[column] = append(entry[column], form)
				}
			}
		}
	}
	b.entries = append(b.entries, entry)
}

// stems returns the stems of a name without its function words, as one text.
func stems(words []analysis.Word) string {
	if len(words) == 1 {
		return analysis.Stem(words[0].Text)
	}
	var all []string
	for _, w := range words {
		if !analysis.IsStop(w.Text) {
			all = append(all, analysis.Stem(w.Text))
		}
	}
	return strings.Join(all, " ")
}

// noteWord adds line n to those of a name of one word.
func (b *book) noteWord(word string, column, n int) {
	b.note(b.loose[column], root(word, column), n)
	if column == columns["ar"] {
		b.note(b.words, word, n)
	}
}

// note adds line n to the lines of a key.
func (b *book) note(lines map[string][]int, key string, n int) {
	if !slices.Contains(lines[key], n) {
		lines[key] = append(lines[key], n)
	}
}

// key returns the words' stems as one text, to look names up by.
func key(words []analysis.Word) string {
	if len(words) == 1 {
		return analysis.Stem(words[0].Text)
	}
	var b strings.Builder
	for _, w := range words {
		b.WriteString(analysis.Stem(w.Text))
		b.WriteByte(' ')
	}
	return b.String()
}

// find looks up the longest run of words at the front that the glossary has in the language
// from. It returns their names in the language to and how many words were found, 0 if none. It
// is not sure if the glossary only has what may be another form of the first word.
func (b *book) find(words []analysis.Word, from, to string) (translations [][]string, n int, sure bool) {
	column := columns[from]
	for n := min(longestName, len(words)); n > 0; n-- {
		if n == 1 && analysis.IsStop(words[0].Text) {
			return nil, 0, false
		}
		if lines := b.lines(words[:n], column); len(lines) > 0 {
			return b.translations(lines, column, columns[to]), n, true
		}
	}
	lines := b.inflectedLines(words[0].Text, column)
	return b.translations(lines, column, columns[to]), min(1, len(lines)), false
}

// lines are those of a name. An Arabic word has the lines that spell it as it stands, if there are
// any: its stem may be that of other words, since قرية, قرن and قرآن have one.
func (b *book) lines(words []analysis.Word, column int) []int {
	if len(words) == 1 && column == columns["ar"] {
		for _, particle := range glued {
			if word, ok := strings.CutPrefix(words[0].Text, particle); ok && len(b.words[word]) > 0 {
				return b.words[word]
			}
		}
	}
	return b.at[column][key(words)]
}

// inflectedLines are the lines that have another form of a word.
func (b *book) inflectedLines(word string, column int) []int {
	if column == columns["ar"] {
		if lines := b.conjugated(word); len(lines) > 0 {
			return lines
		}
	}
	return b.looseLines(word, column)
}

// looseLines are the lines that have a word of the same root.
func (b *book) looseLines(word string, column int) []int {
	lines := b.loose[column][root(word, column)]
	for _, form := range masculine(word, column) {
		if len(lines) == 0 {
			lines = b.loose[column][root(form, column)]
		}
	}
	return lines
}

// translations collects the names of the lines in the column to.
func (b *book) translations(lines []int, from, to int) [][]string {
	var all [][]string
	seen := map[string]bool{}
	for _, n := range lines {
		if len(b.entries[n][to]) == 0 && from != to {
			return nil
		}
		for _, name := range b.entries[n][to] {
			if !seen[name] {
				seen[name] = true
				all = append(all, strings.Fields(name))
			}
		}
	}
	return all
}

// has reports whether a word is in the glossary.
func (b *book) has(word string, column int) bool {
	return len(b.at[column][analysis.Stem(word)]) > 0 || len(b.looseLines(word, column)) > 0
}

// root returns a word without its inflection. It cuts more than a stemmer does: two words of
// one root are not always the same word, so the glossary is searched by roots only if it
// lacks the word itself.
func root(word string, column int) string {
	word = analysis.Stem(word)
	if column == columns["ar"] {
		return arabicRoot(word)
	}
	for _, ending := range endings[column] {
		if rest, ok := strings.CutSuffix(word, ending); ok && len(rest) >= 3 {
			word = rest
			break
		}
	}
	if n := len(word); n > 3 && word[n-1] == word[n-2] {
		word = word[:n-1] // stopp(ed) is stop
	}
	return strings.TrimSuffix(word, "y")
}

// feminine are endings of French adjectives and nouns with those of the masculine.
var feminine = [][2]string{
	{"trice", "teur"}, {"euse", "eur"}, {"euse", "eux"}, {"iere", "ier"}, {"ere", "er"}, {"ente", "ent"}, {"ante", "ant"},
	{"aise", "ais"}, {"oise", "ois"}, {"eure", "eur"}, {"ive", "if"}, {"elle", "el"}, {"enne", "en"}, {"onne", "on"}, {"ale", "al"}, {"aux", "al"},
}

// masculine lists what may be the masculine of a French word.
func masculine(word string, column int) (all []string) {
	if column != columns["fr"] {
		return nil
	}
	word = analysis.Stem(word)
	for _, f := range feminine {
		if rest, ok := strings.CutSuffix(word, f[0]); ok && len(rest) >= 3 {
			all = append(all, rest+f[1])
		}
	}
	return all
}

// endings are those of English and French words, the longest first. Accents are folded away.
var endings = [2][]string{
	strings.Fields("ations ation ings ing ied ies ers ed es er ly en e s y"),
	strings.Fields("issaient issement eraient issait assent issent issant erait aient erons eront ement ations ation ions ants ante ees eur era ait ant ent ais ees ons ont ont er es ee ir is it ez ie ue us ut re ai e a i u s"),
}

// arabicRoot removes from a stem the particles at its front and the affixes of conjugated
// verbs.
func arabicRoot(word string) string {
	for particle, least := range map[string]int{"و": 3, "ف": 3, "ب": 4, "ل": 4, "ك": 4} {
		if rest, ok := strings.CutPrefix(word, particle); ok && utf8.RuneCountInString(rest) >= least {
			word = rest
			break
		}
	}
	for _, person := range []string{"سي", "ست", "سن", "ي", "ت", "ن"} {
		if rest, ok := strings.CutPrefix(word, person); ok && utf8.RuneCountInString(rest) >= 3 {
			word = rest
			break
		}
	}
	for _, person := range []string{"وا", "تم", "نا", "ت"} {
		if rest, ok := strings.CutSuffix(word, person); ok && utf8.RuneCountInString(rest) >= 3 {
			return rest
		}
	}
	return word
}
