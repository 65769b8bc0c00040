package config

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// A FieldError wraps one of these reasons, or an error of the operating system about a
// file.
var (
	ErrUnknownKey   = errors.New("unknown key")
	ErrUnknownValue = errors.New("unknown value")
	ErrType         = errors.New("wrong kind of value")
	ErrRange        = errors.New("out of range")
	ErrMissing      = errors.New("missing")
	ErrDuplicate    = errors.New("given twice")
	ErrVariable     = errors.New("variable can't be filled in")
	ErrSecret       = errors.New("a secret must not stand here")
	ErrSyntax       = errors.New("not valid YAML")
	ErrEncoding     = errors.New("not valid UTF-8")
	ErrTooLarge     = errors.New("too large for a configuration file")
)

// A FieldError reports a setting that can't be used, and where it was set.
type FieldError struct {
	File   string // the file, or the environment variable or flag; empty for a default
	Line   int    // in File, from 1; 0 where lines mean nothing
	Column int    // in Line, in characters from 1
	Field  string // dotted, as in the file: "embed.model"; empty for the file as a whole
	Value  string // as written; empty for secrets, and if it would not help
	Err    error
	Fix    string // what to do next
}

// Error gives place, field, cause and value:
//
//	config.yaml:14:5: embed.provider: unknown value "e5-smal"
//	ISNAD_ANSWER_CITATIONS: out of range "12"
func (e *FieldError) Error() string {
	var b strings.Builder
	at := place{e.File, e.Line, e.Column}
	if e.File != "" {
		b.WriteString(at.String() + ": ")
	}
	// The name of a variable or flag already names the setting.
	if e.Field != "" && (e.File == "" || e.Line > 0) {
		b.WriteString(e.Field + ": ")
	}
	b.WriteString(e.Err.Error())
	if e.Value != "" {
		b.WriteString(" " + short(e.Value))
	}
	return b.String()
}

func (e *FieldError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *FieldError) Hint() string { return e.Fix }

// A place tells where a setting was set.
type place struct {
	File         string
	Line, Column int
}

func (p place) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// blame adds the place and the field to err.
func (p place) blame(field string, err *FieldError) *FieldError {
	err.File, err.Line, err.Column, err.Field = p.File, p.Line, p.Column, field
	return err
}

// unknownKey reports key, which the section does not have.
func unknownKey(at place, section, key string) *FieldError {
	err := &FieldError{Err: ErrUnknownKey, Fix: suggestKey(section, key)}
	return at.blame(dotted(section, key), err)
}

// dotted joins a section and a key as the file's author wrote them. A key that is not a plain
// word is quoted, so that an error stays on one line.
func dotted(section, key string) string {
	plain := key != "" && len(key) <= 60 && !strings.ContainsFunc(key, func(r rune) bool {
		return r != '_' && r != '-' && r != '.' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if !plain {
		key = short(key)
	}
	if section == "" {
		return key
	}
	return section + "." + key
}

// short quotes s, shortened if it is too long for a message.
func short(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		s = string(r[:most]) + "…"
	}
	return strconv.Quote(s)
}

// shown returns the value of k as errors may show it. An address may have a password in front
// of its @.
func shown(k Key, value string) string {
	if k.Secret || strings.Contains(value, "@") {
		return ""
	}
	return value
}
