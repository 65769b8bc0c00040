package state

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"slices"
	"time"

	"go.etcd.io/bbolt"
)

// Roles of people who came with an invitation.
const (
	Asker = "user"
	Admin = "admin"
)

// A Person is somebody who was invited.
type Person struct {
	ID    int64     `json:"id"`
	Name  string    `json:"name"` // for people
	Role  string    `json:"role"` // Asker or Admin
	Since time.Time `json:"since"`
	By    int64     `json:"by"` // who invited
}

// A Chat has the state of a chat. The zero Chat has no settings.
type Chat struct {
	Language string    `json:"language,omitempty"` // a code; empty follows each user
	Short    bool      `json:"short,omitempty"`    // answers of one quote
	In       string    `json:"in,omitempty"`       // which articles are asked; empty for all
	Open     bool      `json:"open,omitempty"`     // its members may all ask
	Name     string    `json:"name,omitempty"`
	Since    time.Time `json:"since,omitzero"` // when it was opened
	By       int64     `json:"by,omitempty"`
}

// An Invite is a link that may be used once.
type Invite struct {
	Role    string    `json:"role"`
	By      int64     `json:"by"`
	Expires time.Time `json:"expires"` // zero: never
	UsedBy  int64     `json:"used_by"` // a user, or a group below zero; 0: nobody yet
}

// These errors say why an invitation can't be used.
var (
	ErrNoInvite = errors.New("there is no such invitation")
	ErrUsed     = errors.New("the invitation has been used")
	ErrExpired  = errors.New("the invitation has expired")
)

// People are those who may use the bot because they were invited, with the invitations and
// the settings of their chats.
type People struct{ *file }

// NewInvite makes an invitation and returns its code, which fits Telegram's links.
func (s *People) NewInvite(i Invite) (code string, err error) {
	var random [16]byte
	rand.Read(random[:])
	code = base64.RawURLEncoding.EncodeToString(random[:])
	return code, s.update(func(tx *bbolt.Tx) error {
		if err := s.dropOldInvites(tx); err != nil {
			return err
		}
		return put(tx, "invites", []byte(code), i)
	})
}

// keepInvites is how long an invitation that can't be used any more is remembered,
// for those who try.
const keepInvites = 90 * 24 * time.Hour

func (s *People) dropOldInvites(tx *bbolt.Tx) error {
	var old [][]byte
	b := tx.Bucket([]byte("invites"))
	err := b.ForEach(func(k, _ []byte) error {
		var i Invite
		if !get(tx, "invites", k, &i) || !i.Expires.IsZero() && s.now().Sub(i.Expires) > keepInvites {
			old = append(old, slices.Clone(k))
		}
		return nil
	})
	for _, k := range old {
		err = errors.Join(err, b.Delete(k))
	}
	return err
}

// Redeem uses an invitation for a person. A second use by the same person has no effect.
func (s *People) Redeem(code string, p Person) (role string, err error) {
	return s.redeem(code, p.ID, func(tx *bbolt.Tx, i Invite) error {
		var known Person
		if get(tx, "people", key(p.ID), &known) && known.Role == Admin {
			return nil // an admin who follows a user's link stays one
		}
		p.Role, p.By, p.Since = i.Role, i.By, s.now()
		return put(tx, "people", key(p.ID), p)
	})
}

// Admit lets a person in with an invitation that was made elsewhere and is not known here
// before it is used. It works once.
func (s *People) Admit(code string, i Invite, p Person) error {
	err := s.update(func(tx *bbolt.Tx) error {
		var known Invite
		if get(tx, "invites", []byte(code), &known) {
			return nil
		}
		return put(tx, "invites", []byte(code), i)
	})
	if err == nil {
		_, err = s.Redeem(code, p)
	}
	return err
}

