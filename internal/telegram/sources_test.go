package telegram

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/telegram/telegramtest"
)

func TestSourcesAreTurnedLikePages(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.lines = []corpus.NumberedLine{{N: 3, Text: quoted("سؤال؟").Citations[0].Quote}}
	s.start()
	s.say(says{user: userID, text: "سؤال؟"})
	c := s.sent(userID, 1)
	s.idle()
	s.press(userID, 0, c.ID, button(c, "s:", ":1"))
	first := s.sent(userID, 2)
	if b := first.Buttons(); len(b) != 2 || b["▶"] == "" {
		t.Errorf("buttons of the first source: %v", b)
	}
	s.contains(first.In.Get("reply_markup"), `"copy_text":{"text":"«جواب عن: سؤال؟.» (a.md:3، عنوان)"}`)
	s.press(userID, 0, first.ID, first.Buttons()["▶"])
	second := s.call("editMessageText", func(e telegramtest.Call) bool { return e.Message() == first.ID })
	s.contains(s.text(second), "dir/b.txt:7")
	if b := second.Buttons(); len(b) != 2 || b["◀"] == "" {
		t.Errorf("buttons of the last source: %v", b)
	}
	for _, data := range []string{"n:zz:0", second.Buttons()["◀"][:len(second.Buttons()["◀"])-1] + "9", "n::"} {
		s.press(userID, 0, first.ID, data)
	}
	s.idle()
	if n := len(s.server.Calls("editMessageText")); n != 1 {
		t.Errorf("%d edits", n)
	}
}

func TestMoreListsPlacesThatAreNotCited(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.standing = map[string]index.Standing{"changed.md": index.Changed}
	s.start()
	s.say(says{user: userID, text: "سؤال؟"})
	c := s.sent(userID, 1)
	s.idle()
	s.stop()
	s.start() // the places are remembered
	s.press(userID, 0, c.ID, button(c, "m:", ""))
	got := s.text(s.sent(userID, 2))
	s.contains(got, "مقاطع قريبة", "near.md:9", "كلام قريب منه.")
	if strings.Contains(got, "a.md") || strings.Contains(got, "changed.md") {
		t.Errorf("a place that is cited, or has changed: %s", got)
	}
	if n := len(s.engine.questions()); n != 1 {
		t.Errorf("asked %d times", n)
	}
	t.Run("an answer without such places has no button", func(t *testing.T) {
		s.engine.ask = func(_ context.Context, q string, _ answer.Call) (answer.Answer, error) {
			a := quoted(q)
			a.More = nil
			return a, nil
		}
		s.say(says{user: userID, text: "سؤال؟"})
		if c := s.sent(userID, 3); button(c, "m:", "") != "" || len(c.Buttons()) != 4 {
			t.Errorf("buttons %v", c.Buttons())
		}
	})
}

func TestASourceWithAnAddressCanBeOpened(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.ask = func(_ context.Context, q string, _ answer.Call) (answer.Answer, error) {
		a := quoted(q)
		a.Citations[0].URL, a.Citations[1].URL = "https://articles.example.org/a.md#L3", "http://localhost/b"
		return a, nil
	}
	s.start()
	s.say(says{user: userID, text: "سؤال؟"})
	c := s.sent(userID, 1)
	s.idle()
	s.press(userID, 0, c.ID, button(c, "s:", ":1"))
	if k := s.sent(userID, 2).In.Get("reply_markup"); !strings.Contains(k, `"url":"https://articles.example.org/a.md#L3"`) {
		t.Errorf("buttons %s", k)
	}
	s.press(userID, 0, c.ID, button(c, "s:", ":2"))
	if k := s.sent(userID, 3).In.Get("reply_markup"); strings.Contains(k, `"url"`) {
		t.Errorf("a button that Telegram refuses: %s", k)
	}
}

