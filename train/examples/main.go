// Command examples makes the reader's training examples from corpora with
// questions: what the program itself would have found and read.
//
//	go run ./train/examples -out FILE DIR...
//
// Each DIR holds articles/ and questions.jsonl, as `bot eval` reads them. Every
// question is put to the index of its own corpus, and the passages that come up
// become examples: those with the answer, and the best of those without it. From
// a passage with the answer come up to two further ones that look just like it
// and hold none: without the sentences that answer, and with a number of the
// question altered. A part of the questions gets a typing error.
//
// FILE is JSON Lines: set, the ids that the model reads, the first token of each
// sentence, the names of its cells included, and one past the last of all, and the answer's spans as first and last
// token; no spans where the passage does not answer.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"

	"isnad/internal/corpus"
	"isnad/internal/embed/e5"
	"isnad/internal/eval"
	"isnad/internal/index"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
)

func main() {
	out := flag.String("out", "", "file of examples to write")
	seed := flag.Uint64("seed", 1, "of what is left to chance")
	flag.Parse()
	if *out == "" || flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*out, *seed, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "examples:", err)
		os.Exit(1)
	}
}

func run(out string, seed uint64, dirs []string) error {
	model, err := e5.Load()
	if err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	m := &maker{model: model, chance: rand.New(rand.NewPCG(seed, 0)), out: json.NewEncoder(w)}
	for _, dir := range dirs {
		if err := m.corpus(dir); err != nil {
			return fmt.Errorf("%s: %w", dir, err)
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

// A maker writes examples.
type maker struct {
	model  *e5.Model
	chance *rand.Rand
	out    *json.Encoder

	set     string
	counted struct{ answered, not, lost int }
}

// An example is one line of the file.
type example struct {
	Set   string   `json:"set"`
	IDs   []int32  `json:"ids"`
	Sents []int    `json:"sents"` // first token of each sentence, then one past the last
	Spans [][2]int `json:"spans"`
}

// corpus writes the examples of one corpus and its questions.
func (m *maker) corpus(dir string) error {
	ctx := context.Background()
	search, err := m.index(ctx, dir)
	if err != nil {
		return err
	}
	name := filepath.Join(dir, "questions.jsonl")
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	questions, err := eval.Load(f, name)
	if err != nil {
		return err
	}
	m.set = filepath.Base(dir)
	m.counted.answered, m.counted.not, m.counted.lost = 0, 0, 0
	for _, q := range questions {
		hits, err := search.Search(ctx, q.Text, retrieval.Options{Limit: 8})
		if err != nil {
			return err
		}
		if err := m.question(q, hits); err != nil {
			return err
		}
	}
	fmt.Fprintf(os.Stderr, "%s: %d examples with an answer, %d without; %d answers not found in a sentence\n",
		m.set, m.counted.answered, m.counted.not, m.counted.lost)
	return nil
}

func (m *maker) index(ctx context.Context, dir string) (*retrieval.Retriever, error) {
	root, err := corpus.Open(filepath.Join(dir, "articles"))
	if err != nil {
		return nil, err
	}
	store := index.NewStore(filepath.Join(dir, "index"), m.model, m.model.Tokens)
	if _, err := store.Update(ctx, root, index.UpdateOptions{}); err != nil {
		return nil, err
	}
	x, err := store.Open(ctx)
	if err != nil {
		return nil, err
	}
	return retrieval.New(x), nil
}

// Passages without the answer that are read for each question.
const (
	wrongBesideRight = 1 // chosen from the best three
	wrongAlone       = 2 // the best, for a question that the articles don't answer
)

// question writes the examples of one question.
func (m *maker) question(q eval.Question, hits []retrieval.Hit) error {
	var right, wrong []passage
	for i := range hits {
		p := take(&hits[i])
		switch p.answer(q); {
		case len(p.spans) > 0:
			right = append(right, p)
		case !p.near(q):
			wrong = append(wrong, p)
		}
	}
	if q.Answerable() && len(right) == 0 {
		m.counted.lost++
	}
	for i, p := range right {
		if i == 2 {
			break
		}
		if err := m.answered(q, p); err != nil {
			return err
		}
	}
	n := wrongAlone
	if q.Answerable() {
		n = wrongBesideRight
		wrong = wrong[:min(3, len(wrong))]
		m.chance.Shuffle(len(wrong), func(i, j int) { wrong[i], wrong[j] = wrong[j], wrong[i] })
	}
	for _, p := range wrong[:min(n, len(wrong))] {
		if err := m.write(q.Text, p); err != nil {
			return err
		}
	}
	return nil
}

// answered writes a passage with the answer and what is made of it.
func (m *maker) answered(q eval.Question, p passage) error {
	if err := m.write(q.Text, p); err != nil {
		return err
	}
	if rest, ok := p.without(q); ok && m.chance.Float64() < 0.4 {
		if err := m.write(q.Text, rest); err != nil {
			return err
		}
	}
	if altered, ok := alter(m.chance, q.Text); ok {
		p.spans = nil
		return m.write(altered, p)
	}
	return nil
}

// write writes one example. A passage loses its heading now and then: not every
// article has one.
func (m *maker) write(question string, p passage) error {
	if m.chance.Float64() < 0.2 {
		question = misspell(m.chance, question)
	}
	if m.chance.Float64() < 0.15 {
		p.Heading = ""
	}
	in := reader.NewInput(m.model.Encoder(), question, p.Passage)
	e := example{Set: m.set, IDs: in.IDs, Sents: in.Starts, Spans: [][2]int{}}
	for _, s := range p.spans {
		if first, last, ok := tokens(in, s); ok {
			e.Spans = append(e.Spans, [2]int{first, last})
		}
	}
	if len(p.spans) > 0 && len(e.Spans) == 0 {
		m.counted.lost++
		return nil
	}
	if len(e.Spans) > 0 {
		m.counted.answered++
	} else {
		m.counted.not++
	}
	return m.out.Encode(e)
}

// tokens gives the tokens of the words that s touches.
func tokens(in reader.Input, s span) (first, last int, ok bool) {
	for _, w := range in.Words {
		if w.Sentence == s.sentence && w.End > s.start && w.Start < s.end {
			if !ok {
				first, ok = w.First, true
			}
			last = w.Last
		}
	}
	return first, last, ok
}
