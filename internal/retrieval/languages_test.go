package retrieval

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/internal/analysis"
	"isnad/internal/embed"
	"isnad/internal/index/indextest"
)

// A polyglot embedder knows a few things by their names in several languages, and
// adds to each vector what its language is.
type polyglot struct{ *indextest.Embedder }

var (
	things    = []string{"ميناء harbour port", "ملح salt sel", "جسر bridge pont", "طبيب doctor médecin", "مدرسة school école"}
	languages = []string{"ar", "en", "fr", "other"}
)

func (e polyglot) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	var vectors [][]float32
	for _, text := range texts {
		v := make([]float32, indextest.Dimension)
		v[slices.Index(languages, analysis.TextLanguage(text))] = 2
		v[10] = 2
		for i, names := range things {
			if slices.ContainsFunc(strings.Fields(names), func(name string) bool { return strings.Contains(text, name) }) {
				v[20+i] = 1
			}
		}
		vectors = append(vectors, unit(v))
	}
	return vectors, ctx.Err()
}

// Means are those of texts about nothing.
func (e polyglot) Means() map[string][]float32 {
	all := make(map[string][]float32)
	for i, language := range languages[:3] {
		v := make([]float32, indextest.Dimension)
		v[i], v[10] = 2, 2
		all[language] = unit(v)
	}
	return all
}

func unit(v []float32) []float32 {
	length := float32(math.Sqrt(embed.Cosine(v, v)))
	for d := range v {
		v[d] /= length
	}
	return v
}

// manyArticles have the words of questions, and none of what is asked.
func manyArticles() fstest.MapFS {
	corpus := make(fstest.MapFS)
	for i := range 30 {
		corpus[fmt.Sprintf("ar%02d.txt", i)] = indextest.Article(fmt.Sprintf("خبر %d\n\nفي هذه السنة زار الوفد الجسر رقم %d متى أغلق السوق.\n", i, i))
	}
	return corpus
}

func TestALoneArticleInAnotherLanguageIsFound(t *testing.T) {
	const about = "%s.txt"
	for _, c := range []struct{ claim, question, language, text string }{
		{"an English one", "متى أغلق ميناء الصيد؟", "en", "The old harbour was closed for nine days in the spring."},
		{"a French one", "متى أغلق ميناء الصيد؟", "fr", "Le vieux port de la ville a été fermé pendant neuf jours."},
	} {
		t.Run(c.claim, func(t *testing.T) {
			corpus := manyArticles()
			corpus[fmt.Sprintf(about, c.language)] = indextest.Article("\n" + c.text + "\n")
			hits := mustSearch(t, indexed(t, corpus, polyglot{indextest.NewEmbedder()}), c.question)
			at := slices.IndexFunc(hits, func(h Hit) bool { return h.Passage.Span.Path == fmt.Sprintf(about, c.language) })
			if at < 0 || at > 4 {
				t.Errorf("hit %d of %d", at+1, len(hits))
			}
		})
	}
}

// English and French share a script, and are two languages all the same.
func TestLanguagesOfOneScriptAreKeptApart(t *testing.T) {
	corpus := manyArticles()
	for i := range 8 {
		corpus[fmt.Sprintf("en%d.txt", i)] = indextest.Article(fmt.Sprintf("\nThe delegation came to the market in the year %d and left.\n", i))
	}
	corpus["fr.txt"] = indextest.Article("\nLe vieux port de la ville a été fermé pendant neuf jours.\n")
	hits := mustSearch(t, indexed(t, corpus, polyglot{indextest.NewEmbedder()}), "When did they close the harbour?")
	if got := hits[0].Passage.Span.Path; got != "fr.txt" {
		t.Errorf("first is %s", got)
	}
}

func TestInACorpusOfOneLanguageNothingIsSubtracted(t *testing.T) {
	for _, h := range mustSearch(t, indexed(t, manyArticles(), polyglot{indextest.NewEmbedder()}), "When did they close the harbour?") {
		if h.Why.Baseline != 0 {
			t.Errorf("%+v", h.Why)
		}
	}
}

// The embedder knows none of the names, so that the words decide.
func TestANameIsFoundInTheOtherScript(t *testing.T) {
	corpus := manyArticles()
	corpus["sinwar.txt"] = indextest.Article("\nفي هذه السنة ظهر السنوار في مدينة رفح.\n")
	corpus["elfasher.txt"] = indextest.Article("\nThe convoy reached Bamako from El Fasher in the spring and left.\n")
	x := indexed(t, corpus, polyglot{indextest.NewEmbedder()})
	for _, c := range []struct{ claim, question, want string }{
		{"a Latin name in an Arabic text", "Where was Sinwar?", "sinwar.txt"},
		{"a French question", "Où était Sinwar ?", "sinwar.txt"},
		{"a Latin name in an Arabic question", "أين ظهر Sinwar؟", "sinwar.txt"},
		{"an Arabic name in an English text", "متى وصلوا إلى باماكو؟", "elfasher.txt"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if hits := mustSearch(t, x, c.question); hits[0].Passage.Span.Path != c.want {
				t.Errorf("first is %s, %+v", hits[0].Passage.Span, hits[0].Why)
			}
		})
	}
}
