package telegram

import (
	"testing"

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
