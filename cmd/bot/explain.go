package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/near"
)

// explain prints how each line of an article was understood. All articles are
// read for it, since a line may repeat one of an earlier file.
func (e *engine) explain(ctx context.Context, name string) error {
	articles, refused, err := e.read(ctx)
	if err != nil {
		return err
	}
	corpus.MarkRepeats(articles)
	a, err := e.find(articles, refused, name)
	if err != nil {
		return err
	}
	if a.Encoding != "" {
		fmt.Fprintf(e.p.err, "bot: %s was converted from %s\n", oneLine(a.Path), a.Encoding)
	}
	out := bufio.NewWriter(e.p.out)
	for _, use := range chunk.Explain(a, chunk.Split(a, e.model.Tokens)) {
		line := a.Lines[use.Line-1]
		if err := e.p.explainLine(out, a.Path, use, a.Text[line.Start:line.End]); err != nil {
			return err
		}
	}
	return out.Flush()
}

// explainLine writes how one line was understood.
func (p *program) explainLine(w io.Writer, name string, use chunk.LineUse, text string) error {
	if p.common.json {
		passages := append([]int{}, use.Passages...) // [] for none
		return writeJSON(w, lineExplained{use.Line, use.Kind.String(), use.Why, use.Sentences, passages, text})
	}
	_, err := fmt.Fprintf(w, "%s:%d: %s (%s)%s\n    %s\n", oneLine(name), use.Line, use.Kind, use.Why, useText(use), oneLine(text))
	return err
}

// useText says what became of a line: in which passages its sentences are.
func useText(use chunk.LineUse) string {
	if len(use.Passages) == 0 {
		return ""
	}
	var passages []string
	for _, n := range use.Passages {
		passages = append(passages, strconv.Itoa(n))
	}
	return fmt.Sprintf(", %s, in passage %s", counted(use.Sentences, "sentence"), strings.Join(passages, " and "))
}

// A lineExplained is how a line was understood as JSON: a stable interface.
type lineExplained struct {
	Line      int    `json:"line"`
	Kind      string `json:"kind"`
	Why       string `json:"why"`       // the rule that decided kind
	Sentences int    `json:"sentences"` // with a part in the line; shared ones count once
	Passages  []int  `json:"passages"`  // that hold them, from 1
	Text      string `json:"text"`
}

// read reads the articles, in the order of their paths. Those that can't be read
// are in refused.
func (e *engine) read(ctx context.Context) (articles []*corpus.Article, refused []*corpus.FileError, err error) {
	files, refused, err := corpus.Scan(ctx, e.root)
	if err != nil {
		return nil, nil, err
	}
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		a, err := corpus.Read(e.root, f, e.cfg.Corpus.MaxFile())
		if fault, ok := errors.AsType[*corpus.FileError](err); ok {
			refused = append(refused, fault)
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		articles = append(articles, a)
	}
	return articles, refused, nil
}

// find is the article that a person means by name: its path in the corpus, or a
// path that leads there. For one that was refused the error says why.
func (e *engine) find(articles []*corpus.Article, refused []*corpus.FileError, name string) (*corpus.Article, error) {
	inside := path.Clean(filepath.ToSlash(name))
	if rel, err := filepath.Rel(e.cfg.Corpus.Dir, name); err == nil && filepath.IsLocal(rel) {
		inside = filepath.ToSlash(rel)
	}
	var paths []string
	for _, a := range articles {
		if a.Path == inside || a.Path == path.Clean(filepath.ToSlash(name)) {
			return a, nil
		}
		paths = append(paths, a.Path)
	}
	for _, r := range refused {
		if r.Path == inside {
			return nil, r
		}
	}
	hint := "give its path in the corpus: a .txt, .md, .html, .docx, .odt, .epub, .srt or .vtt file"
	if word := near.Word(inside, paths); word != "" {
		hint = "did you mean " + word + "?"
	}
	return nil, &usageError{fmt.Sprintf("index: %s is not an article of %s", name, e.cfg.Corpus.Dir), hint}
}
