package analysis

import "testing"

func TestShared(t *testing.T) {
	for _, tt := range []struct {
		claim, s, text string
		shared, all    int
	}{
		{"an inflection is the same word", "الجسر القديم", "سقط جسر قديم أمس.", 2, 2},
		{"letters in common are no word in common", "زرافة البنفسج", "رصد البلدان موفدا أرسله تنظيم.", 0, 2},
		{"words without meaning do not count", "في the الجسر", "في the", 0, 1},
		{"nothing has nothing in common", "", "سقط الجسر.", 0, 0},
	} {
		if shared, all := Shared(tt.s, tt.text); shared != tt.shared || all != tt.all {
			t.Errorf("%s: %d of %d, want %d of %d", tt.claim, shared, all, tt.shared, tt.all)
		}
	}
}
