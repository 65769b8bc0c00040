package web

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"isnad/internal/web/signed"
)

// Why an invitation lets nobody in.
var (
	ErrUsed    = errors.New("the invitation has been used")
	errInvited = errors.New("the invitation has expired")
)

const (
	invitePurpose  = "invite"
	sessionPurpose = "session"
	sessionCookie  = "isnad"
	sessionLasts   = 180 * 24 * time.Hour
)

// Invite makes the address of an invitation, which lets one person in once, until expires.
func (l Links) Invite(expires time.Time) string {
	payload := binary.BigEndian.AppendUint64(nil, uint64(expires.Unix()))
	random := make([]byte, 12)
	rand.Read(random)
	return l.Base + "/join?i=" + l.Key.Sign(invitePurpose, append(payload, random...))
}

// invitation reads the code and the last moment of an invitation.
func (s *Server) invitation(token string) (code string, expires time.Time, err error) {
	payload, err := s.opts.Links.Key.Open(invitePurpose, token)
	if err != nil || len(payload) < 8 {
		return "", expires, signed.ErrAltered
	}
	expires = time.Unix(int64(binary.BigEndian.Uint64(payload)), 0)
	if s.now().After(expires) {
		return "", expires, errInvited
	}
	return base64.RawURLEncoding.EncodeToString(payload[8:]), expires, nil
}

// joinPage asks whether the invitation is to be used: whoever only looks at the link, as
// messengers do, must not use it up.
func (s *Server) joinPage(w http.ResponseWriter, r *http.Request, _ rights) {
	words := wordsOf(r)
	if _, _, err := s.invitation(r.URL.Query().Get("i")); err != nil {
		s.refuse(w, r, http.StatusForbidden, words.invitation(err))
		return
	}
	s.render(w, r, "join", view{Title: words.JoinTitle, Token: r.URL.Query().Get("i")})
}

// join lets somebody in.
func (s *Server) join(w http.ResponseWriter, r *http.Request, _ rights) {
	r.Body = http.MaxBytesReader(w, r.Body, mostBody)
	code, expires, err := s.invitation(r.PostFormValue("i"))
	var id int64
	switch {
	case err == nil && s.opts.Guests == nil:
		err = signed.ErrAltered
	case err == nil:
		id, err = s.opts.Guests.Admit(code, expires)
	}
	if err != nil {
		s.refuse(w, r, http.StatusForbidden, wordsOf(r).invitation(err))
		return
	}
	s.setSession(w, id, s.now().Add(sessionLasts))
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// leave ends a session.
func (s *Server) leave(w http.ResponseWriter, r *http.Request, _ rights) {
	s.setSession(w, 0, time.Unix(1, 0))
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// setSession gives a browser its session.
func (s *Server) setSession(w http.ResponseWriter, id int64, expires time.Time) {
	payload := binary.AppendVarint(nil, id)
	payload = binary.AppendVarint(payload, expires.Unix())
	http.SetCookie(w, &http.Cookie{
		Name: sessionCookie, Value: s.opts.Links.Key.Sign(sessionPurpose, payload), Path: "/",
		Expires: expires, HttpOnly: true, SameSite: http.SameSiteLaxMode,
		Secure: strings.HasPrefix(s.opts.Links.Base, "https://"),
	})
}

// guest is who a request's session belongs to.
func (s *Server) guest(r *http.Request) (id int64, ok bool) {
	cookie, err := r.Cookie(sessionCookie)
	if err != nil || s.opts.Guests == nil {
		return 0, false
	}
	payload, err := s.opts.Links.Key.Open(sessionPurpose, cookie.Value)
	if err != nil {
		return 0, false
	}
	id, n := binary.Varint(payload)
	expires, m := binary.Varint(payload[max(n, 0):])
	if n <= 0 || m <= 0 || s.now().Unix() > expires {
		return 0, false
	}
	return id, s.opts.Guests.Known(id)
}

func guestName(id int64) string { return "guest " + strconv.FormatInt(id, 10) }
