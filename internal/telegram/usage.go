package telegram

import (
	"fmt"
	"strings"
	"time"

	"isnad/internal/library"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/turn"
)

// usage shows how much the bot is used.
type usage struct {
	store   *state.Store
	library library.Service
	access  *access.Rules
	times   *delivery.Times
	began   time.Time
}

// counters are the names that are counted, in the order in which they are shown.
var counters = []string{"asked", "answered", "related", "nothing", "talk", "heard", "searched", "inline", "opened", "useful", "useless",
	"refused", "limited", "busy", "muted", "added", "declined", "failed"}

// command shows figures of use.
func (u *usage) command(t *turn.Turn, _ *botapi.Message, _ string) error {
	w := t.Words
	today, week, ever := u.store.Counts(1), u.store.Counts(7), u.store.Counts(0)
	lines := []string{w.Stats, w.StatsColumns, ""}
	for _, name := range counters {
		lines = append(lines, fmt.Sprintf("%s: \u2068%d · %d · %d\u2069", w.Counters[name], today[name], week[name], ever[name]))
	}
	counts, a := u.library.Counts(t.Ctx), u.access
	users := len(u.store.People.All()) + len(a.Users) + len(a.Admins)
	groups := len(u.store.People.OpenChats()) + len(a.Chats)
	lines = append(lines, "",
		w.StatsCorpus.With(counts.Articles, counts.Passages),
		w.StatsPeople.With(users, groups),
		w.StatsTimes.With(w.Duration(u.times.Percentile(0.5)), w.Duration(u.times.Percentile(0.99))),
		w.StatsUp.With(w.Duration(time.Since(u.began))))
	return t.Say(strings.Join(lines, "\n"))
}

// export sends an admin the file of votes on answers.
func (u *usage) export(t *turn.Turn, _ *botapi.Message, _ string) error {
	text, err := u.store.Answers.Feedback()
	if err != nil {
		return err
	}
	if len(text) == 0 {
		return t.Say(t.Words.NoFeedback)
	}
	return t.Delivery.SendFile(t.Ctx, t.To(), botapi.SendDocument{Chat: t.Chat.ID, Thread: t.Topic, File: botapi.File{Name: "feedback.jsonl", Contents: text}})
}
