package bilingual

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// spokenText lists words of spoken Arabic with the written ones for them.
//
//go:embed spoken.txt
var spokenText string

// A dialect is the list, ready to be looked up. Its keys are folded spoken words; of a verb the
// stem behind the person: روح of يروح. Its values are written as the list has them.
type dialect struct{ particles, words, verbs map[string][]string }

var spoken = sync.OnceValue(func() *dialect { return readDialect(spokenText) })

func readDialect(text string) *dialect {
	d := &dialect{map[string][]string{}, map[string][]string{}, map[string][]string{}}
	sections := map[string]map[string][]string{"[particles]": d.particles, "[words]": d.words, "[verbs]": d.verbs}
	var into map[string][]string
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(strings.TrimSpace(line), "#")
		if section := sections[line]; section != nil {
			into = section
		}
		written, all, ok := strings.Cut(line, "|")
		if !ok {
			continue
		}
		for word := range strings.SplitSeq(all, ",") {
			key := strings.TrimSpace(analysis.Fold(strings.TrimSpace(word)))
			into[key] = append(into[key], listOf(written)...)
		}
	}
	d.verbs = withoutPersons(d.verbs)
	return d
}

func listOf(text string) (all []string) {
	for word := range strings.SplitSeq(text, ",") {
		all = append(all, strings.TrimSpace(word))
	}
	return all
}

// withoutPersons takes ي off both sides of the verbs.
func withoutPersons(verbs map[string][]string) map[string][]string {
	bare := map[string][]string{}
	for spoken, all := range verbs {
		for _, written := range all {
			bare[strings.TrimPrefix(spoken, "ي")] = append(bare[strings.TrimPrefix(spoken, "ي")], strings.TrimPrefix(written, "ي"))
		}
	}
	return bare
}

// Written returns an Arabic question with written words in the place of spoken ones: «متى أجرة
// الحافلة؟» for «امتى كرا الباص؟». has says whether the texts that are asked have a stem: a word that
// they have stays, and of several written words one that they have is taken. A question without
// spoken words comes back as it is.
func Written(question string, has func(stem string) bool) string {
	words := analysis.Words(question)
	var b strings.Builder
	end, asks := 0, slices.ContainsFunc(words, func(w analysis.Word) bool { return len(spoken().particles[w.Text]) > 0 })
	for i, w := range words {
		if w.Start < end {
			continue
		}
		if written, last := spoken().phrase(words, i); written != "" {
			b.WriteString(question[end:w.Start])
			b.WriteString(written)
			end = words[last].End
			continue
		}
		written := spoken().particle(question, words, i)
		if written == "" {
			written = spoken().written(w.Text, asks, has)
		}
		if written != "" {
			b.WriteString(question[end:w.Start])
			b.WriteString(written)
			end = w.End
		}
	}
	return b.String() + question[end:]
}

// phrase returns what is written for two words of which one asks, and the place of the last: «شو يعني»,
// «يعني ايه», «شحال من», «هل في».
func (d *dialect) phrase(words []analysis.Word, i int) (written string, last int) {
	if i+1 >= len(words) {
		return "", i
	}
	asks := func(i int, what string) bool {
		all := d.particles[words[i].Text]
		return len(all) > 0 && all[0] == what
	}
	switch first, second := words[i].Text, words[i+1].Text; {
	case asks(i, "ماذا") && second == "يعني", first == "يعني" && asks(i+1, "ماذا"):
		return "ما معنى", i + 1
	case asks(i, "كم") && second == "من":
		return "كم", i + 1
	case first == "هل" && second == "في" && i+2 < len(words) && !strings.HasPrefix(words[i+2].Text, "ال"):
		return "هل يوجد", i + 1
	}
	return "", i
}

