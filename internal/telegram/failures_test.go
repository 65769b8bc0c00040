package telegram

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/telegramtest"
)

// first has the first n calls of a method fail in some way.
func first(n int, method string, how func(w http.ResponseWriter)) func(http.ResponseWriter, telegramtest.Call) bool {
	var mu sync.Mutex
	return func(w http.ResponseWriter, c telegramtest.Call) bool {
		mu.Lock()
		defer mu.Unlock()
		if c.Method != method || n == 0 {
			return false
		}
		n--
		how(w)
		return true
	}
}

func TestAnAnswerArrivesWhateverFailsAtFirst(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		answer func(http.ResponseWriter, telegramtest.Call) bool
	}{
		{"too fast", first(1, "sendMessage", func(w http.ResponseWriter) { telegramtest.Fail(w, 429, "Too Many Requests: retry after 1", 1) })},
		{"too fast, without saying how long", first(1, "sendMessage", func(w http.ResponseWriter) { telegramtest.Fail(w, 429, "Too Many Requests", 0) })},
		{"a bad gateway", first(1, "sendMessage", func(w http.ResponseWriter) { w.WriteHeader(502); fmt.Fprint(w, "<html>bad gateway</html>") })},
		{"an internal error", first(1, "sendMessage", func(w http.ResponseWriter) { telegramtest.Fail(w, 500, "Internal Server Error", 0) })},
		{"a cut connection", first(1, "sendMessage", func(http.ResponseWriter) { panic(http.ErrAbortHandler) })},
		{"an answer that is no JSON", first(1, "sendMessage", func(w http.ResponseWriter) { fmt.Fprint(w, "{") })},
		{"updates that can't be fetched", first(1, "getUpdates", func(w http.ResponseWriter) { telegramtest.Fail(w, 502, "Bad Gateway", 0) })},
		{"updates that are cut off", first(1, "getUpdates", func(http.ResponseWriter) { panic(http.ErrAbortHandler) })},
		{"another program at the same token", first(1, "getUpdates", func(w http.ResponseWriter) {
			telegramtest.Fail(w, 409, "Conflict: terminated by other getUpdates request", 0)
		})},
		{"Telegram that is not there at the start", first(1, "getMe", func(w http.ResponseWriter) { w.WriteHeader(503) })},
		{"a redirect elsewhere", first(1, "sendMessage", func(w http.ResponseWriter) {
			w.Header().Set("Location", "http://localhost:1/")
			w.WriteHeader(302)
		})},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t)
			s.server.Answer = tt.answer
			s.start()
			s.say(says{user: userID, text: "سؤال؟"})
			s.contains(s.text(s.sent(userID, 1)), "جواب عن: سؤال؟")
			s.idle()
			if n := len(s.server.Sent(userID)); n != 1 {
				t.Errorf("%d messages", n)
			}
		})
	}
}

func TestASlowAnswerHoldsUpNobodyElse(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	began, release := make(chan bool), make(chan bool)
	s.server.Answer = func(_ http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method == "sendMessage" && c.Chat() == adminID {
			close(began)
			<-release
		}
		return false
	}
	s.start()
	s.say(says{user: adminID, text: "سؤال؟"})
	<-began
	s.say(says{user: userID, text: "سؤال؟"})
	s.sent(userID, 1)
	close(release)
	s.sent(adminID, 1)
}

func TestWhoBlockedTheBotIsNoFailure(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method == "sendMessage" && c.Chat() == userID {
			telegramtest.Fail(w, 403, "Forbidden: bot was blocked by the user", 0)
			return true
		}
		return false
	}
	s.start()
	s.say(says{user: userID, text: "سؤال؟"})
	s.idle()
	s.say(says{user: adminID, text: "سؤال؟"})
	s.sent(adminID, 1)
	if strings.Contains(s.log.String(), "level=ERROR") {
		t.Errorf("log: %s", s.log)
	}
}

