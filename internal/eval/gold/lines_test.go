package gold

import (
	"testing"
	"testing/fstest"
)

func TestLinesAreThoseOfTheCorpus(t *testing.T) {
	line, err := Lines(t.Context(), fstest.MapFS{
		"sub/nile.md": {Data: []byte("one\r\ntwo\n\nfour")},
		"bad.txt":     {Data: []byte("\xff\xfd")},
		"empty.txt":   {},
		"large.txt":   {Data: []byte("over twenty bytes of it")},
	}, 20)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		file string
		n    int
		want string
		ok   bool
	}{
		{"sub/nile.md", 1, "one", true}, {"sub/nile.md", 2, "two", true}, {"sub/nile.md", 3, "", true}, {"sub/nile.md", 4, "four", true},
		{"sub/nile.md", 0, "", false}, {"sub/nile.md", 5, "", false}, {"nile.md", 1, "", false}, {"bad.txt", 1, "", false},
		{"empty.txt", 1, "", false}, {"large.txt", 1, "", false},
	} {
		if got, ok := line(c.file, c.n); got != c.want || ok != c.ok {
			t.Errorf("%s:%d is %q, %t", c.file, c.n, got, ok)
		}
	}
}
