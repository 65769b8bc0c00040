package delivery

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"isnad/internal/backoff"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/telegramtest"
)

const testToken = "4242424242:AAdeliveryTOKENdeliveryTOKEN"

// quick are limits that tests do not wait for.
var quick = outbox.Limits{Chat: outbox.Rate{N: 1000, Per: time.Second}, Group: outbox.Rate{N: 1000, Per: time.Second}, All: outbox.Rate{N: 1000, Per: time.Second}}

// A world is a Delivery between a Bot API server and a handler that tests choose.
type world struct {
	t      *testing.T
	server *telegramtest.Server
	memory *state.Store
	grace  time.Duration
	*Delivery
	end   func() error // asks Run to end, and waits
	ended chan error

	mu      sync.Mutex
	handle  func(ctx context.Context, t *Task, u botapi.Update) error // nil: echo
	handled []string                                                  // texts, as their handling ended
	busy    []string
	moved   [][2]int64
	muted   []int64
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, server: telegramtest.NewServer(testToken), grace: 5 * time.Second}
	t.Cleanup(w.server.Close)
	var err error
	if w.memory, err = state.Open(t.TempDir()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.memory.Close() })
	return w
}

// start runs a Delivery on what the memory has.
func (w *world) start() *world {
	w.t.Helper()
	w.Delivery = New(Options{API: botapi.New(w.server.URL, testToken), Memory: w.memory.Updates, Handler: w,
		Log: slog.New(slog.DiscardHandler), Limits: quick, Grace: w.grace, Poll: time.Second,
		Pauses: backoff.Pauses{First: 5 * time.Millisecond, Last: 20 * time.Millisecond}})
	if _, err := w.Connect(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func(d *Delivery) { ended <- d.Run(ctx) }(w.Delivery)
	w.end = sync.OnceValue(func() error { cancel(); return <-ended })
	w.ended = ended
	w.t.Cleanup(func() { w.end() }) //nolint:errcheck // tests that care ask themselves
	return w
}

func (w *world) Handle(ctx context.Context, t *Task, u botapi.Update) error {
	w.mu.Lock()
	handle := w.handle
	w.mu.Unlock()
	if handle == nil {
		handle = func(ctx context.Context, t *Task, u botapi.Update) error {
			_, err := w.reply(ctx, t, u, "echo", nil)
			return err
		}
	}
	err := handle(ctx, t, u)
	w.mu.Lock()
	defer w.mu.Unlock()
	if u.Message != nil {
		w.handled = append(w.handled, u.Message.Text)
	}
	return err
}

func (w *world) Busy(_ context.Context, _ *Task, m *botapi.Message) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.busy = append(w.busy, m.Text)
	return nil
}

func (w *world) Muted(_ context.Context, m *botapi.Message) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.muted = append(w.muted, m.Chat.ID)
	return nil
}

func (w *world) Moved(from, to int64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.moved = append(w.moved, [2]int64{from, to})
}

// reply sends a text to the chat of an update.
func (w *world) reply(ctx context.Context, t *Task, u botapi.Update, text string, last LastFunc) (int, error) {
	chat := u.Message.Chat.ID
	return t.Send(ctx, outbox.Chat{ID: chat}, &botapi.Send{Chat: chat, Text: text, ParseMode: "HTML"}, last)
}

// write has somebody write a text in a chat and returns the update's number.
func (w *world) write(chat int64, text string) int {
	return w.server.Update(fmt.Sprintf(`{"message":{"message_id":1,"from":{"id":5},"chat":{"id":%d,"type":"private"},"text":%q}}`, chat, text))
}

func (w *world) eventually(what string, ok func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !ok(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(deadline) {
			w.t.Fatalf("never happened: %s", what)
		}
	}
}

// idle waits until everything is done and confirmed.
func (w *world) idle() {
	w.t.Helper()
	w.eventually("everything is confirmed", func() bool { return w.server.Unconfirmed() == 0 && w.InProgress() == 0 })
}

func (w *world) texts() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.handled)
}

func TestAnUpdateIsConfirmedWhenItIsDone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	goOn := make(chan bool)
	w.handle = func(context.Context, *Task, botapi.Update) error { <-goOn; return nil }
	w.start()
	id := w.write(1, "a")
	w.eventually("it is taken", func() bool { return w.Next() > id })
	time.Sleep(300 * time.Millisecond) // some requests for updates
	if w.server.Unconfirmed() != 1 || w.memory.Updates.Handled(id) {
		t.Error("an update was confirmed before it was done")
	}
	close(goOn)
	w.idle()
	if !w.memory.Updates.Handled(id) {
		t.Error("an update that is done is not remembered")
	}
}