// particle returns what is written for a word that asks, joins or helps; "" for others. A thing is
// asked for with ما, an event with ماذا.
func (d *dialect) particle(question string, words []analysis.Word, i int) string {
	bare, and := strings.CutPrefix(words[i].Text, "و")
	if all := d.particles[words[i].Text]; len(all) > 0 {
		bare, and = words[i].Text, false
	}
	all := d.particles[bare]
	switch {
	case len(all) == 0:
		return ""
	case all[0] == "ماذا" && i > 0 && (i+1 == len(words) || analysis.Between(question, words[i], words[i+1]) != " "): // «اسمه ايه؟»
		return ""
	case all[0] == "ماذا" && i+1 < len(words) && !d.maybeVerb(words[i+1].Text):
		return "ما"
	case and:
		return "و" + all[0]
	}
	return all[0]
}

// happened are verbs of the third person that often stand behind “what”.
var happened = strings.Fields("صار قال عمل كان حصل فعل كتب حدث جري وقع بقي بدها بدك بدو بده بدنا بدهم بدي")

// maybeVerb reports whether a word behind “what” may be a verb: in the imperfect, or a plural.
func (d *dialect) maybeVerb(word string) bool {
	if _, all, _ := d.verb(word); len(all) > 0 || slices.Contains(happened, word) || statement(word) != "" {
		return true
	}
	if strings.HasPrefix(word, "ال") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(word)
	return strings.ContainsRune("يتن", first) || first == 'ا' && utf8.RuneCountInString(word) <= 4 || strings.HasSuffix(word, "وا")
}

// written returns what is written for a noun or verb that the texts have not got; "" where it is
// none of the list. asks says that another word of
// the question is spoken.
func (d *dialect) written(word string, asks bool, has func(string) bool) string {
	if has(analysis.Stem(word)) {
		return ""
	}
	before, all, behind := d.noun(word)
	if len(all) == 0 {
		before, all, behind = d.verb(word)
	}
	if len(all) == 0 && asks {
		return statement(word)
	}
	if len(all) == 0 {
		return ""
	}
	return before + joined(chosen(all, before, behind, has), behind)
}

// chosen is the first of the written words that the texts have, or else the first.
func chosen(all []string, before, behind string, has func(string) bool) string {
	for _, w := range all {
		if words := analysis.Words(before + joined(w, behind)); len(words) == 1 && has(analysis.Stem(words[0].Text)) {
			return w
		}
	}
	return all[0]
}

// joined puts a pronoun behind a word; before it ة is ت.
func joined(word, pronoun string) string {
	rest, ok := strings.CutSuffix(word, "ة")
	if ok && pronoun != "" {
		return rest + "ت" + pronoun
	}
	if weak, ok := cutWeak(word); ok && (pronoun == "ون" || pronoun == "ين") {
		return weak + pronoun
	}
	return word + pronoun
}

// cutWeak takes the last letter off a verb that loses it before an ending: ينتهي, ينتهون.
func cutWeak(verb string) (string, bool) {
	if rest, ok := strings.CutSuffix(verb, "ي"); ok {
		return rest, true
	}
	return strings.CutSuffix(verb, "ى")
}

// What spoken Arabic glues to a noun before it, with what is written for it, and the pronouns
// behind one.
var (
	spokenBefore = [][2]string{{"", ""}, {"ال", "ال"}, {"و", "و"}, {"ب", "ب"}, {"ل", "ل"}, {"ف", "في "}, {"بال", "بال"}, {"لل", "لل"}, {"وال", "وال"},
		{"فال", "في ال"}, {"هال", "هذه ال"}, {"عال", "على ال"}}
	spokenPronouns = []string{"", "ي", "ه", "ها", "هم", "نا", "ك", "كم"}
)

// noun looks a word up without what is glued to it.
func (d *dialect) noun(word string) (before string, all []string, behind string) {
	for _, pronoun := range spokenPronouns {
		rest, ok := strings.CutSuffix(word, pronoun)
		if !ok {
			continue
		}
		for _, glued := range spokenBefore {
			bare, ok := strings.CutPrefix(rest, glued[0])
			if n := utf8.RuneCountInString(bare); !ok || n < 3 && glued[0]+pronoun != "" {
				continue
			}
			if all := d.withPronoun(bare, pronoun); len(all) > 0 {
				return glued[1], all, pronoun
			}
		}
	}
	return "", nil, ""
}

