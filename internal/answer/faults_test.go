package answer_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/endpoint/endpointtest"
	"isnad/internal/llm"
	"isnad/internal/llm/llmtest"
)

// patience is the time that a model has in these tests where nothing is to come of it,
// and slack what the rest of an answer may take on a busy machine.
const patience, slack = 1500 * time.Millisecond, 5 * time.Second

// Whatever the endpoint does, a reader gets the articles' own sentences within the time
// that the settings give, and hears why.
func TestAModelThatFailsCostsNoAnswer(t *testing.T) {
	const begun = "The mill was built in 1862 by John Harker [1.1]. It burned"
	var table outcomes
	t.Cleanup(func() { t.Logf("the model has %v\n%s", patience, table.text.String()) })
	for _, c := range []struct {
		claim string
		play  []http.HandlerFunc // none: nobody listens
		want  answer.Fallback    // empty: it writes all the same
		says  string             // of the error
	}{
		{"nobody listens", nil, answer.Failed, "refused"},
		{"401", []http.HandlerFunc{endpointtest.Fails(401, "")}, answer.Failed, "401 Unauthorized"},
		{"403", []http.HandlerFunc{endpointtest.Fails(403, "")}, answer.Failed, "403"},
		{"404", []http.HandlerFunc{endpointtest.Fails(404, "")}, answer.Failed, "404"},
		{"400, a key in what it says", []http.HandlerFunc{endpointtest.Fails(400, "")}, answer.Failed, "400"},
		{"429, come back in an hour", []http.HandlerFunc{endpointtest.Fails(429, "3600")}, answer.Failed, "429"},
		{"429, come back in a second: it does", []http.HandlerFunc{endpointtest.Fails(429, "1"), llmtest.Says("The mill was built in 1862 [1.1].")}, "", ""},
		{"500 for good", []http.HandlerFunc{endpointtest.Fails(500, "")}, answer.Failed, "500"},
		{"500 once: it is asked again", []http.HandlerFunc{endpointtest.Fails(500, ""), llmtest.Says("The mill was built in 1862 [1.1].")}, "", ""},
		{"no answer at all", []http.HandlerFunc{endpointtest.Stalls("")}, answer.Slow, "within"},
		{"a stall in mid-stream", []http.HandlerFunc{llmtest.Stalls(begun)}, answer.Slow, "within"},
		{"a cut in mid-stream", []http.HandlerFunc{llmtest.Breaks(begun)}, answer.Failed, "connection cut"},
		{"a cut before the answer, always", []http.HandlerFunc{endpointtest.Cuts("")}, answer.Failed, "connection cut"},
		{"no JSON in the stream", []http.HandlerFunc{llmtest.Streams("data: {\"choices\": [oops\n\n")}, answer.Failed, "not an answer of a chat API"},
		{"an error in the stream", []http.HandlerFunc{llmtest.Streams("data: {\"error\": {\"message\": \"no luck\"}}\n\n")}, answer.Failed, "no luck"},
		{"an empty stream", []http.HandlerFunc{llmtest.Streams("data: [DONE]\n\n")}, answer.Failed, "not an answer of a chat API"},
		{"a page for an answer", []http.HandlerFunc{endpointtest.Writes(200, "<html>{key}</html>")}, answer.Failed, "not an answer of a chat API"},
		{"one line without end", []http.HandlerFunc{llmtest.Streams("data: " + strings.Repeat("x", 6<<20))}, answer.Failed, "too large"},
		{"a model that never ends: what it said once stands", []http.HandlerFunc{llmtest.Raves("The mill was built in 1862 [1.1]. ")}, "", ""},
		{"nonsense without end", []http.HandlerFunc{llmtest.Raves("la la la ")}, answer.Unproven, ""},
		{"somewhere else", []http.HandlerFunc{func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:1/"+endpointtest.Secret, http.StatusTemporaryRedirect)
		}}, answer.Failed, "moved to"},
		{"a key that comes back as text", []http.HandlerFunc{llmtest.Says("The key is " + endpointtest.Secret + " [1.1].")}, answer.Unproven, ""},
	} {
		t.Run(c.claim, func(t *testing.T) {
			t.Parallel() // they wait more than they work
			server := llmtest.Serve(t, append(c.play, llmtest.Says(""))[:max(1, len(c.play))]...)
			if c.play == nil {
				server.Close()
			}
			w := modelOptions(t, server)
			if c.want == answer.Failed || c.want == answer.Slow {
				client, err := llm.New(llm.Options{BaseURL: server.URL + "/v1", Model: "m", APIKey: endpointtest.Secret, Timeout: patience, MaxTokens: 300})
				if err != nil {
					t.Fatal(err)
				}
				w.Model, w.Timeout = client, patience
			}
			s := library(t, "When?")
			plain := s.ask(t, "When was the mill built?", answer.Options{})
			began := time.Now()
			a, err := newAnswerer(t, s, answer.Options{Weights: &plainWeights, Confidence: 0.5, Model: w}).Ask(t.Context(), "When was the mill built?", answer.Call{})
			took := time.Since(began)
			if err != nil || took > w.Timeout+slack {
				t.Fatalf("after %v: %v", took, err)
			}
			table.add("%-50s %-10s %-9s %s\n", c.claim, a.Mode, a.Draft.Fallback, took.Round(10*time.Millisecond))
			switch {
			case a.Draft.Fallback != c.want:
				t.Errorf("fallback %q, want %q: %v", a.Draft.Fallback, c.want, a.Draft.Err)
			case c.want != "" && (a.Text() != plain.Text() || a.Mode != answer.Extractive || a.Note() == ""):
				t.Errorf("%s, %q, said %q", a.Mode, a.Text(), a.Note())
			case c.want == "" && a.Mode != answer.ByModel:
				t.Errorf("%s", a.Mode)
			case c.says != "" && (a.Draft.Err == nil || !strings.Contains(a.Draft.Err.Error(), c.says)):
				t.Errorf("error %v, want one with %q", a.Draft.Err, c.says)
			}
			shown := fmt.Sprintf("%+v %v", a.Text()+a.Note(), w.Model)
			if a.Draft.Err != nil {
				shown += endpointtest.Everything(a.Draft.Err)
				if h, ok := a.Draft.Err.(interface{ Hint() string }); ok {
					shown += h.Hint()
				}
			}
			endpointtest.MustHide(t, shown)
		})
	}
}

// outcomes is a table that is filled from several goroutines.
type outcomes struct {
	mu   sync.Mutex
	text strings.Builder
}

func (o *outcomes) add(format string, args ...any) {
	o.mu.Lock()
	defer o.mu.Unlock()
	fmt.Fprintf(&o.text, format, args...)
}

func TestACallerWhoLeavesIsNotKept(t *testing.T) {
	server := llmtest.Serve(t, llmtest.Stalls("The mill"))
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	_, err := newAnswerer(t, library(t, "When?"), answer.Options{Model: modelOptions(t, server)}).Ask(ctx, "When was the mill built?", answer.Call{})
	if err == nil || time.Since(began) > slack {
		t.Errorf("%v after %v", err, time.Since(began))
	}
}
