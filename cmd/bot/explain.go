package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/library"
	"isnad/internal/units"
)

// explain prints how each line of an article was understood.
func (s *session) explain(ctx context.Context, name string) error {
	x, err := s.Explain(ctx, name)
	if unknown, ok := errors.AsType[*library.UnknownArticleError](err); ok {
		return &usageError{"index: " + unknown.Error(), unknown.Hint()}
	}
	if err != nil {
		return err
	}
	for _, remark := range x.Article.Remarks() {
		fmt.Fprintf(s.p.err, "bot: %s: %s\n", oneLine(x.Article.Path), oneLine(remark))
	}
	for _, note := range x.Article.Notes {
		fmt.Fprintf(s.p.err, "bot: %s: %s\n", oneLine(x.Article.Path), oneLine(note))
	}
	out := bufio.NewWriter(s.p.out)
	for _, use := range x.Lines {
		line := x.Article.Lines[use.Line-1]
		if err := s.p.explainLine(out, x.Article.Path, line.Page, use, x.Article.Text[line.Start:line.End]); err != nil {
			return err
		}
	}
	return out.Flush()
}

// explainLine writes how one line was understood.
func (p *program) explainLine(w io.Writer, name string, page int, use chunk.LineUse, text string) error {
	if p.common.json {
		passages := append([]int{}, use.Passages...) // [] for none
		return writeJSON(w, lineExplained{use.Line, page, use.Kind.String(), use.Why, use.Sentences, passages, text})
	}
	place := corpus.Span{Path: name, First: use.Line, Last: use.Line, Page: page}
	_, err := fmt.Fprintf(w, "%s: %s (%s)%s\n    %s\n", oneLine(place.String()), use.Kind, use.Why, useText(use), oneLine(text))
	return err
}

// useText says in which passages the sentences of a line are.
func useText(use chunk.LineUse) string {
	if len(use.Passages) == 0 {
		return ""
	}
	var passages []string
	for _, n := range use.Passages {
		passages = append(passages, strconv.Itoa(n))
	}
	return fmt.Sprintf(", %s, in passage %s", units.Count(use.Sentences, "sentence"), strings.Join(passages, " and "))
}

// A lineExplained is how a line was understood as JSON: a stable interface.
type lineExplained struct {
	Line      int    `json:"line"`
	Page      int    `json:"page,omitempty"` // on which it ends
	Kind      string `json:"kind"`
	Why       string `json:"why"`       // the rule that decided kind
	Sentences int    `json:"sentences"` // with a part in the line; shared ones count once
	Passages  []int  `json:"passages"`  // that hold them, from 1
	Text      string `json:"text"`
}
