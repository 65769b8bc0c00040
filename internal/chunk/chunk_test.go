package chunk_test

import (
	"fmt"
	"strings"
	"testing"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// words counts a token for each word.
func words(s string) int { return len(strings.Fields(s)) }

// sentence has n words, the first of them name, and a final stop.
func sentence(name string, n int) string {
	return name + strings.Repeat(" قل", n-1) + "."
}

func article(t testing.TB, name, text string) *corpus.Article {
	t.Helper()
	a, err := corpus.Parse(name, text)
	if err != nil {
		t.Fatal(err)
	}
	corpus.MarkRepeats([]*corpus.Article{a})
	return a
}

func split(t testing.TB, a *corpus.Article, count func(string) int) []chunk.Passage {
	t.Helper()
	passages, err := chunk.Split(t.Context(), a, count)
	if err != nil {
		t.Fatal(err)
	}
	return passages
}

// describe gives for each passage its lines and a letter for each sentence: p
// prose, h heading, b boilerplate.
func describe(passages []chunk.Passage) string {
	var out []string
	for _, p := range passages {
		_, lines, _ := strings.Cut(p.Span.String(), ":")
		lines += ":"
		for _, s := range p.Sentences {
			switch {
			case s.Heading:
				lines += "h"
			case s.Boilerplate:
				lines += "b"
			default:
				lines += "p"
			}
		}
		out = append(out, lines)
	}
	return strings.Join(out, " ")
}

// TestMarksMoveNoCut: an article with every vowel, or with tatweel, is cut as it is without.
func TestMarksMoveNoCut(t *testing.T) {
	text := strings.Join([]string{sentence("قمح", 60), sentence("شعير", 45), sentence("قمح", 60), sentence("ذرة", 20)}, "\n")
	want := describe(split(t, article(t, "a.md", text), words))
	for name, mark := range map[string]string{"vowels": "\u0651\u064E", "tatweel": "ـــ"} {
		marked := strings.NewReplacer("ق", "ق"+mark, "م", "م"+mark, "ش", "ش"+mark, "ع", "ع"+mark).Replace(text)
		if got := describe(split(t, article(t, "a.md", marked), words)); got != want {
			t.Errorf("%s: passages %s, want %s", name, got, want)
		}
	}
}

func TestSplit(t *testing.T) {
	s := sentence
	lines := func(l ...string) string { return strings.Join(l, "\n") }
	tests := map[string]struct{ text, want string }{
		"a short article is one passage":      {lines("# النيل", s("أ", 50), s("ب", 50), "", s("ت", 50)), "1-5:hppp"},
		"a passage ends with a paragraph":     {lines(s("أ", 70)+s("ب", 70), s("ت", 70)+s("ث", 70)), "1:pp 2:pp"},
		"small paragraphs share a passage":    {lines(s("أ", 50), s("ب", 50), s("ت", 50), s("ث", 50)), "1-3:ppp 3-4:pp"},
		"neighbours share a short sentence":   {lines(s("أ", 100), s("ب", 40), s("ت", 100)), "1-2:pp 2-3:pp"},
		"but not a long one":                  {lines(s("أ", 70), s("ب", 70), s("ت", 70)), "1-2:pp 3:p"},
		"nor one that leaves no room":         {lines(s("أ", 100), s("ب", 50), s("ت", 150)), "1-2:pp 3:p"},
		"a small rest is taken in":            {lines(s("أ", 90), s("ب", 85), s("ت", 20)), "1-3:ppp"},
		"a long paragraph is cut":             {s("أ", 80) + s("ب", 80) + s("ت", 80) + s("ث", 80) + s("ج", 80), "1:pp 1:pp 1:pp 1:pp"},
		"its small rest stays with it":        {s("أ", 60) + s("ب", 60) + s("ت", 60) + s("ث", 20), "1:pppp"},
		"no passage crosses a heading":        {lines("# أ", s("أ", 20), "## ب", s("ب", 20), "## ت", s("ت", 20)), "1-2:hp 3-4:hp 5-6:hp"},
		"headings without text stay together": {lines("# أ", "", "## ب", "", s("ب", 20)), "1-5:hhp"},
		"a heading stays with a full passage": {lines("# أ", s("ب", 100)+s("ت", 80)), "1-2:hpp"},
		"a heading stays with a cut one":      {lines("# أ", s("ب", 120)+s("ت", 120)), "1-2:hp 2:p"},
		"a stack of headings stays with text": {lines("# أ", "## "+strings.Repeat("ب ", 40), "## ت", s("ث", 150)+s("ج", 120)), "1-4:hhhp 4:p"},
		"a heading at the end is found":       {lines("# أ", s("ب", 20), "## ت"), "1-2:hp 3:h"},
		"one line of boilerplate inside":      {lines(s("أ", 20), "TT", s("ب", 20)), "1-3:pbp"},
		"a run of boilerplate":                {lines(s("أ", 20), "TT", "Share", s("ب", 20)), "1:p 2-3:bb 4:p"},
		"steps stay with what announces them": {lines("# أ", s("ب", 9)+" ثم هذه الخطوات:", "## الخطوة 1: اغسل الصوف", s("ت", 9), "## الخطوة 2: حضر اللون", s("ث", 9)), "1-6:hpppppp"},
		"boilerplate above the text":          {lines("# أ", "TT", "Share", s("ب", 20)), "1-4:hbbp"},
		"boilerplate alone":                   {lines("TT", "Share"), "1-2:bb"},
		"a repeat is in no sentence":          {lines(s("أهلا وسهلا", 20), s("أهلا وسهلا", 20), s("ب", 20)), "1-3:pp"},
		"many repeats end a passage":          {lines(s("أ", 90), s("ب", 60), s("أ", 90), s("ب", 60), s("ت", 20)), "1-2:pp 5:p"},
		"front matter is in no passage":       {lines("---", "title: أ", "---", s("ب", 20)), "4:p"},
		"list items are sentences":            {lines(s("أ", 20), "- القمح", "- الشعير"), "1-3:ppp"},
		"a sentence over two lines":           {lines("وصل الوفد إلى", "الخرطوم أمس. "+s("أ", 20)), "1-2:pp"},
		"stops without a space":               {"وصل الوفد إلى الخرطوم.اجتمع الوزراء. انتهى الأمر؟نعم", "1:pppp"},
		"lone carriage returns end sentences": {"نهر النيل\rوصل الوفد\rانتهى\n", "1:ppp"},
		"nothing":                             {"", ""},
		"blank lines":                         {"\n \n\uFEFF\n", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := article(t, "a.md", tt.text)
			passages := split(t, a, words)
			if got := describe(passages); got != tt.want {
				t.Errorf("passages %s, want %s", got, tt.want)
			}
			check(t, a, passages, words)
		})
	}
}

