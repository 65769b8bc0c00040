package question

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// linesOf reads the lines of a file that are no comments.
func linesOf(t *testing.T, file string, least int) (all []string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			all = append(all, line)
		}
	}
	if len(all) < least {
		t.Fatalf("%s has %d lines, want at least %d", file, len(all), least)
	}
	return all
}

func TestMessagesThatAskNothingAreTalk(t *testing.T) {
	for _, line := range linesOf(t, "testdata/talk.txt", 150) {
		sort, rest, _ := strings.Cut(line, " ")
		language, text, _ := strings.Cut(rest, " ")
		m, err := Read(text)
		if err != nil || string(m.Talk) != sort || m.Language != strings.Trim(language, "-") {
			t.Errorf("%s: %q in %q, want %s in %s, %v", text, m.Talk, m.Language, sort, language, err)
		}
	}
}

func TestShortQuestionsAreNoTalk(t *testing.T) {
	for _, text := range linesOf(t, "testdata/short.txt", 300) {
		if m, err := Read(text); err != nil || m.Talk != NoTalk || m.Question != text {
			t.Errorf("%s: %q, searched as %q, %v", text, m.Talk, m.Question, err)
		}
	}
}

// A second question of a dialogue may be a question word alone: with the first before it, it
// is a question.
func TestNoQuestionOfTheEvaluationIsTalk(t *testing.T) {
	files, err := filepath.Glob("../eval/testdata/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no questions: %v", err)
	}
	for _, file := range files {
		for _, line := range linesOf(t, file, 1) {
			var q struct{ First, Question string }
			if err := json.Unmarshal([]byte(line), &q); err != nil {
				t.Fatal(err)
			}
			for _, text := range []string{q.First, q.Question} {
				m, _ := Read(text)
				follows := q.First != "" && text == q.Question && m.Talk == Unclear
				if m.Question != text || m.Talk != NoTalk && !follows {
					t.Errorf("%s: %s: %q, searched as %q", file, text, m.Talk, m.Question)
				}
			}
		}
	}
}

func TestAGreetingBeforeAQuestionIsTakenOff(t *testing.T) {
	for _, c := range []struct{ claim, text, want string }{
		{"a comma ends it", "السلام عليكم، متى وقع الانقلاب؟", "متى وقع الانقلاب؟"},
		{"a question word ends it", "مرحبا متى وقع الانقلاب؟", "متى وقع الانقلاب؟"},
		{"some end by themselves", "السلام عليكم ورحمة الله وبركاته سعر الشحن للداخلة", "سعر الشحن للداخلة"},
		{"with those whom it greets", "السلام عليكم يا شباب متى وقع الانقلاب", "متى وقع الانقلاب"},
		{"in English", "hi, who leads the UN mission?", "who leads the UN mission?"},
		{"in English without a comma", "hi who leads the UN mission", "who leads the UN mission"},
		{"a sentence of its own", "Hello there! When did the coup happen?", "When did the coup happen?"},
		{"in French", "bonjour, qui dirige la mission ?", "qui dirige la mission ?"},
		{"before a wish to know", "bonjour je veux savoir qui dirige la mission", "je veux savoir qui dirige la mission"},
		{"thanks, and و stays", "شكرا وأين قتل الزعيم؟", "وأين قتل الزعيم؟"},
		{"the announcement of a question", "عندي سؤال: من قتل السنوار؟", "من قتل السنوار؟"},
		{"a question after health", "كيف حالك؟ متى الموعد؟", "متى الموعد؟"},
		{"an emoji ends it", "hello 👋 price?", "price?"},
		{"it may be a name", "hello kitty creator", "hello kitty creator"},
		{"it may be quoted", "«صباح الخير يا عرب» متى بدأ؟", "«صباح الخير يا عرب» متى بدأ؟"},
		{"an apology needs its comma", "آسف من قالها", "آسف من قالها"},
		{"in the middle it stays", "من قال مرحبا، متى جاء؟", "من قال مرحبا، متى جاء؟"},
	} {
		if m, err := Read(c.text); err != nil || m.Talk != NoTalk || m.Question != c.want {
			t.Errorf("%s: %q, searched as %q, %v", c.claim, m.Talk, m.Question, err)
		}
	}
}

func TestATextThatIsNeitherIsRefused(t *testing.T) {
	for text, want := range map[string]error{
		"":                                   ErrEmpty,
		" \n":                                ErrEmpty,
		"؟؟!":                                ErrNoWords,
		"\u200f":                             ErrNoWords,
		strings.Repeat("سلام ", MaxLength/8): ErrLong,
	} {
		if m, err := Read(text); !errors.Is(err, want) {
			t.Errorf("%.20q: %+v, %v, want %v", text, m, err, want)
		}
	}
}

func TestEveryPhraseIsUnderstood(t *testing.T) {
	for _, p := range lexicon() {
		if p.talk == filler || p.talk == opens || p.talk == short {
			continue
		}
		if !slices.Contains(Talks, p.talk) || len(p.words) == 0 {
			t.Fatalf("%q belongs to %q", p.words, p.talk)
		}
		for i, words := range p.words {
			for _, word := range words {
				text := make([]string, len(p.words))
				for j := range p.words {
					text[j] = p.words[j][0]
				}
				text[i] = word
				if m, err := Read(strings.ReplaceAll(strings.Join(text, " "), ".", "سعد")); err != nil || m.Talk == NoTalk {
					t.Errorf("%s of %s is no talk, %v", text, p.talk, err)
				}
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range []string{"السلام عليكم، متى؟", "hi 👋 who?", "https://a.b/c lol", ":) ok", "شكرا"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Read(text)
		if err != nil {
			if m != (Message{}) {
				t.Fatalf("%+v with %v", m, err)
			}
			return
		}
		if !strings.HasSuffix(strings.TrimSpace(text), m.Question) {
			t.Fatalf("%q is no end of %q", m.Question, text)
		}
		if m.Talk == NoTalk && Check(m.Question) != nil {
			t.Fatalf("%q is searched: %v", m.Question, Check(m.Question))
		}
	})
}
