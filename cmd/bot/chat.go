package main

import (
	"context"
	"flag"
	"os/signal"
	"path/filepath"
	"syscall"

	"isnad/internal/chat"
	"isnad/internal/library"
)

const chatHelp = `Usage: bot chat [flags]

A conversation in the terminal: each line is a question, and each answer shows its
sources. A question may lean on those before it (ومتى؟, and in Mali?); what it was
taken for is shown. /new begins anew, /help lists what else can be typed; Ctrl-C
stops an answer, Ctrl-D leaves. What was typed is kept in chat_history in the data
folder.

Off a terminal each line of standard input is a question all the same. For
programs, bot ask --json - is the stable way.

The index is brought up to date first.

Flags:
` + scopeHelp + settingsHelp + `
Exit code: 0; 2 a mistake in use or configuration; 3 a failure.

Example:
  bot chat
`

func setupChat(p *program, fs *flag.FlagSet) action {
	p.declareSettings(fs)
	scope := p.scope(fs)
	return func(ctx context.Context, args []string) error {
		if err := noArguments("chat", args); err != nil {
			return err
		}
		s, err := p.ready(ctx, library.Current)
		if err != nil {
			return err
		}
		if ctx, err = s.within(ctx, scope); err != nil {
			return err
		}
		opts := s.conversation()
		if opts.Terminal {
			// From here on the conversation handles Ctrl-C.
			live, stop := signal.NotifyContext(context.WithoutCancel(ctx), syscall.SIGTERM)
			defer stop()
			ctx = live
		}
		return chat.Run(ctx, opts)
	}
}

// conversation returns the options of a conversation about the articles.
func (s *session) conversation() chat.Options {
	return chat.Options{
		In: s.p.in, Out: s.p.out, Err: s.p.err,
		Terminal:    isTerminal(s.p.in) && isTerminal(s.p.out),
		Printer:     s.printer(),
		HistoryFile: filepath.Join(s.cfg.DataDir, "chat_history"),
		Library:     s.Library,
	}
}
