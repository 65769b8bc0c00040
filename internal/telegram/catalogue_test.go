package telegram

import (
	"fmt"
	"testing"
	"time"

	"isnad/internal/index"
	"isnad/internal/question"
	"isnad/internal/telegram/catalogue"
	"isnad/internal/telegram/telegramtest"
)

func TestArticlesAreListedPageByPage(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	for n := range 23 {
		s.engine.articles = append(s.engine.articles, index.Article{Path: fmt.Sprintf("a%02d.md", n), Title: fmt.Sprintf("مقال رقم %d", n), ModTime: time.Unix(int64(1700000000+n*100), 0)})
	}
	s.engine.articles = append(s.engine.articles, index.Article{Path: "bridge.md", Title: "الجسرُ <القديم>", Date: "25 فبراير 2020", ModTime: time.Unix(1, 0)})
	s.start()
	s.say(says{user: userID, text: "/articles"})
	first := s.sent(userID, 1)
	s.contains(s.text(first), "📚 24 مقالًا", "1. مقال رقم 22", "10. مقال رقم 13", "الصفحة 1 من 3")
	s.press(userID, 0, first.ID, first.Buttons()["▶"])
	second := s.edited(first.ID, "الصفحة 2 من 3")
	s.contains(s.text(second), "11. مقال رقم 12")
	s.press(userID, 0, first.ID, second.Buttons()["▶"])
	s.contains(s.text(s.edited(first.ID, "الصفحة 3 من 3")), "24. الجسرُ <القديم>", "bridge.md · 25 فبراير 2020")
	for i, tt := range []struct {
		text string
		want []string
	}{
		{"/articles جسر", []string{"📚 مقال واحد", "bridge.md"}},
		{"/المقالات a07", []string{"a07.md"}},
		{"/articles مريخ", []string{"لا مقال يطابق ذلك"}},
		{"ما المقالات التي عندك؟", []string{"📚 24 مقالًا"}},
		{"ما الجديد؟", []string{"أحدث المقالات", "1. مقال رقم 22", "a22.md · 2023-11-1"}},
	} {
		s.say(says{user: userID, text: tt.text})
		s.contains(s.text(s.sent(userID, i+2)), tt.want...)
	}
	s.press(userID, 0, first.ID, "p:999999:")
	s.press(userID, 0, first.ID, "p:x:")
	s.press(userID, 0, first.ID, "p:-5:")
	s.idle()
	s.call("editMessageText", func(c telegramtest.Call) bool { return c.Message() == first.ID })
	if got := s.engine.questions(); len(got) > 0 {
		t.Errorf("asked the articles %q", got)
	}
}

func TestWhatAsksForAList(t *testing.T) {
	for text, want := range map[string]question.Talk{
		"ما المقالات التي عندك؟": question.Titles, "What articles do you have?": question.Titles, "Quels sont les articles ?": question.Titles,
		"ما الجديد": question.Newest, "what's new?": question.Newest, "Quoi de neuf ?": question.Newest,
		"ما الجديد في النيجر؟": question.NoTalk, "ما المقالات التي تتحدث عن الجسر؟": question.NoTalk, "": question.NoTalk, "؟": question.NoTalk,
	} {
		if got := catalogue.Asked(text); got != want {
			t.Errorf("%q asks for %q, want %q", text, got, want)
		}
	}
}
