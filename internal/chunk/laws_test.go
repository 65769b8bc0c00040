package chunk_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// check states the laws of passages.
func check(t *testing.T, a *corpus.Article, passages []chunk.Passage, count func(string) int) {
	t.Helper()
	covered := make([]bool, len(a.Text))
	ids := map[string]bool{}
	behind := 0
	for _, p := range passages {
		text, ok := a.Quote(p.Span)
		if !ok || text != p.Text || len(p.Sentences) == 0 {
			t.Fatalf("passage %v is %q, the article has %q", p.Span, p.Text, text)
		}
		start := a.Lines[p.Span.First-1].Start + p.Span.Start
		if ids[p.ID] || len(p.ID) != 20 {
			t.Errorf("passage %v: id %q", p.Span, p.ID)
		}
		ids[p.ID] = true
		checkSentences(t, p, covered[start:start+len(p.Text)])
		if start+len(p.Text) <= behind {
			t.Errorf("passage %v adds nothing", p.Span)
		}
		behind = start + len(p.Text)
		if n := embedded(p, count); n > chunk.HardTokens {
			t.Errorf("passage %v has %d tokens", p.Span, n)
		}
	}
	for n, l := range a.Lines {
		for at, r := range a.Text[l.Start:l.End] {
			want := l.Kind == corpus.Prose || l.Kind == corpus.Heading || l.Kind == corpus.Boilerplate
			word := unicode.IsLetter(r) || unicode.IsDigit(r) // marks around a unit, such as a row's bars, are in no sentence
			if (word || !want && corpus.Visible(string(r)) != "" && !inUnit(a, l.Start+at)) && covered[l.Start+at] != want {
				t.Fatalf("line %d (%v): %q in a sentence: %v", n+1, l.Kind, r, !want)
			}
		}
	}
}

// inUnit says whether a unit reaches over text[at], in a line of another kind.
func inUnit(a *corpus.Article, at int) bool {
	return slices.ContainsFunc(a.Units, func(u corpus.Unit) bool { return u.Start <= at && at < u.End })
}

// checkSentences: sentences are in order, apart, trimmed, and reach from one end
// of their passage to the other.
func checkSentences(t *testing.T, p chunk.Passage, covered []bool) {
	t.Helper()
	at := 0
	for _, s := range p.Sentences {
		if s.Start < at || s.End <= s.Start || s.End > len(p.Text) {
			t.Fatalf("passage %v: sentence %+v after %d of %d", p.Span, s, at, len(p.Text))
		}
		if text := p.Text[s.Start:s.End]; strings.TrimSpace(text) != text {
			t.Errorf("sentence %q is not trimmed", text)
		}
		for i := s.Start; i < s.End; i++ {
			covered[i] = true
		}
		at = s.End
		for i, c := range s.Cells {
			if c.Start < s.Start || c.End > s.End || c.End <= c.Start || i > 0 && c.Start < s.Cells[i-1].End {
				t.Errorf("cells %+v of sentence %+v", s.Cells, s)
			}
		}
	}
	if p.Sentences[0].Start != 0 || at != len(p.Text) {
		t.Errorf("passage %v: text outside its sentences", p.Span)
	}
}

// embedded is the number of tokens of the lines of p's EmbedText.
func embedded(p chunk.Passage, count func(string) int) int {
	n := count(p.Heading)
	rest := strings.TrimPrefix(p.EmbedText(), p.Heading)
	for _, s := range p.Sentences {
		if text := p.Text[s.Start:s.End]; strings.Contains(rest, text) {
			n += count(text)
			rest = strings.Replace(rest, text, "", 1)
		}
	}
	return n
}

var seeds = []string{
	"", "نهر النيل\n\nيجري النهر. من الجنوب.إلى الشمال،\nثم البحر\n\nTT\nShare\n\n«الأيام» (الخرطوم)\n",
	"# a\n\n## b\nc. d. e.\n- f\n- g\n\n## b\nc. d. e.\n", "---\ntitle: x\n---\na\rb\u2029c", "a\u2028\r\n\uFEFF.\n...\n",
	"The river rises in the lake and then it runs north\npast towns and villages of stone. It comes to the\nsea after many days.",
	"<h1>a</h1><p>b.<td>c",
	"# a\n| b | c |\n|---|---|\n| d | 1 |\n| e. f | 2\n\nس: g؟ ج: h.\n\nالمادة (2)\ni\n\nj:\n- k\n- l",
	"<table><tr><th>a<th>b<tr><td>c\n\n<td>d</table><dl><dt>e<dd>f\n</dl>g:<ul><li>h<li>i. j</ul><meta name=author content=k>",
	"a\tb\nc\t1\nd\t2\n", "+++\ndate = 2020-01-02\n+++\n1\n00:00:01,000 --> 00:00:02,000\na\nb", "# " + strings.Repeat("long ", 99), strings.Repeat("x", 3000), strings.Repeat("a. ", 900),
}

