package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"isnad/internal/config"
	"isnad/internal/inbox"
	"isnad/internal/index"
	"isnad/internal/library"
	"isnad/internal/telegram"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/telegramtest"
)

// A scene is what an admin says to the bot, and the articles that it answers from.
type scene struct {
	corpus   string            // the folder of articles; empty for the sample articles
	articles map[string]string // own articles instead of a folder, by name
	says     []string
	press    string   // how the data of a button begin that is pressed then; empty for none
	then     []string // what is said after that
}

// A shown message is one that somebody wrote, or that the bot sent.
type shown struct {
	Mine     bool
	Text     string // of the bot's: HTML
	Rich     bool   // HTML of a rich message
	RTL      bool
	Keyboard botapi.Keyboard
}

// String returns the message with its buttons, one row a line.
func (s shown) String() string {
	text := s.Text
	if s.Mine {
		return "> " + text
	}
	for _, row := range s.Keyboard.Rows {
		text += "\n"
		for _, b := range row {
			text += "[" + b.Text + "] "
		}
	}
	return text + "\n"
}

const (
	token = "4242424242:AApicture"
	admin = 1
)

// play has the real bot answer what is said, and returns the conversation.
func (s scene) play(ctx context.Context, rich bool) ([]shown, error) {
	dir, err := os.MkdirTemp("", "isnad-picture-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	stage := &stage{server: telegramtest.NewServer(token), dir: dir, at: map[int]int{}}
	defer stage.server.Close()
	if err := s.write(filepath.Join(dir, "corpus")); err != nil {
		return nil, err
	}
	end, err := stage.open(ctx, rich)
	if err != nil {
		return nil, err
	}
	defer end()
	return stage.perform(s)
}

// write makes the folder of articles.
func (s scene) write(dir string) error {
	if s.articles == nil {
		from := s.corpus
		if from == "" {
			from = "corpus"
		}
		return os.CopyFS(dir, os.DirFS(from))
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for name, text := range s.articles {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// A stage is a bot and the server that it talks to.
type stage struct {
	server *telegramtest.Server
	dir    string
	next   int         // number of the last message that was said
	calls  int         // of the bot's that were looked at
	last   int         // number of the bot's last message
	at     map[int]int // where each of them stands in all
	all    []shown
}

// open runs the bot until end is called.
func (s *stage) open(ctx context.Context, rich bool) (end func(), err error) {
	cfg := config.Default()
	cfg.Corpus.Dir, cfg.DataDir = filepath.Join(s.dir, "corpus"), filepath.Join(s.dir, "data")
	lib, err := library.Open(ctx, cfg, library.Options{Fresh: library.Live})
	if err != nil {
		return nil, err
	}
	if _, err := lib.Update(ctx, index.UpdateOptions{Progress: func(index.Progress) {}}); err != nil {
		return nil, err
	}
	if _, err := lib.Load(ctx); err != nil {
		return nil, err
	}
	store, err := state.Open(cfg.DataDir)
	if err != nil {
		return nil, err
	}
	box, err := inbox.Open(cfg.Corpus.Dir, 1<<20)
	if err != nil {
		return nil, err
	}
	api := botapi.New(s.server.URL, token)
	bot := telegram.New(telegram.Options{API: api, Store: store, Library: lib, Inbox: box, Files: api, Admins: []int64{admin},
		Rich: rich, Log: slog.New(slog.DiscardHandler)})
	if err := bot.Start(ctx); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- bot.Run(ctx) }()
	return func() {
		cancel()
		<-ended
		store.Close() //nolint:errcheck // it is removed
	}, nil
}

// perform says everything and presses the button.
func (s *stage) perform(of scene) ([]shown, error) {
	for _, text := range of.says {
		if err := s.say(text); err != nil {
			return nil, err
		}
	}
	if of.press != "" {
		if err := s.press(of.press); err != nil {
			return nil, err
		}
	}
	for _, text := range of.then {
		if err := s.say(text); err != nil {
			return nil, err
		}
	}
	return s.all, nil
}

// say has the admin write a text, and waits for the reply.
func (s *stage) say(text string) error {
	s.next++
	s.all = append(s.all, shown{Mine: true, Text: text})
	quoted, _ := json.Marshal(text)
	s.server.Update(fmt.Sprintf(`{"message":{"message_id":%d,"date":1,"from":{"id":%d,"first_name":"x","language_code":"ar"},"chat":{"id":%d,"type":"private"},"text":%s}}`,
		100_000+s.next, admin, admin, quoted))
	return s.hear()
}

// press presses the first button of the last message whose data begin so.
func (s *stage) press(begins string) error {
	last := s.all[len(s.all)-1]
	for _, row := range last.Keyboard.Rows {
		for _, b := range row {
			if strings.HasPrefix(b.Data, begins) {
				s.server.Update(fmt.Sprintf(`{"callback_query":{"id":"1","from":{"id":%d,"first_name":"x","language_code":"ar"},"message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"}},"data":%q}}`,
					admin, s.last, admin, b.Data))
				return s.hear()
			}
		}
	}
	return errors.New("no such button")
}

// quiet is how long nothing new must come before the bot is taken to have said everything.
const quiet = 2500 * time.Millisecond

// hear collects what the bot sends and changes until it is quiet.
func (s *stage) hear() error {
	heard := false
	for last := time.Now(); time.Since(last) < quiet || !heard; time.Sleep(20 * time.Millisecond) {
		for _, c := range s.server.Calls("")[s.calls:] {
			s.calls++
			if s.note(c) {
				last, heard = time.Now(), true
			}
		}
		if time.Since(last) > time.Minute {
			return errors.New("the bot says nothing")
		}
	}
	return nil
}

// note adds a message to the conversation, or changes it there.
func (s *stage) note(c telegramtest.Call) bool {
	switch {
	case c.ID != 0:
		s.at[c.ID], s.last = len(s.all), c.ID
		s.all = append(s.all, read(c))
	case c.Method == "editMessageText":
		s.all[s.at[c.Message()]] = read(c)
	}
	return c.ID != 0 || c.Method == "editMessageText"
}

// read returns a message that was sent.
func read(c telegramtest.Call) shown {
	m := shown{Text: c.In.Get("text")}
	if html, rtl := c.Rich(); html != "" {
		m.Text, m.Rich, m.RTL = html, true, rtl
	}
	json.Unmarshal([]byte(c.In.Get("reply_markup")), &m.Keyboard) //nolint:errcheck // none
	return m
}
