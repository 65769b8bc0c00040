package web

import (
	"io"
	"log/slog"
	"net/http"

	"isnad/internal/web/access"
)

// monitoring tells monitors how the program is.
type monitoring struct {
	pages   *pages
	log     *slog.Logger
	ready   func() error // nil: always
	metrics http.Handler // nil: none
}

// healthz says that the program runs.
func (m monitoring) healthz(w http.ResponseWriter, _ *http.Request, _ access.Rights) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	io.WriteString(w, "ok\n") //nolint:errcheck // the monitor has left
}

// readyz says whether questions can be answered. Why not is for the log: the address is
// open to everybody.
func (m monitoring) readyz(w http.ResponseWriter, r *http.Request, has access.Rights) {
	if m.ready != nil {
		if err := m.ready(); err != nil {
			m.log.Warn("not ready", "request", idOf(r.Context()), "reason", err)
			http.Error(w, "not ready", http.StatusServiceUnavailable)
			return
		}
	}
	m.healthz(w, r, has)
}

// figures gives figures to a monitor.
func (m monitoring) figures(w http.ResponseWriter, r *http.Request, has access.Rights) {
	if m.metrics == nil {
		m.pages.noPage(w, r, has)
		return
	}
	m.metrics.ServeHTTP(w, r)
}
