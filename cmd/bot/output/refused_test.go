package output

import (
	"fmt"
	"strings"
	"testing"

	"isnad/internal/corpus"
)

func TestRefusedFilesAreNamedBesideAnAnswer(t *testing.T) {
	file := func(n int, err error) *corpus.FileError {
		return &corpus.FileError{Path: fmt.Sprintf("%d.txt", n), Err: err}
	}
	for _, tt := range []struct {
		name    string
		refused []*corpus.FileError
		want    string
	}{
		{"none is nothing to say", nil, ""},
		{"the same fault has one hint", []*corpus.FileError{file(1, corpus.ErrName), file(2, corpus.ErrName)},
			"refused 1.txt: the name is not valid UTF-8\n" +
				"refused 2.txt: the name is not valid UTF-8\n" +
				"hint: rename it: citations must be able to name it\n"},
		{"a few are named, the rest is counted",
			[]*corpus.FileError{file(1, corpus.ErrLoop), file(2, corpus.ErrLoop), file(3, corpus.ErrLoop), file(4, corpus.ErrLoop)},
			"refused 1.txt: the link leads to itself\n" +
				"refused 2.txt: the link leads to itself\n" +
				"refused 3.txt: the link leads to itself\n" +
				"and 1 more file refused; bot index names all of them\n"},
		{"a name can't move the cursor", []*corpus.FileError{{Path: "a\x1b[2J\nb.txt", Err: corpus.ErrLoop}},
			"refused a\uFFFD[2J b.txt: the link leads to itself\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got strings.Builder
			for _, note := range RefusedNotes(tt.refused) {
				fmt.Fprintln(&got, note)
			}
			if got.String() != tt.want {
				t.Errorf("got  %q\nwant %q", got.String(), tt.want)
			}
		})
	}
}
