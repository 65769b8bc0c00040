package doctor

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"isnad/internal/config"
	"isnad/internal/embed/e5"
	"isnad/internal/endpoint/endpointtest"
)

// writesInPieces is a chat endpoint that works.
func writesInPieces(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	for _, piece := range []string{"rea", "dy"} {
		fmt.Fprintf(w, "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":%q}}]}\n\n", piece)
	}
	fmt.Fprint(w, "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n")
}

func TestDoctorAsksTheLLM(t *testing.T) {
	const page = "<html><body>It works!</body></html>"
	tests := []struct {
		name   string
		answer http.HandlerFunc // nil: nobody listens
		key    config.Secret
		status Status
		detail string
		hint   string
	}{
		{"it writes", writesInPieces, "", "ok", `wrote "ready", first words after `, ""},
		{"it has much to say", endpointtest.Stalls("data: {\"choices\":[{\"delta\":{\"content\":\"" + strings.Repeat("ready ", 20) + "\"}}]}\n\n"), "", "ok", `wrote "ready ready`, ""},
		{"nobody listens", nil, "", "fail", "connection refused", "is the server running? llm.base_url is http://127.0.0.1:"},
		{"it wants a key", endpointtest.Fails(401, ""), "", "fail", "401 Unauthorized", "the endpoint wants a key: set llm.api_key or llm.api_key_file"},
		{"the key is wrong", endpointtest.Fails(401, ""), endpointtest.Secret, "fail", "no luck with Bearer [secret]", "check the key in "},
		{"the model is not known", endpointtest.Writes(404, `{"error":{"message":"model \"m\" not found"}}`), "", "fail", `404 Not Found: model "m" not found`, "check llm.model, and that llm.base_url has the API's path, mostly /v1"},
		{"it stalls", endpointtest.Stalls(""), "", "fail", "no answer within 200ms", "or raise llm.timeout"},
		{"it stalls in the middle", endpointtest.Stalls("data: {\"choices\":[{\"delta\":{\"content\":\"re\"}}]}\n\n"), "", "fail", "200ms", "or raise llm.timeout"},
		{"it is a web page", endpointtest.Writes(200, page), "", "fail", "", "check llm.base_url, which mostly ends in /v1"},
		{"it does not stream", endpointtest.Writes(200, `{"choices":[{"message":{"content":"ready"}}]}`), "", "fail", "", "check llm.base_url"},
		{"it has no word for us", endpointtest.Writes(200, "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"), "", "fail", "the model wrote nothing", ""},
		{"it has moved", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "https://h/v2", http.StatusMovedPermanently)
		}, endpointtest.Secret, "fail", "moved to https://h/v2", "set llm.base_url to where the endpoint is now"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cfg := config.Default()
			cfg.LLM.Model, cfg.LLM.APIKey, cfg.LLM.Timeout = "m", tt.key, 200*time.Millisecond
			cfg.LLM.BaseURL = listening(t, tt.answer)
			got := doctor{cfg}.llm(t.Context())
			if got.Status != tt.status || !strings.Contains(got.Detail, tt.detail) || !strings.Contains(got.Advice(), tt.hint) {
				t.Errorf("got %+v", got)
			}
			endpointtest.MustHide(t, fmt.Sprintf("%+v", got))
		})
	}
}

func TestDoctorAsksTheEmbeddingEndpoint(t *testing.T) {
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name   string
		answer http.HandlerFunc
		status Status
		detail string
		hint   string
	}{
		{"it embeds", endpointtest.Writes(200, `{"data":[{"index":0,"embedding":[3,4]}]}`), "ok", `model "m": 2 numbers a text, in `, ""},
		{"another length than the settings say", endpointtest.Writes(200, `{"data":[{"index":0,"embedding":[3,4,5]}]}`), "fail", "a vector has 3 numbers, not 2", "set embed.dimension to 3"},
		{"nobody listens", nil, "fail", "connection refused", "is the server running? embed.base_url is "},
		{"the key is wrong", endpointtest.Fails(401, ""), "fail", "401 Unauthorized", "check the key in "},
		{"the model is not known", endpointtest.Fails(404, ""), "fail", "404 Not Found", "check embed.model"},
		{"it is a web page", endpointtest.Writes(200, "<html></html>"), "fail", "", "check embed.base_url"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cfg := config.Default()
			cfg.Embed = config.Embed{Provider: config.OpenAI, Model: "m", Dimension: 2, Batch: 1, Timeout: time.Second, APIKey: endpointtest.Secret}
			cfg.Embed.BaseURL = listening(t, tt.answer)
			e, got := doctor{cfg}.embedding(t.Context(), model)
			if got.Status != tt.status || !strings.Contains(got.Detail, tt.detail) || !strings.Contains(got.Advice(), tt.hint) {
				t.Errorf("got %+v", got)
			}
			if (e != nil) != (tt.status == "ok") {
				t.Errorf("embedder %v", e)
			}
			endpointtest.MustHide(t, fmt.Sprintf("%+v", got))
		})
	}
}

// listening is the address of a server that answers so; for nil, of one that is gone.
func listening(t *testing.T, answer http.HandlerFunc) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body) //nolint:errcheck // only then the server sees the client leave
		answer(w, r)
	}))
	t.Cleanup(server.Close)
	if answer == nil {
		server.Close()
	}
	return server.URL + "/v1"
}
