package segment

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/index/blocks"
)

const dimension = 12

// An article of a test, with what is known of it.
type written struct {
	Article
	passages []chunk.Passage
	common   []corpus.TextKey
}

var testLines = []string{"نهر النيل", "ينبع النيل من بحيرة فكتوريا.", "tea 1999", "كانت القوافل تحمل الملح", "المدينة فاس 1200"}

func randomArticles(random *rand.Rand, n int) (list []written) {
	for i := range n {
		w := written{Article: Article{
			Path: fmt.Sprintf("a%d-%d.md", i, random.IntN(1000)), Title: testLines[random.IntN(len(testLines))], Size: random.Int64N(1 << 40),
			ModTime: time.Unix(random.Int64N(1<<36)-1<<35, random.Int64N(1e9)).UTC(), HasTitle: random.IntN(2) == 0,
		}}
		w.Sum[random.IntN(32)] = byte(i)
		if w.HasTitle {
			w.Shared[3] = byte(random.IntN(3))
		}
		for range random.IntN(4) {
			w.passages = append(w.passages, randomPassage(random, w.Path))
			w.common = append(w.common, corpus.TextKey{byte(random.IntN(5)), 7})
		}
		list = append(list, w)
	}
	return list
}

func randomPassage(random *rand.Rand, path string) chunk.Passage {
	p := chunk.Passage{
		ID: fmt.Sprint(random.IntN(1e6)), Title: "عنوان", Date: []string{"", "2024"}[random.IntN(2)], Heading: testLines[random.IntN(len(testLines))],
		Span: corpus.Span{Path: path, First: 1 + random.IntN(300), Last: 300 + random.IntN(300), Start: random.IntN(9), End: random.IntN(1000)},
	}
	for range random.IntN(4) {
		line := testLines[random.IntN(len(testLines))]
		s := chunk.Sentence{Start: len(p.Text), End: len(p.Text) + len(line), Boilerplate: random.IntN(2) == 0, Heading: random.IntN(3) == 0, Item: random.IntN(3) == 0, About: random.IntN(4) == 0}
		if random.IntN(3) == 0 {
			s.Context = "خذ معك:"
		}
		if random.IntN(3) == 0 {
			s.Cells = []chunk.Cell{{Name: "المدينة", Start: s.Start, End: s.Start + 2}, {Start: s.Start + 2, End: s.End}}
		}
		p.Text += line + "\n"
		p.Sentences = append(p.Sentences, s)
	}
	return p
}

// vectorsOf gives each text a vector of its own.
type vectorsOf struct{ *Text }

func (v vectorsOf) Vector(at int) ([]float32, error) {
	p := v.Passage(at)
	return unitOf(p.ID + p.Span.String()), nil
}

func (v vectorsOf) Sentence(at, i int) ([]byte, error) {
	p := v.Passage(at)
	return Pack(unitOf(p.SentenceText(i))), nil
}

func unitOf(text string) []float32 {
	random := rand.New(rand.NewPCG(uint64(len(text)), uint64(text[0])+uint64(text[len(text)-1])<<8))
	vector, square := make([]float32, dimension), 0.0
	for d := range vector {
		vector[d] = float32(random.NormFloat64())
		square += float64(vector[d] * vector[d])
	}
	for d := range vector {
		vector[d] /= float32(math.Sqrt(square))
	}
	return vector
}

