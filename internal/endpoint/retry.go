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
	patience = 2 * time.Minute // most waiting between the tries of one request, in all
)

// waits are those before the second try and the ones after it.
var waits = backoff.Pauses{First: 500 * time.Millisecond, Last: patience}

// A failure is why a request got no answer.
type failure struct {
	err     error
	passing bool          // another try may help
	after   time.Duration // the endpoint wants no other try before; 0 where it does not say
	tries   int           // how often it was tried
}

func (f *failure) Error() string {
	if f.tries > 1 {
		return fmt.Sprintf("%v (tried %d times)", f.err, f.tries)
	}
	return f.err.Error()
}

func (f *failure) Unwrap() error { return f.err }

// Do sends req until there is an answer, nothing can come of another try, or
// patience ends. It stands beneath the library, which keeps Retry-After to itself.
// Its errors are of type *failure.
func (e *Endpoint) Do(req *http.Request) (*http.Response, error) {
	var waited time.Duration
	for try := 1; ; try++ {
		answer, f := e.once(req)
		if f == nil {
			return answer, nil
		}
		f.tries = try
		wait := e.wait(try, f.after)
		if !f.passing || try == tries || waited+wait > patience || e.beyond(req.Context(), wait) {
			return nil, f
		}
		waited += wait
		if err := e.opts.Clock.Sleep(req.Context(), wait); err != nil {
			return nil, &failure{err: err}
		}
	}
}

// beyond says whether a wait would outlast the caller: the failure now is worth more
// than the deadline later.
func (e *Endpoint) beyond(ctx context.Context, wait time.Duration) bool {
	deadline, ok := ctx.Deadline()
	return ok && e.opts.Clock.Now().Add(wait).After(deadline)
}

// wait is how long to wait after a try. Its random half keeps clients that failed
// together from coming back together.
func (e *Endpoint) wait(try int, after time.Duration) time.Duration {
	half := waits.After(try) / 2
	return max(half, after) + time.Duration(e.opts.Clock.Random()*float64(half))
}

// retryAfter reads the header of this name: seconds, or a date (RFC 9110, section
// 10.2.3). What can't be read, and what is over, is 0.
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

// A Clock is what retries know of time and chance.
type Clock struct {
	Now    func() time.Time
	Sleep  func(context.Context, time.Duration) error // ends early with ctx's cause
	Random func() float64                             // from 0, below 1
}

// SystemClock is the time as it passes.
var SystemClock = Clock{Now: time.Now, Sleep: backoff.Sleep, Random: rand.Float64}
