package eval

import (
	"context"
	"math"
	"os"
	"strings"
	"testing"

	"isnad/internal/embed"
	"isnad/internal/embed/e5"
)

// A foreign embedder has another name than the embedded model, and cosines that lie
// elsewhere: what all vectors have in common is taken off, so that they lie between 0.2 and 0.6
// instead of between 0.7 and 0.9.
type foreign struct {
	*e5.Model
	common []float32
}

func (f foreign) Fingerprint() embed.Fingerprint {
	p := f.Model.Fingerprint()
	p.Model = "foreign"
	return p
}

// Means hides those of the embedded model, which are none of a foreign one.
func (f foreign) Means(other struct{}) {}

func (f foreign) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	vectors, err := f.Model.Embed(ctx, kind, texts)
	for _, v := range vectors {
		for d := range v {
			v[d] -= 0.6 * f.common[d]
		}
		length := float32(math.Sqrt(embed.Cosine(v, v)))
		for d := range v {
			v[d] /= length
		}
	}
	return vectors, err
}

// Weights and limits were made for the embedded model's cosines, and hold for others.
func TestAForeignEmbedderGivesTheSameOutcomes(t *testing.T) {
	if testing.Short() || raced {
		t.Skip("asks every question of the sample")
	}
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	common := make([]float32, model.Encoder().Hidden())
	for _, mean := range model.Means() {
		for d, x := range mean {
			common[d] += x / float32(len(model.Means()))
		}
	}
	questions := sampleQuestions(t, "sample.jsonl")
	other := put(t, systemWith(t, "../../corpus", foreign{model, common}, model.Tokens), questions)
	want := goldenOutcomes(t)
	agree := 0
	for i, r := range other.Results {
		if got := string(r.Answer.Outcome); got == want[i] {
			agree++
		} else {
			t.Logf("%s: %s, with the foreign embedder %s", r.Question.Text, want[i], got)
		}
	}
	t.Logf("%d of %d outcomes agree", agree, len(want))
	if share := float64(agree) / float64(len(want)); share < 0.95 {
		t.Errorf("%.3f of the outcomes agree, want 0.95", share)
	}
}

// goldenOutcomes are the outcomes of the sample questions with the embedded model.
func goldenOutcomes(t *testing.T) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/golden/quality.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for line := range strings.Lines(string(data)) {
		if got, ok := strings.CutPrefix(line, "got:"); ok {
			all = append(all, strings.Fields(got)[0])
		}
	}
	return all
}
