package telegram

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/index"
	"isnad/internal/telegram/telegramtest"
)

// reply is the JSON of a reply to a message of somebody's.
func reply(to int, from int64, text string) string {
	return fmt.Sprintf(`,"reply_to_message":{"message_id":%d,"date":1,"chat":{"id":1,"type":"private"},"from":{"id":%d,"first_name":"A"},"text":%s}`,
		to, from, quote(text))
}

// quoting is the JSON of a reply that quotes a part of the message.
func quoting(words string) string {
	return fmt.Sprintf(`,"quote":{"text":%s,"position":0,"is_manual":true}`, quote(words))
}

func TestAReplyFollowsWhatItRepliesTo(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	older := s.say(says{user: userID, text: "من بنى المنارة؟"})
	answered := s.sent(userID, 1)
	s.say(says{user: userID, text: "متى سقط الجسر؟"})
	s.sent(userID, 2)
	s.idle()
	claim := "سقط الجسر في عام 1950 بعد فيضان النهر."
	for i, tt := range []struct {
		name, extra, text string
		asked, after      string
	}{
		{"nothing: what was asked last", "", "ولماذا؟", "ولماذا؟", ""},
		{"an older answer", reply(answered.ID, telegramtest.BotID, "x"), "ولماذا؟", "ولماذا؟", "من بنى المنارة؟"},
		{"an older question of one's own", reply(older, userID, "من بنى المنارة؟"), "ولماذا؟", "ولماذا؟", "من بنى المنارة؟"},
		{"a part of an answer", reply(answered.ID, telegramtest.BotID, "x") + quoting("سليم الدرويش"), "ومتى وُلد؟", "ومتى وُلد؟", "سليم الدرويش"},
		{"a message of another chat", `,"external_reply":{"origin":{"type":"channel"}}` + quoting(claim), "هل هذا صحيح؟", "هل هذا صحيح؟", claim},
		{"somebody's text", reply(70_000, 99, claim), "هل هذا صحيح؟", "هل هذا صحيح؟", claim},
		{"a message of the bot's that is no answer", reply(9999, telegramtest.BotID, "x"), "ولماذا؟", "ولماذا؟", ""},
		{"somebody's text, and only a command", reply(70_000, 99, claim), "/ask", claim, ""},
		{"a quotation, and only a command", quoting("سليم الدرويش"), "/ask", "سليم الدرويش", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s.say(says{user: userID, text: tt.text, extra: tt.extra})
			s.sent(userID, i+3)
			s.engine.mu.Lock()
			defer s.engine.mu.Unlock()
			last := len(s.engine.after) - 1
			if got := s.engine.after[last]; got != tt.after || !strings.HasSuffix(s.engine.asked[last], tt.asked) {
				t.Errorf("asked %q after %q, want %q after %q", s.engine.asked[last], got, tt.asked, tt.after)
			}
		})
	}
}

func TestAClaimInAGroupIsAskedAbout(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	claim := strings.Repeat("كلام طويل عن الجسر ", 100)
	s.say(says{user: strangerID, chat: openGroup, text: "@" + telegramtest.BotName + " هل هذا صحيح؟", extra: reply(70_000, 99, claim)})
	s.sent(openGroup, 1)
	if got := s.engine.after[0]; !strings.HasPrefix(claim, got) || len(got) < 400 || len(got) > 600 {
		t.Errorf("after %q", got)
	}
}

func TestSourcesOfTheAnswerThatIsRepliedTo(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, text: "من بنى المنارة؟"})
	first := s.sent(userID, 1)
	s.say(says{user: userID, text: "متى سقط الجسر؟"})
	s.sent(userID, 2)
	s.idle()
	s.say(says{user: userID, text: "/sources 1", extra: reply(first.ID, telegramtest.BotID, "x")})
	s.contains(s.text(s.sent(userID, 3)), "من بنى المنارة؟")
}

func TestSeveralQuestionsInOneMessage(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.start()
	s.say(says{user: userID, text: "السلام عليكم\n1. متى سقط الجسر؟\n2. من بناه؟\n3. كم طوله؟"})
	c := s.sent(userID, 1)
	s.contains(s.text(c), "متى سقط الجسر؟\nجواب عن: متى سقط الجسر؟. [1]", "\n\nمن بناه؟\nجواب عن: من بناه؟. [3]", "كم طوله؟\nجواب عن: كم طوله؟. [4]")
	s.contains(c.In.Get("text"), "<b>متى سقط الجسر؟</b>")
	if got := len(c.Buttons()); got != 4+3 {
		t.Errorf("%d buttons: %v", got, c.Buttons())
	}
	s.idle()
	if got := s.store.Counts(0)["asked"]; got != 3 {
		t.Errorf("%d questions were counted", got)
	}
	t.Run("no more than five, and the rest is named", func(t *testing.T) {
		s.say(says{user: userID, text: strings.Repeat("متى سقط الجسر؟\n", 8)})
		s.contains(s.text(s.sent(userID, 2)), "بقي بلا جواب: 3 أسئلة")
	})
}

