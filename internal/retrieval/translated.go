package retrieval

import (
	"cmp"
	"maps"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/bilingual"
)

// A question is also asked in the words of the corpus's other languages, as far as a
// glossary and the sound of names go. What one thing may be called counts as one term
// that occurs wherever any of its words does (Pirkola, “The effects of query structure
// and dictionary setups in dictionary-based cross-language information retrieval”,
// 1998): many words for a thing then weigh no more than one.

const (
	// translatedShare is what words of a translation count beside the question's
	// own. With more, right passages in the question's language lose to noise.
	translatedShare = 0.4
)

// A tongue is a question in the words of another language.
type tongue struct {
	terms  []synonyms
	bound  float64
	scores map[int]float64 // of passages in that language
}

// Synonyms are words for one thing.
type synonyms struct {
	calls  [][]string
	weight float64 // idf
}

// tongues asks a question in each of the corpus's other languages; in its own too
// where it has words in the other script, «من هو Sinwar؟».
func (s *shelf) tongues(question string) map[string]*tongue {
	own := analysis.TextLanguage(question)
	all := make(map[string]*tongue)
	for _, script := range s.scripts {
		if (script.Name != own || bilingual.Mixed(question)) && own != "other" && script.Name != "other" {
			all[script.Name] = s.tongue(question, own, script.Name)
		}
	}
	return all
}

func (s *shelf) tongue(question, from, to string) *tongue {
	t := &tongue{scores: make(map[int]float64)}
	concepts := bilingual.Concepts(question, from, to, s.words)
	for _, c := range concepts {
		counts := s.occurrences(c, to)
		if len(counts) == 0 {
			continue
		}
		weight := idf(s.words.Len()-s.words.left, len(counts))
		t.terms = append(t.terms, synonyms{c, weight})
		t.bound += weight * (k1 + 1)
		for at, n := range counts {
			t.scores[at] += weight * saturate(float64(n), norm(float64(s.words.Length(at)), s.words.meanLength))
		}
	}
	// A thing for which no word is known, or none that a text has, weighs as much
	// as the others do: a passage that has the rest is not all that was asked for.
	t.bound *= float64(len(concepts)) / float64(max(1, len(t.terms)))
	return t
}

// occurrences counts how often passages of a language use any of the calls.
func (s *shelf) occurrences(calls [][]string, language string) map[int]int {
	counts := make(map[int]int)
	for _, call := range calls {
		for at, n := range s.together(call) {
			if s.Script(at) == language {
				counts[at] += n
			}
		}
	}
	return counts
}

// together counts the passages that hold all of some stems.
func (s *shelf) together(stems []string) map[int]int {
	var all map[int]int
	for i, stem := range stems {
		these := make(map[int]int)
		for _, p := range s.words.lookup(nil, stem) {
			at, n := int(p.At), int(p.Count)
			if i == 0 {
				these[at] = n
			} else if before := all[at]; before > 0 {
				these[at] = min(before, n)
			}
		}
		all = these
	}
	return all
}

// top lists the n best passages, best first.
func (t *tongue) top(n int) []int {
	if t == nil {
		return nil
	}
	found := slices.Collect(maps.Keys(t.scores))
	slices.SortFunc(found, func(a, b int) int {
		return cmp.Or(-cmp.Compare(t.scores[a], t.scores[b]), cmp.Compare(a, b))
	})
	return found[:min(n, len(found))]
}

// share is a passage's part of the most that the translation could give, 0..1.
func (t *tongue) share(at int) float64 {
	if t == nil || t.bound == 0 {
		return 0
	}
	return translatedShare * t.scores[at] / t.bound
}

// text is the share of a sentence, as [wordScores.text] is.
func (t *tongue) text(sentence string, mean float64) float64 {
	if t == nil || t.bound == 0 {
		return 0
	}
	var stems []string
	for _, w := range analysis.Words(sentence) {
		stems = append(stems, analysis.Stem(w.Text))
	}
	sum := 0.0
	for _, term := range t.terms {
		n := 0
		for _, call := range term.calls {
			if !slices.ContainsFunc(call, func(stem string) bool { return !slices.Contains(stems, stem) }) {
				n++
			}
		}
		if n > 0 {
			sum += term.weight * saturate(float64(n), norm(gramsPerWord*float64(len(stems)), mean))
		}
	}
	return translatedShare * sum / t.bound
}

// gramsPerWord is how many terms of the word index there are to a word of a text.
const gramsPerWord = 7
