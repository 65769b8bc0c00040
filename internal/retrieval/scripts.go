package retrieval

import (
	"isnad/internal/arabic"
	"isnad/internal/chunk"
)

// A multilingual model puts texts of one language nearer to each other than to
// texts that say the same in another: with articles in Arabic and English, an
// English question finds English passages first, whatever they are about. So a
// cosine is compared with what a passage of its script gets anyway, the cosine of
// the question with the mean of all of them; the script of most passages is the
// yardstick. In a corpus of one script nothing changes.

// A script is the passages of one script.
type script struct {
	Name     string    `json:"name"` // as package arabic names it
	Passages int       `json:"passages"`
	Mean     []float32 `json:"mean"` // of their vectors

	left int // passages of it that are left out, see without
}

// fewPassages is how many passages of a script tell too little about their mean.
const fewPassages = 5

// scriptsOf groups passages in the order of their first, and says which each is in.
func scriptsOf(passages []chunk.Passage, vectors [][]float32) (scripts []script, of []string) {
	at := make(map[string]int)
	for i, p := range passages {
		name := arabic.Script(p.Text)
		of = append(of, name)
		if _, known := at[name]; !known {
			at[name] = len(scripts)
			scripts = append(scripts, script{Name: name, Mean: make([]float32, len(vectors[i]))})
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

// baselines is how much more a passage of each script gets from the question
// than one of the main script.
func baselines(scripts []script, query []float32) map[string]float64 {
	most := 0
	for i, s := range scripts {
		if s.Passages > scripts[most].Passages {
			most = i
		}
	}
	more := make(map[string]float64)
	for i, s := range scripts {
		if i != most && s.Passages >= fewPassages {
			more[s.Name] = dot(query, s.Mean) - dot(query, scripts[most].Mean)
		}
	}
	return more
}
