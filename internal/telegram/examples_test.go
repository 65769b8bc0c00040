package telegram

import (
	"fmt"
	"strings"
	"testing"

	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/telegram/telegramtest"
)

// knows gives the stage's articles one whose title makes a question that is answered from it.
func (s *stage) knows(title string) {
	s.engine.articles = []index.Article{{Path: "a.md", Title: title}}
	s.engine.lines = []corpus.NumberedLine{{N: 1, Text: "كلام عن الجسر القديم في المدينة"}}
}

// pressOn has the user press a button below a message that the server sends along, as Telegram
// does.
func (s *stage) pressOn(message int, markup, data string) {
	s.server.Update(fmt.Sprintf(`{"callback_query":{"id":"cb%d","from":{"id":%d,"first_name":"Sami","language_code":"ar"},"message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"},"reply_markup":%s},"data":%q}}`,
		s.next, userID, message, userID, markup, data))
	s.next++
}

func TestStartShowsQuestionsThatTheArticlesAnswer(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.knows("جسر العيون")
	s.start()
	s.say(says{user: userID, text: "/start"})
	c := s.sent(userID, 1)
	s.contains(s.text(c), "أو ابدأ بأحد هذه الأسئلة")
	question := "ماذا جاء في «جسر العيون»؟"
	data, ok := c.Buttons()[question]
	if !ok {
		t.Fatalf("buttons %v", c.Buttons())
	}
	s.idle()
	s.stop()
	s.start() // the button says everything
	s.pressOn(c.ID, c.In.Get("reply_markup"), data)
	answered := s.sent(userID, 2)
	s.contains(s.text(answered), "فُهم السؤال: "+question, "a.md:3")
	if len(answered.Buttons()) != 5 || answered.ReplyTo() != c.ID {
		t.Errorf("%v", answered.In)
	}
	s.idle()
	t.Run("a message that Telegram does not send along any more", func(t *testing.T) {
		s.press(userID, 0, c.ID, data)
		s.call("answerCallbackQuery", func(c telegramtest.Call) bool { return strings.Contains(c.In.Get("text"), "قديم") })
	})
}

func TestStartWithoutSuchQuestionsShowsNone(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.knows("جسر العيون")
	s.engine.articles[0].Path = "other.md" // answers come from a.md
	s.start()
	s.say(says{user: userID, text: "/start"})
	if c := s.sent(userID, 1); strings.Contains(s.text(c), "أو ابدأ") || len(c.Buttons()) != 0 {
		t.Errorf("%s %v", s.text(c), c.Buttons())
	}
}

func TestFeedbackIsExported(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: adminID, text: "/export"})
	s.contains(s.text(s.sent(adminID, 1)), "لم يقيّم أحد")
	s.say(says{user: userID, text: "سؤال؟"})
	c := s.sent(userID, 1)
	s.idle()
	s.press(userID, 0, c.ID, button(c, "v:", ":1"))
	s.idle()
	s.say(says{user: adminID, text: "/export"})
	file := s.call("sendDocument", nil)
	if got := file.In.Get("document"); file.Chat() != adminID || !strings.HasPrefix(got, "feedback.jsonl\n{") || !strings.Contains(got, `"question":"سؤال؟"`) {
		t.Errorf("%v", file.In)
	}
	s.say(says{user: userID, text: "/export"})
	s.contains(s.text(s.sent(userID, 2)), "هذا الأمر للمشرفين")
}
