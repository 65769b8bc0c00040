package answer

import (
	"sync"
	"time"

	"isnad/internal/answer/prompt"
)

// A Budget limits the tokens of each user in a day, from midnight to midnight UTC. It
// is kept in memory and starts anew with the program. It is safe for concurrent use.
type Budget struct {
	perDay int
	now    func() time.Time

	mu   sync.Mutex
	day  string
	used map[string]int
}

// NewBudget is a budget of so many tokens for each user; 0 is no bound.
func NewBudget(perDay int) *Budget {
	return &Budget{perDay: perDay, now: time.Now, used: map[string]int{}}
}

// Reserve takes the most that messages and a reply of so many tokens may cost off the
// user's budget, so that questions asked at once do not overdraw it together. It
// returns false where the user has less left. settle gives back what was not used.
func (b *Budget) Reserve(user string, messages []prompt.Message, reply int) (settle func(used int), ok bool) {
	if b == nil || b.perDay == 0 {
		return func(int) {}, true
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if today := b.now().UTC().Format(time.DateOnly); today != b.day {
		b.day, b.used = today, map[string]int{}
	}
	day, most := b.day, prompt.TokensOf(messages)+reply
	if b.used[user]+most > b.perDay {
		return nil, false
	}
	b.used[user] += most
	return func(used int) {
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.day == day {
			b.used[user] += used - most
		}
	}, true
}

// Used returns the tokens that a user has used today.
func (b *Budget) Used(user string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.used[user]
}
