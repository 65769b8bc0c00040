package telegram

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/state"
)

// usage shows how much the bot is used.
type usage struct {
	store   *state.Store
	library library.Service
	access  *access
	times   *latencies
	began   time.Time
}

// counters are the names that are counted, in the order in which they are shown.
var counters = []string{"asked", "answered", "related", "nothing", "talk", "searched", "inline", "opened", "useful", "useless",
	"refused", "limited", "busy", "failed"}

// command shows figures of use.
func (u *usage) command(t *turn, _ *botapi.Message, _ string) error {
	w := t.words
	today, week, ever := u.store.Counts(1), u.store.Counts(7), u.store.Counts(0)
	lines := []string{w.stats, w.statsColumns, ""}
	for _, name := range counters {
		lines = append(lines, fmt.Sprintf("%s: \u2068%d · %d · %d\u2069", w.counters[name], today[name], week[name], ever[name]))
	}
	counts, a := u.library.Counts(t.ctx), u.access
	users := len(u.store.People.All()) + len(a.users) + len(a.admins)
	groups := len(u.store.People.OpenChats()) + len(a.chats)
	lines = append(lines, "",
		fmt.Sprintf(w.statsCorpus, counts.Articles, counts.Passages),
		fmt.Sprintf(w.statsPeople, users, groups),
		fmt.Sprintf(w.statsTimes, isolated(u.times.percentile(0.5)), isolated(u.times.percentile(0.99))),
		fmt.Sprintf(w.statsUp, isolated(time.Since(u.began))))
	return t.say(strings.Join(lines, "\n"))
}

// isolated returns a duration for people, such that Arabic around it does not reorder it.
func isolated(d time.Duration) string {
	step := time.Millisecond
	switch {
	case d >= time.Minute:
		step = time.Second
	case d >= time.Second:
		step = 100 * time.Millisecond
	}
	return "\u2068" + d.Round(step).String() + "\u2069"
}

// latencies are the last times from an update to its answer.
type latencies struct {
	mu   sync.Mutex
	last []time.Duration
	at   int
}

const mostLatencies = 1000

func (l *latencies) add(d time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.last) < mostLatencies {
		l.last = append(l.last, d)
		return
	}
	l.last[l.at] = d
	l.at = (l.at + 1) % mostLatencies
}

// percentile returns the time within which that share of the answers came; 0 for none.
func (l *latencies) percentile(share float64) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.last) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(l.last))
	return sorted[min(len(sorted)-1, int(share*float64(len(sorted))))]
}
