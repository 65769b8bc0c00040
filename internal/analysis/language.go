package analysis

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"isnad/internal/lang"
)

// Language is the language of a text, as far as its script and its function words show: in
// doubt the one that its script is most often used for, and [lang.Foreign] for a script that
// no language has.
func Language(s string) string { return languageOf(s, Script(s)) }

// QuestionLanguage is the language of a question: that of its function words, where most of
// its letters are those of names and commands: «ما الفرق بين git push و git pull؟».
func QuestionLanguage(s string) string { return languageOf(s, QuestionScript(s)) }

// ShowsLanguage reports whether the words of a question show its language: names and other words
// in Latin letters, without a function word, belong to several.
func ShowsLanguage(s string) bool {
	_, clues := languageIn(s, QuestionScript(s))
	return clues > 0
}

// QuestionScript is Arabic where words in Latin letters stand among Arabic ones and none of them
// is a function word, else the script of most letters.
func QuestionScript(s string) string {
	script := Script(s)
	if script != "Latin" {
		return script
	}
	arabic := 0
	for _, w := range Words(s) {
		switch {
		case latinLetter(w.Text) && IsStop(w.Text):
			return script
		case isArabicWord(w.Text):
			arabic++
		}
	}
	if arabic > 0 {
		return "Arabic"
	}
	return script
}

// InArabic reports whether a word begins with a letter of the basic range of Arabic.
func InArabic(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return IsArabicLetter(r)
}

func isArabicWord(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r)
}

func languageOf(s, script string) string {
	code, _ := languageIn(s, script)
	return code
}

// languageIn is the language of a text among those of a script, and how much speaks for it.
func languageIn(s, script string) (code string, clues int) {
	all := speakers()[script]
	switch len(all) {
	case 0:
		return lang.Foreign, 0
	case 1:
		return all[0].code, 1
	}
	lower, fold, words := strings.ToLower(s), Fold(s), Words(s)
	best, most := "", -1
	for _, x := range all {
		if n := x.clues(lower, fold, words); n > most {
			best, most = x.code, n
		}
	}
	return best, most
}

// TextLanguage is the language of a text of the corpus: as [Language] tells it of a
// question, and "other" in a script that no language has.
func TextLanguage(s string) string {
	if len(speakers()[Script(s)]) == 0 {
		return "other"
	}
	return Language(s)
}

// A speaker is a language among those of its script, and how it is told from the others.
type speaker struct {
	code    string
	letters string          // that only it has
	starts  []string        // of words, with an apostrophe
	words   map[string]bool // function words that only it has
}

// mostSigns is how many letters and elisions count: café and Beyoncé are asked about in
// English too.
const mostSigns = 2

// clues counts what speaks for the language.
func (x *speaker) clues(lower, fold string, words []Word) int {
	n := 0
	for _, r := range lower {
		if strings.ContainsRune(x.letters, r) {
			n++
		}
	}
	for _, start := range x.starts {
		if strings.HasPrefix(fold, start) || strings.Contains(fold, " "+start) {
			n++
		}
	}
	n = min(n, mostSigns)
	for _, w := range words {
		if x.words[w.Text] {
			n++
		}
	}
	return n
}

// speakers are the languages of each script, the one that is meant in doubt first.
var speakers = sync.OnceValue(func() map[string][]*speaker {
	all := map[string][]*speaker{}
	for _, l := range lang.All() {
		x := &speaker{code: l.Code, letters: l.Letters, starts: l.Elisions, words: folded(slices.Concat(l.Words("question words"), l.Words("function words")))}
		if l.InDoubt {
			all[l.Script] = append([]*speaker{x}, all[l.Script]...)
		} else {
			all[l.Script] = append(all[l.Script], x)
		}
	}
	for _, some := range all {
		keepOwn(some)
	}
	return all
})

// keepOwn leaves each language the words that no other of its script has.
func keepOwn(some []*speaker) {
	owners := map[string]int{}
	for _, x := range some {
		for w := range x.words {
			owners[w]++
		}
	}
	for _, x := range some {
		maps.DeleteFunc(x.words, func(w string, _ bool) bool { return owners[w] > 1 })
	}
}

// Script is the script of most letters of s: "Arabic", "Latin" or "other". An
// equal share is Arabic, no letters at all are "other".
func Script(s string) string {
	var arabic, latin, other int
	for _, r := range s {
		switch {
		case !unicode.IsLetter(r):
		case unicode.Is(unicode.Arabic, r):
			arabic++
		case unicode.Is(unicode.Latin, r):
			latin++
		default:
			other++
		}
	}
	switch {
	case arabic > 0 && arabic >= latin && arabic >= other:
		return "Arabic"
	case latin > 0 && latin >= other:
		return "Latin"
	}
	return "other"
}
