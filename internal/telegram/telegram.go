// Package telegram is the bot on Telegram: what it does for an update, who may ask for what,
// and what it says.
//
// # Layers
//
// Package delivery takes updates and confirms them when they are done, keeps their order and
// their bounds, and sends each message once. It calls [Bot.Handle] for an update. Package
// outbox decides when a message may go out, package message what it looks like, and package
// state keeps what survives a restart.
//
// # Parts
//
// Package turn is the handling of one update. What it asks for is done by a part of the bot:
// questions, voice messages, examples, sources, people, settings, inline, and the packages below this one. Every command, button and
// inline query passes the one table of rights in package access first.
//
// # Scope
//
// How answers are found, and which settings the program has, is not known here.
package telegram

import (
	"cmp"
	"context"
	"log/slog"
	"runtime"
	"slices"
	"strings"
	"time"

	"isnad/internal/backoff"
	"isnad/internal/inbox"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/question"
	"isnad/internal/rate"
	"isnad/internal/talks"
	"isnad/internal/telegram/access"
	"isnad/internal/telegram/botapi"
	"isnad/internal/telegram/catalogue"
	"isnad/internal/telegram/delivery"
	"isnad/internal/telegram/incoming"
	"isnad/internal/telegram/outbox"
	"isnad/internal/telegram/reindex"
	"isnad/internal/telegram/scope"
	"isnad/internal/telegram/starters"
	"isnad/internal/telegram/state"
	"isnad/internal/telegram/subscribe"
	"isnad/internal/telegram/turn"
	"isnad/internal/telegram/upload"
	"isnad/internal/telegram/voice"
)

// Options is what the bot needs. API, Store, Library and Unanswered must be set; the zero value of the
// others is the recommended setting.
type Options struct {
	API     delivery.API
	Store   *state.Store
	Library library.Service
	Log     *slog.Logger // nil: the default

	Inbox *inbox.Inbox      // where articles that admins send go; nil: none are taken
	Files upload.Downloader // fetches what they send; must be set with Inbox

	Voice *voice.Ear // writes voice messages down; nil: they are not understood. Needs Files

	Unanswered Unanswered

	Public    bool    // everybody may ask
	Admins    []int64 // users who may do everything
	Users     []int64 // users who may ask
	Chats     []int64 // groups whose members may ask
	Channels  []int64 // channels whose posts become articles
	PerMinute int     // questions of one user in a minute, 0 means 30

	Rich  bool // answers are sent as rich messages where the server takes them
	Aside bool // sources that are opened in a group are shown to who opens them alone, where the server takes that

	Loading bool // the articles are yet to be read: questions wait until [Bot.Ready]

	Webhook *delivery.Webhook // nil: updates are fetched

	WriteTime time.Duration // what a language model may take to write an answer, which is shown meanwhile; 0 when none does
	EditPause time.Duration // least time between two edits of a draft, 0 means 1.5s, and 5s in groups

	Limits  outbox.Limits
	Workers int           // questions answered side by side, 0 means one for each processor
	Grace   time.Duration // how long updates in progress may take to end after ctx is done, 0 means 15s
	Poll    time.Duration // longest wait of one request for updates, 0 means 50s
}

// A Bot serves people on Telegram. Make one with [New].
type Bot struct {
	log      *slog.Logger
	store    *state.Store
	library  library.Service
	delivery *delivery.Delivery
	me       *botapi.Me
	aside    bool

	loading       *loading
	access        *access.Rules
	questions     *questions
	hearing       *hearing
	examples      *examples
	sources       *sources
	settings      *settings
	scopes        *scope.Scopes
	people        *people
	menus         *menus
	indexing      *reindex.Jobs
	inline        *inline
	usage         *usage
	unanswered    Unanswered
	catalogue     *catalogue.Catalogue
	subscriptions *subscribe.Subscriptions
	upload        *upload.Upload // nil: no articles are taken
}

