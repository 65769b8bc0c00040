package main

import (
	"context"
	"fmt"
	"hash/crc32"
	"io/fs"
	"os"
	"path"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/verify"
	"isnad/internal/answer/verify/claims"
	"isnad/internal/embed/e5"
	"isnad/internal/reader"
)

// A statement is one to fit on or to measure with.
type statement struct {
	verify.Case
	set    string
	fold   string // of the cross-validation
	across bool   // it is in another script than its source
	true   bool
	score  float64 // with the weights of the other sets
}

// files are the lists of statements, each with the folder of its articles.
var files = map[string][2]string{
	"claims":  {testdata + "claims.txt", "corpus"},
	"news":    {testdata + "news.txt", "train"},
	"unseen":  {testdata + "unseen.txt", "train"},
	"unseen2": {testdata + "unseen2.txt", "train"},
	"near":    {"train/support/near.txt", "train"},
}

const testdata = "internal/answer/verify/testdata/"

// gather reads all statements and has the rules and the judge look at them.
func gather(ctx context.Context) (all []statement, err error) {
	model, err := e5.Load()
	if err != nil {
		return nil, err
	}
	judge, err := reader.Load(model.Encoder())
	if err != nil {
		return nil, err
	}
	sets, err := readSets(ctx)
	if err != nil {
		return nil, err
	}
	for set, list := range sets {
		for _, c := range list {
			s := statement{set: set, fold: foldOf(set, c), true: c.True(), across: analysis.Script(c.Text) != analysis.Script(c.Passages[c.Passage].Sentences[c.Sentence])}
			check := verify.Checker{Sources: sources(c), Language: c.Language, Judge: judge, Embedder: model}
			if s.Case, err = check.Case(ctx, c.Text, []verify.Ref{{Passage: c.Passage, Sentence: c.Sentence}}); err != nil {
				return nil, err
			}
			all = append(all, s)
		}
	}
	return all, nil
}

// foldOf is the set of a statement, or a part of the one that is alone of its kind.
func foldOf(set string, c claims.Claim) string {
	if set != "near" {
		return set
	}
	return fmt.Sprint(set, crc32.ChecksumIEEE([]byte(c.Passages[0].Sentences[0]))%5)
}

func sources(c claims.Claim) (all []verify.Source) {
	for _, p := range c.Passages {
		all = append(all, verify.Source{Title: p.Title, Sentences: p.Sentences})
	}
	return all
}

func readSets(ctx context.Context) (map[string][]claims.Claim, error) {
	sets := map[string][]claims.Claim{}
	for set, f := range files {
		data, err := os.ReadFile(f[0])
		if err != nil {
			return nil, err
		}
		if sets[set], err = claims.Read(ctx, os.DirFS(f[1]), string(data)); err != nil {
			return nil, fmt.Errorf("%s: %w", f[0], err)
		}
	}
	data, err := os.ReadFile(testdata + "copies.txt")
	if err != nil {
		return nil, err
	}
	if sets["copies"], err = claims.Near(string(data)); err != nil {
		return nil, err
	}
	return sets, readLots(ctx, sets)
}

// readLots reads the claims of the lots on which the reader was not trained.
func readLots(ctx context.Context, sets map[string][]claims.Claim) error {
	held, err := os.ReadFile("train/lots/held.txt")
	if err != nil {
		return err
	}
	measure, err := fs.Glob(os.DirFS("train/lots"), "measure/claims/*.c")
	if err != nil {
		return err
	}
	for set, names := range map[string][]string{"held": strings.Fields(string(held)), "measure": measure} {
		for _, name := range names {
			lot, _, _ := strings.Cut(name, "/")
			of, err := claims.OfLot(ctx, os.DirFS("train/lots/"+lot), strings.TrimSuffix(path.Base(name), ".c"))
			if err != nil {
				return err
			}
			sets[set] = append(sets[set], of...)
		}
	}
	return nil
}