func TestWhoAsksWhereTheBotMayNotWriteIsToldInPrivate(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method != "sendMessage" || c.Chat() != openGroup {
			return false
		}
		telegramtest.Fail(w, 400, "Bad Request: not enough rights to send text messages to the chat", 0)
		return true
	}
	s.start()
	for range 2 {
		s.say(says{user: userID, chat: openGroup, text: "/ask متى سقط الجسر؟"})
	}
	s.contains(s.text(s.sent(userID, 1)), "لا يحق لي أن أكتب في المجموعة group")
	s.idle()
	if n := len(s.server.Sent(userID)); n != 1 {
		t.Errorf("told %d times", n)
	}
	if got := s.store.Counts(1)["muted"]; got != 2 || !strings.Contains(s.log.String(), "no right to write") {
		t.Errorf("counted %d times, log %s", got, s.log)
	}
}

func TestAConfiguredGroupThatMovedKeepsItsRight(t *testing.T) {
	t.Parallel()
	const moved = -1000100
	for name, update := range map[string]string{
		"told in the old group": fmt.Sprintf(`{"message":{"message_id":1,"date":1,"from":{"id":5,"first_name":"x"},"chat":{"id":%d,"type":"group"},"migrate_to_chat_id":%d}}`, openGroup, moved),
		"told in the new group": fmt.Sprintf(`{"message":{"message_id":1,"date":1,"from":{"id":5,"first_name":"x"},"chat":{"id":%d,"type":"supergroup"},"migrate_from_chat_id":%d}}`, moved, openGroup),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t).start()
			s.server.Update(update)
			s.idle()
			s.stop()
			s.start()
			s.say(says{user: strangerID, chat: moved, text: "/ask متى سقط الجسر؟"})
			s.contains(s.text(s.sent(moved, 1)), "جواب عن")
			s.contains(s.log.String(), "change telegram.chats")
		})
	}
}

func TestAMessageWhoseMarkupIsRefusedArrivesAsPlainText(t *testing.T) {
	t.Parallel()
	refuse := func(w http.ResponseWriter) { telegramtest.Fail(w, 400, "Bad Request: can't parse entities: x", 0) }
	s := newStage(t)
	send, edit := first(1, "sendMessage", refuse), first(1, "editMessageText", refuse)
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool { return send(w, c) || edit(w, c) }
	s.start()
	id := s.say(says{user: userID, text: "هل 3 < 5 & نعم؟"})
	c := s.sent(userID, 1)
	if text := c.In.Get("text"); c.In.Get("parse_mode") != "" || strings.Contains(text, "<b>") || !strings.Contains(text, "3 < 5 & نعم؟") {
		t.Errorf("mode %q, text %q", c.In.Get("parse_mode"), text)
	}
	s.idle()
	s.say(says{user: userID, text: "وهل 5 < 7؟", id: id, edit: true})
	if e := s.call("editMessageText", nil); e.In.Get("parse_mode") != "" || !strings.Contains(e.In.Get("text"), "5 < 7") {
		t.Errorf("edit: mode %q, text %q", e.In.Get("parse_mode"), e.In.Get("text"))
	}
}

func TestAnAnswerThatIsRefusedInEveryFormIsReplacedByAWord(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		refused := strings.Contains(c.In.Get("text"), "جواب عن")
		if refused {
			telegramtest.Fail(w, 400, "Bad Request: message is too long", 0)
		}
		return refused
	}
	s.start()
	s.say(says{user: userID, text: "سؤال؟"})
	s.contains(s.text(s.sent(userID, 1)), "حدث خطأ عندي")
	s.idle()
	if got := s.store.Counts(1)["failed"]; got != 1 {
		t.Errorf("counted %d times", got)
	}
}

func TestAGroupThatMovedIsAnsweredWhereItIs(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method == "sendMessage" && c.Chat() == openGroup {
			w.WriteHeader(400)
			fmt.Fprint(w, `{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-100100}}`)
			return true
		}
		return false
	}
	s.start()
	s.say(says{user: userID, chat: openGroup, text: "/ask سؤال؟"})
	s.sent(-100100, 1)
}

