package telegramtest

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

// limits watch over Telegram's: a message a second in a chat, twenty a minute in a
// group, thirty a second over all, by the time at which they arrive.
type limits struct {
	state *limitState
}

type limitState struct {
	mu       sync.Mutex
	all      []time.Time
	chats    map[int64][]time.Time
	breaches []string
	refused  []string
}

func newLimits() limits { return limits{&limitState{chats: map[int64][]time.Time{}}} }

// broken is for how many seconds the sender must wait; 0 where no limit is broken.
func (l limits) broken(c Call) int {
	s := l.state
	s.mu.Lock()
	defer s.mu.Unlock()
	now, chat := time.Now(), c.Chat()
	mine := s.chats[chat]
	s.all = recent(s.all, now, time.Second)
	switch {
	case len(s.all) >= 30:
		s.breaches = append(s.breaches, fmt.Sprintf("over all: 31 in %v", now.Sub(s.all[0])))
		return 1
	case len(mine) > 0 && now.Sub(mine[len(mine)-1]) < time.Second:
		s.breaches = append(s.breaches, fmt.Sprintf("chat %d: 2 in %v", chat, now.Sub(mine[len(mine)-1])))
		return 1
	}
	mine = recent(mine, now, time.Minute)
	if chat < 0 && len(mine) >= 20 {
		s.breaches = append(s.breaches, fmt.Sprintf("group %d: 21 in %v", chat, now.Sub(mine[0])))
		return int(time.Minute-now.Sub(mine[0]))/int(time.Second) + 1
	}
	s.all, s.chats[chat] = append(s.all, now), append(mine, now)
	return 0
}

// recent are the times within a period before now.
func recent(times []time.Time, now time.Time, period time.Duration) []time.Time {
	i := 0
	for i < len(times) && now.Sub(times[i]) >= period {
		i++
	}
	return times[i:]
}

// invalid remembers a message that Telegram would not take.
func (l limits) invalid(err error) {
	l.state.mu.Lock()
	defer l.state.mu.Unlock()
	l.state.refused = append(l.state.refused, err.Error())
}

func (l limits) list(invalid bool) []string {
	l.state.mu.Lock()
	defer l.state.mu.Unlock()
	if invalid {
		return slices.Clone(l.state.refused)
	}
	return slices.Clone(l.state.breaches)
}
