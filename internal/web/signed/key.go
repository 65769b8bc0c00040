// Package signed makes addresses that prove the right to see what they lead to, and
// checks them.
//
// A token is a payload and its HMAC-SHA256, cut to 128 bits, in base64url. The key is 32
// random bytes in a file of the data folder. A token says what it is for, so that a link
// to an article can't be used as an invitation.
package signed

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"isnad/internal/regular"
)

// A Key signs tokens.
type Key [32]byte

// keyFile in the data folder. Removing it makes all links and sessions invalid.
const keyFile = "web.key"

// LoadKey reads the key in the data folder, and makes one where there is none.
func LoadKey(dir string) (Key, error) {
	name := filepath.Join(dir, keyFile)
	k, err := readKey(name)
	if !errors.Is(err, fs.ErrNotExist) {
		return k, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return k, &KeyError{name, err}
	}
	rand.Read(k[:])
	if err := write(name, k); err != nil && !errors.Is(err, fs.ErrExist) {
		return k, &KeyError{name, err}
	}
	return readKey(name) // another process may have been faster
}

const mostKey = 1 << 10 // bytes; a file that holds more is no key

func readKey(name string) (k Key, err error) {
	b, err := regular.Read(name, mostKey)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return k, err
	case err != nil:
		return k, &KeyError{name, err}
	case len(b) != len(k):
		return k, &KeyError{name, fmt.Errorf("it holds %d bytes, not %d", len(b), len(k))}
	}
	copy(k[:], b)
	return k, nil
}

// write puts the key into place in one step: other processes see all of it or nothing.
func write(name string, k Key) error {
	temp, err := os.CreateTemp(filepath.Dir(name), ".web.key-*") // readable for its owner alone
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name())
	_, err = temp.Write(k[:])
	if err = errors.Join(err, temp.Sync(), temp.Close()); err != nil {
		return err
	}
	return os.Link(temp.Name(), name)
}

// A KeyError says that the key can't be used.
type KeyError struct {
	Path string
	Err  error
}

func (e *KeyError) Error() string { return fmt.Sprintf("the key of links %s: %v", e.Path, e.Err) }
func (e *KeyError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *KeyError) Hint() string {
	return "make the data folder writable for the account that runs this program; where the file is damaged, remove it: earlier links then stop working"
}

// macSize is how many bytes of the code a token has.
const macSize = 16

// ErrAltered says that a token is not one that this program made.
var ErrAltered = errors.New("the link was altered or cut")

// Sign makes a token of a payload for one purpose.
func (k Key) Sign(purpose string, payload []byte) string {
	return base64.RawURLEncoding.EncodeToString(append(k.mac(purpose, payload), payload...))
}

// Open returns the payload of a token that Sign made for this purpose.
func (k Key) Open(purpose, token string) ([]byte, error) {
	b, err := base64.RawURLEncoding.Strict().DecodeString(token)
	if err != nil || len(b) < macSize {
		return nil, ErrAltered
	}
	if !hmac.Equal(b[:macSize], k.mac(purpose, b[macSize:])) {
		return nil, ErrAltered
	}
	return b[macSize:], nil
}

func (k Key) mac(purpose string, payload []byte) []byte {
	h := hmac.New(sha256.New, k[:])
	h.Write([]byte(purpose + "\x00"))
	h.Write(payload)
	return h.Sum(nil)[:macSize]
}
