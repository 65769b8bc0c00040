package retrieval

import (
	"cmp"
	"context"
	"slices"

	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/index"
)

// candidates returns the best n passages by passage vector and words, among the best n of
// each ranker. Each language proposes its own: see the file languages.go.
func (s *shelf) candidates(ctx context.Context, q query, n int) ([]candidate, error) {
	found := make([]candidate, 0, 2*n)
	seen := make(map[int]bool, 2*n)
	add := func(at int, cosine float64) {
		seen[at] = true
		language := s.Script(at)
		c := candidate{at: at, why: Why{
			Cosine: q.scale.Of(cosine), Baseline: q.baselines[language],
			BM25: q.words.share(at), Translated: q.tongues[language].share(at),
		}}
		c.base = cosineWeight*(c.why.Cosine-c.why.Baseline) + c.why.Words() - s.penalty(at)
		found = append(found, c)
	}
	for _, script := range s.scripts {
		near, err := s.near(ctx, q.vector, script, n)
		if err != nil {
			return nil, err
		}
		for _, p := range near {
			add(p.At, p.Cosine)
		}
	}
	for _, at := range s.wordy(q, n) {
		if seen[at] {
			continue
		}
		vector, err := s.Vectors().Of(ctx, at)
		if err != nil {
			return nil, err
		}
		add(at, embed.Cosine(q.vector, vector))
	}
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(-cmp.Compare(a.base, b.base), cmp.Compare(a.at, b.at))
	})
	return found[:min(n, len(found))], nil
}

// wordy lists the best n passages by the question's words, and by those of each of its
// translations.
func (s *shelf) wordy(q query, n int) []int {
	found := q.words.top(n)
	for _, script := range s.scripts {
		found = append(found, q.tongues[script.Name].top(n)...)
	}
	return found
}

// near lists the n passages of a language whose vectors are nearest to the question's. The
// vector engine does not know which passages are left out, so near asks it for as many more.
func (s *shelf) near(ctx context.Context, vector []float32, script scriptPart, n int) ([]index.Neighbour, error) {
	near, err := s.Vectors().Nearest(ctx, vector, script.Name, n+script.left)
	if err != nil {
		return nil, err
	}
	if script.left > 0 {
		near = slices.DeleteFunc(near, func(p index.Neighbour) bool { return s.out[p.At] })
	}
	return near[:min(n, len(near))], nil
}

// penalty lowers the score of a passage without prose.
func (s *shelf) penalty(at int) float64 {
	if s.Boilerplate(at) {
		return boilerplateOff
	}
	return 0
}

// A ranked is a hit before its passage is filled in.
type ranked struct {
	Hit
	at int
}

// hits ranks the candidates with their sentences and fills in the best of them.
func (s *shelf) hits(q query, candidates []candidate, limit int) []Hit {
	all := make([]ranked, len(candidates))
	for i, c := range candidates {
		all[i] = s.rank(q, c)
	}
	best := make([]Hit, 0, limit)
	for len(best) < limit && len(all) > 0 {
		next := slices.MinFunc(all, func(a, b ranked) int {
			return cmp.Or(-cmp.Compare(a.Score, b.Score), cmp.Compare(a.at, b.at))
		})
		all = slices.DeleteFunc(all, func(h ranked) bool { return h.at == next.at })
		for i := range all {
			if h := &all[i]; overlap(s.Span(h.at), s.Span(next.at)) {
				h.Score -= overlapOff
				h.Why.Overlap += overlapOff
			}
		}
		best = append(best, s.fill(q, next))
	}
	return best
}

// rank scores a candidate with its sentences.
func (s *shelf) rank(q query, c candidate) ranked {
	h := ranked{Hit{Why: c.why}, c.at}
	for _, cosine := range s.SentenceCosines(c.at, q.vector) {
		h.Evidence = append(h.Evidence, Evidence{Cosine: q.scale.Of(cosine)})
	}
	h.Why.SentenceCosine = nearest(h.Evidence, c.why.Cosine)
	cosine := passageShare*c.why.Cosine + sentenceShare*h.Why.SentenceCosine - c.why.Baseline
	h.Score = cosineWeight*cosine + c.why.Words() - s.penalty(c.at)
	if len(q.sections) > 0 && s.InSection(c.at, q.sections) {
		h.Score += namedBonus
	}
	return h
}

// fill adds to a hit its passage, and to its sentences their word scores.
func (s *shelf) fill(q query, h ranked) Hit {
	h.Passage = s.Passage(h.at)
	translated := q.tongues[s.Script(h.at)]
	for i := range h.Passage.Sentences {
		text := h.Passage.SentenceText(i)
		h.Evidence[i].BM25 = q.words.text(text)
		h.Evidence[i].Translated = translated.text(text, q.words.words.MeanSentence())
	}
	return h.Hit
}

// overlap reports whether two spans have text in common.
func overlap(a, b corpus.Span) bool {
	before := func(line, offset, otherLine, otherOffset int) bool {
		return line < otherLine || line == otherLine && offset < otherOffset
	}
	return a.Path == b.Path && before(a.First, a.Start, b.Last, b.End) && before(b.First, b.Start, a.Last, a.End)
}

// nearest returns the cosine of the sentence nearest to the question, or that of the passage
// if it has no sentence.
func nearest(sentences []Evidence, passage float64) float64 {
	if len(sentences) == 0 {
		return passage
	}
	return slices.MaxFunc(sentences, func(a, b Evidence) int { return cmp.Compare(a.Cosine, b.Cosine) }).Cosine
}
