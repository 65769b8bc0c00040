package segment

import (
	"bytes"
	"fmt"
	"math"
	"runtime"

	"isnad/internal/embed"
)

// CheckText says where the words are not those of the texts.
func (t *Text) CheckText() (problems []string) {
	defer runtime.KeepAlive(t)
	words := newWordBuilder()
	for at := range t.Len() {
		p := t.Passage(at)
		if onlyBoilerplate(&p) != t.Boilerplate(at) {
			problems = append(problems, fmt.Sprintf("passage %s: it says wrongly whether there is more than boilerplate", p.Span))
		}
		words.add(wordText(&p), sentencesOf(&p))
	}
	data, err := words.encode()
	if err != nil || !bytes.Equal(data, t.file.Section(wordsSection)) {
		problems = append(problems, "it does not hold the words of the passages")
	}
	return problems
}

// CheckVectors says which passages have a vector that is not of length 1.
func (s *Segment) CheckVectors() (problems []string) {
	defer runtime.KeepAlive(s)
	for at := range s.Len() {
		if v := s.row(at); !(math.Abs(embed.Cosine(v, v)-1) <= 1e-3) { // NaN too
			problems = append(problems, fmt.Sprintf("passage %s: its vector is not of length 1", s.Span(at)))
		}
	}
	return problems
}
