// Package embed turns text into unit vectors.
package embed

import (
	"context"
	"fmt"
)

// A Kind tells which side of the search a text is on.
type Kind int

const (
	Passage Kind = iota // text of the corpus
	Query               // a question about it
)

// A Fingerprint identifies everything that affects the numbers of an embedding. Vectors with
// different fingerprints must never be compared.
type Fingerprint struct {
	Model         string `json:"model"`                 // "e5-small", or the remote model's name
	QueryModel    string `json:"query_model,omitempty"` // where questions have a model of their own
	Weights       string `json:"weights"`               // SHA-256 of the weights; for a remote model its endpoint
	Dimension     int    `json:"dimension"`             //
	QueryPrefix   string `json:"query_prefix"`          //
	PassagePrefix string `json:"passage_prefix"`        //
	Quantisation  string `json:"quantisation"`          // how numbers are stored: "q4-a8", "" if unknown
	Spelling      int    `json:"spelling"`              // analysis.PlainVersion: how texts are spelled for the model
}

// Short returns enough of f for people to tell two models apart.
func (f Fingerprint) Short() string {
	return fmt.Sprintf("%s %.12s %d %s", f.Model, f.Weights, f.Dimension, f.Quantisation)
}

// An Embedder turns texts into unit vectors, one for each text and in their
// order. It is safe for concurrent use.
type Embedder interface {
	Embed(ctx context.Context, kind Kind, texts []string) ([][]float32, error)
	Fingerprint() Fingerprint
}
