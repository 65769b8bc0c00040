package main

import (
	"strings"
)

// manTopic is the topic of help that prints the manual page.
const manTopic = "man"

// manual writes the manual page bot(1) from the help texts.
func manual() string {
	var b strings.Builder
	b.WriteString(".TH BOT 1 \"\" \"Isnad\"\n.SH NAME\nbot \\- answers questions about a folder of articles, with file and line\n")
	section := func(title, text string) {
		b.WriteString(".SH " + strings.ToUpper(title) + "\n.nf\n")
		for line := range strings.Lines(text) {
			b.WriteString(escapeMan(line))
		}
		b.WriteString(".fi\n")
	}
	section("description", overview())
	for _, c := range commands() {
		if c.help != "" {
			section("bot "+c.name, c.help)
		}
	}
	section("settings", listSettings())
	return b.String()
}

// escapeMan escapes a line that troff would read as a request.
func escapeMan(line string) string {
	line = strings.ReplaceAll(line, `\`, `\e`)
	line = strings.ReplaceAll(line, "-", `\-`)
	if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
		line = `\&` + line
	}
	return line
}
