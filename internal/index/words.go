package index

import "isnad/internal/index/segment"

// Words finds the passages that hold a term. Terms are those of [analysis.Terms].
type Words struct {
	parts        []*part
	lengths      []uint32 // of each passage, in terms
	meanLength   float64
	meanSentence float64
}

// A Posting is a passage that has a term.
type Posting = segment.Posting

func newWords(x *Index, all segment.Stats) *Words {
	w := &Words{parts: x.parts, lengths: make([]uint32, x.Len())}
	for _, p := range x.parts {
		for at, place := range p.places {
			if place >= 0 {
				w.lengths[place] = uint32(p.Length(at))
			}
		}
	}
	w.meanLength, w.meanSentence = mean(all.Terms, all.Passages), mean(all.Inside, all.Sentences)
	return w
}

// Len is the number of passages.
func (w *Words) Len() int { return len(w.lengths) }

// MeanLength is the mean length of a passage in terms, never 0.
func (w *Words) MeanLength() float64 { return w.meanLength }

// MeanSentence is the mean length of a sentence in terms, never 0.
func (w *Words) MeanSentence() float64 { return w.meanSentence }

// Length is the length of the passage at a place in terms.
func (w *Words) Length(at int) int { return int(w.lengths[at]) }

// AppendPostings appends a posting for each passage that has a term, in no
// particular order.
func (w *Words) AppendPostings(to []Posting, term string) []Posting {
	for _, p := range w.parts {
		to = p.AppendPostings(to, term, p.places)
	}
	return to
}

// Frequency is the number of passages that have a term. No postings are read for it
// but those of segments that articles have left.
func (w *Words) Frequency(term string) (n int) {
	for _, p := range w.parts {
		if len(p.entry.Dead) == 0 {
			n += p.Frequency(term)
		} else {
			n += len(p.AppendPostings(nil, term, p.places))
		}
	}
	return n
}

// Prefixed gives each term that begins with prefix, in the order of their bytes.
func (w *Words) Prefixed(prefix string, each func(term string)) {
	views := make([]segment.View, len(w.parts))
	for i, p := range w.parts {
		views[i] = segment.View{Text: p.Text, Places: p.places}
	}
	segment.Prefixed(views, prefix, each)
}

// mean of n things that sum up to total; 1 where there is nothing, since lengths
// are divided by it.
func mean(total, n int) float64 {
	if total == 0 || n == 0 {
		return 1
	}
	return float64(total) / float64(n)
}
