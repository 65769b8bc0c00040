package web

import (
	"io"
	"net/http"
)

// healthz says that the program runs.
func (s *Server) healthz(w http.ResponseWriter, _ *http.Request, _ rights) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	io.WriteString(w, "ok\n") //nolint:errcheck // the monitor has left
}

// readyz says whether questions can be answered. Why not is for the log: the address is
// open to everybody.
func (s *Server) readyz(w http.ResponseWriter, r *http.Request, _ rights) {
	if s.opts.Ready != nil {
		if err := s.opts.Ready(); err != nil {
			s.opts.Log.Warn("not ready", "request", idOf(r.Context()), "reason", err)
			http.Error(w, "not ready", http.StatusServiceUnavailable)
			return
		}
	}
	s.healthz(w, r, rights{})
}

// metrics gives figures to a monitor.
func (s *Server) metrics(w http.ResponseWriter, r *http.Request, has rights) {
	if s.opts.Metrics == nil {
		s.noPage(w, r, has)
		return
	}
	s.opts.Metrics.ServeHTTP(w, r)
}
