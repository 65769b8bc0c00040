package main

import (
	"context"
	"flag"
	"io"
	"log/slog"
	"time"

	"isnad/internal/answer"
	"isnad/internal/chat"
	"isnad/internal/library"
	"isnad/internal/question"
	"isnad/internal/wire"
)

const askHelp = `Usage: bot ask [flags] QUESTION
       bot ask [flags] -

Answers a question from the articles. Each [number] in the answer has its source
below: file, line and title, and the words themselves where the answer does not
hold them. Several words make one question. With -, each line of standard input
is a question, answered as it comes.

The index is brought up to date first.

Flags:
` + scopeHelp + commonHelp + `
With --json an answer is one line; its keys are in docs/json.md. With -, a line
that is no question gives {"question","error"} in its place, and in text a line on
standard error.

Where a language model is to write answers (llm.model) and one is made of the
articles' own sentences all the same, a line on standard error says why; in JSON
"fallback" does.

Exit code: 0 answered, or replied to talk; 1 the articles do not answer it (with
-, none of the questions); 2 a mistake in use or configuration; 3 a failure.

Example:
  bot ask 'أين ينبع النيل؟'
`

func setupAsk(p *program, fs *flag.FlagSet) action {
	p.declare(fs)
	scope := p.scope(fs)
	return func(ctx context.Context, args []string) error {
		if err := checkArgs("ask", args, readable); err != nil {
			return err
		}
		s, err := p.ready(ctx, library.Fixed)
		if err != nil {
			return err
		}
		if ctx, err = s.within(ctx, scope); err != nil {
			return err
		}
		return p.each(ctx, args, func(ctx context.Context, question string) (bool, error) {
			start, printer := time.Now(), s.printer()
			show, clear := p.draft(printer)
			a, err := s.Ask(ctx, question, answer.Call{Show: show})
			clear()
			if err != nil {
				return false, err
			}
			p.noteFallback(a)
			found := a.Outcome == answer.Answered || a.Outcome == answer.Talk
			if p.common.json {
				return found, p.printJSON(wire.NewAnswer(a, time.Since(start)))
			}
			return found, p.printTurn(args, question, func(w io.Writer) error { return printer.Answer(w, a) })
		})
	}
}

// readable returns an error for a text that is neither a question nor talk.
func readable(text string) error {
	_, err := question.Read(text)
	return err
}

// draft shows an answer while it is being written, if standard error is a terminal.
func (p *program) draft(printer chat.Printer) (show func(answer.Answer), clear func()) {
	if p.common.json {
		return nil, func() {}
	}
	return printer.Live(p.out)
}

// noteFallback tells why the language model did not write the answer, and what to do about
// it.
func (p *program) noteFallback(a answer.Answer) {
	if note := a.Note(); note != "" {
		p.note("%s", note)
	}
	for _, r := range a.Draft.Removed {
		slog.Debug("a statement of the language model was removed", "why", r.Why, "text", r.Text)
	}
	if err := a.Draft.Err; err != nil {
		p.note("%v", err)
		if hint := hintOf(err); hint != "" {
			p.note("hint: %s", hint)
		}
	}
}
