package telegram

import (
	"context"
	"sync"
	"time"

	"isnad/internal/answer"
	"isnad/internal/library"
)

// A talk is whose conversation it is: in a group each has one's own.
type talk struct {
	chat, user int64
	topic      int
}

func (t *turn) talk() talk { return talk{t.chat.ID, t.user.ID, t.topic} }

// talks are the conversations that go on: those of the last while, and not more
// than some.
type talks struct {
	start func() library.Conversation

	mu  sync.Mutex
	all map[talk]*held
}

type held struct {
	mu   sync.Mutex // a conversation is asked one question at a time
	with library.Conversation
	last time.Time
}

const (
	mostTalks  = 2000
	restsAfter = 30 * time.Minute
)

func newTalks(start func() library.Conversation) *talks {
	return &talks{start: start, all: map[talk]*held{}}
}

func (s *talks) ask(ctx context.Context, who talk, question string, call answer.Call) (answer.Answer, error) {
	h := s.get(who)
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.with.Ask(ctx, question, call)
}

// get is somebody's conversation. It forgets by itself what was said long ago.
func (s *talks) get(who talk) *held {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	h := s.all[who]
	if h == nil {
		if len(s.all) >= mostTalks {
			s.forget(now)
		}
		h = &held{with: s.start()}
		s.all[who] = h
	}
	h.last = now
	return h
}

// forget drops the conversations that are over, or else the one that has rested
// longest.
func (s *talks) forget(now time.Time) {
	var oldest talk
	first := now
	for who, h := range s.all {
		if now.Sub(h.last) > restsAfter {
			delete(s.all, who)
		} else if !h.last.After(first) {
			oldest, first = who, h.last
		}
	}
	if len(s.all) >= mostTalks {
		delete(s.all, oldest)
	}
}

func (s *talks) reset(who talk) {
	s.mu.Lock()
	h := s.all[who]
	s.mu.Unlock()
	if h == nil {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.with.Reset()
}
