package web

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"isnad/internal/answer"
	"isnad/internal/web/access"
	"isnad/internal/web/signed"
)

// Links makes the addresses of cited places.
type Links struct {
	Key   signed.Key
	Base  string        // beginning of the addresses, without a slash at the end; empty within the site
	Lasts time.Duration // how long a link is valid; 0: for ever, and it then opens only public pages
}

// Fill sets the addresses of an answer's citations. Each link has all of them, so that its
// page leads from one to the next.
func (l Links) Fill(citations []answer.Citation) {
	ticket := l.ticket(signed.CitedBy(citations))
	for i := range citations {
		c := &citations[i]
		c.URL = l.Base + Place(c.Path, c.N, ticket)
	}
}

// ticket signs the places that a link opens. The time is cut to the hour, so that the same
// answer has the same links for a while.
func (l Links) ticket(cited []signed.Cited) string {
	t := signed.Ticket{Cited: cited}
	if l.Lasts > 0 {
		t.Expires = time.Now().Add(l.Lasts).Truncate(time.Hour).Add(time.Hour)
	}
	return l.Key.Ticket(t)
}

// Invite returns the address of an invitation, which lets one person in once, until expires.
func (l Links) Invite(expires time.Time) string {
	return l.Base + "/join?i=" + access.NewInvitation(l.Key, expires)
}

// inside returns a maker of links within the site.
func (l Links) inside() Links {
	l.Base = ""
	return l
}

// Place returns the address of a citation's words within the site.
func Place(path string, n int, ticket string) string {
	number := strconv.Itoa(n)
	return articlePath(path) + "?c=" + number + "&t=" + ticket + "#c" + number
}

// articlePath returns the address of an article within the site.
func articlePath(path string) string {
	parts := strings.Split(path, "/")
	for i, part := range parts {
		parts[i] = url.PathEscape(part)
	}
	return "/a/" + strings.Join(parts, "/")
}
