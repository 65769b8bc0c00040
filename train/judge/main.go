package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"isnad/internal/answer/verify"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/eval/gold"
	"isnad/internal/reader"
)

type claim struct {
	ID      string       `json:"id"`
	Verdict string       `json:"verdict"`
	Kind    string       `json:"kind"`
	Lang    string       `json:"lang"`
	Text    string       `json:"claim"`
	Gold    []gold.Place `json:"gold"`
	Cited   string       `json:"cited"`
	Title   string       `json:"title"`
	Alone   [3]float64   `json:"alone"`
	Whole   [3]float64   `json:"whole"`
	Prev    [3]float64   `json:"prev"`
	Span    [2]float64   `json:"span"` // evidence, span: claim in the sentence alone
	Cosine  float64      `json:"cosine"`
	Why     string       `json:"why"` // today's verifier
}

func main() {
	ctx := context.Background()
	model, err := e5.Load()
	if err != nil {
		panic(err)
	}
	rd, err := reader.Load(model.Encoder())
	if err != nil {
		panic(err)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, dir := range os.Args[1:] {
		root, err := corpus.Open(filepath.Join(dir, "articles"))
		if err != nil {
			panic(err)
		}
		passages := map[string][]chunk.Passage{}
		files, _, err := corpus.Scan(ctx, root)
		if err != nil {
			panic(err)
		}
		for _, f := range files {
			a, err := corpus.Read(root, f, 0)
			if err != nil {
				panic(err)
			}
			passages[a.Path] = chunk.Split(a, model.Tokens)
		}
		data, err := os.ReadFile(filepath.Join(dir, "claims.jsonl"))
		if err != nil {
			panic(err)
		}
		lost := 0
		for line := range strings.Lines(string(data)) {
			var c claim
			if err := json.Unmarshal([]byte(line), &c); err != nil {
				panic(err)
			}
			c.ID = filepath.Base(dir) + "/" + c.ID
			if !do(ctx, model, rd, passages[c.Gold[0].File], &c) {
				lost++
				continue
			}
			b, _ := json.Marshal(c)
			out.Write(append(b, '\n'))
		}
		fmt.Fprintln(os.Stderr, dir, "lost", lost)
	}
}

func do(ctx context.Context, model *e5.Model, rd *reader.Reader, passages []chunk.Passage, c *claim) bool {
	g := c.Gold[0]
	for i := range passages {
		p := &passages[i]
		if p.Span.First > g.Line || p.Span.Last < g.Line {
			continue
		}
		in, places := reader.Of(p)
		for k, s := range in.Sentences {
			if !strings.Contains(s, g.Text) {
				continue
			}
			alone := reader.Passage{Heading: in.Heading, Sentences: in.Sentences[k : k+1]}
			if in.Parts != nil {
				alone.Parts = in.Parts[k : k+1]
			}
			_ = places
			c.Cited, c.Title = s, in.Heading
			c.Alone = judge(ctx, rd, c.Text, alone)
			c.Whole = judge(ctx, rd, c.Text, in)
			two := reader.Passage{Heading: in.Heading, Sentences: in.Sentences[max(0, k-1) : k+1]}
			if in.Parts != nil {
				two.Parts = in.Parts[max(0, k-1) : k+1]
			}
			c.Prev = judge(ctx, rd, c.Text, two)
			r, err := rd.Read(ctx, reader.Claim(c.Text), []reader.Passage{alone})
			if err != nil {
				panic(err)
			}
			c.Span = [2]float64{r[0].Sentences[0].Evidence, r[0].Sentences[0].Span}
			v, err := model.Embed(ctx, embed.Passage, []string{c.Text, s})
			if err != nil {
				panic(err)
			}
			for i := range v[0] {
				c.Cosine += float64(v[0][i] * v[1][i])
			}
			checker := verify.Checker{Sources: []verify.Source{{Title: in.Heading, Sentences: in.Sentences}}, Language: c.Lang, Judge: rd, Embedder: model}
			why, err := checker.BearsOut(ctx, c.Text, []verify.Ref{{Passage: 0, Sentence: k}})
			if err != nil {
				panic(err)
			}
			c.Why = string(why)
			return true
		}
	}
	return false
}

func judge(ctx context.Context, rd *reader.Reader, text string, p reader.Passage) [3]float64 {
	s, err := rd.Stance(ctx, text, p)
	if err != nil {
		panic(err)
	}
	return [3]float64{s.Unsaid, s.Affirms, s.Denies}
}
