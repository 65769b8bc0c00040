package telegram

import (
	"context"
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/telegram/telegramtest"
)

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
