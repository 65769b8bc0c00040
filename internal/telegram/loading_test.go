package telegram

import (
	"strings"
	"testing"

	"isnad/internal/index"
)

func TestWhoAsksWhileTheArticlesAreReadIsAnsweredAfterwards(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Loading = true
	s.start()
	s.bot.Loading(index.Progress{Stage: index.Reading, Done: 43, Total: 100})
	s.say(says{user: userID, text: "متى سقط الجسر؟"})
	s.contains(s.text(s.sent(userID, 1)), "ما زلت أقرأ المقالات", "43%")
	s.say(says{user: userID, text: "من بناه؟"})
	s.say(says{user: adminID, text: "/search الجسر"})
	s.sent(adminID, 1)
	s.say(says{user: 66, text: "سؤال؟"}) // a stranger hears the usual
	s.contains(s.text(s.sent(66, 1)), "خاص")
	s.say(says{user: adminID, chat: openGroup, text: "/start"})
	s.contains(s.text(s.sent(openGroup, 1)), "أهلًا بك في إسناد", "43%")
	if got := s.engine.questions(); len(got) > 0 {
		t.Errorf("asked too early: %q", got)
	}
	s.bot.Ready()
	s.contains(s.text(s.sent(userID, 2)), "جواب عن: متى سقط الجسر؟")
	s.contains(s.text(s.sent(userID, 3)), "جواب عن: من بناه؟")
	s.contains(s.text(s.sent(adminID, 2)), "أقرب المقاطع")
	s.idle()
	if n := len(s.server.Sent(userID)); n != 3 {
		t.Errorf("%d messages: %s", n, s.texts())
	}
}

func TestAQuestionThatWaitsForTheArticlesOutlivesARestart(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.Loading = true
	s.start()
	s.say(says{user: userID, text: "متى سقط الجسر؟"})
	s.sent(userID, 1)
	s.stop() // at once, although a question waits
	if strings.Contains(s.log.String(), "not everything could be finished") {
		t.Error("the end waited for the articles")
	}
	s.opts.Loading = false
	s.start()
	s.contains(s.text(s.sent(userID, 2)), "جواب عن: متى سقط الجسر؟")
}
