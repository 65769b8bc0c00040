// Package talks keeps the conversations of many people. It drops those that were not used for
// longest.
package talks

import (
	"context"
	"sync"

	"isnad/internal/answer"
	"isnad/internal/library"
)

// Talks maps each person to a conversation. A conversation limits itself how much it
// remembers; Talks limits only their number. It is safe for concurrent use.
type Talks[K comparable] struct {
	start func() library.Conversation

	mu     sync.Mutex
	all    map[K]*conversation
	latest uint64 // the highest value of conversation.used
}

// A conversation is asked one question at a time.
type conversation struct {
	mu   sync.Mutex
	with library.Conversation
	used uint64 // grows with each use; guarded by the lock of Talks
}

const mostTalks = 2000

// New returns Talks that begin each conversation with start.
func New[K comparable](start func() library.Conversation) *Talks[K] {
	return &Talks[K]{start: start, all: map[K]*conversation{}}
}

// Ask asks a question in the conversation of who.
func (s *Talks[K]) Ask(ctx context.Context, who K, question string, call answer.Call) (answer.Answer, error) {
	c := s.get(who)
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.with.Ask(ctx, question, call)
}

// get returns the conversation of who, a new one if there is none.
func (s *Talks[K]) get(who K) *conversation {
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
func (s *Talks[K]) dropOldest() {
	var oldest K
	first := s.latest + 1
	for who, c := range s.all {
		if c.used < first {
			oldest, first = who, c.used
		}
	}
	delete(s.all, oldest)
}

// Reset replaces the conversation of who by a new one.
func (s *Talks[K]) Reset(who K) {
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
