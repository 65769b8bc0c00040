package state

import (
	"encoding/json"
	"time"

	"go.etcd.io/bbolt"
)

// Telegram keeps an update for a day until it is confirmed, and numbers updates
// anew when there were none for a week.
const (
	rememberHandled = 48 * time.Hour
	numbersLast     = 6 * 24 * time.Hour
)

// mostAnswers bounds the answers that are remembered for their buttons.
const mostAnswers = 20_000

// Updates remember how far updates are handled. They are the memory of package delivery.
type Updates struct{ *file }

// Become says which bot the memory is of. Another bot's updates have other numbers:
// what was remembered of them is forgotten, and people and settings stay.
func (s *Updates) Become(bot int64) error {
	return s.update(func(tx *bbolt.Tx) error {
		var before int64
		if get(tx, "meta", []byte("bot"), &before); before == bot {
			return nil
		}
		for _, b := range []string{"handled", "sent", "parked", "answers", "questions", "messages", "latest", "votes"} {
			if err := tx.DeleteBucket([]byte(b)); err != nil {
				return err
			}
			if _, err := tx.CreateBucket([]byte(b)); err != nil {
				return err
			}
		}
		if err := drop(tx, "meta", []byte("offset")); err != nil {
			return err
		}
		return put(tx, "meta", []byte("bot"), bot)
	})
}

// An offset is how far updates are confirmed.
type offset struct {
	Next int
	At   time.Time
}

// Offset is the number of the first update that is not confirmed; 0 where that is
// not known, or so old that Telegram may have begun to count anew.
func (s *Updates) Offset() (next int) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // an offset that can't be read is none
		var o offset
		if get(tx, "meta", []byte("offset"), &o) && s.now().Sub(o.At) < numbersLast {
			next = o.Next
		}
		return nil
	})
	return next
}

// SetOffset remembers how far updates are confirmed.
func (s *Updates) SetOffset(next int) error {
	return s.update(func(tx *bbolt.Tx) error {
		return put(tx, "meta", []byte("offset"), offset{next, s.now()})
	})
}

// Handled reports whether everything that an update asks for has been done.
func (s *Updates) Handled(update int) (done bool) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // handling it again is the lesser evil
		var at time.Time
		done = get(tx, "handled", key(int64(update)), &at) && s.now().Sub(at) < rememberHandled
		return nil
	})
	return done
}

// Finish remembers that an update is done, and counts it.
func (s *Updates) Finish(update int, counts ...string) error {
	return s.update(func(tx *bbolt.Tx) error { return s.finish(tx, update, counts) })
}

// finish remembers in a transaction that an update is done.
func (f *file) finish(tx *bbolt.Tx, update int, counts []string) error {
	id := key(int64(update))
	if tx.Bucket([]byte("handled")).Get(id) == nil {
		if err := f.count(tx, counts); err != nil {
			return err
		}
	}
	if err := put(tx, "handled", id, f.now()); err != nil {
		return err
	}
	if err := drop(tx, "parked", id); err != nil {
		return err
	}
	return drop(tx, "sent", id)
}

// Sent is the messages that went out for an update before.
func (s *Updates) Sent(update int) (messages []int) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // sending again is the lesser evil
		get(tx, "sent", key(int64(update)), &messages)
		return nil
	})
	return messages
}

// AddSent remembers that another message went out for an update.
func (s *Updates) AddSent(update, message int) error {
	return s.update(func(tx *bbolt.Tx) error {
		var messages []int
		get(tx, "sent", key(int64(update)), &messages)
		return put(tx, "sent", key(int64(update)), append(messages, message))
	})
}

// Park keeps updates that can't be finished soon, by their numbers, so that they may
// be confirmed. One that was finished meanwhile is left out.
func (s *Updates) Park(updates map[int]json.RawMessage) error {
	return s.update(func(tx *bbolt.Tx) error {
		for id, text := range updates {
			if tx.Bucket([]byte("handled")).Get(key(int64(id))) != nil {
				continue
			}
			if err := put(tx, "parked", key(int64(id)), text); err != nil {
				return err
			}
		}
		return nil
	})
}

// Parked are the updates that were parked and not finished, oldest first.
func (s *Updates) Parked() (all []json.RawMessage) {
	s.view(func(tx *bbolt.Tx) error { //nolint:errcheck // none can be read
		return tx.Bucket([]byte("parked")).ForEach(func(_, v []byte) error {
			all = append(all, append(json.RawMessage(nil), v...))
			return nil
		})
	})
	return all
}

// prune forgets what is too old to matter.
func (f *file) prune(tx *bbolt.Tx) error {
	if err := f.pruneHandled(tx); err != nil {
		return err
	}
	return f.pruneAnswers(tx)
}

func (f *file) pruneHandled(tx *bbolt.Tx) error {
	c := tx.Bucket([]byte("handled")).Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		var at time.Time
		if json.Unmarshal(v, &at) == nil && f.now().Sub(at) < rememberHandled {
			continue
		}
		if err := c.Delete(); err != nil {
			return err
		}
	}
	return nil
}

// pruneAnswers drops the oldest answers beyond the number that is kept. Keys are
// update numbers, which grow but for a new beginning after a week without any.
func (f *file) pruneAnswers(tx *bbolt.Tx) error {
	b := tx.Bucket([]byte("answers"))
	c := b.Cursor()
	n := 0
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		n++
	}
	for k, v := c.First(); k != nil && n > mostAnswers; k, v = c.Next() {
		var a Answer
		if json.Unmarshal(v, &a) == nil {
			if err := dropAnswer(tx, a); err != nil {
				return err
			}
		}
		if err := c.Delete(); err != nil {
			return err
		}
		n--
	}
	return nil
}

// Tidy forgets what is too old to matter. It is meant to be called once in a while.
func (s *Store) Tidy() error { return s.update(s.prune) }
