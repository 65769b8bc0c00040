package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/inbox"
	"isnad/internal/index"
	"isnad/internal/library"
	text "isnad/internal/question"
	"isnad/internal/retrieval"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/telegramtest"
	"isnad/internal/unanswered"
)

// testToken is marked, so that it is found wherever it must not be.
const testToken = "4242424242:AAmarkedTOKENmarkedTOKENmarked"

// Ids of those who play in the tests.
const (
	adminID, userID, strangerID = 11, 22, 33
	openGroup, closedGroup      = -100, -200
)

// A stage is a bot between a server of ours and an engine that answers at once.
type stage struct {
	t      testing.TB
	server *telegramtest.Server
	store  *state.Store
	dir    string
	corpus string // the folder of articles
	opts   Options
	log    *logbook

	bot    *Bot
	cancel context.CancelFunc
	ended  chan error
	next   int // number of the next message that somebody writes

	engine *fakeEngine
}

// A logbook is what was logged.
type logbook struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logbook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logbook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// A fakeEngine answers every question with a quote of itself, and refuses what is no question.
type fakeEngine struct {
	mu      sync.Mutex
	asked   []string
	ask     func(ctx context.Context, question string, call answer.Call) (answer.Answer, error) // nil: quoted
	reindex func(ctx context.Context, rebuild bool, progress func(index.Progress)) (index.Report, error)
	lines   []corpus.NumberedLine

	standing map[string]index.Standing
	foreign  bool // no passage has a word of a search
	articles []index.Article
	updated  func() // called by each update, with the lock held; may be nil
	updates  int
	after    []string // of each question: what it follows, empty for the one before
}

// stated adds a statement to others.
func stated(before []answer.Statement, text string, cites ...int) []answer.Statement {
	return append(before, answer.Statement{Text: text, Cites: cites})
}

// quoted answers a question with two quotes.
func quoted(question string) answer.Answer {
	first, second, near := "جواب عن: "+question+".", "وزيادة عليه.", "كلام قريب منه."
	return answer.Answer{Question: question, Outcome: answer.Answered, Language: "ar", Statements: stated(stated(nil, first, 1), second, 2), Mode: answer.Extractive,
		Citations: []answer.Citation{
			{N: 1, Span: corpus.Span{Path: "a.md", First: 3, Last: 3, End: len(first)}, Quote: first, Title: "عنوان"},
			{N: 2, Span: corpus.Span{Path: "dir/b.txt", First: 7, Last: 7, End: len(second)}, Quote: second, Title: "آخر"},
		},
		More: []answer.Citation{
			{Span: corpus.Span{Path: "near.md", First: 9, Last: 9, End: len(near)}, Quote: near, Title: "قريب"},
			{Span: corpus.Span{Path: "changed.md", First: 2, Last: 2, End: len(near)}, Quote: near, Title: "تغير"},
		}}
}

func (e *fakeEngine) Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
	if _, err := text.Read(question); err != nil {
		return answer.Answer{}, err
	}
	e.mu.Lock()
	e.asked = append(e.asked, question)
	e.after = append(e.after, call.After)
	ask := e.ask
	e.mu.Unlock()
	if ask != nil {
		return ask(ctx, question, call)
	}
	return quoted(question), nil
}

func (e *fakeEngine) Converse() library.Conversation { return &fakeTalk{engine: e} }

func (e *fakeEngine) Search(_ context.Context, words string, limit int) (hits []retrieval.Hit, err error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.foreign {
		words = "غير ذلك"
	}
	for _, c := range quoted(words).Citations {
		hits = append(hits, retrieval.Hit{Passage: chunk.Passage{Span: c.Span, Text: c.Quote, Title: c.Title}, Why: retrieval.Why{BM25: 0.5}})
	}
	return hits[:min(limit, len(hits))], nil
}

func (e *fakeEngine) Lines(context.Context, corpus.Span, int) ([]corpus.NumberedLine, error) {
	if e.lines != nil {
		return e.lines, nil
	}
	return nil, errors.New("no such file")
}

func (e *fakeEngine) Articles(context.Context) []index.Article { return e.articles }

func (e *fakeEngine) Standing(_ context.Context, path string) index.Standing {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.standing[path]
}

