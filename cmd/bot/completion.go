package main

import (
	"context"
	"flag"
	"fmt"
	"strings"

	"isnad/cmd/bot/completion"
)

const completionHelp = `Usage: bot completion bash|zsh|fish

Prints a script that completes bot's subcommands and flags. Load it where your
shell starts:

  bash   echo 'source <(bot completion bash)' >> ~/.bashrc
  zsh    bot completion zsh > "${fpath[1]}/_bot"
  fish   bot completion fish > ~/.config/fish/completions/bot.fish

Example:
  bot completion bash
`

func setupCompletion(p *program, _ *flag.FlagSet) action {
	return func(_ context.Context, args []string) error {
		if len(args) != 1 {
			return &usageError{"completion: name one shell", "bot completion bash"}
		}
		var b strings.Builder
		if !completion.Write(&b, args[0], completions()) {
			return &usageError{fmt.Sprintf("completion: unknown shell %q", args[0]), "use one of: " + strings.Join(completion.Shells, ", ")}
		}
		return p.printf("%s", b.String())
	}
}

// completions describes the subcommands for shells.
func completions() []completion.Command {
	var all []completion.Command
	for _, c := range commands() {
		fs := flag.NewFlagSet(c.name, flag.ContinueOnError)
		c.setup(&program{}, fs)
		done := completion.Command{Name: c.name, Short: c.short}
		fs.VisitAll(func(f *flag.Flag) { done.Flags = append(done.Flags, f) })
		switch c.name {
		case "completion":
			done.Words = completion.Shells
		case "help":
			for _, other := range commands() {
				done.Words = append(done.Words, other.name)
			}
			done.Words = append(done.Words, settingsTopic)
		}
		all = append(all, done)
	}
	return all
}
