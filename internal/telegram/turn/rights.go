package turn

import (
	"time"

	"isnad/internal/telegram/access"
)

// Right returns what the turn's user may do.
func (t *Turn) Right() access.Right { return t.Access.Of(t.User, t.Chat) }

// May reports whether the turn's user may do a thing with that need here.
func (t *Turn) May(n access.Need) bool { return n.Met(t.Right(), t.Chat.Private()) }

// Refusal returns the text for somebody who lacks the right that need names.
func (t *Turn) Refusal(n access.Need) string {
	switch {
	case t.Right() == access.Nobody && t.Chat.Private():
		return t.Words.Closed.With(t.User.ID)
	case t.Right() == access.Nobody && t.Chat.ID != 0:
		return t.Words.GroupNo.With(t.Chat.ID)
	case n == access.NeedOwner && t.Right() == access.Admin:
		return t.Words.OnlyPrivate
	}
	return t.Words.OnlyAdmins
}

const (
	// strangersHear is the least time between two refusals to a stranger, or to a group of
	// strangers.
	strangersHear = time.Hour
	slowDownPause = 30 * time.Second // the same for users who ask too much
)

// startHears is the least time between two refusals to a stranger who presses Start: that asks
// for a reply.
const startHears = time.Minute

// RefuseStart says no to somebody who pressed Start.
func (t *Turn) RefuseStart() error {
	t.Task.Count("refused")
	if !t.Access.Told.Now([2]any{"start", t.Chat.ID}, startHears) {
		return nil
	}
	return t.Say(t.Refusal(access.NeedAsker))
}

// Refuse says no. A stranger hears it once, and then nothing for a while.
func (t *Turn) Refuse(n access.Need) error {
	t.Task.Count("refused")
	if t.Right() == access.Nobody && !t.Access.Told.Now([2]any{"closed", t.Chat.ID}, strangersHear) {
		return nil
	}
	return t.Say(t.Refusal(n))
}

// OverRate reports whether the user has asked more than one may in a minute, and counts the
// request. Admins may ask as much as they like.
func (t *Turn) OverRate() bool {
	if t.Right() == access.Admin || t.Access.Rates.Take(t.User.ID) {
		return false
	}
	t.Task.Count("limited")
	return true
}

// SlowDown reports whether the user asks too much, and says so once in a while.
func (t *Turn) SlowDown() (tooMany bool, err error) {
	if !t.OverRate() {
		return false, nil
	}
	if !t.Access.Told.Now([2]any{"slower", t.User.ID}, slowDownPause) {
		return true, nil
	}
	return true, t.Say(t.Words.Slower)
}
