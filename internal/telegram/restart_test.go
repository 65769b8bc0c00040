package telegram

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/backoff"
	"isnad/internal/telegram/botapi"
)

func TestNothingIsDoneTwice(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	u, err := botapi.ReadUpdate(fmt.Appendf(nil, `{"update_id":5000,"message":%s}`, says{user: userID, text: "سؤال؟", id: 7}.json()))
	if err != nil {
		t.Fatal(err)
	}
	task, _ := s.bot.delivery.Accept(u)
	if again, isNew := s.bot.delivery.Accept(u); isNew || again != task {
		t.Error("an update in progress was taken again")
	}
	<-task.Done()
	for range 2 {
		if _, isNew := s.bot.delivery.Accept(u); isNew {
			t.Error("an update that is done was taken again")
		}
		s.stop()
		s.start()
	}
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("%d messages for one question", n)
	}
}

func TestWhatWasSentBeforeAKillIsNotSentAgain(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	long := strings.Repeat("جملة طويلة جدا في هذا الجواب. ", 150)
	s.engine.ask = func(context.Context, string, answer.Call) (answer.Answer, error) {
		return answer.Answer{Outcome: answer.Answered, Language: "ar", Statements: stated(nil, long, 1), Citations: quoted("x").Citations[:1]}, nil
	}
	s.start()
	s.store.Updates.AddSent(5000, 99) //nolint:errcheck // as if the first of two messages had gone out before the kill
	s.server.Raw(fmt.Sprintf(`{"update_id":5000,"message":%s}`, says{user: userID, text: "سؤال؟", id: 7}.json()))
	s.idle()
	if sent := s.server.Sent(userID); len(sent) != 1 || len(sent[0].Buttons()) == 0 {
		t.Errorf("%d messages, want the second alone", len(sent))
	}
	a, _ := s.store.Answers.To(userID, 7)
	if len(a.Messages) != 2 || a.Messages[0] != 99 {
		t.Errorf("messages %v", a.Messages)
	}
}

func TestShutdownFinishesOrHandsBack(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Grace = 3 * time.Second
	started := make(chan string, 10)
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		started <- q
		pause := 10 * time.Millisecond
		if strings.Contains(q, "بطيء") {
			pause = time.Minute
		}
		if backoff.Sleep(ctx, pause) != nil {
			return answer.Answer{}, ctx.Err()
		}
		return quoted(q), nil
	}
	s.start()
	s.say(says{user: userID, text: "سؤال سريع؟"})
	s.say(says{user: adminID, text: "سؤال بطيء؟"})
	<-started
	<-started
	s.stop()
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("what was under way was not finished: %d messages", n)
	}
	if n := s.server.Unconfirmed(); n != 1 {
		t.Errorf("%d updates are left with Telegram, want the slow one", n)
	}
	s.engine.mu.Lock()
	s.engine.ask = nil
	s.engine.mu.Unlock()
	s.start()
	s.contains(s.text(s.sent(adminID, 1)), "جواب عن: سؤال بطيء؟")
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("answered again: %d messages", n)
	}
}
