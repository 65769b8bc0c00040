package gaps

import (
	"errors"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/library"
	"isnad/internal/telegram/state"
)

// A tally counts what is passed on.
type tally struct{ asked int }

func (c *tally) Asked(answer.Call, answer.Answer, error, time.Duration) { c.asked++ }
func (c *tally) Stage(library.Stage, time.Duration)                     {}

func TestWhichQuestionsAreKept(t *testing.T) {
	store, err := state.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	passed := &tally{}
	m := &Meter{Meter: passed}
	ask := func(text string, outcome answer.Outcome, err error, call answer.Call) {
		m.Asked(call, answer.Answer{Question: text, Outcome: outcome}, err, 0)
	}
	ask("before there is a memory", answer.Nothing, nil, answer.Call{})
	m.Keep(store.Unanswered)
	ask("related", answer.Related, nil, answer.Call{User: "telegram 7"})
	ask("nothing", answer.Nothing, nil, answer.Call{User: "web guest 7"})
	ask("answered", answer.Answered, nil, answer.Call{})
	ask("talk", answer.Talk, nil, answer.Call{})
	ask("failed", answer.Nothing, errors.New("broken"), answer.Call{})
	ask("half a quest", answer.Nothing, nil, answer.Call{Plain: true})
	m.Asked(answer.Call{}, answer.Answer{Question: "and when?", Resolved: "when was it built?", Outcome: answer.Nothing}, nil, 0)
	if got := kept(t, store); got != "related, nothing, when was it built?" || passed.asked != 8 {
		t.Errorf("kept %q, %d were passed on", got, passed.asked)
	}
	if _, _, err := store.Forget(7); err != nil {
		t.Fatal(err)
	}
	if got := kept(t, store); got != "nothing, when was it built?" {
		t.Errorf("after the user of Telegram was forgotten: %q", got)
	}
}

func kept(t *testing.T, store *state.Store) string {
	t.Helper()
	all, err := store.Unanswered.All()
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, q := range all {
		texts = append(texts, q.Text)
	}
	return strings.Join(texts, ", ")
}
