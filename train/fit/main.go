// Command fit fits the ranker of sentences and the gate.
//
//	go run ./train/fit -o internal/answer/evidence/weights.json DIR...
//
// Each DIR holds articles/ and questions.jsonl, as `bot eval` reads them: articles
// and questions on which nothing else was trained. The ranker is fitted on the
// questions with an answer: a softmax over the sentences that come up for each
// (ListNet with one relevance, Cao et al., 2007). The gate is a logistic
// regression over the sets with near misses: on all their questions, and on those
// with an answer once more as if the files that answer them were not there. Both
// have an L2 penalty on standardised features; the figures printed are those of a
// cross-validation over files, the weights written are fitted on everything.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"isnad/internal/answer/evidence"
	"isnad/internal/embed/e5"
	"isnad/internal/eval/lot"
	"isnad/internal/reader"
)

func main() {
	out := flag.String("o", "", "weights file to write; none without it")
	from := flag.Float64("from", 0.35, "confidence from which a question counts as answered in the figures; the gate is fitted as if half of the questions were answerable")
	kept := flag.String("readings", "", "file that keeps what the reader reads, for the next fit with the same reader; nothing is kept without it")
	alone := flag.Bool("direct", false, "fit only when words stand alone before an answer, and take all other weights from the file that is written")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	do := run
	if *alone {
		do = runDirect
	}
	if err := do(*out, *kept, *from, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "fit:", err)
		os.Exit(1)
	}
}

func run(out, kept string, from float64, dirs []string) error {
	ctx := context.Background()
	sets, m, err := open(ctx, kept, dirs)
	if err != nil {
		return err
	}
	w := evidence.FittedWeights{Made: "go run ./train/fit -o internal/answer/evidence/weights.json " + strings.Join(names(sets), " ")}
	fmt.Println("With the reader")
	if w.Reader, err = fitAll(ctx, sets, m, from); err != nil {
		return err
	}
	if w.Reader.Direct, err = fitAlone(ctx, sets, m, w.Reader); err != nil {
		return err
	}
	if err := m.keep(); err != nil {
		return err
	}
	fmt.Println("\nWithout it")
	if w.Plain, err = fitAll(ctx, sets, nil, from); err != nil {
		return err
	}
	return write(out, w)
}

// runDirect fits only when words stand alone before an answer, over the weights in a file.
func runDirect(out, kept string, _ float64, dirs []string) error {
	ctx := context.Background()
	sets, m, err := open(ctx, kept, dirs)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(out)
	if err != nil {
		return err
	}
	var w evidence.FittedWeights
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	if w.Reader.Direct, err = fitAlone(ctx, sets, m, w.Reader); err != nil {
		return err
	}
	if err := m.keep(); err != nil {
		return err
	}
	return write(out, w)
}

// open opens the sets, and the reader with what it has read before.
func open(ctx context.Context, kept string, dirs []string) (sets []*lot.Lot, m *memory, err error) {
	model, err := e5.Load()
	if err != nil {
		return nil, nil, err
	}
	r, err := reader.Load(model.Encoder())
	if err != nil {
		return nil, nil, err
	}
	for _, dir := range dirs {
		s, err := lot.Open(ctx, dir, model)
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", dir, err)
		}
		sets = append(sets, s)
	}
	m, err = openMemory(r, kept)
	return sets, m, err
}

// write writes the weights to a file, if it has a name.
func write(out string, w evidence.FittedWeights) error {
	if out == "" {
		return nil
	}
	data, err := json.MarshalIndent(w, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(out, append(data, '\n'), 0o644)
}

func names(sets []*lot.Lot) []string {
	all := make([]string, len(sets))
	for i, s := range sets {
		all[i] = filepath.Base(s.Dir)
	}
	return all
}

// fitAll fits the ranker, and the gate over what that ranks first.
func fitAll(ctx context.Context, sets []*lot.Lot, r evidence.Reader, from float64) (evidence.Weights, error) {
	lists, err := gatherLists(ctx, sets, r)
	if err != nil {
		return evidence.Weights{}, err
	}
	w := evidence.Weights{}
	w.Sentence = named(evidence.SentenceFeatures(), fitRanker(lists))
	reportRanker(lists)
	seconds, err := gatherSeconds(ctx, sets, r, w)
	if err != nil {
		return evidence.Weights{}, err
	}
	w.Further = named(evidence.FurtherFeatures(), fitSeconds(seconds))
	reportSeconds(seconds)

	trials, err := gatherTrials(ctx, sets, r, w)
	if err != nil {
		return evidence.Weights{}, err
	}
	gate := fitGate(hard(trials))
	w.Gate = named(evidence.GateFeatures(), gate)
	w.About = named(evidence.AboutFeatures(), fitAbout(trials))
	crossed := crossValidate(hard(trials))
	reportGate(append(others(trials, gate), crossed...), from)
	reliability(crossed)
	return w, nil
}

// named gives the weights that count, rounded to four digits.
func named(names []string, weights []float64) map[string]float64 {
	by := map[string]float64{}
	for i, name := range names {
		if r := rounded(weights[i]); r != 0 {
			by[name] = r
		}
	}
	return by
}
