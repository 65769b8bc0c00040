package wire

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestJSONHoldsNothingThatATerminalActsUpon(t *testing.T) {
	const text = "قبل \u202E بعد \u009b31m \u007f \u2069 \\ <b>"
	var b strings.Builder
	if err := Write(&b, text); err != nil {
		t.Fatal(err)
	}
	var back string
	if err := json.Unmarshal([]byte(b.String()), &back); err != nil || back != text {
		t.Errorf("read back as %q: %v", back, err)
	}
	if strings.ContainsAny(b.String(), "\u202E\u009b\u007f\u2069") || !strings.Contains(b.String(), "<b>") {
		t.Errorf("written as %q", b.String())
	}
}
