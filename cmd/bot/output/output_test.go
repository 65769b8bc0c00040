package output

import "testing"

func TestOneLine(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"Arabic stays", "نهر النيل", "نهر النيل"},
		{"white space becomes one space", " a\n\tb ", "a b"},
		{"an escape sequence is shown", "\x1b[2Jx\a", "\ufffd[2Jx\ufffd"},
		{"the eight-bit ones too", "\u009b2J", "\ufffd2J"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := OneLine(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
