// Package known gives the texts of new segments their vectors. Those that are known
// need no embedding: of articles that leave the old segments, of an update that was
// stopped, of an index of an earlier format.
package known

import (
	"context"
	"fmt"

	"isnad/internal/embed"
	"isnad/internal/index/pending"
	"isnad/internal/index/segment"
)

// Vectors finds the vectors that need no embedding, by text: those of articles
// that leave the old segments, and those of an update that was stopped or, in the
// course of this one, has been going on. They stay on disk until they are asked for.
type Vectors struct {
	kept      *pending.Vectors
	passages  map[pending.Key]place
	sentences map[pending.Key]place
	saved     Saved // may be nil
}

// Saved vectors are those of an index of format 2, by text.
type Saved interface {
	Passage(key [32]byte) []float32
	Sentence(key [32]byte) []byte // packed
}

// A place is a vector of an old segment.
type place struct {
	segment      *segment.Segment
	at, sentence int
}

// New finds vectors among those that are kept of an update, and saved, which may be
// nil.
func New(kept *pending.Vectors, saved Saved) *Vectors {
	return &Vectors{kept: kept, passages: make(map[pending.Key]place), sentences: make(map[pending.Key]place), saved: saved}
}

// Take makes the vectors of a passage of an old segment known, and those of its
// sentences.
func (v *Vectors) Take(s *segment.Segment, at int) {
	p := s.Passage(at)
	v.passages[pending.KeyOf(p.EmbedText())] = place{s, at, 0}
	for i := range p.Sentences {
		v.sentences[pending.KeyOf(p.SentenceText(i))] = place{s, at, i}
	}
}

// passage is the vector of a passage's text, nil where it is not known.
func (v *Vectors) passage(key pending.Key) ([]float32, error) {
	if p, ok := v.passages[key]; ok {
		return p.segment.Vector(p.at), nil
	}
	if v.saved != nil {
		if vector := v.saved.Passage(key); vector != nil {
			return vector, nil
		}
	}
	return v.kept.Vector(key)
}

// sentence is the packed vector of a sentence's text, nil where it is not known.
func (v *Vectors) sentence(key pending.Key) ([]byte, error) {
	if p, ok := v.sentences[key]; ok {
		return p.segment.Sentence(p.at, p.sentence), nil
	}
	if v.saved != nil {
		if packed := v.saved.Sentence(key); packed != nil {
			return packed, nil
		}
	}
	vector, err := v.kept.Vector(key)
	if err != nil || vector == nil {
		return nil, err
	}
	return segment.Pack(vector), nil
}

// has reports whether the vector of a text is known, as a passage's or a sentence's.
func (v *Vectors) has(key pending.Key, passage bool) bool {
	if v.kept.Has(key) {
		return true
	}
	if passage {
		_, ok := v.passages[key]
		return ok || v.saved != nil && v.saved.Passage(key) != nil
	}
	_, ok := v.sentences[key]
	return ok || v.saved != nil && v.saved.Sentence(key) != nil
}

// A Job is a text that must go through the model. Its text is looked up when it is
// its turn.
type Job struct {
	segment  *segment.Text
	at       int32
	sentence int32 // place in the passage, -1 for the passage itself
	Tokens   int32
}

func (j Job) text() string {
	p := j.segment.Passage(int(j.at))
	if j.sentence < 0 {
		return p.EmbedText()
	}
	return p.SentenceText(int(j.sentence))
}

// eachText gives the texts of a passage that are embedded, with -1 for the passage's
// own and otherwise the place of the sentence.
func eachText(t *segment.Text, at int, f func(sentence int, text string)) {
	p := t.Passage(at)
	f(-1, p.EmbedText())
	for i := range p.Sentences {
		f(i, p.SentenceText(i))
	}
}

// Jobs lists the texts of new segments without a vector, each once, and counts those
// that have one. count measures a text in tokens.
func (v *Vectors) Jobs(ctx context.Context, fresh []*segment.Text, count func(string) int) (list []Job, reused int, err error) {
	wanted := make(map[pending.Key]bool)
	for _, f := range fresh {
		for at := range f.Len() {
			if err := ctx.Err(); err != nil {
				return nil, 0, err
			}
			eachText(f, at, func(sentence int, text string) {
				key := pending.KeyOf(text)
				switch {
				case v.has(key, sentence < 0):
					reused++
				case !wanted[key]:
					wanted[key] = true
					tokens := 8 + count(text) // 8: the cost of any text, however short
					list = append(list, Job{f, int32(at), int32(sentence), int32(tokens)})
				}
			})
		}
	}
	return list, reused, nil
}

// BatchTexts is how many texts go to the embedder at once: enough to keep every
// core busy, few enough that progress moves and a stop loses little.
const BatchTexts = 16

// A batcher is an embedder with a batch size of its own, such as an endpoint where
// each request costs time. The vectors of a batch are kept before the next is asked
// for.
type batcher interface{ Batch() int }

// Batch is how many texts an embedder is given at once.
func Batch(e embed.Embedder) int {
	if b, ok := e.(batcher); ok {
		return b.Batch()
	}
	return BatchTexts
}

// Embed makes the vectors of some texts and keeps them.
func (v *Vectors) Embed(ctx context.Context, e embed.Embedder, part []Job) error {
	texts, keys := make([]string, len(part)), make([]pending.Key, len(part))
	for i, j := range part {
		texts[i] = j.text()
		keys[i] = pending.KeyOf(texts[i])
	}
	found, err := e.Embed(ctx, embed.Passage, texts)
	if err != nil {
		return fmt.Errorf("embed the corpus: %w", err)
	}
	return v.kept.Add(keys, found)
}

// A Source gives the vectors of a new segment, by text.
type Source struct {
	*segment.Text
	Known *Vectors
}

// Vector implements [segment.Source].
func (f Source) Vector(at int) ([]float32, error) {
	p := f.Passage(at)
	vector, err := f.Known.passage(pending.KeyOf(p.EmbedText()))
	if err == nil && vector == nil {
		err = fmt.Errorf("passage %s has no vector", p.Span)
	}
	return vector, err
}

// Sentence implements [segment.Source].
func (f Source) Sentence(at, i int) ([]byte, error) {
	p := f.Passage(at)
	packed, err := f.Known.sentence(pending.KeyOf(p.SentenceText(i)))
	if err == nil && packed == nil {
		err = fmt.Errorf("passage %s has no vector for its sentence %d", p.Span, i+1)
	}
	return packed, err
}
