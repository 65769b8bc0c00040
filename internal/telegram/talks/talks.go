// Package talks keeps the conversations that people have with the bot, as many as were
// used last.
package talks

import (
	"context"
	"sync"

	"isnad/internal/answer"
	"isnad/internal/library"
)

// A Key says whose conversation it is: in a group each user has an own one.
type Key struct {
	Chat, User int64
	Topic      int // the thread of the chat; 0 for none
}

// Talks are the conversations that were used last. A conversation forgets by itself what was
// said long ago; here only their number is limited. They are safe for concurrent use.
type Talks struct {
	start func() library.Conversation

	mu     sync.Mutex
	all    map[Key]*conversation
	latest uint64 // the highest value of conversation.used
}

// A conversation is asked one question at a time.
type conversation struct {
	mu   sync.Mutex
	with library.Conversation
	used uint64 // grows with each use; guarded by the lock of Talks
}

const mostTalks = 2000

// New returns Talks whose conversations start begins.
func New(start func() library.Conversation) *Talks {
	return &Talks{start: start, all: map[Key]*conversation{}}
}

// Ask asks a question in somebody's conversation.
func (s *Talks) Ask(ctx context.Context, who Key, question string, call answer.Call) (answer.Answer, error) {
	c := s.get(who)
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.with.Ask(ctx, question, call)
}

// get returns somebody's conversation, a new one if there is none.
func (s *Talks) get(who Key) *conversation {
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
func (s *Talks) dropOldest() {
	var oldest Key
	first := s.latest + 1
	for who, c := range s.all {
		if c.used < first {
			oldest, first = who, c.used
		}
	}
	delete(s.all, oldest)
}

// Reset makes somebody's conversation a new one.
func (s *Talks) Reset(who Key) {
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