func TestTooManyQuestionsInAMinuteAreNamed(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.PerMinute = 2
	s.start()
	s.say(says{user: userID, text: "متى سقط الجسر؟\nمن بناه؟\nكم طوله؟\nأين هو؟"})
	text := s.text(s.sent(userID, 1))
	s.contains(text, "من بناه؟", "بقي بلا جواب: سؤالان")
	if strings.Contains(text, "كم طوله؟") {
		t.Errorf("more was answered than one may ask: %s", text)
	}
}

func TestServiceMessagesAreSilentAndAlbumsGetOneNote(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	for _, service := range []string{`"pinned_message":{"message_id":5,"date":1,"chat":{"id":22,"type":"private"}}`, `"message_auto_delete_timer_changed":{"message_auto_delete_time":60}`,
		`"chat_background_set":{"type":{}}`, `"write_access_allowed":{}`, `"boost_added":{"boost_count":1}`, `"forum_topic_created":{"name":"x","icon_color":1}`, `"something_of_next_year":{"a":1}`} {
		s.say(says{user: userID, extra: "," + service})
		s.say(says{user: strangerID, chat: openGroup, extra: "," + service})
	}
	for range 3 {
		s.say(says{user: userID, extra: `,"media_group_id":"77","photo":[{"file_id":"x","width":1,"height":1}]`})
	}
	s.say(says{user: userID, chat: openGroup, extra: `,"sticker":{"file_id":"x"}` + reply(5, telegramtest.BotID, "x")})
	s.idle()
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("%d messages in private: %s", n, s.texts())
	}
	if n := len(s.server.Sent(openGroup)); n != 0 {
		t.Errorf("%d messages in the group", n)
	}
}

func TestAnAlbumWhoseCaptionAsksGetsItsAnswerAlone(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	photo := `,"media_group_id":"78","photo":[{"file_id":"x"}]`
	s.say(says{user: userID, extra: photo + `,"caption":"متى سقط الجسر؟"`})
	s.contains(s.text(s.sent(userID, 1)), "جواب عن: متى سقط الجسر؟")
	for range 2 {
		s.say(says{user: userID, extra: photo})
	}
	s.idle()
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("%d messages: %s", n, s.texts())
	}
}

func TestAnArticleThatChangedIsNotQuoted(t *testing.T) {
	t.Parallel()
	const changed, gone = "a.md", "dir/b.txt" // quoted cites both
	for _, tt := range []struct {
		name          string
		before, after map[string]index.Standing // an update of the index
		updates       int
		has, hasNot   []string
	}{
		{"nothing changed", nil, nil, 0, []string{"المختصر [1]\nجواب عن", "[2]"}, []string{"تغيّر"}},
		{"the update made it good", map[string]index.Standing{changed: index.Changed}, nil, 1, []string{"جواب عن", "[2]"}, []string{"تغيّر"}},
		{"one is gone", map[string]index.Standing{gone: index.Gone}, map[string]index.Standing{gone: index.Gone}, 1,
			[]string{"جواب عن", "حُذف المقال dir/b.txt"}, []string{"وزيادة عليه", "[2]"}},
		{"one has changed", map[string]index.Standing{changed: index.Changed}, map[string]index.Standing{changed: index.Changed}, 1,
			[]string{"وزيادة عليه", "تغيّر المقال a.md"}, []string{"جواب عن", "المختصر"}},
		{"both are gone", map[string]index.Standing{changed: index.Gone, gone: index.Gone}, map[string]index.Standing{changed: index.Gone, gone: index.Gone}, 1,
			[]string{"حُذف المقال a.md", "حُذف المقال dir/b.txt"}, []string{"جواب عن", "وزيادة"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t)
			s.engine.standing = tt.before
			s.engine.ask = func(_ context.Context, question string, _ answer.Call) (answer.Answer, error) {
				a := quoted(question)
				a.Direct = answer.Direct{Text: "المختصر", N: 1}
				return a, nil
			}
			s.engine.updated = func() { s.engine.standing = tt.after }
			s.start()
			s.say(says{user: userID, text: "متى سقط الجسر؟"})
			text := s.text(s.sent(userID, 1))
			s.contains(text, tt.has...)
			for _, words := range tt.hasNot {
				if strings.Contains(text, words) {
					t.Errorf("%q is in %s", words, text)
				}
			}
			if s.engine.updates != tt.updates {
				t.Errorf("the index was brought up to date %d times", s.engine.updates)
			}
		})
	}
}

func TestASourceThatIsGoneSaysSo(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: userID, text: "سؤال؟"})
	c := s.sent(userID, 1)
	s.engine.mu.Lock()
	s.engine.standing = map[string]index.Standing{"a.md": index.Gone}
	s.engine.mu.Unlock()
	s.press(userID, 0, c.ID, button(c, "s:", ":1"))
	s.contains(s.text(s.sent(userID, 2)), "حُذف المقال منذ الجواب")
}
