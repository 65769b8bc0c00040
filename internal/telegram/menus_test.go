package telegram

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/backoff"
	"isnad/internal/lang"
	"isnad/internal/telegram/telegramtest"
)

func TestMenusAreSetOnceInEachLanguage(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	s.eventually("the menus are set", func() bool { return s.store.Note("menus") != "" })
	n := len(s.server.Calls("setMyCommands"))
	languages := map[string]bool{}
	for _, c := range s.server.Calls("setMyCommands") {
		languages[c.In.Get("language_code")] = true
		everybody := !strings.Contains(c.In.Get("scope"), `"chat"`)
		if strings.Contains(c.In.Get("commands"), "reindex") == everybody {
			t.Errorf("menu of %s: %s", c.In.Get("scope"), c.In.Get("commands"))
		}
	}
	all := len(lang.All()) + 1 // and the menu for all other languages
	if n != 3*all || len(languages) != all || len(s.server.Calls("setMyDescription")) != all {
		t.Errorf("%d menus in %v", n, languages)
	}
	for _, c := range s.server.Calls("setMyShortDescription") {
		if n := len([]rune(c.In.Get("short_description"))); n > 120 {
			t.Errorf("%d characters: %s", n, c.In.Get("short_description"))
		}
	}
	s.stop()
	s.start()
	s.idle()
	time.Sleep(50 * time.Millisecond)
	if again := len(s.server.Calls("setMyCommands")); again != n {
		t.Errorf("%d more menus after a restart", again-n)
	}
}

func TestAServerThatLacksMethodsIsWarnedAboutOnce(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		switch c.Method {
		case "getMe", "getUpdates", "sendMessage", "editMessageText":
			return false
		}
		w.WriteHeader(500)
		fmt.Fprintf(w, `{"message":"API method '%s' is not supported."}`, c.Method)
		return true
	}
	s.engine.ask = func(ctx context.Context, q string, _ answer.Call) (answer.Answer, error) {
		backoff.Sleep(ctx, 100*time.Millisecond) // time enough to type
		return quoted(q), nil
	}
	s.start()
	for i := range 3 {
		s.say(says{user: userID, text: fmt.Sprintf("سؤال %d؟", i)})
		s.sent(userID, i+1)
	}
	s.press(userID, 0, 1, "s:zz:1")
	s.idle()
	if n := strings.Count(s.log.String(), "method=sendChatAction"); n != 1 {
		t.Errorf("%d warnings", n)
	}
}
