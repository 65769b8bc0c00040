package chat

import (
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/retrieval"
)

func cite(n int, path string, first, last int, quote, title string) answer.Citation {
	return answer.Citation{N: n, Span: corpus.Span{Path: path, First: first, Last: last, End: len(quote)}, Quote: quote, Title: title}
}

// said is one statement as the program or a model says it; quoted is one that shows
// the words of what it cites.
func said(text string, cites ...int) []answer.Statement {
	return []answer.Statement{{Text: text, Cites: cites}}
}

func quoted(text string, n int) []answer.Statement {
	return []answer.Statement{{Text: text, Cites: []int{n}, Shows: []int{n}}}
}

const spring = "ينبع النيل الأبيض من بحيرة فيكتوريا."

var nile = answer.Answer{
	Outcome: answer.Answered, Language: "ar", Statements: quoted(spring, 1),
	Citations: []answer.Citation{cite(1, "nile.md", 3, 3, spring, "نهر النيل")},
	More:      []answer.Citation{cite(0, "lakes.md", 7, 7, "بحيرة أخرى.", "البحيرات")},
}

func TestAnswer(t *testing.T) {
	withURL := nile
	withURL.Citations = []answer.Citation{nile.Citations[0]}
	withURL.Citations[0].URL = "https://example.org/nile.md#L3"
	long := strings.Repeat("كلمة ", 100)
	tests := []struct {
		name string
		p    Printer
		a    answer.Answer
		want string
	}{
		{"a quote in the answer is not repeated", Printer{}, nile,
			spring + " [1]\n\n[1] nile.md:3  نهر النيل\n"},
		{"a quote that is not in the answer follows its source", Printer{}, answer.Answer{Statements: said("The White Nile rises in Lake Victoria.", 1), Citations: nile.Citations},
			"The White Nile rises in Lake Victoria. [1]\n\n[1] nile.md:3  نهر النيل\n    " + spring + "\n"},
		{"nearest passages follow the plain statement", Printer{},
			answer.Answer{Outcome: answer.Related, Statements: said("لا تجيب المقالات. أقرب ما ورد فيها:", 1), Citations: nile.Citations},
			"لا تجيب المقالات. أقرب ما ورد فيها: [1]\n\n[1] nile.md:3  نهر النيل\n    " + spring + "\n"},
		{"nothing found is one line", Printer{}, answer.Answer{Outcome: answer.Nothing, Statements: said("لم أجد.")}, "لم أجد.\n"},
		{"a quote that is cut in the answer is not repeated", Printer{},
			answer.Answer{Statements: quoted("أول … آخر", 1), Citations: []answer.Citation{cite(1, "a.md", 1, 1, "أول ثم وسط ثم آخر", "ع")}},
			"أول … آخر [1]\n\n[1] a.md:1  ع\n"},
		{"a quote over line ends counts as shown", Printer{},
			answer.Answer{Statements: quoted("أول ثان", 1), Citations: []answer.Citation{cite(1, "a.md", 1, 2, "أول\nثان", "ع")}},
			"أول ثان [1]\n\n[1] a.md:1-2  ع\n"},
		{"a long quote is cut after a word", Printer{},
			answer.Answer{Statements: said("x", 1), Citations: []answer.Citation{cite(1, "a.md", 1, 1, long, "ع")}},
			"x [1]\n\n[1] a.md:1  ع\n    " + strings.TrimSpace(strings.Repeat("كلمة ", 59)) + " كلمة…\n"},
		{"a web address is shown where it can't be clicked", Printer{}, withURL,
			spring + " [1]\n\n[1] nile.md:3  نهر النيل\n    https://example.org/nile.md#L3\n"},
		{"names are isolated on a terminal", Printer{Terminal: true}, nile,
			spring + " [1]\n\n[1] \u2068nile.md:3\u2069  نهر النيل\n"},
		{"colours", Printer{Color: true}, nile,
			spring + " \x1b[1m[1]\x1b[22m\n\n\x1b[1m[1]\x1b[22m \x1b[36mnile.md:3\x1b[39m  \x1b[2mنهر النيل\x1b[22m\n"},
		{"the words that answer are coloured, over the end of a line too", Printer{Color: true, Width: 20},
			answer.Answer{Statements: []answer.Statement{{Text: "One two three fourth [7] five.", Cites: []int{1}, Focus: []answer.Range{{Start: 8, End: 20}}}}},
			"One two \x1b[1;33mthree\x1b[22;39m\n\x1b[1;33mfourth\x1b[22;39m [7] five.\n\x1b[1m[1]\x1b[22m\n"},
		{"a marker in front of words that answer is strong too", Printer{Color: true},
			answer.Answer{Statements: []answer.Statement{{Text: "One.", Cites: []int{1}}, {Text: "Two.", Cites: []int{2}, Continues: true, Focus: []answer.Range{{Start: 0, End: 3}}}}},
			"One. \x1b[1m[1]\x1b[22m \x1b[1;33mTwo\x1b[22;39m. \x1b[1m[2]\x1b[22m\n"},
		{"a link leads to the file", Printer{Links: true, Root: "/srv/مقالات و"}, nile,
			spring + " [1]\n\n[1] \x1b]8;;file:///srv/%D9%85%D9%82%D8%A7%D9%84%D8%A7%D8%AA%20%D9%88/nile.md\x1b\\nile.md:3\x1b]8;;\x1b\\  نهر النيل\n"},
		{"a link leads to the web where there is an address", Printer{Links: true, Root: "/srv"}, withURL,
			spring + " [1]\n\n[1] \x1b]8;;https://example.org/nile.md#L3\x1b\\nile.md:3\x1b]8;;\x1b\\  نهر النيل\n"},
		{"without a folder there is no link", Printer{Links: true}, nile,
			spring + " [1]\n\n[1] nile.md:3  نهر النيل\n"},
		{"lines are wrapped between words", Printer{Width: 24}, nile,
			"ينبع النيل الأبيض من\nبحيرة فيكتوريا. [1]\n\n[1] nile.md:3  نهر النيل\n"},
		{"vowel marks take no room", Printer{Width: 20}, answer.Answer{Statements: said("يَنْبُعُ النِّيلُ الأَبْيَضُ مِنْ بُحَيْرَةٍ")},
			"يَنْبُعُ النِّيلُ الأَبْيَضُ مِنْ\nبُحَيْرَةٍ\n"},
		{"an article can't steer the terminal", Printer{},
			answer.Answer{Statements: said("x\x1b[2J", 1), Citations: []answer.Citation{cite(1, "a\x1b\n.md", 1, 1, "q\x9b1m\r", "t\x07")}},
			"x\uFFFD[2J [1]\n\n[1] a\uFFFD .md:1  t\uFFFD\n    q\uFFFD1m\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			if err := tt.p.Answer(&b, tt.a); err != nil {
				t.Fatal(err)
			}
			if b.String() != tt.want {
				t.Errorf("\n got %q\nwant %q", b.String(), tt.want)
			}
		})
	}
}

