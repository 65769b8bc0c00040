package message

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/lang"
	"isnad/internal/telegram/telegramtest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// cite is a citation whose quote fills the line it stands in.
func cite(n int, path string, line int, title, quote string) answer.Citation {
	return answer.Citation{N: n, Span: corpus.Span{Path: path, First: line, Last: line, End: len(quote)}, Title: title, Quote: quote}
}

// with is an answer of quotes, one a line.
func with(language string, citations ...answer.Citation) answer.Answer {
	a := answer.Answer{Outcome: answer.Answered, Language: language, Citations: citations}
	for _, c := range citations {
		a.Statements = append(a.Statements, answer.Statement{Text: c.Shown(), Cites: []int{c.N}, Shows: []int{c.N}})
	}
	return a
}

// focused is an answer in which these words answer.
func focused(a answer.Answer, words ...string) answer.Answer {
	for i, c := range a.Citations {
		for _, w := range words {
			if at := strings.Index(c.Quote, w); at >= 0 {
				a.Citations[i].Focus = answer.Range{Start: at, End: at + len(w)}
			}
			if at := strings.Index(a.Statements[i].Text, w); at >= 0 {
				a.Statements[i].Focus = append(a.Statements[i].Focus, answer.Range{Start: at, End: at + len(w)})
			}
		}
	}
	return a
}

