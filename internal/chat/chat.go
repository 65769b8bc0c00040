// Package chat is the conversation in a terminal: it reads questions and shows
// answers with their sources.
//
// On a terminal a line can be edited, the arrow keys bring back earlier
// questions, also those of earlier runs, and Ctrl-C stops a running question. On a
// pipe each line is a question, and the output is plain text: no prompt, no
// colours, no marks that only a terminal understands.
//
// A [Printer] shows answers, hits and articles the same way everywhere, also
// outside a conversation.
//
// # Scope
//
// How answers are found is for package library, and no flag or setting is known
// here.
package chat

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/library"
	"isnad/internal/question"
)

// Options sets up a conversation. The streams and the library are required.
type Options struct {
	In  io.Reader
	Out io.Writer // answers
	Err io.Writer // everything else

	// Terminal says that a person types. In and Out must then be the process's
	// own standard streams, for the line editor uses those.
	Terminal    bool
	Printer     Printer
	HistoryFile string // keeps the lines typed on a terminal; "" for none
	Language    string // of the interface: a code; "" follows the questions, from Arabic on

	Library library.Service
}

// around is how many lines /sources shows before and after a source.
const around = 2

// Run holds a conversation until the input ends, the person leaves or ctx is done; only the
// last is an error. On a terminal Run handles interrupts itself, so ctx must not end on them.
// A question that fails is reported on Err, and the conversation goes on.
func Run(ctx context.Context, opts Options) error {
	s := &session{Options: opts, language: opts.Language, talk: opts.Library.Converse()}
	s.in = openInput(&s.Options, s.note)
	defer s.in.close()
	if opts.Terminal {
		s.note(s.words().Greeting.With(opts.Library.Counts(ctx).Articles))
	}
	return s.run(ctx)
}

// A session is a conversation that is going on.
type session struct {
	Options
	in       *input
	talk     library.Conversation
	last     *answer.Answer // for /sources; nil before the first answer
	language string         // of the interface now; "" before the first answer
}

// errLeave ends a conversation.
var errLeave = errors.New("leave")

// run reads lines and answers each question or carries out each command.
func (s *session) run(ctx context.Context) error {
	interrupted := false // by the line before
	for {
		line, err := s.in.line(ctx)
		switch {
		case errors.Is(err, io.EOF), errors.Is(err, errInterrupted) && interrupted:
			return s.leave()
		case errors.Is(err, errInterrupted):
			interrupted = true
			s.note(s.words().Again)
			continue
		case err != nil:
			return err
		}
		interrupted = false
		if line == "" {
			continue
		}
		if err := s.do(ctx, line); errors.Is(err, errLeave) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// leave ends the line of the prompt, where there is one.
func (s *session) leave() error {
	if !s.Terminal {
		return nil
	}
	_, err := fmt.Fprintln(s.Out)
	return err
}

// do answers a question or carries out a command. Its errors end the conversation: a question
// that can't be answered is only reported.
func (s *session) do(ctx context.Context, line string) error {
	ask := s.ask
	if strings.HasPrefix(line, "/") {
		ask = s.command
	}
	running, stop := s.in.interruptible(ctx)
	defer stop()
	err := ask(running, line)
	var failed *writeError
	switch {
	case err == nil, errors.Is(err, errLeave), errors.As(err, &failed):
		return err
	case ctx.Err() != nil:
		return ctx.Err()
	}
	s.note(s.words().reply(err))
	return nil
}

// ask answers the questions of a line.
func (s *session) ask(ctx context.Context, line string) error {
	for _, text := range question.Several(line) {
		if err := s.askOne(ctx, text); err != nil {
			return err
		}
	}
	return nil
}

// askOne answers one question.
func (s *session) askOne(ctx context.Context, question string) error {
	show, clear := s.Printer.Live(s.Out)
	a, err := s.talk.Ask(ctx, question, answer.Call{Show: show, Language: s.language})
	clear()
	if err != nil {
		return err
	}
	if a.Outcome != answer.Talk { // after a thank-you /sources still shows the sources of the answer
		s.last = &a
	}
	if s.Language == "" {
		s.language = a.Language
	}
	err = s.show(func(w io.Writer) error {
		if a.Resolved != "" && a.Resolved != a.Question {
			s.Printer.remark(w, s.words().Understood.With(analysis.OneLine(a.Resolved)))
		}
		return s.Printer.Answer(w, a)
	})
	if note := a.Note(); note != "" {
		s.note(note)
	}
	if a.Draft.Err != nil {
		s.note(analysis.OneLine(a.Draft.Err.Error()))
	}
	return err
}

// show prints to Out in one piece, with an empty line after it.
func (s *session) show(print func(w io.Writer) error) error {
	var b bytes.Buffer
	if err := print(&b); err != nil {
		return err
	}
	b.WriteByte('\n')
	if _, err := s.Out.Write(b.Bytes()); err != nil {
		return &writeError{err}
	}
	return nil
}

// note writes a message that is not part of an answer.
func (s *session) note(text string) { fmt.Fprintln(s.Err, s.Printer.own(text)) }

func (s *session) words() *words { return wordsFor(s.language) }

// A writeError says that answers can't be shown any more.
type writeError struct{ err error }

func (e *writeError) Error() string { return "show the answer: " + e.err.Error() }
func (e *writeError) Unwrap() error { return e.err }
