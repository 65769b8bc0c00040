package outbox

import "time"

// slots are a limit of rate.N messages in rate.Per. A slot is taken when a message
// starts out and free again one period after it has arrived.
type slots struct {
	rate Rate
	out  int         // taken by messages under way
	back []time.Time // when each of the others is free again, earliest first
}

func newSlots(r Rate) slots { return slots{rate: r} }

// unknown is later than everything: it depends on when a message arrives.
var unknown = time.Unix(1<<40, 0)

// free is when a slot can be taken: the zero time for now, unknown where all are
// taken by messages under way.
func (s *slots) free() time.Time {
	if s.out+len(s.back) < s.rate.N {
		return time.Time{}
	}
	if s.out >= s.rate.N {
		return unknown
	}
	return s.back[s.out+len(s.back)-s.rate.N]
}

// take takes a slot that is free.
func (s *slots) take() {
	s.out++
	s.sweep(time.Now())
}

// give starts the period after which the slot of a message under way is free.
func (s *slots) give(now time.Time) {
	s.out--
	s.sweep(now)
	s.back = append(s.back, now.Add(s.rate.Per))
}

// sweep forgets slots that are free again.
func (s *slots) sweep(now time.Time) {
	for len(s.back) > 0 && !s.back[0].After(now) {
		s.back = s.back[1:]
	}
}

// idle reports whether no slot is taken.
func (s *slots) idle(now time.Time) bool {
	s.sweep(now)
	return s.out == 0 && len(s.back) == 0
}
