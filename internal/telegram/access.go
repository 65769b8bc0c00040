package telegram

import (
	"fmt"
	"slices"
	"time"

	"isnad/internal/telegram/botapi"
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
	needNothing need = iota // strangers too; what they are told is up to the thing
	needAsker               // whoever may ask
	needSetter              // in private whoever may ask, in a group an admin
	needAdmin               // an admin, anywhere
	needOwner               // an admin, in private: what is said is for nobody else
)

// rightOf is what a user may do in a chat. It is asked anew for each command, each
// button and each inline query: rights that were taken back are gone at once.
//
// A group gives its members the right to ask; nothing but a user's own id makes an
// admin. Who writes in the name of a group or channel has an id that many share,
// and so no rights of one's own; nor has another bot.
func (b *Bot) rightOf(user botapi.User, chat botapi.Chat) right {
	switch person, known := b.Store.Person(user.ID); {
	case user.ID <= 0 || user.IsBot:
	case slices.Contains(b.Admins, user.ID), known && person.Role == state.Admin:
		return admin
	case slices.Contains(b.Users, user.ID), known:
		return asker
	}
	if b.Public || !chat.Private() && chat.ID != 0 && (slices.Contains(b.Chats, chat.ID) || b.Store.Chat(chat.ID).Open) {
		return asker
	}
	return nobody
}

// right is what the turn's user may do.
func (t *turn) right() right { return t.rightOf(t.user, t.chat) }

// may says whether the turn's user may do what has that need here.
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

// refusal is what somebody is told who may not do what has that need.
func (t *turn) refusal(n need) string {
	switch {
	case t.right() == nobody && t.chat.Private():
		return fmt.Sprintf(t.words.closed, t.user.ID)
	case t.right() == nobody && t.chat.ID != 0:
		return fmt.Sprintf(t.words.groupNo, t.chat.ID)
	case n == needOwner && t.right() == admin:
		return t.words.onlyPrivate
	}
	return t.words.onlyAdmins
}

// strangersHear is how often a stranger, or a group of strangers, is told that the
// bot is closed.
const strangersHear = time.Hour

// refuse says no. A stranger hears it once, and then nothing for a while.
func (t *turn) refuse(n need) error {
	t.count("refused")
	if t.right() == nobody && !t.once.now([2]any{"closed", t.chat.ID}, strangersHear) {
		return nil
	}
	return t.say(t.refusal(n))
}

// slowDown says whether the user asks more than one may in a minute, and tells so
// now and then. Admins may.
func (t *turn) slowDown() (tooMany bool, err error) {
	if t.right() == admin || t.rates.take(t.user.ID) {
		return false, nil
	}
	t.count("limited")
	if !t.once.now([2]any{"slower", t.user.ID}, 30*time.Second) {
		return true, nil
	}
	return true, t.say(t.words.slower)
}
