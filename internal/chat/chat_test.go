package chat

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// fake answers what it knows, and stands for a program with articles.
func fake(ctx context.Context, text string, call answer.Call) (answer.Answer, error) {
	switch text {
	case "أين ينبع النيل؟":
		return nile, nil
	case "where?":
		a := nile
		a.Language = "en"
		return a, nil
	case "où ?":
		return answer.Answer{Outcome: answer.Nothing, Statements: said("Rien."), Language: "fr"}, nil
	case "ومتى؟":
		return answer.Answer{Question: text, Resolved: "متى ينبع النيل؟", Outcome: answer.Nothing, Statements: said("لم أجد."), Language: "ar"}, nil
	case "and when?":
		return answer.Answer{Question: text, Resolved: "when \x1b[2Jwhere?", Outcome: answer.Nothing, Statements: said("Nothing."), Language: "en"}, nil
	case "et quand ?":
		return answer.Answer{Question: text, Resolved: "quand où ?", Outcome: answer.Nothing, Statements: said("Rien."), Language: "fr"}, nil
	case "شكرا":
		return answer.Answer{Question: text, Outcome: answer.Talk, Statements: said("العفو."), Language: "ar"}, nil
	case "👍":
		return answer.Answer{Question: text, Outcome: answer.Talk, Statements: said("in " + call.Language), Language: "en"}, nil
	case "؟؟":
		return answer.Answer{}, fmt.Errorf("x: %w", question.ErrNoWords)
	case "unproven":
		a := nile
		a.Language, a.Draft = "en", answer.Draft{Fallback: answer.Unproven, Err: errors.New("401 Unauthorized")}
		return a, nil
	case "broken":
		return answer.Answer{}, errors.New("index: damaged")
	case "slow":
		<-ctx.Done()
		return answer.Answer{}, ctx.Err()
	}
	if len(text) > question.MaxLength {
		return answer.Answer{}, question.ErrLong
	}
	return answer.Answer{Outcome: answer.Nothing, Statements: said("لم أجد: " + text), Language: "ar"}, nil
}

// A fakeLibrary is one whose answers are those of ask.
type fakeLibrary struct {
	ask    func(context.Context, string, answer.Call) (answer.Answer, error)
	resets *int
}

func (f fakeLibrary) Converse() library.Conversation           { return f }
func (f fakeLibrary) Articles(context.Context) []index.Article { return nil }
func (f fakeLibrary) Standing(context.Context, string) index.Standing {
	return index.AsIndexed
}
func (f fakeLibrary) Counts(context.Context) index.Counts { return index.Counts{Articles: 7} }

func (f fakeLibrary) Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
	return f.ask(ctx, question, call)
}

func (f fakeLibrary) Reset() { *f.resets++ }

func (f fakeLibrary) Update(context.Context, index.UpdateOptions) (index.Report, error) {
	return index.Report{}, errors.New("a conversation does not update")
}

func (f fakeLibrary) Search(_ context.Context, words string, _ int) ([]retrieval.Hit, error) {
	if words == "المريخ" {
		return nil, nil
	}
	p := chunk.Passage{Span: nile.Citations[0].Span, Title: "نهر النيل", Text: spring}
	return []retrieval.Hit{{Passage: p, Score: 2}}, nil
}

func (f fakeLibrary) Lines(_ context.Context, s corpus.Span, around int) ([]corpus.NumberedLine, error) {
	return []corpus.NumberedLine{{N: s.First - 1, Text: "قبل"}, {N: s.First, Text: spring}, {N: s.First + 1, Text: fmt.Sprint(around)}}, nil
}

// talk holds a conversation over pipes.
func talk(t *testing.T, o Options, in string) (out, notes string, err error) {
	t.Helper()
	var b, e strings.Builder
	o.In, o.Out, o.Err = strings.NewReader(in), &b, &e
	if o.Library == nil {
		o.Library = fakeLibrary{fake, new(int)}
	}
	err = Run(t.Context(), o)
	return b.String(), e.String(), err
}