// New returns a bot with these options. It talks to nobody yet.
func New(opts Options) *Bot {
	opts.Log = cmp.Or(opts.Log, slog.Default())
	b := &Bot{log: opts.Log, store: opts.Store, library: opts.Library, me: &botapi.Me{}, aside: opts.Aside}
	b.delivery = delivery.New(delivery.Options{API: opts.API, Memory: opts.Store.Updates, Handler: b, Log: opts.Log, Room: b.room,
		Webhook: opts.Webhook, Limits: opts.Limits, Grace: opts.Grace, Poll: opts.Poll})
	b.access = &access.Rules{Public: opts.Public, Admins: opts.Admins, Users: opts.Users, Chats: opts.Chats, People: opts.Store.People,
		Rates: rate.New[int64](cmp.Or(opts.PerMinute, 30)), Told: delivery.NewOccasions()}
	b.loading = newLoading(opts.Loading)
	b.questions = &questions{loading: b.loading, library: opts.Library, answers: opts.Store.Answers, log: opts.Log, redact: opts.API.Redact, rich: opts.Rich,
		talks: talks.New[turn.TalkKey](opts.Library.Converse), places: make(chan struct{}, cmp.Or(opts.Workers, runtime.GOMAXPROCS(0))),
		writings: writings{stops: map[writing]context.CancelFunc{}}, writeTime: opts.WriteTime, editPause: opts.EditPause}
	b.sources = &sources{library: opts.Library, answers: opts.Store.Answers, log: opts.Log}
	b.examples = &examples{questions: b.questions, starters: &starters.Chooser{Library: opts.Library}}
	b.hearing = &hearing{ear: opts.Voice, files: opts.Files, questions: b.questions}
	b.settings = &settings{chats: opts.Store.People}
	b.menus = &menus{me: b.me, store: opts.Store, access: b.access, delivery: b.delivery, commands: b.commands()}
	b.people = &people{me: b.me, store: opts.Store.People, access: b.access, menus: b.menus}
	b.indexing = &reindex.Jobs{Store: opts.Store, Library: opts.Library, Delivery: b.delivery, Log: opts.Log, Redact: opts.API.Redact}
	b.inline = &inline{questions: b.questions, typing: map[int64]*typed{}}
	b.usage = &usage{store: opts.Store, library: opts.Library, access: b.access, began: time.Now(), times: &b.questions.times}
	b.unanswered = opts.Unanswered
	b.scopes = &scope.Scopes{Library: opts.Library, Chats: opts.Store.People}
	b.subscriptions = &subscribe.Subscriptions{Store: opts.Store.People, Library: opts.Library, Rules: b.access, Delivery: b.delivery, Log: opts.Log}
	b.catalogue = &catalogue.Catalogue{Shelf: opts.Library}
	if opts.Inbox != nil {
		b.upload = &upload.Upload{Inbox: opts.Inbox, Files: opts.Files, Library: opts.Library, Channels: opts.Channels, Log: opts.Log}
	}
	return b
}

// Changed tells subscribers of articles that are new or have changed.
func (b *Bot) Changed(paths []string) {
	stopping := b.delivery.Stopping()
	if stopping.Err() != nil {
		return
	}
	b.delivery.Go("subscriptions", func() {
		select {
		case <-b.loading.done:
			b.subscriptions.Changed(stopping, paths)
		case <-stopping.Done():
		}
	})
}

// Start asks Telegram who the bot is and prepares its memory. When Telegram can't be reached
// it tries until ctx is done; a wrong token is an error at once.
func (b *Bot) Start(ctx context.Context) error {
	me, err := b.delivery.Connect(ctx)
	if err == nil {
		*b.me = me
	}
	return err
}

// Name returns the bot's user name on Telegram, which is known after [Bot.Start].
func (b *Bot) Name() string { return b.me.UserName }

// InProgress returns how many updates are in progress or wait.
func (b *Bot) InProgress() int { return b.delivery.InProgress() }

// OwnerLink makes the link whose first user becomes the bot's admin; "" when there is an
// admin.
func (b *Bot) OwnerLink() (string, error) { return b.people.ownerLink() }

// Run serves until ctx is done. Then it takes no more updates, gives those in progress the
// time to end, and leaves the rest to Telegram.
func (b *Bot) Run(ctx context.Context) error {
	b.indexing.Resume()
	b.delivery.Go("menus", func() { b.menus.set(b.delivery.Stopping()) })
	b.delivery.Go("tidying", b.tidy)
	return b.delivery.Run(ctx)
}

// turn returns the turn of an update; see [turn.New].
func (b *Bot) turn(ctx context.Context, task *delivery.Task, user *botapi.User, m *botapi.Message) *turn.Turn {
	base := turn.Turn{Delivery: b.delivery, Access: b.access, Me: b.me, Log: b.log, Aside: b.aside}
	return turn.New(ctx, base, task, user, m)
}

// tidy forgets old things once an hour.
func (b *Bot) tidy() {
	for backoff.Sleep(b.delivery.Stopping(), time.Hour) == nil {
		if err := b.store.Tidy(); err != nil {
			b.log.Error("tidying the memory", "error", err)
		}
		if b.upload != nil {
			b.upload.Inbox.Tidy()
		}
		if b.loading.over() {
			b.subscriptions.Tell(b.delivery.Stopping())
		}
	}
}

