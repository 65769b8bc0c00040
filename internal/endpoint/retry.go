package endpoint

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"time"

	"isnad/internal/backoff"
)

const (
	tries    = 6               // of one request, the first included
	patience = 2 * time.Minute // total time to wait between the tries of one request
)

// waits are the pauses before the second and later tries.
var waits = backoff.Pauses{First: 500 * time.Millisecond, Last: patience}

// A failure says why a request got no answer.
type failure struct {
	err       error
	temporary bool          // another try may help
	after     time.Duration // from Retry-After; 0 if the endpoint did not send it
	tries     int           // how often it was tried
}

func (f *failure) Error() string {
	if f.tries > 1 {
		return fmt.Sprintf("%v (tried %d times)", f.err, f.tries)
	}
	return f.err.Error()
}

func (f *failure) Unwrap() error { return f.err }

// Do sends req until there is an answer, another try can't help, or patience ends. It is the
// library's HTTP client, since the library itself does not return Retry-After. Its errors are
// of type *failure.
func (e *Endpoint) Do(req *http.Request) (*http.Response, error) {
	var waited time.Duration
	for try := 1; ; try++ {
		answer, f := e.once(req)
		if f == nil {
			return answer, nil
		}
		f.tries = try
		wait := e.wait(try, f.after)
		if !f.temporary || try == tries || waited+wait > patience || e.beyond(req.Context(), wait) {
			return nil, f
		}
		waited += wait
		if err := e.opts.Clock.Sleep(req.Context(), wait); err != nil {
			return nil, &failure{err: err}
		}
	}
}

// beyond reports whether a wait would exceed ctx's deadline. The failure is then returned at
// once, since it says more than the deadline would.
func (e *Endpoint) beyond(ctx context.Context, wait time.Duration) bool {
	deadline, ok := ctx.Deadline()
	return ok && e.opts.Clock.Now().Add(wait).After(deadline)
}

// wait returns how long to wait after a try. Half of it is random, so that clients which
// failed together do not come back together.
func (e *Endpoint) wait(try int, after time.Duration) time.Duration {
	half := waits.After(try) / 2
	return max(half, after) + time.Duration(e.opts.Clock.Random()*float64(half))
}

// retryAfter reads a Retry-After header: seconds, or a date (RFC 9110, section 10.2.3). It
// returns 0 for an unreadable header or a time in the past.
func retryAfter(header string, now time.Time) time.Duration {
	const longest = 1 << 31 // seconds; more would not fit a Duration
	header = strings.TrimSpace(header)
	if seconds, err := strconv.ParseUint(header, 10, 64); err == nil {
		return time.Duration(min(seconds, longest)) * time.Second
	}
	if date, err := http.ParseTime(header); err == nil {
		return max(0, date.Sub(now))
	}
	return 0
}

// A Clock provides the time and random numbers for retries.
type Clock struct {
	Now    func() time.Time
	Sleep  func(context.Context, time.Duration) error // ends early with ctx's cause
	Random func() float64                             // from 0, below 1
}

// SystemClock is the real clock.
var SystemClock = Clock{Now: time.Now, Sleep: backoff.Sleep, Random: rand.Float64}
