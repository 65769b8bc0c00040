package openai_test

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"

	"isnad/internal/embed"
	"isnad/internal/embed/openai"
)

func ExampleNew() {
	// A stand-in for Ollama, vLLM or OpenAI itself.
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `{"data": [{"index": 0, "embedding": [3, 4]}]}`)
	}))
	defer server.Close()

	ctx := context.Background()
	model, err := openai.New(ctx, openai.Options{BaseURL: server.URL + "/v1", Model: "bge-m3"})
	if err != nil {
		log.Fatal(err)
	}
	vectors, err := model.Embed(ctx, embed.Query, []string{"أين ينبع النيل؟"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(vectors, model.Fingerprint().Dimension)
	// Output: [[0.6 0.8]] 2
}
