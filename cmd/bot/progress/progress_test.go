package progress

import (
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"isnad/internal/index"
)

func TestProgressOffATerminal(t *testing.T) {
	for _, tt := range []struct {
		name  string
		quiet bool
		steps int // a second each, of ten
		want  string
	}{
		{"a short update says nothing", false, 4, ""},
		{"a long one says how fast and how long", false, 7,
			"bot: embedding: 500 of 1000 tokens, 100 a second, 5s left\n"},
		{"quiet is quiet", true, 10, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var out strings.Builder
				m := NewMeter(&out, false)
				if tt.quiet {
					m = nil
				}
				show := m.Update()
				for i := range tt.steps {
					if show != nil {
						show(index.Progress{Stage: index.Embedding, Done: 100 * i, Total: 1000})
					}
					time.Sleep(time.Second)
				}
				m.Close()
				if out.String() != tt.want {
					t.Errorf("got %q, want %q", out.String(), tt.want)
				}
			})
		})
	}
}

// A conversation updates the index before each question, with one meter.
func TestAMeterCanBeUsedForAnotherUpdate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out strings.Builder
		m := NewMeter(&out, false)
		for range 3 {
			for _, stage := range []index.Stage{index.Reading, index.Reading, index.Writing} {
				m.Update()(index.Progress{Stage: stage, Done: 1, Total: 2})
			}
			m.Close()
			time.Sleep(time.Hour)
		}
		if out.String() != "" {
			t.Errorf("updates of a moment said %q", out.String())
		}
	})
}

func TestEveryStageHasWords(t *testing.T) {
	for _, stage := range []index.Stage{index.Reading, index.Splitting, index.Embedding, index.Writing} {
		if steps[stage] == (step{}) {
			t.Errorf("no words for the stage %s", stage)
		}
	}
}

func TestAStageThatBeginsWithMuchDoneHasNoRateYet(t *testing.T) {
	m := &Meter{step: steps[index.Reading], began: time.Now()}
	if got := m.line(800, 1000); got != "reading articles: 800 of 1000 files" {
		t.Errorf("got %q", got)
	}
}

func TestProgressOnATerminal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out strings.Builder
		m := NewMeter(&out, true)
		for i := range 4 {
			m.show(steps[index.Embedding], 1000*i, 10000)
			time.Sleep(time.Second)
		}
		m.Close()
		for _, want := range []string{"embedding", "30%", "1000 token/s", "3s:7s"} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("no %q in %q", want, out.String())
			}
		}
	})
}
