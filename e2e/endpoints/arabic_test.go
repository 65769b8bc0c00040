package endpoints

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// One question in each language, and one that the articles do not answer.
var askedInThree = []string{
	"كم جنديا أمريكيا قُتل في النيجر سنة 2017؟",
	"In which mountains did the commanders probably meet?",
	"Combien de soldats américains sont morts au Niger en 2017 ?",
	"كم عدد مقاتلي حركة الشباب في الصومال؟",
}

// A model that knows Arabic writes at least one answer that is proved, and none cites what
// the articles do not have. How good its answers are is for bot eval --mode llm.
func TestAnswersOfAnArabicModel(t *testing.T) {
	model := os.Getenv("ISNAD_E2E_GGUF")
	if model == "" {
		t.Skip("no language model that knows Arabic: run e2e/endpoints/arabic")
	}
	server := newWitness(t, start(t, "/v1/models", installed(t, "python"), "-m", "llama_cpp.server", "--model", model, "--model_alias", "arabic",
		"--n_ctx", "8192", "--interrupt_requests", "False"))
	b := newBot(t, setting("LLM_BASE_URL", server.URL+"/v1"), setting("LLM_MODEL", "arabic"), setting("LLM_TIMEOUT", "10m"),
		setting("LLM_MAX_TOKENS", 150), setting("LLM_PASSAGES", 2))
	b.run("", "index", "--quiet")
	modes := map[string]int{}
	for line := range strings.Lines(b.run(strings.Join(askedInThree, "\n"), "ask", "--json", "-")) {
		var r reply
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s, %s: %s\n%s", r.Outcome, r.Mode, r.Question, r.Answer)
		if r.Outcome == "answered" {
			modes[r.Mode]++
			b.verify(t, r)
		}
	}
	if modes["llm"] == 0 {
		t.Errorf("the model wrote no answer that was proved: %v", modes)
	}
	if len(server.exchanges("/v1/chat/completions")) == 0 {
		t.Error("the server was not asked")
	}
}
