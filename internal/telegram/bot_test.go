package telegram

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/backoff"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/state"
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
	if b := c.Buttons(); len(b) != 4 || b["📄 1"] == "" || len(b["📄 1"]) > 64 {
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
	s.press(userID, 0, c.ID, c.Buttons()["📄 1"])
	opened := s.sent(userID, 2)
	s.contains(s.text(opened), "a.md:3", "2 │ قبله", "3 │ "+quote, "4 │ بعده")
	s.contains(opened.In.Get("text"), "<b>"+quote+"</b>")
	if opened.ReplyTo() != c.ID {
		t.Errorf("replies to %d", opened.ReplyTo())
	}
	s.call("answerCallbackQuery", nil)

	s.engine.lines = nil
	s.press(userID, 0, c.ID, c.Buttons()["📄 1"])
	s.contains(s.text(s.sent(userID, 3)), "تغيّر المقال", quote)

	t.Run("of another chat's answer it does not", func(t *testing.T) {
		s.press(adminID, 0, c.ID, c.Buttons()["📄 1"])
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
	if _, ok := marked.Buttons()["✓ 👎 غير مفيد"]; !ok || len(marked.Buttons()) != 4 {
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
		{"passages", "/search كلمات", "ar", []string{"أقرب المقاطع", "1. a.md:3", "2. dir/b.txt:7"}},
		{"nothing behind /search", "/search", "en", []string{"Write what to look for"}},
		{"one source, in Arabic digits", "/sources ٢", "ar", []string{"dir/b.txt:7"}},
		{"a source that there is not", "/sources 9", "en", []string{"No source has this number", "2"}},
		{"a name in Arabic", "/بحث كلمات", "ar", []string{"أقرب المقاطع"}},
		{"a misspelt command", "/serch x", "en", []string{"There is no command /serch (/search?)"}},
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
	if text := s.text(short); strings.Contains(text, "[2]") || len(short.Buttons()) != 3 {
		t.Errorf("short answer %q, %v", text, short.Buttons())
	}
	s.contains(fmt.Sprint(short.Buttons()), "👍 Useful")
}

func TestGroups(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	mention := `,"entities":[{"type":"mention","offset":0,"length":15}]`
	bot := fmt.Sprintf(`{"id":%d,"is_bot":true,"first_name":"Isnad"}`, telegramtest.BotID)
	reply := func(from, text string) string {
		return fmt.Sprintf(`,"reply_to_message":{"message_id":5,"date":1,"chat":{"id":-100,"type":"supergroup"},"from":%s,"text":%q}`, from, text)
	}
	tests := []struct {
		name  string
		says  says
		asked string // "" for silence
	}{
		{"talk is not for the bot", says{text: "ما رأيكم؟"}, ""},
		{"a mention", says{text: "@" + telegramtest.BotName + " متى وقع ذلك؟", extra: mention}, "متى وقع ذلك؟"},
		{"a mention that the client did not mark", says{text: "يا @Isnad_Test_Bot من قال؟"}, "يا  من قال؟"},
		{"somebody else's name", says{text: "@" + telegramtest.BotName + "2 متى؟"}, ""},
		{"a reply to the bot", says{text: "أين عُقد الاجتماع الكبير؟", extra: reply(bot, "x")}, "أين عُقد الاجتماع الكبير؟"},
		{"a reply to somebody else", says{text: "نعم", extra: reply(`{"id":99,"first_name":"A"}`, "سؤال؟")}, ""},
		{"a mention in reply to a question", says{text: "@" + telegramtest.BotName, extra: mention + reply(`{"id":99,"first_name":"A"}`, "متى كان المؤتمر؟")}, "متى كان المؤتمر؟"},
		{"the command", says{text: "/ask متى بدأ الحصار؟"}, "متى بدأ الحصار؟"},
		{"the command with the bot's name", says{text: "/ask@" + telegramtest.BotName + " متى انتهى الحصار؟"}, "متى انتهى الحصار؟"},
		{"another bot's command", says{text: "/ask@other_bot متى؟"}, ""},
		{"a command of nobody's", says{text: "/weather"}, ""},
		{"a mention outside of the text", says{text: "قصير", extra: `,"entities":[{"type":"mention","offset":3,"length":2000000000},{"type":"mention","offset":-5,"length":3}]`}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before, sent := len(s.engine.questions()), len(s.server.Sent(openGroup))
			tt.says.user, tt.says.chat = strangerID, openGroup
			id := s.say(tt.says)
			s.idle()
			asked := s.engine.questions()[before:]
			if tt.asked == "" {
				if len(asked) > 0 || len(s.server.Sent(openGroup)) > sent {
					t.Errorf("asked %q", asked)
				}
				return
			}
			if !slices.Equal(asked, []string{tt.asked}) {
				t.Errorf("asked %q, want %q", asked, tt.asked)
			}
			if c := s.sent(openGroup, sent+1); c.ReplyTo() != id {
				t.Errorf("replies to %d, want %d", c.ReplyTo(), id)
			}
		})
	}
	t.Run("a thread is answered in itself", func(t *testing.T) {
		n := len(s.server.Sent(openGroup))
		s.say(says{user: strangerID, chat: openGroup, text: "/ask سؤال الخيط؟", extra: `,"message_thread_id":77,"is_topic_message":true`})
		if c := s.sent(openGroup, n+1); c.In.Get("message_thread_id") != "77" {
			t.Errorf("thread %q", c.In.Get("message_thread_id"))
		}
	})
	t.Run("a group that becomes a supergroup keeps its settings", func(t *testing.T) {
		s.store.People.ChangeChat(-300, func(c *state.Chat) { c.Open = true }) //nolint:errcheck
		s.server.Update(`{"message":{"message_id":1,"date":1,"from":{"id":5,"first_name":"x"},"chat":{"id":-300,"type":"group"},"migrate_to_chat_id":-300300}}`)
		s.idle()
		if !s.store.People.Chat(-300300).Open {
			t.Error("the group is closed")
		}
	})
}

func TestAnEditedQuestionIsAnsweredAnew(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	id := s.say(says{user: userID, text: "سؤال أول؟"})
	first := s.sent(userID, 1)
	s.idle()
	s.say(says{user: userID, text: "سؤال ثان؟", id: id, edit: true})
	edited := s.call("editMessageText", nil)
	s.contains(s.text(edited), "جواب عن: سؤال ثان؟")
	if edited.Message() != first.ID || !slices.Equal(sortedKeys(edited.Buttons()), sortedKeys(first.Buttons())) {
		t.Errorf("message %d, buttons %v", edited.Message(), edited.Buttons())
	}
	s.idle()
	s.say(says{user: userID, text: "سؤال ثان؟", id: id, edit: true})
	s.idle()
	if n := len(s.server.Calls("editMessageText")); n != 1 {
		t.Errorf("%d edits, also of one that changed nothing", n)
	}
	t.Run("an edited command is not carried out again", func(t *testing.T) {
		id := s.say(says{user: adminID, text: "/invite"})
		s.sent(adminID, 1)
		s.say(says{user: adminID, text: "/invite please", id: id, edit: true})
		s.idle()
		if n := len(s.server.Sent(adminID)); n != 1 || s.store.Counts(1)["invited"] != 1 {
			t.Errorf("%d messages, %d invitations", n, s.store.Counts(1)["invited"])
		}
	})
	t.Run("an edited question behind /ask is", func(t *testing.T) {
		id := s.say(says{user: adminID, text: "/ask متى؟"})
		s.sent(adminID, 2)
		s.idle()
		s.say(says{user: adminID, text: "/ask وأين؟", id: id, edit: true})
		s.call("editMessageText", func(c telegramtest.Call) bool { return strings.Contains(c.In.Get("text"), "وأين؟") })
	})
	t.Run("a question that was none before", func(t *testing.T) {
		id := s.say(says{user: userID, text: "؟"})
		s.sent(userID, 2)
		s.say(says{user: userID, text: "الآن بكلمات؟", id: id, edit: true})
		s.contains(s.text(s.sent(userID, 3)), "الآن بكلمات؟")
	})
	t.Run("a longer and a shorter answer", func(t *testing.T) {
		long := strings.Repeat("جملة طويلة جدا في هذا الجواب. ", 150)
		s.engine.ask = func(_ context.Context, q string, _ answer.Call) (answer.Answer, error) {
			if strings.Contains(q, "طويل") {
				return answer.Answer{Outcome: answer.Answered, Language: "ar", Statements: stated(nil, long, 1), Citations: quoted("x").Citations[:1]}, nil
			}
			return quoted(q), nil
		}
		before := len(s.server.Sent(userID))
		id := s.say(says{user: userID, text: "جواب طويل؟"})
		second := s.sent(userID, before+2)
		s.idle()
		s.say(says{user: userID, text: "جواب قصير؟", id: id, edit: true})
		deleted := s.call("deleteMessage", nil)
		if deleted.Message() != second.ID {
			t.Errorf("deleted %d, want %d", deleted.Message(), second.ID)
		}
		s.idle()
		s.say(says{user: userID, text: "جواب طويل من جديد؟", id: id, edit: true})
		s.sent(userID, before+3)
	})
}

func sortedKeys(m map[string]string) (keys []string) {
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func TestInlineQueries(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	query := func(user int64, text string) {
		s.server.Update(fmt.Sprintf(`{"inline_query":{"id":"q-%s","from":{"id":%d,"first_name":"S","language_code":"ar"},"query":%q,"offset":""}}`, text, user, text))
	}
	query(userID, "متى و")
	query(userID, "متى وقع")
	query(userID, "متى وقع ذلك؟")
	c := s.call("answerInlineQuery", func(c telegramtest.Call) bool { return c.In.Get("inline_query_id") == "q-متى وقع ذلك؟" })
	s.contains(c.In.Get("results"), "جواب عن: متى وقع ذلك؟", "a.md:3", `"parse_mode":"HTML"`)
	s.idle()
	if got := s.engine.questions(); !slices.Equal(got, []string{"متى وقع ذلك؟"}) {
		t.Errorf("asked %q: only the newest is worth an answer", got)
	}
	query(userID, "السلام عليكم")
	greeting := s.call("answerInlineQuery", func(c telegramtest.Call) bool { return c.In.Get("inline_query_id") == "q-السلام عليكم" })
	if greeting.In.Get("results") != "[]" || len(s.engine.questions()) != 1 {
		t.Errorf("a greeting got %v", greeting.In)
	}
	query(strangerID, "من قال؟")
	closed := s.call("answerInlineQuery", func(c telegramtest.Call) bool { return c.In.Get("inline_query_id") == "q-من قال؟" })
	if closed.In.Get("results") != "[]" || !strings.Contains(closed.In.Get("button"), "خاص") {
		t.Errorf("a stranger got %v", closed.In)
	}
}

func TestInvitations(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: adminID, text: "/invite", lang: "en"})
	text := s.text(s.sent(adminID, 1))
	code := codeIn(t, text, "start")
	s.say(says{user: strangerID, text: "/start " + code, lang: "en"})
	s.contains(s.text(s.sent(strangerID, 1)), "you may ask now")
	s.say(says{user: strangerID, text: "سؤال؟"})
	s.contains(s.text(s.sent(strangerID, 2)), "جواب عن")
	s.say(says{user: 44, text: "/start " + code, lang: "en"})
	s.contains(s.text(s.sent(44, 1)), "has been used")
	s.say(says{user: 44, text: "/start nonsense", lang: "en"})
	s.contains(s.text(s.sent(44, 2)), "not known")
	s.say(says{user: 44, text: "سؤال؟", lang: "en"})
	s.contains(s.text(s.sent(44, 3)), "private", "44")

	t.Run("open a group", func(t *testing.T) {
		s.say(says{user: adminID, text: "/invite", lang: "en"})
		code := codeIn(t, s.text(s.sent(adminID, 2)), "startgroup")
		s.say(says{user: userID, chat: closedGroup, text: "/start@" + telegramtest.BotName + " " + code, lang: "en"})
		s.contains(s.text(s.sent(closedGroup, 1)), "open to this group")
		s.say(says{user: 45, chat: closedGroup, text: "/ask سؤال؟"})
		s.contains(s.text(s.sent(closedGroup, 2)), "جواب عن")
	})
	t.Run("are taken back", func(t *testing.T) {
		s.say(says{user: adminID, text: "/users", lang: "en"})
		list := s.sent(adminID, 3)
		s.contains(s.text(list), "33 — Sami", "by the configuration", "-200")
		s.press(adminID, 0, list.ID, "r:33")
		s.call("editMessageText", func(c telegramtest.Call) bool {
			return c.Message() == list.ID && !strings.Contains(c.In.Get("text"), "33")
		})
		s.say(says{user: strangerID, text: "سؤال آخر؟", lang: "en"})
		s.contains(s.text(s.sent(strangerID, 3)), "private")
	})
	t.Run("the last admin stays", func(t *testing.T) {
		code, err := s.store.People.NewInvite(state.Invite{Role: state.Admin})
		if err != nil {
			t.Fatal(err)
		}
		s.say(says{user: 66, text: "/start " + code, lang: "en"})
		s.contains(s.text(s.sent(66, 1)), "admin of the bot")
		s.press(66, 0, 1, "r:66")
		s.idle()
		if p, _ := s.store.People.Person(66); p.Role != state.Admin {
			t.Error("an admin could remove herself, who may be the last")
		}
		s.press(adminID, 0, 1, "r:66")
		s.eventually("another admin can remove her", func() bool { _, known := s.store.People.Person(66); return !known })
	})
	t.Run("an owner's link makes one admin", func(t *testing.T) {
		if link, err := s.bot.OwnerLink(); link != "" || err != nil {
			t.Errorf("there is an admin, and a link: %s, %v", link, err)
		}
		s.stop()
		s.opts.Admins = nil
		s.start()
		link, err := s.bot.OwnerLink()
		if err != nil || !strings.HasPrefix(link, "https://t.me/"+telegramtest.BotName+"?start=") {
			t.Fatalf("link %q, %v", link, err)
		}
		s.say(says{user: 55, text: "/start " + codeIn(t, link, "start"), lang: "en"})
		s.contains(s.text(s.sent(55, 1)), "admin of the bot")
		s.say(says{user: 55, text: "/stats", lang: "en"})
		s.contains(s.text(s.sent(55, 2)), "questions: ", "half of the answers within", "99% within")
		if link, _ := s.bot.OwnerLink(); link != "" {
			t.Error("there is an admin, and another link")
		}
		s.call("setMyCommands", func(c telegramtest.Call) bool { return strings.Contains(c.In.Get("scope"), `"chat_id":55`) })
	})
}

func codeIn(t *testing.T, text, how string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, "?"+how+"=")
	if !ok {
		t.Fatalf("no link in %q", text)
	}
	code, _, _ := strings.Cut(rest, "\n")
	return strings.TrimSpace(code)
}

