package main

import (
	"strings"
	"testing"
)

func TestTheManualHasEverySubcommandAndSetting(t *testing.T) {
	text := strings.ReplaceAll(manual(), `\-`, "-")
	for _, c := range commands() {
		if c.help != "" && !strings.Contains(text, "\n.SH BOT "+strings.ToUpper(c.name)+"\n") {
			t.Errorf("bot %s is missing", c.name)
		}
	}
	for _, want := range []string{".TH BOT 1", "web.listen", "--corpus DIR"} {
		if !strings.Contains(text, want) {
			t.Errorf("%s is missing", want)
		}
	}
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, ".") && !strings.HasPrefix(line, ".SH ") && !strings.HasPrefix(line, ".TH ") && line != ".nf\n" && line != ".fi\n" {
			t.Errorf("troff would take %q for a request", line)
		}
	}
}