// withPronoun looks up what a pronoun stands behind. A word with the article of its own takes none,
// and ت before one may be ة.
func (d *dialect) withPronoun(bare, pronoun string) []string {
	if pronoun != "" && strings.HasPrefix(bare, "ال") {
		return nil
	}
	if rest, ok := strings.CutSuffix(bare, "ت"); ok && pronoun != "" && len(d.words[bare]) == 0 {
		return d.words[rest+"ه"]
	}
	return d.words[bare]
}

// now and later are what spoken Arabic puts before a verb in the imperfect: for what happens, and
// for what will.
var now, later = []string{"", "ب", "ك", "عم"}, []string{"ه", "ح", "غ", "س"}

// spokenEndings are the endings of a verb in the imperfect, with what is written for them.
var spokenEndings = [][2]string{{"", ""}, {"و", "ون"}, {"وا", "ون"}, {"ون", "ون"}, {"ي", "ين"}, {"ين", "ين"}, {"ه", "ه"}, {"ها", "ها"}, {"هم", "هم"}}

// verb looks up a verb in the imperfect, with any person.
func (d *dialect) verb(word string) (before string, all []string, behind string) {
	for _, tense := range append(slices.Clone(now), later...) {
		rest, ok := strings.CutPrefix(word, tense)
		if !ok {
			continue
		}
		for _, person := range []string{"ي", "ت", "ن", "ا"} {
			bare, ok := strings.CutPrefix(rest, person)
			for _, ending := range spokenEndings {
				stem, fits := strings.CutSuffix(bare, ending[0])
				if all := d.verbs[stem]; ok && fits && len(all) > 0 {
					return future(tense) + strings.Replace(person, "ا", "أ", 1), all, ending[1]
				}
			}
		}
	}
	return "", nil, ""
}

// future is what is written before a verb that happens or will happen.
func future(tense string) string {
	if slices.Contains(later, tense) {
		return "س"
	}
	return ""
}

// noVerbs are the beginnings of nouns that look like verbs with a spoken prefix.
var noVerbs = strings.Fields("بيان بيت بيع بيئ بيض بيرو بيان بيوت بيول هيئ هيكل هيم هيب هيدر غيم غير غيا غين كيف كيم كيلو كيان كين كتاب كتب كتل كتف كنيس كند كنز بتر بنا بند بنك بنت بني بنز")

// statement takes off a word of no list what spoken Arabic puts before it: «بيدرب», «هيدرب», «فالدار».
func statement(word string) string {
	if rest, ok := strings.CutPrefix(word, "فال"); ok && utf8.RuneCountInString(rest) >= 3 {
		return "في ال" + rest
	}
	if slices.ContainsFunc(noVerbs, func(noun string) bool { return strings.HasPrefix(word, noun) }) {
		return ""
	}
	for _, tense := range append([]string{"ب", "ك"}, later[:3]...) {
		rest, ok := strings.CutPrefix(word, tense)
		if ok && utf8.RuneCountInString(rest) >= 4 && (strings.HasPrefix(rest, "ي") || strings.HasPrefix(rest, "ت")) {
			return future(tense) + rest
		}
	}
	return ""
}

// SpokenConcepts lists for each spoken word of a question that names something the stems of the
// written words for it, each as [Concepts] lists translations, together with its own. It lists the
// question's other words beside them, and nothing where none is spoken.
func SpokenConcepts(question string) [][][]string {
	var all [][][]string
	known := false
	for _, w := range analysis.ContentWords(question) {
		if len(spoken().particles[w.Text]) > 0 {
			continue
		}
		names := [][]string{{analysis.Stem(w.Text)}}
		before, written, behind := spoken().noun(w.Text)
		if len(written) == 0 {
			before, written, behind = spoken().verb(w.Text)
		}
		for _, word := range written {
			known = true
			var stems []string
			for _, part := range analysis.ContentWords(before + joined(word, behind)) {
				stems = append(stems, analysis.Stem(part.Text))
			}
			names = append(names, stems)
		}
		all = append(all, names)
	}
	if !known {
		return nil
	}
	return all
}
