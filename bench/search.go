//go:build unix

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// A questioned is a corpus with questions.
type questioned struct{ name, dir string }

// measureSearch has all rankings search each corpus that there are questions for.
func measureSearch(ctx context.Context, b *bench, r *result) error {
	program := filepath.Join(b.dir, "rankings")
	cmd := exec.CommandContext(ctx, "go", "build", "-o", program, ".")
	cmd.Dir = "bench/bleve"
	if out, err := cmd.CombinedOutput(); err != nil {
		r.leave("Arabic search: bleve can't be built (%s)", lastLine(out))
		return nil
	}
	python, err := b.python(ctx)
	if err != nil {
		r.leave("bm25s (%v)", err)
	}
	r.Versions = append(r.Versions, "bleve 2.5.7")
	corpora, err := b.questionedCorpora(ctx)
	if err != nil {
		return err
	}
	for _, c := range corpora {
		if err := b.searchIn(ctx, r, c, program, python); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	return nil
}

// questionedCorpora are those that were named, and our own texts and questions that
// nothing was fitted on.
func (b *bench) questionedCorpora(ctx context.Context) (list []questioned, err error) {
	for _, dir := range b.questions {
		list = append(list, questioned{filepath.Base(dir), dir})
	}
	own := filepath.Join(b.dir, "lots-measure")
	if err := os.RemoveAll(own); err != nil {
		return nil, err
	}
	if out, err := exec.CommandContext(ctx, "python3", "train/lots.py", "train/lots/measure", own).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("train/lots.py: %w %s", err, lastLine(out))
	}
	return append(list, questioned{"train/lots/measure", own}), nil
}

// searchIn notes how each ranking does.
func (b *bench) searchIn(ctx context.Context, r *result, c questioned, program, python string) error {
	dir, err := filepath.Abs(c.dir)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, program, "-python", python, "-data", filepath.Join(b.dir, "search-"+filepath.Base(c.dir)), dir)
	cmd.Dir, cmd.Stderr = "bench/bleve", os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return err
	}
	var got struct {
		Passages, Questions int
		Rankings            []struct {
			Name                     string
			NDCG, Recall5, CPU, Wall float64
		}
	}
	if err := json.Unmarshal(out, &got); err != nil {
		return err
	}
	for _, k := range got.Rankings {
		row := fmt.Sprintf("%s: %s", c.name, k.Name)
		r.add(row, "nDCG@10", "", k.NDCG)
		r.add(row, "recall@5", "", k.Recall5)
		r.add(row, "question, CPU", "ms", k.CPU)
		r.add(row, "question, wall p50", "ms", k.Wall)
		r.add(row, "passages", "", float64(got.Passages))
		r.add(row, "questions", "", float64(got.Questions))
	}
	return nil
}
