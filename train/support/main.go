// Command support fits how the checks of written answers weigh a statement in other words than its
// source.
//
//	go run ./train/support [-o internal/answer/verify/weights.json]
//
// It is run at the top of the repository. The statements are those under internal/answer/verify/testdata,
// but for unseen3.txt, and the claims of the lots on which the reader was not trained. Two logistic
// regressions are fitted, for statements in the script of their source and in the other, and a floor is
// chosen for each by cross-validation: each set is measured with the weights of the others, and a fifth of
// the articles of near.txt with those of all else. The figures printed are those; the weights written are
// fitted on everything.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"isnad/internal/answer/aligned"
)

func main() {
	out := flag.String("o", "", "weights file to write; none without it")
	flag.Parse()
	if err := run(context.Background(), *out); err != nil {
		fmt.Fprintln(os.Stderr, "support:", err)
		os.Exit(1)
	}
}

// Weights are what verify reads.
type weights struct {
	ByName map[string]float64 `json:"weights"`
	Least  float64            `json:"least"`
}

func run(ctx context.Context, out string) error {
	all, err := gather(ctx)
	if err != nil {
		return err
	}
	var w struct {
		Made   string  `json:"made"`
		Within weights `json:"within"`
		Across weights `json:"across"`
	}
	w.Made = "go run ./train/support -o internal/answer/verify/weights.json"
	fmt.Println("In the script of the source")
	w.Within = fit(all, within)
	fmt.Println("\nIn another script")
	w.Across = fit(all, across)
	if out == "" {
		return nil
	}
	data, err := json.MarshalIndent(w, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(out, append(data, '\n'), 0o644)
}

// A task is a regression to fit.
type task struct {
	across   bool
	features []string           // that count, without the bias
	weigh    map[string]float64 // the sets that do not count one
	pass     float64            // share of false statements that may stay
}

// The features are those without which fewer true statements stay in the same cross-validation. The
// near copies are more than all others together, and counting one each they would leave no word unknown.
var (
	within = task{
		features: []string{"odds", "odds of known", "cosine", "run", "like", "around", "unknown", "relation", "is", "is unknown",
			"follows other", "name lost", "names turned", "refused", "one clause", "unknown instead", "around instead",
			"owner other", "turns"},
		weigh: map[string]float64{"near": 0.3},
		pass:  0.08,
	}
	across = task{
		across:   true,
		features: []string{"odds", "unknown", "moved", "back", "by", "one clause"},
		weigh:    map[string]float64{"near": 0.3, "held": 0.5, "measure": 0.5},
		pass:     0.12,
	}
)

// weightOf is how much a statement of a set counts.
func (t task) weightOf(set string) float64 {
	if w, other := t.weigh[set]; other {
		return w
	}
	return 1
}

// fit fits a task, chooses its floor and prints what stays in each set.
func fit(all []statement, t task) weights {
	var of []statement
	for _, s := range all {
		if s.across == t.across {
			of = append(of, s)
		}
	}
	crossValidate(of, t)
	least := t.floor(of)
	report(of, least)
	w := t.regress(of)
	by := map[string]float64{"bias": rounded(w[len(t.features)])}
	for i, name := range t.features {
		by[name] = rounded(w[i])
	}
	return weights{by, least}
}

// values are the features of a statement that count.
func (t task) values(s statement) []float64 {
	all := make([]float64, len(t.features))
	for i, name := range t.features {
		all[i] = s.Features[index[name]]
	}
	return all
}

// index has the place of each feature.
var index = func() map[string]int {
	at := map[string]int{}
	for i, name := range aligned.Names {
		at[name] = i
	}
	return at
}()
