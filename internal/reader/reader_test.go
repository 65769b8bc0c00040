package reader

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"math"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"isnad/internal/encoder"
)

func load(t testing.TB) *Reader {
	t.Helper()
	r, err := Load(base(t))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func readAll(t testing.TB, r *Reader, question string, passages ...Passage) []Reading {
	t.Helper()
	all, err := r.Read(t.Context(), question, passages)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

var update = flag.Bool("update", false, "write the tokens of testdata/reference.json anew, for train/reference.py")

// A reference is an input and the scores that PyTorch gives to its tokens.
type reference struct {
	Question, Heading string
	Sentences         []string
	IDs               []int32
	Scores            [][3]float64
}

func references(t *testing.T, r *Reader) []reference {
	const file = "testdata/reference.json"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var refs []reference
	if err := json.Unmarshal(data, &refs); err != nil {
		t.Fatal(err)
	}
	if len(refs) == 0 {
		t.Fatal("no reference scores")
	}
	if *update {
		for i, ref := range refs {
			refs[i].IDs = NewInput(r.encoder, ref.Question, Passage{Heading: ref.Heading, Sentences: ref.Sentences}).IDs
			refs[i].Scores = nil
		}
		if data, err = json.Marshal(refs); err == nil {
			err = os.WriteFile(file, data, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return refs
}

// The reference is the model as it was trained; train/reference.py wrote it. It
// computes with floats where the encoder rounds activations to 8 bits, which
// moves a score by 0.014 in the mean and by 0.18 at most.
func TestScoresAreThoseOfTheTrainedModel(t *testing.T) {
	r := load(t)
	refs, sum, n := references(t, r), 0.0, 0.0
	for _, ref := range refs {
		p := Passage{Heading: ref.Heading, Sentences: ref.Sentences}
		in := NewInput(r.encoder, ref.Question, p)
		if !slices.Equal(in.IDs, ref.IDs) {
			t.Fatalf("%q: the tokens are not those of the reference", ref.Question)
		}
		var got []score
		var b encoder.Batch
		b.AddPieces(in.IDs)
		if err := r.encoder.Encode(t.Context(), &b, func(_ int, states []float32) { got = r.scores(states) }); err != nil {
			t.Fatal(err)
		}
		if len(ref.Scores) != len(ref.IDs) {
			t.Fatalf("%q: %d scores for %d tokens", ref.Question, len(ref.Scores), len(ref.IDs))
		}
		for i, want := range ref.Scores {
			for k, v := range []float64{got[i].start, got[i].end, got[i].evidence} {
				sum += math.Abs(v - want[k])
				n++
				if math.Abs(v-want[k]) > 0.3 {
					t.Fatalf("%q: token %d, row %d: %.4f, want %.4f", ref.Question, i, k, v, want[k])
				}
			}
		}
	}
	if mean := sum / n; mean > 0.02 {
		t.Errorf("the scores are %.4f away in the mean", mean)
	}
}

var passage = Passage{Heading: "مهرجان الزهور", Sentences: []string{
	"افتتح رئيس البلدية سامي حداد مهرجان الزهور في مدينة طرابلس يوم 12 أبريل 2019.",
	"وشارك في المهرجان 45 عارضا من خمس دول.",
	"وقالت المنظمة ليلى منصور إن الأمطار أجلت الحفل الختامي يومين.",
}}

func TestTheSentenceThatAnswersHasTheBestOdds(t *testing.T) {
	r := load(t)
	for _, c := range []struct {
		question string
		sentence int
		words    string
	}{
		{"كم عارضا شارك في مهرجان الزهور؟", 1, "45"},
		{"متى افتتح مهرجان الزهور؟", 0, "12 أبريل 2019"},
		{"من افتتح مهرجان الزهور؟", 0, "سامي حداد"},
		{"لماذا تأخر الحفل الختامي؟", 2, "الأمطار"},
		{"How many exhibitors took part in the flower festival?", 1, "45"},
	} {
		got := readAll(t, r, c.question, passage)[0]
		best := 0
		for i, s := range got.Sentences {
			if s.Evidence > got.Sentences[best].Evidence {
				best = i
			}
		}
		s := got.Sentences[c.sentence]
		words := passage.Sentences[c.sentence][s.Start:s.End]
		if best != c.sentence || !strings.Contains(words, c.words) {
			t.Errorf("%s: sentence %d, %q; want %d, %q", c.question, best, words, c.sentence, c.words)
		}
		elsewhere := readAll(t, r, c.question, Passage{Heading: passage.Heading, Sentences: slices.Delete(slices.Clone(passage.Sentences), c.sentence, c.sentence+1)})
		if elsewhere[0].Answer >= got.Answer {
			t.Errorf("%s: without the sentence that answers the odds are %.2f, with it %.2f", c.question, elsewhere[0].Answer, got.Answer)
		}
	}
}

func TestAReadingDependsOnItsPassageAlone(t *testing.T) {
	r := load(t)
	short := Passage{Sentences: []string{"لا شيء هنا."}}
	together := readAll(t, r, "من افتتح مهرجان الزهور؟", short, passage, short)
	if alone := readAll(t, r, "من افتتح مهرجان الزهور؟", passage)[0]; together[1].Answer != alone.Answer || !reflect.DeepEqual(together[1].Sentences, alone.Sentences) {
		t.Error("a passage read among others differs from the same alone")
	}
	if len(readAll(t, r, "من؟")) != 0 {
		t.Error("readings of no passages")
	}
}

func TestReadingStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	cause := errors.New("enough")
	cancel(cause)
	if _, err := load(t).Read(ctx, "من؟", []Passage{passage}); err != cause {
		t.Errorf("error %v, want the cause", err)
	}
}

func TestTheWeightsAreWhole(t *testing.T) {
	if err := load(t).Verify(); err != nil {
		t.Error(err)
	}
}

// long has about 170 tokens.
var long = Passage{Heading: passage.Heading, Sentences: slices.Repeat(passage.Sentences, 3)}

func BenchmarkRead(b *testing.B) {
	r := load(b)
	b.ReportMetric(float64(len(NewInput(r.encoder, "كم عارضا شارك؟", long).IDs)), "tokens")
	for b.Loop() {
		readAll(b, r, "كم عارضا شارك في مهرجان الزهور؟", long)
	}
}

func BenchmarkReadFour(b *testing.B) {
	r := load(b)
	for b.Loop() {
		readAll(b, r, "كم عارضا شارك في مهرجان الزهور؟", long, long, long, long)
	}
}