func TestHits(t *testing.T) {
	text := "النيل نهر.\n" + spring
	hit := retrieval.Hit{
		Passage: chunk.Passage{
			Span: corpus.Span{Path: "nile.md", First: 2, Last: 3, End: len(spring)}, Title: "نهر النيل", Text: text,
			Sentences: []chunk.Sentence{{Start: 0, End: len("النيل نهر.")}, {Start: len("النيل نهر.\n"), End: len(text)}},
		},
		Score: 3.12, Why: retrieval.Why{Cosine: .874, SentenceCosine: .88, BM25: .5},
		Evidence: []retrieval.Evidence{{Cosine: .8, BM25: .5}, {Cosine: .88, BM25: .4}},
	}
	bare := hit
	bare.Evidence = nil
	tests := []struct {
		name    string
		p       Printer
		hit     retrieval.Hit
		explain bool
		want    string
	}{
		{"the nearest sentence with its own place", Printer{}, hit, false, "1. nile.md:2-3  نهر النيل  3.120\n   nile.md:3: " + spring + "\n"},
		{"the whole passage where sentences were not weighed", Printer{}, bare, false, "1. nile.md:2-3  نهر النيل  3.120\n   النيل نهر. " + spring + "\n"},
		{"the parts of the score", Printer{}, hit, true,
			"1. nile.md:2-3  نهر النيل  3.120\n   nile.md:3: " + spring + "\n   cosine 0.8740, sentence 0.8800, bm25 0.500\n"},
		{"isolates on a terminal", Printer{Terminal: true}, hit, false,
			"1. \u2068nile.md:2-3\u2069  نهر النيل  3.120\n   \u2068nile.md:3\u2069: " + spring + "\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			if err := tt.p.Hits(&b, []retrieval.Hit{tt.hit}, tt.explain); err != nil {
				t.Fatal(err)
			}
			if b.String() != tt.want {
				t.Errorf("\n got %q\nwant %q", b.String(), tt.want)
			}
		})
	}
}

