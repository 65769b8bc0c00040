// Package told holds a sentence against what a question asks, and says whether the sentence tells it.
//
// From a sentence and the words in it that the reader took for the answer it finds:
//
//   - [Direct]: the words that alone answer, where that is certain. “Who killed X?” is never
//     answered with X, nor with somebody who was killed by X;
//   - [VerdictOf] and [Says]: whether the sentence affirms or denies what is asked for yes or no;
//   - [SignsOf]: what speaks against the sentence, for the gate;
//   - [Lacks] and [LeftOpen]: what a sentence about the event does not say.
//
// # Scope
//
// Rules over words and their order, without a parser: where the rules can't tell, the answer is
// that they can't tell. What the question asks for is read by package asked.
package told

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
	"isnad/internal/bilingual"
)

// A clause is a sentence whose words are known, seen with the eyes of a question: it knows
// which of its words the question names and which tell its event.
type clause struct {
	*asked.Request
	text  string
	words []analysis.Word
	// across remembers which words the question names in another script; nil where the scripts
	// are the same.
	across map[int]bool
}

// read reads a sentence for what the question asks.
func read(r *asked.Request, sentence string) clause {
	c := clause{Request: r, text: sentence, words: analysis.Words(sentence)}
	if script := analysis.Script(sentence); script != r.Script && script+r.Script != "other" {
		c.across = map[int]bool{}
	}
	return c
}

// isName reports whether words[i] is something that the question names.
func (c *clause) isName(i int) bool {
	if i < 0 || i >= len(c.words) {
		return false
	}
	w := c.words[i].Text
	if c.across == nil || c.Names[analysis.Stem(w)] {
		return c.Names[analysis.Stem(w)] || c.Joined[w]
	}
	is, known := c.across[i]
	if !known {
		is = slices.ContainsFunc(c.Content, func(name string) bool { return sameAcross(name, w) })
		c.across[i] = is
	}
	return is
}

// sameAcross reports whether two words of different scripts have one meaning or are one name.
func sameAcross(a, b string) bool {
	if analysis.InArabic(a) == analysis.InArabic(b) || analysis.IsStop(b) {
		return false
	}
	if analysis.InArabic(a) {
		a, b = b, a
	}
	return bilingual.Same(a, b) || bilingual.SameName(a, b)
}

// beside reports whether nothing but space stands between words[i] and the next, and no tab, which
// parts the cells of a row.
func (c *clause) beside(i int) bool {
	if i < 0 || i+1 >= len(c.words) {
		return false
	}
	between := analysis.Between(c.text, c.words[i], c.words[i+1])
	return strings.TrimSpace(between) == "" && !strings.Contains(between, "\t")
}

// nameIn reports whether the question names one of the words from i to j.
func (c *clause) nameIn(i, j int) bool {
	for ; i < min(j, len(c.words)); i++ {
		if c.isName(i) {
			return true
		}
	}
	return false
}

// mostOffice is how many words of an office may stand between “by” and a name.
const mostOffice = 2

// by reports whether “by” stands before words[i], or before the office of whoever they name.
func (c *clause) by(i int) bool {
	offices := 0
	for i--; i >= 0; i-- {
		w := c.words[i].Text
		if event.IsDeterminer(w) && !event.IsBy(w) {
			continue
		}
		if offices == mostOffice || analysis.IsStop(w) || event.IsBy(w) || len(event.Verbs(w)) > 0 || !c.beside(i) {
			break
		}
		offices++
	}
	if i < 0 {
		return false
	}
	w := c.words[i].Text
	if event.IsBy(w) {
		return true
	}
	if i > 0 && w == "من" { // «بطلب من س»
		deed, glued := strings.CutPrefix(c.words[i-1].Text, "ب")
		return glued && c.Verb != "" && bareVerb(deed) == bareVerb(c.Verb)
	}
	return i > 0 && c.words[i-1].Text == "من" && (w == "قبل" || w == "طرف" || w == "جانب")
}

// byName reports whether “by” stands before something that the question names.
func (c *clause) byName() bool {
	for i := range c.words {
		if c.isName(i) && c.by(i) {
			return true
		}
	}
	return false
}

// passive reports whether the verb words[v] is passive beyond doubt.
func (c *clause) passive(v int) bool {
	w := c.words[v]
	if analysis.InArabic(w.Text) {
		return passiveForm(c.text[w.Start:w.End]) || v > 0 && asked.IsPassive(c.words[v-1].Text) || event.ByAt(c.words, v+1)
	}
	if c.Family.Intransitive() {
		return false
	}
	for i := v - 1; i >= max(0, v-3); i-- {
		if asked.IsPassive(c.words[i].Text) {
			return true
		}
		if !analysis.IsStop(c.words[i].Text) && !strings.HasSuffix(c.words[i].Text, "ly") {
			break
		}
	}
	return false
}

// passiveForm reports whether an Arabic verb has a ḍamma behind its first letter that an
// active verb in the past would not have, or is a form that only the passive has.
func passiveForm(word string) bool {
	if strings.HasSuffix(word, "غتيل") || strings.HasSuffix(word, "غتيلت") {
		return true
	}
	letters := 0
	for _, r := range strings.TrimPrefix(word, "و") {
		switch {
		case r == '\u064f':
			return letters == 1
		case unicode.IsLetter(r):
			letters++
		}
		if letters > 1 {
			return false
		}
	}
	return false
}

// isVerb reports whether words[i] tells the event of the question as a verb.
func (c *clause) isVerb(i int) bool {
	w := c.words[i].Text
	for _, f := range event.Verbs(w) {
		if f == c.Family {
			return !event.IsNounForm(c.words, i)
		}
	}
	return c.Family == "" && (bareVerb(w) == bareVerb(c.Verb) || c.Verb != "" && (w == "و"+c.Verb || w == "ف"+c.Verb))
}

// bareVerb is a verb without what person, tense and pronouns add to it.
func bareVerb(w string) string {
	if !analysis.InArabic(w) {
		return analysis.Stem(w)
	}
	for _, prefix := range []string{"و", "ف", "س", "ي", "ت", "ن"} {
		if rest, ok := strings.CutPrefix(w, prefix); ok && utf8.RuneCountInString(rest) >= 4 {
			w = rest
		}
	}
	for _, suffix := range []string{"وها", "وه", "تها", "ته", "تهم", "ها", "هم", "ون", "وا", "ه", "ت"} {
		if rest, ok := strings.CutSuffix(w, suffix); ok && utf8.RuneCountInString(rest) >= 3 {
			return rest
		}
	}
	return w
}

// isNoun reports whether words[i] names the event: مقتل, “the killing of”.
func (c *clause) isNoun(i int) bool {
	for _, f := range event.Nouns(c.words[i].Text) {
		if f == c.Family {
			return true
		}
	}
	return false
}
