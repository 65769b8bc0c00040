package telegram

import (
	"fmt"
	"strings"
	"time"

	"isnad/internal/library"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/state"
)

// usage shows how much the bot is used.
type usage struct {
	store   *state.Store
	library library.Service
	access  *access
	times   *delivery.Times
	began   time.Time
}

// counters are the names that are counted, in the order in which they are shown.
var counters = []string{"asked", "answered", "related", "nothing", "talk", "searched", "inline", "opened", "useful", "useless",
	"refused", "limited", "busy", "failed"}

// command shows figures of use.
func (u *usage) command(t *turn, _ *botapi.Message, _ string) error {
	w := t.words
	today, week, ever := u.store.Counts(1), u.store.Counts(7), u.store.Counts(0)
	lines := []string{w.Stats, w.StatsColumns, ""}
	for _, name := range counters {
		lines = append(lines, fmt.Sprintf("%s: \u2068%d · %d · %d\u2069", w.Counters[name], today[name], week[name], ever[name]))
	}
	counts, a := u.library.Counts(t.ctx), u.access
	users := len(u.store.People.All()) + len(a.users) + len(a.admins)
	groups := len(u.store.People.OpenChats()) + len(a.chats)
	lines = append(lines, "",
		w.StatsCorpus.With(counts.Articles, counts.Passages),
		w.StatsPeople.With(users, groups),
		w.StatsTimes.With(isolated(u.times.Percentile(0.5)), isolated(u.times.Percentile(0.99))),
		w.StatsUp.With(isolated(time.Since(u.began))))
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