func TestMalformedUpdatesAreLeftOut(t *testing.T) {
	t.Parallel()
	s := newStage(t).start()
	for i, text := range []string{
		`{"update_id":1000,"message":7}`, `{"update_id":1001,"message":{"message_id":"x"}}`, `{"update_id":1002}`, `{"update_id":1003,"poll":{}}`,
		`{"update_id":1004,"message":{}}`, `{"update_id":1005,"message":{"chat":{"id":1,"type":"private"}}}`, `{"update_id":1006,"callback_query":{}}`,
		`{"update_id":1007,"inline_query":{}}`, `{"update_id":1008,"message":{"from":{"id":22},"chat":{"id":22,"type":"private"},"text":null}}`,
		`{"update_id":1009,"edited_message":{"from":{"id":22},"chat":{"id":22,"type":"private"},"text":"/start"}}`,
		`{"update_id":1010,"callback_query":{"id":"1","from":{"id":22},"data":"s:1:1"}}`, `{"update_id":1011,"message":{"message_id":1,"from":{"id":22,"is_bot":true},"chat":{"id":22,"type":"private"},"text":"hi"}}`,
		`{"update_id":1012,"message":{"message_id":1,"chat":{"id":-5,"type":"channel"},"from":{"id":22},"text":"/ask x"}}`,
	} {
		if id := fmt.Sprintf(`"update_id":%d`, 1000+i); !strings.Contains(text, id) {
			t.Fatalf("%s in %s", id, text)
		}
		s.server.Raw(text)
	}
	s.idle()
	before := len(s.server.Sent(userID))
	s.say(says{user: userID, text: "سؤال؟"})
	s.contains(s.text(s.sent(userID, before+1)), "جواب عن")
}

func TestAWrongTokenEndsTheStart(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.opts.API = botapi.New(s.server.URL, "999:wrong")
	s.opts.Store, _ = state.Open(s.dir)
	defer s.opts.Store.Close()
	err := New(s.opts).Start(t.Context())
	e, ok := errors.AsType[*botapi.Error](err)
	if !ok || e.Code != 401 || !strings.Contains(e.Hint(), "@BotFather") {
		t.Errorf("got %v", err)
	}
}

func TestRealLimitsHold(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	s := newStage(t)
	s.opts.Limits = outbox.Limits{}
	s.server.Flood, s.server.Latency = true, 3*time.Millisecond
	s.start()
	for i := range 5 {
		for chat := range int64(12) {
			s.say(says{user: 7000 + chat, chat: openGroup, text: "x"}) // not for the bot
			s.say(says{user: adminID, chat: -7000 - chat, text: fmt.Sprintf("/ask سؤال %d؟", i)})
		}
	}
	s.idle()
	for chat := range int64(12) {
		sent := s.server.Sent(-7000 - chat)
		if len(sent) != 5 {
			t.Fatalf("chat %d got %d answers", chat, len(sent))
		}
		for i, c := range sent {
			s.contains(s.text(c), fmt.Sprintf("سؤال %d؟", i))
		}
	}
	if broken := s.server.Broken(); len(broken) > 0 {
		t.Errorf("limits were broken: %v", broken)
	}
}

