package texts

import (
	"testing"

	"isnad/internal/lang"
)

func TestEveryLanguageHasTheBotsTexts(t *testing.T) {
	if err := lang.CheckTexts[Words]("telegram"); err != nil {
		t.Fatal(err)
	}
}
