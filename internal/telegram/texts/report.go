package texts

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/telegram/message"
)

// Progress describes a moment of an update of the index.
func (w *Words) Progress(p index.Progress) string {
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

// Report describes what an update of the index did.
func (w *Words) Report(r index.Report) string {
	var b strings.Builder
	w.paths(&b, w.Added, r.New)
	w.paths(&b, w.Altered, r.Changed)
	w.paths(&b, w.Gone, r.Removed)
	var refused []string
	for _, f := range r.Refused {
		refused = append(refused, w.Refusal(f))
	}
	if b.Len() == 0 && r.Reason == "" {
		b.WriteString(w.UpToDate + "\n")
	}
	w.paths(&b, w.Refused, refused)
	if r.Reason != "" {
		b.WriteString(w.Rebuilt + "\n")
	}
	b.WriteString("\n" + w.InIndex.With(r.Files, r.Passages, Duration(r.Took)))
	return b.String()
}

// refusals are the reasons that have a text, the narrower before the wider.
var refusals = []struct {
	key string
	err error
}{
	{"utf16", corpus.ErrUTF16}, {"encoding", corpus.ErrEncoding}, {"nul", corpus.ErrNUL}, {"document", corpus.ErrDocument},
	{"too-large", corpus.ErrTooLarge}, {"outside", corpus.ErrOutside}, {"not-file", corpus.ErrNotFile}, {"loop", corpus.ErrLoop},
	{"name", corpus.ErrName}, {"permission", fs.ErrPermission},
}

// Refusal names a file that was refused, with the reason in the reader's language. Details
// such as sizes follow as the error has them.
func (w *Words) Refusal(f *corpus.FileError) string {
	reason := f.Err.Error()
	for _, r := range refusals {
		if errors.Is(f.Err, r.err) {
			detail, _ := strings.CutPrefix(reason, r.err.Error())
			if detail == reason {
				detail = ""
			}
			reason = w.Refusals[r.key] + detail
			break
		}
	}
	name := lang.Isolate(message.Preview(f.Path))
	if f.Line == 0 {
		return name + ": " + reason
	}
	return w.RefusedAt.With(name, f.Line, f.Byte) + ": " + reason
}

// paths lists files under a title.
func (w *Words) paths(b *strings.Builder, title string, paths []string) {
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

// Duration returns a duration for people, such that Arabic around it does not reorder it.
func Duration(d time.Duration) string {
	step := time.Millisecond
	switch {
	case d >= time.Minute:
		step = time.Second
	case d >= time.Second:
		step = 100 * time.Millisecond
	}
	return lang.Isolate(d.Round(step).String())
}