// Whatever fails, the token is in no log line, no error and no crash trace.
func TestTheTokenAppearsNowhere(t *testing.T) {
	t.Parallel()
	var said strings.Builder
	secret := strings.SplitN(testToken, ":", 2)[1]
	note := func(err error) {
		if err == nil {
			t.Error("it did not fail")
			return
		}
		fmt.Fprintf(&said, "%v %+v %#v %q\n", err, err, err, err)
		for e := err; e != nil; e = errors.Unwrap(e) {
			fmt.Fprintf(&said, "%v %+v\n", e, e)
		}
		if h, ok := err.(interface{ Hint() string }); ok {
			said.WriteString(h.Hint())
		}
	}
	t.Run("errors", func(t *testing.T) {
		serverThat := func(answers func(http.ResponseWriter, telegramtest.Call) bool) *telegramtest.Server {
			server := telegramtest.NewServer(testToken)
			t.Cleanup(server.Close)
			server.Answer = answers
			return server
		}
		how := map[string]func(w http.ResponseWriter){
			"cut":      func(http.ResponseWriter) { panic(http.ErrAbortHandler) },
			"echoed":   func(w http.ResponseWriter) { telegramtest.Fail(w, 400, "no such path: /bot"+testToken+"/x", 0) },
			"escaped":  func(w http.ResponseWriter) { telegramtest.Fail(w, 500, strings.ReplaceAll(testToken, ":", "%3A"), 0) },
			"html":     func(w http.ResponseWriter) { w.WriteHeader(502); fmt.Fprint(w, "<html>"+testToken) },
			"json":     func(w http.ResponseWriter) { fmt.Fprintf(w, `{"ok":true,"result":"%s"}`, testToken) },
			"redirect": func(w http.ResponseWriter) { w.Header().Set("Location", "http://127.0.0.1:1/"); w.WriteHeader(307) },
			"flood":    func(w http.ResponseWriter) { telegramtest.Fail(w, 429, testToken, 3) },
		}
		for name, fail := range how {
			server := serverThat(func(w http.ResponseWriter, _ telegramtest.Call) bool { fail(w); return true })
			var me botapi.Me
			err := botapi.New(server.URL, testToken).Call(t.Context(), "getMe", nil, &me)
			if err == nil {
				t.Errorf("%s did not fail", name)
			}
			note(err)
		}
		server := serverThat(func(http.ResponseWriter, telegramtest.Call) bool { time.Sleep(50 * time.Millisecond); return false })
		for _, base := range []string{"http://127.0.0.1:1", "http://nowhere.invalid", "http://[::1", "ht\x00tp://x", "", server.URL + "/%zz", "https://" + strings.TrimPrefix(server.URL, "http://")} {
			note(botapi.New(base, testToken).Call(t.Context(), "getMe", nil, nil))
		}
		late, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
		defer cancel()
		note(botapi.New(server.URL, testToken).Call(late, "getMe", nil, nil))
		note(botapi.New(server.URL, testToken).Call(t.Context(), "x", func() {}, nil))
	})
	t.Run("logs", func(t *testing.T) {
		s := newStage(t)
		s.engine.ask = func(_ context.Context, q string, _ answer.Call) (answer.Answer, error) {
			if strings.Contains(q, "panic") {
				panic(errors.New("at /bot" + testToken + "/sendMessage"))
			}
			return answer.Answer{}, errors.New("Post \"http://x/bot" + testToken + "/sendMessage\"")
		}
		calls := 0
		var mu sync.Mutex
		s.server.Answer = func(w http.ResponseWriter, c telegramtest.Call) bool {
			mu.Lock()
			defer mu.Unlock()
			if calls++; c.Method != "getMe" && calls%3 == 0 {
				telegramtest.Fail(w, []int{400, 403, 409, 500}[calls/3%4], "bad "+testToken, 0)
				return true
			}
			return false
		}
		s.start()
		for i := range 6 {
			s.say(says{user: adminID, text: fmt.Sprintf("سؤال %d؟", i)})
			s.say(says{user: adminID, text: fmt.Sprintf("panic %d", i)})
			s.say(says{user: adminID, text: "/reindex"})
		}
		s.eventually("all is tried", func() bool { return s.server.Unconfirmed() == 0 })
		s.stop()
		said.WriteString(s.log.String())
		for _, c := range s.server.Calls("") {
			fmt.Fprintf(&said, "%v\n", c.In)
		}
	})
	if said.Len() < 1000 {
		t.Fatalf("nothing was said: %s", said.String())
	}
	for _, form := range []string{testToken, secret, strings.ReplaceAll(testToken, ":", "%3A")} {
		if at := strings.Index(said.String(), form); at >= 0 {
			t.Errorf("the token is shown: …%s…", said.String()[max(0, at-200):at+len(form)])
		}
	}
}
