package courtesy

import (
	"context"
	"testing"
	"testing/synctest"
	"time"
)

// pause returns how long a pause behind some work takes.
func pause(ctx context.Context, work time.Duration) time.Duration {
	p := Pace(ctx)
	time.Sleep(work)
	began := time.Now()
	p.Pause(ctx)
	return time.Since(began)
}

func TestPauses(t *testing.T) {
	for _, tt := range []struct {
		name string
		busy func(g *Gate) // begins at once
		want time.Duration
	}{
		{"nobody asks", func(*Gate) {}, 0},
		{"a question that is over", func(g *Gate) { g.Enter()() }, 0},
		{"a question of 100 ms", func(g *Gate) { time.AfterFunc(100*time.Millisecond, g.Enter()) }, 100 * time.Millisecond},
		{"two questions", func(g *Gate) {
			time.AfterFunc(50*time.Millisecond, g.Enter())
			time.AfterFunc(200*time.Millisecond, g.Enter())
		}, 200 * time.Millisecond},
		{"a question without end", func(g *Gate) { g.Enter() }, shortest},
		{"a question that waits for another machine", func(g *Gate) { g.Enter(); g.StepAside() }, 0},
		{"one that is back from there", func(g *Gate) { g.Enter(); g.StepAside()() }, shortest},
		{"one of two waits for another machine", func(g *Gate) { g.Enter(); g.Enter(); g.StepAside() }, shortest},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				g := new(Gate)
				tt.busy(g)
				if took := pause(Background(t.Context(), g), 0); took != tt.want {
					t.Errorf("it took %v, want %v", took, tt.want)
				}
				if took := pause(t.Context(), 0); took != 0 {
					t.Errorf("work that is not in the background waited %v", took)
				}
			})
		})
	}
}

func TestAPauseEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := new(Gate)
		g.Enter()
		ctx, stop := context.WithTimeout(Background(t.Context(), g), 10*time.Millisecond)
		defer stop()
		if took := pause(ctx, 0); took != 10*time.Millisecond {
			t.Errorf("it took %v", took)
		}
	})
}

func TestAPauseIsInProportionToTheWork(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := new(Gate)
		g.Enter()
		ctx := Background(t.Context(), g)
		for work, want := range map[time.Duration]time.Duration{30 * time.Millisecond: shortest, 100 * time.Millisecond: 900 * time.Millisecond, time.Minute: longest} {
			if took := pause(ctx, work); took != want {
				t.Errorf("behind %v of work it took %v, want %v", work, took, want)
			}
		}
	})
}

func TestAPauseWithoutEndIsFollowedByAShareOfWork(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := new(Gate)
		g.Enter()
		ctx := Background(t.Context(), g)
		p := Pace(ctx)
		p.Pause(ctx)
		for _, want := range []time.Duration{0, 0, 0, 9 * 40 * time.Millisecond, 0} {
			time.Sleep(10 * time.Millisecond)
			began := time.Now()
			if p.Pause(ctx); time.Since(began) != want {
				t.Errorf("a pause took %v, want %v", time.Since(began), want)
			}
		}
	})
}
