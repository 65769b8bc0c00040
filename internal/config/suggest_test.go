package config

import (
	"strings"
	"testing"
)

func TestMistypedVariablesAreNamed(t *testing.T) {
	got := UnknownVariables([]string{"HOME=/", "ISNAD_CORPUS_DIR=a", "ISNAD_CONFIG=b", "ISNAD_ANSWER_CITATION=3"}, "ISNAD_CONFIG")
	if len(got) != 1 || !strings.Contains(got[0].String(), "did you mean ISNAD_ANSWER_CITATIONS?") {
		t.Errorf("%v", got)
	}
}

func TestNumbersTakeDigitsOfEveryScript(t *testing.T) {
	for _, written := range []string{"0.5", "٠٫٥", "۰٫۵", "०.५"} {
		c, err := Load("", environment("ISNAD_ANSWER_CONFIDENCE", written))
		if got, _ := c.Get("answer.confidence"); err != nil || got != "0.5" {
			t.Errorf("%s: %s, %v", written, got, err)
		}
	}
}
