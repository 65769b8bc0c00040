package eval

import (
	"context"
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/eval/gold"
	"isnad/internal/eval/journal"
)

// A stoppingBot is a bot whose program is stopped after so many answers.
type stoppingBot struct {
	*fakeBot
	left int
}

var errStopped = errors.New("stopped")

func (b *stoppingBot) Ask(ctx context.Context, asked string, call answer.Call) (answer.Answer, error) {
	if b.left--; b.left < 0 {
		return answer.Answer{}, errStopped
	}
	return b.fakeBot.Ask(ctx, asked, call)
}

// A run that is stopped after each question comes to the figures of one that is not, and
// asks no question twice.
func TestAStoppedRunGoesOnWithItsJournal(t *testing.T) {
	questions, err := gold.Load(strings.NewReader(riverQuestions), "river.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "run.jsonl")
	ask := func(left int) (Report, int64, error) {
		j, err := journal.Open(name, map[string]string{"mode": "llm"})
		if err != nil {
			t.Fatal(err)
		}
		defer j.Close()
		bot := &stoppingBot{riverBot(), left}
		r, err := Run(t.Context(), questions, System{Search: bot, Answers: Answers{Ask: bot}, Line: lines(river)}, Options{Workers: 1, Journal: j})
		return r, bot.asked.Load(), err
	}
	for range len(questions) - 1 {
		if _, asked, err := ask(1); !errors.Is(err, errStopped) || asked != 1 {
			t.Fatalf("asked %d: %v", asked, err)
		}
	}
	got, asked, err := ask(1)
	if err != nil || asked != 1 {
		t.Fatalf("the last question: asked %d: %v", asked, err)
	}
	want := still(riverReport(t, 1))
	if got := still(got); !reflect.DeepEqual(got.All, want.All) || !reflect.DeepEqual(got.Unknown, want.Unknown) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if took := got.Results[0].Answer.Took; took <= 0 {
		t.Errorf("a kept answer took %v", took)
	}
	var b strings.Builder
	if err := got.WriteExplain(&b); err != nil || !strings.Contains(b.String(), "got:  a.md:1") {
		t.Errorf("%v: %s", err, &b)
	}
	questions[0].Text = "Where does it end?"
	if _, asked, err := ask(1); err != nil || asked != 1 {
		t.Errorf("a changed question: asked %d times, %v", asked, err)
	}
}
