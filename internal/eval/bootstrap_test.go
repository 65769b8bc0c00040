package eval

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/answer/verify"

	"isnad/internal/eval/gold"
)

func TestMiddle(t *testing.T) {
	upTo := func(n int) (values []float64) {
		for i := n; i > 0; i-- {
			values = append(values, float64(i))
		}
		return values
	}
	for claim, c := range map[string]struct {
		values []float64
		want   *Interval
	}{
		"the 25th and the 975th of a thousand": {upTo(1000), &Interval{25, 975}},
		"of a hundred":                         {upTo(100), &Interval{3, 98}},
		"of one":                               {upTo(1), &Interval{1, 1}},
		"of none":                              {nil, nil},
	} {
		t.Run(claim, func(t *testing.T) {
			if got := middle(c.values); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// answered is n results of answerable questions, of which the first right are
// right.
func answered(n, right int) []Result {
	results := make([]Result, n)
	for i := range results {
		q := gold.Question{ID: fmt.Sprint(i), Text: "q", Gold: []gold.Place{{File: "a.md", Line: 1}}}
		results[i] = Result{Question: q, Answer: &AnswerResult{Outcome: answer.Answered, Citations: []Citation{{OnGold: i < right}}}}
	}
	return results
}

// For a share the normal approximation, 1.96·√(p(1−p)/n) on both sides, is known
// to be good in the middle.
func TestTheIntervalOfAShareIsTheOneOfTheTextbooks(t *testing.T) {
	for _, c := range []struct{ n, right int }{{100, 50}, {400, 100}, {1000, 700}} {
		p := float64(c.right) / float64(c.n)
		half := 1.96 * math.Sqrt(p*(1-p)/float64(c.n))
		got := figures(answered(c.n, c.right)).Evidence.Answered.CI["first_line"]
		if math.Abs(got.Low-(p-half)) > half/5 || math.Abs(got.High-(p+half)) > half/5 {
			t.Errorf("%d of %d: %.3f, want about %.3f to %.3f", c.right, c.n, got, p-half, p+half)
		}
	}
}

func TestIntervals(t *testing.T) {
	first := func(results []Result) (Interval, bool) {
		i, ok := figures(results).Evidence.Answered.CI["first_line"]
		return i, ok
	}
	some, _ := first(answered(40, 30))
	for claim, c := range map[string]struct {
		results []Result
		want    Interval
		ok      bool
	}{
		"the same results, the same interval":          {answered(40, 30), some, true},
		"all right":                                    {answered(40, 40), Interval{1, 1}, true},
		"one question says nothing about others":       {answered(1, 1), Interval{}, false},
		"a question asked twice is still one question": {append(answered(40, 30), answered(40, 30)...), some, true},
	} {
		t.Run(claim, func(t *testing.T) {
			if got, ok := first(c.results); got != c.want || ok != c.ok {
				t.Errorf("got %v %t, want %v %t", got, ok, c.want, c.ok)
			}
		})
	}
	gate := figures(answered(40, 30)).Gate
	if _, ok := gate.CI["auroc"]; ok || gate.AUROC != nil {
		t.Errorf("an AUROC of answerable questions alone: %v", gate.CI)
	}
}

// Each gauge is the figure that the report has at its place, and no figure of a
// part with intervals is without a gauge.
func TestGaugesAreTheFiguresOfTheReport(t *testing.T) {
	results := manyResults()
	data, err := json.Marshal(figures(results))
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]any
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	figuresOf := func(part string) map[string]any {
		at := all
		for key := range strings.SplitSeq(part, ".") {
			at = at[key].(map[string]any)
		}
		return at
	}
	gauged := map[string]int{}
	for _, g := range Gauges {
		gauged[g.Part]++
		part := figuresOf(g.Part)
		got, _ := g.over(results)(once(len(results)))
		if want, ok := part[g.Key].(float64); !ok || !near(got, want) {
			t.Errorf("%s.%s: %v, the report says %v", g.Part, g.Key, got, part[g.Key])
		}
		if _, ok := part["ci"].(map[string]any)[g.Key].([]any); !ok {
			t.Errorf("%s.%s has no interval", g.Part, g.Key)
		}
	}
	for part, n := range gauged {
		counted := maps.Clone(figuresOf(part))
		for _, key := range []string{"ci", "gained", "lost"} { // counts, and no figures
			delete(counted, key)
		}
		if figures := len(counted); n != figures {
			t.Errorf("%s has %d figures and %d gauges", part, figures, n)
		}
	}
}

// A sample that counts n times is n samples.
func TestAUROCCountsSamplesAsOftenAsItIsTold(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 100 {
		var samples, repeated []sample
		var times []int
		for i := range 2 + r.IntN(9) {
			s := sample{i, float64(r.IntN(5)) / 4, r.IntN(2) == 0}
			samples, times = append(samples, s), append(times, r.IntN(4))
			for range times[i] {
				repeated = append(repeated, sample{len(repeated), s.confidence, s.answerable})
			}
		}
		got, ok := auroc(samples)(times)
		want, okWant := auroc(repeated)(once(len(repeated)))
		if ok != okWant || !near(got, want) {
			t.Fatalf("%v counted %v times: %v %t, want %v %t", samples, times, got, ok, want, okWant)
		}
	}
}

// resultsOf makes results of any bytes: a question of five bytes each.
func resultsOf(data []byte) []Result {
	var results []Result
	outcomes := []answer.Outcome{answer.Answered, answer.Related, answer.Nothing}
	for i := 0; i+5 <= len(data) && len(results) < 60; i += 5 {
		b := data[i : i+5]
		r := Result{Question: gold.Question{ID: fmt.Sprint(i), Text: fmt.Sprintf("question %d", i), Kind: string('a' + rune(b[3]%3))}}
		for n := range b[0] % 4 {
			r.Question.Gold = append(r.Question.Gold, gold.Place{File: "a.md", Line: int(n) + 1})
		}
		if r.Question.Answerable() {
			r.Search = &SearchResult{}
			for n := range r.Question.Gold {
				r.Search.Ranks = append(r.Search.Ranks, (int(b[1])+3*n)%(Depth+1))
			}
			if b[0]&4 != 0 {
				r.Question.Answers = []string{"x"}
			}
			if b[0]&8 != 0 {
				r.Search.First = &Citation{OnGold: true, Answers: b[0]&20 == 20}
			}
		}
		r.Answer = &AnswerResult{Outcome: outcomes[b[2]%3], Confidence: float64(b[3]) / 255}
		for n := range b[4] % 4 {
			on := r.Question.Answerable() && b[4]>>(2+n)&1 == 1
			r.Answer.Citations = append(r.Answer.Citations, Citation{OnGold: on, Answers: on && b[4]>>(5+n)&1 == 1 && len(r.Question.Answers) > 0})
		}
		r.Answer.Model = modelRunOf(b)
		results = append(results, r)
	}
	return results
}

// modelRunOf makes what a model wrote of a question's bytes: nothing, a text that was
// thrown away, or one of up to three statements.
func modelRunOf(b []byte) *ModelRun {
	if b[1]&16 != 0 {
		return nil
	}
	w := &ModelRun{Removed: make([]Removal, b[1]>>6), Usage: answer.Usage{Prompt: int(b[2] & 1)}} // at most one token, as figures are from 0 to 1
	if b[1]&32 != 0 {
		w.Fallback = answer.Unproven
		return w
	}
	for n := range 1 + b[3]%3 {
		s := Statement{Text: "x", Cites: []int{1, 2}}
		if b[4]>>n&1 == 1 {
			s.Idle = []int{2}
		}
		if b[4]>>(3+n)&1 == 1 {
			s = Statement{Text: "x", Unproven: verify.Number}
		}
		w.Statements, w.Cited = append(w.Statements, s), w.Cited+2
	}
	return w
}

// manyResults are of all sorts.
func manyResults() []Result { return resultsOf(noise(60, 9)) }

// noise is what resultsOf makes n results of.
func noise(n int, seed uint64) []byte {
	random := rand.New(rand.NewPCG(seed, seed))
	data := make([]byte, 5*n)
	for i := range data {
		data[i] = byte(random.IntN(256))
	}
	return data
}

func addResults(f *testing.F) {
	for _, n := range []int{1, 2, 12, 60} {
		f.Add(noise(n, uint64(n)))
	}
}

// FuzzIntervals: an interval is one, of possible figures, and holds its figure or
// lies no further from it than one question moves it.
func FuzzIntervals(f *testing.F) {
	addResults(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		results := resultsOf(data)
		statistics := make([]statistic, len(Gauges))
		for i, g := range Gauges {
			statistics[i] = g.over(results)
		}
		for i, interval := range bootstrap(len(results), unitsOf(results), statistics) {
			value, ok := statistics[i](once(len(results)))
			if !ok || interval == nil {
				if ok != (interval != nil) && len(results) > 1 {
					t.Errorf("%s: measured %t, interval %v", Gauges[i].Name, ok, interval)
				}
				continue
			}
			if interval.Low > interval.High || interval.Low < 0 || interval.High > 1 {
				t.Errorf("%s: %v is no interval", Gauges[i].Name, interval)
			}
			if step := 1 / counted(Gauges[i], results); interval.Low > value+step || interval.High < value-step {
				t.Errorf("%s: %v is far from %v", Gauges[i].Name, interval, value)
			}
		}
	})
}

// counted is how many questions a gauge counts, of the fewer sort for an AUROC.
func counted(g Gauge, results []Result) float64 {
	n, yes := 0, 0
	for _, r := range results {
		if _, ok := g.over([]Result{r})([]int{1}); ok {
			n++
		}
		if r.Question.Answerable() {
			yes++
		}
	}
	if g.Key == "auroc" {
		n = min(yes, len(results)-yes)
	}
	return float64(n)
}
