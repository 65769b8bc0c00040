package corpus_test

import (
	"reflect"
	"strings"
	"testing"

	"isnad/internal/corpus"
)

var seeds = []string{
	"", "\n", "a", "a\n", "\r\n", "a\rb\r\n\nc", "\uFEFFا\n\n", "---\ntitle: x\n---\n# y\nz.",
	"نهر النيل\n\nيجري النهر من الجنوب،\nإلى الشمال.\n\nTT\n* أ\n«الأيام» (الخرطوم)\n(رويترز)\n",
	"| a | b |\n|---|---|\n| c | 1 |\n\nd:\n- e\n- f\n\nس: g؟ ج: h.\n", "\xff\xfea\x00\n\x00", "\xc7\xe1\xd3 \xdd\xed \xe3\xe4",
	"<table><tr><th>a<th>b<tr><td>c<td>d</table><dl><dt>e<dd>f</dl><ul><li hidden>g<li>h</ul><p hidden>i<p>j<meta name=author content=k><script type='application/ld+json'>{\"author\":\"l\"}</script>",
	"<title>a</title><nav>\nb</nav><p>c&amp;\nd<script>\n</script>&#10;<td>e", "# \n#\n===\n---\n```\n|a|",
}

// FuzzQuote: a span's quote is the text that it was made from, and the part of a
// span is the span of the part.
func FuzzQuote(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, uint(1), uint(3))
	}
	f.Fuzz(func(t *testing.T, text string, from, to uint) {
		a, err := corpus.Parse("a.txt", text)
		if err != nil {
			t.Skip()
		}
		text = a.Text
		start, end := int(from%uint(len(text)+1)), int(to%uint(len(text)+1))
		start, end = min(start, end), max(start, end)
		s := a.Span(start, end)
		if got, ok := a.Quote(s); !ok || got != text[start:end] {
			t.Errorf("quote of %+v is %q, %v, want %q", s, got, ok, text[start:end])
		}
		whole := a.Span(0, len(text))
		if part := whole.Within(text, start, end); part != s {
			t.Errorf("within %+v, want %+v", part, s)
		}
	})
}

// FuzzParse: every article has a title; its lines are the text's, in order and
// with a reason; HTML keeps the lines of its source; parsing is deterministic.
func FuzzParse(f *testing.F) {
	for _, s := range seeds {
		f.Add("a.txt", s)
		f.Add("a.md", s)
		f.Add("a.html", s)
		f.Add("a.srt", s)
	}
	f.Add("a.srt", "1\n00:00:01,000 --> 00:00:02,000\n<i>أ</i>\nب {\\an8}\n\n2\n00:00:03,000 --> 00:00:04,000\nت\n")
	f.Add("a.vtt", "WEBVTT\n\nNOTE a\n\n00:01.000 --> 00:02.000\n<v سعاد>أ &amp; ب</v>\n\nSTYLE\n::cue {}\n")
	f.Add("a.txt", "12/03/2023, 14:05 - a: b\n\nc\n\n12/03/2023, 14:06 - d: e\n\nf\n")
	f.Fuzz(func(t *testing.T, name, source string) {
		if name == "" {
			t.Skip()
		}
		a, err := corpus.Parse(name, source)
		if err != nil {
			t.Skip()
		}
		if a.Title == "" || strings.Contains(a.Title, "\n") && !strings.Contains(name, "\n") {
			t.Errorf("title %q", a.Title)
		}
		converted := a.Encoding != "" || !strings.Contains(source, "\n") && strings.Contains(source, "\r")
		if !converted && strings.Count(a.Text, "\n") != strings.Count(source, "\n") {
			t.Errorf("%q has other lines than %q", a.Text, source)
		}
		var rebuilt strings.Builder
		for i, l := range a.Lines {
			next := len(a.Text)
			if i+1 < len(a.Lines) {
				next = a.Lines[i+1].Start
			}
			rebuilt.WriteString(a.Text[l.Start:next])
			if end := a.Text[l.End:next]; strings.Trim(end, "\r\n") != "" || l.Why == "" {
				t.Errorf("line %d ends in %q, why %q", i+1, end, l.Why)
			}
			blank := corpus.Visible(a.Text[l.Start:l.End]) == ""
			if blank != (l.Kind == corpus.Blank) && l.Kind != corpus.FrontMatter {
				t.Errorf("line %d, %q, is %v", i+1, a.Text[l.Start:l.End], l.Kind)
			}
		}
		end := 0
		for _, u := range a.Units {
			if u.Start < end || u.End <= u.Start || u.End > len(a.Text) {
				t.Errorf("unit %+v behind %d of %d bytes", u, end, len(a.Text))
			}
			end = u.End
			for at, c := range u.Cells {
				if c.Start < u.Start || c.End > u.End || c.End < c.Start || at > 0 && c.Start < u.Cells[at-1].End {
					t.Errorf("cells of %+v", u)
				}
			}
		}
		if rebuilt.String() != a.Text {
			t.Errorf("lines hold %q, want %q", rebuilt.String(), a.Text)
		}
		corpus.MarkRepeats([]*corpus.Article{a})
		again, _ := corpus.Parse(name, source)
		corpus.MarkRepeats([]*corpus.Article{again})
		if !reflect.DeepEqual(a, again) {
			t.Error("parsing again gave another article")
		}
	})
}

func TestQuoteRefuses(t *testing.T) {
	a := parse(t, "a.txt", "ab\ncd\n")
	for name, s := range map[string]corpus.Span{
		"another file":             {Path: "b.txt", First: 1, Last: 1, End: 1},
		"line 0":                   {Path: "a.txt", First: 0, Last: 1, End: 1},
		"a line behind the end":    {Path: "a.txt", First: 1, Last: 4},
		"an offset in the next":    {Path: "a.txt", First: 1, Last: 1, End: 4},
		"an offset behind the end": {Path: "a.txt", First: 2, Last: 2, End: 9},
		"a negative offset":        {Path: "a.txt", First: 1, Last: 1, Start: -1},
		"its end before its start": {Path: "a.txt", First: 2, Last: 1, End: 1},
	} {
		t.Run(name, func(t *testing.T) {
			if got, ok := a.Quote(s); ok {
				t.Errorf("quote %q", got)
			}
		})
	}
}

func BenchmarkParse(b *testing.B) {
	lines := strings.Repeat("نهر النيل\n\n"+long+"\n"+long2+"\n\n", 5000) // 20,000 lines and more
	line := strings.Repeat(long+" ", 60<<20/len(long))
	for name, text := range map[string]string{"lines=25000": lines, "one-line=60MB": line} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				a := parse(b, "a.txt", text)
				corpus.MarkRepeats([]*corpus.Article{a})
			}
		})
	}
}