func TestSource(t *testing.T) {
	far := strings.Repeat("حشو ", 100)
	c := nile.Citations[0]
	c.Start, c.End = len(far), len(far)+len(spring)
	tests := []struct {
		name  string
		p     Printer
		lines []corpus.NumberedLine
		want  string
	}{
		{"the cited line is marked", Printer{}, []corpus.NumberedLine{{N: 2, Text: "قبل"}, {N: 3, Text: spring}, {N: 10, Text: ""}},
			"[1] nile.md:3  نهر النيل\n   2 │ قبل\n>  3 │ " + spring + "\n  10 │ \n"},
		{"a long line is shown around the quote", Printer{}, []corpus.NumberedLine{{N: 3, Text: far + spring + " " + far}},
			"[1] nile.md:3  نهر النيل\n> 3 │ …" + strings.Repeat("حشو ", 30) + spring + " " + strings.TrimSpace(strings.Repeat("حشو ", 29)) + "…\n"},
		{"other long lines are cut", Printer{}, []corpus.NumberedLine{{N: 4, Text: far}},
			"[1] nile.md:3  نهر النيل\n  4 │ " + strings.TrimSpace(strings.Repeat("حشو ", 39)) + " حشو…\n"},
		{"what does not fit goes on below", Printer{Width: 30}, []corpus.NumberedLine{{N: 3, Text: spring}},
			"[1] nile.md:3  نهر النيل\n> 3 │ ينبع النيل الأبيض من\n      بحيرة فيكتوريا.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			c := c
			if !strings.HasPrefix(tt.lines[0].Text, "حشو") {
				c = nile.Citations[0]
			}
			if err := tt.p.Source(&b, c, tt.lines); err != nil {
				t.Fatal(err)
			}
			if b.String() != tt.want {
				t.Errorf("\n got %q\nwant %q", b.String(), tt.want)
			}
		})
	}
}

// Whatever an article holds and wherever a citation points, what is shown has no
// control characters but line ends.
func FuzzSource(f *testing.F) {
	f.Add("نص طويل", 2, 5, 20)
	f.Add("\x1b]0;x\x07", 0, 3, 0)
	f.Add("\xff\xfe", 1, 1, 1)
	f.Fuzz(func(t *testing.T, text string, start, end, width int) {
		c := cite(1, "a.md", 1, 1, text, text)
		c.Start, c.End = start, end
		var b strings.Builder
		p := Printer{Width: width}
		p.Source(&b, c, []corpus.NumberedLine{{N: 1, Text: text}, {N: 2, Text: text}})
		p.Answer(&b, answer.Answer{Statements: []answer.Statement{{Text: text, Cites: []int{1}}}, Citations: []answer.Citation{c}})
		if strings.ContainsFunc(b.String(), func(r rune) bool { return r < ' ' && r != '\n' || r == 0x7f || 0x80 <= r && r < 0xa0 }) {
			t.Fatalf("control characters in %q", b.String())
		}
	})
}