func TestAThumbCountsAsAVote(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, text: "سؤال؟"})
	c := s.sent(userID, 1)
	s.idle()
	react := func(user int64, message int, emoji string) {
		s.server.Update(fmt.Sprintf(`{"message_reaction":{"chat":{"id":%d,"type":"private"},"message_id":%d,"user":{"id":%d,"first_name":"x"},"old_reaction":[],"new_reaction":[{"type":"emoji","emoji":%q}]}}`,
			userID, message, user, emoji))
		s.idle()
	}
	react(userID, c.ID, "❤")
	react(userID, 9999, "👍")
	react(strangerID, c.ID, "👍")
	if got := s.store.Counts(0); got["useful"]+got["useless"] != 0 {
		t.Errorf("counted %v", got)
	}
	react(userID, c.ID, "👍")
	react(userID, c.ID, "👎")
	if got := s.store.Counts(0); got["useful"] != 0 || got["useless"] != 1 {
		t.Errorf("counted %v", got)
	}
	if got := s.server.Calls("getUpdates"); len(got) > 0 && !strings.Contains(got[0].In.Get("allowed_updates"), "message_reaction") {
		t.Error("reactions are not asked for")
	}
}

// pressAside has somebody press a button below a message that they alone see.
func (s *stage) pressAside(user, chat int64, message int, data string) {
	s.server.Update(fmt.Sprintf(`{"callback_query":{"id":"cb%d","from":{"id":%d,"first_name":"Sami","language_code":"ar"},"message":{"message_id":0,"ephemeral_message_id":%d,"date":1,"chat":{"id":%d,"type":"supergroup"}},"data":%q}}`,
		s.next, user, message, chat, data))
	s.next++
}

func TestASourceInAGroupIsShownToWhoOpensItAlone(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Aside = true
	s.engine.lines = []corpus.NumberedLine{{N: 3, Text: quoted("سؤال؟").Citations[0].Quote}}
	s.start()
	s.say(says{user: userID, chat: openGroup, text: "/ask سؤال؟"})
	c := s.sent(openGroup, 1)
	s.idle()
	s.press(strangerID, openGroup, c.ID, button(c, "s:", ":1"))
	aside := func(c telegramtest.Call) bool { return c.Ephemeral != 0 }
	first := s.call("sendMessage", aside)
	if p := first.In.Get("ephemeral_message_parameters"); !strings.Contains(p, `"receiver_user_id":33`) || !strings.Contains(p, `"callback_query_id":"cb`) {
		t.Errorf("shown to %s", p)
	}
	s.contains(s.text(first), "a.md:3")
	s.pressAside(strangerID, openGroup, first.Ephemeral, first.Buttons()["▶"])
	second := s.call("editEphemeralMessageText", nil)
	if second.In.Get("receiver_user_id") != "33" || second.In.Get("ephemeral_message_id") != fmt.Sprint(first.Ephemeral) {
		t.Errorf("changed %v", second.In)
	}
	s.contains(s.text(second), "dir/b.txt:7")
	s.press(strangerID, openGroup, c.ID, button(c, "m:", ""))
	s.idle()
	if n := len(s.server.Sent(openGroup)); n != 1 || s.server.Calls("sendMessage")[2].Ephemeral == 0 {
		t.Errorf("the group sees %d messages", n)
	}
	t.Run("in private it is a message as before", func(t *testing.T) {
		s.say(says{user: userID, text: "سؤال؟"})
		c := s.sent(userID, 1)
		s.idle()
		s.press(userID, 0, c.ID, button(c, "s:", ":1"))
		s.sent(userID, 2)
	})
}

// What Telegram does not show to one member alone is shown to all: a source that is asked for
// is never lost.
func TestASourceThatCannotBeShownAsideIsShownToAll(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Aside = true
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		refused := c.In.Get("ephemeral_message_parameters") != ""
		if refused {
			telegramtest.Fail(w, 400, "Bad Request: query is too old and response timeout expired or query ID is invalid", 0)
		} else if c.Method == "editEphemeralMessageText" {
			telegramtest.Fail(w, 400, "Bad Request: message to edit not found", 0)
			return true
		}
		return refused
	}
	s.start()
	s.say(says{user: userID, chat: openGroup, text: "/ask سؤال؟"})
	c := s.sent(openGroup, 1)
	s.idle()
	s.press(userID, openGroup, c.ID, button(c, "s:", ":1"))
	s.contains(s.text(s.sent(openGroup, 2)), "a.md:3")
	s.pressAside(userID, openGroup, 7, "n:"+strings.TrimSuffix(strings.TrimPrefix(button(c, "s:", ":1"), "s:"), ":1")+":1")
	s.contains(s.text(s.sent(openGroup, 3)), "dir/b.txt:7")
}
