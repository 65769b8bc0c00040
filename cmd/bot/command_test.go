package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"isnad/cmd/bot/input"
)

func writeFile(name, text string) error { return os.WriteFile(name, []byte(text), 0o644) }

func noEnv(string) (string, bool) { return "", false }

func TestFlagsMayStandAnywhere(t *testing.T) {
	for _, tt := range []struct {
		name  string
		args  []string
		rest  []string
		limit int
		json  bool
	}{
		{"before the argument", []string{"--limit", "3", "q"}, []string{"q"}, 3, false},
		{"after the argument", []string{"q", "--json", "--limit=3"}, []string{"q"}, 3, true},
		{"between arguments", []string{"who", "-json", "is"}, []string{"who", "is"}, 0, true},
		{"a dash is an argument", []string{"-", "--json"}, []string{"-"}, 0, true},
		{"all is argument behind two dashes", []string{"--json", "--", "--limit", "-"}, []string{"--limit", "-"}, 0, true},
		{"two dashes behind an argument", []string{"q", "--", "--json"}, []string{"q", "--json"}, 0, false},
		{"flags too, wherever they stand", []string{"--", "q", "--json"}, []string{"q", "--json"}, 0, false},
		{"nothing", nil, nil, 0, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fs := flag.NewFlagSet("test", flag.ContinueOnError)
			limit, json := fs.Int("limit", 0, ""), fs.Bool("json", false, "")
			rest, err := parse(fs, tt.args)
			if err != nil || !slices.Equal(rest, tt.rest) || *limit != tt.limit || *json != tt.json {
				t.Errorf("parse(%q) = %q, limit %d, json %v, %v", tt.args, rest, *limit, *json, err)
			}
		})
	}
}

// flagsOf lists the flags that a command has.
func flagsOf(c command) []string {
	fs := flag.NewFlagSet(c.name, flag.ContinueOnError)
	c.setup(&program{}, fs)
	return flagNames(fs)
}

func TestHelpNamesExactlyTheFlagsThereAre(t *testing.T) {
	named := regexp.MustCompile(`(?m)^  --([a-z-]+)`)
	for _, c := range commands() {
		if c.name == "help" {
			continue // its text is the overview
		}
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, m := range named.FindAllStringSubmatch(c.help, -1) {
				got = append(got, m[1])
			}
			slices.Sort(got)
			if want := flagsOf(c); !slices.Equal(got, want) {
				t.Errorf("help names %q, the flags are %q", got, want)
			}
		})
	}
}

func TestHelpIsNarrowEnoughForATerminal(t *testing.T) {
	for _, c := range commands() {
		for line := range strings.Lines(c.text()) {
			if n := len([]rune(strings.TrimSuffix(line, "\n"))); n > 82 {
				t.Errorf("%s: %d columns: %s", c.name, n, line)
			}
		}
	}
}

func TestExampleOfEveryHelpRuns(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for name, text := range map[string]string{
		"corpus/nile.md":  "# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا في وسط أفريقيا.\n",
		"questions.jsonl": `{"id":"1","question":"من أين ينبع النيل الأبيض؟","gold":[{"file":"nile.md","line":3}]}` + "\n",
	} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o755), writeFile(name, text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := run(t.Context(), []string{"index", "--quiet"}, strings.NewReader(""), io.Discard, io.Discard, noEnv); err != nil {
		t.Fatal(err)
	}
	for _, c := range commands() {
		t.Run(c.name, func(t *testing.T) {
			_, examples, ok := strings.Cut(strings.Replace(c.text(), "\nExamples:\n", "\nExample:\n", 1), "\nExample:\n")
			if !ok || examples == "" {
				t.Fatalf("the help does not end with an example: %q", examples)
			}
			for example := range strings.Lines(examples) {
				runExample(t, strings.TrimSpace(example))
			}
		})
	}
}

// runExample runs a line of a help text, with its output in a file where it says
// so: later examples may read it.
func runExample(t *testing.T, example string) {
	t.Helper()
	command, file, redirected := strings.Cut(example, " > ")
	args, isBot := strings.CutPrefix(command, "bot ")
	if !isBot {
		t.Fatalf("not a run of bot: %q", example)
	}
	if args == "web" || args == "invite" || strings.HasPrefix(args, "mcp") || strings.HasPrefix(args, "feedback") ||
		strings.HasPrefix(args, "backup") || strings.HasPrefix(args, "restore") {
		return // web_test.go, feedback.txtar and backup.txtar run them
	}
	var stdout, stderr strings.Builder
	err := run(t.Context(), shellWords(args), strings.NewReader("من أين ينبع النيل؟\n"), &stdout, &stderr, noEnv)
	if args == "serve" { // it serves until it is stopped; serve_test.go runs it
		if err == nil || err.Error() != "telegram.token: missing" {
			t.Errorf("bot serve without a token: %v", err)
		}
		return
	}
	if redirected {
		err = errors.Join(err, writeFile(file, stdout.String()))
	}
	if err != nil || stdout.Len() == 0 {
		t.Errorf("%s: %v\n%s%s", example, err, stdout.String(), stderr.String())
	}
}

// shellWords splits a command line whose only quotation marks are '.
func shellWords(line string) []string {
	words := regexp.MustCompile(`'[^']*'|\S+`).FindAllString(line, -1)
	for i := range words {
		words[i] = strings.Trim(words[i], "'")
	}
	return words
}

func TestInterruptEndsAReadThatWaits(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	in, _ := io.Pipe() // nothing ever comes
	cancel()
	for _, err := range input.Lines(ctx, in) {
		if exitCode(err) != exitInterrupted {
			t.Errorf("%v gives exit code %d", err, exitCode(err))
		}
		return
	}
	t.Error("no error")
}

func TestAnInterruptedUpdateSaysSo(t *testing.T) {
	dir := t.TempDir()
	if err := writeFile(filepath.Join(dir, "nile.md"), "ينبع النيل الأبيض من بحيرة فيكتوريا.\n"); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	args := []string{"index", "--corpus", dir, "--data", t.TempDir()}
	err := run(ctx, args, strings.NewReader(""), io.Discard, io.Discard, noEnv)
	if exitCode(err) != exitInterrupted {
		t.Errorf("%v gives exit code %d", err, exitCode(err))
	}
}
