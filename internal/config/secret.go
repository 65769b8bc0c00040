package config

import "strings"

// A Secret is text that prints as a mask, whatever prints it.
type Secret string

const mask = "[secret]"

// Reveal returns the secret itself, for the call that needs it.
func (s Secret) Reveal() string { return string(s) }

// String returns "" for no secret and a mask for any other.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return mask
}

// GoString masks the secret in %#v too.
func (s Secret) GoString() string { return `"` + s.String() + `"` }

// MarshalText masks the secret in JSON and in logs.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// A secretValue is a key as services give them out: one run of visible ASCII.
type secretValue struct{ p *Secret }

func (v secretValue) String() string { return v.p.String() }
func (v secretValue) wants() string  { return "a key, from the environment" }

func (v secretValue) set(s string) *FieldError {
	invisible := func(r rune) bool { return r <= ' ' || r > '~' }
	switch {
	case s == "":
		return &FieldError{Err: ErrMissing, Fix: "the key is empty: put it into the variable"}
	case strings.ContainsFunc(s, invisible):
		return &FieldError{Err: ErrType, Fix: "a key has no spaces and no line ends: copy it anew"}
	}
	*v.p = Secret(s)
	return nil
}
