package telegramtest

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A Server is a Bot API that remembers everything. Updates stay until they are
// confirmed, as Telegram's do. It is safe for concurrent use.
type Server struct {
	*httptest.Server
	Token string
	Files map[string][]byte // what getFile leads to, by id; set it before the first call

	// Answer, when it is set, may answer a call in the server's place: it returns
	// true where it did. It may sleep, or cut the connection by panicking with
	// http.ErrAbortHandler.
	Answer func(w http.ResponseWriter, c Call) bool
	// Arrived, when it is set, is called after a message or an edit was taken.
	Arrived func(c Call)
	Latency time.Duration // before each call is carried out and again before its answer
	Flood   bool          // break a limit of Telegram's, and 429 is the answer

	mu      sync.Mutex
	updates []numbered
	next    int // number of the next update
	message int // number of the next message
	calls   []Call
	offset  int // the highest that was asked for
	woken   chan struct{}
	limits  limits
}

type numbered struct {
	id   int
	text string
}

// A Call is one that the bot made.
type Call struct {
	Method string
	In     url.Values
	At     time.Time
	ID     int // of the message that was sent; 0 for one that a member of a group sees alone

	Ephemeral int // of the message that a member of a group sees alone; 0 for others
}

// Chat is the call's chat.
func (c Call) Chat() int64 {
	id, _ := strconv.ParseInt(c.In.Get("chat_id"), 10, 64)
	return id
}

// Message is the message that an edit changes.
func (c Call) Message() int {
	id, _ := strconv.Atoi(c.In.Get("message_id"))
	return id
}

// ReplyTo is the message that is answered; 0 for none.
func (c Call) ReplyTo() int {
	var reply struct {
		ID int `json:"message_id"`
	}
	json.Unmarshal([]byte(c.In.Get("reply_parameters")), &reply) //nolint:errcheck // 0
	return reply.ID
}

// Buttons are the data of the message's buttons, by their text.
func (c Call) Buttons() map[string]string {
	var k struct {
		Rows [][]struct {
			Text string
			Data string `json:"callback_data"`
		} `json:"inline_keyboard"`
	}
	json.Unmarshal([]byte(c.In.Get("reply_markup")), &k) //nolint:errcheck // none
	all := map[string]string{}
	for _, row := range k.Rows {
		for _, b := range row {
			all[b.Text] = b.Data
		}
	}
	return all
}

// Text returns what a reader sees of the message; an error says that Telegram would not
// take it.
func (c Call) Text() (string, error) {
	if html, _ := c.Rich(); html != "" {
		parsed, err := ParseRich(html)
		return parsed.Text, err
	}
	if c.In.Get("parse_mode") == "" {
		return c.In.Get("text"), nil
	}
	parsed, err := Parse(c.In.Get("text"))
	return parsed.Text, err
}

// NewServer is a server for the bot with this token. Close it.
func NewServer(token string) *Server {
	s := &Server{Token: token, next: 1000, message: 1, woken: make(chan struct{})}
	s.limits = newLimits()
	s.Server = httptest.NewServer(http.HandlerFunc(s.serve))
	return s
}

// BotID and BotName are the bot's own.
const (
	BotID   = 666
	BotName = "isnad_test_bot"
)

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	if id, ok := strings.CutPrefix(r.URL.Path, "/file/bot"+s.Token+"/"); ok {
		w.Write(s.Files[id]) //nolint:errcheck // the bot has gone
		return
	}
	method, ok := strings.CutPrefix(r.URL.Path, "/bot"+s.Token+"/")
	if !ok {
		fail(w, 401, "Unauthorized", 0)
		return
	}
	r.ParseMultipartForm(1 << 20) //nolint:errcheck // no form is an empty one
	c := Call{Method: method, In: r.Form, At: time.Now()}
	if s.Answer != nil && s.Answer(w, c) {
		return
	}
	if method != "getUpdates" {
		time.Sleep(s.Latency)
	}
	s.carryOut(w, r, c)
}

func (s *Server) carryOut(w http.ResponseWriter, r *http.Request, c Call) {
	switch c.Method {
	case "getMe":
		result(w, map[string]any{"id": BotID, "is_bot": true, "first_name": "Isnad", "username": BotName, "supports_inline_queries": true})
	case "getFile":
		id := c.In.Get("file_id")
		contents, known := s.Files[id]
		switch {
		case !known:
			fail(w, 400, "Bad Request: wrong file_id", 0)
		case len(contents) > 20<<20:
			fail(w, 400, "Bad Request: file is too big", 0)
		default:
			result(w, map[string]any{"file_id": id, "file_path": id, "file_size": len(contents)})
		}
	case "getUpdates":
		s.getUpdates(w, r, c)
	case "sendDocument":
		s.takeFile(w, r, c)
	case "sendMessage", "sendRichMessage", "editMessageText", "editMessageReplyMarkup", "editEphemeralMessageText":
		s.take(w, c)
	case "getWebhookInfo":
		result(w, map[string]any{"url": "", "pending_update_count": 0})
	case "sendChatAction", "answerCallbackQuery", "answerInlineQuery", "setMyCommands", "setMyDescription", "setMyShortDescription",
		"deleteMessage", "deleteWebhook", "setWebhook":
		s.keep(&c)
		result(w, true)
	default:
		fail(w, 404, "Not Found", 0)
	}
}

