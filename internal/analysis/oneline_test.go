package analysis

import "testing"

func TestOneLine(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"Arabic stays", "نهر النيل", "نهر النيل"},
		{"white space becomes one space", " a\n\tb ", "a b"},
		{"an escape sequence is shown", "\x1b[2Jx\a", "\ufffd[2Jx\ufffd"},
		{"the eight-bit ones too", "\u009b2J", "\ufffd2J"},
		{"a direction that stays open is removed", "قبل \u202E بعد\n\u009b31m", "قبل  بعد \uFFFD31m"},
		{"one that ends stays", "a \u2066b\u2069 c", "a \u2066b\u2069 c"},
		{"bytes that are no text are shown", "a\xffb", "a\ufffdb"},
	} {
		if got := OneLine(tt.in); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	if got, want := Harmless("a \t b\r"), "a \t b\ufffd"; got != want {
		t.Errorf("the spaces of a line: %q, want %q", got, want)
	}
}
