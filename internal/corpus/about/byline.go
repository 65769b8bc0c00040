package about

import (
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/corpus/doc"
	"isnad/internal/lang"
)

// These limit a byline or a date line.
const (
	bylineLong = 160 // bytes
	bylineMost = 8   // words of the name
)

// bylines are the words, folded, with which a line names who made the article. Of
// those with a star the colon is needed: they may begin a sentence.
var bylines = sync.OnceValue(func() map[string]doc.FieldKind {
	all := map[string]doc.FieldKind{}
	for kind, words := range lang.WordsByKey("bylines") {
		for _, w := range words {
			all[analysis.Fold(w)] = doc.FieldKind(kind)
		}
	}
	return all
})

// bylineStarts are the first words of bylines.
var bylineStarts = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for label := range bylines() {
		word, _, _ := strings.Cut(strings.TrimSuffix(label, "*"), " ")
		m[word] = true
	}
	return m
})

// Block reads text[from:to], a line or a part of one, as a byline or a date line.
func Block(text string, from, to int) (doc.Field, bool) {
	block := text[from:to]
	if len(block) > bylineLong {
		return doc.Field{}, false
	}
	if kind, at := Byline(block); at > 0 {
		start, end := doc.Trimmed(text, from+at, to)
		return doc.Field{Kind: kind, Start: start, End: end}, start < end
	}
	if date := DateLine(block); date != "" {
		if words := firstWords(block, 20); len(words) <= 12 && !doc.EndsSentence(block) {
			start, end := doc.Trimmed(text, from, to)
			return doc.Field{Kind: doc.FieldDate, Start: start, End: end}, true
		}
	}
	return doc.Field{}, false
}

// Byline returns the kind of a line that names the author or publisher of the article, and
// the offset of the name.
func Byline(line string) (kind doc.FieldKind, at int) {
	if !bylineStarts()[analysis.Fold(doc.FirstWord(strings.TrimLeftFunc(line, doc.Invisible)))] {
		return "", 0
	}
	words := analysis.Words(line)
	colon := strings.IndexByte(line, ':')
	for n := min(3, len(words)-1); n > 0; n-- {
		label := strings.TrimSpace(analysis.InRow(words[:n]))
		if kind, ok := bylines()[label]; ok && len(words)-n <= bylineMost && !doc.EndsSentence(line) {
			at = words[n-1].End
			if colon >= at && colon <= words[n].Start {
				at = colon + 1
			}
			return kind, at
		}
		if kind, ok := bylines()[label+"*"]; ok && colon >= words[n-1].End && colon < words[n].Start && len(words)-n <= bylineMost {
			return kind, colon + 1
		}
	}
	return "", 0
}
