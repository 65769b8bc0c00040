package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/eval"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// Exit codes, after grep's.
const (
	exitAnswered    = 0
	exitNone        = 1   // the articles have no answer
	exitUsage       = 2   // a mistake in use or configuration
	exitFailure     = 3   // anything else that went wrong
	exitInterrupted = 130 // what shells report for a program that Ctrl-C ended
)

// errNotAnswered ends a run that said all there is to say: nothing was found.
var errNotAnswered = errQuiet{exitNone}

// An errQuiet ends the run with a code; what there was to say has been printed.
type errQuiet struct{ code int }

func (e errQuiet) Error() string { return fmt.Sprintf("exit code %d", e.code) }

// A usageError is a mistake on the command line.
type usageError struct{ message, hint string }

func (e *usageError) Error() string { return e.message }
func (e *usageError) Hint() string  { return e.hint }

// A hinted error carries the way out of another.
type hinted struct {
	error
	hint string
}

func (e *hinted) Unwrap() error { return e.error }
func (e *hinted) Hint() string  { return e.hint }

// mistakes are the errors that the person at the keyboard can mend by asking or
// configuring differently.
var mistakes = []error{
	question.ErrEmpty,
	question.ErrNoWords,
	question.ErrLong,
	retrieval.ErrEmptyCorpus,
	eval.ErrNoQuestions,
}

// exitCode is the one place that turns an error into an exit code.
func exitCode(err error) int {
	if err == nil {
		return exitAnswered
	}
	if quiet, ok := errors.AsType[errQuiet](err); ok {
		return quiet.code
	}
	if _, ok := errors.AsType[*usageError](err); ok {
		return exitUsage
	}
	if _, ok := errors.AsType[*config.FieldError](err); ok {
		return exitUsage
	}
	if _, ok := errors.AsType[*corpus.DirError](err); ok {
		return exitUsage
	}
	if _, ok := errors.AsType[*eval.LineError](err); ok {
		return exitUsage
	}
	if _, ok := errors.AsType[*eval.SavedError](err); ok {
		return exitUsage
	}
	for _, mistake := range mistakes {
		if errors.Is(err, mistake) {
			return exitUsage
		}
	}
	if errors.Is(err, context.Canceled) {
		return exitInterrupted
	}
	return exitFailure
}

// report prints err for a person, and the way out where the error knows one.
func report(w io.Writer, err error) {
	if _, quiet := errors.AsType[errQuiet](err); err == nil || quiet {
		return
	}
	if errors.Is(err, context.Canceled) {
		fmt.Fprintln(w, "bot: interrupted")
		return
	}
	fmt.Fprintf(w, "bot: %v\n", err)
	if hint := hintOf(err); hint != "" {
		fmt.Fprintf(w, "bot: hint: %s\n", hint)
	}
}

// hintOf is the way out that err or a cause of it knows, or "".
func hintOf(err error) string {
	type hinter interface {
		error
		Hint() string
	}
	if h, ok := errors.AsType[hinter](err); ok {
		return h.Hint()
	}
	return ""
}
