package telegram

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"

	"isnad/internal/telegram/botapi"
)

// webhookWait is how long Telegram waits until an update is done. One that takes
// longer is parked: Telegram has a number of connections and no more.
const webhookWait = 5 * time.Second

// mostUpdate bounds an update in bytes: messages have at most 4096 characters.
const mostUpdate = 1 << 20

// connections is how many updates Telegram sends at once.
const connections = 40

// listen takes updates from Telegram until ctx is done.
func (b *Bot) listen(ctx context.Context) error {
	u, err := url.Parse(b.Webhook.URL)
	if err != nil {
		return fmt.Errorf("webhook address: %w", err)
	}
	mux := http.NewServeMux()
	path := u.Path
	if path == "" {
		path = "/"
	}
	mux.HandleFunc("POST "+path, b.receive)
	server := &http.Server{
		Handler:           mux,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      webhookWait + 20*time.Second,
		MaxHeaderBytes:    16 << 10,
	}
	listener, err := net.Listen("tcp", b.Webhook.Listen)
	if err != nil {
		return &ListenError{b.Webhook.Listen, err}
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	if known, err := b.announce(ctx); !known {
		server.Close()
		return err
	}
	b.Log.Info("waiting for updates", "webhook", b.Webhook.URL, "listen", listener.Addr().String())
	select {
	case err := <-failed:
		return &ListenError{b.Webhook.Listen, err}
	case <-ctx.Done():
	}
	ending, cancel := context.WithTimeout(context.Background(), b.Grace)
	defer cancel()
	if server.Shutdown(ending) != nil {
		server.Close()
	}
	return nil
}

// announce tells Telegram the webhook, as often as that takes; false where ctx is
// done first, or where Telegram will not have it.
func (b *Bot) announce(ctx context.Context) (known bool, err error) {
	set := botapi.SetWebhook{URL: b.Webhook.URL, Secret: b.Webhook.Secret, Connections: connections, Allowed: allowed}
	for pause := time.Second; ; pause = min(2*pause, 30*time.Second) {
		err := b.call(ctx, "setWebhook", set, nil)
		if err == nil {
			return true, nil
		}
		if e, ok := errors.AsType[*botapi.Error](err); ok && e.Code >= 400 && e.Code < 500 && e.Code != http.StatusTooManyRequests {
			return false, err
		}
		if !sleep(ctx, max(pause, retryAfter(err))) {
			return false, nil
		}
		b.Log.Warn("Telegram does not know the webhook yet", "error", err)
	}
}

// A ListenError says that no updates can be received.
type ListenError struct {
	Address string
	Err     error
}

func (e *ListenError) Error() string { return fmt.Sprintf("listen on %s: %v", e.Address, e.Err) }
func (e *ListenError) Unwrap() error { return e.Err }

// Hint says what to do next.
func (e *ListenError) Hint() string {
	return "name a free address with telegram.webhook_listen, or leave telegram.webhook_url empty: updates are then fetched"
}

// receive takes one update. It says OK when the update is done, so that Telegram
// sends it again when it is not.
func (b *Bot) receive(w http.ResponseWriter, r *http.Request) {
	given := r.Header.Get("X-Telegram-Bot-Api-Secret-Token")
	if subtle.ConstantTimeCompare([]byte(given), []byte(b.Webhook.Secret)) != 1 {
		if b.once.now("webhook secret", time.Minute) {
			b.Log.Warn("an update without the right secret was refused")
		}
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostUpdate))
	if err != nil {
		http.Error(w, "not an update", http.StatusBadRequest)
		return
	}
	u, err := botapi.ReadUpdate(text)
	if err != nil || u.ID <= 0 {
		b.Log.Warn("an update can't be read and is left out", "update", u.ID)
		return // OK: it will not be better next time
	}
	if b.await(r.Context(), u) {
		return
	}
	http.Error(w, "later", http.StatusServiceUnavailable)
}

// await has an update handled; false where that takes too long, or the bot ends.
// What takes long is put into the memory first, and is then as good as done.
func (b *Bot) await(ctx context.Context, u botapi.Update) bool {
	f := b.accept(u)
	if f == nil {
		var isNew bool
		if f, isNew = b.track.begin(u.ID); isNew { // it was done before
			b.track.end(f, true)
			return true
		}
	}
	timer := time.NewTimer(webhookWait)
	defer timer.Stop()
	select {
	case <-f.done:
		return f.ok
	case <-ctx.Done():
		return false
	case <-timer.C:
	}
	if err := b.Store.Park(map[int]json.RawMessage{f.id: f.raw}); err != nil {
		b.Log.Warn("an update can't be parked", "error", err)
		return false
	}
	b.track.parked(f)
	return true
}