// Handle does what an update asks for.
func (b *Bot) Handle(ctx context.Context, task *delivery.Task, u botapi.Update) error {
	switch {
	case u.Message != nil:
		return b.message(b.turn(ctx, task, u.Message.From, u.Message), u.Message, false)
	case u.Edited != nil:
		return b.message(b.turn(ctx, task, u.Edited.From, u.Edited), u.Edited, true)
	case u.Callback != nil:
		return b.button(b.turn(ctx, task, &u.Callback.From, u.Callback.Message), u.Callback)
	case u.Post != nil:
		return b.upload.Post(ctx, u.Post)
	case u.Repost != nil:
		return b.upload.Post(ctx, u.Repost)
	case u.Reaction != nil && u.Reaction.User != nil:
		m := &botapi.Message{ID: u.Reaction.Message, Chat: u.Reaction.Chat}
		return b.sources.react(b.turn(ctx, task, u.Reaction.User, m), u.Reaction)
	case u.Stopped != nil:
		b.questions.writings.stop(u.Stopped)
	case u.Inline != nil:
		return b.inline.query(b.turn(ctx, task, &u.Inline.From, nil), u.Inline)
	}
	return nil
}

// roomForArticles is how many messages of an admin's may wait: articles are sent in by the
// hundred.
const roomForArticles = 500

// room returns how many messages of a message's chat may wait.
func (b *Bot) room(m *botapi.Message) int {
	if m.From != nil && m.Chat.Private() && b.access.Of(*m.From, m.Chat) == access.Admin || m.Chat.Type == "channel" {
		return roomForArticles
	}
	return delivery.MostWaiting
}

// Busy tells somebody that too many messages wait.
func (b *Bot) Busy(ctx context.Context, task *delivery.Task, m *botapi.Message) error {
	t := b.turn(ctx, task, m.From, m)
	if t.Right() == access.Nobody || !incoming.Meant(m, *t.Me) {
		return nil
	}
	return t.Say(t.Words.Busy)
}

// Muted tells somebody in private that the bot may not write in the group where it was asked.
// It fails where that person never wrote to the bot.
func (b *Bot) Muted(ctx context.Context, m *botapi.Message) error {
	if m.From == nil || m.Chat.Private() {
		return nil
	}
	t := b.turn(ctx, nil, m.From, nil)
	if b.access.Of(*m.From, m.Chat) == access.Nobody {
		return nil
	}
	text := t.Words.Muted.With(lang.Isolate(m.Chat.Title))
	return b.delivery.Notify(ctx, botapi.Send{Chat: m.From.ID, Text: text}, false)
}

// Moved follows a group that became a supergroup.
func (b *Bot) Moved(from, to int64) {
	b.log.Info("a group has a new id", "from", from, "to", to)
	if slices.Contains(b.access.Chats, from) {
		b.log.Warn("a group in the configuration has a new id; it keeps its right here, but change telegram.chats", "old", from, "new", to)
	}
	if err := b.store.People.MoveChat(from, to); err != nil {
		b.log.Error("a group's new id is not remembered", "error", err)
	}
}

// message handles a message that somebody wrote or edited.
func (b *Bot) message(t *turn.Turn, m *botapi.Message, edited bool) error {
	switch {
	case m.MovedTo != 0:
		b.Moved(m.Chat.ID, m.MovedTo)
		return nil
	case m.MovedFrom != 0:
		b.Moved(m.MovedFrom, m.Chat.ID)
		return nil
	}
	if slices.ContainsFunc(m.Joined, func(u botapi.User) bool { return u.ID == t.Me.ID }) {
		if !t.May(access.NeedAsker) {
			return t.Refuse(access.NeedAsker)
		}
		if !t.Me.ReadsAll { // a mention may not reach it
			return t.Say(t.Words.InPrivateGroup.With("@" + t.Me.UserName))
		}
		return t.Say(t.Words.InGroup.With("@" + t.Me.UserName))
	}
	if incoming.Ignored(m, *t.Me) {
		return nil
	}
	before, answered := b.store.Answers.To(m.Chat.ID, m.ID)
	if edited && answered && before.ID != int64(t.Task.ID) {
		return b.questions.again(t, m, before)
	}
	if name, arg, ok := incoming.Command(m.Text, *t.Me); ok {
		if edited && name != "ask" {
			return nil // the command was carried out when it came
		}
		return b.runCommand(t, m, name, arg)
	}
	if strings.HasPrefix(m.Text, "/") && t.Chat.Private() && !edited {
		return b.unknown(t, m, strings.Fields(m.Text[1:] + " ?")[0]) // another bot's, or no name at all
	}
	if strings.HasPrefix(m.Text, "/") || !incoming.Meant(m, *t.Me) {
		return nil
	}
	if !t.May(access.NeedAsker) {
		return t.Refuse(access.NeedAsker)
	}
	if b.upload != nil && t.May(access.NeedOwner) && !edited && b.upload.Wants(m) {
		return b.upload.Offer(t, m)
	}
	text := incoming.Question(m, *t.Me)
	if m.Voice != nil && text == "" && !edited {
		return b.hearing.ask(t, m)
	}
	switch catalogue.Asked(text) {
	case question.Titles:
		return b.catalogue.Command(t, m, "")
	case question.Newest:
		return b.catalogue.Newest(t)
	}
	return b.questions.ask(t, m, text)
}
