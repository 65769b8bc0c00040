package telegram

import (
	"context"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/library"
)

func TestConversationsAreLimitedInNumber(t *testing.T) {
	started := 0
	s := newTalks(func() library.Conversation { started++; return &fakeTalk{} })
	first, second := talk{chat: 1, user: 1}, talk{chat: 2, user: 2}
	kept := s.get(first)
	s.get(second)
	for i := range int64(mostTalks) {
		s.get(talk{chat: 1000 + i, user: 1000 + i})
		s.get(first) // goes on
	}
	if len(s.all) != mostTalks {
		t.Errorf("%d conversations are kept, want %d", len(s.all), mostTalks)
	}
	if s.get(first) != kept {
		t.Error("a conversation that goes on was dropped")
	}
	before := started
	if s.get(second); started != before+1 {
		t.Error("the conversation that was unused for the longest time was kept")
	}
}

func TestEachUserOfAGroupHasAConversation(t *testing.T) {
	s := newTalks(func() library.Conversation { return &fakeTalk{} })
	if s.get(talk{chat: -1, user: 1}) == s.get(talk{chat: -1, user: 2}) {
		t.Error("two users share one")
	}
	if s.get(talk{chat: -1, user: 1}) == s.get(talk{chat: -1, user: 1, topic: 3}) {
		t.Error("two threads share one")
	}
}

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