func build(t testing.TB, dir, name string, list []written) *Segment {
	t.Helper()
	b := NewBuilder()
	for _, w := range list {
		b.Add(w.Article, w.passages, w.common)
	}
	ref, err := b.Write(dir, name)
	if err != nil {
		t.Fatal(err)
	}
	text, err := OpenText(dir, name, ref)
	if err != nil {
		t.Fatal(err)
	}
	vectors, err := WriteVectors(t.Context(), dir, name, text, vectorsOf{text})
	if err != nil {
		t.Fatal(err)
	}
	s, err := Open(dir, name, ref, vectors, dimension)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestASegmentGivesWhatWasAdded(t *testing.T) {
	for seed := range uint64(50) {
		list := randomArticles(rand.New(rand.NewPCG(seed, 1)), 6)
		s := build(t, t.TempDir(), "00000001", list)
		at := 0
		for i, w := range list {
			got := s.Articles()[i]
			w.First, w.Passages = at, len(w.passages)
			for _, p := range w.passages {
				w.Date = cmp.Or(p.Date, w.Date)
			}
			if !reflect.DeepEqual(got, w.Article) {
				t.Fatalf("article %+v, want %+v", got, w.Article)
			}
			for _, p := range w.passages {
				if got := s.Passage(at); !reflect.DeepEqual(got, p) || s.Span(at) != p.Span || s.Article(at) != i {
					t.Fatalf("passage %+v, want %+v", got, p)
				}
				if s.Scripts()[s.Script(at)] != analysis.TextLanguage(p.Text) || s.Boilerplate(at) != onlyBoilerplate(&p) {
					t.Errorf("passage %d: script or boilerplate differs", at)
				}
				at++
			}
		}
		if at != s.Len() || len(s.CheckText())+len(s.CheckVectors()) > 0 {
			t.Errorf("%d passages of %d, %v %v", s.Len(), at, s.CheckText(), s.CheckVectors())
		}
	}
}

// A term's postings are those that a look at every passage finds.
func TestPostingsAgreeWithAPlainScan(t *testing.T) {
	list := randomArticles(rand.New(rand.NewPCG(3, 3)), 40)
	s := build(t, t.TempDir(), "00000001", list)
	places := make([]int32, s.Len())
	for at := range places {
		places[at] = int32(3 * at)
		if at%5 == 0 {
			places[at] = -1
		}
	}
	for _, term := range analysis.Terms(strings.Join(testLines, "\n") + " غائب") {
		var want []Posting
		for at := range s.Len() {
			p, n := s.Passage(at), 0
			for _, other := range analysis.Terms(wordText(&p)) {
				if other.Text == term.Text {
					n++
				}
			}
			if n > 0 && places[at] >= 0 {
				want = append(want, Posting{places[at], int32(n)})
			}
		}
		if got := s.AppendPostings(nil, term.Text, places); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", term.Text, got, want)
		}
	}
}

func TestTermsWithAPrefixAreThoseOfLivePassages(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 3))
	var views []View
	want := map[string]bool{}
	for n := range 3 {
		s := build(t, t.TempDir(), fmt.Sprintf("%08d", n), randomArticles(random, 2))
		places := make([]int32, s.Len())
		for at := range places {
			if places[at] = int32(random.IntN(2)) - 1; places[at] < 0 {
				continue
			}
			p := s.Passage(at)
			for _, term := range analysis.Terms(wordText(&p)) {
				want[term.Text] = true
			}
		}
		views = append(views, View{s.Text, places})
	}
	for _, prefix := range []string{"", "ا", "نيل", "te", "غ"} {
		var got []string
		Prefixed(views, prefix, func(term string) { got = append(got, term) })
		have := slices.Sorted(maps.Keys(want))
		have = slices.DeleteFunc(have, func(term string) bool { return !strings.HasPrefix(term, prefix) })
		if !slices.Equal(got, have) {
			t.Errorf("%q: %q, want %q", prefix, got, have)
		}
	}
}

// A merged segment is, byte for byte, the one that its articles would make.
func TestMergingAgreesWithBuilding(t *testing.T) {
	for seed := range uint64(30) {
		random := rand.New(rand.NewPCG(seed, 5))
		dir := t.TempDir()
		var parts []Part
		var stay []written
		var sums Stats
		for n := range 1 + random.IntN(4) {
			list := randomArticles(random, random.IntN(8))
			dead := map[int]bool{}
			for i, w := range list {
				if dead[i] = random.IntN(3) == 0; !dead[i] {
					stay = append(stay, w)
				}
			}
			p := Part{build(t, dir, fmt.Sprintf("%08d", n+10), list), func(a int) bool { return dead[a] }}
			sums.Add(p.Stats(func(a int) bool { return !dead[a] }), 1)
			parts = append(parts, p)
		}
		merged, err := Merge(t.Context(), dir, "00000001", parts)
		if err != nil {
			t.Fatal(err)
		}
		built := build(t, dir, "00000002", stay)
		for _, file := range []func(string) string{TextFile, VectorFile} {
			got, err1 := os.ReadFile(filepath.Join(dir, file("00000001")))
			want, err2 := os.ReadFile(filepath.Join(dir, file("00000002")))
			if err1 != nil || err2 != nil || !bytes.Equal(got, want) {
				t.Fatalf("seed %d: %s differs: %v, %v", seed, file(""), err1, err2)
			}
		}
		sums.Add(built.Stats(func(int) bool { return true }), -1)
		if !sums.Zero() || merged.Text.Size == 0 {
			t.Errorf("seed %d: the sums differ by %+v", seed, sums)
		}
	}
}

