package output

import "testing"

func TestALineEndsTheDirectionsThatItsTextLeavesOpen(t *testing.T) {
	if got, want := OneLine("قبل \u202E بعد\n\u009b31m"), "قبل  بعد \uFFFD31m"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
