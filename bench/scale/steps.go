//go:build unix

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"isnad/internal/corpus"
	"isnad/internal/index"
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
	embedder, model, err := newRandomVectors()
	if err != nil {
		return err
	}
	store := index.NewStore(filepath.Join(dir, "data", "index"), embedder, model.Tokens)
	root, err := corpus.Open(filepath.Join(dir, "corpus"))
	if err != nil {
		return err
	}
	var c cost
	switch step {
	case build, nothing:
		_, err = store.Update(ctx, root, index.UpdateOptions{})
	case change:
		before := filesOf(dir)
		if err = changeLine(dir); err == nil {
			_, err = store.Update(ctx, root, index.UpdateOptions{})
		}
		c.Written = written(before, filesOf(dir))
	case open, search:
		err = searchTimed(ctx, store, step == search, &c)
	}
	if err != nil {
		return err
	}
	c.Disk = sizeOf(filepath.Join(dir, "data"))
	return json.NewEncoder(out).Encode(c)
}

// searchTimed opens the index and, with ask, searches it.
func searchTimed(ctx context.Context, store *index.Store, ask bool, c *cost) error {
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
	c.Resident = residentNow()
	return nil
}

// processorTime is what this process has used so far.
func processorTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// residentNow is the memory of this process that is in use, where the system tells.
func residentNow() int64 {
	data, _ := os.ReadFile("/proc/self/statm")
	if fields := strings.Fields(string(data)); len(fields) > 1 {
		pages, _ := strconv.ParseInt(fields[1], 10, 64)
		return pages * int64(os.Getpagesize())
	}
	return 0
}

// changeLine adds a word to one line in the middle of the corpus, and makes the
// file an old one, so that the next step does not read it again.
func changeLine(dir string) error {
	names, err := filepath.Glob(filepath.Join(dir, "corpus", "*", "*.md"))
	if err != nil || len(names) == 0 {
		return fmt.Errorf("no articles in %s: %v", dir, err)
	}
	name := names[len(names)/2]
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	at := len(data) / 2
	at += bytes.IndexByte(data[at:], ' ')
	changed := fmt.Sprintf("%s كلمة%d%s", data[:at], time.Now().UnixNano(), data[at:])
	return os.WriteFile(name, []byte(changed), 0o644)
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
