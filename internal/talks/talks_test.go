package talks

import (
	"context"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/library"
)

// silent is a conversation in which nothing is said. It takes a byte, so that no two have
// one address.
type silent struct{ _ byte }

func (*silent) Ask(context.Context, string, answer.Call) (answer.Answer, error) {
	return answer.Answer{}, nil
}
func (*silent) Reset() {}

type key struct {
	chat, user int64
	topic      int
}

func TestConversationsAreLimitedInNumber(t *testing.T) {
	started := 0
	s := New[key](func() library.Conversation { started++; return &silent{} })
	first, second := key{chat: 1, user: 1}, key{chat: 2, user: 2}
	kept := s.get(first)
	s.get(second)
	for i := range int64(mostTalks) {
		s.get(key{chat: 1000 + i, user: 1000 + i})
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
	s := New[key](func() library.Conversation { return &silent{} })
	if s.get(key{chat: -1, user: 1}) == s.get(key{chat: -1, user: 2}) {
		t.Error("two users share one")
	}
	if s.get(key{chat: -1, user: 1}) == s.get(key{chat: -1, user: 1, topic: 3}) {
		t.Error("two threads share one")
	}
}