func TestSentences(t *testing.T) {
	a := article(t, "a.txt", "\uFEFF  وصل الوفد إلى\r\nالخرطوم.اجتمع الوزراء \r\n")
	var got []string
	for _, p := range split(t, a, words) {
		for _, s := range p.Sentences {
			span := p.Span.Within(p.Text, s.Start, s.End)
			got = append(got, fmt.Sprintf("%v %q", span, p.Text[s.Start:s.End]))
		}
	}
	want := `[a.txt:1-2 "وصل الوفد إلى\r\nالخرطوم." a.txt:2 "اجتمع الوزراء"]`
	if fmt.Sprint(got) != want {
		t.Errorf("sentences %s, want %s", got, want)
	}
}

// TestLongSentences: what the model can't take whole is cut, at the end of a
// clause, else between words, else anywhere.
func TestLongSentences(t *testing.T) {
	letters := func(s string) int { return len([]rune(s)) }
	tests := map[string]struct{ text, ends string }{
		"at a clause":        {strings.Repeat("ا", 300) + "، " + strings.Repeat("ب", 250) + ".", "،."},
		"between words":      {strings.Repeat("ا", 250) + " " + strings.Repeat("ب", 260) + ".", "ا."},
		"inside one word":    {strings.Repeat("ا", 500), "اا"},
		"as often as needed": {strings.Repeat("ا", 1100), "اااا"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := article(t, "a.txt", tt.text)
			passages := split(t, a, letters)
			ends := ""
			for _, p := range passages {
				runes := []rune(p.Text)
				ends += string(runes[len(runes)-1])
			}
			if ends != tt.ends {
				t.Errorf("passages end in %q, want %q", ends, tt.ends)
			}
			check(t, a, passages, letters)
		})
	}
}

func TestHeadings(t *testing.T) {
	const prose = "يجري النهر من الجنوب إلى الشمال حتى البحر، ويمر بمدن كثيرة."
	tests := map[string]struct {
		path, text string
		want       string // the headings of the passages
	}{
		"the title":                      {"a.txt", "نهر النيل\n\n" + prose, `["نهر النيل"]`},
		"a file's name is none":          {"0017.txt", prose, `[""]`},
		"the title and the section":      {"a.md", "# النيل\n" + prose + "\n## المنبع\n" + prose + "نعم.", `["النيل" "النيل — المنبع"]`},
		"a section named like the title": {"a.md", "# منبع النيل\n" + prose + "\n## النيل\n" + prose + "نعم.", `["منبع النيل" "منبع النيل"]`},
		"a second article has its own":   {"a.md", "# النيل\n" + prose + "\n# دجلة\n" + prose + "نعم.\n## المنبع\nأ.", `["النيل" "دجلة" "دجلة — المنبع"]`},
		"so have related articles":       {"a.txt", "نهر النيل\n\n" + prose + "\n\nمقالات ذات صلة\nTT\n\nنهر دجلة\n\n" + prose + "نعم.", `["نهر النيل" "" "نهر دجلة"]`},
		"boilerplate has none":           {"a.txt", "نهر النيل\n\n" + prose + "\n\nTT\nShare", `["نهر النيل" ""]`},
		"a title in front matter":        {"a.md", "---\ntitle: النيل\n---\n## المنبع\n" + prose, `["النيل — المنبع"]`},
		"a long title is cut at a word":  {"a.md", "# " + strings.Repeat("كلمة ", 40) + "\n" + prose, fmt.Sprintf("[%q]", strings.TrimSpace(strings.Repeat("كلمة ", 24)))},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, p := range split(t, article(t, tt.path, tt.text), words) {
				got = append(got, p.Heading)
			}
			if fmt.Sprintf("%q", got) != tt.want {
				t.Errorf("headings %q, want %s", got, tt.want)
			}
		})
	}
}

