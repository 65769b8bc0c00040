package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"

	"isnad/internal/chunk"
	"isnad/internal/retrieval"
)

// A bm25s ranks passages with the Python package of that name, in a process of its own.
type bm25s struct {
	cmd      *exec.Cmd
	in       io.WriteCloser
	encode   *json.Encoder
	decode   *json.Decoder
	passages []chunk.Passage
	cpu      time.Duration // of the process, as it last said
}

// newBM25S starts the process and gives it the passages.
func newBM25S(ctx context.Context, python string, passages []chunk.Passage) (*bm25s, error) {
	b := &bm25s{cmd: exec.CommandContext(ctx, python, "rank.py"), passages: passages}
	b.cmd.Stderr = os.Stderr
	var err error
	if b.in, err = b.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := b.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	b.encode, b.decode = json.NewEncoder(b.in), json.NewDecoder(out)
	if err := b.cmd.Start(); err != nil {
		return nil, fmt.Errorf("bm25s: %w", err)
	}
	texts := make([]string, len(passages))
	for i, p := range passages {
		texts[i] = p.Heading + "\n" + p.Text
	}
	_, err = b.ask(texts)
	return b, err
}

// A ranked is a reply: passages and their scores, and the processor time so far.
type ranked struct {
	Passages []int
	Scores   []float64
	CPU      float64 // seconds
}

func (b *bm25s) ask(request any) (r ranked, err error) {
	if err = b.encode.Encode(request); err == nil {
		err = b.decode.Decode(&r)
	}
	if err != nil {
		return r, fmt.Errorf("bm25s: %w", err)
	}
	b.cpu = time.Duration(r.CPU * float64(time.Second))
	return r, nil
}

// Search implements [eval.Searcher].
func (b *bm25s) Search(_ context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	r, err := b.ask(map[string]any{"question": question, "limit": opts.Limit})
	if err != nil {
		return nil, err
	}
	var hits []retrieval.Hit
	for i, at := range r.Passages {
		hits = append(hits, retrieval.Hit{Passage: b.passages[at], Score: r.Scores[i]})
	}
	return hits, nil
}

// used is the processor time that the process has taken.
func (b *bm25s) used() time.Duration { return b.cpu }

func (b *bm25s) stop() {
	b.in.Close()
	b.cmd.Wait()
}
