package config

import "strings"

// A Secret is text that prints as a mask, however it is printed.
type Secret string

const mask = "[secret]"

// Reveal is the secret itself, for the one call that needs it.
func (s Secret) Reveal() string { return string(s) }

// String is empty for no secret and a mask for any other.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return mask
}

// GoString is String: also %#v must not show a secret.
func (s Secret) GoString() string { return `"` + s.String() + `"` }

// MarshalText is String, for JSON and for logs.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// secretValue is a key as services hand it out: one run of visible ASCII.
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