func TestHeadingLeavesRoom(t *testing.T) {
	a := article(t, "a.md", "# "+strings.Repeat("كلمة ", 20)+"\n\n## "+strings.Repeat("اسم ", 20)+"\n\nيجري النهر. إلى الشمال.")
	size := func(s string) int { return len(s) } // as if each byte were a token
	passages := split(t, a, size)
	check(t, a, passages, size)
	for _, p := range passages {
		if p.Heading != "" {
			t.Errorf("passage %v keeps its heading of %d tokens", p.Span, size(p.Heading))
		}
	}
}

func TestEmbedText(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"the heading once, then the sentences": {"# النيل\n\nالنيل نهر. وهو طويل.", "النيل\nالنيل نهر.\nوهو طويل."},
		"headings that it does not hold":       {"# النيل\n## أ\n## ب\nنهر.", "النيل — ب\nأ\nنهر."},
		"no boilerplate beside text":           {"# النيل\nTT\nالنيل نهر.", "النيل\nالنيل نهر."},
		"boilerplate alone, without a title":   {"TT\nShare", "TT\nShare"},
		"a sentence that is in the heading":    {"# النيل نهر.\nالنيل نهر.", "النيل نهر.\nالنيل نهر."},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			passages := split(t, article(t, "a.md", tt.text), words)
			if len(passages) != 1 {
				t.Fatalf("%d passages, want 1", len(passages))
			}
			if got := passages[0].EmbedText(); got != tt.want {
				t.Errorf("embedded %q, want %q", got, tt.want)
			}
		})
	}
}

func TestIDs(t *testing.T) {
	ids := func(path, text string) []string {
		var out []string
		for _, p := range split(t, article(t, path, text), words) {
			out = append(out, p.ID)
		}
		return out
	}
	const first, second = "# أ\nنعم.\n", "## ب\nلا.\n"
	base := ids("a.md", first+second)
	t.Run("lines may shift", func(t *testing.T) {
		if got := ids("a.md", "\n\n"+first+"\n"+second); fmt.Sprint(got) != fmt.Sprint(base) {
			t.Errorf("ids %v, want %v", got, base)
		}
	})
	t.Run("another text, heading or path is another passage", func(t *testing.T) {
		for _, other := range [][]string{ids("b.md", first+second), ids("a.md", "# ت\nنعم.\n## ب\nلا.\n"), ids("a.md", first+"## ب\nلن.\n")} {
			if other[1] == base[1] {
				t.Errorf("id %v again", other[1])
			}
		}
	})
	t.Run("the same text twice is two passages", func(t *testing.T) {
		if got := ids("a.md", first+second+second+second); len(got) != 4 || got[1] != base[1] || got[1] == got[2] || got[2] == got[3] || got[1] == got[3] {
			t.Errorf("ids %v", got)
		}
	})
}

func TestExplain(t *testing.T) {
	a := article(t, "a.md", "# النيل\n\nالنيل نهر. وهو طويل ويجري من\nالجنوب.\nTT\n")
	var got []string
	for _, u := range chunk.Explain(a, split(t, a, words)) {
		got = append(got, fmt.Sprintf("%d %v %d %v", u.Line, u.Kind, u.Sentences, u.Passages))
	}
	want := "1 heading 1 [1], 2 blank 0 [], 3 prose 2 [1], 4 prose 1 [1], 5 boilerplate 1 [1]"
	if strings.Join(got, ", ") != want {
		t.Errorf("lines %s, want %s", strings.Join(got, ", "), want)
	}
	t.Run("a shared sentence counts once", func(t *testing.T) {
		a := article(t, "a.txt", sentence("أ", 100)+"\n"+sentence("ب", 40)+"\n"+sentence("ت", 100))
		if u := chunk.Explain(a, split(t, a, words))[1]; u.Sentences != 1 || fmt.Sprint(u.Passages) != "[1 2]" {
			t.Errorf("line 2: %+v", u)
		}
	})
}