func TestReindexShowsHowFarItIsAndReports(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	goOn := make(chan bool)
	s.engine.reindex = func(ctx context.Context, rebuild bool, progress func(index.Progress)) (index.Report, error) {
		progress(index.Progress{Stage: index.Embedding, Done: 45, Total: 100})
		select {
		case <-goOn:
		case <-ctx.Done():
			return index.Report{}, ctx.Err()
		}
		return index.Report{New: []string{"new.md"}, Changed: []string{"c<b>.md"}, Removed: []string{"old.md"}, Files: 7, Passages: 70,
			Refused: []*corpus.FileError{{Path: "bad.txt", Line: 3, Byte: 4, Err: corpus.ErrEncoding}}, Took: 1500 * time.Millisecond}, nil
	}
	s.start()
	s.say(says{user: userID, text: "/reindex", lang: "en"})
	s.contains(s.text(s.sent(userID, 1)), "for the bot's admins")

	s.say(says{user: adminID, text: "/reindex", lang: "en"})
	c := s.sent(adminID, 1)
	edited := func(words string) telegramtest.Call {
		t.Helper()
		return s.call("editMessageText", func(e telegramtest.Call) bool {
			return e.Message() == c.ID && strings.Contains(e.In.Get("text"), words)
		})
	}
	if e := edited("45%"); e.Buttons()["✋ Stop"] == "" {
		t.Errorf("no button to stop: %v", e.Buttons())
	}
	s.say(says{user: adminID, text: "/reindex", lang: "en"})
	s.contains(s.text(s.sent(adminID, 2)), "under way already")
	s.say(says{user: userID, text: "سؤال أثناء ذلك؟"})
	s.contains(s.text(s.sent(userID, 2)), "جواب عن") // it holds up nobody

	t.Run("and goes on after a restart", func(t *testing.T) {
		s.idle()
		s.stop()
		s.start()
		goOn <- true
		report := s.text(edited("In the index"))
		s.contains(report, "New: 1\n• new.md", "Changed: 1\n• c<b>.md", "Removed: 1\n• old.md", "Refused: 1\n• bad.txt:3: byte 4: the text is not valid UTF-8", "7 articles, 70 passages", "1.5s")
		s.eventually("the job is over", func() bool { _, under := s.store.Job(); return !under })
	})
	t.Run("or is stopped", func(t *testing.T) {
		s.say(says{user: adminID, text: "/reindex all", lang: "en"})
		c = s.sent(adminID, 3)
		s.press(strangerID, adminID, c.ID, c.Buttons()["✋ Stop"])
		s.idle()
		s.press(adminID, 0, c.ID, c.Buttons()["✋ Stop"])
		edited("Stopped")
	})
}

