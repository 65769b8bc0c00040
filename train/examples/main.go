// Command examples makes the reader's training examples from corpora with
// questions: what the program itself would have found and read.
//
//	go run ./train/examples -out FILE DIR...
//
// Each DIR holds articles/ and questions.jsonl, as `bot eval` reads them, and may
// hold claims.jsonl. Every question is put to the index of its own corpus. The
// passages that come up become examples, and so do those that answer although they
// do not come up, and those that the question's "near" lines name. From a passage
// that answers come up to three further ones that look just like it and do not
// answer: without the sentences that answer, with a number of the question altered,
// and with another country, month, office, event or name in the question. Some
// questions get a typing error, others for each seed.
//
// FILE is JSON Lines, an [example] each.
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

	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/eval/gold"
	"isnad/internal/reader"
)

func main() {
	out := flag.String("out", "", "file of examples to write")
	seed := flag.Uint64("seed", 1, "of what is left to chance")
	wrong := flag.Int("wrong", 3, "passages without the answer for each question")
	words := flag.Bool("words", false, "rank by words alone, which needs no embedding of the corpus")
	flag.Parse()
	if *out == "" || flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*out, *seed, *wrong, *words, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "examples:", err)
		os.Exit(1)
	}
}

func run(out string, seed uint64, wrong int, words bool, dirs []string) error {
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
	m := &maker{model: model, embedder: model, wrong: wrong, chance: rand.New(rand.NewPCG(seed, 0)), out: json.NewEncoder(w)}
	if words {
		m.embedder = wordsOnly{}
	}
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
	model    *e5.Model
	embedder embed.Embedder
	wrong    int
	chance   *rand.Rand
	out      *json.Encoder

	shelf   *shelf
	counted struct{ answered, not, lost, claims int }
}

// Stance is what a passage says to a claim or to a question that asks for yes or no.
type stance int

const (
	unlabelled stance = iota - 1
	unsaid            // it says neither
	affirms           // it says so; yes
	denies            // it says otherwise; no
)

// An example is one line of the file.
type example struct {
	Set    string   `json:"set"`    // base name of its folder
	ID     string   `json:"id"`     // of the question or claim
	Kind   string   `json:"kind"`   // of the question, "changed", or "claim-" and what is wrong with it
	Lang   string   `json:"lang"`   //
	IDs    []int32  `json:"ids"`    // what the model reads
	Start  int      `json:"start"`  // where the passage begins in IDs
	Sents  []int    `json:"sents"`  // first token of each sentence, the names of its cells included, then one past the last
	Spans  [][2]int `json:"spans"`  // first and last tokens of the answer; none if not answered
	Stance stance   `json:"stance"` //
	Rank   int      `json:"rank"`   // of the passage in the search, from 1; 0 if it did not come up
}

// corpus writes the examples of one corpus and its questions and claims.
func (m *maker) corpus(dir string) (err error) {
	ctx := context.Background()
	if m.shelf, err = openShelf(ctx, dir, m.model, m.embedder); err != nil {
		return err
	}
	questions, err := load(dir)
	if err != nil {
		return err
	}
	m.counted.answered, m.counted.not, m.counted.lost, m.counted.claims = 0, 0, 0, 0
	for _, q := range questions {
		passages, err := m.shelf.find(ctx, q.Text, append(q.Gold, q.Near...))
		if err != nil {
			return err
		}
		if err := m.question(q, passages); err != nil {
			return err
		}
	}
	if err := m.claims(ctx, dir); err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%s: %d examples with an answer, %d without, %d of claims; %d answers not found in a sentence\n",
		m.shelf.name, m.counted.answered, m.counted.not, m.counted.claims, m.counted.lost)
	return nil
}

func load(dir string) ([]gold.Question, error) {
	name := filepath.Join(dir, "questions.jsonl")
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return gold.Load(f, name)
}

// question writes the examples of one question.
func (m *maker) question(q gold.Question, passages []passage) error {
	var right, wrong []passage
	for _, p := range passages {
		switch p.answer(q); {
		case len(p.spans) > 0:
			right = append(right, p)
		case p.holds(q.Near) || !p.near(q):
			wrong = append(wrong, p)
		}
	}
	if q.Answerable() && len(right) == 0 {
		m.counted.lost++
	}
	for _, p := range right[:min(2, len(right))] {
		if err := m.answered(q, p); err != nil {
			return err
		}
	}
	for _, p := range m.choose(q, wrong) {
		if err := m.write(q, q.Text, p); err != nil {
			return err
		}
	}
	return nil
}

// choose takes the passages without the answer that are worth reading: those that
// look most like it, then some of the best twice as many.
func (m *maker) choose(q gold.Question, wrong []passage) []passage {
	var chosen, others []passage
	for _, p := range wrong {
		if p.holds(q.Near) {
			chosen = append(chosen, p)
		} else {
			others = append(others, p)
		}
	}
	n := m.wrong
	if !q.Answerable() {
		n++
	}
	others = others[:min(2*n, len(others))]
	m.chance.Shuffle(len(others), func(i, j int) { others[i], others[j] = others[j], others[i] })
	return append(chosen, others[:max(0, min(n-len(chosen), len(others)))]...)
}

// answered writes a passage with the answer and what is made of it.
func (m *maker) answered(q gold.Question, p passage) error {
	if err := m.write(q, q.Text, p); err != nil {
		return err
	}
	if rest, ok := p.without(q); ok && m.chance.Float64() < 0.4 {
		if err := m.write(q, q.Text, rest); err != nil {
			return err
		}
	}
	p.spans = nil
	for _, change := range []func(*rand.Rand, string, passage) (string, bool){alter, exchange} {
		if other, ok := change(m.chance, q.Text, p); ok {
			if err := m.write(gold.Question{ID: q.ID, Kind: "changed", Lang: q.Lang}, other, p); err != nil {
				return err
			}
		}
	}
	return nil
}

// write writes one example of a question. A passage loses its heading now and
// then: not every article has one.
func (m *maker) write(q gold.Question, asked string, p passage) error {
	if m.chance.Float64() < 0.25 {
		asked = misspell(m.chance, asked)
	}
	s := unlabelled
	if q.Kind == "yes" || q.Kind == "no" {
		if s = unsaid; len(p.spans) > 0 && q.Kind == "yes" {
			s = affirms
		} else if len(p.spans) > 0 {
			s = denies
		}
	}
	return m.encode(example{ID: q.ID, Kind: q.Kind, Lang: q.Lang, Stance: s}, asked, p)
}

// encode completes e with what the model reads and writes it.
func (m *maker) encode(e example, asked string, p passage) error {
	if m.chance.Float64() < 0.15 {
		p.Heading = ""
	}
	in := reader.NewInput(m.model.Encoder(), asked, p.Passage)
	bare := reader.NewInput(m.model.Encoder(), asked, reader.Passage{})
	e.Set, e.IDs, e.Rank = m.shelf.name, in.IDs, p.rank
	e.Start = len(bare.IDs) - passageFrame
	e.Sents, e.Spans = in.Starts, [][2]int{}
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

// passageFrame is how many tokens an empty passage takes in an input: its prefix of
// three and the end marker.
const passageFrame = 4

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
