package copied

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/wordlist"
)

// A part is what a word does in a sentence, as far as a list of words tells. The keys of
// the lists are in words.txt, section [roles].
type part string

const (
	content  part = ""         // a word with a meaning of its own
	small    part = "small"    // a function word that changes no roles
	mark     part = "mark"     // a comma, bracket, colon or end of a line
	denial   part = "denial"   // not
	pronoun  part = "pronoun"  // it, his
	join     part = "join"     // and
	relative part = "relative" // who
	unsure   part = "unsure"   // planned, said
	partly   part = "partly"   // deputy, some
	be       part = "be"       // was
	claimed  part = "claimed"  // according to
	title    part = "title"    // minister: a word of content
	moment   part = "time"     // today, and words such as “year” beside a number
	relation part = "relation" // by, from: any other key of the list
)

// A token is a word of a sentence, or a mark between two, with its part.
type token struct {
	part
	word string // folded; of a number its value; of a relation its key
	text string // of a content word, as it is written
	date bool   // a number, or a word of a date
	rank bool   // a title, as it stands before a name
}

var (
	roleWords = analysis.ListedByKey("roles")
	pronouns  = analysis.Listed("pronouns", "possessives")

	copulas     = analysis.Listed("copulas")
	kin         = analysis.Listed("kin")
	timeSpans   = analysis.Listed("spans of time")
	officeWords = analysis.Listed("offices")
	happening   = analysis.Listed("happening")
	seeing      = analysis.Listed("seeing")
	naming      = analysis.Listed("naming")
)

// tokenize cuts a sentence.
func tokenize(s string) []token { return settle(cut(unquoted(s))) }

// settle tells words apart that mean something else beside others: قد in front of the past only
// affirms, and “that” behind “said” begins what was said.
//
// A number without a month or year beside it is no date.
func settle(all []token) []token {
	for i, t := range all {
		switch {
		case t.date && (i == 0 || !all[i-1].date) && !isDate(all, i):
			undate(all[i:])
		case t.part == denial && t.word == "غير" && i+1 < len(all) && all[i+1].word == "ان":
			all[i].part = join // however
		case t.word == "قد" && i+1 < len(all) && !strings.ContainsRune("يتنا", firstRune(all[i+1].word)):
			all[i].part = small
		case t.part == relative && i > 0 && all[i-1].part == unsure && (t.word == "that" || t.word == "que"):
			all[i].part = small
		}
	}
	return all
}

