package telegram

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/telegram/telegramtest"
	"isnad/internal/telegram/texts"
)

// writes makes the stage's engine write an answer in so many steps.
func (s *stage) writes(steps int, each time.Duration) {
	s.opts.WriteTime = time.Minute
	s.engine.ask = func(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
		a := quoted(question)
		call.Show(answer.Answer{Language: "ar"})
		for i := range steps {
			time.Sleep(each)
			call.Show(answer.Answer{Language: "ar", Statements: stated(nil, fmt.Sprintf("حتى الآن %d جمل.", i+1), 1), Citations: a.Citations})
		}
		return a, ctx.Err()
	}
}

// edits are the changes of messages to a chat, in order.
func (s *stage) edits() (all []telegramtest.Call) { return s.server.Calls("editMessageText") }

func TestAnAnswerAppearsWhileItIsWritten(t *testing.T) {
	s := newStage(t)
	s.opts.EditPause = 50 * time.Millisecond
	s.writes(20, 20*time.Millisecond)
	s.start()
	began := time.Now()
	s.say(says{user: userID, text: "متى؟"})
	s.eventually("the answer stands", func() bool {
		e := s.edits()
		return len(e) > 0 && strings.Contains(s.text(e[len(e)-1]), "وزيادة عليه")
	})
	most := int(time.Since(began)/s.opts.EditPause) + 1
	s.idle()
	edits := s.edits()
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("%d messages for one answer", n)
	}
	if len(edits) < 3 || len(edits) > most {
		t.Errorf("%d edits of a text that grew for 400 ms, at one each 50 ms; at most %d", len(edits), most)
	}
	// Sources come with the answer: a draft has none, neither the first message nor an edit.
	if first := s.server.Sent(userID)[0].In.Get("text"); strings.Contains(first, "a.md") {
		t.Errorf("the draft shows sources: %q", first)
	}
	for i, e := range edits[:len(edits)-1] {
		if !strings.Contains(s.text(e), "حتى الآن") || strings.Contains(e.In.Get("text"), "a.md") {
			t.Errorf("edit %d is no draft: %q", i, s.text(e))
		}
	}
	if last := edits[len(edits)-1]; !strings.Contains(last.In.Get("reply_markup"), "s:") || !strings.Contains(s.text(last), "a.md:3") {
		t.Errorf("the answer lacks its sources or their buttons: %q", s.text(last))
	}
}

func TestEditsComeNoFasterThanTelegramLikes(t *testing.T) {
	s := newStage(t)
	s.opts.EditPause = 0 // as usual
	s.writes(40, 100*time.Millisecond)
	s.start()
	began := time.Now()
	s.say(says{user: userID, text: "متى؟"})
	s.eventually("the answer stands", func() bool {
		e := s.edits()
		return len(e) > 0 && strings.Contains(s.text(e[len(e)-1]), "وزيادة عليه")
	})
	// The first text is a message; then one edit each 1.5 s, and the answer.
	if n, most := len(s.edits()), int(time.Since(began)/editPause)+1; n > most {
		t.Errorf("%d edits in %v", n, time.Since(began))
	}
}

func TestAWrittenAnswerSurvivesACrash(t *testing.T) {
	s := newStage(t)
	s.opts.EditPause = 10 * time.Millisecond
	s.opts.Grace = 10 * time.Millisecond
	s.writes(5, 20*time.Millisecond)
	write := s.engine.ask
	s.engine.ask = func(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
		if _, err := write(ctx, question, call); err != nil {
			return answer.Answer{}, err
		}
		<-ctx.Done() // the program ends before the answer does
		return answer.Answer{}, ctx.Err()
	}
	s.start()
	s.say(says{user: userID, text: "متى؟"})
	s.sent(userID, 1)
	s.stop()
	s.engine.ask = nil // this time there is nothing to watch
	s.start()
	s.eventually("the answer stands", func() bool {
		e := s.edits()
		return len(e) > 0 && strings.Contains(s.text(e[len(e)-1]), "وزيادة عليه")
	})
	s.idle()
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("%d messages for one answer", n)
	}
}

func TestWhyAModelDidNotWriteIsSaid(t *testing.T) {
	s := newStage(t)
	s.engine.ask = func(_ context.Context, question string, _ answer.Call) (answer.Answer, error) {
		a := quoted(question)
		a.Draft = answer.Draft{Fallback: answer.Slow, Err: context.DeadlineExceeded}
		return a, nil
	}
	s.start()
	s.say(says{user: userID, text: "متى؟"})
	s.contains(s.text(s.sent(userID, 1)), "تأخّر النموذج اللغوي", "وزيادة عليه", "a.md:3")
	s.idle()
	s.contains(s.log.String(), "the language model did not write")
}

