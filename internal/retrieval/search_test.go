package retrieval

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/internal/analysis"
	"isnad/internal/embed"
	"isnad/internal/index"
	"isnad/internal/index/indextest"
)

// indexed is an index of a corpus.
func indexed(t *testing.T, corpus fstest.MapFS, e embed.Embedder) *index.Index {
	t.Helper()
	s := index.NewStore(t.TempDir(), e, indextest.CountWords)
	if _, err := s.Update(t.Context(), corpus, index.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	x, err := s.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func mustSearch(t *testing.T, x *index.Index, question string) []Hit {
	t.Helper()
	hits, err := New(x).Search(t.Context(), question, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return hits
}

func TestSearch(t *testing.T) {
	x := indexed(t, indextest.Articles(), indextest.NewEmbedder())
	for _, c := range []struct{ claim, question, want string }{
		{"words in common", "من أين ينبع النيل الأبيض؟", "nile.md"},
		{"spelled without hamza and with ه", "من اين ينبع النيل الابيض", "nile.md"},
		{"the title is searched too", "تجارة الملح", "salt.txt"},
		{"another language", "When did tea reach Morocco?", "en/tea.md"},
		{"one letter wrong", "بحيره فكتورا", "nile.md"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if hits := mustSearch(t, x, c.question); hits[0].Passage.Span.Path != c.want {
				t.Errorf("first is %s", hits[0].Passage.Span)
			}
		})
	}
}

func TestAHitHoldsItsArticlesBytes(t *testing.T) {
	corpus := indextest.Articles()
	x := indexed(t, corpus, indextest.NewEmbedder())
	for _, h := range mustSearch(t, x, "النيل") {
		if len(h.Evidence) != len(h.Passage.Sentences) {
			t.Errorf("%s: evidence for %d of %d sentences", h.Passage.Span, len(h.Evidence), len(h.Passage.Sentences))
		}
		if !strings.Contains(string(corpus[h.Passage.Span.Path].Data), h.Passage.Text) {
			t.Errorf("%s is not a quote: %q", h.Passage.Span, h.Passage.Text)
		}
	}
}

func TestTheScoreIsTheSumOfItsParts(t *testing.T) {
	x := indexed(t, indextest.Articles(), indextest.NewEmbedder())
	for _, h := range mustSearch(t, x, "طول النهر") {
		want := 3*(0.7*h.Why.Cosine+0.3*h.Why.SentenceCosine-h.Why.Baseline) + h.Why.Words() - h.Why.Overlap
		if math.Abs(h.Score-want) > 1e-9 || h.Why.BM25 < 0 || h.Why.BM25 > 1 {
			t.Errorf("%s: score %v, parts %+v", h.Passage.Span, h.Score, h.Why)
		}
	}
}

func TestPassagesWithASentenceInCommonMakeRoomForOthers(t *testing.T) {
	const word = "القافلة "
	corpus := fstest.MapFS{
		"long.txt":  indextest.Article("خبر\n\n" + strings.Repeat(word+strings.Repeat("وصلت بعد مسير طويل ", 10)+". ", 12) + "\n"),
		"other.txt": indextest.Article("خبر\n\n" + word + "توقفت.\n"),
	}
	x := indexed(t, corpus, indextest.NewEmbedder())
	lost := 0.0
	hits := mustSearch(t, x, "القافلة وصلت")
	for i, h := range hits {
		lost += h.Why.Overlap
		for _, better := range hits[:i] {
			if overlap(better.Passage.Span, h.Passage.Span) && h.Why.Overlap == 0 {
				t.Errorf("%s lost nothing to %s", h.Passage.Span, better.Passage.Span)
			}
		}
	}
	if lost == 0 {
		t.Fatalf("no passages overlap: %d hits", len(hits))
	}
}

// Menus and credits are found where nothing else has the words, and never before
// prose that is as near to the question.
func TestBoilerplateRanksLow(t *testing.T) {
	corpus := fstest.MapFS{
		"menu.txt":  indextest.Article("الأخبار | الرياضة | الثقافة | اتصل بنا\n"),
		"prose.txt": indextest.Article("الأخبار والرياضة والثقافة في صحيفة واحدة.\n"),
	}
	x := indexed(t, corpus, indextest.NewEmbedder())
	hits := mustSearch(t, x, "الأخبار الرياضة الثقافة")
	if len(hits) != 2 || !x.Boilerplate(0) || x.Boilerplate(1) {
		t.Fatalf("%d hits, %v, %v", len(hits), x.Boilerplate(0), x.Boilerplate(1))
	}
	prose, menu := hits[0], hits[1]
	if menu.Passage.Span.Path != "menu.txt" {
		t.Errorf("first is %s", prose.Passage.Span)
	}
}

// A one-sided embedder adds to every vector what its language is: texts of one
// script are near each other whatever they say.
type oneSided struct{ *indextest.Embedder }

func (e oneSided) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	vectors, err := e.Embedder.Embed(ctx, kind, texts)
	for i, v := range vectors {
		if analysis.Script(texts[i]) == "Latin" {
			v[0], v[1] = 0, 2
		}
		length := float32(math.Sqrt(embed.Cosine(v, v)))
		for d := range v {
			v[d] /= length
		}
	}
	return vectors, err
}

func TestALanguageIsNoReasonToRankHigh(t *testing.T) {
	corpus := make(fstest.MapFS)
	for i := range 12 {
		corpus[fmt.Sprintf("ar%02d.txt", i)] = indextest.Article(fmt.Sprintf("خبر %d\n\nوصل الوفد %d إلى المدينة.\n", i, i))
	}
	for i := range 6 {
		corpus[fmt.Sprintf("en%02d.txt", i)] = indextest.Article(fmt.Sprintf("Report %d\n\nThe harbour was closed for %d days.\n", i, i))
	}
	corpus["ar05.txt"] = indextest.Article("خبر\n\nأعلن Timbuktu Airlines عن رحلة جديدة إلى المدينة.\n")
	x := indexed(t, corpus, oneSided{indextest.NewEmbedder()})
	hits := mustSearch(t, x, "Timbuktu Airlines")
	if got := hits[0].Passage.Span.Path; got != "ar05.txt" {
		t.Errorf("first is %s, score %v, %+v", got, hits[0].Score, hits[0].Why)
	}
}

func TestTiesGoByPathAndLine(t *testing.T) {
	corpus := make(fstest.MapFS)
	for _, name := range []string{"b", "a", "c"} {
		corpus[name+".md"] = indextest.Article(fmt.Sprintf("# خبر\n\nوصل الوفد.\n\n## خبر\n\nوصل الوفد %s.\n", name))
	}
	x := indexed(t, corpus, indextest.NewEmbedder())
	order := func() (spans []string) {
		for _, h := range mustSearch(t, x, "الوفد") {
			spans = append(spans, fmt.Sprintf("%.9f %s", 9-h.Score, h.Passage.Span))
		}
		return spans
	}
	first := order()
	if !slices.IsSorted(first) {
		t.Errorf("order: %v", first)
	}
	for range 20 {
		if again := order(); !slices.Equal(first, again) {
			t.Fatalf("%v, then %v", first, again)
		}
	}
}

func TestTheWordIndexAgreesWithAPlainScan(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	vocabulary := strings.Fields("النيل نهر بحيرة طويل مدينة تمبكتو ملح قافلة تجارة river tea Morocco 6650 2019 من في إلى على")
	text := func(n int) string {
		var words []string
		for range n {
			words = append(words, vocabulary[random.IntN(len(vocabulary))])
		}
		return strings.Join(words, " ")
	}
	corpus := make(fstest.MapFS)
	for i := range 120 {
		corpus[fmt.Sprintf("%03d.txt", i)] = indextest.Article("خبر\n\n" + text(1+i%40) + ".\n")
	}
	x := indexed(t, corpus, indextest.NewEmbedder())
	var texts []string
	for at := range x.Len() {
		p := x.Passage(at)
		texts = append(texts, p.Heading+"\n"+p.Text)
	}
	whole, err := shelfOf(t.Context(), x, nil)
	if err != nil || len(texts) < 100 {
		t.Fatalf("%d passages, %v", len(texts), err)
	}
	for range 50 {
		question := text(5)
		scores := whole.words.score(question)
		for at, want := range scan(texts, question) {
			if math.Abs(scores.scores[at]-want) > 1e-9 {
				t.Fatalf("%q in %q: %v, the scan says %v", question, texts[at], scores.scores[at], want)
			}
		}
		best := scores.top(10)
		if !slices.IsSortedFunc(best, func(a, b int) int { return -cmp.Compare(scores.scores[a], scores.scores[b]) }) {
			t.Fatalf("top is not sorted: %v", best)
		}
	}
}

// scan is BM25 as its authors write it, with no index.
func scan(texts []string, question string) []float64 {
	counts := make([]map[string]float64, len(texts))
	lengths, total := make([]float64, len(texts)), 0.0
	for i, text := range texts {
		counts[i] = make(map[string]float64)
		for _, term := range analysis.Terms(text) {
			counts[i][term.Text]++
			lengths[i]++
			total++
		}
	}
	scores := make([]float64, len(texts))
	for _, term := range questionTerms(question) {
		n := 0.0
		for i := range texts {
			if counts[i][term.Text] > 0 {
				n++
			}
		}
		idf := math.Log(1 + (float64(len(texts))-n+0.5)/(n+0.5))
		for i := range texts {
			f := counts[i][term.Text]
			scores[i] += term.Weight * idf * f * 1.9 / (f + 0.9*(0.25+0.75*lengths[i]/(total/float64(len(texts)))))
		}
	}
	return scores
}
