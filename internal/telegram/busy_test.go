package telegram

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/telegram/delivery"
)

func TestManyQuestionsInARowAreSlowedDown(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.PerMinute = 3
	s.start()
	for i := range 8 {
		s.say(says{user: userID, text: fmt.Sprintf("سؤال %d؟", i), lang: "en"})
	}
	s.idle()
	if n := len(s.engine.questions()); n != 3 {
		t.Errorf("%d questions were answered, want 3", n)
	}
	sent := s.server.Sent(userID)
	if len(sent) != 4 {
		t.Fatalf("%d messages, want 3 answers and one note", len(sent))
	}
	s.contains(s.text(sent[3]), "many questions in one minute")
}

func TestAFullQueueIsBusy(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	release := make(chan bool)
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		select {
		case <-release:
		case <-ctx.Done():
		}
		return quoted(q), nil
	}
	s.start()
	for i := range delivery.MostWaiting + 20 {
		s.say(says{user: userID, text: fmt.Sprintf("سؤال %d؟", i), lang: "en"})
	}
	s.contains(s.text(s.sent(userID, 1)), "Many questions are waiting")
	s.taken(1000 + delivery.MostWaiting + 19)
	close(release)
	s.idle()
	if n := len(s.engine.questions()); n < delivery.MostWaiting || n > delivery.MostWaiting+1 {
		t.Errorf("%d questions were answered", n)
	}
	if n := len(s.server.Sent(userID)); n != len(s.engine.questions())+1 {
		t.Errorf("%d messages for %d questions: one note is enough", n, len(s.engine.questions()))
	}
}

func TestOneChatDoesNotHoldUpOthers(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	release := make(chan bool)
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		if strings.Contains(q, "عالق") {
			select {
			case <-release:
			case <-ctx.Done():
				return answer.Answer{}, ctx.Err()
			}
		}
		return quoted(q), nil
	}
	s.opts.Workers = 100
	s.opts.Chats = append(s.opts.Chats, openGroup-1000, openGroup-1001, openGroup-1002)
	s.start()
	for chat := range int64(3) {
		for i := range 39 {
			s.say(says{user: 1000 + chat, chat: openGroup - 1000 - chat, text: fmt.Sprintf("/ask عالق %d؟", i)})
		}
	}
	s.say(says{user: userID, text: "سؤال عادي؟"})
	s.contains(s.text(s.sent(userID, 1)), "سؤال عادي")
	close(release)
	s.idle()
	for chat := range int64(3) {
		if n := len(s.server.Sent(openGroup - 1000 - chat)); n != 39 {
			t.Errorf("chat %d got %d answers", chat, n)
		}
	}
}

func TestWaitingForAPlaceDoesNotCountAsLooking(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Workers = 1
	const held = 1500 * time.Millisecond
	left := make(chan time.Duration, 2)
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		deadline, _ := ctx.Deadline()
		left <- time.Until(deadline)
		if len(left) == 1 {
			time.Sleep(held)
		}
		return quoted(q), nil
	}
	s.start()
	s.say(says{user: userID, text: "سؤال؟"})
	s.say(says{user: adminID, text: "سؤال؟"})
	s.sent(userID, 1)
	s.sent(adminID, 1)
	if <-left; <-left < findTime-held/2 {
		t.Error("the second question had less time, because it waited for the first")
	}
}
