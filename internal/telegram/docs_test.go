package telegram

import (
	"os"
	"strings"
	"testing"
)

func TestTheDocumentNamesEveryCommand(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../docs/commands.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]string{}
	for row := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(row, "| `/"); ok {
			name, _, _ := strings.Cut(rest, "`")
			rows[name] += row
		}
	}
	for _, c := range newStage(t).start().bot.commands() {
		if rows[c.name] == "" {
			t.Errorf("docs/commands.md: /%s is missing", c.name)
		}
		for _, other := range c.other {
			if !strings.Contains(rows[c.name], "`/"+other+"`") {
				t.Errorf("docs/commands.md: the row of /%s lacks /%s", c.name, other)
			}
		}
	}
}
