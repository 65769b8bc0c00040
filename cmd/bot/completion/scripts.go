// Package completion writes scripts with which shells complete a program's
// subcommands and flags.
package completion

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// A Command describes a subcommand for the shells.
type Command struct {
	Name  string
	Short string // one line about it
	Flags []*flag.Flag
	Words []string // values of its argument, where they are known
}

// Shells lists the shells that have a script.
var Shells = []string{"bash", "zsh", "fish"}

// Write writes the script for a shell. It returns false if there is none.
func Write(w io.Writer, shell string, all []Command) bool {
	write, ok := map[string]func(io.Writer, []Command){"bash": bash, "zsh": zsh, "fish": fish}[shell]
	if ok {
		write(w, all)
	}
	return ok
}

// operand returns the value that f takes: "" for none, else "FILE", "DIR", or its possible
// values, separated by "|".
func operand(f *flag.Flag) string {
	if b, ok := f.Value.(interface{ IsBoolFlag() bool }); ok && b.IsBoolFlag() {
		return ""
	}
	name, _ := flag.UnquoteUsage(f)
	return name
}

// choices returns the possible values of an operand, separated by spaces; "" for others.
func choices(operand string) string {
	if !strings.Contains(operand, "|") {
		return ""
	}
	return strings.ReplaceAll(operand, "|", " ")
}

// description returns f's usage without its marks.
func description(f *flag.Flag) string {
	_, usage := flag.UnquoteUsage(f)
	return usage
}

func bash(w io.Writer, all []Command) {
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
		fmt.Fprintf(w, "%s ", c.Name)
	}
	fmt.Fprint(w, "--help' ;;\n")
	for _, c := range all {
		fmt.Fprintf(w, "\t%s:-*) words='", c.Name)
		for _, f := range c.Flags {
			fmt.Fprintf(w, "--%s ", f.Name)
		}
		fmt.Fprint(w, "--help' ;;\n")
		if len(c.Words) > 0 {
			fmt.Fprintf(w, "\t%s:*) words='%s' ;;\n", c.Name, strings.Join(c.Words, " "))
		}
	}
	fmt.Fprint(w, `	esac
	COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _bot bot
`)
}

// bashOperands writes the values of flags, one case for each kind.
func bashOperands(w io.Writer, all []Command) {
	behind := map[string][]string{} // operand to patterns
	for _, c := range all {
		for _, f := range c.Flags {
			if want := operand(f); want != "" {
				behind[want] = append(behind[want], c.Name+":--"+f.Name)
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

func zsh(w io.Writer, all []Command) {
	quote := strings.NewReplacer("'", `'\''`, "[", `\[`, "]", `\]`, ":", `\:`).Replace
	fmt.Fprint(w, "#compdef bot\n_bot() {\n\tlocal -a commands\n\tcommands=(\n")
	for _, c := range all {
		fmt.Fprintf(w, "\t\t'%s:%s'\n", c.Name, quote(c.Short))
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
		fmt.Fprintf(w, "\t%s) _arguments", c.Name)
		for _, f := range c.Flags {
			fmt.Fprintf(w, " '--%s[%s]%s'", f.Name, quote(description(f)), zshOperand(f))
		}
		switch {
		case len(c.Words) > 0:
			fmt.Fprintf(w, " '*:argument:(%s)'", strings.Join(c.Words, " "))
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

func fish(w io.Writer, all []Command) {
	quote := strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace
	fmt.Fprintln(w, "# fish completion for bot. Save it as ~/.config/fish/completions/bot.fish")
	for _, c := range all {
		fmt.Fprintf(w, "complete -c bot -n __fish_use_subcommand -f -a %s -d '%s'\n", c.Name, quote(c.Short))
	}
	for _, c := range all {
		here := fmt.Sprintf("complete -c bot -n '__fish_seen_subcommand_from %s'", c.Name)
		if len(c.Words) > 0 {
			fmt.Fprintf(w, "%s -f -a '%s'\n", here, strings.Join(c.Words, " "))
		}
		for _, f := range c.Flags {
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
