package main

import (
	"context"
	"flag"
	"runtime"

	"isnad/cmd/bot/gaps"
	"isnad/cmd/bot/guests"
	"isnad/cmd/bot/links"
	"isnad/internal/config"
	"isnad/internal/mcp"
	"isnad/internal/telegram/state"
	"isnad/internal/web"

	"golang.org/x/sync/errgroup"
)

const webHelp = `Usage: bot web [flags]

Shows the articles in a browser: each as a page of numbered lines, with the
words that an answer cites marked; a search; and a page to ask on. Without
settings this is for this machine alone, at http://127.0.0.1:8080.

With web.base_url, or an address that others can reach, the pages are for others
too: then web.access, web.questions and invitations (bot invite) say who sees
what, as they do for bot serve, which serves the same pages beside Telegram.

The index is brought up to date first. Ctrl-C or SIGTERM ends it.

Flags:
  --listen ADDRESS
                 address to serve at (web.listen; default 127.0.0.1:8080)
` + settingsHelp + `
Exit code: 0 when it was stopped; 2 a mistake in use or configuration; 3 a
failure.

Example:
  bot web
`

// localAddress is where bot web serves unless told otherwise.
const localAddress = "127.0.0.1:8080"

func setupWeb(p *program, fs *flag.FlagSet) action {
	p.declareSettings(fs)
	p.setting(fs, "listen", "web.listen", "address to serve at: `ADDRESS`")
	return func(ctx context.Context, args []string) error {
		if err := noArguments("web", args); err != nil {
			return err
		}
		cfg, err := p.load()
		if err != nil {
			return err
		}
		if cfg.Web.Listen == "" {
			if err := cfg.Set("web.listen", localAddress, "default"); err != nil {
				return err
			}
		}
		s, err := p.openServing(ctx, cfg)
		if err != nil {
			return err
		}
		return s.serveWeb(ctx)
	}
}

// serveWeb serves pages alone until ctx is done.
func (s *session) serveWeb(ctx context.Context) error {
	beside, running := errgroup.WithContext(ctx)
	var store *state.Store
	copies := func() error { return nil }
	if !s.cfg.Web.Local() {
		var err error
		if store, err = state.Open(s.cfg.DataDir); err != nil {
			return err
		}
		defer store.Close()
		copies = func() error { store.GiveCopies(running); return nil }
	}
	pages, err := s.pages(store)
	if err != nil {
		return err
	}
	beside.Go(copies)
	beside.Go(func() error { return pages(running) })
	beside.Go(func() error {
		return s.keepArticles(running, func() { s.p.note("open %s", s.cfg.Web.Base()+"/") })
	})
	if err := beside.Wait(); ctx.Err() == nil {
		return err
	}
	return nil // the user stopped it
}

// pages listens on web.listen; serve serves the pages until its context is done. Without
// a store, whose people and invitations let guests in, the pages are for this machine alone.
func (s *session) pages(store *state.Store) (serve func(context.Context) error, err error) {
	if s.cfg.Web.Listen == "" {
		return func(context.Context) error { return nil }, nil
	}
	opts, err := s.webOptions()
	if err != nil {
		return nil, err
	}
	if store == nil {
		opts.Local, opts.Questions = true, true
	} else {
		opts.Guests, opts.Admins = guests.New(store.People), guests.Admins(store.People, s.cfg.Telegram.Admins)
		opts.Unanswered = gaps.Groups(store.Unanswered, s.Vectors)
		s.gaps.Keep(store.Unanswered)
	}
	listener, err := web.Listen(s.cfg.Web.Listen)
	if err != nil {
		return nil, err
	}
	server := web.New(opts)
	return func(ctx context.Context) error { return server.Run(ctx, listener) }, nil
}

// webOptions connects the pages with the library.
func (s *session) webOptions() (web.Options, error) {
	made, err := links.Of(s.cfg)
	if err != nil {
		return web.Options{}, err
	}
	w := s.cfg.Web
	opts := web.Options{
		Library: s.Library, Ready: s.Ready, Links: made, Public: w.Access == config.Public, Tokens: w.Tokens(),
		Questions: w.Questions, PerMinute: w.QuestionsPerMinute,
		Metrics: s.metrics.Handler(), Observe: s.metrics.Request,
		MCP: mcp.Handler(mcp.NewServer(s.Library, programVersion())),
	}
	if s.cfg.LLM.Model != "" {
		opts.WriteTime = s.cfg.LLM.Timeout
		opts.Workers = max(runtime.GOMAXPROCS(0), llmWorkers)
	}
	return opts, nil
}

const inviteHelp = `Usage: bot invite [flags]

Prints a link that lets one person into the pages (web.base_url), once, for a
week. bot serve or bot web must run with the same data folder. Whoever came this
way is listed, and can be removed, with /users on Telegram.

Flags:
` + settingsHelp + `
Exit code: 0; 2 a mistake in use or configuration; 3 a failure.

Example:
  bot invite
`

func setupInvite(p *program, fs *flag.FlagSet) action {
	p.declareSettings(fs)
	return func(_ context.Context, args []string) error {
		if err := noArguments("invite", args); err != nil {
			return err
		}
		cfg, err := p.load()
		if err != nil {
			return err
		}
		if cfg.Web.Base() == "" {
			return &usageError{"invite: there are no pages to invite to", "set web.listen and web.base_url"}
		}
		link, err := links.Invitation(cfg)
		if err != nil {
			return err
		}
		return p.printf("%s\n", link)
	}
}
