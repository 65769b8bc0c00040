// Package claims reads statements about sentences of articles, true and false, on which the checks of
// written answers are fitted and measured.
package claims

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// A Claim is a statement about a sentence, in the words of somebody who paraphrased it.
type Claim struct {
	Kind     string // what kind of paraphrase it is, or what is wrong with it: "true-plain", "false-people"
	Language string
	Text     string
	Passages []Passage // of the article
	Passage  int       // the one that has the sentence
	Sentence int       // in that
}

// True reports whether the sentence says so.
func (c *Claim) True() bool { return strings.HasPrefix(c.Kind, "true-") }

// A Passage is one of an article.
type Passage struct {
	Title     string
	Sentences []string
}

// Read reads a list of statements about the articles under root: a line "in" names the article, "at"
// words of the sentence, and lines that begin with + or - have a kind, a language and a statement.
func Read(ctx context.Context, root fs.FS, list string) (all []Claim, err error) {
	var c Claim
	n := 0
	for line := range strings.Lines(list) {
		n++
		key, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch rest = strings.TrimSpace(rest); key {
		case "", "#":
		case "in":
			c = Claim{}
			c.Passages, err = Passages(ctx, root, rest)
		case "at":
			err = c.find(rest)
		case "+", "-":
			c.Kind, c.Language, c.Text, err = statement(key, rest)
			all = append(all, c)
		default:
			err = fmt.Errorf("unknown key %q", key)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	return all, nil
}

func statement(key, rest string) (kind, language, text string, err error) {
	f := strings.Split(rest, " | ")
	if len(f) != 3 {
		return "", "", "", fmt.Errorf("%q is no kind, language and statement", rest)
	}
	if kind = "false-" + f[0]; key == "+" {
		kind = "true-" + f[0]
	}
	return kind, f[1], f[2], nil
}

// OfLot reads the statements about an article of a lot; train/lots.py says how they are written. An
// article without statements has none.
func OfLot(ctx context.Context, lot fs.FS, article string) (all []Claim, err error) {
	data, err := fs.ReadFile(lot, "claims/"+path.Base(article)+".c")
	if err != nil {
		return nil, nil
	}
	passages, err := Passages(ctx, lot, "articles/"+article)
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSpace(line), "|")
		if len(f) != 4 {
			continue
		}
		c := Claim{Kind: strings.TrimSpace(f[0]), Language: strings.TrimSpace(f[1]), Text: strings.TrimSpace(f[2]), Passages: passages}
		if c.find(strings.TrimSpace(f[3])) == nil {
			all = append(all, c)
		}
	}
	return all, nil
}

// find finds the first sentence with these words, however they are spelt.
func (c *Claim) find(words string) error {
	for p, x := range c.Passages {
		for i, text := range x.Sentences {
			if strings.Contains(analysis.Fold(text), analysis.Fold(words)) {
				c.Passage, c.Sentence = p, i
				return nil
			}
		}
	}
	return fmt.Errorf("no sentence has %q", words)
}

// Passages are those of an article.
func Passages(ctx context.Context, root fs.FS, name string) (all []Passage, err error) {
	a, err := corpus.Read(ctx, root, corpus.File{Path: name}, 0)
	if err != nil {
		return nil, err
	}
	passages, err := chunk.Split(ctx, a, func(s string) int { return len(strings.Fields(s)) })
	if err != nil {
		return nil, err
	}
	for _, p := range passages {
		x := Passage{Title: p.Heading}
		for _, s := range p.Sentences {
			if !s.Heading && !s.Boilerplate {
				x.Sentences = append(x.Sentences, p.Text[s.Start:s.End])
			}
		}
		all = append(all, x)
	}
	return all, nil
}

// Near reads near copies of sentences: "title", "before" and "says" give the sentence and what stands
// around it, lines that begin with + or - the claim that is tested and a statement.
func Near(list string) (all []Claim, err error) {
	var title, before, source string
	for line := range strings.Lines(list) {
		key, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch rest = strings.TrimSpace(rest); key {
		case "", "#":
		case "title":
			title, before = rest, ""
		case "before":
			before = rest
		case "says":
			source = rest
		case "+", "-":
			kind, text, ok := strings.Cut(rest, "| ")
			if !ok {
				return nil, fmt.Errorf("%q is no claim and statement", rest)
			}
			if kind = "false-" + strings.TrimSpace(kind); key == "+" {
				kind = "true-" + strings.TrimPrefix(kind, "false-")
			}
			all = append(all, Claim{kind, analysis.Language(source), text, []Passage{{title, []string{before, source}}}, 0, 1})
		default:
			return nil, fmt.Errorf("unknown key %q", key)
		}
	}
	return all, nil
}
