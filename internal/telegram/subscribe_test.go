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
	s.engine.foreign = true
	s.engine.ask = func(_ context.Context, q string, _ answer.Call) (answer.Answer, error) {
		if strings.Contains(q, "المريخ") {
			return answer.Answer{Outcome: answer.Nothing, Language: "ar", Statements: stated(nil, "لم أجد.")}, nil
		}
		return quoted(q), nil
	}
	s.start()
	s.say(says{user: userID, text: "/subscribe"})
	s.contains(s.text(s.sent(userID, 1)), "لا اشتراك لك")
	for i, words := range []string{"الجسر", "المريخ", "الجسر"} {
		s.say(says{user: userID, text: "/subscribe " + words})
		s.contains(s.text(s.sent(userID, i+2)), "«"+words+"»")
	}
	s.idle()
	s.bot.Changed([]string{"new.md"})
	told := s.sent(userID, 5)
	s.contains(s.text(told), "جديد عن «الجسر»", "جواب عن: الجسر", "a.md:3")
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
		s.contains(s.text(s.sent(userID, 6)), "جديد عن «الجسر»")
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

// Words are no question: an article that has them is told of also where it answers nothing, and
// one that is merely near is not.
func TestASubscriptionTellsOfPlacesThatHaveItsWords(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.ask = func(_ context.Context, q string, _ answer.Call) (answer.Answer, error) {
		a := quoted(q)
		a.Outcome, a.Statements = answer.Related, stated(nil, "لا تجيب المقالات عن هذا السؤال. أقرب ما ورد فيها:", 1)
		return a, nil
	}
	s.start()
	s.say(says{user: userID, text: "/subscribe الجسر القديم"})
	s.sent(userID, 1)
	s.idle()
	s.bot.Changed([]string{"new.md"})
	told := s.text(s.sent(userID, 2))
	s.contains(told, "جديد عن «الجسر القديم»", "a.md:3", "جواب عن: الجسر القديم")
	if strings.Contains(told, "لا تجيب") {
		t.Errorf("news that say that there are none: %s", told)
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
