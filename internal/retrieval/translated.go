package retrieval

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/bilingual"
	"isnad/internal/index"
)

// A question is also asked in the words of the corpus's other languages, as far as a
// glossary and the sound of names go. All words for one thing count as one term
// that occurs wherever any of its words does (Pirkola, “The effects of query structure
// and dictionary setups in dictionary-based cross-language information retrieval”,
// 1998): many words for a thing then weigh no more than one.

const (
	// translatedShare is the weight of a translation's words beside the question's
	// own. With more, right passages in the question's language lose to noise.
	translatedShare = 0.6
	// spokenShare is that of written words for spoken ones.
	spokenShare = 0.5
)

// A tongue is a question in the words of another language.
type tongue struct {
	terms  []synonyms
	weight float64 // of its words beside the question's own
	bound  float64
	scores []float64 // of each passage, 0 for those in other languages; nil where no word is known
}

// Synonyms are words for one thing.
type synonyms struct {
	translations [][]string
	weight       float64 // idf
}

// tongues translates a question into each of the corpus's other languages, and into its own
// if it has words in the other script, such as «من هو Sinwar؟», or of spoken Arabic.
func (s *shelf) tongues(question string) map[string]*tongue {
	own := analysis.TextLanguage(question)
	all := make(map[string]*tongue)
	for _, script := range s.scripts {
		if own == "other" || script.Name == "other" {
			continue
		}
		if script.Name != own || bilingual.Mixed(question) {
			all[script.Name] = s.tongue(bilingual.Concepts(question, own, script.Name, s.words), script.Name, translatedShare)
		} else if spoken := bilingual.SpokenConcepts(question); own == "ar" && len(spoken) > 0 {
			all[script.Name] = s.tongue(spoken, script.Name, spokenShare)
		}
	}
	return all
}

// written is a question with written words for spoken ones that no text has.
func (s *shelf) written(question string) string {
	return bilingual.Written(question, func(stem string) bool { return len(s.words.lookup(nil, stem)) > 0 })
}

func (s *shelf) tongue(concepts [][][]string, to string, weight float64) *tongue {
	t := &tongue{weight: weight}
	if len(concepts) == 0 {
		return t
	}
	t.scores = make([]float64, s.words.Len())
	in, passages := newCounter(s.words), s.passagesIn(to)
	for _, c := range concepts {
		found := s.occurrences(in, c, to)
		if len(found) == 0 {
			continue
		}
		weight := idf(passages, len(found))
		t.terms = append(t.terms, synonyms{c, weight})
		t.bound += weight * (k1 + 1)
		for _, p := range found {
			at := int(p.At)
			t.scores[at] += weight * saturate(float64(p.Count), norm(float64(s.words.Length(at)), s.words.meanLength))
		}
	}
	// A thing without a known word, or without one in any text, weighs as much
	// as the others: a passage that has the rest lacks something that was asked for.
	t.bound *= float64(len(concepts)) / float64(max(1, len(t.terms)))
	return t
}

// passagesIn returns how many passages of a language are searched. A word is rare or common among
// these: beside all others each would be rare.
func (s *shelf) passagesIn(language string) int {
	for _, script := range s.scripts {
		if script.Name == language {
			return script.Passages
		}
	}
	return 0
}

// occurrences lists the passages of a language that use any of the translations, and how
// often each does. The list is valid until the counter is used again.
func (s *shelf) occurrences(in *counter, translations [][]string, language string) []index.Posting {
	in.clear()
	for _, stems := range translations {
		for _, p := range in.together(stems) {
			in.add(p)
		}
	}
	in.found = in.found[:0]
	for _, at := range in.touched {
		if s.Script(int(at)) == language {
			in.found = append(in.found, index.Posting{At: at, Count: in.counts[at]})
		}
	}
	return in.found
}

// A counter counts words in passages. It keeps its memory from one word to the next.
type counter struct {
	words    wordPart
	counts   []int32 // of each passage
	touched  []int32 // passages with a count
	postings []index.Posting
	next     []index.Posting
	found    []index.Posting
	of       []int32 // of each passage, the count of a term that together looks up
}

func newCounter(w wordPart) *counter { return &counter{words: w, counts: make([]int32, w.Len())} }

func (c *counter) clear() {
	for _, at := range c.touched {
		c.counts[at] = 0
	}
	c.touched = c.touched[:0]
}

func (c *counter) add(p index.Posting) {
	if c.counts[p.At] == 0 {
		c.touched = append(c.touched, p.At)
	}
	c.counts[p.At] += p.Count
}

// together lists the passages that have all of some stems, and how often the rarest. The
// list is valid until the next call.
func (c *counter) together(stems []string) []index.Posting {
	c.postings = c.postings[:0]
	for i, stem := range stems {
		if i == 0 {
			c.postings = c.words.lookup(c.postings, stem)
			continue
		}
		c.next = c.words.lookup(c.next[:0], stem)
		c.postings = c.intersect(c.postings, c.next)
	}
	return c.postings
}

// intersect keeps the postings whose passages are among the others, with the lesser count.
func (c *counter) intersect(these, others []index.Posting) []index.Posting {
	if c.of == nil {
		c.of = make([]int32, len(c.counts))
	}
	for _, p := range others {
		c.of[p.At] = p.Count
	}
	kept := these[:0]
	for _, p := range these {
		if n := c.of[p.At]; n > 0 {
			kept = append(kept, index.Posting{At: p.At, Count: min(p.Count, n)})
		}
	}
	for _, p := range others {
		c.of[p.At] = 0
	}
	return kept
}

// top lists the n best passages, best first.
func (t *tongue) top(n int) []int {
	if t == nil {
		return nil
	}
	return best(t.scores, n)
}

// share returns a passage's score as a share of the highest possible, 0..1.
func (t *tongue) share(at int) float64 {
	if t == nil || t.bound == 0 {
		return 0
	}
	return t.weight * t.scores[at] / t.bound
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
	return t.weight * sum / t.bound
}

// gramsPerWord is the number of terms in the word index for each word of a text.
const gramsPerWord = 7
