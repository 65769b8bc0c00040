package main

import (
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"io"
	"log/slog"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"isnad/internal/answer"
	"isnad/internal/chat"
	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/retrieval"
	"isnad/internal/telegram"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/message"
	"isnad/internal/telegram/state"
)

const serveHelp = `Usage: bot serve [flags]

Serves people on Telegram until it is stopped. It needs a bot's token, which
@BotFather on Telegram hands out, in ISNAD_TELEGRAM_TOKEN or in the file that
telegram.token_file names, and nothing else: where no admin is configured it
prints a link that makes whoever opens it first the bot's admin.

The index is brought up to date first; one that another embedding model made
answers until the new one is complete. Ctrl-C or SIGTERM ends it: what is under
way is finished, the rest is left with Telegram until the next start. What it must
not forget is in telegram.db in the data folder, what people found useful or not
in feedback.jsonl.

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
		p.err = redacting{p.err, api.Redact} // whatever is written, by whomever
		p.startLog(cfg.Log.Level)
		e, err := p.open(ctx)
		if err != nil {
			return err
		}
		return e.serve(ctx, api)
	}
}

// redacting is a stream that the token never reaches.
type redacting struct {
	io.Writer
	redact func(string) string
}

func (r redacting) Write(text []byte) (int, error) {
	if _, err := io.WriteString(r.Writer, r.redact(string(text))); err != nil {
		return 0, err
	}
	return len(text), nil
}

// serve runs the bot until ctx is done.
func (e *engine) serve(ctx context.Context, api *botapi.Client) error {
	index, made, err := e.begin(ctx)
	if err != nil {
		return err
	}
	defer made()
	store, err := state.Open(e.cfg.DataDir)
	if err != nil {
		return err
	}
	defer store.Close()
	opts, err := e.telegramOptions(api, store, index)
	if err != nil {
		return err
	}
	bot := telegram.New(opts)
	if err := bot.Start(ctx); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	slog.Info("serving", "bot", "@"+bot.Name(), "articles", index.Counts().Articles)
	link, err := bot.OwnerLink()
	if err != nil {
		return err
	}
	if link != "" {
		e.p.note("nobody may use the bot yet: open %s in Telegram to become its admin (it works once, for a day)", link)
	}
	err = bot.Run(ctx)
	slog.Info("stopped")
	return err
}

// begin is the index that the bot begins with, brought up to date. One that another
// embedding model made answers at once, and until the new one is complete: an
// endpoint may take hours for that. made waits for it, or for ctx.
func (e *engine) begin(ctx context.Context) (index *retrieval.Index, made func(), err error) {
	if _, err := e.store.Open(ctx); err != nil {
		index, err = e.former(ctx)
		if err == nil {
			var making sync.WaitGroup
			making.Go(func() { e.remake(ctx) })
			return index, making.Wait, nil
		}
	}
	index, err = e.index(ctx)
	return index, func() {}, err
}

// remake makes the index anew while the one before answers.
func (e *engine) remake(ctx context.Context) {
	report, err := e.update(ctx, retrieval.UpdateOptions{Wait: true})
	switch {
	case err == nil:
		slog.Info("the new index answers", "generation", report.Generation, "embedded", report.Embedded)
	case ctx.Err() == nil:
		slog.Error("answering from the index before: the new one could not be made", "reason", err, "hint", cmp.Or(hintOf(err), "/reindex tries again"))
	}
}

// telegramOptions connects the bot with the engine.
func (e *engine) telegramOptions(api *botapi.Client, store *state.Store, first *retrieval.Index) (telegram.Options, error) {
	t := e.cfg.Telegram
	live := &atomic.Pointer[retrieval.Index]{}
	live.Store(first)
	answerer, err := e.over(liveSearch(func(ctx context.Context) *retrieval.Index { return e.opened(ctx, live) }))
	if err != nil {
		return telegram.Options{}, err
	}
	opts := telegram.Options{
		API: api, Store: store,
		Public: t.Access == config.Public, Admins: t.Admins, Users: t.Users, Chats: t.Chats, PerMinute: t.QuestionsPerMinute,
		Converse: func() telegram.Conversation { return answerer.Conversation() },
		Search: func(ctx context.Context, words string) ([]answer.Citation, error) {
			return e.citations(ctx, e.opened(ctx, live), words)
		},
		Lines: e.linesAround,
		Reindex: func(ctx context.Context, rebuild bool, progress func(retrieval.Progress)) (retrieval.Report, error) {
			return e.store.Update(ctx, e.root, retrieval.UpdateOptions{Rebuild: rebuild, Wait: true, MaxFile: e.cfg.Corpus.MaxFile(), Progress: progress})
		},
		Counts: func() (articles, passages int) {
			counts := e.opened(context.Background(), live).Counts()
			return counts.Articles, counts.Passages
		},
	}
	if e.llm != nil {
		opts.WriteTime = e.cfg.LLM.Timeout
		opts.Workers = max(runtime.GOMAXPROCS(0), llmWorkers)
	}
	if t.WebhookURL != "" {
		opts.Webhook = &telegram.Webhook{URL: t.WebhookURL, Listen: t.WebhookListen, Secret: webhookSecret(t)}
	}
	return opts, nil
}

// llmWorkers is how many questions are answered side by side where a language model
// writes: most of their time they wait for it.
const llmWorkers = 8

// webhookSecret is what Telegram must show with each update. One that nobody chose
// follows from the token, which both know.
func webhookSecret(t config.Telegram) string {
	if t.WebhookSecret != "" {
		return t.WebhookSecret.Reveal()
	}
	mac := hmac.New(sha256.New, []byte(t.Token.Reveal()))
	mac.Write([]byte("isnad webhook"))
	return hex.EncodeToString(mac.Sum(nil))
}

// liveSearch searches what is the live generation at the moment.
type liveSearch func(ctx context.Context) *retrieval.Index

func (l liveSearch) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	return l(ctx).Search(ctx, question, opts)
}

// opened is the live generation, whoever made it; the one before where it can't be
// had.
func (e *engine) opened(ctx context.Context, live *atomic.Pointer[retrieval.Index]) *retrieval.Index {
	index, err := e.store.Open(ctx)
	if err != nil {
		slog.Debug("answering from the index before", "reason", err)
		return live.Load()
	}
	live.Store(index)
	return index
}

// telegramHits is how many passages /search lists: what a phone shows without end.
const telegramHits = 5

// citations are the passages nearest to some words, as the sources of an answer
// are given.
func (e *engine) citations(ctx context.Context, index *retrieval.Index, words string) ([]answer.Citation, error) {
	hits, err := index.Search(ctx, words, retrieval.Options{Limit: min(telegramHits, e.cfg.Retrieval.Limit)})
	if err != nil {
		return nil, err
	}
	var all []answer.Citation
	for i, h := range hits {
		span, quote := chat.Evidence(h)
		all = append(all, answer.Citation{N: i + 1, Span: span, Quote: quote, Title: h.Passage.Title, Date: h.Passage.Date})
	}
	return all, nil
}

// linesAround gives the lines of s and some before and after them. A file whose
// name an answer of long ago has may have become anything: it is read as an article
// or not at all.
func (e *engine) linesAround(ctx context.Context, s corpus.Span, around int) ([]message.Line, error) {
	if strings.HasPrefix(s.Path, ".") {
		return nil, errors.New("not an article")
	}
	lines, err := e.around(ctx, s, around)
	if err != nil {
		return nil, err
	}
	all := make([]message.Line, len(lines))
	for i, l := range lines {
		all[i] = message.Line{N: l.N, Text: l.Text}
	}
	return all, nil
}
