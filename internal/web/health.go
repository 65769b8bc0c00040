package web

import (
	"io"
	"log/slog"
	"net/http"
	"sync/atomic"

	"isnad/internal/web/access"
)

// monitoring tells monitors how the program is.
type monitoring struct {
	pages   *pages
	log     *slog.Logger
	ready   func() error // nil: always
	metrics http.Handler // nil: none
	last    *reason      // why it was not ready when somebody last asked
}

// A reason is logged when it changes: a monitor asks every few seconds.
type reason struct{ atomic.Value }

// differs reports whether text is another reason than before.
func (r *reason) differs(text string) bool {
	before, _ := r.Swap(text).(string)
	return before != text
}

// healthz says that the program runs.
func (m monitoring) healthz(w http.ResponseWriter, _ *http.Request, _ access.Rights) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	io.WriteString(w, "ok\n") //nolint:errcheck // the monitor has left
}

// readyz says whether questions can be answered. Why not is for the log: the address is
// open to everybody.
func (m monitoring) readyz(w http.ResponseWriter, r *http.Request, has access.Rights) {
	var err error
	if m.ready != nil {
		err = m.ready()
	}
	if err != nil {
		if m.last.differs(err.Error()) {
			m.log.WarnContext(r.Context(), "not ready", "reason", err)
		}
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	if m.last.differs("") {
		m.log.InfoContext(r.Context(), "ready again")
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
