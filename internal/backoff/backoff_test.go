package backoff

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestPauses(t *testing.T) {
	for _, tt := range []struct {
		name     string
		failures int
		want     time.Duration
	}{
		{"no failure waits like the first", 0, time.Second},
		{"the first failure", 1, time.Second},
		{"each further one doubles the pause", 3, 4 * time.Second},
		{"up to the longest", 6, 30 * time.Second},
		{"and never beyond", 1_000_000, 30 * time.Second},
	} {
		if got := (Pauses{time.Second, 30 * time.Second}).After(tt.failures); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestSleepEndsEarlyWithTheCause(t *testing.T) {
	why := errors.New("enough")
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(why)
	if err := Sleep(ctx, time.Hour); !errors.Is(err, why) {
		t.Errorf("got %v", err)
	}
	if err := Sleep(t.Context(), time.Nanosecond); err != nil {
		t.Errorf("got %v", err)
	}
}
