// Package budget limits the tokens of a language model that each user has in a day.
package budget

import (
	"sync"
	"time"

	"isnad/internal/answer/prompt"
)

// A Budget limits the tokens of each user in a day, from midnight to midnight UTC. With a
// file ([Open]) it goes on after a restart. It is safe for concurrent use.
type Budget struct {
	// Spent is told what a day came to, with the first question of a later one. It may be nil.
	Spent func(Day)
	// Failed is told why the file could not be written. It may be nil.
	Failed func(error)

	perDay int
	file   string // empty: nothing is kept
	now    func() time.Time

	mu      sync.Mutex
	day     Day
	pending Day // what is settled and not in the file
}

// A Day holds the tokens that users have spent in one day.
type Day struct {
	Date      string         `json:"date"` // UTC, such as 2030-03-01
	Used      map[string]int `json:"used"` // tokens of each user
	Questions int            `json:"questions"`
}

// Tokens returns the tokens that all users have spent together.
func (d Day) Tokens() (n int) {
	for _, used := range d.Used {
		n += used
	}
	return n
}

// New is a budget of so many tokens for each user; 0 is no bound. It is kept in
// memory and starts anew with the program.
func New(perDay int) *Budget {
	return &Budget{perDay: perDay, now: time.Now}
}

// Reserve takes the most that messages and a reply of so many tokens may cost off the
// user's budget, so that questions asked at once do not overdraw it together. It
// returns false where the user has less left. settle gives back what was not used.
func (b *Budget) Reserve(user string, messages []prompt.Message, reply int) (settle func(used int), ok bool) {
	if b == nil {
		return func(int) {}, true
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.begin(b.now().UTC().Format(time.DateOnly))
	day, most := b.day.Date, prompt.TokensOf(messages)+reply
	if b.perDay > 0 && b.day.Used[user]+most > b.perDay {
		return nil, false
	}
	b.day.Used[user] += most
	return func(used int) {
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.day.Date != day {
			return
		}
		b.day.Used[user] += used - most
		b.day.Questions++
		b.keep(user, used)
	}, true
}

// begin makes date the day that is counted, and tells of the one before.
func (b *Budget) begin(date string) {
	if b.day.Date == date {
		return
	}
	if b.day.Date != "" && b.day.Questions > 0 && b.Spent != nil {
		b.Spent(b.day)
	}
	b.day, b.pending = newDay(date), newDay(date)
}

func newDay(date string) Day { return Day{Date: date, Used: map[string]int{}} }

// Used returns the tokens that a user has used today.
func (b *Budget) Used(user string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.day.Used[user]
}
