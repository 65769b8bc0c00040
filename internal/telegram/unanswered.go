package telegram

import (
	"context"
	"fmt"
	"strings"

	"isnad/internal/lang"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/turn"
	"isnad/internal/unanswered"
)

// Unanswered tells admins what the articles did not answer in the last week.
type Unanswered struct {
	Groups func(context.Context) ([]unanswered.Group, error)
	Link   func(admin int64) string // of the page that shows all, for one admin; nil: there are no pages
}

// mostGroups limits the groups that a message lists.
const mostGroups = 10

// command sends an admin the most frequent groups, and a link to the page with all of them.
func (u Unanswered) command(t *turn.Turn, _ *botapi.Message, _ string) error {
	groups, err := u.Groups(t.Ctx)
	if err != nil {
		return err
	}
	if len(groups) == 0 {
		return t.Say(t.Words.AllAnswered)
	}
	lines := []string{t.Words.Unanswered, ""}
	for _, g := range groups[:min(len(groups), mostGroups)] {
		line := "• " + lang.Isolate(message.Preview(g.Wordings[0].Text))
		if g.Asked > 1 {
			line += fmt.Sprintf(" ×%d", g.Asked)
		}
		lines = append(lines, line)
	}
	if more := len(groups) - mostGroups; more > 0 {
		lines = append(lines, t.Words.More.With(more))
	}
	if u.Link != nil {
		lines = append(lines, "", t.Words.UnansweredPage, u.Link(t.User.ID))
	}
	return t.Say(strings.Join(lines, "\n"))
}