func TestAReindexThatFailsSaysWhy(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.reindex = func(context.Context, bool, func(index.Progress)) (index.Report, error) {
		return index.Report{}, &index.EmptyError{Indexed: 6}
	}
	s.start()
	s.say(says{user: adminID, text: "/reindex", lang: "en"})
	e := s.call("editMessageText", nil)
	s.contains(s.text(e), "the corpus holds no article", "accept an empty folder")
}

func TestNothingIsDoneTwice(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	u, err := botapi.ReadUpdate(fmt.Appendf(nil, `{"update_id":5000,"message":%s}`, says{user: userID, text: "سؤال؟", id: 7}.json()))
	if err != nil {
		t.Fatal(err)
	}
	task, _ := s.bot.delivery.Accept(u)
	if again, isNew := s.bot.delivery.Accept(u); isNew || again != task {
		t.Error("an update in progress was taken again")
	}
	<-task.Done()
	for range 2 {
		if _, isNew := s.bot.delivery.Accept(u); isNew {
			t.Error("an update that is done was taken again")
		}
		s.stop()
		s.start()
	}
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("%d messages for one question", n)
	}
}

func TestWhatWasSentBeforeAKillIsNotSentAgain(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	long := strings.Repeat("جملة طويلة جدا في هذا الجواب. ", 150)
	s.engine.ask = func(context.Context, string, answer.Call) (answer.Answer, error) {
		return answer.Answer{Outcome: answer.Answered, Language: "ar", Statements: stated(nil, long, 1), Citations: quoted("x").Citations[:1]}, nil
	}
	s.start()
	s.store.Updates.AddSent(5000, 99) //nolint:errcheck // as if the first of two messages had gone out before the kill
	s.server.Raw(fmt.Sprintf(`{"update_id":5000,"message":%s}`, says{user: userID, text: "سؤال؟", id: 7}.json()))
	s.idle()
	if sent := s.server.Sent(userID); len(sent) != 1 || len(sent[0].Buttons()) == 0 {
		t.Errorf("%d messages, want the second alone", len(sent))
	}
	a, _ := s.store.Answers.To(userID, 7)
	if len(a.Messages) != 2 || a.Messages[0] != 99 {
		t.Errorf("messages %v", a.Messages)
	}
}