// undate makes numbers of a run that is no date, unless it counts days or years.
func undate(all []token) {
	end := 0
	for end < len(all) && all[end].date {
		end++
	}
	if end < len(all) && timeSpans()[all[end].word] {
		return
	}
	for i := range end {
		all[i].date = false
	}
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// quotedName and aside are names between quotation marks, and a word in brackets, such as the other
// name of a month. Their marks part nothing.
var (
	quotedName = regexp.MustCompile(`[«“"]([^\s«»“”"]+(?:\s[^\s«»“”"]+){0,2})[»”"]`)
	aside      = regexp.MustCompile(`\((\S+)\)`)
)

// overs say “more than” in other words.
var overs = regexp.MustCompile(`ما يزيد (?:على|عن)`)

func unquoted(s string) string {
	s = overs.ReplaceAllString(s, "أكثر من")
	return aside.ReplaceAllString(quotedName.ReplaceAllString(s, " $1 "), " $1 ")
}

// cut makes tokens of words.
func cut(s string) (all []token) {
	words, numbers := analysis.Words(s), analysis.FindNumbers(s)
	var before analysis.Word
	for i, w := range words {
		gap := analysis.Between(s, before, w)
		if strings.ContainsAny(gap, ",،;؛:()—–\n«»“”\"!?؟") && i > 0 {
			all = append(all, token{part: mark})
		}
		if strings.HasSuffix(gap, "d'") || strings.HasSuffix(gap, "d’") {
			all = append(all, token{part: relation, word: "of"})
		}
		before = w
		if len(numbers) > 0 && w.Start >= numbers[0].End {
			numbers = numbers[1:]
		}
		if len(numbers) > 0 && w.End > numbers[0].Start {
			if n := numbers[0]; w.Start <= n.Start || len(all) == 0 || all[len(all)-1].word != n.Value {
				all = append(all, token{word: n.Value, text: n.Value, date: true})
			}
			continue
		}
		all = append(all, tokensOf(w.Text, s[w.Start:w.End])...)
	}
	return all
}

// tokensOf is a word, and in front of it the particles that are glued to it.
func tokensOf(word, text string) (all []token) {
	if strings.EqualFold(text, "à") { // folded it would be the verb “a”
		return []token{{part: relation, word: "to"}}
	}
	if first, _ := utf8.DecodeRuneInString(text); wordlist.DateNames().Namesakes[word] > 0 && unicode.IsUpper(first) {
		return []token{{word: word, text: text, date: true}} // May
	}
	if rest, ok := strings.CutPrefix(word, "و"); ok && !isListed(word) {
		if t, known := listed(rest); known && t.part == relation {
			return []token{{part: join}, t}
		}
	}
	if t, ok := listed(word); ok && !(t.part == denial && strings.HasPrefix(word, "و")) {
		return []token{t}
	}
	if rest, ok := strings.CutPrefix(word, "و"); ok && rest != "" {
		t, known := listed(rest)
		switch {
		case known:
			return []token{{part: join}, t}
		case !strings.HasPrefix(analysis.Stem(word), "و"):
			all = append(all, token{part: join})
			word, text = rest, strings.TrimPrefix(text, "و")
		}
	}
	if rest, ok := strings.CutPrefix(word, "ف"); ok {
		if t, known := listed(rest); known {
			return append(all, token{part: join}, t)
		}
	}
	for glued, key := range map[string]string{"بال": "in", "لل": "to"} {
		if rest, ok := strings.CutPrefix(word, glued); ok && utf8.RuneCountInString(rest) >= 3 {
			return append(all, token{part: relation, word: key}, token{word: "ال" + rest, text: text})
		}
	}
	return append(all, token{word: word, text: text, date: wordlist.DateNames().Has(word) || wordlist.DateNames().Weekdays[word] > 0, rank: part(roleWords()[word]) == title})
}

// isListed reports whether the list of roles has a word itself.
func isListed(word string) bool { return roleWords()[word] != "" }

// listed is a word that has a part.
func listed(word string) (token, bool) {
	key := part(roleWords()[word])
	switch {
	case wordlist.Negations()[word] || strings.HasSuffix(word, "n't"):
		return token{part: denial, word: word}, true
	case slices.Contains([]part{join, relative, partly, be, unsure, claimed}, key):
		return token{part: key, word: word}, true
	case key == moment:
		return token{part: small, word: word}, true
	case key != "" && key != title:
		return token{part: relation, word: string(key)}, true
	case pronouns()[word]:
		return token{part: pronoun, word: word}, true
	case analysis.IsStop(word), wordlist.Percents()[word]:
		return token{part: small, word: word}, true
	}
	return token{}, false
}

// same reports whether two tokens are one word, inflected perhaps.
func (t token) same(u token) bool {
	if t.word == u.word || wordlist.Same(t.word, u.word) {
		return true
	}
	if t.date || u.date {
		return false
	}
	for _, x := range wordlist.Unglued(t.word) {
		for _, y := range wordlist.Unglued(u.word) {
			if wordlist.Inflection(x) == wordlist.Inflection(y) {
				return true
			}
		}
	}
	return false
}

// hasPronoun reports whether a pronoun may be glued to an Arabic word.
func (t token) hasPronoun() bool {
	for _, p := range []string{"ه", "ها", "هم", "هما"} {
		if rest, ok := strings.CutSuffix(t.word, p); ok && wordlist.Arabic(t.word) && utf8.RuneCountInString(rest) >= 3 && !strings.HasSuffix(t.text, "ة") {
			return true
		}
	}
	return false
}
