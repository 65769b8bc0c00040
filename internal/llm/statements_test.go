package llm

import (
	"net/http"
	"strings"
	"testing"

	"isnad/internal/answer/prompt"
	"isnad/internal/llm/llmtest"
)

// An endpoint is asked once for a format that it refuses, and from then on for one that it took.
func TestTheFormatThatAnEndpointTakesIsRemembered(t *testing.T) {
	refuses := func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, `{"error": {"message": "response_format is not supported"}}`, http.StatusBadRequest)
	}
	breaks := func(w http.ResponseWriter, _ *http.Request) { // llama-cpp-python does
		http.Error(w, `{"error": {"message": "'loc': ('body', 'response_format', 'type'), 'msg': \"Input should be 'text' or 'json_object'\""}}`, http.StatusInternalServerError)
	}
	for _, tt := range []struct {
		claim   string
		play    []http.HandlerFunc
		formats []string
	}{
		{"an endpoint that takes it", []http.HandlerFunc{llmtest.Says("a")}, []string{"json_schema", "json_schema"}},
		{"one that refuses it and offers any JSON", []http.HandlerFunc{refuses, llmtest.Says("a")}, []string{"json_schema", "json_object", "json_object"}},
		{"one that refuses it as a fault of its own", []http.HandlerFunc{breaks, llmtest.Says("a")}, []string{"json_schema", "json_object", "json_object"}},
		{"one that offers text alone", []http.HandlerFunc{refuses, refuses, llmtest.Says("a")}, []string{"json_schema", "json_object", "", ""}},
		{"one that refuses all is asked anew", []http.HandlerFunc{refuses}, []string{"json_schema", "json_object", "", "json_schema", "json_object", ""}},
	} {
		server := llmtest.Serve(t, tt.play...)
		c, err := New(Options{BaseURL: server.URL + "/v1", Model: "m"})
		if err != nil {
			t.Fatal(err)
		}
		messages := []prompt.Message{{Role: prompt.System, Text: "Be short."}, {Role: prompt.User, Text: "When?"}}
		for range 2 {
			reply, err := c.WriteStatements(t.Context(), messages, nil)
			if (err == nil) != (reply.Text == "a") {
				t.Errorf("%s: %q, %v", tt.claim, reply.Text, err)
			}
		}
		var formats []string
		for _, r := range server.Seen() {
			formats = append(formats, r.Format.Type)
			if told := strings.Contains(r.Text(), `"sources"`); told != (r.Format.Type != "") {
				t.Errorf("%s: told of JSON: %v, asked for %q", tt.claim, told, r.Format.Type)
			}
		}
		if strings.Join(formats, ",") != strings.Join(tt.formats, ",") {
			t.Errorf("%s: asked for %q, want %q", tt.claim, formats, tt.formats)
		}
		if messages[0].Text != "Be short." {
			t.Errorf("%s: the caller's message became %q", tt.claim, messages[0].Text)
		}
	}
}