func TestShutdownFinishesOrHandsBack(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Grace = 300 * time.Millisecond
	started := make(chan string, 10)
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		started <- q
		pause := 100 * time.Millisecond
		if strings.Contains(q, "بطيء") {
			pause = time.Minute
		}
		if backoff.Sleep(ctx, pause) != nil {
			return answer.Answer{}, ctx.Err()
		}
		return quoted(q), nil
	}
	s.start()
	s.say(says{user: userID, text: "سؤال سريع؟"})
	s.say(says{user: adminID, text: "سؤال بطيء؟"})
	<-started
	<-started
	s.stop()
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("what was under way was not finished: %d messages", n)
	}
	if n := s.server.Unconfirmed(); n != 1 {
		t.Errorf("%d updates are left with Telegram, want the slow one", n)
	}
	s.engine.mu.Lock()
	s.engine.ask = nil
	s.engine.mu.Unlock()
	s.start()
	s.contains(s.text(s.sent(adminID, 1)), "جواب عن: سؤال بطيء؟")
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("answered again: %d messages", n)
	}
}

func TestManyQuestionsInARowAreSlowedDown(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.PerMinute = 3
	s.start()
	for i := range 8 {
		s.say(says{user: userID, text: fmt.Sprintf("سؤال %d؟", i), lang: "en"})
	}
	s.idle()
	if n := len(s.engine.questions()); n != 3 {
		t.Errorf("%d questions were answered, want 3", n)
	}
	sent := s.server.Sent(userID)
	if len(sent) != 4 {
		t.Fatalf("%d messages, want 3 answers and one note", len(sent))
	}
	s.contains(s.text(sent[3]), "many questions in one minute")
}