func (e *fakeEngine) Update(ctx context.Context, opts index.UpdateOptions) (index.Report, error) {
	e.mu.Lock()
	e.updates++
	if e.updated != nil {
		e.updated()
	}
	e.mu.Unlock()
	if e.reindex != nil {
		return e.reindex(ctx, opts.Rebuild, opts.Progress)
	}
	return index.Report{New: []string{"new.md"}, Files: 7, Passages: 70}, nil
}

func (e *fakeEngine) Counts(context.Context) index.Counts {
	return index.Counts{Articles: 6, Passages: 60}
}

// A fakeTalk asks «ومتى؟» together with the question before.
type fakeTalk struct {
	engine *fakeEngine
	last   string
}

func (f *fakeTalk) Ask(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
	whole := question
	if question == "ومتى؟" {
		whole = strings.TrimSpace(f.last + " " + question)
	}
	f.last = whole
	a, err := f.engine.Ask(ctx, whole, call)
	a.Question = question
	return a, err
}

func (f *fakeTalk) Reset() { f.last = "" }

func (e *fakeEngine) questions() []string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return append([]string(nil), e.asked...)
}

// fast are limits that tests do not wait for.
var fast = outbox.Limits{Chat: outbox.Rate{N: 1000, Per: time.Second}, Group: outbox.Rate{N: 1000, Per: time.Second}, All: outbox.Rate{N: 1000, Per: time.Second}}

// memory is a folder that tests do not wait for: what they claim about restarts holds
// without a disk.
func memory(t testing.TB) string {
	dir, err := os.MkdirTemp("/dev/shm", "isnad-test-")
	if err != nil {
		return t.TempDir() // other systems
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// newStage is a stage whose bot does not run yet.
func newStage(t testing.TB) *stage {
	s := &stage{t: t, server: telegramtest.NewServer(testToken), dir: memory(t), corpus: memory(t), log: &logbook{}, next: 500, engine: &fakeEngine{}}
	t.Cleanup(s.server.Close)
	s.opts = Options{
		Unanswered: Unanswered{Groups: func(context.Context) ([]unanswered.Group, error) { return nil, nil }},
		Log:        slog.New(slog.NewTextHandler(s.log, &slog.HandlerOptions{Level: slog.LevelDebug})),
		Admins:     []int64{adminID}, Users: []int64{userID}, Chats: []int64{openGroup}, PerMinute: 1000,
		Limits: fast, Workers: 2, Grace: 5 * time.Second, Poll: time.Second,
		Library: s.engine,
	}
	return s
}

// start runs the bot on what the stage remembers.
func (s *stage) start() *stage {
	s.t.Helper()
	var err error
	if s.store, err = state.Open(s.dir); err != nil {
		s.t.Fatal(err)
	}
	opts := s.opts
	api := botapi.New(s.server.URL, testToken)
	opts.Store, opts.API, opts.Files = s.store, api, api
	if opts.Inbox, err = inbox.Open(s.corpus, 1<<20); err != nil {
		s.t.Fatal(err)
	}
	if opts.Webhook != nil {
		hook := *opts.Webhook
		opts.Webhook = &hook
	}
	s.bot = New(opts)
	ctx, cancel := context.WithCancel(context.Background())
	s.cancel, s.ended = cancel, make(chan error, 1)
	if err := s.bot.Start(ctx); err != nil {
		s.t.Fatal(err)
	}
	bot, ended := s.bot, s.ended
	go func() { ended <- bot.Run(ctx) }()
	s.t.Cleanup(s.stop)
	return s
}

// stop ends the bot as SIGTERM does.
func (s *stage) stop() {
	if s.cancel == nil {
		return
	}
	s.cancel()
	select {
	case err := <-s.ended:
		if err != nil {
			s.t.Errorf("the bot ended with %v", err)
		}
	case <-time.After(20 * time.Second):
		s.t.Error("the bot does not end")
	}
	s.cancel = nil
	s.store.Close()
}

// A says is something that somebody writes.
type says struct {
	user  int64
	chat  int64 // 0: the user's own
	text  string
	extra string // more JSON of the message, with a comma in front
	lang  string
	id    int // of the message; 0: the next
	edit  bool
}

// say has somebody write something and returns the message's number.
func (s *stage) say(p says) int {
	s.t.Helper()
	if p.id == 0 {
		p.id = s.next
		s.next++
	}
	kind := "message"
	if p.edit {
		kind = "edited_message"
	}
	s.server.Update(fmt.Sprintf(`{"%s":%s}`, kind, p.json()))
	return p.id
}

func (p says) json() string {
	chat, kind := p.chat, "supergroup"
	if chat == 0 || chat == p.user {
		chat, kind = p.user, "private"
	}
	if p.lang == "" {
		p.lang = "ar"
	}
	return fmt.Sprintf(`{"message_id":%d,"date":1700000000,"from":{"id":%d,"is_bot":false,"first_name":"Sami","language_code":"%s"},"chat":{"id":%d,"type":"%s","title":"group"},"text":%s%s}`,
		p.id, p.user, p.lang, chat, kind, quote(p.text), p.extra)
}

// quote is text as JSON.
func quote(text string) string {
	b, _ := json.Marshal(text)
	return string(b)
}

// press has somebody press a button below a message of the bot's.
func (s *stage) press(user, chat int64, message int, data string) {
	p := says{user: user, chat: chat, id: message}
	s.server.Update(fmt.Sprintf(`{"callback_query":{"id":"cb%d","from":{"id":%d,"first_name":"Sami","language_code":"ar"},"message":%s,"data":%s}}`, s.next, user, p.json(), quote(data)))
	s.next++
}

// patience is how long a test waits: a machine may be busy with other things.
const patience = time.Minute

// eventually waits for something.
func (s *stage) eventually(what string, ok func() bool) {
	s.t.Helper()
	for deadline := time.Now().Add(patience); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			s.t.Fatalf("never happened: %s\nsent: %s\nlog: %s", what, s.texts(), s.log)
		}
	}
}

