package telegram

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/backoff"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/retrieval"
	"isnad/internal/telegram/telegramtest"
)

func TestAQuestionIsAnsweredWithItsSources(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.ask = func(ctx context.Context, question string, _ answer.Call) (answer.Answer, error) {
		for len(s.server.Calls("sendChatAction")) == 0 && ctx.Err() == nil { // an answer at once needs no typing
			time.Sleep(time.Millisecond)
		}
		return quoted(question), nil
	}
	s.start()
	asked := s.say(says{user: userID, text: "متى حدث ذلك؟"})
	c := s.sent(userID, 1)
	s.contains(s.text(c), "جواب عن: متى حدث ذلك؟. [1]", "a.md:3", "dir/b.txt:7")
	if c.ReplyTo() != asked || c.In.Get("parse_mode") != "HTML" || !strings.Contains(c.In.Get("text"), "<blockquote expandable>") {
		t.Errorf("got %v", c.In)
	}
	if c.In.Get("link_preview_options") != `{"is_disabled":true}` {
		t.Errorf("link previews: %s", c.In.Get("link_preview_options"))
	}
	if b := c.Buttons(); len(b) != 5 || b["📄 1 · \u2068عنوان\u2069"] == "" {
		t.Errorf("buttons %v", b)
	}
	s.idle()
	if typing := s.server.Calls("sendChatAction"); len(typing) != 1 || typing[0].Chat() != userID {
		t.Errorf("typing: %d times", len(typing))
	}
}

func TestTypingGoesOnWhileAnAnswerIsLookedFor(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("takes five seconds")
	}
	s := newStage(t)
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		backoff.Sleep(ctx, 4500*time.Millisecond)
		return quoted(q), nil
	}
	s.start()
	s.say(says{user: userID, text: "سؤال طويل؟"})
	s.sent(userID, 1)
	if n := len(s.server.Calls("sendChatAction")); n != 2 {
		t.Errorf("typing %d times in four and a half seconds", n)
	}
}

func TestWhatCannotBeAnsweredIsSaid(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.ask = func(_ context.Context, q string, _ answer.Call) (answer.Answer, error) {
		switch {
		case strings.Contains(q, "المريخ"):
			return answer.Answer{Outcome: answer.Nothing, Language: "ar", Statements: stated(nil, "لم أجد في المقالات شيئًا عن هذا السؤال.")}, nil
		case strings.Contains(q, "عطل"):
			return answer.Answer{}, errors.New("disk on fire at /secret/path")
		}
		panic("nobody foresaw this")
	}
	s.start()
	tests := []struct{ name, text, want string }{
		{"nothing in the articles", "ما عاصمة المريخ؟", "لم أجد في المقالات شيئًا"},
		{"no words", "؟؟؟", "لا كلمات في السؤال"},
		{"far too long", strings.Repeat("سؤال ", 2000), "السؤال طويل جدًا"},
		{"a failure", "سؤال فيه عطل", "حدث خطأ عندي"},
	}
	for i, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s.say(says{user: userID, text: tt.text})
			got := s.text(s.sent(userID, i+1))
			s.contains(got, tt.want)
			if strings.Contains(got, "secret") {
				t.Errorf("details of a failure are shown: %s", got)
			}
		})
	}
	t.Run("a panic is no end", func(t *testing.T) {
		s.say(says{user: userID, text: "panic"})
		s.eventually("the panic is logged", func() bool { return strings.Contains(s.log.String(), "nobody foresaw this") })
		s.say(says{user: userID, text: "ما عاصمة المريخ؟"})
		s.sent(userID, len(tests)+1)
	})
}

func TestPicturesAreAnsweredPolitely(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, text: "", extra: `,"sticker":{"file_id":"x"}`})
	s.contains(s.text(s.sent(userID, 1)), "أفهم الكلام المكتوب وحده")
	s.say(says{user: userID, text: "", extra: `,"caption":"من هذا؟"`})
	s.contains(s.text(s.sent(userID, 2)), "جواب عن: من هذا؟")
}

func TestFollowUpsAreUnderstoodUntilNew(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	for i, text := range []string{"من اغتال الوزير في العاصمة؟", "ومتى؟", "/new", "ومتى؟"} {
		s.say(says{user: userID, text: text})
		s.sent(userID, i+1)
	}
	want := []string{"من اغتال الوزير في العاصمة؟", "من اغتال الوزير في العاصمة؟ ومتى؟", "ومتى؟"}
	if got := s.engine.questions(); !slices.Equal(got, want) {
		t.Errorf("asked %q", got)
	}
}

func TestASourceOpensAlsoAfterARestart(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, text: "سؤال؟"})
	c := s.sent(userID, 1)
	s.idle()
	quote := quoted("سؤال؟").Citations[0].Quote
	s.engine.lines = []corpus.NumberedLine{{N: 2, Text: "قبله"}, {N: 3, Text: quote}, {N: 4, Text: "بعده"}}
	s.stop()
	s.start()
	s.press(userID, 0, c.ID, button(c, "s:", ":1"))
	opened := s.sent(userID, 2)
	s.contains(s.text(opened), "a.md:3", "2 │ قبله", "3 │ "+quote, "4 │ بعده")
	s.contains(opened.In.Get("text"), "<b>"+quote+"</b>")
	if opened.ReplyTo() != c.ID {
		t.Errorf("replies to %d", opened.ReplyTo())
	}
	s.call("answerCallbackQuery", nil)

	s.engine.lines = nil
	s.press(userID, 0, c.ID, button(c, "s:", ":1"))
	s.contains(s.text(s.sent(userID, 3)), "تغيّر المقال", quote)

	t.Run("of another chat's answer it does not", func(t *testing.T) {
		s.press(adminID, 0, c.ID, button(c, "s:", ":1"))
		s.call("answerCallbackQuery", func(c telegramtest.Call) bool { return strings.Contains(c.In.Get("text"), "قديم") })
		if n := len(s.server.Sent(adminID)); n != 0 {
			t.Errorf("%d messages", n)
		}
	})
	t.Run("garbage in a button is nothing", func(t *testing.T) {
		for _, data := range []string{"", "s", "s:", "s:zz:99", "v:zz:1", "s:" + strings.Repeat("z", 50) + ":1", "l:xx", "a:", "x:1", "r:x", "?:1", "\x00"} {
			s.press(adminID, 0, c.ID, data)
		}
		s.idle()
		if n := len(s.server.Sent(adminID)); n != 0 {
			t.Errorf("%d messages", n)
		}
	})
}

