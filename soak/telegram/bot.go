//go:build linux

package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"isnad/internal/telegram/telegramtest"
)

const token = "4242424242:AAsoakTOKENsoakTOKEN"

// A world is the program, its folders and the server that it talks to.
type world struct {
	dir, program string
	server       *telegramtest.Server

	mu      sync.Mutex
	next    int           // number of the next question
	asked   map[int]asked // by the number of the message that asks
	got     map[int][]time.Time
	uploads int // articles that were sent in
	kills   []time.Time
	order   map[int64][]int // questions of each chat as they were answered
}

type asked struct {
	chat int64
	at   time.Time
}

// sample are questions that the sample articles answer.
var sample = []string{"متى وقع الانقلاب في النيجر؟", "أين اجتمع أمراء الجماعات في شمال مالي؟", "من هو الموريتاني الذي أُلقي القبض عليه؟",
	"كم جنديا أمريكيا قُتل في النيجر سنة 2017؟", "When was al-Baghdadi killed?", "ما عاصمة المريخ؟"}

// newWorld builds the program, makes its index and starts the server.
func newWorld(ctx context.Context) (*world, error) {
	dir, err := os.MkdirTemp("", "isnad-telegram-")
	if err != nil {
		return nil, err
	}
	w := &world{dir: dir, program: filepath.Join(dir, "bot"), server: telegramtest.NewServer(token),
		asked: map[int]asked{}, got: map[int][]time.Time{}, order: map[int64][]int{}, next: 100_000}
	w.server.Arrived, w.server.Files = w.arrived, uploadFiles()
	if err := os.CopyFS(filepath.Join(dir, "corpus"), os.DirFS("corpus")); err != nil {
		return nil, err
	}
	build := exec.CommandContext(ctx, "go", "build", "-o", w.program, "isnad/cmd/bot")
	if text, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build the program: %w\n%s", err, text)
	}
	if text, err := w.command(ctx, "index", w.server.URL).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("make the index: %w\n%s", err, text)
	}
	return w, nil
}

func (w *world) close() {
	w.server.Close()
	os.RemoveAll(w.dir)
}

// command prepares a subcommand that finds the Bot API at an address, with no setting of the
// person at the keyboard.
func (w *world) command(ctx context.Context, name, api string) *exec.Cmd {
	c := exec.CommandContext(ctx, w.program, name, "--corpus", filepath.Join(w.dir, "corpus"), "--data", filepath.Join(w.dir, "data"), "--quiet")
	c.Dir = w.dir
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "ISNAD_") {
			c.Env = append(c.Env, variable)
		}
	}
	c.Env = append(c.Env, "ISNAD_TELEGRAM_TOKEN="+token, "ISNAD_TELEGRAM_API_URL="+api,
		"ISNAD_TELEGRAM_ACCESS=public", "ISNAD_TELEGRAM_QUESTIONS_PER_MINUTE=1000", "ISNAD_TELEGRAM_ADMINS=1")
	return c
}

// A serving is bot serve at work. Each has an address of its own for the Bot API, so that what
// it sent is told from what the next one sends.
type serving struct {
	*exec.Cmd
	log    bytes.Buffer
	front  *httptest.Server
	called chan struct{} // closed by its first call
	killed chan struct{} // closed when it is killed
}

// serve starts bot serve.
func (w *world) serve(ctx context.Context) (*serving, error) {
	s := &serving{called: make(chan struct{}), killed: make(chan struct{})}
	first := sync.OnceFunc(func() { close(s.called) })
	s.front = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		first()
		w.server.Config.Handler.ServeHTTP(rw, r)
	}))
	s.Cmd = w.command(ctx, "serve", s.front.URL)
	s.Stdout, s.Stderr = &s.log, &s.log
	return s, s.Start()
}

// kill ends it with SIGKILL; it is an error if it had ended by itself. What it had sent has
// arrived or is lost when kill returns: a request that the server was still carrying out would
// count as one of the next bot's, and so would the kill that is to blame for it.
func (s *serving) kill() error {
	defer s.front.Close()
	if err := s.Process.Kill(); err != nil {
		return fmt.Errorf("it had ended by itself: %w\n%s", err, s.log.String())
	}
	close(s.killed)
	s.Wait() //nolint:errcheck // it was killed
	if status, ok := s.ProcessState.Sys().(syscall.WaitStatus); ok && status.Signal() != syscall.SIGKILL {
		return fmt.Errorf("it had ended by itself: %v\n%s", s.ProcessState, s.log.String())
	}
	return nil
}

// end asks it to end and waits.
func (s *serving) end() error {
	defer s.front.Close()
	if err := s.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	if err := s.Wait(); err != nil {
		return fmt.Errorf("it did not end well: %w\n%s", err, s.log.String())
	}
	return nil
}

// memory is the most memory that the process had, in MB.
func (s *serving) memory() (mb float64) {
	text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.Process.Pid))
	for line := range strings.Lines(string(text)) {
		var kb float64
		if n, _ := fmt.Sscanf(line, "VmHWM: %f kB", &kb); n == 1 {
			return kb / 1000
		}
	}
	return 0
}

// ask has somebody ask a question in a private chat.
func (w *world) ask(chat int64) {
	w.mu.Lock()
	id := w.next
	w.next++
	w.asked[id] = asked{chat, time.Now()}
	w.mu.Unlock()
	w.server.Update(fmt.Sprintf(`{"message":{"message_id":%d,"date":1,"from":{"id":%d,"first_name":"x","language_code":"ar"},"chat":{"id":%d,"type":"private"},"text":%q}}`,
		id, chat, chat, sample[id%len(sample)]))
}

// arrived notes an answer.
func (w *world) arrived(c telegramtest.Call) {
	if c.Chat() == sender {
		w.offered(c)
		return
	}
	id := c.ReplyTo()
	if id == 0 {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.got[id] = append(w.got[id], time.Now())
	w.order[c.Chat()] = append(w.order[c.Chat()], id)
}

// open is how many questions are not answered.
func (w *world) open() (n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.asked) - len(w.got)
}

// drained waits until every question is answered. Its patience ends when nothing has been
// answered for so long, however busy the machine is.
func (w *world) drained(ctx context.Context, patience time.Duration) error {
	open, deadline := w.open(), time.Now().Add(patience)
	for ; w.open() > 0; time.Sleep(20 * time.Millisecond) {
		if now := w.open(); now != open {
			open, deadline = now, time.Now().Add(patience)
		}
		if time.Now().After(deadline) || ctx.Err() != nil {
			return fmt.Errorf("%d questions were not answered", w.open())
		}
	}
	return nil
}
