package output

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/library"
	"isnad/internal/units"
	"isnad/internal/wire"
)

// Remarks returns notes on how an article was read: what was converted and what was left out.
func Remarks(a *corpus.Article) (notes []string) {
	for _, list := range [][]string{a.Remarks(), a.Notes} {
		for _, remark := range list {
			notes = append(notes, analysis.OneLine(a.Path)+": "+analysis.OneLine(remark))
		}
	}
	return notes
}

// WriteExplanation writes how each line of an article was classified.
func WriteExplanation(w io.Writer, x library.Explanation, asJSON bool) error {
	out := bufio.NewWriter(w)
	for _, use := range x.Lines {
		line := x.Article.Lines[use.Line-1]
		text := x.Article.Text[line.Start:line.End]
		var err error
		if asJSON {
			passages := append([]int{}, use.Passages...) // [] for none
			err = wire.Write(out, Line{use.Line, line.Page, use.Kind.String(), use.Why, use.Sentences, passages, text})
		} else {
			place := corpus.Span{Path: x.Article.Path, First: use.Line, Last: use.Line, Page: line.Page}
			_, err = fmt.Fprintf(out, "%s: %s (%s)%s\n    %s\n", analysis.OneLine(place.String()), use.Kind, use.Why, useText(use), analysis.OneLine(text))
		}
		if err != nil {
			return err
		}
	}
	return out.Flush()
}

// useText names the passages that have the sentences of a line.
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

// A Line tells how a line of an article was classified, as JSON.
type Line struct {
	Line      int    `json:"line"`
	Page      int    `json:"page,omitempty"` // on which it ends
	Kind      string `json:"kind"`
	Why       string `json:"why"`       // the rule that decided kind
	Sentences int    `json:"sentences"` // with a part in the line; shared ones count once
	Passages  []int  `json:"passages"`  // that hold them, from 1
	Text      string `json:"text"`
}
