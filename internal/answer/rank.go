package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"isnad/internal/arabic"
	"isnad/internal/chunk"
	"isnad/internal/retrieval"
)

// readPassages is how many passages are looked at for evidence.
const readPassages = 8

// Weights of a sentence's score, on the scale of the passage's score that it is
// added to. They were chosen by trial on ARCD's training part (Mozannar et al.,
// 2019) and KaifLematha (Albilali et al., 2022); small changes make small
// differences.
const (
	sentenceCosine = 3.0
	sentenceWords  = 0.5
	wrongKind      = 0.15 // what a sentence loses without the number or date asked for
	noStatement    = 0.5  // what a title, menu or caption loses
	anotherAsks    = 0.3  // what a sentence loses that asks by itself
)

// A sentence is a piece of evidence: a sentence of a passage and how well it
// bears on the question.
type sentence struct {
	hit      *retrieval.Hit
	passage  *chunk.Passage // of hit
	place    int            // in passage.Sentences
	evidence retrieval.Evidence
	score    float64
}

// text is the sentence as it stands in the article.
func (s sentence) text() string { return text(s.passage, s.place, s.place) }

// text is what a passage's sentences from first to last cover.
func text(p *chunk.Passage, first, last int) string {
	return p.Text[p.Sentences[first].Start:p.Sentences[last].End]
}

// rank orders the sentences of the hits, best first, each text once.
func rank(q asked, hits []retrieval.Hit) []sentence {
	var all []sentence
	for i := range hits {
		h := &hits[i]
		for place := range h.Passage.Sentences {
			s := sentence{hit: h, passage: &h.Passage, place: place, evidence: h.Evidence[place]}
			s.score = h.Score + h.Why.Overlap + sentenceCosine*(s.evidence.Cosine-h.Why.Baseline) + sentenceWords*s.evidence.BM25 - flaws(q, s)
			all = append(all, s)
		}
	}
	slices.SortStableFunc(all, func(a, b sentence) int { return -cmp.Compare(a.score, b.score) })
	seen := make(map[string]bool)
	return slices.DeleteFunc(all, func(s sentence) bool {
		key := strings.Join(strings.Fields(arabic.Fold(s.text())), " ")
		repeated := seen[key]
		seen[key] = true
		return repeated
	})
}

// flaws is what a sentence loses for what it is not.
func flaws(q asked, s sentence) (loss float64) {
	text := s.text()
	if !states(text, s.passage.Sentences[s.place]) {
		loss += noStatement
	}
	if asks(text) {
		loss += anotherAsks
	}
	if !q.kind.holds(text) {
		loss += wrongKind
	}
	return loss
}

// fewWords is the length below which a line without a final stop is taken for a
// title or caption, whatever it was classified as.
const fewWords = 12

// states tells a statement from a title, menu or caption.
func states(text string, s chunk.Sentence) bool {
	if s.Boilerplate || s.Heading {
		return false
	}
	return finalMarks(text) != "" || len(strings.Fields(text)) >= fewWords
}

// asks tells a sentence that asks, be it with surprise: “?!”.
func asks(text string) bool { return strings.ContainsAny(finalMarks(text), "؟?") }

// finalMarks are the stops that end a sentence, before the quotes, brackets and
// note numbers that close it.
func finalMarks(text string) string {
	text = strings.TrimRightFunc(note.ReplaceAllString(text, ""), closes)
	return text[len(strings.TrimRight(text, ".!?؟…۔")):]
}

// note is the number of a footnote behind a sentence: “.[3]”.
var note = regexp.MustCompile(`(\[\d+\]\s*)+$`)

// closes says whether r may stand behind the final stop: a closing quote or
// bracket, or a mark of direction.
func closes(r rune) bool {
	return unicode.In(r, unicode.Pe, unicode.Pf, unicode.Cf) || r == '"' || r == '\''
}
