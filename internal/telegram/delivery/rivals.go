package delivery

import (
	"fmt"
	"math/rand/v2"
	"time"
)

// Two programs that fetch the updates of one bot cut each other off, again and again. The one
// that came later leaves: it met the other in its first minute, while the other had been
// undisturbed for longer.
const (
	rivalSoon    = time.Minute     // a conflict this soon after the start says who came later
	rivalForgets = 2 * time.Minute // conflicts further apart than this are not of one rival
	rivalLeast   = 4               // conflicts before it leaves: a bot that is being replaced needs a while to end
	rivalSpread  = 4               // two that start together differ by up to so many, so that one stays
)

// rivals counts conflicts with another program at the same token.
type rivals struct {
	began, last time.Time
	younger     bool // than the rival
	n, most     int
}

func newRivals() *rivals {
	return &rivals{began: time.Now(), most: rivalLeast + rand.IntN(rivalSpread)}
}

// leave counts a conflict and reports whether this program is to end.
func (r *rivals) leave(now time.Time) bool {
	if r.n == 0 || now.Sub(r.last) > rivalForgets {
		r.n, r.younger = 0, now.Sub(r.began) < rivalSoon
	}
	r.last = now
	r.n++
	return r.younger && r.n >= r.most
}

// A RivalError says that another program fetches the updates of the same bot.
type RivalError struct{ Err error }

func (e *RivalError) Error() string {
	return fmt.Sprintf("another program that started earlier serves this bot: %v", e.Err)
}
func (e *RivalError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *RivalError) Hint() string {
	return "stop the other program, or get a token for this one from @BotFather"
}
