package telegram

import (
	"context"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/telegram/state"
)

func TestSubscribersHearOfNewArticles(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.ask = func(_ context.Context, q string, _ answer.Call) (answer.Answer, error) {
		if strings.Contains(q, "المريخ") {
			return answer.Answer{Outcome: answer.Nothing, Language: "ar", Statements: stated(nil, "لم أجد.")}, nil
		}
		return quoted(q), nil
	}
	s.start()
	s.say(says{user: userID, text: "/subscribe"})
	s.contains(s.text(s.sent(userID, 1)), "لا اشتراك لك")
	for i, words := range []string{"أين الجسر؟", "أين المريخ؟", "أين الجسر؟"} {
		s.say(says{user: userID, text: "/subscribe " + words})
		s.contains(s.text(s.sent(userID, i+2)), "«"+words+"»")
	}
	s.idle()
	s.bot.Changed([]string{"new.md"})
	told := s.sent(userID, 5)
	s.contains(s.text(told), "جديد عن «أين الجسر؟»", "جواب عن: أين الجسر؟", "a.md:3")
	s.eventually("what was told is remembered", func() bool {
		all := s.store.People.Subscriptions()
		return len(all) == 2 && !all[0].Told.IsZero() && len(all[0].Pending)+len(all[1].Pending) == 0
	})

	t.Run("once a day at most", func(t *testing.T) {
		s.bot.Changed([]string{"newer.md"})
		s.eventually("it is looked at", func() bool { return len(s.store.People.Subscriptions()[0].Pending) == 1 })
		if n := len(s.server.Sent(userID)); n != 5 {
			t.Errorf("%d messages", n)
		}
		yesterday := func(sub *state.Subscription) { sub.Told = time.Now().Add(-25 * time.Hour) }
		if err := s.store.People.ChangeSubscription(s.store.People.Subscriptions()[0].ID, yesterday); err != nil {
			t.Fatal(err)
		}
		s.bot.Changed(nil)
		s.contains(s.text(s.sent(userID, 6)), "جديد عن «أين الجسر؟»")
	})
	t.Run("until it is ended", func(t *testing.T) {
		s.press(strangerID, 0, told.ID, button(told, "q:", ""))
		s.idle()
		if n := len(s.store.People.Subscriptions()); n != 2 {
			t.Errorf("somebody else ended it: %d left", n)
		}
		s.press(userID, 0, told.ID, button(told, "q:", ""))
		s.eventually("it has ended", func() bool { return len(s.store.People.Subscriptions()) == 1 })
	})
}

// Words are no question: an article that has them is told of, and one that is merely near is not.
func TestASubscriptionTellsOfPlacesThatHaveItsWords(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.start()
	s.say(says{user: userID, text: "/subscribe الجسر القديم"})
	s.sent(userID, 1)
	s.idle()
	s.bot.Changed([]string{"new.md"})
	told := s.text(s.sent(userID, 2))
	s.contains(told, "جديد عن «الجسر القديم»", "a.md:3", "جواب عن: الجسر القديم")
	if asked := s.engine.questions(); len(asked) > 0 { // the gate is made for questions
		t.Errorf("asked %q", asked)
	}
	s.engine.mu.Lock()
	s.engine.foreign = true
	s.engine.mu.Unlock()
	err := s.store.People.ChangeSubscription(s.store.People.Subscriptions()[0].ID, func(sub *state.Subscription) { sub.Told = time.Time{} })
	if err != nil {
		t.Fatal(err)
	}
	s.bot.Changed([]string{"other.md"})
	s.eventually("it is looked at", func() bool { return len(s.store.People.Subscriptions()[0].Pending) == 0 })
	if n := len(s.server.Sent(userID)); n != 2 {
		t.Errorf("%d messages", n)
	}
}

func TestWhoMayNotAskAnyMoreHearsNothing(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	if _, err := s.store.People.Subscribe(state.Subscription{User: 66, Chat: 66, Language: "ar", Words: "الجسر"}); err != nil {
		t.Fatal(err)
	}
	s.bot.Changed([]string{"new.md"})
	s.eventually("the subscription has ended", func() bool { return len(s.store.People.Subscriptions()) == 0 })
	if n := len(s.server.Sent(66)); n != 0 {
		t.Errorf("%d messages", n)
	}
}
