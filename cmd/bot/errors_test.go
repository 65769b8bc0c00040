package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/eval"
	"isnad/internal/eval/gold"
	"isnad/internal/index"
	"isnad/internal/question"
	"isnad/internal/telegram/state"
)

func TestExitCodes(t *testing.T) {
	for _, tt := range []struct {
		name string
		err  error
		want int
	}{
		{"answered", nil, 0},
		{"not answered", errNotAnswered, 1},
		{"a mistake on the command line", &usageError{"x", ""}, 2},
		{"a mistake in the settings", fmt.Errorf("x: %w", &config.FieldError{Err: config.ErrUnknownKey}), 2},
		{"an empty question", fmt.Errorf("x: %w", question.ErrEmpty), 2},
		{"no corpus", &corpus.DirError{Err: fs.ErrNotExist}, 2},
		{"a mistake in a questions file", errors.Join(&gold.LineError{Err: fs.ErrInvalid}), 2},
		{"an empty corpus", &index.EmptyError{}, 2},
		{"another writer", &index.LockedError{}, 3},
		{"a damaged index", &index.DamagedError{}, 3},
		{"anything else", fs.ErrPermission, 3},
		{"interrupted", fmt.Errorf("x: %w", context.Canceled), 130},
		{"interrupted while something failed", errors.Join(fs.ErrClosed, context.Canceled), 130},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := exitCode(tt.err); got != tt.want {
				t.Errorf("exit code %d, want %d", got, tt.want)
			}
		})
	}
}

func TestReport(t *testing.T) {
	for _, tt := range []struct {
		name string
		err  error
		want string
	}{
		{"nothing went wrong", nil, ""},
		{"all was said", errNotAnswered, ""},
		{"an error", errors.New("index: disk full"), "bot: index: disk full\n"},
		{"a hint far down the chain", fmt.Errorf("ask: %w", &usageError{"no question", "ask one"}),
			"bot: ask: no question\nbot: hint: ask one\n"},
		{"interrupted", fmt.Errorf("embed: %w", context.Canceled), "bot: interrupted\n"},
		{"no descriptor is left, which is no matter of the folder", &corpus.DirError{Dir: "x", Err: syscall.EMFILE},
			"bot: corpus folder \"x\": too many open files\nbot: hint: allow this account more open files (ulimit -n), or end what holds them open\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var b strings.Builder
			report(&b, tt.err)
			if b.String() != tt.want {
				t.Errorf("got %q, want %q", b.String(), tt.want)
			}
		})
	}
}

// The hints of libraries name an action, and here each gets its flag.
func TestHintsNameFlags(t *testing.T) {
	half := eval.Saved{DropGold: eval.DropHalf}
	_, noFolder := corpus.Open("no such folder")
	_, notSaved := eval.LoadSaved(strings.NewReader("{}"), "f")
	for _, tt := range []struct {
		name string
		err  error
		want string
	}{
		{"the index can't be written", &index.FolderError{Op: "write", Err: fs.ErrPermission},
			"make it writable for the account that runs this program, or name another folder with --data DIR"},
		{"the bot's memory can't be written", &state.FileError{Err: fs.ErrPermission},
			"make the folder writable for the account that runs this program, or name another folder with --data DIR"},
		{"no article", &index.EmptyError{}, "put .txt, .md, .html, .pdf, .docx, .odt, .epub, .srt, .vtt or .json (of a chat) files into it, or name another folder with --corpus DIR"},
		{"no article any more", &index.EmptyError{Indexed: 3},
			"is it the right folder, and is its disk there? if it is meant to be empty, run “bot index --allow-empty”"},
		{"no folder", noFolder, "create it and put your articles there, or name another folder with --corpus DIR"},
		{"a damaged index", &index.DamagedError{}, "bring the index up to date with “bot index”: what can't be used is built again"},
		{"no saved evaluation", notSaved, "make one with: bot eval --json --explain QUESTIONS.jsonl > old.jsonl"},
		{"evaluations of half and of all", half.Check(nil, eval.DropNone), "use --drop-gold=half for both or for neither"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := hintOf(tt.err); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
