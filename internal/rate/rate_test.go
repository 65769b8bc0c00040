package rate

import (
	"testing"
	"time"
)

func TestLimitsAllowAMinutesWorthAndNoMore(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	r := New[int64](4)
	r.now = func() time.Time { return now }
	take := func(tries int) (n int) {
		for range tries {
			if r.Take(7) {
				n++
			}
		}
		return n
	}
	for _, tt := range []struct {
		name string
		wait time.Duration
		want int
	}{
		{"a new user may ask a minute's worth at once", 0, 4},
		{"then nothing", 0, 0},
		{"a quarter of a minute gives one of four", 15 * time.Second, 1},
		{"an hour of silence gives a minute's worth and not sixty", time.Hour, 4},
	} {
		now = now.Add(tt.wait)
		if got := take(100); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
	}
	if !r.Take(8) {
		t.Error("one user uses up what another may ask")
	}
}

func TestLimitsForgetUsersWhoseBucketIsFull(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	r := New[int64](4)
	r.now = func() time.Time { return now }
	for user := range int64(mostRemembered) {
		r.Take(user)
	}
	now = now.Add(2 * time.Minute)
	r.Take(mostRemembered)
	if n := len(r.users); n > 1 {
		t.Errorf("%d users are remembered", n)
	}
}
