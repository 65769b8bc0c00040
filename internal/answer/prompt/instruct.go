package prompt

import (
	"regexp"
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// Instructs says whether a sentence speaks to a language model rather than to a
// reader: it names the model's instructions, tells it to forget or ignore them, gives
// it a role, or orders how to answer. Such a sentence is not passed on. It is not lost:
// it stays in the index, and extractive answers may quote it.
func Instructs(sentence string) bool {
	s := strings.TrimSpace(analysis.Fold(sentence))
	for _, p := range orders() {
		if p.MatchString(s) {
			return true
		}
	}
	return false
}

// orders are patterns over folded text, from the words.txt of each language.
var orders = sync.OnceValue(func() []*regexp.Regexp {
	all := []*regexp.Regexp{regexp.MustCompile(frames)}
	for _, pattern := range lang.Lines("orders to models") {
		all = append(all, regexp.MustCompile(pattern))
	}
	return all
})

// frames are what frames a prompt.
const frames = `</?(?:passages?|question|earlier|system|user|assistant)\b|<\|[a-z_]+\|>|\[/?inst\]|###\s*(?:system|instruction|user|assistant)`
