package scale

import (
	"context"
	"math"
	"testing"

	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/index/indextest"
)

// The scale is that of the embedded model as it is.
func TestTheScaleIsTheEmbeddedModels(t *testing.T) {
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	p, err := probe(t.Context(), model)
	if err != nil || math.Abs(p.related-relatedCosine) > 1e-4 || math.Abs(p.unrelated-unrelatedCosine) > 1e-4 {
		t.Errorf("related %.4f, unrelated %.4f, error %v", p.related, p.unrelated, err)
	}
	if scale, ok := Known(model); !ok || scale.Factor != 1 || scale.Offset != 0 || scale.Means == nil {
		t.Errorf("%+v", scale)
	}
}

// A foreign embedder is another by name, and its cosines lie elsewhere: to all
// vectors the same is added, or taken off.
type foreign struct {
	embed.Embedder
	constant float32
}

func (f foreign) Fingerprint() embed.Fingerprint { return embed.Fingerprint{Model: "foreign"} }

func (f foreign) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	vectors, err := f.Embedder.Embed(ctx, kind, texts)
	for i, v := range vectors {
		longer := append([]float32{f.constant}, v...)
		length := float32(math.Sqrt(embed.Cosine(longer, longer)))
		for d := range longer {
			longer[d] /= length
		}
		vectors[i] = longer
	}
	return vectors, err
}

func TestAnotherModelsCosinesComeOntoTheScale(t *testing.T) {
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	scale, err := Measure(t.Context(), foreign{model, 2})
	if err != nil {
		t.Fatal(err)
	}
	for _, cosine := range []float64{0.7, 0.8, 0.9} {
		if got := scale.Of((cosine + 4) / 5); math.Abs(got-cosine) > 0.001 {
			t.Errorf("%v is %v", cosine, got)
		}
	}
}

func TestAModelThatTellsNothingApartIsLeftAlone(t *testing.T) {
	scale, err := Measure(t.Context(), foreign{indextest.NewEmbedder(), 1000})
	if err != nil || scale.Factor != 1 || scale.Offset != 0 {
		t.Errorf("%+v, error %v", scale, err)
	}
}
