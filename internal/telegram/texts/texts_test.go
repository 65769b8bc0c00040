package texts

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/lang"
)

func TestEveryLanguageHasTheBotsTexts(t *testing.T) {
	if err := lang.CheckTexts[Words]("telegram"); err != nil {
		t.Fatal(err)
	}
}

func TestRefusedFilesAreNamedWithTheReasonInTheReadersLanguage(t *testing.T) {
	for _, c := range []struct {
		claim, language string
		file            corpus.FileError
		want            string
	}{
		{"the place of a wrong byte", "ar", corpus.FileError{Path: "a.txt", Line: 3, Byte: 4, Err: corpus.ErrEncoding}, "a.txt:3: البايت 4: ليس نصًا سليمًا بترميز UTF-8"},
		{"a whole file", "fr", corpus.FileError{Path: "a.txt", Err: corpus.ErrLoop}, "a.txt: le lien mène à lui-même"},
		{"the narrower reason", "fr", corpus.FileError{Path: "a.txt", Err: corpus.ErrUTF16}, "a.txt: le texte est en UTF-16 et non en UTF-8"},
		{"details behind the reason", "ar", corpus.FileError{Path: "a.txt", Err: fmt.Errorf("%w: 12 MB", corpus.ErrTooLarge)}, "a.txt: الملف أكبر من المسموح: 12 MB"},
		{"what the system said is no detail", "ar", corpus.FileError{Path: "a.txt", Err: fmt.Errorf("open: %w", fs.ErrPermission)}, "a.txt: لا يُسمح للبوت بقراءته"},
		{"a reason without a text", "ar", corpus.FileError{Path: "a.txt", Err: errors.New("input/output error")}, "a.txt: input/output error"},
	} {
		report := For(c.language).Report(index.Report{Refused: []*corpus.FileError{&c.file}})
		if !strings.Contains(report, "• "+strings.Replace(c.want, "a.txt", "\u2068a.txt\u2069", 1)+"\n") {
			t.Errorf("%s: %q is not in %q", c.claim, c.want, report)
		}
	}
}

func TestEveryReasonHasAText(t *testing.T) {
	for _, r := range refusals {
		if For(lang.Foreign).Refusals[r.key] == "" {
			t.Errorf("no text for %q", r.key)
		}
	}
}

func TestDurationsAreInTheReadersLanguage(t *testing.T) {
	for d, want := range map[time.Duration]string{
		703 * time.Millisecond: "0.7 ث", 12 * time.Second: "12 ث", 92 * time.Second: "1 د 32 ث", 26*time.Hour + 5*time.Minute: "26 س 5 د",
	} {
		if got := For("ar").Duration(d); got != want {
			t.Errorf("%v is %q, want %q", d, got, want)
		}
	}
}
