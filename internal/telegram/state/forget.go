package state

import (
	"encoding/json"

	"go.etcd.io/bbolt"
)

// Forget forgets what is kept about a user: the questions and answers of the private chat, its
// settings, subscriptions, what was not answered and all votes. The right to ask stays, and so do lines for the owner, which do not
// say who voted. It returns how many answers and votes there were.
func (s *Store) Forget(user int64) (answers, votes int, err error) {
	err = s.update(func(tx *bbolt.Tx) error {
		if answers, err = forgetAnswers(tx, user); err != nil {
			return err
		}
		if votes, err = forgetVotes(tx, user); err != nil {
			return err
		}
		if err := forgetUnanswered(tx, user); err != nil {
			return err
		}
		if err := forgetSubscriptions(tx, user); err != nil {
			return err
		}
		if err := drop(tx, "latest", key(user)); err != nil {
			return err
		}
		return drop(tx, "chats", key(user))
	})
	return answers, votes, err
}

// forgetAnswers drops the answers that were given in a chat.
func forgetAnswers(tx *bbolt.Tx, chat int64) (n int, err error) {
	c := tx.Bucket([]byte("answers")).Cursor()
	for k, v := c.First(); k != nil; k, v = c.Next() {
		var a Answer
		if json.Unmarshal(v, &a) != nil || a.Chat != chat {
			continue
		}
		if err := dropAnswer(tx, a); err != nil {
			return n, err
		}
		if err := c.Delete(); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// forgetVotes drops a user's votes.
func forgetVotes(tx *bbolt.Tx, user int64) (n int, err error) {
	c := tx.Bucket([]byte("votes")).Cursor()
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		if len(k) != 16 || number(k[8:]) != user {
			continue
		}
		if err := c.Delete(); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}
