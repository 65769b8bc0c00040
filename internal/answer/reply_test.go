package answer_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/index"
	"isnad/internal/question"
)

func TestTalkIsRepliedToWithoutASearch(t *testing.T) {
	s := shelfOf(t, lake)
	s.Err = errors.New("searched")
	for _, c := range []struct{ claim, text, chat, language, want string }{
		{"a greeting with its own reply", "السلام عليكم", "", "ar", "وعليكم السلام ورحمة الله. اكتب سؤالك عن المقالات."},
		{"in the language of the words, whatever the chat's", "merci beaucoup", "ar", "fr", "Je vous en prie."},
		{"words of many languages: in the chat's", "ok", "fr", "fr", "Écrivez votre question sur les articles quand vous voulez."},
		{"no chat's: by the letters", "ok", "", "en", "Write your question about the articles whenever you like."},
		{"a chat in a language that is not spoken: by the letters", "ok", "tr", "en", "Write your question about the articles whenever you like."},
		{"no letters: in the chat's", "👍", "en", "en", "Write your question about the articles whenever you like."},
		{"no letters and no chat: in Arabic", "😂", "", "ar", "اكتب سؤالك عن المقالات متى شئت."},
		{"an address says nothing of the language", "https://example.org/a", "", "ar", "لا أفتح الروابط، وأجيب من المقالات التي عندي وحدها. ما سؤالك؟"},
		{"a question word without its question", "ولماذا؟", "", "ar", "عمّ تسأل؟ اكتب السؤال كاملًا من فضلك."},
	} {
		a, err := newAnswerer(t, s, answer.Options{}).Ask(t.Context(), c.text, answer.Call{Language: c.chat})
		if err != nil {
			t.Errorf("%s: %v", c.claim, err)
			continue
		}
		s.checkLaws(t, a, answer.Options{})
		if a.Outcome != answer.Talk || a.Text() != c.want || a.Language != c.language || a.Question != c.text || a.Confidence != 0 {
			t.Errorf("%s: %+v", c.claim, a)
		}
	}
}

func TestEverySortOfTalkHasAReplyInEachLanguage(t *testing.T) {
	for _, language := range []string{"ar", "en", "fr"} {
		for _, talk := range question.Talks {
			if answer.Replies(language)[talk] == "" {
				t.Errorf("%s has no reply in %s", talk, language)
			}
		}
		if n := len(answer.Replies(language)); n != len(question.Talks) {
			t.Errorf("%d replies in %s to %d sorts", n, language, len(question.Talks))
		}
	}
}

func TestTheQuestionBehindAGreetingIsAsked(t *testing.T) {
	s := shelfOf(t, lake)
	for _, ask := range []func() (answer.Answer, error){
		func() (answer.Answer, error) {
			return newAnswerer(t, s, answer.Options{}).Ask(t.Context(), "مرحبا، أين البحيرة؟", answer.Call{})
		},
		func() (answer.Answer, error) {
			return newAnswerer(t, s, answer.Options{}).Conversation().Ask(t.Context(), "مرحبا، أين البحيرة؟", answer.Call{})
		},
	} {
		a, err := ask()
		if err != nil || s.Searched != "أين البحيرة؟" || a.Question != "مرحبا، أين البحيرة؟" || a.Resolved != "" || a.Outcome == answer.Talk {
			t.Errorf("searched %q, %+v, %v", s.Searched, a, err)
		}
	}
}

func TestTalkDoesNotChangeTheSubject(t *testing.T) {
	c := newAnswerer(t, shelfOf(t, lake), answer.Options{}).Conversation()
	if a := talk(t, c, "ولماذا؟"); a.Outcome != answer.Talk {
		t.Errorf("without a question before it: %s", a.Outcome)
	}
	if a := talk(t, c, "متى وقع انقلاب النيجر؟", "شكرا جزيلا", "👍", "ولماذا؟"); a.Resolved != "لماذا وقع انقلاب النيجر؟" {
		t.Errorf("%s, resolved to %q", a.Outcome, a.Resolved)
	}
}

func TestWhoAsksWhatThereIsGetsTheArticles(t *testing.T) {
	day := func(d int) time.Time { return time.Date(2024, 5, d, 0, 0, 0, 0, time.UTC) }
	articles := func(context.Context) []index.Article {
		return []index.Article{
			{Path: "a.md", Title: "سد الوادي", Date: "3 مايو 2024", ModTime: day(3)}, {Path: "b.txt", ModTime: day(9)},
			{Path: "c.md", Title: "Le pont", ModTime: day(5)},
		}
	}
	a := newAnswerer(t, &shelf{}, answer.Options{Articles: articles})
	for _, tt := range []struct {
		question string
		want     []string
	}{
		{"ما المقالات التي عندك؟", []string{"عندي 3 مقالات:\n", "سد الوادي (\u2068a.md\u2069, \u20683 مايو 2024\u2069)", "b.txt", "Le pont (\u2068c.md\u2069)"}},
		{"عن ماذا تتحدث المقالات؟", []string{"عندي 3 مقالات:\n", "سد الوادي"}},
		{"How many articles do you have?", []string{"I have 3 articles:\n", "سد الوادي", "b.txt", "Le pont"}},
		{"ما الجديد؟", []string{"أحدث", "b.txt", "Le pont", "سد الوادي"}},
	} {
		got, err := a.Ask(t.Context(), tt.question, answer.Call{})
		if err != nil || got.Outcome != answer.Talk {
			t.Fatalf("%s: %s, %v", tt.question, got.Outcome, err)
		}
		at := 0
		for _, s := range tt.want {
			i := strings.Index(got.Text()[at:], s)
			if i < 0 {
				t.Fatalf("%s: no %q in its place in\n%s", tt.question, s, got.Text())
			}
			at += i
		}
	}
}
