package telegram

import (
	"slices"
	"time"

	"isnad/internal/rate"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/state"
)

// A right is what somebody may do. Each includes those before.
type right int

const (
	nobody right = iota // a stranger: the greeting, help, and a note with the id
	asker               // questions, searches, sources, votes
	admin               // everything
)

// A need says who may do a thing, and where.
type need int

const (
	needNothing need = iota // strangers too; the thing itself decides what they are told
	needAsker               // everybody who may ask
	needSetter              // in private everybody who may ask, in a group an admin
	needAdmin               // an admin, anywhere
	needOwner               // an admin, in private: the answer is for nobody else
)

// access decides who may do what, and how much of it.
type access struct {
	public               bool
	admins, users, chats []int64 // from the configuration
	people               *state.People
	rates                *rate.Limits[int64]
	told                 *delivery.Occasions // refusals that were said
}

// right returns what a user may do in a chat. It is asked anew for each command, each button
// and each inline query, so that rights that were taken back are gone at once.
//
// A group gives its members the right to ask; only a user's own id makes an admin. An id that
// writes in the name of a group or channel is shared by many, and has no rights of its own;
// nor has another bot.
func (a *access) right(user botapi.User, chat botapi.Chat) right {
	switch person, known := a.people.Person(user.ID); {
	case user.ID <= 0 || user.IsBot:
	case slices.Contains(a.admins, user.ID), known && person.Role == state.Admin:
		return admin
	case slices.Contains(a.users, user.ID), known:
		return asker
	}
	if a.public || !chat.Private() && chat.ID != 0 && (slices.Contains(a.chats, chat.ID) || a.people.Chat(chat.ID).Open) {
		return asker
	}
	return nobody
}

// allAdmins returns the ids of the admins.
func (a *access) allAdmins() []int64 {
	admins := slices.Clone(a.admins)
	for _, p := range a.people.All() {
		if p.Role == state.Admin && !slices.Contains(admins, p.ID) {
			admins = append(admins, p.ID)
		}
	}
	return admins
}

// right returns what the turn's user may do.
func (t *turn) right() right { return t.access.right(t.user, t.chat) }

// may reports whether the turn's user may do a thing with that need here.
func (t *turn) may(n need) bool {
	has := t.right()
	switch n {
	case needNothing:
		return true
	case needAsker:
		return has >= asker
	case needSetter:
		return has == admin || has == asker && t.chat.Private()
	case needAdmin:
		return has == admin
	case needOwner:
		return has == admin && t.chat.Private()
	}
	return false
}

// refusal returns what somebody is told who may not do a thing with that need.
func (t *turn) refusal(n need) string {
	switch {
	case t.right() == nobody && t.chat.Private():
		return t.words.Closed.With(t.user.ID)
	case t.right() == nobody && t.chat.ID != 0:
		return t.words.GroupNo.With(t.chat.ID)
	case n == needOwner && t.right() == admin:
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
func (t *turn) refuse(n need) error {
	t.task.Count("refused")
	if t.right() == nobody && !t.access.told.Now([2]any{"closed", t.chat.ID}, strangersHear) {
		return nil
	}
	return t.say(t.refusal(n))
}

// overRate reports whether the user has asked more than one may in a minute, and counts the
// request. Admins may ask as much as they like.
func (t *turn) overRate() bool {
	if t.right() == admin || t.access.rates.Take(t.user.ID) {
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
	if !t.access.told.Now([2]any{"slower", t.user.ID}, slowDownPause) {
		return true, nil
	}
	return true, t.say(t.words.Slower)
}