// taken waits until the bot has taken the update with this number.
func (s *stage) taken(id int) {
	s.t.Helper()
	s.eventually("the update is taken", func() bool {
		return s.bot.delivery.Next() > id
	})
}

// texts are all messages and edits, for failures.
func (s *stage) texts() string {
	var b strings.Builder
	for _, c := range s.server.Calls("") {
		if text := c.In.Get("text"); text != "" {
			fmt.Fprintf(&b, "\n  %s %d: %.200q", c.Method, c.Chat(), text)
		}
	}
	return b.String()
}

// idle waits until every update is confirmed or remembered as done.
func (s *stage) idle() {
	s.t.Helper()
	s.eventually("everything is handled", func() bool {
		return s.server.Unconfirmed() == 0 && s.bot.delivery.InProgress() == 0
	})
}

// sent waits for the n-th message to a chat, from 1.
func (s *stage) sent(chat int64, n int) telegramtest.Call {
	s.t.Helper()
	s.eventually(fmt.Sprintf("message %d to %d", n, chat), func() bool { return len(s.server.Sent(chat)) >= n })
	return s.server.Sent(chat)[n-1]
}

// text is a message as a reader sees it, without invisible marks.
func (s *stage) text(c telegramtest.Call) string {
	s.t.Helper()
	text, err := c.Text()
	if err != nil {
		s.t.Errorf("a message that Telegram would not take: %v: %q", err, c.In.Get("text"))
	}
	return strings.NewReplacer("\u2068", "", "\u2069", "", "\u200f", "").Replace(text)
}

// calls waits for a call of a method that fits.
func (s *stage) call(method string, fits func(telegramtest.Call) bool) telegramtest.Call {
	s.t.Helper()
	var found telegramtest.Call
	s.eventually(method, func() bool {
		for _, c := range s.server.Calls(method) {
			if fits == nil || fits(c) {
				found = c
				return true
			}
		}
		return false
	})
	return found
}

func (s *stage) contains(text string, words ...string) {
	s.t.Helper()
	for _, w := range words {
		if !strings.Contains(text, w) {
			s.t.Errorf("%q is missing in\n%s", w, text)
		}
	}
}

// button returns the data of the button whose data begin and end so.
func button(c telegramtest.Call, begins, ends string) string {
	for _, data := range c.Buttons() {
		if strings.HasPrefix(data, begins) && strings.HasSuffix(data, ends) {
			return data
		}
	}
	return ""
}
