// Package access decides who may do what on Telegram, and how much of it.
//
// Rights are one function of user and chat, [Rules.Of], and each command and button
// has one [Need]. Both are asked anew for every update, so that rights that were taken
// back are gone at once.
//
// # Scope
//
// What somebody is told who may not do a thing is for package telegram.
package access

import (
	"slices"

	"isnad/internal/rate"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/state"
)

// A Right is a level of rights. Each includes those before it.
type Right int

const (
	Nobody Right = iota // a stranger: the greeting, help, and a note with the id
	Asker               // questions, searches, sources, votes
	Admin               // everything
)

// A Need says who may do a thing, and where.
type Need int

const (
	NeedNothing Need = iota // for strangers too; the command decides what to tell them
	NeedAsker               // everybody who may ask
	NeedSetter              // in private everybody who may ask, in a group an admin
	NeedAdmin               // an admin, anywhere
	NeedOwner               // an admin, in private: the answer is for nobody else
)

// Met reports whether somebody with a right may do a thing with this need, in private or
// in a group.
func (n Need) Met(has Right, private bool) bool {
	switch n {
	case NeedNothing:
		return true
	case NeedAsker:
		return has >= Asker
	case NeedSetter:
		return has == Admin || has == Asker && private
	case NeedAdmin:
		return has == Admin
	case NeedOwner:
		return has == Admin && private
	}
	return false
}

// Rules say who has which right. They are safe for concurrent use.
type Rules struct {
	Public               bool
	Admins, Users, Chats []int64 // from the configuration
	People               *state.People
	Rates                *rate.Limits[int64]
	Told                 *delivery.Occasions // refusals that were said
}

// Of returns what a user may do in a chat.
//
// A group gives its members the right to ask; only a user's own id makes an admin. An id that
// writes in the name of a group or channel is shared by many, and has no rights of its own;
// nor has another bot.
func (r *Rules) Of(user botapi.User, chat botapi.Chat) Right {
	switch person, known := r.People.Person(user.ID); {
	case user.ID <= 0 || user.IsBot:
	case slices.Contains(r.Admins, user.ID), known && person.Role == state.Admin:
		return Admin
	case slices.Contains(r.Users, user.ID), known:
		return Asker
	}
	if r.Public || !chat.Private() && chat.ID != 0 && r.open(chat.ID) {
		return Asker
	}
	return Nobody
}

// open reports whether the members of a group may all ask. A group that became a supergroup
// keeps the right that the configuration gives its former id.
func (r *Rules) open(chat int64) bool {
	return slices.Contains(r.Chats, chat) || r.People.Chat(chat).Open || slices.Contains(r.Chats, r.People.Former(chat))
}

// AllAdmins returns the ids of the admins.
func (r *Rules) AllAdmins() []int64 {
	admins := slices.Clone(r.Admins)
	for _, p := range r.People.All() {
		if p.Role == state.Admin && !slices.Contains(admins, p.ID) {
			admins = append(admins, p.ID)
		}
	}
	return admins
}
