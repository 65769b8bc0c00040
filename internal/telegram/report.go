package telegram

import (
	"fmt"
	"strings"

	"isnad/internal/index"
	"isnad/internal/telegram/message"
)

// progress describes a moment of an update of the index.
func (w *words) progress(p index.Progress) string {
	percent := 0
	if p.Total > 0 {
		percent = 100 * p.Done / p.Total
	}
	switch p.Stage {
	case index.Reading:
		return w.Reading.With(percent)
	case index.Splitting:
		return w.Splitting.With(percent)
	case index.Embedding:
		return w.Embedding.With(percent)
	}
	return w.Writing
}

// mostPaths is how many files of a kind a report names.
const mostPaths = 10

// report describes what an update of the index did.
func (w *words) report(r index.Report) string {
	var b strings.Builder
	w.paths(&b, w.Added, r.New)
	w.paths(&b, w.Altered, r.Changed)
	w.paths(&b, w.Gone, r.Removed)
	var refused []string
	for _, f := range r.Refused {
		refused = append(refused, f.Error())
	}
	if b.Len() == 0 && r.Reason == "" {
		b.WriteString(w.UpToDate + "\n")
	}
	w.paths(&b, w.Refused, refused)
	if r.Reason != "" {
		b.WriteString(w.Rebuilt + "\n")
	}
	b.WriteString("\n" + w.InIndex.With(r.Files, r.Passages, isolated(r.Took)))
	return b.String()
}

// paths lists files under a title.
func (w *words) paths(b *strings.Builder, title string, paths []string) {
	if len(paths) == 0 {
		return
	}
	fmt.Fprintf(b, "%s: %d\n", title, len(paths))
	for i, name := range paths {
		if i == mostPaths {
			b.WriteString(w.More.With(len(paths)-i) + "\n")
			return
		}
		fmt.Fprintf(b, "• \u2068%s\u2069\n", message.Preview(name))
	}
}
