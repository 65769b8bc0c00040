//go:build unix

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"isnad/internal/eval/gold"
)

const (
	sampleCorpus    = "corpus"
	sampleQuestions = "internal/eval/testdata/sample.jsonl"
	askedOfBoth     = 24 // questions of the sample
)

// A version is a program of some commit.
type version struct {
	name, program, data string

	rate, cpu, wall []float64
	passages, right int
}

// measureBefore has the program and the former one index the sample articles and answer
// questions about them, in turns.
func measureBefore(ctx context.Context, b *bench, r *result) error {
	asked, err := sampleAsked()
	if err != nil {
		return err
	}
	now, err := b.buildBot(ctx)
	if err != nil {
		return err
	}
	former, err := b.buildFormer(ctx, "./cmd/bot")
	if err != nil {
		return err
	}
	versions := []*version{
		{name: "Isnad", program: now, data: filepath.Join(b.dir, "sample-now")},
		{name: "Isnad at " + b.before, program: former, data: filepath.Join(b.dir, "sample-"+b.before)},
	}
	for range b.rounds {
		for _, v := range versions {
			if err := v.turn(ctx, asked); err != nil {
				return fmt.Errorf("%s: %w", v.name, err)
			}
		}
	}
	for _, v := range versions {
		r.add(v.name, "question, CPU", "ms", v.cpu...)
		r.add(v.name, "question, wall", "ms", v.wall...)
		r.add(v.name, "right first citations", "", float64(v.right))
		r.add(v.name, "questions", "", float64(len(asked)))
		r.add(v.name, "passages a CPU second", "", v.rate...)
		r.add(v.name, "passages", "", float64(v.passages))
	}
	return nil
}

// sampleAsked are questions that the sample articles answer, spread over all.
func sampleAsked() (asked []gold.Question, err error) {
	f, err := os.Open(sampleQuestions)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all, err := gold.Load(f, sampleQuestions)
	var usable []gold.Question
	for _, q := range all {
		if q.Answerable() && q.First == "" {
			usable = append(usable, q)
		}
	}
	for i := range askedOfBoth {
		asked = append(asked, usable[i*len(usable)/askedOfBoth])
	}
	return asked, err
}

// turn indexes and asks once.
func (v *version) turn(ctx context.Context, asked []gold.Question) error {
	indexed, out, err := timed(v.command(ctx, "index", "--json", "--rebuild"))
	if err != nil {
		return fmt.Errorf("index: %w", err)
	}
	var report struct{ Passages int }
	if err := json.Unmarshal(out, &report); err != nil {
		return err
	}
	v.passages = report.Passages
	v.rate = append(v.rate, float64(report.Passages)/indexed.CPU.Seconds())
	single, _, err := v.ask(ctx, asked[:1])
	if err != nil {
		return err
	}
	whole, right, err := v.ask(ctx, asked)
	if err != nil {
		return err
	}
	v.right = right
	n := float64(len(asked) - 1)
	v.cpu = append(v.cpu, milliseconds(whole.CPU-single.CPU)/n)
	v.wall = append(v.wall, milliseconds(whole.Wall-single.Wall)/n)
	return nil
}

// ask asks in one run and counts the right first citations.
func (v *version) ask(ctx context.Context, asked []gold.Question) (c cost, right int, err error) {
	var in strings.Builder
	for _, q := range asked {
		fmt.Fprintln(&in, q.Text)
	}
	cmd := v.command(ctx, "ask", "--json", "-")
	cmd.Stdin = strings.NewReader(in.String())
	c, out, err := timed(cmd)
	if code := cmd.ProcessState.ExitCode(); code != 0 && code != 1 { // 1: none was answered
		return c, 0, err
	}
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, 1<<20)
	for i := 0; lines.Scan() && i < len(asked); i++ {
		var a struct {
			Outcome   string
			Citations []struct {
				File string
				Line int
			}
		}
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return c, 0, err
		}
		for _, g := range asked[i].Gold {
			if a.Outcome == "answered" && len(a.Citations) > 0 && g.File == a.Citations[0].File && g.Line == a.Citations[0].Line {
				right++
				break
			}
		}
	}
	return c, right, lines.Err()
}

// command prepares a subcommand, without settings of the person at the keyboard.
func (v *version) command(ctx context.Context, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, v.program, append([]string{name, "--corpus", sampleCorpus, "--data", v.data, "--quiet"}, args...)...)
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "ISNAD_") {
			cmd.Env = append(cmd.Env, variable)
		}
	}
	return cmd
}
