package question

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/lang"
	"isnad/internal/near"
)

// everywhere has the talk that is the same in every language. The talk.txt of each language
// in package lang has the rest, and lang/README.md describes the files. Three sections are
// not sorts of talk: [filler] has words that add nothing to talk (“my friend”), [opens] has
// words with which a question begins behind a greeting, and [short] has a short spelling in
// front of each word.
//
//go:embed talk.txt
var everywhere string

const (
	filler Talk = "filler"
	opens  Talk = "opens"
	short  Talk = "short"
)

// A phrase is a short sequence of words that belongs to talk.
type phrase struct {
	words    [][]string // for each place, the folded words that may stand there
	talk     Talk
	language string // "" for all
	strong   bool   // it is a greeting whatever follows
	topic    bool   // it is a question when a question mark follows
}

// lexicon returns the phrases of all files, the longest first.
var lexicon = sync.OnceValue(func() []phrase {
	all := parsePhrases(everywhere, "")
	for _, l := range lang.All() {
		all = append(all, parsePhrases(l.Talk(), l.Code)...)
	}
	slices.SortStableFunc(all, func(a, b phrase) int { return len(b.words) - len(a.words) })
	return all
})

// shortForms maps short spellings to words: u to you.
var shortForms = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for _, p := range lexicon() {
		if p.talk == short {
			all[p.words[0][0]] = p.words[1][0]
		}
	}
	return all
})

func parsePhrases(text, language string) (all []phrase) {
	var talk Talk
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			talk = Talk(strings.Trim(line, "[]"))
		case isBag(talk):
		default:
			for p := range strings.SplitSeq(line, "|") {
				all = append(all, parsePhrase(p, talk, language))
			}
		}
	}
	return all
}

func parsePhrase(text string, talk Talk, language string) phrase {
	p := phrase{talk: talk, language: language}
	for _, field := range strings.Fields(text) {
		switch field {
		case "*":
			p.strong = true
		case "?":
			p.topic = true
		default:
			var words []string
			for word := range strings.SplitSeq(field, "/") {
				words = append(words, analysis.Fold(word))
			}
			p.words = append(p.words, words)
		}
	}
	return p
}

// isBag reports whether a section holds words of a [bag] and no phrases.
func isBag(section Talk) bool {
	return strings.HasSuffix(string(section), bagOf) || strings.HasSuffix(string(section), bagWith)
}

// begins reports whether the tokens begin with the phrase. In a phrase of several words
// one may be misspelt.
func (p *phrase) begins(tokens []token) bool {
	if len(tokens) < len(p.words) {
		return false
	}
	right, misspelt := 0, 0
	for i, words := range p.words {
		t := tokens[i]
		switch {
		case slices.ContainsFunc(words, t.is), i == 0 && t.joined != "" && slices.Contains(words, t.joined):
			right++
		case misspelt == 0 && len(p.words) > 1 && slices.ContainsFunc(words, t.isNearly):
			misspelt++
		default:
			return false
		}
	}
	return right > 0
}

// is reports whether the token is a word, possibly drawn out or short: “heyyy” is “hey”, “u”
// is “you”.
// A dot in a word stands for any letters: «ي.ك» is «يسعدك» and «يوفقك».
func (t token) is(word string) bool {
	if start, end, ok := strings.Cut(word, "."); ok {
		return len(t.text) > len(start)+len(end) && strings.HasPrefix(t.text, start) && strings.HasSuffix(t.text, end)
	}
	return t.text == word || t.long == word || t.squeezed != "" && t.squeezed == squeeze(word)
}

// leastMisspelt is the length of the shortest word, in runes, that is understood with a
// letter wrong.
const leastMisspelt = 5

// isNearly reports whether the token is a word with a letter too many, too few or wrong, or
// two of them swapped. The first letter must be right, and the last unless it was swapped:
// in Arabic it may be a pronoun.
func (t token) isNearly(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	last, _ := utf8.DecodeLastRuneInString(word)
	if utf8.RuneCountInString(word) < leastMisspelt || !strings.HasPrefix(t.text, string(first)) {
		return false
	}
	return (strings.HasSuffix(t.text, string(last)) || len(t.text) == len(word)) && near.Misspelt(t.text, word)
}

// squeeze reduces each run of the same letter to one.
func squeeze(word string) string {
	return string(slices.Compact([]rune(word)))
}

// isDrawnOut reports whether somebody held a key down: three of the same letter, or two at
// the end, or two Arabic ones, which words seldom have.
func isDrawnOut(word string) bool {
	runes := []rune(word)
	for i := 1; i < len(runes); i++ {
		if runes[i] != runes[i-1] {
			continue
		}
		if i > 1 && (i == len(runes)-1 || runes[i] == runes[i-2]) || unicode.Is(unicode.Arabic, runes[i]) {
			return true
		}
	}
	return false
}
