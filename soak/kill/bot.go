//go:build linux

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// A bot is the program with the folders it is to work on.
type bot struct {
	program, corpus, data string
	reader                bool // its reader reads the passages: most of an answer's time
}

// patience is how long any one command may take. Only a hang takes longer, also on a
// machine with ten times as much to do as it can.
const patience = 15 * time.Minute

// command prepares a subcommand. No setting of the person at the keyboard gets
// in: it runs in an empty folder without ISNAD_ variables.
func (b bot) command(ctx context.Context, args ...string) *exec.Cmd {
	args = append([]string{args[0], "--corpus", b.corpus, "--data", b.data, "--quiet"}, args[1:]...)
	c := exec.CommandContext(ctx, b.program, args...)
	c.Dir = filepath.Dir(b.program)
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "ISNAD_") {
			c.Env = append(c.Env, variable)
		}
	}
	c.Env = append(c.Env, fmt.Sprintf("ISNAD_ANSWER_READER=%t", b.reader))
	return c
}

// run runs a subcommand to its end.
func (b bot) run(ctx context.Context, input string, args ...string) (stdout string, err error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	c := b.command(ctx, args...)
	var out, errs bytes.Buffer
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(input), &out, &errs
	err = c.Run()
	if ctx.Err() == context.DeadlineExceeded {
		err = fmt.Errorf("not done after %v", patience)
	}
	if err != nil {
		return out.String(), &failure{args: args, code: c.ProcessState.ExitCode(), stderr: errs.String(), err: err}
	}
	return out.String(), nil
}

// A failure is a command that ended with another code than 0.
type failure struct {
	args   []string
	code   int
	stderr string
	err    error
}

func (f *failure) Error() string {
	return fmt.Sprintf("bot %s: %v\n%s", strings.Join(f.args, " "), f.err, f.stderr)
}

// index brings the index up to date and says how long that took.
func (b bot) index(ctx context.Context, args ...string) (time.Duration, error) {
	began := time.Now()
	_, err := b.run(ctx, "", append([]string{"index"}, args...)...)
	return time.Since(began), err
}

// check has the program verify its index.
func (b bot) check(ctx context.Context) error {
	out, err := b.run(ctx, "", "index", "--check")
	if err != nil {
		return fmt.Errorf("%w%s", err, out)
	}
	return nil
}

// An answered is what is read of an answer.
type answered struct {
	Error     string
	Question  string
	Outcome   string
	Citations []citation
}

type citation struct {
	File    string
	Line    int
	EndLine int `json:"end_line"`
	Start   int
	End     int
	Quote   string
}

// ask asks several questions in one run.
func (b bot) ask(ctx context.Context, questions []string) ([]answered, error) {
	out, err := b.run(ctx, strings.Join(questions, "\n")+"\n", "ask", "--json", "-")
	// Code 1 says that none of the questions was answered; what there is to see
	// is on the lines.
	if f, ok := errors.AsType[*failure](err); err != nil && (!ok || f.code != 1) {
		return nil, err
	}
	var answers []answered
	lines := bufio.NewScanner(strings.NewReader(out))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a answered
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("bot ask: not JSON: %w: %s", err, lines.Text())
		}
		if a.Error != "" {
			return nil, fmt.Errorf("bot ask: %q: %s", a.Question, a.Error)
		}
		answers = append(answers, a)
	}
	if len(answers) != len(questions) {
		return nil, fmt.Errorf("bot ask: %d lines for %d questions", len(answers), len(questions))
	}
	return answers, lines.Err()
}
