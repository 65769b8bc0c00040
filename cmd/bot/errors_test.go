package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/eval"
	"isnad/internal/question"
	"isnad/internal/retrieval"
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
		{"a mistake in a questions file", errors.Join(&eval.LineError{Err: fs.ErrInvalid}), 2},
		{"an empty corpus", &retrieval.EmptyError{}, 2},
		{"another writer", &retrieval.LockedError{}, 3},
		{"a damaged index", &retrieval.DamagedError{}, 3},
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
