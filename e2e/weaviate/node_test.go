package weaviate

import (
	"bytes"
	"cmp"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
)

// leastSame is the share of questions whose passages must be the same, in the same order.
const leastSame = 0.98

// A bot is the program with a folder of articles.
type bot struct {
	program, articles, data string
	env                     []string
}

func buildBot(t *testing.T, urls string) *bot {
	t.Helper()
	b := &bot{program: filepath.Join(t.TempDir(), "bot"), data: t.TempDir(), articles: articlesDir(t)}
	if out, err := exec.Command("go", "build", "-o", b.program, "../../cmd/bot").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	b.env = append(os.Environ(), "ISNAD_WEAVIATE_URLS="+urls)
	return b
}

// articlesDir is $CORPUS, or the sample articles.
func articlesDir(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(cmp.Or(os.Getenv("CORPUS"), "../../corpus"))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// run runs a command on the articles with an engine.
func (b *bot) run(t *testing.T, engine, input, command string, args ...string) (out, log string) {
	t.Helper()
	c := exec.Command(b.program, append([]string{command, "--corpus", b.articles, "--data", b.data, "--quiet"}, args...)...)
	c.Env = append(b.env, "ISNAD_INDEX_ENGINE="+engine)
	var stdout, stderr bytes.Buffer
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(input), &stdout, &stderr
	if err := c.Run(); err != nil && c.ProcessState.ExitCode() != 1 { // 1: a question has no answer
		t.Fatalf("bot %s: %v: %s", command, err, stderr.String())
	}
	return stdout.String(), stderr.String()
}

// questions are those of $QUESTIONS, or of the sample.
func questions(t *testing.T) (all []string) {
	t.Helper()
	data, err := os.ReadFile(cmp.Or(os.Getenv("QUESTIONS"), "../../internal/eval/testdata/sample.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var q struct{ Question string }
		if json.Unmarshal([]byte(line), &q) == nil && q.Question != "" {
			all = append(all, strings.Join(strings.Fields(q.Question), " "))
		}
	}
	if len(all) == 0 {
		t.Fatal("no questions")
	}
	return all
}

func TestOneNodeFindsWhatTheProgramFinds(t *testing.T) {
	n := startCluster(t, 1)[0]
	b := buildBot(t, n.url)
	all := questions(t)
	b.run(t, "local", "", "index")
	if out, log := b.run(t, "weaviate", "", "index"); log != "" {
		t.Fatal(out, log)
	}
	b.settle(t, all[0])
	for command, most := range map[string]int{"search": len(all), "ask": 40} { // an answer takes half a second of CPU
		all := all[:min(most, len(all))]
		input := strings.Join(all, "\n") + "\n"
		want, _ := b.run(t, "local", input, command, "--json", "-")
		began := time.Now()
		got, log := b.run(t, "weaviate", input, command, "--json", "-")
		same := sameLines(t, got, want)
		t.Logf("%s: %d of %d questions the same, in %v", command, same, len(all), time.Since(began).Round(time.Millisecond))
		if float64(same) < leastSame*float64(len(all)) {
			t.Errorf("%s: only %d of %d are the same", command, same, len(all))
		}
		if log != "" {
			t.Errorf("this machine searched: %s", log)
		}
	}
}

// settle waits until the server's word index has taken in what it was sent.
func (b *bot) settle(t *testing.T, question string) {
	t.Helper()
	log := ""
	for began := time.Now(); time.Since(began) < 2*time.Minute; time.Sleep(2 * time.Second) {
		if _, log = b.run(t, "weaviate", question+"\n", "search", "--json", "-"); log == "" {
			t.Logf("the word index settled after %v", time.Since(began).Round(time.Second))
			return
		}
	}
	t.Fatal(log)
}

// sameLines counts the lines that say the same, the time that they took aside.
func sameLines(t *testing.T, got, want string) (same int) {
	t.Helper()
	theirs := strings.Split(got, "\n")
	for i, line := range strings.Split(want, "\n") {
		var a, b map[string]any
		if json.Unmarshal([]byte(line), &a) != nil || i >= len(theirs) || json.Unmarshal([]byte(theirs[i]), &b) != nil {
			continue
		}
		delete(a, "took_ms")
		delete(b, "took_ms")
		if reflect.DeepEqual(a, b) {
			same++
		}
	}
	return same
}
