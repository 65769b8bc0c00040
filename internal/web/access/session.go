package access

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"net/http"
	"strconv"
	"time"

	"isnad/internal/web/signed"
)

// Guests are those whom an invitation let in.
type Guests interface {
	// Admit lets somebody in with an invitation that is good until expires, and returns
	// who that is. It fails with [ErrUsed] where somebody came with it before.
	Admit(code string, expires time.Time) (id int64, err error)
	// Known reports whether somebody was let in and not removed since.
	Known(id int64) bool
}

// These errors say why an invitation is refused.
var (
	ErrUsed = errors.New("the invitation has been used")
	ErrOld  = errors.New("the invitation has expired")
)

const (
	invitePurpose  = "invite"
	sessionPurpose = "session"
	sessionLasts   = 180 * 24 * time.Hour
)

// SessionCookie is the name of the cookie that holds a session.
const SessionCookie = "isnad"

// NewInvitation makes an invitation, which lets one person in once, until expires.
func NewInvitation(key signed.Key, expires time.Time) (token string) {
	payload := binary.BigEndian.AppendUint64(nil, uint64(expires.Unix()))
	random := make([]byte, 12)
	rand.Read(random)
	return key.Sign(invitePurpose, append(payload, random...))
}

// CheckInvitation says why an invitation lets nobody in; it does not use it up.
func (c *Control) CheckInvitation(token string) error {
	_, _, err := c.invitation(token)
	return err
}

// invitation reads the code and the last moment of an invitation.
func (c *Control) invitation(token string) (code string, expires time.Time, err error) {
	payload, err := c.Key.Open(invitePurpose, token)
	if err != nil || len(payload) < 8 {
		return "", expires, signed.ErrAltered
	}
	expires = time.Unix(int64(binary.BigEndian.Uint64(payload)), 0)
	if time.Now().After(expires) {
		return "", expires, ErrOld
	}
	return base64.RawURLEncoding.EncodeToString(payload[8:]), expires, nil
}

// Join uses an invitation and begins a session for the person who has it.
func (c *Control) Join(w http.ResponseWriter, token string) error {
	code, expires, err := c.invitation(token)
	if err != nil {
		return err
	}
	if c.Guests == nil {
		return signed.ErrAltered
	}
	id, err := c.Guests.Admit(code, expires)
	if err == nil {
		c.setSession(w, id, time.Now().Add(sessionLasts))
	}
	return err
}

// Leave ends a browser's session.
func (c *Control) Leave(w http.ResponseWriter) { c.setSession(w, 0, time.Unix(1, 0)) }

// setSession gives a browser its session.
func (c *Control) setSession(w http.ResponseWriter, id int64, expires time.Time) {
	payload := binary.AppendVarint(nil, id)
	payload = binary.AppendVarint(payload, expires.Unix())
	http.SetCookie(w, &http.Cookie{
		Name: SessionCookie, Value: c.Key.Sign(sessionPurpose, payload), Path: "/",
		Expires: expires, HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: c.Secure,
	})
}

// guest is who a request's session belongs to.
func (c *Control) guest(r *http.Request) (id int64, ok bool) {
	cookie, err := r.Cookie(SessionCookie)
	if err != nil || c.Guests == nil {
		return 0, false
	}
	payload, err := c.Key.Open(sessionPurpose, cookie.Value)
	if err != nil {
		return 0, false
	}
	id, n := binary.Varint(payload)
	expires, m := binary.Varint(payload[max(n, 0):])
	if n <= 0 || m <= 0 || time.Now().Unix() > expires {
		return 0, false
	}
	return id, c.Guests.Known(id)
}

func guestName(id int64) string { return "guest " + strconv.FormatInt(id, 10) }