func TestUpdatesOfAChatKeepTheirOrderAndOthersDoNotWait(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	goOn := make(chan bool)
	w.handle = func(_ context.Context, _ *Task, u botapi.Update) error {
		if u.Message.Text == "1.0" {
			<-goOn
		}
		return nil
	}
	w.start()
	var want []string
	for i := range 20 {
		want = append(want, fmt.Sprintf("1.%d", i))
		w.write(1, want[i])
	}
	w.write(2, "2.0")
	w.eventually("the other chat is served", func() bool { return slices.Equal(w.texts(), []string{"2.0"}) })
	close(goOn)
	w.idle()
	if got := w.texts()[1:]; !slices.Equal(got, want) {
		t.Errorf("order %v", got)
	}
}

func TestASecondDeliverySendsTheRestAndNothingTwice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.grace = 50 * time.Millisecond
	w.handle = func(ctx context.Context, task *Task, u botapi.Update) error {
		if _, err := w.reply(ctx, task, u, "first", nil); err != nil {
			return err
		}
		<-ctx.Done() // the bot ends here
		return ctx.Err()
	}
	w.start()
	id := w.write(1, "a")
	w.eventually("the first message is sent", func() bool { return len(w.server.Sent(1)) == 1 })
	w.end() //nolint:errcheck // looked at below
	if w.server.Unconfirmed() != 1 || w.memory.Updates.Handled(id) {
		t.Fatal("an update that was not finished was confirmed")
	}
	var numbers []int
	w.handle = func(ctx context.Context, task *Task, u botapi.Update) error {
		if !task.AnySent() {
			t.Error("the task does not know what was sent")
		}
		for _, text := range []string{"first", "second"} {
			n, err := w.reply(ctx, task, u, text, nil)
			if err != nil {
				return err
			}
			numbers = append(numbers, n)
		}
		return nil
	}
	w.start()
	w.idle()
	sent := w.server.Sent(1)
	if len(sent) != 2 || sent[1].In.Get("text") != "second" {
		t.Fatalf("%d messages", len(sent))
	}
	if want := []int{sent[0].ID, sent[1].ID}; !slices.Equal(numbers, want) {
		t.Errorf("numbers %v, want %v", numbers, want)
	}
}

func TestTheLastMessageEndsTheUpdateInOneChange(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.handle = func(ctx context.Context, task *Task, u botapi.Update) error {
		task.Count("asked")
		_, err := w.reply(ctx, task, u, "answer", func(message int, counts []string) error {
			return w.memory.Answers.Finish(task.ID, state.Answer{ID: int64(task.ID), Messages: []int{message}}, counts...)
		})
		if !task.Finished() {
			t.Error("the task is not finished")
		}
		return err
	}
	w.start()
	id := w.write(1, "a")
	w.idle()
	a, _ := w.memory.Answers.Get(int64(id))
	if !w.memory.Updates.Handled(id) || len(a.Messages) != 1 || w.memory.Counts(1)["asked"] != 1 {
		t.Errorf("handled %v, messages %v, counts %v", w.memory.Updates.Handled(id), a.Messages, w.memory.Counts(1))
	}
}

func TestAChatWithTooManyMessagesIsToldSoOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	goOn := make(chan bool)
	w.handle = func(context.Context, *Task, botapi.Update) error { <-goOn; return nil }
	w.start()
	last := 0
	for i := range MostWaiting + 10 {
		last = w.write(1, fmt.Sprint(i))
	}
	w.eventually("all are taken", func() bool { return w.Next() > last })
	close(goOn)
	w.idle()
	if n := len(w.texts()); n < MostWaiting || n > MostWaiting+1 {
		t.Errorf("%d were handled", n)
	}
	if n, busy := len(w.busy), w.memory.Counts(1)[CountBusy]; n != 1 || busy != MostWaiting+10-len(w.texts()) {
		t.Errorf("told %d times, %d counted", n, busy)
	}
}

