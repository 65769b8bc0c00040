package journal

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var measured = map[string]string{"mode": "llm", "model": "m"}

func TestAStoppedRunGoesOn(t *testing.T) {
	name := filepath.Join(t.TempDir(), "run.jsonl")
	open := func() *Journal {
		t.Helper()
		j, err := Open(name, measured)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { j.Close() })
		return j
	}
	j := open()
	for _, key := range []string{"a", "b"} {
		if err := j.Keep(key, map[string]string{"of": key}); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for cut := len(data) - 1; cut >= 0; cut-- { // stopped at any byte
		if err := os.WriteFile(name, data[:cut], 0o644); err != nil {
			t.Fatal(err)
		}
		again := open()
		for i, key := range []string{"a", "b"} {
			want := strings.Count(string(data[:cut]), "\n") > i+1
			if got := string(again.Kept(key)); (got == `{"of":"`+key+`"}`) != want || !want && got != "" {
				t.Fatalf("cut at %d: %s is %q", cut, key, got)
			}
		}
		if err := again.Keep("c", 3); err != nil {
			t.Fatal(err)
		}
		if third := open(); string(third.Kept("c")) != "3" || third.Len() != again.Len() {
			t.Fatalf("cut at %d: the line behind the cut one is lost", cut)
		}
	}
}

func TestAFileOfAnotherRunIsRefused(t *testing.T) {
	const head = `{"measured":{"mode":"llm","model":"m"}}` + "\n"
	for claim, c := range map[string]struct{ text, want string }{
		"another condition":       {`{"measured":{"mode":"llm","model":"n"}}` + "\n", `run.jsonl:1: it was made with model "n", and this run has "m"`},
		"a condition is missing":  {`{"measured":{"mode":"llm"}}` + "\n", `it was made with model "", and`},
		"one that is not known":   {`{"measured":{"mode":"llm","model":"m","drop_gold":"each"}}` + "\n", `it was made with drop_gold "each", and`},
		"results without a head":  {`{"key":"a","result":1}` + "\n", "run.jsonl:1: not the journal"},
		"a report":                {head + `{"id":"a","verdict":"hit"}` + "\n", "run.jsonl:2: not the journal"},
		"somebody's text":         {"hello", "run.jsonl:1: not the journal"},
		"somebody's lines":        {"hello\nworld\n", "run.jsonl:1: not the journal"},
		"a line that is not JSON": {head + "x\n", "run.jsonl:2: not the journal"},
	} {
		name := filepath.Join(t.TempDir(), "run.jsonl")
		if err := os.WriteFile(name, []byte(c.text), 0o644); err != nil {
			t.Fatal(err)
		}
		_, err := Open(name, measured)
		if e, ok := errors.AsType[*Error](err); !ok || !strings.Contains(err.Error(), c.want) || e.Hint() == "" {
			t.Errorf("%s: %v, want %s", claim, err, c.want)
		}
		if data, _ := os.ReadFile(name); string(data) != c.text {
			t.Errorf("%s: the file became %q", claim, data)
		}
	}
	if _, err := Open(filepath.Join(t.TempDir(), "none", "run.jsonl"), measured); err == nil {
		t.Error("a folder that is not there is made")
	}
}

func TestNoJournalKeepsNothing(t *testing.T) {
	var none *Journal
	if none.Kept("a") != nil || none.Keep("a", 1) != nil || none.Close() != nil {
		t.Error("a nil journal does something")
	}
}