// FuzzSplit: the laws hold for any text and any measure, and cutting again gives
// the same.
func FuzzSplit(f *testing.F) {
	for i, s := range seeds {
		f.Add("a.txt", s, uint8(i))
		f.Add("a.md", s, uint8(8))
		f.Add("a.html", s, uint8(16))
	}
	f.Fuzz(func(t *testing.T, name, text string, density uint8) {
		a, err := corpus.Parse(name, text)
		if err != nil || name == "" {
			t.Skip()
		}
		corpus.MarkRepeats([]*corpus.Article{a})
		// From one token in 32 bytes to eight in a byte.
		count := func(s string) int { return (len(s)*(int(density)+1) + 31) / 32 }
		passages := split(t, a, count)
		if !reflect.DeepEqual(passages, split(t, a, count)) {
			t.Error("cutting again gave other passages")
		}
		check(t, a, passages, count)
		for _, u := range chunk.Explain(a, passages) {
			if kept := u.Kind != corpus.Blank && u.Kind != corpus.Repeat && u.Kind != corpus.FrontMatter && u.Kind != corpus.Markup; kept != (u.Sentences > 0) {
				t.Errorf("line %d, %v, has %d sentences", u.Line, u.Kind, u.Sentences)
			}
		}
	})
}

// FuzzSections: a change in one section leaves the passages of the others as
// they were.
func FuzzSections(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	const before, after = "# النيل\n\nنهر طويل.\n\n## منبعه\n\n", "\n\n## مصبه\n\nيصب في البحر. ويمر بمدن.\n\nTT\n"
	whole := split(f, article(f, "a.md", before+"بحيرة."+after), words)
	f.Fuzz(func(t *testing.T, section string) {
		a, err := corpus.Parse("a.md", before+section+after)
		if err != nil || strings.ContainsAny(section, "`~") {
			t.Skip() // an open code fence reaches over the end of its section
		}
		for n, l := range a.Lines {
			if n > 0 && l.Level == 1 {
				t.Skip() // another article begins
			}
		}
		got := split(t, a, words)
		first, last := got[0], got[len(got)-1]
		if want := whole[0]; first.ID != want.ID || first.Text != want.Text {
			t.Errorf("first passage %q, want %q", first.Text, want.Text)
		}
		want := whole[len(whole)-1]
		if endsInText(a) && (last.ID != want.ID || last.Text != want.Text) {
			t.Errorf("last passage %q, want %q", last.Text, want.Text)
		}
	})
}

// endsInText says whether text stands between the last heading of a and the one
// before it: headings without text belong to the section that follows.
func endsInText(a *corpus.Article) bool {
	headings := 0
	for n := len(a.Lines) - 1; n >= 0; n-- {
		switch a.Lines[n].Kind {
		case corpus.Heading:
			headings++
		case corpus.Prose:
			if headings > 0 {
				return headings == 1
			}
		}
	}
	return false
}

// TestCuttingEndsWhenItIsNoLongerWanted: whoever stops the program does not wait until
// a line of 60 MB is cut.
func TestCuttingEndsWhenItIsNoLongerWanted(t *testing.T) {
	for name, text := range map[string]string{
		"sentences": strings.Repeat(sentence("الأول", 30)+" ", 60<<20/270),
		"no end":    strings.Repeat("كلمة ", 60<<20/9),
	} {
		a := article(t, "a.txt", text)
		ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
		_, err := chunk.Split(ctx, a, words)
		deadline, _ := ctx.Deadline()
		if late := time.Since(deadline); !errors.Is(err, context.DeadlineExceeded) || late > 3*time.Second { // a second, on a busy machine
			t.Errorf("%s: %v after the end, error %v", name, late, err)
		}
		cancel()
	}
}

func BenchmarkSplit(b *testing.B) {
	paragraph := sentence("الأول", 30) + " " + sentence("الثاني", 40) + "\n"
	texts := map[string]string{
		"lines=20000":          strings.Repeat(paragraph, 20000),
		"one-line=60MB":        strings.Repeat(sentence("الأول", 30)+" ", 60<<20/270),
		"one-line=60MB-no-end": strings.Repeat("كلمة ", 60<<20/9),
	}
	for name, text := range texts {
		b.Run(name, func(b *testing.B) {
			a, err := corpus.Parse("a.txt", text)
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(text)))
			passages := 0
			for b.Loop() {
				passages = len(split(b, a, words))
			}
			b.ReportMetric(float64(passages), "passages")
		})
	}
}

func ExampleSplit() {
	a, _ := corpus.Parse("nile.md", "# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا.وهو طويل.\n")
	passages, _ := chunk.Split(context.Background(), a, func(s string) int { return len(strings.Fields(s)) })
	for _, p := range passages {
		for _, s := range p.Sentences {
			fmt.Println(p.Span.Within(p.Text, s.Start, s.End), p.Text[s.Start:s.End])
		}
	}
	// Output:
	// nile.md:1 نهر النيل
	// nile.md:3 ينبع النيل الأبيض من بحيرة فيكتوريا.
	// nile.md:3 وهو طويل.
}
