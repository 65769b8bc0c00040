package bilingual

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// A Class says what a name is the name of.
type Class string

const (
	Country  Class = "country"  // also called by the adjective for its people, or its capital
	City     Class = "city"     //
	Movement Class = "movement" // a party or armed group
)

// A Name is a run of words that names a country, city or movement of the glossary.
type Name struct {
	Class Class
	ID    int // the same for all names of one thing, in every language
	analysis.Word
	// Sure is false where the word may as well be another: مالية is Malian and finance.
	Sure bool
	// Capital reports whether a country is named by the city of its government.
	Capital bool
}

// classes are the parts of the glossary whose lines are names, by their headings.
var classes = map[string]Class{
	"# Countries and nationalities": Country,
	"# Cities":                      City,
	"# Movements and armed groups":  Movement,
}

// capitalsText has a line for each country: “Mali: Bamako, باماكو”.
//
//go:embed capitals.txt
var capitalsText string

// A called is something that a run of words may name.
type called struct {
	name    Name
	article bool // in Arabic it has an article: النيجر
	french  bool // of the French column, whose adjectives are written small
}

// A directory finds names by their words, in search form, without Arabic articles.
type directory map[string][]called

var names = sync.OnceValue(func() directory {
	d, countries := directory{}, map[string]int{}
	var class Class
	id := 0
	for line := range strings.Lines(glossaryText) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "#") {
			class = classes[line]
			continue
		}
		fields := strings.Split(line, "|")
		if class == "" || len(fields) != len(columns) {
			continue
		}
		id++
		for column, field := range fields {
			for call := range strings.SplitSeq(field, ",") {
				d.add(call, called{name: Name{Class: class, ID: id}, french: column == columns["fr"]})
				countries[strings.TrimSpace(call)] = id
			}
		}
	}
	d.addCapitals(countries)
	return d
})

// addCapitals adds the cities of governments as names of their countries.
func (d directory) addCapitals(countries map[string]int) {
	for line := range strings.Lines(capitalsText) {
		country, cities, ok := strings.Cut(line, ":")
		if !ok || line[0] == '#' {
			continue
		}
		for city := range strings.SplitSeq(cities, ",") {
			d.add(city, called{name: Name{Class: Country, ID: countries[country], Capital: true}})
		}
	}
}

func (d directory) add(call string, c called) {
	words := analysis.Words(call)
	if len(words) == 0 {
		return
	}
	c.article = strings.HasPrefix(words[0].Text, "ال")
	key := strings.TrimPrefix(words[0].Text, "ال")
	for _, w := range words[1:] {
		key += " " + strings.TrimPrefix(w.Text, "ال")
	}
	d[key] = append(d[key], c)
}

// Names finds the names of countries, cities and movements in a text of any language.
func Names(text string) (all []Name) {
	words := analysis.Words(text)
	for i := 0; i < len(words); {
		found, n := names().at(text, words[i:])
		all = append(all, found...)
		i += max(n, 1)
	}
	return all
}

// at finds what the longest run at the front of words names, and how many words it is.
func (d directory) at(text string, words []analysis.Word) (all []Name, n int) {
	for n := min(longestName, len(words)); n > 0; n-- {
		rest := ""
		for _, w := range words[1:n] {
			rest += " " + strings.TrimPrefix(w.Text, "ال")
		}
		for _, form := range forms(words[0].Text, n == 1) {
			for _, c := range d[form.bare+rest] {
				if c.fits(form, text[words[0].Start:]) {
					c.name.Word = analysis.Word{Text: form.bare + rest, Start: words[0].Start, End: words[n-1].End}
					c.name.Sure = c.sure(form, text[words[0].Start:])
					all = append(all, c.name)
				}
			}
		}
		if len(all) > 0 {
			return all, n
		}
	}
	return nil, 0
}

// A form is a word without what may be glued to it and without an adjective's ending.
type form struct {
	bare    string
	article bool
	ending  bool // an adjective's ending was taken off
}

// Particles before an Arabic name without its article and with it.
var (
	particles = strings.Fields("و ف ب ل ك وب ول")
	withThe   = strings.Fields("ال وال بال كال فال لل ولل وبال")
)

// adjectiveEndings of an Arabic adjective, and of English and French ones, folded.
var (
	adjectiveEndings = strings.Fields("ه ين ون ات ا ان تين")
	latinEndings     = strings.Fields("nes ne es e s")
)

// forms lists what a word may be a form of. alone says whether it is the whole name.
func forms(word string, alone bool) []form {
	all := []form{{bare: word}}
	endings := latinEndings
	if r, _ := utf8.DecodeRuneInString(word); analysis.IsArabicLetter(r) {
		endings = adjectiveEndings
		for _, p := range particles {
			if rest, ok := strings.CutPrefix(word, p); ok {
				all = append(all, form{bare: rest})
			}
		}
		for _, p := range withThe {
			if rest, ok := strings.CutPrefix(word, p); ok {
				all = append(all, form{bare: rest, article: true})
			}
		}
	}
	if !alone {
		return all
	}
	for _, f := range slices.Clone(all) {
		for _, e := range endings {
			if rest, ok := strings.CutSuffix(f.bare, e); ok && utf8.RuneCountInString(rest) > shortName {
				all = append(all, form{rest, f.article, true})
			}
		}
	}
	return all
}

// fits reports whether what is called so may be called by the form. An Arabic noun has its
// article and no ending, an adjective may have both; a Latin name has a capital, but for
// French adjectives and questions that are typed carelessly.
func (c called) fits(f form, text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	if !analysis.IsArabicLetter(r) {
		return f.bare != "us" || strings.HasPrefix(text, "US") || strings.HasPrefix(text, "U.S")
	}
	adjective := strings.HasSuffix(f.bare, "ي") && !c.article
	return adjective || !f.ending && c.article == f.article
}

// sure reports whether the form is nothing else than the name.
func (c called) sure(f form, text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	switch {
	case !analysis.IsArabicLetter(r):
		return c.french || unicode.IsUpper(r)
	case f.bare == "مالي": // its other forms are those of “financial”
		return !f.article && !f.ending
	}
	return !slices.Contains(unsure, f.bare) && (f.article || !slices.Contains(unsureBare, f.bare))
}

// Arabic names that are common words as well, folded: unsureBare only without an article.
var (
	unsure     = strings.Fields("مغرب قاعده مجري يمني بنين عمان")
	unsureBare = strings.Fields("قطر قطري عماني غاني غيني كيني كوبي كندي تركي فارسي روس بيرو")
)