func TestHoldersAreTheArticlesThatHaveAText(t *testing.T) {
	list := randomArticles(rand.New(rand.NewPCG(8, 8)), 30)
	s := build(t, t.TempDir(), "00000001", list)
	for k := range byte(6) {
		key := corpus.TextKey{k, 7}
		var want []int
		for i, w := range list {
			for range slices.DeleteFunc(slices.Clone(w.common), func(c corpus.TextKey) bool { return c != key }) {
				want = append(want, i)
			}
		}
		if got := slices.Collect(s.Holders(key)); !slices.Equal(got, want) {
			t.Errorf("text %d: %v, want %v", k, got, want)
		}
	}
}

func TestPackedVectorsKeepTheCosine(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		a, b := randomUnit(random, 384), randomUnit(random, 384)
		if off := math.Abs(packedDot(a, Pack(b)) - embed.Cosine(a, b)); off > 2e-3 {
			t.Fatalf("off by %v", off)
		}
		if off := math.Abs(packedDot(a, Pack(a)) - 1); off > 2e-3 {
			t.Fatalf("itself off by %v", off)
		}
	}
}

func randomUnit(random *rand.Rand, dimension int) []float32 {
	v, square := make([]float32, dimension), 0.0
	for i := range v {
		v[i] = float32(random.NormFloat64())
		square += float64(v[i]) * float64(v[i])
	}
	for i := range v {
		v[i] /= float32(math.Sqrt(square))
	}
	return v
}

// The fast products are as near to the slow one as DotError says.
func TestDotIsWithinItsError(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for _, n := range []int{1, 7, 8, 9, 15, 16, 31, 32, 33, 384, 1000, 1536} {
		for range 50 {
			a, b := randomUnit(random, n), randomUnit(random, n)
			for kernel, product := range map[string]func(a, b []float32) float32{"native": dot, "plain": dotPlain} {
				if off := math.Abs(float64(product(a, b)) - embed.Cosine(a, b)); off > float64(DotError(n)) {
					t.Errorf("%s, %d dimensions: off by %g, more than %g", kernel, n, off, DotError(n))
				}
			}
		}
	}
}

// FuzzText: whatever the sections of a file with right checksums hold, it is refused
// or can be read from end to end.
func FuzzText(f *testing.F) {
	s := build(f, f.TempDir(), "00000001", randomArticles(rand.New(rand.NewPCG(1, 1)), 5))
	for section := range commonSection + 1 {
		f.Add(section, 3, byte(9))
		f.Add(section, len(s.Text.file.Section(section))-1, byte(255))
	}
	f.Fuzz(func(t *testing.T, section, at int, value byte) {
		var sections [][]byte
		for i := range commonSection + 1 {
			data := slices.Clone(s.Text.file.Section(i))
			if i == section && at >= 0 && at < len(data) {
				data[at] = value
			}
			sections = append(sections, data)
		}
		runtime.KeepAlive(s)
		dir := t.TempDir()
		text, err := OpenText(dir, "00000002", writeSections(t, filepath.Join(dir, TextFile("00000002")), sections))
		if err != nil {
			return
		}
		readAll(text)
	})
}

func writeSections(t *testing.T, name string, sections [][]byte) blocks.Ref {
	t.Helper()
	w, err := blocks.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	for _, data := range sections {
		if err := w.Section(data); err != nil {
			t.Fatal(err)
		}
	}
	ref, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	return ref
}

// readAll reads everything that a segment's texts hold.
func readAll(t *Text) {
	places := make([]int32, t.Len())
	for at := range t.Len() {
		p := t.Passage(at)
		p.EmbedText()
		for i := range p.Sentences {
			p.SentenceText(i)
		}
		_, _, _ = t.Script(at), t.Boilerplate(at), t.Length(at)
	}
	for i := range t.words.terms() {
		text, _ := t.words.term(i)
		t.AppendPostings(nil, string(text), places)
	}
	for range t.Common(func(int) bool { return true }) {
	}
	for range t.Holders(corpus.TextKey{1, 7}) {
	}
	t.CheckText()
}
