package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"log/slog"
	"runtime"
	"slices"
	"sync"
	"time"

	"isnad/cmd/bot/gaps"
	"isnad/cmd/bot/links"
	"isnad/internal/config"
	"isnad/internal/inbox"
	"isnad/internal/index"
	"isnad/internal/telegram"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/voice"
	"isnad/internal/watch"
)

const serveHelp = `Usage: bot serve [flags]

Serves people on Telegram until it is stopped, and where web.listen is set the
pages of bot web too. It needs a bot's token, which @BotFather on Telegram hands
out, in ISNAD_TELEGRAM_TOKEN or in the file that telegram.token_file names, and
nothing else: where no admin is configured it prints a link that makes whoever
opens it first the bot's admin.

The index is brought up to date first, and whoever asks meanwhile is answered
after it; one that another embedding model made answers until the new one is
complete. Articles that are added, changed or removed later are noticed. Ctrl-C
or SIGTERM ends it: what is under way is finished, the rest is left with Telegram
until the next start. What it must not forget is in telegram.db in the data
folder, what people found useful or not in feedback.jsonl.

Flags:
` + settingsHelp + `
Exit code: 0 when it was stopped; 2 a mistake in use or configuration; 3 a
failure.

Example:
  bot serve
`

func setupServe(p *program, fs *flag.FlagSet) action {
	p.declareSettings(fs)
	return func(ctx context.Context, args []string) error {
		if err := noArguments("serve", args); err != nil {
			return err
		}
		cfg, err := p.load()
		if err != nil {
			return err
		}
		if err := cfg.CheckToken(); err != nil {
			return err
		}
		api := botapi.New(cfg.Telegram.APIURL, cfg.Telegram.Token.Reveal())
		p.err = api.Redacting(p.err) // whatever is written, by whomever
		p.startLog(cfg.Log.Level)
		s, err := p.openServing(ctx, cfg)
		if err != nil {
			return err
		}
		return s.serve(ctx, api)
	}
}

// serve runs the bot until ctx is done. The bot listens while the articles are read: a wrong
// token is reported at once, and people who ask meanwhile are told to wait.
func (s *session) serve(ctx context.Context, api *botapi.Client) error {
	store, err := state.Open(s.cfg.DataDir)
	if err != nil {
		return err
	}
	defer store.Close()
	pages, err := s.pages(store)
	if err != nil {
		return err
	}
	box, err := inbox.Open(s.cfg.Corpus.Dir, s.cfg.Corpus.MaxFile())
	if err != nil {
		return err
	}
	defer box.Close()
	opts, err := s.telegramOptions(api, store)
	if err != nil {
		return err
	}
	opts.Inbox, opts.Files = box, api
	bot := telegram.New(opts)
	if err := s.start(ctx, bot); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	return runAll(ctx, bot.Run,
		func(ctx context.Context) error {
			return s.keepArticles(ctx, func() { s.botReady(ctx, bot) })
		},
		pages,
		func(ctx context.Context) error { store.GiveCopies(ctx); return nil })
}

// start starts the bot and connects it with the updates of the index. If the bot has no admin
// yet, it tells how to become one.
func (s *session) start(ctx context.Context, bot *telegram.Bot) error {
	if err := bot.Start(ctx); err != nil {
		return err
	}
	link, err := bot.OwnerLink()
	if err != nil {
		return err
	}
	if link != "" {
		s.p.note("nobody may use the bot yet: open %s in Telegram to become its admin (it works once, for a day)", link)
	}
	s.metrics.Gauge("telegram_updates_in_progress", "Updates that are in progress or wait.", func() float64 { return float64(bot.InProgress()) })
	s.onProgress = bot.Loading
	s.onUpdate = func(r index.Report) {
		if len(r.New) < r.Files { // a first index has no news
			bot.Changed(slices.Concat(r.New, r.Changed))
		}
	}
	return nil
}

