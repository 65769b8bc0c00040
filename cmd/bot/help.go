package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"strings"

	"isnad/internal/config"
)

// overview returns the help of the whole program.
func overview() string {
	var b strings.Builder
	b.WriteString(overviewHead)
	for _, c := range commands() {
		fmt.Fprintf(&b, "  %-12s %s\n", c.name, c.short)
	}
	b.WriteString(overviewTail)
	return b.String()
}

const overviewHead = `bot answers questions about a folder of articles and shows, for everything it
says, the file and the line that say so.

Usage: bot SUBCOMMAND [flags] [arguments]

`

const overviewTail = `
Flags of every subcommand that reads articles:
` + commonHelp + `
Each setting has a key in config.yaml and an environment variable: corpus.dir is
ISNAD_CORPUS_DIR. A flag wins over the environment, the environment over the file.
bot help config lists all of them.

Exit code: 0 answered, 1 no answer found, 2 a mistake in use or configuration,
3 a failure, 130 interrupted.

Example:
  bot ask 'أين ينبع النيل؟'
`

// settingsHelp describes the flags of every subcommand that reads articles.
const settingsHelp = `  --corpus DIR     folder of the articles (corpus.dir)
  --data DIR       folder of the index (data_dir)
  --config FILE    settings (ISNAD_CONFIG; default config.yaml where there is one)
  --quiet          no progress and no notes on standard error
  --log-level debug|info|warn|error
                   least important messages shown (log.level)
`

const commonHelp = settingsHelp + `  --json           print JSON, one object a line
`

func setupHelp(p *program, _ *flag.FlagSet) action {
	return func(_ context.Context, args []string) error {
		if len(args) == 0 {
			_, err := io.WriteString(p.out, overview())
			return err
		}
		if args[0] == settingsTopic {
			_, err := io.WriteString(p.out, listSettings())
			return err
		}
		if args[0] == manTopic {
			_, err := io.WriteString(p.out, manual())
			return err
		}
		cmd, ok := lookup(args[0])
		if !ok {
			return unknownCommand(args[0])
		}
		_, err := io.WriteString(p.out, cmd.text())
		return err
	}
}

// settingsTopic is a topic of help that is no subcommand.
const settingsTopic = "config"

// listSettings describes every key of config.yaml. docs/configuration.md holds the
// same text.
func listSettings() string {
	var b strings.Builder
	for i, k := range config.Keys() {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%-30s%s\n", k.Name, k.Env)
		writeWrapped(&b, k.Help)
		writeWrapped(&b, "value: "+k.Wants+"; default: "+defaultOf(k))
	}
	return b.String()
}

// defaultOf describes the default of a setting.
func defaultOf(k config.Key) string {
	if k.Default == "" {
		return "none"
	}
	return k.Default
}

// writeWrapped writes text below a heading, in lines that fit a terminal.
func writeWrapped(b *strings.Builder, text string) {
	const indent, width = "    ", 80
	line := indent
	for word := range strings.FieldsSeq(text) {
		if len(line) > len(indent) && len(line)+len(word) > width {
			fmt.Fprintln(b, strings.TrimRight(line, " "))
			line = indent
		}
		line += word + " "
	}
	fmt.Fprintln(b, strings.TrimRight(line, " "))
}
