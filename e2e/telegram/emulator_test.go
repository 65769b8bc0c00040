package telegram

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"isnad/internal/telegram/telegramtest"
)

const token = "4242424242:AAendTOend"

// Those who play, as bot serve is told of them.
const (
	adminID, userID, strangerID, otherID = 11, 22, 33, 44
	group                                = -100
)

// A town is the emulator with the real bot in it.
type town struct {
	t        *testing.T
	api, raw string
	corpus   string
	log      *bytes.Buffer
	seen     map[int64]int // messages of each chat that were looked at
	next     int           // number of the next message of ours
}

// newTown starts the emulator, and the bot on a copy of the articles.
func newTown(t *testing.T, articles string) *town {
	t.Helper()
	w := &town{t: t, seen: map[int64]int{}, log: &bytes.Buffer{}, next: 900_000}
	w.startEmulator()
	dir := t.TempDir()
	w.corpus = filepath.Join(dir, "corpus")
	if err := os.CopyFS(w.corpus, os.DirFS(articles)); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(dir, "bot")
	if text, err := exec.Command("go", "build", "-o", program, "isnad/cmd/bot").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	index := exec.Command(program, "index", "--quiet", "--corpus", w.corpus, "--data", filepath.Join(dir, "data"))
	if text, err := index.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	w.startBot(program, dir)
	return w
}

func (w *town) startEmulator() {
	w.t.Helper()
	c := exec.Command("node", "emulator.js")
	in, _ := c.StdinPipe()
	out, err := c.StdoutPipe()
	c.Stderr = os.Stderr
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { in.Close(); c.Wait() }) //nolint:errcheck // it ends with its input
	var where struct{ API, Raw string }
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil || json.Unmarshal([]byte(line), &where) != nil {
		w.t.Fatalf("the emulator said %q, %v", line, err)
	}
	w.api, w.raw = where.API, where.Raw
}

func (w *town) startBot(program, dir string) {
	w.t.Helper()
	c := exec.Command(program, "serve", "--corpus", w.corpus, "--data", filepath.Join(dir, "data"))
	c.Dir = dir
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "ISNAD_") {
			c.Env = append(c.Env, variable)
		}
	}
	c.Env = append(c.Env, "ISNAD_TELEGRAM_TOKEN="+token, "ISNAD_TELEGRAM_API_URL="+w.api,
		fmt.Sprintf("ISNAD_TELEGRAM_ADMINS=%d", adminID), fmt.Sprintf("ISNAD_TELEGRAM_USERS=%d", userID), fmt.Sprintf("ISNAD_TELEGRAM_CHATS=%d", group),
		fmt.Sprintf("ISNAD_TELEGRAM_CHANNELS=%d", channel))
	c.Stdout, c.Stderr = w.log, w.log
	if err := c.Start(); err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		c.Process.Signal(syscall.SIGTERM) //nolint:errcheck // Wait tells
		if err := c.Wait(); err != nil {
			w.t.Errorf("the bot ended with %v\n%s", err, w.log)
		}
		if strings.Contains(w.log.String(), token) {
			w.t.Error("the token is in the log")
		}
	})
}

