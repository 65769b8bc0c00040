package telegram

import (
	"fmt"
	"strings"
	"testing"

	"isnad/internal/corpus"
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

func TestMoreListsPassagesThatAreNotCited(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, text: "سؤال؟"})
	c := s.sent(userID, 1)
	s.idle()
	s.press(userID, 0, c.ID, button(c, "m:", ""))
	s.contains(s.text(s.sent(userID, 2)), "لم أجد في المقالات شيئًا") // the search finds what is cited
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
