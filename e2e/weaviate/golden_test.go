package weaviate

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// The golden files of package eval were made without a server. With one that finds the
// passages, the same must come out: each question's rank, outcome and cited lines.
func TestGoldenAnswersAreTheSame(t *testing.T) {
	n := startCluster(t, 1)[0]
	c := exec.Command("go", "test", "-count=1", "-timeout", "1h", "-v", "-run", "TestQualityIsTheGoldenOne|TestKindsOfTextAreTheGoldenOnes", "isnad/internal/eval")
	c.Env = append(os.Environ(), "ISNAD_EVAL_WEAVIATE="+n.url)
	out, err := c.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Fatal(err)
	}
	if settled := strings.Count(string(out), "word index settled"); settled != 2 {
		t.Errorf("%d of 2 corpora were searched by the server", settled)
	}
	if strings.Contains(string(out), "this machine is searched") {
		t.Error("this machine searched")
	}
}