func TestVotesAreKeptForTheOwner(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, text: "سؤال؟"})
	c := s.sent(userID, 1)
	s.idle()
	s.press(userID, 0, c.ID, c.Buttons()["👎 غير مفيد"])
	marked := s.call("editMessageReplyMarkup", nil)
	if _, ok := marked.Buttons()["✓ 👎 غير مفيد"]; !ok || len(marked.Buttons()) != 5 {
		t.Errorf("buttons %v", marked.Buttons())
	}
	s.idle()
	if got := s.store.Counts(1); got["useless"] != 1 {
		t.Errorf("counts %v", got)
	}
}

func TestCommands(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.lines = []corpus.NumberedLine{}
	s.start()
	n := 0
	for _, tt := range []struct {
		name, text, lang string
		want             []string
	}{
		{"the greeting in Arabic", "/start", "ar", []string{"أهلًا بك في إسناد", "وعددها 6"}},
		{"the greeting in English", "/start", "en-GB", []string{"Welcome to Isnad", "6 of them"}},
		{"the greeting in French", "/start", "fr", []string{"Bienvenue dans Isnad"}},
		{"another language gets English", "/start", "tr", []string{"Welcome"}},
		{"help names the commands one may use", "/help", "en", []string{"/ask —", "/search —", "/settings —"}},
		{"no sources yet", "/sources", "en", []string{"ask a question first"}},
		{"a question behind /ask", "/ask متى؟ الآن", "ar", []string{"جواب عن: متى؟ الآن"}},
		{"nothing behind /ask", "/ask", "en", []string{"Write the question behind"}},
		{"passages", "/search كلمات", "ar", []string{"أقرب المقاطع", "1. عنوان — a.md:3", "2. آخر — dir/b.txt:7"}},
		{"another bot's command in private", "/help@other_bot", "ar", []string{"لا أعرف الأمر /help@other_bot"}},
		{"no command at all", "/", "en", []string{"There is no command"}},
		{"nothing behind /search", "/search", "en", []string{"Write what to look for"}},
		{"one source, in Arabic digits", "/sources ٢", "ar", []string{"dir/b.txt:7"}},
		{"a source that there is not", "/sources 9", "en", []string{"No source has this number", "2"}},
		{"a name in Arabic", "/بحث كلمات", "ar", []string{"أقرب المقاطع"}},
		{"a misspelt command", "/serch x", "en", []string{"There is no command /serch. Did you mean /search?"}},
		{"a command for admins", "/stats", "en", []string{"for the bot's admins"}},
		{"a command with the bot's name", "/help@" + telegramtest.BotName, "en", []string{"/ask —"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			n++
			s.say(says{user: userID, text: tt.text, lang: tt.lang})
			s.contains(s.text(s.sent(userID, n)), tt.want...)
		})
	}
	s.say(says{user: userID, text: "/help", lang: "en"})
	if help := s.text(s.sent(userID, n+1)); strings.Contains(help, "/reindex") {
		t.Errorf("the help names what one may not use: %s", help)
	}
}

func TestASearchSaysThatNothingFits(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.foreign = true
	s.start()
	s.say(says{user: userID, text: "/search كلمات"})
	s.contains(s.text(s.sent(userID, 1)), "لا مقطع فيه هذه الكلمات", "a.md:3")
}

func TestASearchShowsASentenceOnce(t *testing.T) {
	hit := func(path, text string) retrieval.Hit {
		return retrieval.Hit{Passage: chunk.Passage{Span: corpus.Span{Path: path, First: 1, Last: 1}, Text: text}}
	}
	got := passages([]retrieval.Hit{hit("a.md", "نص  واحد."), hit("b.md", "نص واحد."), hit("c.md", "نص آخر.")})
	if len(got) != 2 || got[0].Path != "a.md" || got[1].Path != "c.md" || got[1].N != 2 {
		t.Errorf("got %+v", got)
	}
}

func TestSettings(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, text: "/settings"})
	c := s.sent(userID, 1)
	b := c.Buttons()
	s.press(userID, 0, c.ID, b["English"])
	edited := s.call("editMessageText", func(e telegramtest.Call) bool { return strings.Contains(e.In.Get("text"), "Language: English") })
	if edited.Message() != c.ID {
		t.Errorf("edited message %d", edited.Message())
	}
	s.press(userID, 0, c.ID, edited.Buttons()["short"])
	s.call("editMessageText", func(e telegramtest.Call) bool { return strings.Contains(e.In.Get("text"), "Answers: short") })
	s.idle()
	s.stop()
	s.start()
	s.say(says{user: userID, text: "سؤال؟"})
	short := s.sent(userID, 2)
	if text := s.text(short); strings.Contains(text, "[2]") || len(short.Buttons()) != 4 {
		t.Errorf("short answer %q, %v", text, short.Buttons())
	}
	s.contains(fmt.Sprint(short.Buttons()), "👍 Useful")
}
