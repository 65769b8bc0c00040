package gold

import (
	"strings"
	"testing"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// lines is a corpus of one article.
func lines(text string) LineFunc {
	all := strings.Split(text, "\n")
	return func(file string, n int) (string, bool) {
		if file != "a.md" || n < 1 || n > len(all) {
			return "", false
		}
		return all[n-1], true
	}
}

// span is a span of a.md.
func span(first, start, last, end int) corpus.Span {
	return corpus.Span{Path: "a.md", First: first, Start: start, Last: last, End: end}
}

// article has lines of 10, 0, 20 and 10 bytes, the last with spaces around 4.
const article = "0123456789\n\nabcdefghij0123456789\n   four   "

// quoteOf is what s covers.
func quoteOf(text string, s corpus.Span) string {
	all := strings.SplitAfter(text, "\n")[s.First-1 : s.Last]
	cut := len(all[len(all)-1]) - s.End
	joined := strings.Join(all, "")
	return joined[s.Start : len(joined)-cut]
}

func TestRelevant(t *testing.T) {
	for _, c := range []struct {
		claim string
		gold  Place
		span  corpus.Span
		want  bool
	}{
		{"the whole line", Place{"a.md", 3, ""}, span(3, 0, 3, 20), true},
		{"half of the line", Place{"a.md", 3, ""}, span(1, 0, 3, 10), true},
		{"less than half of line and passage", Place{"a.md", 3, ""}, span(1, 0, 3, 9), false},
		{"less than half, of its end", Place{"a.md", 3, ""}, span(3, 15, 4, 10), false},
		{"a small passage inside a long line", Place{"a.md", 3, ""}, span(3, 4, 3, 6), true},
		{"half of the passage in the line", Place{"a.md", 3, ""}, span(1, 6, 3, 6), true},
		{"the line beside it", Place{"a.md", 1, ""}, span(3, 0, 3, 20), false},
		{"lines around it", Place{"a.md", 3, ""}, span(1, 0, 4, 10), true},
		{"another file", Place{"b.md", 3, ""}, span(3, 0, 3, 20), false},
		{"white space around the line does not count", Place{"a.md", 4, ""}, span(3, 0, 4, 5), true},
		{"the text too", Place{"a.md", 3, "GHIJ"}, span(3, 0, 3, 12), true},
		{"the line without its text", Place{"a.md", 3, "ghij"}, span(3, 8, 3, 20), false},
	} {
		t.Run(c.claim, func(t *testing.T) {
			line := lines(article)
			if c.gold.File != "a.md" {
				line = func(string, int) (string, bool) { return strings.Repeat("x", 20), true }
			}
			p := newLocated(c.gold, line)
			if p.Err != nil {
				t.Fatal(p.Err)
			}
			passage := chunk.Passage{Span: c.span, Text: quoteOf(article, c.span)}
			if got := p.Relevant(&passage); got != c.want {
				t.Errorf("relevant: %t for %q", got, passage.Text)
			}
		})
	}
}

func TestCited(t *testing.T) {
	for _, c := range []struct {
		claim string
		text  string
		span  corpus.Span
		want  bool
	}{
		{"a word of the line", "", span(3, 2, 3, 4), true},
		{"up to the line's start only", "", span(1, 0, 3, 0), false},
		{"the text and more", "def", span(3, 0, 3, 8), true},
		{"a part of the text", "abcdefghij", span(3, 2, 3, 5), true},
		{"elsewhere in the line", "abc", span(3, 10, 3, 20), false},
	} {
		t.Run(c.claim, func(t *testing.T) {
			p := newLocated(Place{"a.md", 3, c.text}, lines(article))
			quote := quoteOf(article, c.span)
			if got := p.Cited(c.span, Plain(quote)); got != c.want {
				t.Errorf("cited: %t for %q", got, quote)
			}
		})
	}
}

func TestGoldThatNothingCanFind(t *testing.T) {
	for claim, c := range map[string]struct {
		gold Place
		want error
	}{
		"a file that is not there": {Place{"b.md", 1, ""}, errNoLine},
		"a line past the end":      {Place{"a.md", 5, ""}, errNoLine},
		"a blank line":             {Place{"a.md", 2, ""}, errBlank},
		"a text not on the line":   {Place{"a.md", 1, "abc"}, errNoText},
		"a text on the line":       {Place{"a.md", 3, "ABC"}, nil},
	} {
		t.Run(claim, func(t *testing.T) {
			if got := newLocated(c.gold, lines(article)).Err; got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestHolds(t *testing.T) {
	for claim, c := range map[string]struct {
		quote, answer string
		want          bool
	}{
		"the same words":                            {"ولد في تونس سنة 1958.", "تونس", true},
		"vowel marks and hamza do not matter":       {"وُلِدَ في الأردن", "الاردن", true},
		"a prefix on the word":                      {"زار بتونس صديقا", "تونس", true},
		"a comma that came with the answer":         {"ولد في تونس سنة 1958.", "تونس،", true},
		"line ends are spaces":                      {"واشنطن\nبوست", "واشنطن بوست", true},
		"Arabic digits":                             {"سنة ١٩٥٨", "1958", true},
		"a number inside a longer one is not it":    {"سنة 1958", "19", false},
		"nor at its end":                            {"سنة 1958", "58", false},
		"a number after a longer one that holds it": {"سنة 1958 و19", "19", true},
		"other words":                               {"ولد في تونس", "الجزائر", false},
		"half of a long answer":                     {"one two three", "one two three four five", true},
		"less than half of a long answer":           {"one two", "one two three four five", false},
		"an answer that is all punctuation":         {"costs 5 %", "%", true},
		"an empty quote":                            {"", "x", false},
	} {
		t.Run(claim, func(t *testing.T) {
			if got := Holds(Plain(c.quote), []string{"zzz", c.answer}); got != c.want {
				t.Errorf("Holds(%q, %q): %t", c.quote, c.answer, got)
			}
		})
	}
}
