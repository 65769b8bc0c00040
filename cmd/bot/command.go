package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"regexp"
	"strings"

	"isnad/internal/near"
)

// A program is one run of bot, with its streams and its environment.
type program struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) (string, bool)
	common   commonFlags
}

// A command is a subcommand. setup declares its flags, so that one table serves parsing,
// suggestions and completion.
type command struct {
	name  string
	short string // one line for the list of commands
	help  string // text of `bot help name`; empty for the overview
	setup func(*program, *flag.FlagSet) action
}

// text returns the help of c.
func (c command) text() string {
	if c.help == "" {
		return overview()
	}
	return c.help
}

// An action is a subcommand whose flags have been parsed.
type action func(ctx context.Context, args []string) error

// commands lists the subcommands in the order in which help shows them.
func commands() []command {
	return []command{
		{"chat", "a conversation in the terminal; also what bot alone starts there", chatHelp, setupChat},
		{"ask", "one answer, or with - an answer for each line of input", askHelp, setupAsk},
		{"search", "ranked passages and why they ranked so", searchHelp, setupSearch},
		{"index", "bring the index up to date, check it, explain a file", indexHelp, setupIndex},
		{"serve", "the bot on Telegram", serveHelp, setupServe},
		{"web", "the articles in a browser", webHelp, setupWeb},
		{"invite", "a link that lets somebody into the pages", inviteHelp, setupInvite},
		{"mcp", "the articles as tools of an assistant", mcpHelp, setupMCP},
		{"feedback", "what people found useful or not, and questions made of it", feedbackHelp, setupFeedback},
		{"backup", "the data folder in one file, also while it serves", backupHelp, setupBackup},
		{"restore", "put a backup back", restoreHelp, setupRestore},
		{"eval", "figures over a file of questions", evalHelp, setupEval},
		{"doctor", "check everything and say what to do", doctorHelp, setupDoctor},
		{"version", "which build this is", versionHelp, setupVersion},
		{"completion", "a completion script for bash, zsh or fish", completionHelp, setupCompletion},
		{"help", "a subcommand (bot help ask), all settings (bot help config)", "", setupHelp},
	}
}

// run runs the program. exitCode turns its error into an exit code.
func run(ctx context.Context, args []string, in io.Reader, out, err io.Writer, env func(string) (string, bool)) error {
	p := &program{in: in, out: out, err: err, env: env}
	if len(args) == 0 {
		if !isTerminal(in) || !isTerminal(out) {
			fmt.Fprint(err, overview())
			return errQuiet{exitUsage}
		}
		args = []string{"chat"}
	}
	name := args[0]
	if name == "-h" || name == "-help" || name == "--help" {
		name = "help"
	}
	cmd, ok := lookup(name)
	if !ok {
		return unknownCommand(name)
	}
	return p.do(ctx, cmd, args[1:])
}

// do parses the flags of cmd and runs it.
func (p *program) do(ctx context.Context, cmd command, args []string) error {
	fs := flag.NewFlagSet(cmd.name, flag.ContinueOnError)
	fs.SetOutput(io.Discard) // report prints the errors
	act := cmd.setup(p, fs)
	rest, err := parse(fs, args)
	if errors.Is(err, flag.ErrHelp) {
		_, err := io.WriteString(p.out, cmd.text())
		return err
	}
	if err != nil {
		return err
	}
	return act(ctx, rest)
}

// parse parses flags that may stand before, between and after the arguments, which it
// returns. After "--" everything is an argument.
func parse(fs *flag.FlagSet, args []string) (rest []string, err error) {
	for len(args) > 0 {
		if err := fs.Parse(args); err != nil {
			return nil, flagError(fs, err)
		}
		parsed := len(args) - fs.NArg()
		if parsed > 0 && args[parsed-1] == "--" {
			return append(rest, fs.Args()...), nil
		}
		if args = fs.Args(); len(args) > 0 {
			rest, args = append(rest, args[0]), args[1:]
		}
	}
	return rest, nil
}

// oneDash matches the single dash before a flag's name in the errors of package flag; we
// write two.
var oneDash = regexp.MustCompile(`(for|for flag|argument:) -`)

// flagError rewrites an error of package flag.
func flagError(fs *flag.FlagSet, err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	message := err.Error()
	name, unknown := strings.CutPrefix(message, "flag provided but not defined: -")
	if !unknown {
		message = oneDash.ReplaceAllString(message, "$1 --")
		return &usageError{fs.Name() + ": " + message, "bot help " + fs.Name() + " lists the flags"}
	}
	hint := "bot help " + fs.Name() + " lists the flags"
	if word := near.Word(strings.TrimLeft(name, "-"), flagNames(fs)); word != "" {
		hint = "did you mean --" + word + "?"
	}
	return &usageError{fmt.Sprintf("%s: unknown flag --%s", fs.Name(), strings.TrimLeft(name, "-")), hint}
}

func flagNames(fs *flag.FlagSet) (names []string) {
	fs.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	return names
}

func lookup(name string) (command, bool) {
	for _, c := range commands() {
		if c.name == name {
			return c, true
		}
	}
	return command{}, false
}

func unknownCommand(name string) error {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	hint := "bot help lists the subcommands; a question goes behind ask: bot ask '…'"
	if word := near.Word(name, names); word != "" {
		hint = "did you mean bot " + word + "?"
	}
	return &usageError{fmt.Sprintf("unknown subcommand %q", name), hint}
}

// noArguments refuses arguments of a command that takes none.
func noArguments(cmd string, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return &usageError{fmt.Sprintf("%s: unexpected argument %q", cmd, args[0]), "bot help " + cmd}
}
