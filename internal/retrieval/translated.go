package retrieval

import (
	"cmp"
	"maps"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/bilingual"
)

// A question is also asked in the words of the corpus's other languages, as far as a
// glossary and the sound of names go. All words for one thing count as one term
// that occurs wherever any of its words does (Pirkola, “The effects of query structure
// and dictionary setups in dictionary-based cross-language information retrieval”,
// 1998): many words for a thing then weigh no more than one.

const (
	// translatedShare is the weight of a translation's words beside the question's
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
	translations [][]string
	weight       float64 // idf
}

// tongues translates a question into each of the corpus's other languages, and into its own
// if it has words in the other script, such as «من هو Sinwar؟».
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
	// A thing without a known word, or without one in any text, weighs as much
	// as the others: a passage that has the rest lacks something that was asked for.
	t.bound *= float64(len(concepts)) / float64(max(1, len(t.terms)))
	return t
}

// occurrences counts how often passages of a language use any of the translations.
func (s *shelf) occurrences(translations [][]string, language string) map[int]int {
	counts := make(map[int]int)
	for _, stems := range translations {
		for at, n := range s.together(stems) {
			if s.Script(at) == language {
				counts[at] += n
			}
		}
	}
	return counts
}

// together counts the passages that have all of some stems.
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

// share returns a passage's score as a share of the highest possible, 0..1.
func (t *tongue) share(at int) float64 {
	if t == nil || t.bound == 0 {
		return 0
	}
	return translatedShare * t.scores[at] / t.bound
}

// text returns the share of a sentence, as [wordScores.text] does.
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
		for _, translation := range term.translations {
			if !slices.ContainsFunc(translation, func(stem string) bool { return !slices.Contains(stems, stem) }) {
				n++
			}
		}
		if n > 0 {
			sum += term.weight * saturate(float64(n), norm(gramsPerWord*float64(len(stems)), mean))
		}
	}
	return translatedShare * sum / t.bound
}

// gramsPerWord is the number of terms in the word index for each word of a text.
const gramsPerWord = 7
