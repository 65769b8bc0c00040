package main

import (
	"os/exec"
	"strings"
	"testing"

	"isnad/cmd/bot/completion"
)

// bash runs script in a shell that has our completion loaded.
func bash(t *testing.T, script string) string {
	t.Helper()
	path, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("needs bash: ", err)
	}
	var b strings.Builder
	completion.Write(&b, "bash", completions())
	cmd := exec.Command(path, "--norc", "-u", "-c", b.String()+"\n"+script)
	cmd.Dir = t.TempDir()
	if err := writeFile(cmd.Dir+"/my settings.yaml", ""); err != nil {
		t.Fatal(err)
	}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return strings.TrimSpace(string(out))
}

func TestBashCompletes(t *testing.T) {
	for _, tt := range []struct{ name, words, want string }{
		{"a subcommand", "bot as", "ask"},
		{"two that begin alike", "bot c", "chat completion"},
		{"a flag", "bot ask --qu", "--quiet"},
		{"a flag of one subcommand alone", "bot index --all", "--allow-empty"},
		{"no flag of another", "bot ask --all", ""},
		{"a level", "bot ask --log-level w", "warn"},
		{"a file with a space", "bot ask --config my", "my settings.yaml"},
		{"a number is not guessed", "bot search --limit N", ""},
		{"a shell", "bot completion z", "zsh"},
		{"a subcommand to be helped with", "bot help sea", "search"},
		{"explain takes a file with index", "bot index --explain my", "my settings.yaml"},
		{"explain takes nothing with search", "bot search --explain --li", "--limit"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := bash(t, `COMP_WORDS=(`+tt.words+`); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _bot; IFS=' '; echo "${COMPREPLY[*]-}"`)
			if got != tt.want {
				t.Errorf("%q completes to %q, want %q", tt.words, got, tt.want)
			}
		})
	}
}

// Shells that are not here are still told about every subcommand and flag.
func TestCompletionsNameEverything(t *testing.T) {
	var zsh, fish strings.Builder
	completion.Write(&zsh, "zsh", completions())
	completion.Write(&fish, "fish", completions())
	for _, c := range completions() {
		for _, f := range c.Flags {
			if !strings.Contains(zsh.String(), "--"+f.Name+"[") {
				t.Errorf("zsh: no --%s", f.Name)
			}
			if want := "__fish_seen_subcommand_from " + c.Name + "' -l " + f.Name + " "; !strings.Contains(fish.String(), want) {
				t.Errorf("fish: no --%s of %s", f.Name, c.Name)
			}
		}
	}
	for shell, script := range map[string]string{"zsh": zsh.String(), "fish": fish.String()} {
		t.Run(shell, func(t *testing.T) {
			path, err := exec.LookPath(shell)
			if err != nil {
				t.Skip("needs ", shell, ": ", err)
			}
			cmd := exec.Command(path, "-n")
			cmd.Stdin = strings.NewReader(script)
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}