// post sends JSON and reads JSON.
func (w *town) post(address string, in, out any) {
	w.t.Helper()
	text, err := json.Marshal(in)
	if err != nil {
		w.t.Fatal(err)
	}
	resp, err := http.Post(address, "application/json", bytes.NewReader(text))
	if err != nil {
		w.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, _ := io.ReadAll(resp.Body)
	if resp.StatusCode != 200 {
		w.t.Fatalf("%s: %s %s", address, resp.Status, body)
	}
	if out == nil {
		return
	}
	if err := json.Unmarshal(body, out); err != nil {
		w.t.Fatalf("%s: %v %s", address, err, body)
	}
}

type object = map[string]any

// message is what the emulator's client makes of a text.
func (w *town) message(user, chat int64, text, language string) object {
	kind := "private"
	if chat < 0 {
		kind = "supergroup"
	}
	return object{"botToken": token, "date": time.Now().Unix(), "text": text,
		"from": object{"id": user, "first_name": "Sami", "is_bot": false, "language_code": language},
		"chat": object{"id": chat, "type": kind, "title": "desk"}}
}

// say has somebody write something through the emulator's client.
func (w *town) say(user, chat int64, text, language string) {
	w.t.Helper()
	m := w.message(user, chat, text, language)
	if !strings.HasPrefix(text, "/") {
		w.post(w.api+"/sendMessage", m, nil)
		return
	}
	name, _, _ := strings.Cut(text, " ")
	m["entities"] = []object{{"offset": 0, "length": len(name), "type": "bot_command"}}
	w.post(w.api+"/sendCommand", m, nil)
}

// A sent message is one of the bot's, as it is now.
type sent struct {
	ID      int
	Text    string // what a reader sees, without invisible marks
	HTML    string
	ReplyTo int
	Buttons map[string]string
}

// all are the bot's messages in a chat, in order.
func (w *town) all(chat int64) (list []sent) {
	w.t.Helper()
	var history struct {
		Result []struct {
			MessageID int
			Message   struct {
				ChatID json.RawMessage `json:"chat_id"`
				Text   string
				Reply  json.RawMessage `json:"reply_parameters"`
				Markup struct {
					Rows [][]struct {
						Text string
						Data string `json:"callback_data"`
					} `json:"inline_keyboard"`
				} `json:"reply_markup"`
			}
		}
	}
	w.post(w.api+"/getUpdatesHistory", object{"token": token}, &history)
	for _, m := range history.Result {
		if strings.Trim(string(m.Message.ChatID), `"`) != strconv.FormatInt(chat, 10) {
			continue
		}
		parsed, err := telegramtest.Parse(m.Message.Text)
		if err != nil {
			w.t.Errorf("a message that Telegram would not take: %v\n%s", err, m.Message.Text)
		}
		s := sent{ID: m.MessageID, HTML: m.Message.Text, Buttons: map[string]string{},
			Text: strings.NewReplacer("\u2068", "", "\u2069", "", "\u200f", "").Replace(parsed.Text)}
		for _, row := range m.Message.Markup.Rows {
			for _, b := range row {
				s.Buttons[b.Text] = b.Data
			}
		}
		list = append(list, s)
	}
	return list
}

// hear waits for the bot's next message in a chat.
func (w *town) hear(chat int64) sent {
	w.t.Helper()
	var found sent
	w.eventually(fmt.Sprintf("a message to %d", chat), func() bool {
		all := w.all(chat)
		if len(all) <= w.seen[chat] {
			return false
		}
		found = all[w.seen[chat]]
		return true
	})
	w.seen[chat]++
	return found
}

// changed waits until a message of the bot's fits.
func (w *town) changed(chat int64, id int, words string) sent {
	w.t.Helper()
	var found sent
	w.eventually(words+" in a message", func() bool {
		for _, m := range w.all(chat) {
			if m.ID == id && strings.Contains(m.Text, words) {
				found = m
				return true
			}
		}
		return false
	})
	return found
}

func (w *town) eventually(what string, ok func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(60 * time.Second); !ok(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			w.t.Fatalf("never: %s\n%s", what, w.log)
		}
	}
}

// press has somebody press a button.
func (w *town) press(user, chat int64, m sent, data string) {
	w.t.Helper()
	below := w.message(666, chat, m.Text, "ar")
	below["message_id"] = m.ID
	from := object{"id": user, "first_name": "Sami", "language_code": "ar"}
	w.post(w.api+"/sendCallback", object{"botToken": token, "date": time.Now().Unix(), "from": from, "message": below, "data": data}, nil)
}

// update puts in an update of a kind that the emulator's client has not.
func (w *town) update(u object) {
	w.t.Helper()
	w.post(w.raw, object{"botToken": token, "update": u}, nil)
}

func (w *town) expect(text string, words ...string) {
	w.t.Helper()
	for _, word := range words {
		if !strings.Contains(text, word) {
			w.t.Errorf("%q is missing in\n%s", word, text)
		}
	}
}
