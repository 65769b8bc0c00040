package eval

import (
	"strings"
	"testing"

	"isnad/internal/answer"
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
		gold  Gold
		span  corpus.Span
		want  bool
	}{
		{"the whole line", Gold{"a.md", 3, ""}, span(3, 0, 3, 20), true},
		{"half of the line", Gold{"a.md", 3, ""}, span(1, 0, 3, 10), true},
		{"less than half of line and passage", Gold{"a.md", 3, ""}, span(1, 0, 3, 9), false},
		{"less than half, of its end", Gold{"a.md", 3, ""}, span(3, 15, 4, 10), false},
		{"a small passage inside a long line", Gold{"a.md", 3, ""}, span(3, 4, 3, 6), true},
		{"half of the passage in the line", Gold{"a.md", 3, ""}, span(1, 6, 3, 6), true},
		{"the line beside it", Gold{"a.md", 1, ""}, span(3, 0, 3, 20), false},
		{"lines around it", Gold{"a.md", 3, ""}, span(1, 0, 4, 10), true},
		{"another file", Gold{"b.md", 3, ""}, span(3, 0, 3, 20), false},
		{"white space around the line does not count", Gold{"a.md", 4, ""}, span(3, 0, 4, 5), true},
		{"the text too", Gold{"a.md", 3, "GHIJ"}, span(3, 0, 3, 12), true},
		{"the line without its text", Gold{"a.md", 3, "ghij"}, span(3, 8, 3, 20), false},
	} {
		t.Run(c.claim, func(t *testing.T) {
			line := lines(article)
			if c.gold.File != "a.md" {
				line = func(string, int) (string, bool) { return strings.Repeat("x", 20), true }
			}
			p := newPlace(c.gold, line)
			if p.err != nil {
				t.Fatal(p.err)
			}
			passage := chunk.Passage{Span: c.span, Text: quoteOf(article, c.span)}
			if got := p.relevant(&passage); got != c.want {
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
			p := newPlace(Gold{"a.md", 3, c.text}, lines(article))
			quote := quoteOf(article, c.span)
			if got := p.cited(c.span, plain(quote)); got != c.want {
				t.Errorf("cited: %t for %q", got, quote)
			}
		})
	}
}

// The right words from the wrong place are luck, not evidence.
func TestAnAnswerOffTheGoldLineDoesNotCount(t *testing.T) {
	q := Question{Gold: []Gold{{"a.md", 3, ""}}, Answers: []string{"56"}}
	a := answer.Answer{Outcome: answer.Answered, Citations: []answer.Citation{
		{N: 1, Span: span(1, 0, 1, 10), Quote: "is 56"},
		{N: 2, Span: span(3, 0, 3, 20), Quote: "is 56"},
	}}
	got := judge(q, locate(q.Gold, lines(article)), a).Citations
	if got[0].OnGold || got[0].Answers || !got[1].OnGold || !got[1].Answers {
		t.Errorf("got %+v", got)
	}
}

func TestGoldThatNothingCanFind(t *testing.T) {
	for claim, c := range map[string]struct {
		gold Gold
		want error
	}{
		"a file that is not there": {Gold{"b.md", 1, ""}, errNoLine},
		"a line past the end":      {Gold{"a.md", 5, ""}, errNoLine},
		"a blank line":             {Gold{"a.md", 2, ""}, errBlank},
		"a text not on the line":   {Gold{"a.md", 1, "abc"}, errNoText},
		"a text on the line":       {Gold{"a.md", 3, "ABC"}, nil},
	} {
		t.Run(claim, func(t *testing.T) {
			if got := newPlace(c.gold, lines(article)).err; got != c.want {
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
			if got := holds(plain(c.quote), []string{"zzz", c.answer}); got != c.want {
				t.Errorf("holds(%q, %q): %t", c.quote, c.answer, got)
			}
		})
	}
}
