package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"isnad/cmd/bot/input"
	"isnad/internal/analysis"
	"isnad/internal/question"
)

// A replier answers one question on standard output and reports whether anything was found.
type replier func(ctx context.Context, question string) (found bool, err error)

// each answers the question in args or, if args is "-", each line of standard input, in order
// and while input still arrives. A line that is no question is reported in its place, and the
// others are still answered.
func (p *program) each(ctx context.Context, args []string, reply replier) error {
	if !isStream(args) {
		found, err := reply(ctx, strings.Join(args, " "))
		if err == nil && !found {
			err = errNotAnswered
		}
		return err
	}
	n, any := 0, false
	for question, err := range input.Lines(ctx, p.in) {
		if err != nil {
			return fmt.Errorf("read standard input: %w", err)
		}
		n++
		found, err := reply(ctx, question)
		if isQuestionMistake(err) {
			err = p.refuseLine(n, question, err)
		}
		if err != nil {
			return err
		}
		any = any || found
	}
	if n == 0 {
		return &usageError{"standard input has no question", "write one question a line"}
	}
	if !any {
		return errNotAnswered
	}
	return nil
}

// isQuestionMistake reports whether err is about the question alone, so that the next one may
// succeed.
func isQuestionMistake(err error) bool {
	return errors.Is(err, question.ErrEmpty) ||
		errors.Is(err, question.ErrNoWords) ||
		errors.Is(err, question.ErrLong)
}

// isStream reports whether args ask for questions from standard input.
func isStream(args []string) bool { return len(args) == 1 && args[0] == "-" }

// printTurn prints the reply to one question in one piece. For several questions it adds the
// question above and an empty line below.
func (p *program) printTurn(args []string, question string, reply func(io.Writer) error) error {
	var b strings.Builder
	if isStream(args) {
		fmt.Fprintf(&b, "> %s\n", analysis.OneLine(question))
	}
	if err := reply(&b); err != nil {
		return err
	}
	if isStream(args) {
		b.WriteByte('\n')
	}
	return p.printf("%s", b.String())
}

// A refusedLine is the JSON output for a line that is no question.
type refusedLine struct {
	Question string `json:"question"`
	Error    string `json:"error"`
}

// refuseLine reports that line n of standard input is no question.
func (p *program) refuseLine(n int, question string, err error) error {
	if p.common.json {
		return p.printJSON(refusedLine{question, err.Error()})
	}
	_, err = fmt.Fprintf(p.err, "bot: line %d: %v\n", n, err)
	return err
}

// checkArgs refuses a question in args that check refuses, before anything is loaded for it.
func checkArgs(cmd string, args []string, check func(string) error) error {
	switch {
	case len(args) == 0:
		return &usageError{cmd + ": no question", fmt.Sprintf("bot %s 'your question', or bot %s - for one question a line", cmd, cmd)}
	case isStream(args):
		return nil
	}
	return check(strings.Join(args, " "))
}