const nileText = spring + " [1]\n\n[1] nile.md:3  نهر النيل\n\n"
const nileSource = "[1] nile.md:3  نهر النيل\n  2 │ قبل\n> 3 │ " + spring + "\n  4 │ 2\n\n"

func TestConversation(t *testing.T) {
	tests := []struct {
		name, in, out, notes string
	}{
		{"nothing in, nothing out", "", "", ""},
		{"one question a line", "أين ينبع النيل؟\nس\n", nileText + "لم أجد: س\n\n", ""},
		{"two questions in a line are both answered", "أين ينبع النيل؟ وأين يصب؟\n", nileText + "لم أجد: وأين يصب؟\n\n", ""},
		{"thanks keep the sources of the answer before", "أين ينبع النيل؟\nشكرا\n/sources\n", nileText + "العفو.\n\n" + nileSource, ""},
		{"emoji get a reply in the language so far", "where?\n👍\n", nileText + "in en\n\n", ""},
		{"the last line needs no end", "س", "لم أجد: س\n\n", ""},
		{"blank lines, BOM and CRLF mean nothing", "\ufeffس\r\n \r\n\r\n", "لم أجد: س\n\n", ""},
		{"a question that fails does not end the conversation", "؟؟\nس\n", "لم أجد: س\n\n", "لا كلمات في السؤال. اكتبه بالكلمات.\n"},
		{"an unforeseen failure is named", "broken\n", "", "تعذّر إكمال الطلب: index: damaged\n"},
		{"too long a line is refused, not cut in two", strings.Repeat("س", longestLine) + "\nع\n", "لم أجد: ع\n\n", "السؤال طويل جدًا. اسأل في جملة أو جملتين.\n"},
		{"all sources", "أين ينبع النيل؟\n/sources\n", nileText + nileSource, ""},
		{"a source by its number", "أين ينبع النيل؟\n/sources 1\n", nileText + nileSource, ""},
		{"a source by Arabic digits and in brackets", "أين ينبع النيل؟\n/مصادر [١]\n", nileText + nileSource, ""},
		{"a number without source", "أين ينبع النيل؟\n/sources 2\n", nileText, "لا مصدر بهذا الرقم. عدد مصادر الجواب الأخير: 1.\n"},
		{"sources before a question", "/sources\n", "", "لا مصادر لعرضها: اسأل سؤالًا أولًا.\n"},
		{"sources after /new", "أين ينبع النيل؟\n/new\n/sources\n", nileText, "بدأت محادثة جديدة.\nلا مصادر لعرضها: اسأل سؤالًا أولًا.\n"},
		{"a follow-up is shown as it was understood", "ومتى؟\n", "فُهم السؤال: متى ينبع النيل؟\nلم أجد.\n\n", ""},
		{"in English, and without what a terminal would obey", "and when?\n", "Understood as: when \ufffd[2Jwhere?\nNothing.\n\n", ""},
		{"in French", "et quand ?\n", "Question comprise : quand où ?\nRien.\n\n", ""},
		{"near places that were not cited", "أين ينبع النيل؟\n/more\n/المزيد\n", nileText + strings.Repeat("lakes.md:7  البحيرات\n   بحيرة أخرى.\n\n", 2), ""},
		{"no near places", "/more\n", "", "لا مواضع أخرى قريبة من السؤال الأخير.\n"},
		{"search", "/search النيل\n", "1. nile.md:3  نهر النيل  2.000\n   " + spring + "\n\n", ""},
		{"search for nothing", "/search\n", "", "اكتب ما تبحث عنه بعد /search.\n"},
		{"search in vain", "/بحث المريخ\n", "", "لم أجد في المقالات شيئًا.\n"},
		{"quit leaves at once", "/quit\nس\n", "", ""},
		{"a misspelt command gets a suggestion", "/surces 1\n", "", "لا أعرف الأمر /surces. هل تقصد /sources؟\n"},
		{"another command gets help", "/telegram\n", "", "لا أعرف الأمر /telegram. اكتب /help لعرض الأوامر.\n"},
		{"the interface follows the question: English", "where?\n/new\n", nileText, "A new conversation has begun.\n"},
		{"the interface follows the question: French", "où ?\n/new\n", "Rien.\n\n", "Une nouvelle conversation commence.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, notes, err := talk(t, Options{}, tt.in)
			if err != nil {
				t.Fatal(err)
			}
			if out != tt.out {
				t.Errorf("out\n got %q\nwant %q", out, tt.out)
			}
			if notes != tt.notes {
				t.Errorf("notes\n got %q\nwant %q", notes, tt.notes)
			}
		})
	}
}

