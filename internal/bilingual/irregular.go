package bilingual

import (
	_ "embed"
	"strings"
	"sync"

	"isnad/internal/analysis"
)

// irregularText has forms of words that no ending explains: a language, then for each word a
// line “drive: drove, driven”. "#" begins a comment.
//
//go:embed irregular.txt
var irregularText string

// irregular are the stems of the irregular forms of words, for each column of the glossary.
var irregular = sync.OnceValue(func() [3]map[string][]string {
	var all [3]map[string][]string
	column := 0
	for line := range strings.Lines(irregularText) {
		line = strings.TrimSpace(line)
		word, forms, ok := strings.Cut(line, ":")
		if c, language := columns[line]; language {
			column = c
			all[column] = map[string][]string{}
		}
		if !ok || line[0] == '#' {
			continue
		}
		key := analysis.Fold(word)
		for form := range strings.SplitSeq(forms, ",") {
			all[column][key] = append(all[column][key], analysis.Stem(analysis.Fold(strings.TrimSpace(form))))
		}
	}
	return all
})
