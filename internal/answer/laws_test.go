package answer_test

import (
	"errors"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"isnad/internal/answer"
	"isnad/internal/answer/evidence/evidencetest"
	"isnad/internal/corpus"
	"isnad/internal/question"
)

// FuzzAsk: whatever the article and the question say, each marker has its
// citation and each citation its marker, quotes are the article's bytes at their
// spans, and the text is valid UTF-8, not too long and nothing but quotes. The
// near bytes choose how near the sentences are, and a reader points at words.
func FuzzAsk(f *testing.F) {
	f.Add("# نهر النيل\n\n"+lake+" طوله ٦٦٥٠ كم.[1]\n", "كم طول النهر؟", []byte{250, 240, 230}, 3, "كم")
	f.Add("Mark one\r\nstands here. "+two+three, "When?", []byte{1, 200}, 1, "stands\r\nhere")
	f.Add("[1] [[2]] x [3", "x", []byte{255}, 0, "x")
	f.Add(strings.Repeat("،", 700)+"\n"+strings.Repeat("a", 1300), "a", []byte{255, 255}, 9, "")
	f.Add("A row"+strings.Repeat(";", 1200)+"AAA", "a", []byte{0, 255}, 3, "row")
	f.Add("\u200f«أين؟!»\u200f ...[12]", "متى", []byte{}, 2, "أين")
	f.Fuzz(func(t *testing.T, text, asked string, nearness []byte, citations int, words string) {
		if _, err := corpus.Parse("a.md", text); err != nil || len(text) > 1<<14 {
			t.Skip("no article")
		}
		s := shelfOf(t, text).put(t, "b.txt", text, near, nil)
		n := 0
		for i := range s.Hits {
			for j := range s.Hits[i].Evidence {
				if n < len(nearness) {
					s.Hits[i].Evidence[j].Cosine = 0.7 + 0.3*float64(nearness[n])/255
				}
				n++
			}
		}
		opts := answer.Options{Citations: max(0, citations%100)}
		if strings.ContainsFunc(words, unicode.IsLetter) && utf8.ValidString(words) {
			opts.Reader = &evidencetest.Finger{Words: []string{words}}
		}
		a, err := newAnswerer(t, s, opts).Ask(t.Context(), asked, answer.Call{})
		if _, declined := errors.AsType[*question.Error](err); declined != (err != nil) {
			t.Fatalf("error %v", err)
		} else if declined {
			return
		}
		s.checkLaws(t, a, opts)
		for i, c := range a.Citations {
			for _, other := range a.Citations[:i] {
				if c.Span == other.Span {
					t.Errorf("%s is cited twice", c.Span)
				}
			}
		}
		if utf8.ValidString(asked) && a.Question != strings.TrimSpace(asked) {
			t.Errorf("asked %q, answered %q", asked, a.Question)
		}
	})
}
