package main

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/rogpeppe/go-internal/testscript"
)

// apiKey is the key of every script's endpoint: nothing that bot prints may hold
// a piece of it.
const apiKey = "sk-MARKED-0123456789abcdef"

// An embedder is an endpoint that embeds texts: those with words in common lie
// near each other. It has the models words-a and words-b.
type embedder struct {
	mu    sync.Mutex
	left  map[string]int // requests that a model still answers; all where it is not named
	known []string       // passages that were embedded, behind their model's name
}

const embedderDimension = 48

// serveEmbedder starts the script's embedder, and says what it will answer.
func serveEmbedder(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 && len(args) != 2 {
		ts.Fatalf("usage: embedder [MODEL REQUESTS]")
	}
	left := map[string]int{}
	if len(args) == 2 {
		n, err := strconv.Atoi(args[1])
		ts.Check(err)
		left[args[0]] = n
	}
	e := ts.Value(embedderKey{}).(*embedder)
	e.mu.Lock()
	started := e.left != nil
	e.left = left
	e.mu.Unlock()
	if started {
		return
	}
	server := httptest.NewServer(e)
	ts.Defer(server.Close)
	ts.Setenv("ISNAD_EMBED_PROVIDER", "openai")
	ts.Setenv("ISNAD_EMBED_BASE_URL", server.URL+"/v1")
	ts.Setenv("ISNAD_EMBED_API_KEY", apiKey)
	ts.Setenv("ISNAD_EMBED_MODEL", "words-a")
	ts.Setenv("ISNAD_EMBED_PASSAGE_PREFIX", passagePrefix)
}

// embedderKey is where a script keeps its embedder.
type embedderKey struct{}

// passagePrefix tells passages from questions.
const passagePrefix = "passage: "

func (e *embedder) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var request struct {
		Input []string
		Model string
	}
	if err := json.NewDecoder(r.Body).Decode(&request); err != nil || r.URL.Path != "/v1/embeddings" {
		http.NotFound(w, r)
		return
	}
	if status, said := e.refuses(r.Header.Get("Authorization"), request.Model, request.Input); status != 0 {
		w.WriteHeader(status)
		fmt.Fprintf(w, `{"error":{"message":%q}}`, said)
		return
	}
	type vector struct {
		Index     int       `json:"index"`
		Embedding []float64 `json:"embedding"`
	}
	data := []vector{}
	for i, text := range request.Input {
		data = append(data, vector{i, wordVector(request.Model, text)})
	}
	json.NewEncoder(w).Encode(map[string]any{"data": data}) //nolint:errcheck // the program says what it misses
}

// refuses says why a request gets no vectors; 0 where it does. A passage that has
// been embedded already was paid for twice.
func (e *embedder) refuses(auth, model string, texts []string) (status int, said string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	left, limited := e.left[model]
	switch {
	case auth != "Bearer "+apiKey:
		return http.StatusUnauthorized, "no such key: " + auth
	case model != "words-a" && model != "words-b":
		return http.StatusNotFound, fmt.Sprintf("model %q does not exist", model)
	case limited && left == 0:
		return http.StatusForbidden, "the budget is used up for " + auth
	}
	for _, text := range texts {
		passage := model + " " + text
		if slices.Contains(e.known, passage) {
			return http.StatusConflict, "asked twice: " + text
		}
		if strings.HasPrefix(text, passagePrefix) {
			e.known = append(e.known, passage)
		}
	}
	if limited {
		e.left[model]--
	}
	return 0, ""
}

// wordVector counts words, each model in its own order.
func wordVector(model, text string) []float64 {
	vector := make([]float64, embedderDimension)
	vector[0] = 0.1
	for _, word := range strings.Fields(strings.TrimPrefix(text, passagePrefix)) {
		h := fnv.New32a()
		h.Write([]byte(model + strings.Trim(word, ".؟")))
		vector[1+h.Sum32()%(embedderDimension-1)]++
	}
	return vector
}
