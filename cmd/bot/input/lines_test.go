package input

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

func TestLines(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"a line each", "a\nb\n", []string{"a", "b"}},
		{"no final line end", "a\nb", []string{"a", "b"}},
		{"Windows line ends", "a\r\nb\r\n", []string{"a", "b"}},
		{"a byte order mark", "\ufeffa\n", []string{"a"}},
		{"an empty line is a line", "a\n\nb\n", []string{"a", "", "b"}},
		{"nothing", "", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for line, err := range Lines(t.Context(), iotest.OneByteReader(strings.NewReader(tt.in))) {
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, line)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestALongLineIsCutAndTheNextIsWhole(t *testing.T) {
	in := strings.Repeat("سؤال ", 1<<18) + "\nنعم\n"
	var got []string
	for line, err := range Lines(t.Context(), strings.NewReader(in)) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, line)
	}
	if len(got) != 2 || got[1] != "نعم" {
		t.Fatalf("%d lines, the last %q", len(got), got[len(got)-1])
	}
	if n := len(got[0]); n > maxLine || n < maxLine-4 {
		t.Errorf("cut to %d bytes", n)
	}
	if !utf8.ValidString(got[0]) {
		t.Error("cut inside a character")
	}
}

func TestAReadErrorEndsTheLines(t *testing.T) {
	broken := errors.New("cable pulled")
	var last error
	for _, err := range Lines(t.Context(), iotest.ErrReader(broken)) {
		last = err
	}
	if !errors.Is(last, broken) {
		t.Errorf("got %v", last)
	}
}
