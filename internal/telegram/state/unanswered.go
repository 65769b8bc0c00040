package state

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"isnad/internal/unanswered"

	"go.etcd.io/bbolt"
)

// A noted is a question in the bucket unanswered.
type noted struct {
	unanswered.Question
	User int64 `json:"user,omitempty"` // on Telegram, so that it can be forgotten; 0 for others
}

// Unanswered are the questions that the articles did not answer.
type Unanswered struct{ *file }

// Add keeps a question of a user on Telegram, or of somebody else as user 0, and forgets those
// that are older than a week or too many.
func (s *Unanswered) Add(q unanswered.Question, user int64) error {
	return s.update(func(tx *bbolt.Tx) error {
		b := tx.Bucket([]byte("unanswered"))
		n, err := b.NextSequence()
		if err != nil {
			return err
		}
		q.Time = s.now().UTC().Truncate(time.Second)
		if err := put(tx, "unanswered", key(int64(n)), noted{q, user}); err != nil {
			return err
		}
		return dropOldest(b, int64(n)-unanswered.Most, q.Time.Add(-unanswered.Window))
	})
}

// dropOldest drops the questions up to a number, and those from before a time.
func dropOldest(b *bbolt.Bucket, last int64, before time.Time) error {
	c := b.Cursor()
	for k, v := c.First(); k != nil; k, v = c.First() {
		var q noted
		if number(k) > last && json.Unmarshal(v, &q) == nil && !q.Time.Before(before) {
			return nil
		}
		if err := c.Delete(); err != nil {
			return err
		}
	}
	return nil
}

// All returns the questions of the last week, the oldest first.
func (s *Unanswered) All() (all []unanswered.Question, err error) {
	err = s.view(func(tx *bbolt.Tx) error {
		b := tx.Bucket([]byte("unanswered"))
		if b == nil {
			return nil // an earlier program made the file
		}
		return b.ForEach(func(_, v []byte) error {
			var q noted
			if json.Unmarshal(v, &q) == nil && s.now().Sub(q.Time) <= unanswered.Window {
				all = append(all, q.Question)
			}
			return nil
		})
	})
	return all, err
}

// forgetUnanswered drops a user's questions.
func forgetUnanswered(tx *bbolt.Tx, user int64) error {
	c := tx.Bucket([]byte("unanswered")).Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		var q noted
		if json.Unmarshal(v, &q) == nil && q.User == user {
			if err := c.Delete(); err != nil {
				return err
			}
		}
	}
	return nil
}

// ReadUnanswered returns the questions in the memory in dir, also while a bot uses it.
func ReadUnanswered(ctx context.Context, dir string) (all []unanswered.Question, err error) {
	var b bytes.Buffer
	err = Copy(ctx, dir, &b)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	temp, err := os.MkdirTemp("", "isnad-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temp)
	name := filepath.Join(temp, fileName)
	if err := os.WriteFile(name, b.Bytes(), 0o600); err != nil {
		return nil, err
	}
	db, err := bbolt.Open(name, 0o600, &bbolt.Options{ReadOnly: true})
	if err != nil {
		return nil, &FileError{filepath.Join(dir, fileName), err}
	}
	defer db.Close()
	return (&Unanswered{&file{db: db, dir: dir, now: time.Now}}).All()
}