// RedeemChat uses an invitation for a group. One that would make an admin is for
// people alone.
func (s *People) RedeemChat(code string, chat int64, name string) error {
	_, err := s.redeem(code, chat, func(tx *bbolt.Tx, i Invite) error {
		if i.Role != Asker {
			return ErrNoInvite
		}
		var c Chat
		get(tx, "chats", key(chat), &c)
		c.Open, c.Name, c.By, c.Since = true, name, i.By, s.now()
		return put(tx, "chats", key(chat), c)
	})
	return err
}

func (s *People) redeem(code string, by int64, admit func(*bbolt.Tx, Invite) error) (role string, err error) {
	var why error
	err = s.update(func(tx *bbolt.Tx) error {
		var i Invite
		switch {
		case code == "" || len(code) > 64 || !get(tx, "invites", []byte(code), &i):
			why = ErrNoInvite
		case i.UsedBy == by:
		case i.UsedBy != 0:
			why = ErrUsed
		case !i.Expires.IsZero() && s.now().After(i.Expires):
			why = ErrExpired
		}
		if why != nil || i.UsedBy == by {
			return nil
		}
		role = i.Role
		i.UsedBy = by
		if why = admit(tx, i); why != nil {
			return why // undone
		}
		return put(tx, "invites", []byte(code), i)
	})
	if why != nil {
		return "", why
	}
	return role, err
}

// Person returns somebody who was invited.
func (s *People) Person(id int64) (p Person, ok bool) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // who can't be read is not known
		ok = get(tx, "people", key(id), &p)
		return nil
	})
	return p, ok
}

// All returns everybody who was invited.
func (s *People) All() []Person { return every[Person](s, "people") }

// every returns the values of a bucket, in the order of their keys. Those that can't be read
// are left out.
func every[T any](s *People, bucket string) (all []T) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // what can't be read is not known
		return tx.Bucket([]byte(bucket)).ForEach(func(k, _ []byte) error {
			var value T
			if get(tx, bucket, k, &value) {
				all = append(all, value)
			}
			return nil
		})
	})
	return all
}

// OpenChats returns the groups that were opened with an invitation, by id.
func (s *People) OpenChats() map[int64]Chat {
	all := map[int64]Chat{}
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // what can't be read is not open
		return tx.Bucket([]byte("chats")).ForEach(func(k, _ []byte) error {
			var c Chat
			if get(tx, "chats", k, &c) && c.Open {
				all[number(k)] = c
			}
			return nil
		})
	})
	return all
}

// Remove takes back what an invitation gave, to a person or to a group.
func (s *People) Remove(id int64) error {
	return s.update(func(tx *bbolt.Tx) error {
		var c Chat
		if get(tx, "chats", key(id), &c) && c.Open {
			c.Open = false
			if err := put(tx, "chats", key(id), c); err != nil {
				return err
			}
		}
		return drop(tx, "people", key(id))
	})
}

// Chat returns what is remembered of a chat.
func (s *People) Chat(id int64) (c Chat) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // what can't be read is as new
		get(tx, "chats", key(id), &c)
		return nil
	})
	return c
}

// ChangeChat changes what is remembered of a chat.
func (s *People) ChangeChat(id int64, change func(*Chat)) error {
	return s.update(func(tx *bbolt.Tx) error {
		var c Chat
		get(tx, "chats", key(id), &c)
		change(&c)
		return put(tx, "chats", key(id), c)
	})
}

// MoveChat follows a group that got a new id when it became a supergroup.
func (s *People) MoveChat(from, to int64) error {
	return s.update(func(tx *bbolt.Tx) error {
		if err := put(tx, "moved", key(to), from); err != nil {
			return err
		}
		var c Chat
		if !get(tx, "chats", key(from), &c) {
			return nil
		}
		if err := drop(tx, "chats", key(from)); err != nil {
			return err
		}
		return put(tx, "chats", key(to), c)
	})
}

// Former returns the id that a group had before it became a supergroup; 0 for none.
func (s *People) Former(chat int64) (id int64) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // what can't be read is not known
		get(tx, "moved", key(chat), &id)
		return nil
	})
	return id
}
