package library

import (
	"context"
	"sync"

	"isnad/internal/answer"
)

// Talks are the conversations that were used last, by whose they are. A conversation
// forgets by itself what was said long ago; here only their number is limited. It is safe
// for concurrent use.
type Talks[K comparable] struct {
	start func() Conversation

	mu     sync.Mutex
	all    map[K]*talk
	latest uint64 // the highest value of talk.used
}

// A talk is asked one question at a time.
type talk struct {
	mu   sync.Mutex
	with Conversation
	used uint64 // grows with each use; guarded by the lock of Talks
}

const mostTalks = 2000

// NewTalks are no conversations yet; start begins one.
func NewTalks[K comparable](start func() Conversation) *Talks[K] {
	return &Talks[K]{start: start, all: map[K]*talk{}}
}

// Ask asks a question in somebody's conversation.
func (s *Talks[K]) Ask(ctx context.Context, who K, question string, call answer.Call) (answer.Answer, error) {
	t := s.get(who)
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.with.Ask(ctx, question, call)
}

// get returns somebody's conversation, a new one if there is none.
func (s *Talks[K]) get(who K) *talk {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := s.all[who]
	if t == nil {
		if len(s.all) >= mostTalks {
			s.dropOldest()
		}
		t = &talk{with: s.start()}
		s.all[who] = t
	}
	s.latest++
	t.used = s.latest
	return t
}

// dropOldest drops the conversation that was not used for the longest time.
func (s *Talks[K]) dropOldest() {
	var oldest K
	first := s.latest + 1
	for who, t := range s.all {
		if t.used < first {
			oldest, first = who, t.used
		}
	}
	delete(s.all, oldest)
}