func TestNewForgetsWhatWasAsked(t *testing.T) {
	forgotten := 0
	o := Options{Library: fakeLibrary{fake, &forgotten}}
	talk(t, o, "أين ينبع النيل؟\n/sources\n")
	if forgotten != 0 {
		t.Error("forgotten without being told to")
	}
	talk(t, o, "أين ينبع النيل؟\n/new\n")
	if forgotten != 1 {
		t.Errorf("forgotten %d times after /new", forgotten)
	}
}

func TestLanguageOptionHolds(t *testing.T) {
	_, notes, _ := talk(t, Options{Language: "fr"}, "where?\n/new\n")
	if notes != "Une nouvelle conversation commence.\n" {
		t.Errorf("got %q", notes)
	}
}

func TestHelpNamesEveryCommand(t *testing.T) {
	for _, l := range lang.All() {
		language := l.Code
		_, notes, _ := talk(t, Options{Language: language}, "/help\n")
		for _, c := range commands() {
			if !strings.Contains(notes, "/"+c.name) || !strings.Contains(notes, wordsFor(language).About[c.name]) {
				t.Errorf("%s: %s is missing in %q", language, c.name, notes)
			}
		}
		if strings.ContainsAny(notes, "\u2068\u2069") {
			t.Errorf("%s: isolates in a pipe: %q", language, notes)
		}
	}
}

func TestEndOfContextEndsTheConversation(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Run(ctx, Options{In: r, Out: io.Discard, Err: io.Discard, Library: fakeLibrary{fake, nil}}); !errors.Is(err, context.Canceled) {
		t.Errorf("waiting: %v", err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	ask := func(ctx context.Context, q string, call answer.Call) (answer.Answer, error) {
		cancel()
		return fake(ctx, "slow", call)
	}
	if err := Run(ctx, Options{In: strings.NewReader("x\ny\n"), Out: io.Discard, Err: io.Discard, Library: fakeLibrary{ask, nil}}); !errors.Is(err, context.Canceled) {
		t.Errorf("answering: %v", err)
	}
}

type full struct{}

var errFull = errors.New("full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestLostOutputEndsTheConversation(t *testing.T) {
	err := Run(t.Context(), Options{In: strings.NewReader("س\nس\n"), Out: full{}, Err: io.Discard, Library: fakeLibrary{fake, nil}})
	if !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}

func TestHistory(t *testing.T) {
	name := filepath.Join(t.TempDir(), "data", "history")
	h, err := openHistory(name)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"a", "a", "سؤال"} {
		if err := h.add(line); err != nil {
			t.Fatal(err)
		}
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	h, err = openHistory(name)
	if got := strings.Join(h.lines, "|"); got != "a|سؤال" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}

	// A file that grew too long, with lines that are not text, is cut to its end.
	var b strings.Builder
	for i := range 1500 {
		fmt.Fprintf(&b, "%d\n", i)
	}
	os.WriteFile(name, []byte("\xff\n\n"+b.String()), 0o600)
	for range 2 {
		h, err = openHistory(name)
		if len(h.lines) != 1000 || h.lines[0] != "500" || h.lines[999] != "1499" || err != nil {
			t.Errorf("%d lines, %v", len(h.lines), err)
		}
	}
	if text, _ := os.ReadFile(name); strings.Count(string(text), "\n") != 1000 {
		t.Errorf("the file has %d lines", strings.Count(string(text), "\n"))
	}
}
