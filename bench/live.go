//go:build unix

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

const (
	quietAnswers = 8 // between two changes
	blindFor     = 2 * time.Minute
)

// measureLive asks a bot that serves the largest corpus, and changes lines meanwhile.
func measureLive(ctx context.Context, b *bench, r *result) error {
	bot, err := b.buildBot(ctx)
	if err != nil {
		return err
	}
	dir := b.corpusDir(slices.Max(b.sizes))
	if err := makeCorpusOnce(filepath.Join(dir, "corpus"), slices.Max(b.sizes)); err != nil {
		return err
	}
	made, err := child(ctx, makeIndex, dir) // brings it up to date where it is there
	if err != nil {
		return err
	}
	s, err := serving(ctx, bot, dir)
	if err != nil {
		return err
	}
	defer s.stop()
	l := &live{server: s, dir: dir}
	if err := l.answers(ctx, len(questions), nil); err != nil { // warms up
		return err
	}
	for range 2 * b.rounds {
		if err := errors.Join(l.answers(ctx, quietAnswers, &l.quiet), l.change(ctx)); err != nil {
			return err
		}
	}
	l.note(r, made.Passages)
	return nil
}

// A live is what was seen of a server.
type live struct {
	server  *server
	dir     string
	next    int // question
	quiet   asking
	changes asking
	visible []float64 // seconds until a change was found
}

// An asking is how answers fared.
type asking struct{ wall, cpu []float64 }

// note adds the figures.
func (l *live) note(r *result, passages int) {
	column := fmt.Sprintf("%d passages", passages)
	for _, a := range []struct {
		name string
		asking
	}{{"while nothing changes", l.quiet}, {"from a change until it is found", l.changes}} {
		r.add("answer "+a.name+", median", column, "ms", figure{Samples: a.wall}.median())
		r.add("answer "+a.name+", nine in ten under", column, "ms", quantile(a.wall, 0.9))
		r.add("CPU for an answer and a search "+a.name, column, "ms", figure{Samples: a.cpu}.median())
		r.add("answers "+a.name, column, "", float64(len(a.wall)))
	}
	r.add("until a search finds the changed line", column, "s", l.visible...)
	r.add("memory of the server", column, "MB", megabytes(l.server.resident()))
}

func quantile(samples []float64, q float64) float64 {
	s := slices.Sorted(slices.Values(samples))
	return s[min(len(s)-1, int(q*float64(len(s))))]
}

// answers asks n questions, and searches after each, as is done while a change is
// waited for.
func (l *live) answers(ctx context.Context, n int, into *asking) error {
	for range n {
		if _, err := l.askAndSearch(ctx, "كلمة", into); err != nil {
			return err
		}
	}
	return nil
}

// change changes a line and goes on asking until a search finds it.
func (l *live) change(ctx context.Context) error {
	began := time.Now()
	word, err := changeLine(l.dir)
	for found := false; err == nil && !found; {
		found, err = l.askAndSearch(ctx, word, &l.changes)
		if time.Since(began) > blindFor {
			return fmt.Errorf("a changed line was not found within %v", blindFor)
		}
	}
	l.visible = append(l.visible, time.Since(began).Seconds())
	return err
}

// askAndSearch asks the next question, notes how long that took, and reports whether a
// search for word finds it.
func (l *live) askAndSearch(ctx context.Context, word string, into *asking) (found bool, err error) {
	used, began := processUsed(l.server.pid()), time.Now()
	if _, err := l.server.post(ctx, "/v1/ask", questions[l.next%len(questions)]); err != nil {
		return false, err
	}
	l.next++
	took := time.Since(began)
	hits, err := l.server.post(ctx, "/v1/search", word)
	if into != nil {
		into.wall = append(into.wall, milliseconds(took))
		into.cpu = append(into.cpu, milliseconds(processUsed(l.server.pid())-used))
	}
	return bytes.Contains(hits, []byte(" "+word)), err
}

// A server is a bot web that runs.
type server struct {
	cmd     *exec.Cmd
	address string
}

// serving starts the program and waits until it can answer.
func serving(ctx context.Context, bot, dir string) (*server, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &server{address: l.Addr().String()}
	if err := l.Close(); err != nil {
		return nil, err
	}
	s.cmd = exec.CommandContext(ctx, bot, "web", "--corpus", filepath.Join(dir, "corpus"), "--data", filepath.Join(dir, "data"), "--listen", s.address, "--quiet", "--log-level", "warn")
	s.cmd.Env = append(os.Environ(), "ISNAD_WEB_QUESTIONS_PER_MINUTE=1000")
	s.cmd.Stderr = os.Stderr // it says why it ended
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	for began := time.Now(); time.Since(began) < blindFor; time.Sleep(100 * time.Millisecond) {
		if reply, err := http.Get("http://" + s.address + "/readyz"); err == nil {
			reply.Body.Close()
			if reply.StatusCode == http.StatusOK {
				return s, nil
			}
		}
	}
	s.stop()
	return nil, fmt.Errorf("bot web: not ready after %v", blindFor)
}

func (s *server) pid() int { return s.cmd.Process.Pid }

func (s *server) stop() {
	s.cmd.Process.Signal(syscall.SIGTERM)
	s.cmd.Wait()
}

// post asks one of the addresses for programs.
func (s *server) post(ctx context.Context, path, text string) ([]byte, error) {
	body, err := json.Marshal(map[string]string{"question": text})
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+s.address+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	reply, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer reply.Body.Close()
	var got bytes.Buffer
	if _, err := got.ReadFrom(reply.Body); err != nil {
		return nil, err
	}
	if reply.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s: %s", path, reply.Status, strings.TrimSpace(got.String()))
	}
	return got.Bytes(), nil
}

// resident is the memory that the server's process has in use.
func (s *server) resident() int64 { return residentOf(fmt.Sprint(s.pid())) }
