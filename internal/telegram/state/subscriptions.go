package state

import (
	"slices"
	"time"

	"go.etcd.io/bbolt"
)

// A Subscription is words about which somebody wants to hear when a new article bears on them.
type Subscription struct {
	ID       int64     `json:"id"`
	User     int64     `json:"user"`
	Chat     int64     `json:"chat"`
	Group    bool      `json:"group,omitempty"`
	Language string    `json:"language"` // of the user's client or the chat
	Words    string    `json:"words"`
	Told     time.Time `json:"told,omitzero"`     // when something was told last
	Pending  []string  `json:"pending,omitempty"` // paths of articles that were not looked at yet
}

// Subscribe remembers a subscription and returns its number.
func (s *People) Subscribe(sub Subscription) (id int64, err error) {
	err = s.update(func(tx *bbolt.Tx) error {
		n, err := tx.Bucket([]byte("subscriptions")).NextSequence()
		if err != nil {
			return err
		}
		id = int64(n)
		sub.ID = id
		return put(tx, "subscriptions", key(id), sub)
	})
	return id, err
}

// ChangeSubscription changes a subscription, unless it was ended meanwhile.
func (s *People) ChangeSubscription(id int64, change func(*Subscription)) error {
	return s.update(func(tx *bbolt.Tx) error {
		var sub Subscription
		if !get(tx, "subscriptions", key(id), &sub) {
			return nil
		}
		change(&sub)
		return put(tx, "subscriptions", key(id), sub)
	})
}

// Unsubscribe ends a subscription.
func (s *People) Unsubscribe(id int64) error {
	return s.update(func(tx *bbolt.Tx) error { return drop(tx, "subscriptions", key(id)) })
}

// Subscriptions returns all subscriptions, oldest first.
func (s *People) Subscriptions() []Subscription { return every[Subscription](s, "subscriptions") }

// SubscriptionsIn returns those of a chat.
func (s *People) SubscriptionsIn(chat int64) []Subscription {
	return slices.DeleteFunc(s.Subscriptions(), func(sub Subscription) bool { return sub.Chat != chat })
}

// forgetSubscriptions drops a user's subscriptions.
func forgetSubscriptions(tx *bbolt.Tx, user int64) error {
	c := tx.Bucket([]byte("subscriptions")).Cursor()
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		var sub Subscription
		if get(tx, "subscriptions", k, &sub) && sub.User == user {
			if err := c.Delete(); err != nil {
				return err
			}
		}
	}
	return nil
}
