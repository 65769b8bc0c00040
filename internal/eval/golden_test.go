package eval

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares got with a file of testdata/golden, block by block.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if difference := diff(string(want), got); difference != "" {
		t.Errorf("%s differs; where the change is meant, run: go test ./internal/eval -update\n%s", file, difference)
	}
}

// diff gives the blocks, separated by blank lines and known by their first line, in
// which two texts differ: the lines that only want has behind -, those that only
// got has behind +. It is empty for equal texts alone.
func diff(want, got string) string {
	if want == got {
		return ""
	}
	old := make(map[string]string)
	for block := range strings.SplitSeq(want, "\n\n") {
		old[title(block)] = block
	}
	var b strings.Builder
	for block := range strings.SplitSeq(got, "\n\n") {
		b.WriteString(changes(old[title(block)], block))
		delete(old, title(block))
	}
	for _, gone := range slices.Sorted(maps.Values(old)) {
		b.WriteString(changes(gone, ""))
	}
	if b.Len() == 0 {
		return "the order of blocks or lines differs"
	}
	return b.String()
}

// title is what a block is known by.
func title(block string) string {
	first, _, _ := strings.Cut(block, "\n")
	return first
}

// changes shows two versions of a block, one of which may be empty.
func changes(want, got string) string {
	var b strings.Builder
	only(&b, "- ", want, got)
	only(&b, "+ ", got, want)
	if b.Len() == 0 {
		return ""
	}
	if title(want) == title(got) {
		return "  " + title(got) + "\n" + b.String()
	}
	return b.String()
}

// only writes the lines of block that other does not have.
func only(b *strings.Builder, sign, block, other string) {
	if block == "" {
		return
	}
	have := strings.Split(other, "\n")
	for line := range strings.SplitSeq(block, "\n") {
		if !slices.Contains(have, line) {
			b.WriteString(sign + line + "\n")
		}
	}
}

func TestGoldenDifferencesAreReadable(t *testing.T) {
	const want = "a\nrank 1\n\nb\nrank 2\n\nc\n"
	for claim, c := range map[string]struct{ got, diff string }{
		"the same":           {want, ""},
		"a line changed":     {"a\nrank 1\n\nb\nrank 3\n\nc\n", "  b\n- rank 2\n+ rank 3\n"},
		"a block is new":     {"a\nrank 1\n\nnew\nrank 2\n\nb\nrank 2\n\nc\n", "+ new\n+ rank 2\n"},
		"a block is gone":    {"a\nrank 1\n\nc\n", "- b\n- rank 2\n"},
		"the order changed":  {"b\nrank 2\n\na\nrank 1\n\nc\n", "the order of blocks or lines differs"},
		"an end of line too": {strings.TrimSuffix(want, "\n"), "  c\n- \n"},
	} {
		t.Run(claim, func(t *testing.T) {
			if got := diff(want, c.got); got != c.diff {
				t.Errorf("got\n%s\nwant\n%s", got, c.diff)
			}
		})
	}
}
