//go:build unix

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"isnad/internal/answer"
	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/library"
	"isnad/internal/retrieval"
)

const question = "من روى أن المجلس وافق على ميزانية المدرسة؟"

// questions are asked in turn. Their vectors are random like the passages'.
var questions = []string{
	question, "كم بلغ عدد الحاضرين في الاجتماع؟", "متى افتتح الجسر الجديد على النهر؟",
	"أين تقع المحكمة التي أصدرت القرار؟", "What did the report say about the water supply?",
	"ما أسباب تأخر المشروع في القرية؟", "هل توقف القطار بسبب العاصفة؟", "من هو مدير الشركة؟",
}

// runStep runs one step and prints its cost as JSON. What the operating system
// counts is added by the parent.
func runStep(ctx context.Context, step, dir string, out io.Writer) error {
	if step == serve {
		return serveTexts()
	}
	var c cost
	err := c.step(ctx, step, dir)
	if err != nil {
		return err
	}
	c.Disk = sizeOf(filepath.Join(dir, "data"))
	return json.NewEncoder(out).Encode(c)
}

// step runs one step over the corpus and the index in dir.
func (c *cost) step(ctx context.Context, step, dir string) error {
	if step == answers {
		return c.answer(ctx, dir)
	}
	embedder, model, err := newRandomVectors()
	if err != nil {
		return err
	}
	store := index.NewStore(filepath.Join(dir, "data", "index"), embedder, model.Tokens)
	root, err := corpus.Open(filepath.Join(dir, "corpus"))
	if err != nil {
		return err
	}
	switch step {
	case makeIndex, nothing:
		return c.update(ctx, store, root)
	case served:
		return c.updateOpen(ctx, store, root, dir)
	case change:
		before := filesOf(dir)
		if _, err := changeLine(dir); err != nil {
			return err
		}
		err := c.update(ctx, store, root)
		c.Written = written(before, filesOf(dir))
		return err
	}
	return c.searchTimed(ctx, store, step == search)
}

// updateOpen times an update, and opening what it made, in a process that has the index
// open, as the one that serves has.
func (c *cost) updateOpen(ctx context.Context, store *index.Store, root fs.FS, dir string) error {
	if _, err := store.Open(ctx); err != nil {
		return err
	}
	if _, err := changeLine(dir); err != nil {
		return err
	}
	began := processorTime()
	if err := c.update(ctx, store, root); err != nil {
		return err
	}
	_, err := store.Open(ctx)
	c.Each = processorTime() - began
	return err
}

func (c *cost) update(ctx context.Context, store *index.Store, root fs.FS) error {
	report, err := store.Update(ctx, root, index.UpdateOptions{})
	c.Passages = report.Passages
	return err
}

// answer asks the questions with all models, once to warm up and once to measure.
func (c *cost) answer(ctx context.Context, dir string) error {
	cfg := config.Default()
	cfg.Corpus.Dir, cfg.DataDir = filepath.Join(dir, "corpus"), filepath.Join(dir, "data")
	l, err := library.Open(ctx, cfg, library.Options{})
	if err != nil {
		return err
	}
	if _, err := l.Load(ctx); err != nil {
		return err
	}
	for turn := range 2 {
		for _, q := range questions {
			used, began := processorTime(), time.Now()
			if _, err := l.Ask(ctx, q, answer.Call{}); err != nil {
				return err
			}
			if turn > 0 {
				c.Answers = append(c.Answers, answering{processorTime() - used, time.Since(began)})
			}
		}
	}
	return nil
}

// searchTimed opens the index and, with ask, searches it.
func (c *cost) searchTimed(ctx context.Context, store *index.Store, ask bool) error {
	began := processorTime()
	x, err := store.Open(ctx)
	if err != nil {
		return err
	}
	c.Open = processorTime() - began
	c.Passages = x.Len()
	const rounds = 3
	for round := range rounds + 1 {
		if !ask {
			break
		}
		if round == 1 { // the first warms up
			began = processorTime()
		}
		for _, q := range questions {
			if _, err := retrieval.New(x).Search(ctx, q, retrieval.Options{}); err != nil {
				return err
			}
		}
	}
	c.Each = (processorTime() - began) / time.Duration(rounds*len(questions))
	c.Resident = residentOf("self")
	return nil
}

// residentOf is the memory of a process ("self" for this one) that is in use, where
// the system tells.
func residentOf(process string) int64 {
	data, _ := os.ReadFile("/proc/" + process + "/statm")
	if fields := strings.Fields(string(data)); len(fields) > 1 {
		pages, _ := strconv.ParseInt(fields[1], 10, 64)
		return pages * int64(os.Getpagesize())
	}
	return 0
}

// changeLine adds a made-up word to one line in the middle of the corpus.
func changeLine(dir string) (word string, err error) {
	names, err := filepath.Glob(filepath.Join(dir, "corpus", "*", "*.md"))
	if err != nil || len(names) == 0 {
		return "", fmt.Errorf("no articles in %s: %v", dir, err)
	}
	name := names[len(names)/2]
	data, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	at := len(data) / 2
	at += bytes.IndexByte(data[at:], ' ')
	word = fmt.Sprintf("كلمة%d", time.Now().UnixNano())
	return word, os.WriteFile(name, fmt.Appendf(nil, "%s %s%s", data[:at], word, data[at:]), 0o644)
}

type fileState struct {
	size    int64
	changed time.Time
}

// filesOf lists the files of an index.
func filesOf(dir string) map[string]fileState {
	files := make(map[string]fileState)
	filepath.WalkDir(filepath.Join(dir, "data"), func(name string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			if info, err := e.Info(); err == nil {
				files[name] = fileState{info.Size(), info.ModTime()}
			}
		}
		return nil
	})
	return files
}

// written is the size of the files that are new or were changed.
func written(before, after map[string]fileState) (size int64) {
	for name, f := range after {
		if before[name] != f {
			size += f.size
		}
	}
	return size
}
