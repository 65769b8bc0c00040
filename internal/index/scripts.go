package index

import (
	"isnad/internal/analysis"
	"isnad/internal/chunk"
)

// A Script describes all passages of one language together: several languages that
// share a script are kept apart, and those that the program does not know are one.
type Script struct {
	Name     string    `json:"name"` // the language, as analysis.TextLanguage names it
	Passages int       `json:"passages"`
	Mean     []float32 `json:"mean"` // of their vectors
}

// scriptsOf groups passages by language in the order of their first, and says which
// language each is in.
func scriptsOf(passages []chunk.Passage, vectors [][]float32) (scripts []Script, of []string) {
	at := make(map[string]int)
	for i, p := range passages {
		name := analysis.TextLanguage(p.Text)
		of = append(of, name)
		if _, known := at[name]; !known {
			at[name] = len(scripts)
			scripts = append(scripts, Script{Name: name, Mean: make([]float32, len(vectors[i]))})
		}
		s := &scripts[at[name]]
		s.Passages++
		for d, x := range vectors[i] {
			s.Mean[d] += x
		}
	}
	for _, s := range scripts {
		for d := range s.Mean {
			s.Mean[d] /= float32(s.Passages)
		}
	}
	return scripts, of
}
