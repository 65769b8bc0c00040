package telegram

import (
	"context"
	"sync"

	"isnad/internal/answer"
	"isnad/internal/library"
)

// A talk says whose conversation it is: in a group each user has an own one.
type talk struct {
	chat, user int64
	topic      int
}

// talks are the conversations that were used last. A conversation forgets by itself what was
// said long ago; here only their number is limited.
type talks struct {
	start func() library.Conversation

	mu     sync.Mutex
	all    map[talk]*conversation
	latest uint64 // the highest value of conversation.used
}

// A conversation is asked one question at a time.
type conversation struct {
	mu   sync.Mutex
	with library.Conversation
	used uint64 // grows with each use; guarded by the lock of talks
}

const mostTalks = 2000

func newTalks(start func() library.Conversation) *talks {
	return &talks{start: start, all: map[talk]*conversation{}}
}

// ask asks a question in somebody's conversation.
func (s *talks) ask(ctx context.Context, who talk, question string, call answer.Call) (answer.Answer, error) {
	c := s.get(who)
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.with.Ask(ctx, question, call)
}

// get returns somebody's conversation, a new one if there is none.
func (s *talks) get(who talk) *conversation {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.all[who]
	if c == nil {
		if len(s.all) >= mostTalks {
			s.dropOldest()
		}
		c = &conversation{with: s.start()}
		s.all[who] = c
	}
	s.latest++
	c.used = s.latest
	return c
}

// dropOldest drops the conversation that was not used for the longest time.
func (s *talks) dropOldest() {
	var oldest talk
	first := s.latest + 1
	for who, c := range s.all {
		if c.used < first {
			oldest, first = who, c.used
		}
	}
	delete(s.all, oldest)
}

// reset makes somebody's conversation a new one.
func (s *talks) reset(who talk) {
	s.mu.Lock()
	c := s.all[who]
	s.mu.Unlock()
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.with.Reset()
}
