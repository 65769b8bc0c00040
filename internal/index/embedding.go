package index

import (
	"context"
	"fmt"
	"slices"

	"isnad/internal/embed"
	"isnad/internal/index/pending"
	"isnad/internal/index/segment"
)

// knownVectors finds the vectors that need no embedding, by text: those of articles
// that leave the old segments, and those of an update that was stopped or, in the
// course of this one, has been going on. They stay on disk until they are asked for.
type knownVectors struct {
	kept      *pending.Vectors
	passages  map[pending.Key]vectorPlace
	sentences map[pending.Key]vectorPlace
	saved     savedVectors // of an index of format 2; may be nil
}

// savedVectors are those of an index of format 2, by text.
type savedVectors interface {
	Passage(key [32]byte) []float32
	Sentence(key [32]byte) []byte // packed
}

// A vectorPlace is a vector of an old segment.
type vectorPlace struct {
	segment      *segment.Segment
	at, sentence int
}

func (u *update) knownVectors(ctx context.Context, kept *pending.Vectors) *knownVectors {
	v := &knownVectors{kept: kept, passages: make(map[pending.Key]vectorPlace), sentences: make(map[pending.Key]vectorPlace)}
	if u.old == nil && !u.opts.Rebuild {
		v.saved = u.store.formerVectors(ctx)
		for _, s := range u.store.formerSegments() {
			for at := range s.Len() {
				v.addOld(s, at)
			}
		}
	}
	if !u.reuse {
		return v
	}
	for i, p := range u.old.parts {
		for a, article := range p.Articles() {
			if !u.gone[i][a] || p.dead[a] || ctx.Err() != nil {
				continue
			}
			for at := article.First; at < article.First+article.Passages; at++ {
				v.addOld(p.Segment, at)
			}
		}
	}
	return v
}

func (v *knownVectors) addOld(s *segment.Segment, at int) {
	p := s.Passage(at)
	v.passages[pending.KeyOf(p.EmbedText())] = vectorPlace{s, at, 0}
	for i := range p.Sentences {
		v.sentences[pending.KeyOf(p.SentenceText(i))] = vectorPlace{s, at, i}
	}
}

// passage is the vector of a passage's text, nil where it is not known.
func (v *knownVectors) passage(key pending.Key) ([]float32, error) {
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
func (v *knownVectors) sentence(key pending.Key) ([]byte, error) {
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
func (v *knownVectors) has(key pending.Key, passage bool) bool {
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

// A job is a text that must go through the model. Its text is looked up when it is
// its turn.
type job struct {
	segment  *freshSegment
	at       int32
	sentence int32 // place in the passage, -1 for the passage itself
	tokens   int32
}

func (j job) text() string {
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

// jobs lists the texts of new segments without a vector, each once, and counts those
// that have one. count measures a text in tokens.
func (v *knownVectors) jobs(ctx context.Context, fresh []*freshSegment, count func(string) int) (list []job, reused int, err error) {
	wanted := make(map[pending.Key]bool)
	for _, f := range fresh {
		for at := range f.Len() {
			if err := ctx.Err(); err != nil {
				return nil, 0, err
			}
			eachText(f.Text, at, func(sentence int, text string) {
				key := pending.KeyOf(text)
				switch {
				case v.has(key, sentence < 0):
					reused++
				case !wanted[key]:
					wanted[key] = true
					tokens := 8 + count(text) // 8: the cost of any text, however short
					list = append(list, job{f, int32(at), int32(sentence), int32(tokens)})
				}
			})
		}
	}
	return list, reused, nil
}

// batchTexts is how many texts go to the embedder at once: enough to keep every
// core busy, few enough that progress moves and a stop loses little.
const batchTexts = 16

// A batcher is an embedder with a batch size of its own, such as an endpoint where
// each request costs time. The vectors of a batch are kept before the next is asked
// for.
type batcher interface{ Batch() int }

func batchOf(e embed.Embedder) int {
	if b, ok := e.(batcher); ok {
		return b.Batch()
	}
	return batchTexts
}

// embed runs the missing texts through the model and keeps their vectors.
func (u *update) embed(ctx context.Context, known *knownVectors) error {
	jobs, reused, err := known.jobs(ctx, u.fresh, u.store.count)
	if err != nil {
		return err
	}
	u.report.Reused += reused
	u.report.Embedded = len(jobs)
	if u.opts.Announce != nil {
		u.opts.Announce(u.report)
	}
	done, total := 0, 0
	for _, j := range jobs {
		total += int(j.tokens)
	}
	u.progress(Embedding, 0, total)
	for part := range slices.Chunk(jobs, batchOf(u.store.embedder)) {
		if err := known.embed(ctx, u.store.embedder, part); err != nil {
			return err
		}
		for _, j := range part {
			done += int(j.tokens)
		}
		u.progress(Embedding, done, total)
	}
	return nil
}

// embed makes the vectors of some texts and keeps them.
func (v *knownVectors) embed(ctx context.Context, e embed.Embedder, part []job) error {
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
