package aligned

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/wordlist"
	"isnad/internal/bilingual"
)

// A word is a word of content in a text.
type word struct {
	Text     string // folded
	Means    string // of a phrase that means one word, that word
	Capital  bool
	Name     bool   // it has a capital within a sentence, or is in a list of names, or in no list of words
	Number   string // its value, if it is one
	Denied   bool   // a denial stands before it, or a verb that denies
	refused  bool   // such a verb stands before it
	was      bool   // a form of “to be” stands before it
	date     bool   // a number, a month or a day
	kin      bool   // it says what somebody is to somebody: a relation or an office
	relative bool   // a relation
	clause   int
	lead     string // the relation in front of it, "" for none
	phrase   bool   // it is in a phrase that a relation begins
}

var (
	roles   = analysis.ListedByKey("roles")
	copulas = analysis.Listed("copulas")
	offices = analysis.Listed("offices", "kin")
	kin     = analysis.Listed("kin")
	light   = analysis.Listed("light words", "happening")
	denying = analysis.Listed("denying verbs")
	still   = analysis.Listed("no longer")
	being   = analysis.Listed("being")
)

// A scanner reads the words of content of a text.
type scanner struct {
	text    string
	numbers []analysis.Number
	all     []word
	next    word // what is known of the next word
	french  bool // in which “son” is no relation
	refused bool // by a verb earlier in the sentence
}

func words(s string) []word {
	r := scanner{text: s, numbers: analysis.FindNumbers(s), french: analysis.Language(s) == "fr"}
	all := analysis.Words(s)
	var before analysis.Word
	for i := 0; i < len(all); i++ {
		w := all[i]
		r.gap(analysis.Between(s, before, w), i == 0)
		if before = w; r.number(w) || denies(w.Text) && wordlist.Excepts(s, all, i) {
			continue
		}
		capital, _ := utf8.DecodeRuneInString(s[w.Start:])
		r.next.Capital = unicode.IsUpper(capital)
		n, means := wording(all[i:])
		r.next.Means = means
		r.word(w.Text)
		if n > 1 {
			i += n - 1
			before = all[i]
		}
	}
	return r.all
}

// gap reads what stands between two words.
func (r *scanner) gap(gap string, first bool) {
	if !first && strings.ContainsAny(gap, ",،;؛:()—–\n«»“”\"!?؟.") {
		r.begin()
		r.refused = r.refused && !strings.ContainsAny(gap, ",،;؛.\n")
	}
	if strings.HasSuffix(gap, "d'") || strings.HasSuffix(gap, "d’") {
		r.next.lead, r.next.phrase = "of", true
	}
}

// begin begins a clause.
func (r *scanner) begin() {
	r.next.clause++
	r.next.lead, r.next.phrase = "", false
}

// number reads a word of a number.
func (r *scanner) number(w analysis.Word) bool {
	for len(r.numbers) > 0 && w.Start >= r.numbers[0].End {
		r.numbers = r.numbers[1:]
	}
	if len(r.numbers) == 0 || w.End <= r.numbers[0].Start {
		return false
	}
	value := r.numbers[0].Value
	if n := len(r.all); n == 0 || r.all[n-1].Number != value {
		r.all = append(r.all, word{Text: w.Text, Number: value, date: true, phrase: true, clause: r.next.clause})
	}
	return true
}

// word reads a word: of content, or one that says something of the next.
func (r *scanner) word(text string) {
	if denies(text) {
		r.next.Denied = true
		return
	}
	if r.next.Denied && (still()[text] || being()[text]) {
		return
	}
	if rest, ok := strings.CutPrefix(text, "و"); ok && !isListed(text) && isListed(rest) {
		text = rest
		r.begin()
	}
	switch key := roles()[text]; key {
	case "", "unsure", "title", "partly":
		if r.next.Means != "" || !analysis.IsStop(text) && !light()[text] || kin()[text] && !r.french {
			r.content(text)
		}
	case "join", "relative":
		r.begin()
		r.refused = r.refused && key == "relative"
	case "be":
		r.next.was = true
	case "time":
	default:
		r.next.lead, r.next.phrase = key, true
	}
}

