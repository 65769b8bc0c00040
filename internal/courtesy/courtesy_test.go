package courtesy

import (
	"context"
	"testing"
	"testing/synctest"
	"time"
)

// pause returns how long a pause takes.
func pause(ctx context.Context) time.Duration {
	began := time.Now()
	Pause(ctx)
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
		{"a question without end", func(g *Gate) { g.Enter() }, longest},
		{"a question that waits for another machine", func(g *Gate) { g.Enter(); g.StepAside() }, 0},
		{"one that is back from there", func(g *Gate) { g.Enter(); g.StepAside()() }, longest},
		{"one of two waits for another machine", func(g *Gate) { g.Enter(); g.Enter(); g.StepAside() }, longest},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				g := new(Gate)
				tt.busy(g)
				if took := pause(Background(t.Context(), g)); took != tt.want {
					t.Errorf("it took %v, want %v", took, tt.want)
				}
				if took := pause(t.Context()); took != 0 {
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
		if took := pause(ctx); took != 10*time.Millisecond {
			t.Errorf("it took %v", took)
		}
	})
}
