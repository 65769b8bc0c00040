package web

import (
	"isnad/internal/request"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"
)

// policy lets a page use nothing but this site's own files: no inline script or style, no
// other host, no frame.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// guarded adds what protects readers to every response.
func guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer") // the address holds the ticket
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("X-Robots-Tag", "noindex")
		h.Set("Cache-Control", "private, no-store")
		next.ServeHTTP(w, r)
	})
}

// A record is what the log says of a request.
type record struct {
	http.ResponseWriter
	route  string
	status int
	began  time.Time
}

// note says which route serves a request. The address itself is not logged: it may hold a
// ticket or a question.
func note(w http.ResponseWriter, pattern string) {
	if r, ok := w.(*record); ok {
		r.route = pattern
	}
}

func (r *record) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *record) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	return r.ResponseWriter.Write(b)
}

// Unwrap is for http.ResponseController.
func (r *record) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// Flush sends what was written, for those who stream.
func (r *record) Flush() { http.NewResponseController(r.ResponseWriter).Flush() } //nolint:errcheck // who can't flush sends later

// An observer logs and counts requests.
type observer struct {
	log  *slog.Logger
	tell func(route string, status int, took time.Duration) // may be nil
}

// observed logs and counts requests, and turns a panic into a failed request.
func (o observer) observed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rec := &record{ResponseWriter: w, began: time.Now()}
		name := request.New()
		w.Header().Set("X-Request-Id", name)
		ctx := request.With(r.Context(), name)
		defer func() {
			if p := recover(); p != nil && p != http.ErrAbortHandler {
				o.log.ErrorContext(ctx, "a request failed", "panic", p, "stack", string(debug.Stack()))
				if rec.status == 0 {
					http.Error(rec, "internal error", http.StatusInternalServerError)
				}
			}
			took := time.Since(rec.began)
			o.log.DebugContext(ctx, "served", "route", rec.route, "status", rec.status, "took", took)
			if o.tell != nil {
				o.tell(rec.route, rec.status, took)
			}
		}()
		next.ServeHTTP(rec, r.WithContext(ctx))
	})
}