// takeFile takes a file, which stands as text in the call.
func (s *Server) takeFile(w http.ResponseWriter, r *http.Request, c Call) {
	file, header, err := r.FormFile("document")
	if err != nil {
		fail(w, 400, "Bad Request: there is no document in the request", 0)
		return
	}
	contents, _ := io.ReadAll(file) // what came
	c.In.Set("document", header.Filename+"\n"+string(contents))
	s.keep(&c)
	result(w, map[string]any{"message_id": 1})
}

// take takes a message or an edit, where the limits and the message allow.
func (s *Server) take(w http.ResponseWriter, c Call) {
	if s.Flood {
		if wait := s.limits.broken(c); wait > 0 {
			fail(w, 429, fmt.Sprintf("Too Many Requests: retry after %d", wait), wait)
			return
		}
	}
	if html, _ := c.Rich(); html != "" {
		if _, err := ParseRich(html); err != nil {
			s.limits.invalid(err)
			fail(w, 400, "Bad Request: can't parse rich message: "+err.Error(), 0)
			return
		}
	} else if text := c.In.Get("text"); c.In.Get("parse_mode") == "HTML" {
		if _, err := Parse(text); err != nil {
			s.limits.invalid(err)
			fail(w, 400, "Bad Request: can't parse entities: "+err.Error(), 0)
			return
		}
	}
	if c.In.Get("ephemeral_message_parameters") != "" && c.Chat() > 0 {
		fail(w, 400, "Bad Request: BOT_NOT_ADMIN", 0)
		return
	}
	s.keep(&c)
	if s.Arrived != nil {
		s.Arrived(c)
	}
	time.Sleep(s.Latency)
	result(w, map[string]any{"message_id": c.ID, "ephemeral_message_id": c.Ephemeral, "date": time.Now().Unix(), "chat": map[string]any{"id": c.Chat()}})
}

// Keep remembers a call that Answer has answered.
func (s *Server) Keep(c Call) { s.keep(&c) }

// keep remembers a call; a message gets its number.
func (s *Server) keep(c *Call) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.Method == "sendMessage" || c.Method == "sendRichMessage" {
		number := &c.ID
		if c.In.Get("ephemeral_message_parameters") != "" {
			number = &c.Ephemeral
		}
		*number = s.message
		s.message++
	}
	s.calls = append(s.calls, *c)
}

// getUpdates gives the updates that are not confirmed, and waits for some.
func (s *Server) getUpdates(w http.ResponseWriter, r *http.Request, c Call) {
	offset, _ := strconv.Atoi(c.In.Get("offset"))
	timeout, _ := strconv.Atoi(c.In.Get("timeout"))
	limit, _ := strconv.Atoi(c.In.Get("limit"))
	if limit <= 0 || limit > 100 {
		limit = 100
	}
	deadline := time.After(time.Duration(timeout) * time.Second)
	for {
		s.mu.Lock()
		s.offset = max(s.offset, offset)
		s.updates = slices.DeleteFunc(s.updates, func(u numbered) bool { return u.id < offset })
		some, woken := s.updates[:min(limit, len(s.updates))], s.woken
		texts := make([]string, len(some))
		for i, u := range some {
			texts[i] = u.text
		}
		s.mu.Unlock()
		if len(texts) > 0 || timeout == 0 {
			fmt.Fprintf(w, `{"ok":true,"result":[%s]}`, strings.Join(texts, ","))
			return
		}
		select {
		case <-woken:
		case <-deadline:
			timeout = 0
		case <-r.Context().Done():
			return
		}
	}
}

// Update adds an update whose JSON is the object text without its number, and
// returns that.
func (s *Server) Update(text string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := s.next
	s.next++
	s.updates = append(s.updates, numbered{id, fmt.Sprintf(`{"update_id":%d,%s`, id, strings.TrimPrefix(text, "{"))})
	close(s.woken)
	s.woken = make(chan struct{})
	return id
}

// Raw adds what need not be an update at all.
func (s *Server) Raw(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := s.next
	s.next++
	s.updates = append(s.updates, numbered{id, text})
	close(s.woken)
	s.woken = make(chan struct{})
}

// Calls are the calls of a method so far; "" are all.
func (s *Server) Calls(method string) (all []Call) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.calls {
		if method == "" || c.Method == method {
			all = append(all, c)
		}
	}
	return all
}

// Sent are the messages that went to a chat, in order.
func (s *Server) Sent(chat int64) (all []Call) {
	for _, c := range s.Calls("") {
		if c.Chat() == chat && c.ID != 0 {
			all = append(all, c)
		}
	}
	return all
}

// Unconfirmed is how many updates the bot has not confirmed.
func (s *Server) Unconfirmed() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.updates)
}

// Broken is how often a limit was broken, and Invalid what Telegram would not have
// taken.
func (s *Server) Broken() []string { return s.limits.list(false) }

func (s *Server) Invalid() []string { return s.limits.list(true) }

// Forget drops the calls so far.
func (s *Server) Forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.calls = nil
}

func result(w http.ResponseWriter, v any) {
	json.NewEncoder(w).Encode(map[string]any{"ok": true, "result": v}) //nolint:errcheck // the bot has gone
}

func fail(w http.ResponseWriter, code int, text string, after int) {
	w.WriteHeader(code)
	answer := map[string]any{"ok": false, "error_code": code, "description": text}
	if after > 0 {
		answer["parameters"] = map[string]any{"retry_after": after}
	}
	json.NewEncoder(w).Encode(answer) //nolint:errcheck // the bot has gone
}

// Fail answers a call with an error of the Bot API; after is retry_after in
// seconds.
func Fail(w http.ResponseWriter, code int, text string, after int) { fail(w, code, text, after) }