// content reads a word of content.
func (r *scanner) content(text string) {
	for glued, key := range map[string]string{"بال": "in", "لل": "to"} {
		if rest, ok := strings.CutPrefix(text, glued); ok && utf8.RuneCountInString(rest) >= 3 {
			r.next.lead, r.next.phrase = key, true
		}
	}
	w := r.next
	if w.Text = text; w.Means == "" {
		w.Means = text
	}
	w.Name = w.Capital && (len(r.all) > 0 || !known(text)) || wordlist.GivenNames()[text] || wordlist.Places()[text] || unlisted(text)
	w.date = wordlist.DateNames().Has(text)
	w.refused = r.refused
	w.Denied = w.Denied || r.refused
	w.kin, w.relative = is(offices(), text), is(kin(), text)
	r.refused = r.refused || denying()[text]
	r.all = append(r.all, w)
	r.next.Denied, r.next.was, r.next.lead = false, false, ""
}

// is reports whether a list has a word, or what it is without the particles and the pronoun that are glued to it.
func is(list map[string]bool, text string) bool {
	if list[text] || list[bare(text)] {
		return true
	}
	for _, pronoun := range []string{"ه", "ها", "هم", "هما"} {
		if rest, ok := strings.CutSuffix(bare(text), pronoun); ok && (list[rest] || list[rest+"ه"] || list[strings.TrimSuffix(rest, "ت")+"ه"] || list[strings.TrimSuffix(rest, "و")]) {
			return true
		}
	}
	return false
}

// wording is a phrase at the front that means one word.
func wording(all []analysis.Word) (n int, means string) {
	for _, first := range wordlist.Unglued(all[0].Text) {
		for _, p := range wordlist.Wordings(first) {
			if p.Means != "" && isAtFront(p.Words, first, all) {
				return len(p.Words), p.Means
			}
		}
	}
	return 0, ""
}

func isAtFront(phrase []string, first string, all []analysis.Word) bool {
	if len(phrase) > len(all) || first != phrase[0] && wordlist.Base(first) != wordlist.Base(phrase[0]) && !wordlist.SameVerb(first, phrase[0]) {
		return false
	}
	for i, w := range phrase[1:] {
		if !wordlist.Same(w, all[i+1].Text) {
			return false
		}
	}
	return true
}

func isListed(w string) bool {
	return roles()[w] != "" || analysis.IsStop(w) || wordlist.Negations()[w]
}

func denies(w string) bool {
	return wordlist.Negations()[w] || strings.HasSuffix(w, "n't") || wordlist.Negations()[strings.TrimPrefix(w, "و")]
}

// bare is an Arabic word without the particles and the article in front of it.
func bare(w string) string {
	for _, front := range []string{"وال", "بال", "ال", "و", "ل"} {
		if rest, ok := strings.CutPrefix(w, front); ok && utf8.RuneCountInString(rest) > 2 {
			return rest
		}
	}
	return w
}

// unlisted reports whether no list has an Arabic word, which then is a name, as a rule.
func unlisted(w string) bool {
	if !wordlist.Arabic(w) || len(wordlist.Wordings(w)) > 0 || wordlist.Alike(w, w) {
		return false
	}
	for _, x := range wordlist.Unglued(w) {
		if bilingual.Known(x, "ar") || analysis.IsStop(x) {
			return false
		}
	}
	return true
}

// known reports whether the glossary has a Latin word.
func known(w string) bool { return bilingual.Known(w, "en") || bilingual.Known(w, "fr") }

// mostSubjectWords is behind how many words “is” and هو still say what somebody is.
const mostSubjectWords = 5

// saysWhatIs reports whether a statement says what somebody is.
func saysWhatIs(statement string) bool {
	for i, w := range analysis.Words(statement) {
		if i > 0 && i <= mostSubjectWords && (copulas()[w.Text] || roles()[w.Text] == "be") {
			return true
		}
	}
	return false
}
