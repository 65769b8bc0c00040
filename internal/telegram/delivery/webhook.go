package delivery

import (
	"cmp"
	"context"
	"crypto/subtle"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"

	"isnad/internal/telegram/botapi"
)

// A Webhook is an address that Telegram sends updates to.
type Webhook struct {
	URL    string // public
	Listen string // on this machine
	Secret string
}

const (
	// webhookWait is how long Telegram waits until an update is done. An update that takes
	// longer is parked, because Telegram has a limited number of connections.
	webhookWait = 5 * time.Second
	mostUpdate  = 1 << 20 // bytes of an update; messages have at most 4096 characters
	connections = 40      // updates that Telegram sends at once
)

// A listener is called by Telegram for each update.
type listener struct{ *Delivery }

// listen takes updates from Telegram until ctx is done.
func (d listener) listen(ctx context.Context) error {
	hook := d.opts.Webhook
	server, err := d.webhookServer()
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", hook.Listen)
	if err != nil {
		return &ListenError{hook.Listen, err}
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	set := botapi.SetWebhook{URL: hook.URL, Secret: hook.Secret, Connections: connections, Allowed: allowed}
	if err := d.callUntilDone(ctx, "setWebhook", set, nil, (*botapi.Error).Refused); err != nil {
		server.Close()
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	d.log.Info("waiting for updates", "webhook", hook.URL, "listen", listener.Addr().String())
	select {
	case err := <-failed:
		return &ListenError{hook.Listen, err}
	case <-ctx.Done():
	}
	ending, cancel := context.WithTimeout(context.Background(), d.opts.Grace)
	defer cancel()
	if server.Shutdown(ending) != nil {
		server.Close()
	}
	return nil
}

// webhookServer returns the HTTP server that takes updates.
func (d listener) webhookServer() (*http.Server, error) {
	u, err := url.Parse(d.opts.Webhook.URL)
	if err != nil {
		return nil, fmt.Errorf("webhook address: %w", err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+cmp.Or(u.Path, "/"), d.receive)
	return &http.Server{
		Handler:           mux,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      webhookWait + 20*time.Second,
		MaxHeaderBytes:    16 << 10,
	}, nil
}

// A ListenError says that no updates can be received.
type ListenError struct {
	Address string
	Err     error
}

func (e *ListenError) Error() string { return fmt.Sprintf("listen on %s: %v", e.Address, e.Err) }
func (e *ListenError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *ListenError) Hint() string {
	return "name a free address with telegram.webhook_listen, or leave telegram.webhook_url empty: updates are then fetched"
}

// receive takes one update. It says OK when the update is done, so that Telegram sends it
// again when it is not.
func (d listener) receive(w http.ResponseWriter, r *http.Request) {
	given := r.Header.Get("X-Telegram-Bot-Api-Secret-Token")
	if subtle.ConstantTimeCompare([]byte(given), []byte(d.opts.Webhook.Secret)) != 1 {
		if d.warned.Now("webhook secret", time.Minute) {
			d.log.Warn("an update without the right secret was refused")
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
		d.log.Warn("an update can't be read and is left out", "update", u.ID)
		return // OK: it will not be better next time
	}
	if !d.await(r.Context(), u) {
		http.Error(w, "later", http.StatusServiceUnavailable)
	}
}

// await has an update handled and reports whether it is confirmed: it is done, or it takes long
// and was parked. It is not when the bot ends first.
func (d listener) await(ctx context.Context, u botapi.Update) bool {
	t, _ := d.Accept(u)
	if t == nil {
		return true
	}
	timer := time.NewTimer(webhookWait)
	defer timer.Stop()
	select {
	case <-t.done:
		return d.track.succeeded(t)
	case <-ctx.Done():
		return false
	case <-timer.C:
	}
	if err := d.opts.Memory.Park(map[int]json.RawMessage{t.ID: u.Raw}); err != nil {
		d.log.Warn("an update can't be parked", "error", err)
		return false
	}
	d.track.markParked(t)
	return true
}
