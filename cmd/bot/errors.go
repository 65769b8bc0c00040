package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"

	"isnad/cmd/bot/backup"
	"isnad/internal/analysis"
	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/eval"
	"isnad/internal/eval/gold"
	"isnad/internal/eval/journal"
	"isnad/internal/index"
	"isnad/internal/question"
)

// The exit codes follow those of grep.
const (
	exitAnswered    = 0
	exitNone        = 1   // the articles have no answer
	exitUsage       = 2   // a mistake in use or configuration
	exitFailure     = 3   // anything else that went wrong
	exitInterrupted = 130 // as shells report a program that Ctrl-C ended
)

// errNotAnswered ends a run that found nothing and has already said so.
var errNotAnswered = errQuiet{exitNone}

// An errQuiet ends the run with a code and prints nothing more.
type errQuiet struct{ code int }

func (e errQuiet) Error() string { return fmt.Sprintf("exit code %d", e.code) }

// A usageError is a mistake on the command line.
type usageError struct{ message, hint string }

func (e *usageError) Error() string { return e.message }
func (e *usageError) Hint() string  { return e.hint }

// A hinted error adds a hint to another.
type hinted struct {
	error
	hint string
}

func (e *hinted) Unwrap() error { return e.error }
func (e *hinted) Hint() string  { return e.hint }

// mistakes are the errors that a user can correct by asking or configuring differently.
var mistakes = []error{
	question.ErrEmpty,
	question.ErrNoWords,
	question.ErrLong,
	index.ErrEmptyCorpus,
	gold.ErrNoQuestions,
}

// exitCode turns an error into an exit code. Nothing else does.
func exitCode(err error) int {
	if err == nil {
		return exitAnswered
	}
	if quiet, ok := errors.AsType[errQuiet](err); ok {
		return quiet.code
	}
	if is[*usageError](err) || is[*config.FieldError](err) || is[*corpus.DirError](err) || is[*gold.LineError](err) ||
		is[*journal.Error](err) || is[*eval.SavedError](err) || is[*backup.ExistsError](err) {
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

func is[E error](err error) bool {
	_, ok := errors.AsType[E](err)
	return ok
}

// report prints err and its hint.
func report(w io.Writer, err error) {
	if _, quiet := errors.AsType[errQuiet](err); err == nil || quiet {
		return
	}
	if errors.Is(err, context.Canceled) {
		fmt.Fprintln(w, "bot: interrupted")
		return
	}
	fmt.Fprintf(w, "bot: %s\n", analysis.HarmlessLines(err.Error()))
	if hint := hintOf(err); hint != "" {
		fmt.Fprintf(w, "bot: hint: %s\n", analysis.HarmlessLines(hint))
	}
}

// hintOf returns the hint of err or of a cause of it, or "".
func hintOf(err error) string {
	if errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE) {
		return "allow this account more open files (ulimit -n), or end what holds them open"
	}
	type hinter interface {
		error
		Hint() string
	}
	if h, ok := errors.AsType[hinter](err); ok {
		return onCommandLine.Replace(h.Hint())
	}
	return ""
}

// onCommandLine adds flags and commands to the hints of libraries, which name only actions.
var onCommandLine = strings.NewReplacer(
	"use another data folder", "name another folder with --data DIR",
	"use another folder of articles", "name another folder with --corpus DIR",
	"name the folder of your articles", "name the folder of your articles with --corpus DIR",
	"have the update accept an empty folder", "run “bot index --allow-empty”",
	"bring the index up to date", "bring the index up to date with “bot index”",
	"save a report as JSON lines, with what each question got", "make one with: bot eval --json --explain QUESTIONS.jsonl > old.jsonl",
	"ask half of the articles for both or for neither", "use --drop-gold=half for both or for neither",
)
