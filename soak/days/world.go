//go:build linux

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
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

const (
	botToken = "4242424242:AAsoakTOKENsoakTOKEN"
	apiToken = "soak-soak-soak-soak"
	admin    = 1
)

// A world is the program at work, its folders and what it talks to.
type world struct {
	dir, site string
	telegram  *telegramtest.Server
	model     *httptest.Server // nil: no language model
	bot       *exec.Cmd
	log       bytes.Buffer

	mu       sync.Mutex
	next     int          // number of the next message
	waiting  map[int]bool // messages without an answer
	reindex  int          // how often a re-embedding has reported its end
	progress string       // what it reported last
	answered int
}

// newWorld makes a corpus, builds the program and starts it; it is ready then.
func newWorld(ctx context.Context, program string, articles int, model *httptest.Server) (*world, error) {
	dir, err := os.MkdirTemp("", "isnad-days-")
	if err != nil {
		return nil, err
	}
	w := &world{dir: dir, telegram: telegramtest.NewServer(botToken), model: model, waiting: map[int]bool{}, next: 100_000}
	w.telegram.Arrived = w.arrived
	if program == "" {
		program = filepath.Join(dir, "bot")
		if text, err := exec.CommandContext(ctx, "go", "build", "-o", program, "isnad/cmd/bot").CombinedOutput(); err != nil {
			return w, fmt.Errorf("build the program: %w\n%s", err, text)
		}
	}
	if err := w.writeCorpus(articles); err != nil {
		return w, err
	}
	return w, w.start(ctx, program)
}

// start starts bot serve and waits until it answers.
func (w *world) start(ctx context.Context, program string) error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	address := l.Addr().String()
	l.Close()
	w.site = "http://" + address
	w.bot = exec.CommandContext(ctx, program, "serve", "--quiet", "--corpus", filepath.Join(w.dir, "corpus"), "--data", filepath.Join(w.dir, "data"))
	w.bot.Dir, w.bot.Stdout, w.bot.Stderr = w.dir, &w.log, &w.log
	w.bot.Env = append(w.bot.Env, "PATH="+os.Getenv("PATH"), "ISNAD_LOG_LEVEL=warn",
		"ISNAD_TELEGRAM_TOKEN="+botToken, "ISNAD_TELEGRAM_API_URL="+w.telegram.URL, "ISNAD_TELEGRAM_ACCESS=public",
		"ISNAD_TELEGRAM_QUESTIONS_PER_MINUTE=1000", fmt.Sprintf("ISNAD_TELEGRAM_ADMINS=%d", admin),
		"ISNAD_WEB_LISTEN="+address, "ISNAD_WEB_BASE_URL="+w.site, "ISNAD_WEB_ACCESS=public", "ISNAD_WEB_QUESTIONS=true",
		"ISNAD_WEB_QUESTIONS_PER_MINUTE=1000", "ISNAD_WEB_API_TOKENS="+apiToken)
	if w.model != nil {
		w.bot.Env = append(w.bot.Env, "ISNAD_LLM_MODEL=soak", "ISNAD_LLM_BASE_URL="+w.model.URL+"/v1", "ISNAD_LLM_TIMEOUT=2s", "ISNAD_LLM_TOKENS_PER_DAY=0")
	}
	if err := w.bot.Start(); err != nil {
		return err
	}
	for deadline := time.Now().Add(15 * time.Minute); ; time.Sleep(50 * time.Millisecond) {
		if reply, err := http.Get(w.site + "/readyz"); err == nil {
			reply.Body.Close()
			if reply.StatusCode == http.StatusOK {
				return nil
			}
		}
		if time.Now().After(deadline) || ctx.Err() != nil {
			return fmt.Errorf("it does not serve: %s", w.log.String())
		}
	}
}

// close ends the program, which must end well, and removes everything.
func (w *world) close() error {
	defer os.RemoveAll(w.dir)
	defer w.telegram.Close()
	if w.bot == nil || w.bot.Process == nil {
		return nil
	}
	err := w.bot.Process.Signal(syscall.SIGTERM)
	if err = errors.Join(err, w.bot.Wait()); err != nil {
		return fmt.Errorf("it did not end well: %w\n%s", err, w.log.String())
	}
	return nil
}

// article returns the name and text of article n in its v-th version.
func article(n, v int) (name, text string) {
	city := []string{"الخرطوم", "نواكشوط", "طرابلس", "صنعاء", "مسقط", "عمّان", "الجزائر", "تونس"}[n%8]
	var b strings.Builder
	fmt.Fprintf(&b, "# مدرسة النور رقم %d\n\n", n)
	for year := range 12 {
		fmt.Fprintf(&b, "في عام %d انتقلت مدرسة النور رقم %d في %s إلى مبنى فيه %d قاعة و%d معلما، وكان مديرها يومئذ سالم بن علي.\n\n",
			1950+5*year+v%5, n, city, 10+(n+year)%40, 20+(n*year)%70)
	}
	return fmt.Sprintf("schools/school-%04d.md", n), b.String()
}

// writeCorpus writes the sample articles and others.
func (w *world) writeCorpus(articles int) error {
	if err := os.CopyFS(filepath.Join(w.dir, "corpus"), os.DirFS("corpus")); err != nil {
		return err
	}
	for n := range articles {
		if err := w.writeArticle(n, 0); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) writeArticle(n, v int) error {
	name, text := article(n, v)
	name = filepath.Join(w.dir, "corpus", filepath.FromSlash(name))
	return errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, []byte(text), 0o644))
}

// say sends a message on Telegram and returns its number.
func (w *world) say(user int64, text string) int {
	w.mu.Lock()
	id := w.next
	w.next++
	w.mu.Unlock()
	w.telegram.Update(fmt.Sprintf(`{"message":{"message_id":%d,"date":1,"from":{"id":%d,"first_name":"x","language_code":"en"},"chat":{"id":%d,"type":"private"},"text":%q}}`, id, user, user, text))
	return id
}

// edit changes a message that was sent.
func (w *world) edit(user int64, id int, text string) {
	w.telegram.Update(fmt.Sprintf(`{"edited_message":{"message_id":%d,"date":1,"edit_date":2,"from":{"id":%d,"first_name":"x","language_code":"en"},"chat":{"id":%d,"type":"private"},"text":%q}}`, id, user, user, text))
}

// arrived notes an answer, and the last report of a re-embedding.
func (w *world) arrived(c telegramtest.Call) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if text, _ := c.Text(); c.Chat() == admin && text != "" {
		w.progress = text
		if strings.Contains(text, "In the index") {
			w.reindex++
		}
	}
	if id := c.ReplyTo(); w.waiting[id] {
		delete(w.waiting, id)
		w.answered++
	}
}

// reindexed returns how often a re-embedding has reported its end.
func (w *world) reindexed() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.reindex
}
