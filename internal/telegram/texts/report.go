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
	w.list(&b, w.Added, isolated(r.New))
	w.list(&b, w.Altered, isolated(r.Changed))
	w.list(&b, w.Gone, isolated(r.Removed))
	var refused []string
	for _, f := range r.Refused {
		refused = append(refused, w.Refusal(f))
	}
	if b.Len() == 0 && r.Reason == "" {
		b.WriteString(w.UpToDate + "\n")
	}
	w.list(&b, w.Refused, refused)
	if r.Reason != "" {
		b.WriteString(w.Rebuilt + "\n")
	}
	b.WriteString("\n" + w.InIndex.With(r.Files, r.Passages, w.Duration(r.Took)))
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

// isolated returns the names of files as they may stand in a text of either direction.
func isolated(paths []string) (names []string) {
	for _, p := range paths {
		names = append(names, lang.Isolate(message.Preview(p)))
	}
	return names
}

// list lists files under a title.
func (w *Words) list(b *strings.Builder, title string, files []string) {
	if len(files) == 0 {
		return
	}
	fmt.Fprintf(b, "%s: %d\n", title, len(files))
	for i, file := range files {
		if i == mostPaths {
			b.WriteString(w.More.With(len(files)-i) + "\n")
			return
		}
		b.WriteString("• " + file + "\n")
	}
}

// Duration returns a duration for people, in two units at most.
func (w *Words) Duration(d time.Duration) string {
	switch {
	case d >= time.Hour:
		return w.Hours.With(int(d.Hours())) + " " + w.Minutes.With(int(d.Minutes())%60)
	case d >= time.Minute:
		return w.Minutes.With(int(d.Minutes())) + " " + w.Seconds.With(int(d.Seconds())%60)
	case d >= 10*time.Second:
		return w.Seconds.With(int(d.Seconds()))
	}
	return w.Seconds.With(fmt.Sprintf("%.1f", d.Seconds()))
}