func TestABegunAnswerThatFailsSaysSoInItsPlace(t *testing.T) {
	s := newStage(t)
	s.opts.EditPause = 10 * time.Millisecond
	s.writes(3, 30*time.Millisecond)
	write := s.engine.ask
	s.engine.ask = func(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
		write(ctx, question, call) //nolint:errcheck // it fails in any case
		return answer.Answer{}, context.DeadlineExceeded
	}
	s.start()
	s.say(says{user: userID, text: "متى؟"})
	s.eventually("the failure is said", func() bool {
		e := s.edits()
		return len(e) > 0 && strings.Contains(s.text(e[len(e)-1]), texts.For("ar").Slow)
	})
	s.idle()
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("%d messages for one question", n)
	}
}

func TestTelegramShowsADraftWhereItCan(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.EditPause = 50 * time.Millisecond
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method == "sendMessageDraft" {
			s.server.Keep(c)
			w.Write([]byte(`{"ok":true,"result":true}`)) //nolint:errcheck // the bot has gone
		}
		return c.Method == "sendMessageDraft"
	}
	s.writes(8, 50*time.Millisecond)
	s.start()
	s.say(says{user: userID, text: "متى؟"})
	c := s.sent(userID, 1)
	s.idle()
	drafts := s.server.Calls("sendMessageDraft")
	if len(drafts) < 2 || len(s.edits()) != 0 || len(s.server.Sent(userID)) != 1 {
		t.Errorf("%d drafts, %d edits, %d messages", len(drafts), len(s.edits()), len(s.server.Sent(userID)))
	}
	for _, d := range drafts {
		if d.In.Get("draft_id") != drafts[0].In.Get("draft_id") || d.In.Get("draft_id") == "0" || !strings.Contains(s.text(d), "حتى الآن") {
			t.Errorf("draft: %v", d.In)
		}
	}
	s.contains(s.text(c), "وزيادة عليه", "a.md:3")
	t.Run("not in a group, which has none", func(t *testing.T) {
		before := len(s.server.Calls("sendMessageDraft"))
		s.say(says{user: userID, chat: openGroup, text: "/ask متى؟"})
		s.sent(openGroup, 1)
		s.idle()
		if n := len(s.server.Calls("sendMessageDraft")); n != before {
			t.Errorf("%d drafts in a group", n-before)
		}
	})
}

func TestAnAnswerThatIsStoppedComesFromTheArticles(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.WriteTime, s.opts.EditPause = time.Minute, 10*time.Millisecond
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method == "sendMessageDraft" {
			s.server.Keep(c)
			w.Write([]byte(`{"ok":true,"result":true}`)) //nolint:errcheck // the bot has gone
		}
		return c.Method == "sendMessageDraft"
	}
	s.engine.ask = func(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
		if call.Plain {
			return quoted(question), nil
		}
		call.Show(answer.Answer{Language: "ar", Statements: stated(nil, "حتى الآن.", 1)})
		<-ctx.Done() // it writes for ever
		return answer.Answer{}, ctx.Err()
	}
	s.start()
	s.say(says{user: userID, text: "متى؟"})
	draft := s.call("sendMessageDraft", nil)
	if draft.In.Get("can_stop") != "true" {
		t.Errorf("it can't be stopped: %v", draft.In)
	}
	stop := func(chat int) {
		s.server.Update(fmt.Sprintf(`{"stopped_message_generation":{"chat":{"id":%d,"type":"private"},"draft_id":%s}}`, chat, draft.In.Get("draft_id")))
	}
	stop(strangerID) // who has no such draft
	stop(userID)
	s.contains(s.text(s.sent(userID, 1)), "جواب عن: متى؟", "a.md:3")
	stop(userID)
	s.idle()
	if n := len(s.server.Sent(userID)); n != 1 || s.store.Counts(1)["failed"] != 0 {
		t.Errorf("%d messages, counts %v", n, s.store.Counts(1))
	}
	if in := s.server.Calls("getUpdates"); len(in) > 0 && !strings.Contains(in[0].In.Get("allowed_updates"), "stopped_message_generation") {
		t.Error("such updates are not asked for")
	}
}
