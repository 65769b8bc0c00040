package telegram

import (
	"strings"
	"testing"

	"isnad/internal/telegram/state"
	"isnad/internal/telegram/telegramtest"
)

func TestInvitations(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.say(says{user: adminID, text: "/invite", lang: "en"})
	text := s.text(s.sent(adminID, 1))
	code := codeIn(t, text, "start")
	s.say(says{user: strangerID, text: "/start " + code, lang: "en"})
	s.contains(s.text(s.sent(strangerID, 1)), "you may ask now")
	s.say(says{user: strangerID, text: "سؤال؟"})
	s.contains(s.text(s.sent(strangerID, 2)), "جواب عن")
	s.say(says{user: 44, text: "/start " + code, lang: "en"})
	s.contains(s.text(s.sent(44, 1)), "has been used")
	s.say(says{user: 44, text: "/start nonsense", lang: "en"})
	s.contains(s.text(s.sent(44, 2)), "not known")
	s.say(says{user: 44, text: "سؤال؟", lang: "en"})
	s.contains(s.text(s.sent(44, 3)), "private", "44")

	t.Run("open a group", func(t *testing.T) {
		s.say(says{user: adminID, text: "/invite", lang: "en"})
		code := codeIn(t, s.text(s.sent(adminID, 2)), "startgroup")
		s.say(says{user: userID, chat: closedGroup, text: "/start@" + telegramtest.BotName + " " + code, lang: "en"})
		s.contains(s.text(s.sent(closedGroup, 1)), "open to this group")
		s.say(says{user: 45, chat: closedGroup, text: "/ask سؤال؟"})
		s.contains(s.text(s.sent(closedGroup, 2)), "جواب عن")
	})
	t.Run("are taken back", func(t *testing.T) {
		s.say(says{user: adminID, text: "/users", lang: "en"})
		list := s.sent(adminID, 3)
		s.contains(s.text(list), "33 — Sami", "by the configuration", "-200")
		s.press(adminID, 0, list.ID, "r:33")
		s.call("editMessageText", func(c telegramtest.Call) bool {
			return c.Message() == list.ID && !strings.Contains(c.In.Get("text"), "33")
		})
		s.say(says{user: strangerID, text: "سؤال آخر؟", lang: "en"})
		s.contains(s.text(s.sent(strangerID, 3)), "private")
	})
	t.Run("the last admin stays", func(t *testing.T) {
		code, err := s.store.People.NewInvite(state.Invite{Role: state.Admin})
		if err != nil {
			t.Fatal(err)
		}
		s.say(says{user: 66, text: "/start " + code, lang: "en"})
		s.contains(s.text(s.sent(66, 1)), "admin of the bot")
		s.press(66, 0, 1, "r:66")
		s.idle()
		if p, _ := s.store.People.Person(66); p.Role != state.Admin {
			t.Error("an admin could remove herself, who may be the last")
		}
		s.press(adminID, 0, 1, "r:66")
		s.eventually("another admin can remove her", func() bool { _, known := s.store.People.Person(66); return !known })
	})
	t.Run("an owner's link makes one admin", func(t *testing.T) {
		if link, err := s.bot.OwnerLink(); link != "" || err != nil {
			t.Errorf("there is an admin, and a link: %s, %v", link, err)
		}
		s.stop()
		s.opts.Admins = nil
		s.start()
		link, err := s.bot.OwnerLink()
		if err != nil || !strings.HasPrefix(link, "https://t.me/"+telegramtest.BotName+"?start=") {
			t.Fatalf("link %q, %v", link, err)
		}
		s.say(says{user: 55, text: "/start " + codeIn(t, link, "start"), lang: "en"})
		s.contains(s.text(s.sent(55, 1)), "admin of the bot")
		s.say(says{user: 55, text: "/stats", lang: "en"})
		s.contains(s.text(s.sent(55, 2)), "questions: ", "half of the answers within", "99% within")
		if link, _ := s.bot.OwnerLink(); link != "" {
			t.Error("there is an admin, and another link")
		}
		s.call("setMyCommands", func(c telegramtest.Call) bool { return strings.Contains(c.In.Get("scope"), `"chat_id":55`) })
	})
}

func codeIn(t *testing.T, text, how string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, "?"+how+"=")
	if !ok {
		t.Fatalf("no link in %q", text)
	}
	code, _, _ := strings.Cut(rest, "\n")
	return strings.TrimSpace(code)
}
