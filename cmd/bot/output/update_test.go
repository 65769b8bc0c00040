package output

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"isnad/internal/corpus"
	"isnad/internal/index"
)

func TestReportsAreBounded(t *testing.T) {
	r := index.Report{Generation: "00000002", Files: 30, Notes: []index.Note{{Path: "a\x1b[2J.txt", Text: "converted"}}}
	for i := range 25 {
		r.New = append(r.New, fmt.Sprintf("%d.txt", i))
	}
	r.Refused = []*corpus.FileError{{Path: "b.txt", Err: corpus.ErrName}, {Path: "c.txt", Err: corpus.ErrName}}
	var b strings.Builder
	if err := WriteUpdate(&b, r, false); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, text string
		times      int
	}{
		{"twenty are named and the rest is counted", "  19.txt\n  and 5 more\n", 1},
		{"what is neither new nor changed is unchanged", "unchanged 5\n", 1},
		{"the same fault has one hint", "→ rename it", 1},
		{"a name can't move the cursor", "a\uFFFD[2J.txt: converted", 1},
		{"no reason is no line", "rebuilt", 0},
	} {
		if n := strings.Count(b.String(), tt.text); n != tt.times {
			t.Errorf("%s: %d of %q in\n%s", tt.name, n, tt.text, b.String())
		}
	}
}

// Readers of JSON get a list where there is nothing in it.
func TestListsInJSONAreNeverNull(t *testing.T) {
	for name, write := range map[string]func(*strings.Builder) error{
		"an update": func(b *strings.Builder) error { return WriteUpdate(b, index.Report{}, true) },
		"a check":   func(b *strings.Builder) error { return WriteProblems(b, nil, true) },
	} {
		var b strings.Builder
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		var keys map[string]any
		if err := json.Unmarshal([]byte(b.String()), &keys); err != nil {
			t.Fatal(err)
		}
		for key, value := range keys {
			if value == nil {
				t.Errorf("%s: %q is null", name, key)
			}
		}
	}
}

func TestACheckThatFindsNothingSaysClean(t *testing.T) {
	for want, problems := range map[string][]index.Problem{
		"clean\n":                 nil,
		"a b.txt: is not there\n": {{File: "a\nb.txt", Detail: "is not there"}},
	} {
		var b strings.Builder
		if err := WriteProblems(&b, problems, false); err != nil || b.String() != want {
			t.Errorf("got %q, %v, want %q", b.String(), err, want)
		}
	}
}