func TestAFullQueueIsBusy(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	release := make(chan bool)
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		select {
		case <-release:
		case <-ctx.Done():
		}
		return quoted(q), nil
	}
	s.start()
	for i := range delivery.MostWaiting + 20 {
		s.say(says{user: userID, text: fmt.Sprintf("سؤال %d؟", i), lang: "en"})
	}
	s.contains(s.text(s.sent(userID, 1)), "Many questions are waiting")
	s.taken(1000 + delivery.MostWaiting + 19)
	close(release)
	s.idle()
	if n := len(s.engine.questions()); n < delivery.MostWaiting || n > delivery.MostWaiting+1 {
		t.Errorf("%d questions were answered", n)
	}
	if n := len(s.server.Sent(userID)); n != len(s.engine.questions())+1 {
		t.Errorf("%d messages for %d questions: one note is enough", n, len(s.engine.questions()))
	}
}

func TestOneChatDoesNotHoldUpOthers(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	release := make(chan bool)
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		if strings.Contains(q, "عالق") {
			select {
			case <-release:
			case <-ctx.Done():
				return answer.Answer{}, ctx.Err()
			}
		}
		return quoted(q), nil
	}
	s.opts.Workers = 100
	s.opts.Chats = append(s.opts.Chats, openGroup-1000, openGroup-1001, openGroup-1002)
	s.start()
	for chat := range int64(3) {
		for i := range 39 {
			s.say(says{user: 1000 + chat, chat: openGroup - 1000 - chat, text: fmt.Sprintf("/ask عالق %d؟", i)})
		}
	}
	s.say(says{user: userID, text: "سؤال عادي؟"})
	s.contains(s.text(s.sent(userID, 1)), "سؤال عادي")
	close(release)
	s.idle()
	for chat := range int64(3) {
		if n := len(s.server.Sent(openGroup - 1000 - chat)); n != 39 {
			t.Errorf("chat %d got %d answers", chat, n)
		}
	}
}

