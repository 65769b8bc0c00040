package access

import (
	"encoding/binary"
	"net/http"
	"time"

	"isnad/internal/web/signed"
)

const (
	passPurpose = "admin"
	passLasts   = time.Hour
)

// Owner is the id of whoever runs the program: always an admin.
const Owner int64 = 0

// NewPass makes what opens the pages of admins to one of them for an hour.
func NewPass(key signed.Key, admin int64) (token string) {
	payload := binary.AppendVarint(nil, admin)
	payload = binary.AppendVarint(payload, time.Now().Add(passLasts).Unix())
	return key.Sign(passPurpose, payload)
}

// admin reports whether a request has the pass of somebody who is an admin still.
func (c *Control) admin(r *http.Request) bool {
	payload, err := c.Key.Open(passPurpose, r.URL.Query().Get("k"))
	if err != nil {
		return false
	}
	id, n := binary.Varint(payload)
	expires, m := binary.Varint(payload[max(n, 0):])
	if n <= 0 || m <= 0 || time.Now().Unix() > expires {
		return false
	}
	return id == Owner || c.Admins != nil && c.Admins(id)
}
