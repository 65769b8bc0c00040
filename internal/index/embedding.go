package index

import (
	"context"
	"fmt"
	"slices"

	"isnad/internal/embed"
)

// knownVectors are those that need no embedding, by text. Sentences' are packed at
// once, so that those of a large corpus fit in memory.
type knownVectors struct {
	passages  map[textKey][]float32
	sentences map[textKey][]byte
}

// known collects the vectors that exist already: those of the live generation, and
// those of an update that was stopped.
func (u *update) known(ctx context.Context, kept *pending) (knownVectors, error) {
	v := knownVectors{make(map[textKey][]float32), make(map[textKey][]byte)}
	for key, vector := range kept.known {
		v.passages[key] = vector
		v.sentences[key] = pack(vector)
	}
	if u.old == nil || u.report.Reason != "" {
		return v, nil
	}
	for at := range u.old.Len() {
		p := u.old.Passage(at)
		vector, err := u.old.vectors.Of(ctx, at)
		if err != nil {
			return v, err
		}
		v.passages[keyOf(p.EmbedText())] = vector
		for i, packed := range u.old.sentences.of(at) {
			v.sentences[keyOf(p.SentenceText(i))] = packed
		}
	}
	return v, nil
}

// A job is a text that must go through the model.
type job struct {
	text              string
	tokens            int
	passage, sentence bool
}

// jobs lists the texts without a vector, each once.
func (u *update) jobs(known knownVectors) []*job {
	wanted := make(map[textKey]*job)
	var list []*job
	want := func(text string, key textKey) *job {
		if wanted[key] == nil {
			wanted[key] = &job{text: text, tokens: 8 + u.store.count(text)} // 8: the cost of any text, however short
			list = append(list, wanted[key])
		}
		return wanted[key]
	}
	for _, p := range u.batch.passages {
		text := p.EmbedText()
		key := keyOf(text)
		if known.passages[key] == nil {
			want(text, key).passage = true
		} else {
			u.report.Reused++
		}
		for i := range p.Sentences {
			text := p.SentenceText(i)
			key := keyOf(text)
			if known.sentences[key] == nil {
				want(text, key).sentence = true
			} else {
				u.report.Reused++
			}
		}
	}
	return list
}

// batchTexts is how many texts go to the embedder at once: enough to keep every
// core busy, few enough that progress moves and a stop loses little.
const batchTexts = 16

// A batcher is an embedder with a batch size of its own, such as an endpoint where
// each request costs time. The vectors of a batch are kept before the next is asked
// for.
type batcher interface{ Batch() int }

func (u *update) batchTexts() int {
	if b, ok := u.store.embedder.(batcher); ok {
		return b.Batch()
	}
	return batchTexts
}

// embed runs the missing texts through the model and adds them to known.
func (u *update) embed(ctx context.Context, known knownVectors, kept *pending) error {
	jobs := u.jobs(known)
	u.report.Embedded = len(jobs)
	if u.opts.Announce != nil {
		u.opts.Announce(u.report)
	}
	done, total := 0, 0
	for _, j := range jobs {
		total += j.tokens
	}
	u.progress(Embedding, 0, total)
	for part := range slices.Chunk(jobs, u.batchTexts()) {
		texts, keys := make([]string, len(part)), make([]textKey, len(part))
		for i, j := range part {
			texts[i], keys[i] = j.text, keyOf(j.text)
		}
		found, err := u.store.embedder.Embed(ctx, embed.Passage, texts)
		if err != nil {
			return fmt.Errorf("embed the corpus: %w", err)
		}
		if err := kept.add(keys, found); err != nil {
			return err
		}
		for i, j := range part {
			if j.passage {
				known.passages[keys[i]] = found[i]
			}
			if j.sentence {
				known.sentences[keys[i]] = pack(found[i])
			}
			done += j.tokens
		}
		u.progress(Embedding, done, total)
	}
	return nil
}
