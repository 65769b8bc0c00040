package web

import (
	"crypto/subtle"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/web/signed"
)

// A need is what an address asks of whoever wants to see it.
type need int

const (
	needNothing need = iota
	needArticle      // a link to this article, or what a reader has
	needReader       // everything may be read
	needAsker        // a reader, where people may ask
	needProgram      // a program's token
)

// rights are what a request may.
type rights struct {
	who     string         // for limits and the log: "guest 12", "program 1", an IP address
	reader  bool           // may read everything
	program bool           // may use the interface of programs
	ticket  *signed.Ticket // of the link, where it is good
	broken  error          // why the link's ticket is not
}

// rights says what a request may. It is asked anew each time: whoever was removed is a
// stranger at once.
func (s *Server) rights(r *http.Request) rights {
	has := rights{who: address(r)}
	switch {
	case s.opts.Local:
		has.reader, has.program = isLocal(r), isLocal(r)
	case s.opts.Public:
		has.reader = true
	}
	if i := s.tokenOf(r); i >= 0 {
		has.who, has.reader, has.program = "program "+strconv.Itoa(i+1), true, true
	} else if id, ok := s.guest(r); ok {
		has.who, has.reader = guestName(id), true
	}
	if token := r.URL.Query().Get("t"); token != "" {
		t, err := s.opts.Links.Key.OpenTicket(token, s.now())
		if err != nil {
			has.broken = err
		} else {
			has.ticket = &t
		}
	}
	return has
}

// lacks says why a request is refused; status 0 where it is not.
func (s *Server) lacks(has rights, need need, r *http.Request) (status int, why string) {
	w := wordsOf(r)
	switch {
	case s.opts.Local && !isLocal(r):
		return http.StatusForbidden, w.OnlyHere
	case need == needNothing:
		return 0, ""
	case need == needProgram && !has.program:
		return http.StatusUnauthorized, "this address needs a token: Authorization: Bearer …"
	case need == needAsker && !s.opts.Questions:
		return http.StatusNotFound, w.NoPage
	case has.reader || has.program:
		return 0, ""
	case need == needArticle && has.opens(r.PathValue("path")):
		return 0, ""
	case need == needArticle && has.broken == signed.ErrExpired:
		return http.StatusForbidden, w.LinkExpired
	case need == needArticle && has.broken != nil:
		return http.StatusForbidden, w.LinkBroken
	}
	return http.StatusForbidden, w.Closed
}

// opens reports whether the ticket is for an article. One that never expires was made
// while everything was public, and opens nothing by itself.
func (has rights) opens(path string) bool {
	return has.ticket != nil && !has.ticket.Expires.IsZero() &&
		slices.ContainsFunc(has.ticket.Cited, func(c signed.Cited) bool { return c.Path == path })
}

// tokenOf is the number of the program whose token a request has, -1 for none.
func (s *Server) tokenOf(r *http.Request) int {
	given, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	found := -1
	for i, token := range s.opts.Tokens {
		if ok && subtle.ConstantTimeCompare([]byte(given), []byte(token)) == 1 {
			found = i
		}
	}
	return found
}

// isLocal reports whether a request comes from this machine and means it. Another site
// can give its own name this machine's address, but not this machine's name.
func isLocal(r *http.Request) bool {
	host := r.Host
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	named := strings.EqualFold(host, "localhost") || ip != nil && ip.IsLoopback()
	from := net.ParseIP(remote(r))
	return named && from != nil && from.IsLoopback() && r.Header.Get("X-Forwarded-For") == "" && r.Header.Get("Forwarded") == ""
}

// address is the address that a request comes from, for limits: behind a proxy on this
// machine, what that says.
func address(r *http.Request) string {
	host := remote(r)
	if ip := net.ParseIP(host); ip != nil && ip.IsLoopback() {
		all := r.Header.Get("X-Forwarded-For")
		if last := strings.TrimSpace(all[strings.LastIndexByte(all, ',')+1:]); last != "" {
			return last
		}
	}
	return host
}

// remote is the other end of the connection.
func remote(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}
