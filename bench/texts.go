//go:build unix

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"

	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/encoder"
)

type request struct {
	Do    string   `json:"do"` // pieces, has, embed, kernel
	Kind  string   `json:"kind"`
	Texts []string `json:"texts"`
}

type reply struct {
	Pieces  [][]string  `json:"pieces,omitempty"`
	Has     []bool      `json:"has,omitempty"`
	Vectors [][]float32 `json:"vectors,omitempty"`
	Kernel  string      `json:"kernel,omitempty"`
}

// serveTexts is the embedded model's side of comparisons: it answers a JSON object a
// line on standard input with one on standard output.
func serveTexts() error {
	data, err := os.ReadFile("internal/embed/e5/e5-small.q4")
	if err != nil {
		return err
	}
	tokenizer, err := encoder.Open(data)
	if err != nil {
		return err
	}
	model, err := e5.Load()
	if err != nil {
		return err
	}
	in, out := json.NewDecoder(bufio.NewReader(os.Stdin)), json.NewEncoder(os.Stdout)
	for in.More() {
		var q request
		if err := in.Decode(&q); err != nil {
			return err
		}
		a, err := answerPeer(model, tokenizer, &q)
		if err != nil {
			return err
		}
		if err := out.Encode(a); err != nil {
			return err
		}
	}
	return nil
}

func answerPeer(model *e5.Model, tokenizer *encoder.Encoder, q *request) (*reply, error) {
	a := &reply{Kernel: e5.Kernel()}
	switch q.Do {
	case "pieces":
		for _, t := range q.Texts {
			a.Pieces = append(a.Pieces, tokenizer.Pieces(t))
		}
	case "has":
		for _, t := range q.Texts {
			a.Has = append(a.Has, tokenizer.Has(t))
		}
	case "embed":
		kind := embed.Passage
		if q.Kind == "query" {
			kind = embed.Query
		}
		vectors, err := model.Embed(context.Background(), kind, q.Texts)
		if err != nil {
			return nil, err
		}
		a.Vectors = vectors
	}
	return a, nil
}
