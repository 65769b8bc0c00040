package told

import (
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/lang"
)

// besides are prepositions before somebody who is beside the subject of a sentence: مع, against.
var besides = sync.OnceValue(func() map[string]bool {
	all, roles := map[string]bool{}, lang.WordsByKey("roles")
	for _, role := range []string{"with", "about", "against", "between"} {
		for _, w := range roles[role] {
			all[strings.TrimSpace(analysis.Fold(w))] = true
		}
	}
	return all
})

// A mention is a clause that may have somebody only beside others.
type mention struct{ clause }

// onlyMentions reports whether the sentence has what “who is X” names, each time behind such a
// preposition and without a description behind it.
func (c mention) onlyMentions() bool {
	mentioned := false
	for i := 0; i < len(c.words); i++ {
		if !c.isName(i) {
			continue
		}
		end := i + 1
		for c.isName(end) {
			end++
		}
		if i == 0 || !besides()[c.words[i-1].Text] || c.describedBehind(end) {
			return false
		}
		mentioned, i = true, end
	}
	return mentioned
}

// describedBehind reports whether a description may begin at words[i], behind a name: behind a
// comma, bracket or dash, or with “who” or “is”.
func (c mention) describedBehind(i int) bool {
	if i >= len(c.words) {
		return false
	}
	between := analysis.Between(c.text, c.words[i-1], c.words[i])
	return strings.ContainsAny(between, ",،(-–—:") || asked.IsRelative(c.words[i].Text) || asked.IsCopula(c.words[i].Text)
}

// mostToName is how many words may stand between somebody and the word that gives another name.
const mostToName = 5

// GivesOtherName reports whether the question asks for somebody's other name («ما الاسم الحقيقي
// لفلان؟») and the sentence gives the one that it names another: «فلان، وهو شاعر، يدعى علانا».
func GivesOtherName(r *asked.Request, sentence string) bool {
	c := read(r, sentence)
	if !analysis.HasPhrase(analysis.InRow(analysis.Words(r.Text)), otherNames()) {
		return false
	}
	last := -1 - mostToName
	for i, w := range c.words {
		switch {
		case c.isName(i):
			last = i
		case i-last <= mostToName && (naming()[w.Text] || analysis.InArabic(w.Text) && naming()[strings.TrimPrefix(w.Text, "ال")]):
			return true
		}
	}
	return false
}
