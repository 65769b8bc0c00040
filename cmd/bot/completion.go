package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
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
	scripts := map[string]func(io.Writer, []completed){
		"bash": bashCompletion, "zsh": zshCompletion, "fish": fishCompletion,
	}
	return func(_ context.Context, args []string) error {
		if len(args) != 1 {
			return &usageError{"completion: name one shell", "bot completion bash"}
		}
		script, ok := scripts[args[0]]
		if !ok {
			return &usageError{fmt.Sprintf("completion: unknown shell %q", args[0]), "use one of: bash, zsh, fish"}
		}
		var b strings.Builder
		script(&b, completions())
		return p.printf("%s", b.String())
	}
}

// A completed is what the shells are told about a subcommand.
type completed struct {
	command
	flags []*flag.Flag
	words []string // what its argument may be, where that is known
}

func completions() []completed {
	var all []completed
	for _, c := range commands() {
		fs := flag.NewFlagSet(c.name, flag.ContinueOnError)
		c.setup(&program{}, fs)
		done := completed{command: c}
		fs.VisitAll(func(f *flag.Flag) { done.flags = append(done.flags, f) })
		switch c.name {
		case "completion":
			done.words = []string{"bash", "zsh", "fish"}
		case "help":
			for _, other := range commands() {
				done.words = append(done.words, other.name)
			}
		}
		all = append(all, done)
	}
	return all
}

// operand is what f wants behind it: "" for nothing, else "FILE", "DIR", or the
// values it takes, separated by "|".
func operand(f *flag.Flag) string {
	if b, ok := f.Value.(interface{ IsBoolFlag() bool }); ok && b.IsBoolFlag() {
		return ""
	}
	name, _ := flag.UnquoteUsage(f)
	return name
}

// choices are the values of an operand that takes one of a few, separated by
// spaces; "" for others.
func choices(operand string) string {
	if !strings.Contains(operand, "|") {
		return ""
	}
	return strings.ReplaceAll(operand, "|", " ")
}

// description is f's usage without its marks.
func description(f *flag.Flag) string {
	_, usage := flag.UnquoteUsage(f)
	return usage
}

func bashCompletion(w io.Writer, all []completed) {
	fmt.Fprint(w, `# bash completion for bot. Load it with: source <(bot completion bash)
_bot() {
	local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} cmd= words= i IFS=$' \t\n'
	for ((i = 1; i < COMP_CWORD; i++)); do
		case ${COMP_WORDS[i]} in
		-*) ;;
		*) cmd=${COMP_WORDS[i]}; break ;;
		esac
	done
	COMPREPLY=()
	case $cmd:$prev in
`)
	bashOperands(w, all)
	fmt.Fprint(w, "\tesac\n\tcase $cmd:$cur in\n\t:*) words='")
	for _, c := range all {
		fmt.Fprintf(w, "%s ", c.name)
	}
	fmt.Fprint(w, "--help' ;;\n")
	for _, c := range all {
		fmt.Fprintf(w, "\t%s:-*) words='", c.name)
		for _, f := range c.flags {
			fmt.Fprintf(w, "--%s ", f.Name)
		}
		fmt.Fprint(w, "--help' ;;\n")
		if len(c.words) > 0 {
			fmt.Fprintf(w, "\t%s:*) words='%s' ;;\n", c.name, strings.Join(c.words, " "))
		}
	}
	fmt.Fprint(w, `	esac
	COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _bot bot
`)
}

// bashOperands writes what may stand behind flags, one case for each kind.
func bashOperands(w io.Writer, all []completed) {
	behind := map[string][]string{} // operand to patterns
	for _, c := range all {
		for _, f := range c.flags {
			if want := operand(f); want != "" {
				behind[want] = append(behind[want], c.name+":--"+f.Name)
			}
		}
	}
	for _, want := range slices.Sorted(maps.Keys(behind)) {
		fmt.Fprintf(w, "\t%s)\n", strings.Join(behind[want], "|"))
		switch values := choices(want); {
		case want == "FILE":
			fmt.Fprint(w, "\t\tIFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$cur\"))\n")
		case want == "DIR":
			fmt.Fprint(w, "\t\tIFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- \"$cur\"))\n")
		case values != "":
			fmt.Fprintf(w, "\t\tCOMPREPLY=($(compgen -W '%s' -- \"$cur\"))\n", values)
		}
		fmt.Fprint(w, "\t\treturn ;;\n")
	}
}

func zshCompletion(w io.Writer, all []completed) {
	quote := strings.NewReplacer("'", `'\''`, "[", `\[`, "]", `\]`, ":", `\:`).Replace
	fmt.Fprint(w, "#compdef bot\n_bot() {\n\tlocal -a commands\n\tcommands=(\n")
	for _, c := range all {
		fmt.Fprintf(w, "\t\t'%s:%s'\n", c.name, quote(c.short))
	}
	fmt.Fprint(w, `	)
	if (( CURRENT == 2 )); then
		_describe command commands
		return
	fi
	local cmd=$words[2]
	shift words
	(( CURRENT-- ))
	case $cmd in
`)
	for _, c := range all {
		fmt.Fprintf(w, "\t%s) _arguments", c.name)
		for _, f := range c.flags {
			fmt.Fprintf(w, " '--%s[%s]%s'", f.Name, quote(description(f)), zshOperand(f))
		}
		switch {
		case len(c.words) > 0:
			fmt.Fprintf(w, " '*:argument:(%s)'", strings.Join(c.words, " "))
		default:
			fmt.Fprint(w, " '*:argument:_files'")
		}
		fmt.Fprint(w, " ;;\n")
	}
	fmt.Fprint(w, `	esac
}
if [[ $funcstack[1] == _bot ]]; then _bot "$@"; else compdef _bot bot; fi
`)
}

func zshOperand(f *flag.Flag) string {
	switch want := operand(f); want {
	case "":
		return ""
	case "FILE":
		return ":file:_files"
	case "DIR":
		return ":folder:_files -/"
	default:
		return ":value:(" + choices(want) + ")"
	}
}

func fishCompletion(w io.Writer, all []completed) {
	quote := strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace
	fmt.Fprintln(w, "# fish completion for bot. Save it as ~/.config/fish/completions/bot.fish")
	for _, c := range all {
		fmt.Fprintf(w, "complete -c bot -n __fish_use_subcommand -f -a %s -d '%s'\n", c.name, quote(c.short))
	}
	for _, c := range all {
		here := fmt.Sprintf("complete -c bot -n '__fish_seen_subcommand_from %s'", c.name)
		if len(c.words) > 0 {
			fmt.Fprintf(w, "%s -f -a '%s'\n", here, strings.Join(c.words, " "))
		}
		for _, f := range c.flags {
			fmt.Fprintf(w, "%s -l %s -d '%s'%s\n", here, f.Name, quote(description(f)), fishOperand(f))
		}
	}
}

func fishOperand(f *flag.Flag) string {
	switch want := operand(f); want {
	case "":
		return ""
	case "FILE":
		return " -r -F"
	case "DIR":
		return " -x -a '(__fish_complete_directories)'"
	default:
		return " -x -a '" + choices(want) + "'"
	}
}
