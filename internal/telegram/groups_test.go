package telegram

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"isnad/internal/telegram/state"
	"isnad/internal/telegram/telegramtest"
)

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

func TestAGroupLearnsHowToAsk(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	joined := fmt.Sprintf(`,"new_chat_members":[{"id":%d,"is_bot":true,"first_name":"Isnad"}]`, telegramtest.BotID)
	s.say(says{user: userID, chat: openGroup, extra: joined})
	s.contains(s.text(s.sent(openGroup, 1)), "@"+telegramtest.BotName, "/ask")
	if text := s.text(s.sent(openGroup, 1)); !strings.Contains(text, "/ask@"+telegramtest.BotName) || strings.Contains(text, "اذكروا") {
		t.Errorf("privacy mode is on, and a mention may not arrive: %s", text)
	}
	s.say(says{user: strangerID, chat: closedGroup, extra: joined})
	s.contains(s.text(s.sent(closedGroup, 1)), "لم يُفتح")
	s.say(says{user: userID, chat: openGroup, extra: `,"new_chat_members":[{"id":5,"first_name":"A"}]`})
	s.idle()
	if n := len(s.server.Sent(openGroup)); n != 1 {
		t.Errorf("%d messages", n)
	}
}

func TestAGroupWhoseMessagesTheBotReadsMayMentionIt(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method == "getMe" {
			fmt.Fprintf(w, `{"ok":true,"result":{"id":%d,"is_bot":true,"first_name":"Isnad","username":%q,"can_read_all_group_messages":true}}`, telegramtest.BotID, telegramtest.BotName)
		}
		return c.Method == "getMe"
	}
	s.start()
	s.say(says{user: userID, chat: openGroup, extra: fmt.Sprintf(`,"new_chat_members":[{"id":%d,"is_bot":true,"first_name":"Isnad"}]`, telegramtest.BotID)})
	s.contains(s.text(s.sent(openGroup, 1)), "اذكروا اسمي @"+telegramtest.BotName)
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
