package telegram

import (
	"testing"

	"isnad/internal/telegram/telegramtest"
)

func TestForgetDeletesWhatIsKeptAboutSomebodyAndNobodyElse(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, text: "/privacy"})
	s.contains(s.text(s.sent(userID, 1)), "تقييمك للأجوبة", "/forget")
	s.say(says{user: userID, text: "سؤال؟"})
	mine := s.sent(userID, 2)
	s.say(says{user: adminID, text: "سؤال؟"})
	other := s.sent(adminID, 1)
	s.idle()
	s.press(userID, 0, mine.ID, button(mine, "v:", ":1"))
	s.press(adminID, 0, other.ID, button(other, "v:", ":1"))
	s.press(userID, 0, mine.ID, "l:ar")
	s.idle()
	s.say(says{user: userID, text: "/forget"})
	s.contains(s.text(s.sent(userID, 3)), "الأجوبة 1، التقييمات 1")
	s.idle()
	if _, ok := s.store.Answers.In(userID, mine.ID); ok {
		t.Error("an answer is still there")
	}
	if _, ok := s.store.Answers.Latest(userID); ok {
		t.Error("the last answer is still there")
	}
	if s.store.People.Chat(userID).Language != "" {
		t.Error("the settings are still there")
	}
	if _, ok := s.store.Answers.In(adminID, other.ID); !ok {
		t.Error("somebody else's answer is gone")
	}
	s.say(says{user: userID, text: "/forget"})
	s.contains(s.text(s.sent(userID, 4)), "الأجوبة 0، التقييمات 0")
	s.press(userID, 0, mine.ID, button(mine, "s:", ":1"))
	s.call("answerCallbackQuery", func(c telegramtest.Call) bool { return c.In.Get("text") != "" })
}
