package main

import (
	"context"
	"flag"
	"log/slog"
	"os/signal"
	"path/filepath"
	"syscall"

	"isnad/internal/answer"
	"isnad/internal/chat"
	"isnad/internal/corpus"
	"isnad/internal/retrieval"
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
` + settingsHelp + `
Exit code: 0; 2 a mistake in use or configuration; 3 a failure.

Example:
  bot chat
`

func setupChat(p *program, fs *flag.FlagSet) action {
	p.declareSettings(fs)
	return func(ctx context.Context, args []string) error {
		if err := noArguments("chat", args); err != nil {
			return err
		}
		e, err := p.open(ctx)
		if err != nil {
			return err
		}
		index, err := e.index(ctx)
		if err != nil {
			return err
		}
		opts, err := e.conversation(index)
		if err != nil {
			return err
		}
		if opts.Terminal {
			// From here on Ctrl-C is the conversation's own.
			live, stop := signal.NotifyContext(context.WithoutCancel(ctx), syscall.SIGTERM)
			defer stop()
			ctx = live
		}
		return chat.Run(ctx, opts)
	}
}

// conversation is a conversation about what index holds, and about what the
// articles hold later on.
func (e *engine) conversation(index *retrieval.Index) (chat.Options, error) {
	now := &latest{engine: e, index: index}
	answerer, err := e.over(now)
	if err != nil {
		return chat.Options{}, err
	}
	talk := answerer.Conversation()
	return chat.Options{
		In: e.p.in, Out: e.p.out, Err: e.p.err,
		Terminal:    isTerminal(e.p.in) && isTerminal(e.p.out),
		Printer:     e.printer(),
		HistoryFile: filepath.Join(e.cfg.DataDir, "chat_history"),
		Articles:    index.Counts().Articles,
		Ask: func(ctx context.Context, question string, call answer.Call) (answer.Answer, error) {
			now.refresh(ctx)
			return talk.Ask(ctx, question, call)
		},
		Forget: talk.Reset,
		Search: func(ctx context.Context, question string) ([]retrieval.Hit, error) {
			now.refresh(ctx)
			return now.Search(ctx, question, retrieval.Options{Limit: e.cfg.Retrieval.Limit})
		},
		Context: e.around,
	}, nil
}

// latest searches the index of the articles as they were when it was refreshed
// last. It is for one conversation, which asks one question at a time.
type latest struct {
	engine *engine
	index  *retrieval.Index
}

func (l *latest) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	return l.index.Search(ctx, question, opts)
}

// refresh brings the index up to date. Where that fails the one before goes on
// answering.
func (l *latest) refresh(ctx context.Context) {
	_, err := l.engine.update(ctx, retrieval.UpdateOptions{})
	if err == nil {
		var now *retrieval.Index
		if now, err = l.engine.store.Open(ctx); err == nil {
			l.index = now
			return
		}
	}
	slog.Debug("answering from the index before", "reason", err)
}

// around gives the lines of s and some before and after them.
func (e *engine) around(_ context.Context, s corpus.Span, around int) ([]chat.Line, error) {
	a, err := corpus.Read(e.root, corpus.File{Path: s.Path}, e.cfg.Corpus.MaxFile())
	if err != nil {
		return nil, err
	}
	var lines []chat.Line
	for n := max(1, s.First-around); n <= min(len(a.Lines), s.Last+around); n++ {
		line := a.Lines[n-1]
		lines = append(lines, chat.Line{N: n, Text: a.Text[line.Start:line.End]})
	}
	return lines, nil
}
