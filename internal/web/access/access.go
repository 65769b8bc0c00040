// Package access says what a request may see.
//
// A ticket in a link opens the articles of one answer until it expires, a session or
// public access opens everything to readers, and a program's token opens everything.
// A person who is removed loses all rights at once: rights are checked with each request.
package access

import (
	"crypto/subtle"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"isnad/internal/web/signed"
)

// A Control knows who may see what. The zero value, with a key, lets in whoever has a link
// and nobody else.
type Control struct {
	Key       signed.Key          // of links, invitations and sessions
	Public    bool                // everybody may see everything
	Local     bool                // so may everybody on this machine, and nobody else
	Guests    Guests              // nil: nobody can be let in
	Admins    func(id int64) bool // reports who is an admin; nil: the [Owner] alone
	Tokens    []string            // of programs
	Questions bool                // people may ask
	Secure    bool                // browsers send a session over HTTPS only
}

// A Need is the right that an address requires.
type Need int

// Needs.
const (
	Nothing Need = iota
	Article      // a link to this article, or what a reader has
	Reader       // everything may be read
	Asker        // a reader, where people may ask
	Program      // a program's token
	Admin        // an admin's pass
)

// Rights are the rights of a request.
type Rights struct {
	Who     string         // for limits and the log: "guest 12", "program 1", an IP address
	Reader  bool           // may read everything
	Program bool           // may use the interface of programs
	Admin   bool           // may see what is for admins
	Guest   bool           // has a session
	Ticket  *signed.Ticket // of the link, where it is good
	Broken  error          // why the link's ticket is not
}

// Rights says what a request may.
func (c *Control) Rights(r *http.Request) Rights {
	has := Rights{Who: address(r)}
	switch {
	case c.Local:
		has.Reader, has.Program, has.Admin = isLocal(r), isLocal(r), isLocal(r)
	case c.Public:
		has.Reader = true
	}
	has.Admin = has.Admin || c.admin(r)
	id, known := c.guest(r)
	has.Guest = known
	if i := c.tokenOf(r); i >= 0 {
		has.Who, has.Reader, has.Program = "program "+strconv.Itoa(i+1), true, true
	} else if known {
		has.Who, has.Reader = guestName(id), true
	}
	if token := r.URL.Query().Get("t"); token != "" {
		t, err := c.Key.OpenTicket(token, time.Now())
		if err != nil {
			has.Broken = err
		} else {
			has.Ticket = &t
		}
	}
	return has
}

// A Refusal is why a request is refused.
type Refusal int

// Refusals.
const (
	None          Refusal = iota
	OnlyHere              // the pages are for this machine
	NoToken               // programs need one
	NotSwitchedOn         // people may not ask
	OnlyAdmins
	LinkExpired
	LinkBroken
	Closed
)

// Status is the status of HTTP that says so.
func (f Refusal) Status() int {
	switch f {
	case NoToken:
		return http.StatusUnauthorized
	case NotSwitchedOn:
		return http.StatusNotFound
	}
	return http.StatusForbidden
}

// Refuses says why a request to an address with this need is refused. An address that
// needs the right to an article has its path as the value "path".
func (c *Control) Refuses(has Rights, need Need, r *http.Request) Refusal {
	switch {
	case c.Local && !isLocal(r):
		return OnlyHere
	case need == Nothing:
		return None
	case need == Program && !has.Program:
		return NoToken
	case need == Admin && has.Admin:
		return None
	case need == Admin:
		return OnlyAdmins
	case need == Asker && !c.Questions:
		return NotSwitchedOn
	case has.Reader || has.Program:
		return None
	case need == Article && has.opens(r.PathValue("path")):
		return None
	case need == Article && has.Broken == signed.ErrExpired:
		return LinkExpired
	case need == Article && has.Broken != nil:
		return LinkBroken
	}
	return Closed
}

// opens reports whether the ticket is for an article. One that never expires was made
// while everything was public, and opens nothing by itself.
func (has Rights) opens(path string) bool {
	return has.Ticket != nil && !has.Ticket.Expires.IsZero() &&
		slices.ContainsFunc(has.Ticket.Cited, func(c signed.Cited) bool { return c.Path == path })
}

// tokenOf is the number of the program whose token a request has, -1 for none.
func (c *Control) tokenOf(r *http.Request) int {
	given, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	found := -1
	for i, token := range c.Tokens {
		if ok && subtle.ConstantTimeCompare([]byte(given), []byte(token)) == 1 {
			found = i
		}
	}
	return found
}
