//go:build unix

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// A peer is a process that embeds texts: it answers a JSON object a line on standard
// input with one on standard output.
type peer struct {
	name   string
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *json.Decoder
	encode *json.Encoder
}

// startPeer starts a process that uses one core. It runs in dir, which may be empty.
func startPeer(ctx context.Context, name, dir string, env []string, program string, args ...string) (*peer, error) {
	p := &peer{name: name, cmd: exec.CommandContext(ctx, program, args...)}
	p.cmd.Dir = dir
	p.cmd.Env = append(append(os.Environ(), "GOMAXPROCS=1", "OMP_NUM_THREADS=1"), env...)
	p.cmd.Stderr = os.Stderr
	var errIn, errOut error
	var out io.Reader
	p.in, errIn = p.cmd.StdinPipe()
	out, errOut = p.cmd.StdoutPipe()
	if err := errors.Join(errIn, errOut); err != nil {
		return nil, err
	}
	p.out, p.encode = json.NewDecoder(out), json.NewEncoder(p.in)
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return p, nil
}

// ask sends a request and waits for the reply.
func (p *peer) ask(q request) (a reply, err error) {
	if err = p.encode.Encode(q); err == nil {
		err = p.out.Decode(&a)
	}
	if err != nil {
		err = fmt.Errorf("%s: %w", p.name, err)
	}
	return a, err
}

// stop ends the process.
func (p *peer) stop() {
	p.in.Close()
	p.cmd.Wait()
}

// took asks for each text on its own, and returns milliseconds a text: of the
// processor, and on the clock.
func (p *peer) took(kind string, texts []string) (cpu, wall float64, err error) {
	began, used := time.Now(), processUsed(p.cmd.Process.Pid)
	for _, t := range texts {
		if _, err := p.ask(request{Do: "embed", Kind: kind, Texts: []string{t}}); err != nil {
			return 0, 0, err
		}
	}
	n := float64(len(texts))
	return milliseconds(processUsed(p.cmd.Process.Pid)-used) / n, milliseconds(time.Since(began)) / n, nil
}

// processUsed is the processor time of another process, which Linux tells: to the
// nanosecond by thread.
func processUsed(pid int) (used time.Duration) {
	files, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", pid))
	for _, name := range files {
		data, _ := os.ReadFile(name)
		if fields := strings.Fields(string(data)); len(fields) > 0 {
			ns, _ := strconv.ParseInt(fields[0], 10, 64)
			used += time.Duration(ns)
		}
	}
	return used
}
