package llm

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/answer/prompt"
	"isnad/internal/endpoint"
	"isnad/internal/endpoint/endpointtest"
	"isnad/internal/llm/llmtest"
)

var asked = []prompt.Message{{Role: prompt.System, Text: "Be short."}, {Role: prompt.User, Text: "متى؟"}}

// client is a client of s that waits for nothing.
func client(t *testing.T, s *llmtest.Server, change func(*Options)) *Client {
	t.Helper()
	opts := Options{BaseURL: s.URL + "/v1", Model: "m", APIKey: endpointtest.Secret, MaxTokens: 50}
	if change != nil {
		change(&opts)
	}
	c, err := connect(opts, endpoint.Options{Clock: new(endpointtest.Clock).Clock()})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheModelIsAskedPlainly(t *testing.T) {
	s := llmtest.Serve(t, llmtest.Says("نعم."))
	reply, err := client(t, s, func(o *Options) { o.Temperature = 0.5 }).Write(t.Context(), asked, nil)
	if err != nil || reply.Text != "نعم." || reply.Cut {
		t.Fatalf("%+v, %v", reply, err)
	}
	r := s.Seen()[0]
	if r.Model != "m" || !r.Stream || r.MaxTokens != 50 || r.Auth != "Bearer "+endpointtest.Secret || len(r.Tools) > 0 {
		t.Errorf("%+v", r)
	}
	if got, want := r.Text(), "system: Be short.\nuser: متى؟\n"; got != want {
		t.Errorf("told %q, want %q", got, want)
	}
}

// A temperature of 0 must be sent, and must not be a number that servers divide by to
// infinity.
func TestColdIsSent(t *testing.T) {
	for given, want := range map[float64]string{0: `"temperature":0.001,`, 0.7: `"temperature":0.7,`} {
		c := client(t, llmtest.Serve(t, llmtest.Says("Yes.")), func(o *Options) { o.Temperature = given })
		if body, err := json.Marshal(c.request(asked)); err != nil || !strings.Contains(string(body), want) {
			t.Errorf("%v: %s, %v", given, body, err)
		}
	}
}

func TestTheTextGrowsAsItComes(t *testing.T) {
	const text = "بدأ بناء السد في 15 مايو [1.2]. It ended in 1964."
	var seen []string
	reply, err := client(t, llmtest.Serve(t, llmtest.Says(text)), nil).Write(t.Context(), asked, func(s string) { seen = append(seen, s) })
	if err != nil || reply.Text != text || len(seen) < 5 || seen[len(seen)-1] != text {
		t.Fatalf("%q in %d steps, %v", reply.Text, len(seen), err)
	}
	for i, s := range seen {
		if !strings.HasPrefix(text, s) || i > 0 && len(s) <= len(seen[i-1]) {
			t.Errorf("step %d is %q", i, s)
		}
	}
}

func TestATextThatIsNotWholeIsCut(t *testing.T) {
	for claim, c := range map[string]struct {
		play http.HandlerFunc
		cut  bool
	}{
		"it came to its end":      {llmtest.Says("Yes."), false},
		"its tokens were used up": {llmtest.Tires("Yes. And th"), true},
		"it never ends":           {llmtest.Raves("Yes. "), true},
		"the stream just ends":    {llmtest.Streams("data: {\"choices\":[{\"delta\":{\"content\":\"Yes.\"}}]}\n\n"), true},
	} {
		reply, err := client(t, llmtest.Serve(t, c.play), nil).Write(t.Context(), asked, nil)
		if err != nil || reply.Cut != c.cut || !strings.HasPrefix(reply.Text, "Yes.") || len(reply.Text) > mostBytes(50)+16 {
			t.Errorf("%s: cut %v, %d bytes, %v", claim, reply.Cut, len(reply.Text), err)
		}
	}
}

func TestTokensAreCountedOrEstimated(t *testing.T) {
	counted := `data: {"choices":[{"delta":{"content":"Yes."},"finish_reason":"stop"}]}` + "\n\n" +
		`data: {"choices":[],"usage":{"prompt_tokens":90,"completion_tokens":9,"total_tokens":99}}` + "\n\ndata: [DONE]\n\n"
	for claim, c := range map[string]struct {
		play http.HandlerFunc
		want int
	}{
		"as the endpoint counts": {llmtest.Streams(counted), 99},
		"or by their length":     {llmtest.Says("Yes."), prompt.TokensOf(asked) + 2},
		"also of what broke off": {llmtest.Breaks("Yes."), prompt.TokensOf(asked) + 2},
	} {
		reply, _ := client(t, llmtest.Serve(t, c.play), nil).Write(t.Context(), asked, nil)
		if reply.Usage.Total() != c.want {
			t.Errorf("%s: %d tokens, want %d", claim, reply.Usage.Total(), c.want)
		}
	}
}

func TestModelsThatThinkAreAskedInTheirWay(t *testing.T) {
	for model, thinks := range map[string]bool{"o3-mini": true, "gpt-5-nano": true, "gpt-4o-mini": false, "qwen2.5:7b": false} {
		s := llmtest.Serve(t, llmtest.Says("Yes."))
		c := client(t, s, func(o *Options) { o.Model = model })
		if _, err := c.Write(t.Context(), asked, nil); err != nil {
			t.Errorf("%s: %v", model, err)
			continue
		}
		if got := s.Seen()[0].MaxTokens == 0; got != thinks {
			t.Errorf("%s: max_tokens %d", model, s.Seen()[0].MaxTokens)
		}
		body, _ := json.Marshal(c.request(asked))
		if strings.Contains(string(body), "temperature") == thinks {
			t.Errorf("%s: %s", model, body)
		}
	}
}

func TestErrorsSayWhereAndWhatToDo(t *testing.T) {
	for claim, c := range map[string]struct {
		play       http.HandlerFunc
		says, hint string
	}{
		"wrong key":     {endpointtest.Fails(401, ""), "401 Unauthorized", "check the key in llm.api_key"},
		"no such model": {endpointtest.Fails(404, ""), "404 Not Found", "check llm.model"},
		"silence":       {llmtest.Says(""), "the model wrote nothing", ""},
		"too slow":      {endpointtest.Stalls(""), "no answer within 50ms", "lower llm.passages or llm.max_tokens, or raise llm.timeout"},
	} {
		_, err := client(t, llmtest.Serve(t, c.play), func(o *Options) { o.Timeout = 50 * time.Millisecond }).Write(t.Context(), asked, nil)
		e, ok := errors.AsType[*endpoint.Error](err)
		if !ok || !strings.HasPrefix(err.Error(), "LLM endpoint 127.0.0.1:") || !strings.Contains(err.Error(), c.says) || !strings.Contains(e.Hint(), c.hint) {
			t.Errorf("%s: %v, hint %q", claim, err, e.Hint())
		}
		endpointtest.MustHide(t, endpointtest.Everything(err)+e.Hint())
	}
}

func TestTheKeyIsNotInWhatTheModelWrote(t *testing.T) {
	var seen strings.Builder
	c := client(t, llmtest.Serve(t, llmtest.Says("Your key is "+endpointtest.Secret+".")), nil)
	reply, err := c.Write(t.Context(), asked, func(s string) { seen.WriteString(s + "\n") })
	if err != nil || reply.Text != "Your key is [secret]." {
		t.Errorf("%q, %v", reply.Text, err)
	}
	endpointtest.MustHide(t, seen.String()+fmt.Sprintf("%v %+v %#v", c, c, *c))
}

func TestAPlaceholderForAKeyIsAWord(t *testing.T) {
	for _, key := range []string{"x", "none", "EMPTY", "ollama"} {
		text := "ollama has none of the text: EMPTY."
		c := client(t, llmtest.Serve(t, llmtest.Says(text)), func(o *Options) { o.APIKey = key })
		if reply, err := c.Write(t.Context(), asked, nil); err != nil || reply.Text != text {
			t.Errorf("key %s: %q, %v", key, reply.Text, err)
		}
	}
}

func TestTokensAreAskedForWhereTheyAreWanted(t *testing.T) {
	for _, want := range []bool{false, true} {
		s := llmtest.Serve(t, llmtest.Streams(`data: {"choices":[{"delta":{"content":"Yes."},"finish_reason":"stop"}],"usage":{"prompt_tokens":90,"completion_tokens":9}}`+"\n\n"))
		reply, err := client(t, s, func(o *Options) { o.Count = want }).Write(t.Context(), asked, nil)
		if got := s.Seen()[0].Options.Count; err != nil || got != want {
			t.Errorf("asked to count: %t, want %t (%v)", got, want, err)
		}
		if want := (answer.Usage{Prompt: 90, Completion: 9}); reply.Usage != want {
			t.Errorf("counted %+v, want %+v", reply.Usage, want)
		}
	}
}
