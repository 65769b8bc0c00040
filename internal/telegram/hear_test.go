package telegram

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"isnad/internal/telegram/telegramtest"
	"isnad/internal/telegram/voice"
)

// listens gives the stage's bot an endpoint that writes down whatever the sound holds; where it
// holds "fails" it fails.
func (s *stage) listens() *stage {
	endpoint := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		file, _, err := r.FormFile("file")
		if err != nil {
			s.t.Error(err)
			return
		}
		sound := make([]byte, 1000)
		n, _ := file.Read(sound)
		if text := string(sound[:n]); text == "fails" {
			http.Error(w, `{"error":{"message":"bad sound"}}`, http.StatusBadRequest)
		} else {
			fmt.Fprintf(w, `{"text":%s}`, quote(text))
		}
	}))
	s.t.Cleanup(endpoint.Close)
	ear, err := voice.New(voice.Options{BaseURL: endpoint.URL, Model: "small", Longest: time.Minute, PerDay: 2 * time.Minute})
	if err != nil {
		s.t.Fatal(err)
	}
	s.opts.Voice = ear
	return s
}

// spoken is the JSON of a voice message.
func spoken(file string, seconds int) string {
	return fmt.Sprintf(`,"voice":{"file_id":%q,"duration":%d,"mime_type":"audio/ogg","file_size":4000}`, file, seconds)
}

func TestAVoiceMessageIsAnsweredAsItWasUnderstood(t *testing.T) {
	t.Parallel()
	s := newStage(t).listens()
	s.server.Files = map[string][]byte{"one": []byte("متى وقع الانقلاب؟"), "follow": []byte("ومتى؟"), "silence": []byte(" "), "broken": []byte("fails")}
	s.start()
	id := s.say(says{user: userID, extra: spoken("one", 3)})
	c := s.sent(userID, 1)
	s.contains(s.text(c), "فُهم السؤال: متى وقع الانقلاب؟", "جواب عن: متى وقع الانقلاب؟. [1]", "a.md:3")
	if c.ReplyTo() != id || len(c.Buttons()) != 5 {
		t.Errorf("%v", c.In)
	}
	s.idle()
	for i, tt := range []struct {
		name, file string
		seconds    int
		want       string
	}{
		{"a follow-up that is said", "follow", 2, "جواب عن: متى وقع الانقلاب؟ ومتى؟"},
		{"silence", "silence", 2, "لم أفهم ما في الرسالة الصوتية"},
		{"one that is too long", "one", 61, "أطول ما أسمعه بالثواني: 60"},
		{"an endpoint that fails", "broken", 2, "لم أستطع سماع الرسالة الصوتية الآن"},
		{"a file that Telegram does not give", "lost", 2, "لم أستطع سماع الرسالة الصوتية الآن"},
		{"the longest", "one", 60, "جواب عن: متى وقع الانقلاب؟"},
		{"more than the day has", "one", 60, "سمعت منك اليوم"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s.say(says{user: userID, extra: spoken(tt.file, tt.seconds)})
			s.contains(s.text(s.sent(userID, i+2)), tt.want)
		})
	}
}

func TestWhoMayNotAskIsNotListenedTo(t *testing.T) {
	t.Parallel()
	s := newStage(t).listens()
	s.server.Files = map[string][]byte{"one": []byte("متى؟")}
	s.start()
	s.say(says{user: strangerID, extra: spoken("one", 3)})
	s.contains(s.text(s.sent(strangerID, 1)), "هذا البوت خاص")
	s.idle()
	if n := len(s.engine.questions()); n != 0 {
		t.Errorf("%d questions were asked", n)
	}
	t.Run("and in a group only what replies to the bot is", func(t *testing.T) {
		s.say(says{user: userID, chat: openGroup, extra: spoken("one", 3)})
		s.say(says{user: userID, chat: openGroup, extra: spoken("one", 3) + reply(9999, telegramtest.BotID, "x")})
		s.contains(s.text(s.sent(openGroup, 1)), "جواب عن: متى؟")
		s.idle()
		if n := len(s.server.Sent(openGroup)); n != 1 {
			t.Errorf("%d messages", n)
		}
	})
}

func TestVoiceMessagesWithoutAnEndpointAreToldSo(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, extra: spoken("one", 3)})
	s.contains(s.text(s.sent(userID, 1)), "أفهم الكلام المكتوب وحده")
	if strings.Contains(s.log.String(), "getFile") {
		t.Error("the file was fetched")
	}
}
