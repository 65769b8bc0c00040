package feedback

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"isnad/internal/eval/gold"
)

// read returns what the votes in text come to.
func read(t *testing.T, text string) []Judged {
	t.Helper()
	name := filepath.Join(t.TempDir(), "feedback.jsonl")
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	all, err := Read(name)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestVotes(t *testing.T) {
	vote := func(number, answer int, useful bool) string {
		return fmt.Sprintf(`{"number":%d,"answer":%d,"useful":%t,"question":"q%d"}`+"\n", number, answer, useful, answer)
	}
	for _, tt := range []struct{ name, file, want string }{
		{"nobody has voted", "", "[]"},
		{"votes for an answer are summed up", vote(1, 7, true) + vote(2, 7, false) + vote(3, 7, true), "[q7 +2 -1]"},
		{"answers come in the order of their first vote", vote(1, 9, true) + vote(2, 7, true) + vote(3, 9, true), "[q9 +2 -0 q7 +1 -0]"},
		{"a line that stands there twice counts once", vote(1, 7, true) + vote(1, 7, true), "[q7 +1 -0]"},
		{"a line that a crash cut is left out", vote(1, 7, true) + `{"number":2,"ans`, "[q7 +1 -0]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := []string{}
			for _, a := range read(t, tt.file) {
				got = append(got, fmt.Sprintf("%s +%d -%d", a.Question, a.Useful, a.Useless))
			}
			if fmt.Sprint(got) != tt.want {
				t.Errorf("got %v, want %s", got, tt.want)
			}
		})
	}
}

func TestNoFileIsNoVotes(t *testing.T) {
	all, err := Read(filepath.Join(t.TempDir(), "feedback.jsonl"))
	if len(all) > 0 || err != nil {
		t.Errorf("%v, %v", all, err)
	}
}

func TestGold(t *testing.T) {
	for _, tt := range []struct {
		name string
		a    Judged
		want []gold.Place
	}{
		{"each source is a gold line", Judged{Useful: 1, Sources: []string{"nile.md:3", "a.md:4-6", "a.pdf p. 4, line 12"}},
			[]gold.Place{{File: "nile.md", Line: 3}, {File: "a.md", Line: 4}, {File: "a.pdf", Line: 12}}},
		{"nobody found it useful", Judged{Sources: []string{"nile.md:3"}}, nil},
		{"somebody found it useless", Judged{Useful: 3, Useless: 1, Sources: []string{"nile.md:3"}}, nil},
		{"no source", Judged{Useful: 1}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			q, ok := tt.a.Gold(1)
			if ok != (tt.want != nil) || !slices.Equal(q.Gold, tt.want) {
				t.Errorf("got %v, %v", q.Gold, ok)
			}
		})
	}
}
