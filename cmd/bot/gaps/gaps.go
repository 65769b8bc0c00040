// Package gaps keeps the questions of those whom the program serves that the articles did not
// answer, and groups them.
package gaps

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/library"
	"isnad/internal/telegram/state"
	"isnad/internal/unanswered"
)

// A Meter passes on what it is told, and keeps the questions that were not answered in the
// memory that was given to [Meter.Keep].
type Meter struct {
	library.Meter
	kept atomic.Pointer[state.Unanswered]
}

// Keep has questions kept from now on.
func (m *Meter) Keep(in *state.Unanswered) { m.kept.Store(in) }

// Asked implements [library.Meter]. Questions that are answered while they are written
// (inline on Telegram) are not kept: most are half a question.
func (m *Meter) Asked(call answer.Call, a answer.Answer, err error, took time.Duration) {
	m.Meter.Asked(call, a, err, took)
	kept := m.kept.Load()
	if kept == nil || err != nil || call.Plain || a.Outcome != answer.Related && a.Outcome != answer.Nothing {
		return
	}
	q := unanswered.Question{Text: cmp.Or(a.Resolved, a.Question), Language: a.Language, Outcome: a.Outcome}
	if err := kept.Add(q, userOf(call)); err != nil {
		slog.Error("a question that was not answered could not be kept", "error", err)
	}
}

// userOf returns who asked on Telegram; 0 for others.
func userOf(call answer.Call) int64 {
	id, _ := strings.CutPrefix(call.User, "telegram ")
	user, _ := strconv.ParseInt(id, 10, 64)
	return user
}

// Groups returns what groups the questions in a memory.
func Groups(in *state.Unanswered, vectors unanswered.Embed) func(context.Context) ([]unanswered.Group, error) {
	grouper := &unanswered.Grouper{Embed: vectors}
	return func(ctx context.Context) ([]unanswered.Group, error) {
		all, err := in.All()
		if err != nil {
			return nil, err
		}
		return grouper.Groups(ctx, all)
	}
}

// Read groups the questions in the memory of a data folder, also while a bot uses it.
func Read(ctx context.Context, dir string) ([]unanswered.Group, error) {
	all, err := state.ReadUnanswered(ctx, dir)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	model, err := e5.Load()
	if err != nil {
		return nil, err
	}
	grouper := unanswered.Grouper{Embed: func(ctx context.Context, texts []string) ([][]float32, error) {
		return model.Embed(ctx, embed.Query, texts)
	}}
	return grouper.Groups(ctx, all)
}

// Lines shows a group as text: its most frequent question, and the others below it.
func Lines(g unanswered.Group) string {
	var b strings.Builder
	indent := ""
	for _, w := range g.Wordings {
		fmt.Fprintf(&b, "%s%s  ×%d  %s\n", indent, w.Time.Format(time.DateOnly), w.Asked, analysis.OneLine(w.Text))
		indent = "    "
	}
	return b.String()
}