func TestMenusAreSetOnceInEachLanguage(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.eventually("the menus are set", func() bool { return s.store.Note("menus") != "" })
	n := len(s.server.Calls("setMyCommands"))
	languages := map[string]bool{}
	for _, c := range s.server.Calls("setMyCommands") {
		languages[c.In.Get("language_code")] = true
		everybody := !strings.Contains(c.In.Get("scope"), `"chat"`)
		if strings.Contains(c.In.Get("commands"), "reindex") == everybody {
			t.Errorf("menu of %s: %s", c.In.Get("scope"), c.In.Get("commands"))
		}
	}
	if n != 12 || len(languages) != 4 || len(s.server.Calls("setMyDescription")) != 4 {
		t.Errorf("%d menus in %v", n, languages)
	}
	for _, c := range s.server.Calls("setMyShortDescription") {
		if n := len([]rune(c.In.Get("short_description"))); n > 120 {
			t.Errorf("%d characters: %s", n, c.In.Get("short_description"))
		}
	}
	s.stop()
	s.start()
	s.idle()
	time.Sleep(50 * time.Millisecond)
	if again := len(s.server.Calls("setMyCommands")); again != n {
		t.Errorf("%d more menus after a restart", again-n)
	}
}

func TestAServerThatLacksMethodsIsWarnedAboutOnce(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		switch c.Method {
		case "getMe", "getUpdates", "sendMessage", "editMessageText":
			return false
		}
		w.WriteHeader(500)
		fmt.Fprintf(w, `{"message":"API method '%s' is not supported."}`, c.Method)
		return true
	}
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		backoff.Sleep(ctx, 100*time.Millisecond) // time enough to type
		return quoted(q), nil
	}
	s.start()
	for i := range 3 {
		s.say(says{user: userID, text: fmt.Sprintf("سؤال %d؟", i)})
		s.sent(userID, i+1)
	}
	s.press(userID, 0, 1, "s:zz:1")
	s.idle()
	if n := strings.Count(s.log.String(), "method=sendChatAction"); n != 1 {
		t.Errorf("%d warnings", n)
	}
}
