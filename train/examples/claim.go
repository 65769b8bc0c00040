package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"isnad/internal/eval/gold"
	"isnad/internal/reader"
)

// A claim is a statement that the articles bear out, contradict, or do not make.
type claim struct {
	ID      string       `json:"id"`
	Verdict string       `json:"verdict"` // "true", "false" or "unsaid"
	Kind    string       `json:"kind"`    // what is wrong with it
	Lang    string       `json:"lang"`
	Text    string       `json:"claim"`
	Gold    []gold.Place `json:"gold"` // the line that it is about, and its words that are
}

var stances = map[string]stance{"true": affirms, "false": denies, "unsaid": unsaid}

// claims writes the examples of a corpus's claims, if it has any.
func (m *maker) claims(ctx context.Context, dir string) error {
	name := filepath.Join(dir, "claims.jsonl")
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	for d, n := json.NewDecoder(f), 1; ; n++ {
		var c claim
		if err := d.Decode(&c); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if _, ok := stances[c.Verdict]; !ok || len(c.Gold) != 1 {
			return fmt.Errorf("%s:%d: verdict %q with %d lines", name, n, c.Verdict, len(c.Gold))
		}
		if err := m.claim(ctx, c); err != nil {
			return err
		}
	}
}

// claim writes a claim with the passage that it is about, with the sentence alone
// and, for one that is true, with two passages that do not say so.
func (m *maker) claim(ctx context.Context, c claim) error {
	passages, err := m.shelf.find(ctx, c.Text, c.Gold)
	if err != nil {
		return err
	}
	e := example{ID: c.ID, Kind: "claim-" + c.Kind, Lang: c.Lang, Stance: stances[c.Verdict]}
	said, others := false, 0
	for _, p := range passages {
		at := p.sentence(c.Gold[0])
		switch {
		case at >= 0 && !said:
			said = true
			if err := m.said(e, c, p, at); err != nil {
				return err
			}
		case at < 0 && c.Verdict == "true" && others < 2 && !p.holds(c.Gold):
			others++
			o := e
			o.Stance = unsaid
			if err := m.encode(o, reader.Claim(c.Text), p); err != nil {
				return err
			}
		}
	}
	if !said {
		m.counted.lost++
	}
	return nil
}

// said writes a claim with the passage whose sentence at it is about, and half of
// the time with that sentence alone: the verifier holds a statement against the
// sentences that it cites.
func (m *maker) said(e example, c claim, p passage, at int) error {
	m.counted.claims++
	alone := passage{Passage: reader.Passage{Heading: p.Heading, Sentences: p.Sentences[at : at+1]}, hit: p.hit}
	if p.Parts != nil {
		alone.Parts = p.Parts[at : at+1]
	}
	if e.Stance == affirms {
		p.spans = []span{{at, 0, len(p.Sentences[at])}}
		alone.spans = []span{{0, 0, len(p.Sentences[at])}}
	}
	if err := m.encode(e, reader.Claim(c.Text), p); err != nil {
		return err
	}
	return m.encode(e, reader.Claim(c.Text), alone)
}

// sentence finds the sentence at a line that holds its words, or −1.
func (p *passage) sentence(g gold.Place) int {
	if !p.holds([]gold.Place{g}) {
		return -1
	}
	for i, s := range p.Sentences {
		if line := p.line(i); line[0] <= g.Line && g.Line <= line[1] && strings.Contains(s, g.Text) {
			return i
		}
	}
	return -1
}
