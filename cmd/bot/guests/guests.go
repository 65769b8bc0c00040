// Package guests lists people who come to the pages by an invitation among the people of the
// Telegram bot, so that an admin sees and removes them there.
package guests

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"log/slog"
	"slices"
	"time"

	"isnad/internal/telegram/state"
	"isnad/internal/web/access"
)

// A Book lists the guests. It implements [access.Guests].
type Book struct{ people *state.People }

var _ access.Guests = Book{}

// New returns the guests among people.
func New(people *state.People) Book { return Book{people} }

// Admins reports who is an admin of the bot, by the settings or by an invitation.
func Admins(people *state.People, named []int64) func(id int64) bool {
	return func(id int64) bool {
		p, known := people.Person(id)
		return slices.Contains(named, id) || known && p.Role == state.Admin
	}
}

// first is the least id of a guest. It is above the ids of Telegram users, which have 52
// bits.
const first = 1 << 60

// Admit implements [access.Guests].
func (b Book) Admit(code string, expires time.Time) (int64, error) {
	var random [8]byte
	rand.Read(random[:])
	id := int64(first + binary.BigEndian.Uint64(random[:])%first)
	err := b.people.Admit(code, state.Invite{Role: state.Asker, Expires: expires}, state.Person{ID: id, Name: "browser"})
	switch {
	case errors.Is(err, state.ErrUsed):
		return 0, access.ErrUsed
	case err != nil:
		slog.Error("an invitation could not be used", "error", err)
	}
	return id, err
}

// Known implements [access.Guests].
func (b Book) Known(id int64) bool {
	_, ok := b.people.Person(id)
	return ok
}