func TestUpdatesThatWaitLongAreParked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.grace = 50 * time.Millisecond
	w.handle = func(ctx context.Context, _ *Task, u botapi.Update) error {
		if u.Message.Chat.ID > 100 {
			return nil
		}
		<-ctx.Done()
		return ctx.Err()
	}
	w.start()
	for chat := range int64(3) {
		for i := range 35 {
			w.write(1+chat, fmt.Sprint(i))
		}
	}
	w.write(999, "behind a hundred others")
	w.eventually("others behind them are served", func() bool { return slices.Contains(w.texts(), "behind a hundred others") })
	w.eventually("parked updates are confirmed", func() bool { return w.server.Unconfirmed() < parkFrom })
	w.end() //nolint:errcheck // they are not done
	w.mu.Lock()
	w.handle, w.handled = nil, nil
	w.mu.Unlock()
	w.start()
	w.idle()
	for chat := range int64(3) {
		if n := len(w.server.Sent(1 + chat)); n != 35 {
			t.Errorf("chat %d: %d of 35 parked updates were done after the restart", 1+chat, n)
		}
	}
}

func TestFailuresAndPanicsEndTheUpdateAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.handle = func(_ context.Context, _ *Task, u botapi.Update) error {
		switch u.Message.Text {
		case "fails":
			return errors.New("no luck")
		case "panics":
			panic("nobody foresaw this")
		}
		return nil
	}
	w.start()
	for _, text := range []string{"fails", "panics", "works"} {
		w.write(1, text)
	}
	w.idle()
	if got := w.memory.Counts(1)[CountFailed]; got != 2 || !slices.Contains(w.texts(), "works") {
		t.Errorf("%d failures, handled %v", got, w.texts())
	}
}

func TestOneMessageAtATimeIsBetweenItsStartAndItsMemory(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var mu sync.Mutex
	now, most := 0, 0
	w.server.Answer = func(_ http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method != "sendMessage" {
			return false
		}
		mu.Lock()
		now++
		most = max(most, now)
		mu.Unlock()
		time.Sleep(5 * time.Millisecond)
		mu.Lock()
		now--
		mu.Unlock()
		return false
	}
	w.start()
	for chat := range int64(10) {
		w.write(1+chat, "a")
	}
	w.idle()
	if most != 1 {
		t.Errorf("%d messages at the same time; a kill could have all of them sent twice", most)
	}
}

func TestAnEditThatChangesNothingIsNoError(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.server.Answer = func(rw http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method != "editMessageText" {
			return false
		}
		reason := map[int]string{2: "message is not modified: the same", 3: "message to edit not found"}[c.Message()]
		telegramtest.Fail(rw, 400, "Bad Request: "+reason, 0)
		return true
	}
	w.start()
	edit := func(id int) error {
		return w.Edit(t.Context(), outbox.Chat{ID: 1}, botapi.Edit{Chat: 1, Message: id, Text: "x"})
	}
	if err := edit(2); err != nil {
		t.Errorf("got %v", err)
	}
	if e, ok := errors.AsType[*botapi.Error](edit(3)); !ok || !e.MessageGone() {
		t.Error("the caller does not learn that the message is gone")
	}
}

func TestAGroupThatMovedIsFollowed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.server.Answer = func(rw http.ResponseWriter, c telegramtest.Call) bool {
		if c.Method != "sendMessage" || c.Chat() != -1 {
			return false
		}
		rw.WriteHeader(400)
		fmt.Fprint(rw, `{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded","parameters":{"migrate_to_chat_id":-100}}`)
		return true
	}
	w.start()
	w.write(-1, "a")
	w.idle()
	if len(w.server.Sent(-100)) != 1 || !slices.Equal(w.moved, [][2]int64{{-1, -100}}) {
		t.Errorf("%d messages, moved %v", len(w.server.Sent(-100)), w.moved)
	}
}

// Another bot's updates have other numbers: a request from the old bot's number on would
// miss them.
func TestAnotherBotStartsFromItsOwnNumbers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	if err := errors.Join(w.memory.Updates.Become(1), w.memory.Updates.SetOffset(1_000_000)); err != nil {
		t.Fatal(err)
	}
	w.start()
	w.write(1, "a")
	w.eventually("it is handled", func() bool { return len(w.server.Sent(1)) == 1 })
}

func TestWorkBesideUpdatesEndsWithThem(t *testing.T) {
	t.Parallel()
	w := newWorld(t).start()
	ended := false
	w.Go("test", func() {
		<-w.Stopping().Done()
		ended = w.Context().Err() == nil // there is time to end
	})
	w.Go("panic", func() { panic("nobody foresaw this") })
	if err := w.end(); err != nil || !ended {
		t.Errorf("ended %v, error %v", ended, err)
	}
}
