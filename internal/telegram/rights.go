package telegram

import (
	"time"

	"isnad/internal/telegram/access"
)

// right returns what the turn's user may do.
func (t *turn) right() access.Right { return t.access.Of(t.user, t.chat) }

// may reports whether the turn's user may do a thing with that need here.
func (t *turn) may(n access.Need) bool { return n.Met(t.right(), t.chat.Private()) }

// refusal returns what somebody is told who may not do a thing with that need.
func (t *turn) refusal(n access.Need) string {
	switch {
	case t.right() == access.Nobody && t.chat.Private():
		return t.words.Closed.With(t.user.ID)
	case t.right() == access.Nobody && t.chat.ID != 0:
		return t.words.GroupNo.With(t.chat.ID)
	case n == access.NeedOwner && t.right() == access.Admin:
		return t.words.OnlyPrivate
	}
	return t.words.OnlyAdmins
}

const (
	// strangersHear is the least time between two refusals to a stranger, or to a group of
	// strangers.
	strangersHear = time.Hour
	slowDownPause = 30 * time.Second // the same for users who ask too much
)

// refuse says no. A stranger hears it once, and then nothing for a while.
func (t *turn) refuse(n access.Need) error {
	t.task.Count("refused")
	if t.right() == access.Nobody && !t.access.Told.Now([2]any{"closed", t.chat.ID}, strangersHear) {
		return nil
	}
	return t.say(t.refusal(n))
}

// overRate reports whether the user has asked more than one may in a minute, and counts the
// request. Admins may ask as much as they like.
func (t *turn) overRate() bool {
	if t.right() == access.Admin || t.access.Rates.Take(t.user.ID) {
		return false
	}
	t.task.Count("limited")
	return true
}

// slowDown reports whether the user asks too much, and says so once in a while.
func (t *turn) slowDown() (tooMany bool, err error) {
	if !t.overRate() {
		return false, nil
	}
	if !t.access.Told.Now([2]any{"slower", t.user.ID}, slowDownPause) {
		return true, nil
	}
	return true, t.say(t.words.Slower)
}