// runAll runs main until ctx is done, and the others beside it. An error of any of them ends
// all.
func runAll(ctx context.Context, main func(context.Context) error, others ...func(context.Context) error) error {
	ctx, stop := context.WithCancelCause(ctx)
	var beside sync.WaitGroup
	for _, run := range others {
		beside.Go(func() {
			if err := run(ctx); err != nil {
				stop(err)
			}
		})
	}
	err := main(ctx)
	stop(nil)
	beside.Wait()
	slog.Info("stopped")
	if cause := context.Cause(ctx); err == nil && cause != nil && !errors.Is(cause, context.Canceled) {
		return cause
	}
	return err
}

// botReady lets the bot answer.
func (s *session) botReady(ctx context.Context, bot *telegram.Bot) {
	slog.Info("serving", "bot", "@"+bot.Name(), "articles", s.Counts(ctx).Articles)
	bot.Ready()
}

// keepArticles loads the index, calls ready when questions can be answered, and keeps the
// index up to date until ctx is done.
func (s *session) keepArticles(ctx context.Context, ready func()) error {
	former, err := s.begin(ctx)
	if err != nil {
		return err
	}
	ready()
	if former {
		s.remake(ctx)
	}
	watch.Folder(ctx, s.cfg.Corpus.Dir, watch.Options{Changed: s.follow, Look: s.Listing})
	return nil
}

// begin loads the first index of the bot, brought up to date. If another embedding model made
// it, it is used at once and made anew later: an endpoint may take hours for that.
func (s *session) begin(ctx context.Context) (former bool, err error) {
	if s.LoadFormer(ctx) {
		return true, nil
	}
	return false, s.loadIndex(ctx)
}

// follow updates the index when articles have changed.
func (s *session) follow(ctx context.Context) error {
	report, err := s.Update(ctx, index.UpdateOptions{Wait: true, Progress: func(index.Progress) {}})
	if err == nil && len(report.New)+len(report.Changed)+len(report.Removed) > 0 {
		slog.Info("the index follows the articles", "new", len(report.New), "changed", len(report.Changed), "removed", len(report.Removed),
			"articles", report.Files, "took", report.Took)
	}
	return err
}

// remake makes the index anew while the one before is still used.
func (s *session) remake(ctx context.Context) {
	report, err := s.Update(ctx, index.UpdateOptions{Wait: true})
	switch {
	case err == nil:
		slog.Info("the new index answers", "generation", report.Generation, "embedded", report.Embedded)
	case ctx.Err() == nil:
		slog.Error("answering from the index before: the new one could not be made", "reason", err, "hint", cmp.Or(hintOf(err), "/reindex tries again"))
	}
}

// telegramOptions connects the bot with the library.
func (s *session) telegramOptions(api *botapi.Client, store *state.Store) (telegram.Options, error) {
	t, v := s.cfg.Telegram, s.cfg.Voice
	opts := telegram.Options{
		API: delivery.Counted{API: api, Count: s.metrics.Telegram}, Store: store, Library: s.Library, Loading: true,
		Public: t.Access == config.Public, Admins: t.Admins, Users: t.Users, Chats: t.Chats, Channels: t.Channels, PerMinute: t.QuestionsPerMinute,
		Rich: t.RichMessages, Aside: t.SourcesAside,
	}
	opts.Unanswered.Groups = gaps.Groups(store.Unanswered, s.Vectors)
	var err error
	if opts.Unanswered.Link, err = links.Unanswered(s.cfg); err != nil {
		return opts, err
	}
	opts.Voice, err = voice.New(voice.Options{BaseURL: v.BaseURL, Model: v.Model, APIKey: v.APIKey.Reveal(), KeyOrigin: cmp.Or(v.APIKeyFile, s.cfg.Origin("voice.api_key")),
		Longest: time.Duration(v.Seconds) * time.Second, PerDay: time.Duration(v.MinutesPerDay) * time.Minute})
	if s.cfg.LLM.Model != "" {
		opts.WriteTime = s.cfg.LLM.Timeout
		opts.Workers = max(runtime.GOMAXPROCS(0), llmWorkers)
	}
	s.gaps.Keep(store.Unanswered)
	if t.WebhookURL != "" {
		opts.Webhook = &delivery.Webhook{URL: t.WebhookURL, Listen: t.WebhookListen, Secret: t.SecretOfWebhook()}
	}
	return opts, err
}

// llmWorkers is how many questions are answered at the same time if a language model writes:
// most of their time they wait for it.
const llmWorkers = 8