// A text that isolates its names already, as a note of the program does, gets no second isolate:
// a command in two pieces is no command that can be pressed.
func TestIsolatesAreNotDoubled(t *testing.T) {
	for text, want := range map[string]string{
		"الأمر \u2068/in\u2069 يغيّر ذلك":    "الأمر \u2068/in\u2069 يغيّر ذلك",
		"من ISIS و\u2068a.md\u2069 وNATO":    "من \u2068ISIS\u2069 و\u2068a.md\u2069 و\u2068NATO\u2069",
		"مفتوح \u2068/in بلا نهاية":          "مفتوح \u2068/in بلا نهاية",
		"\u2069 وحده ثم \u2068a\u2069 وISIS": "\u2069 وحده ثم \u2068a\u2069 و\u2068ISIS\u2069",
	} {
		if got := isolateLatin(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func linked(a answer.Answer, address string) answer.Answer {
	for i := range a.Citations {
		a.Citations[i].URL = address
	}
	return a
}

// TestAnswers compares messages with their golden files, which hold them as they
// go out, invisible marks written as ⟨RLM⟩, ⟨FSI⟩, ⟨PDI⟩.
func TestAnswers(t *testing.T) {
	long := strings.Repeat("هذه جملة طويلة تتحدث عن النهر الذي يمر بالمدينة القديمة. ", 60)
	tests := []struct {
		name string
		a    answer.Answer
	}{
		{"arabic", focused(with("ar",
			cite(1, "sahel.md", 11, "هدنة في الساحل", "شهدت النيجر في 26 يوليو/تموز انقلابا، فمال المتخاصمان إلى التفاهم."),
			cite(2, "archive/2017.txt", 4, "قصة أخرى", "في عام 2017 قُتل أربعة جنود.")), "في 26 يوليو/تموز")},
		{"linked", linked(with("en", cite(1, "a b.md", 3, "The Nile", "It rises in Lake Victoria.")), `https://example.org/?f=a%20b.md&l="3"<x>`)},
		{"related", answer.Answer{Outcome: answer.Related, Language: "en", Statements: []answer.Statement{{Text: "The articles do not answer this question. The nearest they say:", Cites: []int{1, 2}}},
			Citations: []answer.Citation{cite(1, "a.md", 1, "A", "One."), cite(2, "b.md", 2, "B", "قال اثنين.")}}},
		{"follow-up", func() answer.Answer {
			a := with("ar", cite(1, "sahel.md", 11, "هدنة", "شهدت النيجر في 26 يوليو/تموز انقلابا."))
			a.Resolved, a.Citations[0].Date = "متى (انقلاب النيجر)؟", "25 فبراير 2020"
			return a
		}()},
		{"nothing", answer.Answer{Outcome: answer.Nothing, Language: "fr", Statements: []answer.Statement{{Text: "Je n’ai rien trouvé à ce sujet dans les articles."}}}},
		{"escaped", focused(with("en", cite(1, `<b>&amp;".md`, 1, `</blockquote> & "x"`, `if a < b && c > d, "quote" it's <i>so</i> &lt;`)), `b && c`)},
		{"latin-runs", with("ar", cite(1, "tech.md", 7, "شركة OpenAI Inc. تعلن", "أعلنت شركة OpenAI Inc. نموذج GPT-4o (mini) بسعر 40% أقل من C++ و3 أضعاف."))},
		{"overrides", with("ar", cite(1, "evil\u202Etxt.md", 1, "عنوان\u2066", "نص \u202Eمقلوب وبعده \u2067كلام\u2069 سليم \u2069."))},
		{"emoji", with("ar", cite(1, "emoji.md", 1, "👨‍👩‍👧‍👦", strings.Repeat("👨‍👩‍👧‍👦🇹🇳👍🏽", 200)))},
		{"marks", with("ar", cite(1, "marks.md", 1, "مُشَكَّل", strings.Repeat("مُحَمَّدٌ", 300)))},
		{"long", with("ar", cite(1, "long.md", 1, "طويل", long), cite(2, "short.md", 2, "قصير", "جملة قصيرة."))},
		{"ten-sources", func() answer.Answer {
			var all []answer.Citation
			for n := 1; n <= 10; n++ {
				all = append(all, cite(n, fmt.Sprintf("file-%d.md", n), n, "عنوان", strings.Repeat("كلمة ", 90)+"."))
			}
			return with("ar", all...)
		}()},
		{"multi-line", with("ar", answer.Citation{N: 1, Span: corpus.Span{Path: "a.md", First: 3, Last: 4, End: 12}, Title: "عنوان", Quote: "بدأت الجملة هنا\r\nوانتهت هناك."})},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Answer(tt.a)
			for i, m := range got {
				if _, err := telegramtest.Parse(m); err != nil {
					t.Errorf("message %d: %v", i+1, err)
				}
			}
			golden(t, tt.name, strings.Join(got, "\n=== next message ===\n"))
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".html")
	got = shownMarks.Replace(got) + "\n"
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; go test -update writes it anew\n got %s\nwant %s", file, got, want)
	}
}

var shownMarks = strings.NewReplacer("\u200F", "⟨RLM⟩", "\u2068", "⟨FSI⟩", "\u2069", "⟨PDI⟩")

// A paragraph of a model's may be longer than a message. Wherever it is split, a marker
// stays behind the sentence that it belongs to.
func TestAMarkerStaysWithItsSentence(t *testing.T) {
	a := answer.Answer{Outcome: answer.Answered, Language: "en"}
	for n := 1; n <= 40; n++ {
		text := strings.Repeat("word ", 30+n%7) + "end."
		a.Statements = append(a.Statements, answer.Statement{Text: text, Cites: []int{n}, Continues: n > 1})
		a.Citations = append(a.Citations, cite(n, "a.md", n, "A", "A quote."))
	}
	messages := Answer(a)
	if len(messages) < 2 {
		t.Fatalf("%d messages", len(messages))
	}
	for i, m := range messages {
		text, _, _ := strings.Cut(m, "<blockquote")
		if text = strings.TrimSpace(text); strings.HasPrefix(text, "[") || !strings.HasSuffix(text, "]") {
			t.Errorf("message %d is %.40q … %q", i+1, text, text[max(0, len(text)-40):])
		}
		for n := 1; n <= 40; n++ {
			if marker := fmt.Sprintf("[%d]", n); strings.Contains(text, marker) != strings.Contains(m[len(text):], marker) {
				t.Errorf("message %d has %s without its source, or the source alone", i+1, marker)
			}
		}
	}
}

func TestBriefKeepsTheFirstLineAndItsSources(t *testing.T) {
	first, second := cite(1, "a.md", 1, "أ", "الأول هنا."), cite(2, "b.md", 2, "ب", "الثاني هناك.")
	one, two := answer.Statement{Text: "الأول هنا.", Cites: []int{1}}, answer.Statement{Text: "الثاني هناك.", Cites: []int{2}}
	goesOn := two
	goesOn.Continues = true
	for _, tt := range []struct {
		claim      string
		outcome    answer.Outcome
		statements []answer.Statement
		text       string
		sources    int
	}{
		{"the first statement with its source", answer.Answered, []answer.Statement{one, two}, "الأول هنا. [1]", 1},
		{"statements of one line stay together", answer.Answered, []answer.Statement{one, goesOn, one}, "الأول هنا. [1] الثاني هناك. [2]", 2},
		{"articles that differ are all shown", answer.Answered, []answer.Statement{{Text: "تختلف المقالات:"}, one, two}, "تختلف المقالات:\nالأول هنا. [1]\nالثاني هناك. [2]", 2},
		{"so are the nearest passages", answer.Related, []answer.Statement{one, two}, "الأول هنا. [1]\nالثاني هناك. [2]", 2},
		{"an answer without a statement", answer.Answered, nil, "", 2},
	} {
		a := answer.Answer{Outcome: tt.outcome, Statements: tt.statements, Citations: []answer.Citation{first, second}}
		if got := Brief(a); got.Text() != tt.text || len(got.Citations) != tt.sources {
			t.Errorf("%s: %q with %d sources", tt.claim, got.Text(), len(got.Citations))
		}
	}
}

func TestSource(t *testing.T) {
	quote := "ثم حدث انقلاب في 26 يوليو."
	c := cite(2, "sahel.md", 11, "هدنة", quote)
	c.Start, c.End = len("قبلها. "), len("قبلها. ")+len(quote)
	lines := []corpus.NumberedLine{{N: 9, Text: "سطر قبل ذلك."}, {N: 10, Text: "  "}, {N: 11, Text: "قبلها. " + quote + " بعدها <b>."}, {N: 12, Text: "## عنوان & فرع"}}
	t.Run("as it was", func(t *testing.T) {
		golden(t, "source", Source(c, lines, "ar", "تغيّر المقال."))
	})
	t.Run("changed since", func(t *testing.T) {
		lines[2].Text = "نص آخر تماما لا علاقة له بما كان هنا من قبل في هذا السطر الطويل"
		golden(t, "source-changed", Source(c, lines, "ar", "تغيّر المقال."))
	})
	t.Run("gone", func(t *testing.T) {
		golden(t, "source-gone", Source(c, nil, "ar", "تغيّر المقال."))
	})
	t.Run("lines of thousands of characters", func(t *testing.T) {
		text := strings.Repeat("كلام كثير ", 400)
		c := cite(1, "long.md", 2, "طويل", text[3000:3100])
		c.Start, c.End = 3000, 3100
		got := Source(c, []corpus.NumberedLine{{N: 1, Text: text}, {N: 2, Text: text}, {N: 3, Text: text}}, "ar", "")
		parsed, err := telegramtest.Parse(got)
		if err != nil {
			t.Error(err)
		}
		if !strings.Contains(parsed.Text, strings.TrimSpace(text[3000:3100])) {
			t.Errorf("the cited words are not shown: %.300s", parsed.Text)
		}
	})
}

func TestHits(t *testing.T) {
	golden(t, "hits", Hits("أقرب المقاطع", []answer.Citation{cite(1, "a.md", 3, "عنوان", "نص أول."), cite(2, "b.md", 9, "Title", "Some <words>.")}, "ar"))
	var many []answer.Citation
	for n := range 100 {
		many = append(many, cite(n+1, strings.Repeat("مجلد/", 60)+"a.md", 1, strings.Repeat("ع", 300), strings.Repeat("كلمة ", 200)))
	}
	if _, err := telegramtest.Parse(Hits("x", many, "ar")); err != nil {
		t.Error(err)
	}
}

func TestCutsKeepCharactersWhole(t *testing.T) {
	tests := []struct {
		name, text string
		n          int
		want       string
	}{
		{"a short text", "abc", 10, "abc"},
		{"between words", "one two three", 9, "one two"},
		{"inside a word that is all there is", "abcdefghij", 4, "abcd"},
		{"a family is one character", "ab👨‍👩‍👧‍👦", 8, "ab"},
		{"a skin tone belongs to its hand", "abc👍🏽", 6, "abc"},
		{"flags are pairs", "🇹🇳🇲🇱", 6, "🇹🇳"},
		{"vowel marks belong to their letter", "محمَّد", 4, "مح"},
		{"nothing but marks", "ًًًًًًً", 3, "ًًً"},
		{"nothing fits", "😀", 1, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.text[:cutAt(tt.text, tt.n)]; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestLatinRuns(t *testing.T) {
	tests := []struct{ text, want string }{
		{"قال OpenAI Inc. أمس", "قال ⟨FSI⟩OpenAI Inc⟨PDI⟩. أمس"},
		{"عام 2017 وحده", "عام 2017 وحده"},
		{"لغة C++ و40% منها", "لغة ⟨FSI⟩C++⟨PDI⟩ و40% منها"},
		{"GPT-4o", "⟨FSI⟩GPT-4o⟨PDI⟩"},
		{"في G7 و(NATO)", "في ⟨FSI⟩G7⟨PDI⟩ و(⟨FSI⟩NATO⟨PDI⟩)"},
		{"في (NATO alliance) هنا", "في (⟨FSI⟩NATO alliance⟨PDI⟩) هنا"},
		{"نموذج GPT (mini) و GPT (صغير)", "نموذج ⟨FSI⟩GPT (mini)⟨PDI⟩ و ⟨FSI⟩GPT⟨PDI⟩ (صغير)"},
		{"بلا لاتينية", "بلا لاتينية"},
		{"Café déjà", "⟨FSI⟩Café déjà⟨PDI⟩"},
	}
	for _, tt := range tests {
		var b strings.Builder
		for _, p := range pieces(tt.text) {
			s := tt.text[p.start:p.end]
			if p.latin {
				s = lang.Isolate(s)
			}
			b.WriteString(s)
		}
		if got := shownMarks.Replace(b.String()); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// Whatever an answer holds, its messages are valid, no longer than allowed, and
// hold every marker and every source.
func FuzzAnswer(f *testing.F) {
	for _, s := range []string{"", "جواب. ", "<b>&\"'</b> ", "😀👨‍👩‍👧‍👦 ", "\u202E\u2066\u2069\u202C ", "\u200b\u200d\u200c", "a\x00\xff\r\n\u2028b ", "م\u064b\u064b\u064b ", "OpenAI قال C++ ", "[1] [99] [x ", "كلمة"} {
		f.Add(s, s, 1, 3, 0, 5)
		f.Add(s, "عنوان "+s, 900, 10, 2, 9)
	}
	f.Fuzz(func(t *testing.T, text, name string, times, citations, from, to int) {
		times, citations = max(1, min(times, 3000)), max(1, min(citations, 10))
		if len(text)*times > 6_000 {
			times = 1
		}
		quote := strings.Repeat(text, times)
		var all []answer.Citation
		for n := 1; n <= citations; n++ {
			c := cite(n, name, n, name, quote)
			c.Focus = answer.Range{Start: from, End: to}
			c.URL = "https://h/" + name
			all = append(all, c)
		}
		a := with("ar", all...)
		if !utf8.ValidString(quote) && len(quote) > 100_000 {
			return
		}
		if s := &a.Statements[0]; 0 <= from && from < to && to <= len(s.Text) {
			s.Focus = []answer.Range{{Start: from, End: to}}
		}
		seen := ""
		for i, m := range Answer(a) {
			parsed, err := telegramtest.Parse(m)
			if err != nil {
				t.Fatalf("message %d: %v\n%.300q", i+1, err, m)
			}
			seen += parsed.Text
		}
		a.Direct = answer.Direct{Text: name, N: 1}
		if html, _ := Document(a); html != "" && visible(name+quote) {
			if _, err := telegramtest.ParseRich(html); err != nil {
				t.Fatalf("rich message: %v\n%.300q", err, html)
			}
		}
		for n := 1; n <= citations; n++ {
			if marker := fmt.Sprintf("[%d]", n); strings.Count(seen, marker) < 2 {
				t.Fatalf("%s stands %d times: with the words and with the source", marker, strings.Count(seen, marker))
			}
		}
		for _, c := range all {
			if _, err := telegramtest.Parse(Source(c, []corpus.NumberedLine{{N: c.First, Text: quote}}, "ar", "x")); err != nil {
				t.Fatalf("source: %v", err)
			}
		}
		if _, err := telegramtest.Parse(Hits("x", all, "ar")); err != nil {
			t.Fatalf("hits: %v", err)
		}
	})
}
