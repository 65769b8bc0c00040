package near

import (
	"strings"
	"testing"
)

func TestWord(t *testing.T) {
	words := []string{"corpus", "embed", "answer", "citations", "log", "بحث"}
	tests := []struct{ name, s, want string }{
		{"a letter missing", "citation", "citations"},
		{"a letter too many", "embedd", "embed"},
		{"a letter replaced", "anbwer", "answer"},
		{"neighbours swapped", "corpsu", "corpus"},
		{"letters are not bytes", "بحص", "بحث"},
		{"case does not count", "EMBED", "embed"},
		{"a short word may have one wrong letter", "lag", "log"},
		{"and not two", "lug2", ""},
		{"another word", "telegram", ""},
		{"nothing", "", ""},
		{"far too long", strings.Repeat("log", 50), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Word(tt.s, words); got != tt.want {
				t.Errorf("Word(%q) = %q, want %q", tt.s, got, tt.want)
			}
		})
	}
}
