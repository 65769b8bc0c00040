package retrieval

import (
	"isnad/internal/embed"
	"isnad/internal/embed/scale"
)

// A search has two biases towards texts in the language of the question, whatever they
// are about.
//
// A multilingual model puts texts of one language nearer to each other than to texts
// that say the same in another. So the cosine of the question with the mean passage of
// a language, less that with the mean of the language that has most passages, is
// subtracted from the cosine of each passage of the language. A mean of few passages
// says more about their content than about their language. It is mixed with the mean that the
// embedder has for the language from many texts.
// In a corpus of one language nothing changes.
//
// And only texts in its own language share words with it; see the file translated.go.

const (
	// fewPassages is how many passages of a language are too few for their
	// mean to be used, if the embedder has none for the language.
	fewPassages = 5
	// knownPassages is how many passages the embedder's own mean of a language
	// counts for.
	knownPassages = 10
)

// baselines returns how much higher the cosine of a passage of each language is than one of
// the main language, only because of its language.
func (s *shelf) baselines(query []float32, scale scale.Scale) map[string]float64 {
	main, known := s.mainScript(), scale.Means
	more := make(map[string]float64)
	for i, script := range s.scripts {
		if i == main {
			continue
		}
		own := embed.Cosine(query, script.Mean) - embed.Cosine(query, s.scripts[main].Mean)
		here, there := known[script.Name], known[s.scripts[main].Name]
		switch {
		case here != nil && there != nil:
			usual := embed.Cosine(query, here) - embed.Cosine(query, there)
			n := float64(script.Passages)
			more[script.Name] = scale.Factor * (n*own + knownPassages*usual) / (n + knownPassages)
		case script.Passages >= fewPassages:
			more[script.Name] = scale.Factor * own
		}
	}
	return more
}

// mainScript returns the index of the language with most passages.
func (s *shelf) mainScript() int {
	most := 0
	for i, script := range s.scripts {
		if script.Passages > s.scripts[most].Passages {
			most = i
		}
	}
	return most
}
