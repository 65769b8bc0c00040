package telegram

import (
	"context"
	"testing"

	"isnad/internal/answer"
)

func TestTalkIsRepliedToWithoutButtons(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.ask = func(_ context.Context, text string, call answer.Call) (answer.Answer, error) {
		if text != "😂" {
			return quoted(text), nil
		}
		return answer.Answer{Question: text, Outcome: answer.Talk, Language: call.Language, Statements: stated(nil, "in "+call.Language)}, nil
	}
	s.start()
	s.say(says{user: userID, text: "سؤال أول؟", lang: "en"})
	s.sent(userID, 1)
	id := s.say(says{user: userID, text: "😂", lang: "en"})
	reply := s.sent(userID, 2)
	if s.text(reply) != "in en" || len(reply.Buttons()) != 0 {
		t.Errorf("replied %q with buttons %v", s.text(reply), reply.Buttons())
	}
	s.say(says{user: userID, text: "/sources", lang: "en"})
	s.contains(s.text(s.sent(userID, 3)), "a.md:3") // those of the answer before
	s.say(says{user: userID, text: "سؤال ثان؟", lang: "en", id: id, edit: true})
	edited := s.call("editMessageText", nil)
	if edited.Message() != reply.ID || len(edited.Buttons()) == 0 {
		t.Errorf("a question in its place: message %d, buttons %v", edited.Message(), edited.Buttons())
	}
	s.idle()
	if got := s.store.Counts(0); got["talk"] != 1 || got["asked"] != 2 {
		t.Errorf("counted %v", got)
	}
}
