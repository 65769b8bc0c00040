package config

import (
	"fmt"
	"math"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"isnad/internal/near"
)

// A value reads and writes one kind of setting. Its errors have a cause and a fix; the
// callers add place, field and value.
type value interface {
	set(s string) *FieldError
	String() string
	wants() string
}

// text is any text, also empty.
type text struct{ p *string }

func (v text) set(s string) *FieldError { *v.p = s; return nil }
func (v text) String() string           { return *v.p }
func (v text) wants() string            { return "text" }

// filled is text that must not be empty.
type filled struct{ text }

func (v filled) wants() string { return "a folder" }

func (v filled) set(s string) *FieldError {
	if strings.TrimSpace(s) == "" {
		return &FieldError{Err: ErrMissing, Fix: "name " + v.wants() + ", or remove the key to get its default"}
	}
	return v.text.set(s)
}

// choice is one of a few words.
type choice struct {
	p     *string
	words []string
}

func (v choice) String() string { return *v.p }
func (v choice) wants() string  { return strings.Join(v.words, ", ") }

func (v choice) set(s string) *FieldError {
	if !slices.Contains(v.words, s) {
		fix := "use one of: " + v.wants()
		if word := near.Word(s, v.words); word != "" {
			fix = fmt.Sprintf("did you mean %s? %s", word, fix)
		}
		return &FieldError{Err: ErrUnknownValue, Fix: fix}
	}
	*v.p = s
	return nil
}

// number is a whole number, both bounds included.
type number struct {
	p           *int
	least, most int
}

func (v number) String() string { return strconv.Itoa(*v.p) }
func (v number) wants() string  { return fmt.Sprintf("a whole number from %d to %d", v.least, v.most) }

func (v number) set(s string) *FieldError {
	n, err := strconv.Atoi(s)
	switch {
	case err != nil && !isRangeError(err):
		return &FieldError{Err: ErrType, Fix: "write " + v.wants()}
	case err != nil || n < v.least || n > v.most:
		return &FieldError{Err: ErrRange, Fix: "write " + v.wants()}
	}
	*v.p = n
	return nil
}

// decimal is a number with or without a point, both bounds included.
type decimal struct {
	p           *float64
	least, most float64
}

func (v decimal) String() string { return strconv.FormatFloat(*v.p, 'f', -1, 64) }
func (v decimal) wants() string {
	return fmt.Sprintf("a number from %v to %v, such as 0.5", v.least, v.most)
}

func (v decimal) set(s string) *FieldError {
	x, err := strconv.ParseFloat(s, 64)
	switch {
	case err != nil && !isRangeError(err) || math.IsNaN(x):
		return &FieldError{Err: ErrType, Fix: "write " + v.wants()}
	case err != nil || x < v.least || x > v.most:
		return &FieldError{Err: ErrRange, Fix: "write " + v.wants()}
	}
	*v.p = x
	return nil
}

// isRangeError reports whether a number has too many digits.
func isRangeError(err error) bool {
	e, ok := err.(*strconv.NumError)
	return ok && e.Err == strconv.ErrRange
}

// truth is true or false.
type truth struct{ p *bool }

func (v truth) String() string { return strconv.FormatBool(*v.p) }
func (v truth) wants() string  { return "true or false" }

func (v truth) set(s string) *FieldError {
	switch s {
	case "true", "false":
		*v.p = s == "true"
		return nil
	}
	return &FieldError{Err: ErrType, Fix: "write " + v.wants()}
}

// duration is a length of time with its unit.
type duration struct {
	p           *time.Duration
	least, most time.Duration
}

func (v duration) String() string { return plain(*v.p) }

func (v duration) wants() string {
	return fmt.Sprintf("a length of time from %s to %s, such as 30s or 2m", plain(v.least), plain(v.most))
}

func (v duration) set(s string) *FieldError {
	d, err := time.ParseDuration(s)
	switch {
	case err != nil:
		return &FieldError{Err: ErrType, Fix: "write " + v.wants()}
	case d < v.least || d > v.most:
		return &FieldError{Err: ErrRange, Fix: "write " + v.wants()}
	}
	*v.p = d
	return nil
}

// plain writes d without units that are zero: "10m", not "10m0s".
func plain(d time.Duration) string {
	s := d.String()
	if t, ok := strings.CutSuffix(s, "m0s"); ok {
		s = t + "m"
	}
	if t, ok := strings.CutSuffix(s, "h0m"); ok {
		s = t + "h"
	}
	return s
}

// webAddress is the address of a service, or empty.
type webAddress struct {
	p      *string
	secret string // the key for the secret that must not stand in the address
}

func (v webAddress) String() string { return *v.p }
func (v webAddress) wants() string  { return "an address that begins with http:// or https://" }

func (v webAddress) set(s string) *FieldError {
	u, err := url.Parse(s)
	switch {
	case s == "":
	case err == nil && u.User != nil:
		return &FieldError{Err: ErrSecret, Fix: "remove the user and password from the address, and set " + v.secret}
	case err != nil || !isWeb(u):
		return &FieldError{Err: ErrType, Fix: "write " + v.wants()}
	}
	*v.p = s
	return nil
}

// ids are numbers of Telegram users, and of groups where they are negative.
type ids struct{ p *[]int64 }

func (v ids) wants() string { return "ids, such as 123456789 or [123456789, -1001234567890]" }

func (v ids) String() string {
	words := make([]string, len(*v.p))
	for i, id := range *v.p {
		words[i] = strconv.FormatInt(id, 10)
	}
	return strings.Join(words, ", ")
}

// set reads ids with commas or spaces between them, in brackets or not.
func (v ids) set(s string) *FieldError {
	s = strings.TrimSpace(s)
	if inner, ok := strings.CutPrefix(s, "["); ok && strings.HasSuffix(inner, "]") {
		s = inner[:len(inner)-1]
	}
	var all []int64
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\n' }) {
		id, err := strconv.ParseInt(word, 10, 64)
		if err != nil || id == 0 {
			fix := "write " + v.wants()
			if strings.HasPrefix(word, "@") {
				fix = "a name can change hands: write the id, which the bot tells whom it does not know yet"
			}
			return &FieldError{Err: ErrType, Fix: fix}
		}
		if !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	*v.p = all
	return nil
}

// hostPort is an address to listen on.
type hostPort struct{ p *string }

func (v hostPort) String() string { return *v.p }
func (v hostPort) wants() string  { return "an address to listen on, such as :8443 or 127.0.0.1:8443" }

func (v hostPort) set(s string) *FieldError {
	_, port, err := net.SplitHostPort(s)
	if n, numErr := strconv.ParseUint(port, 10, 16); err != nil || numErr != nil || n == 0 {
		return &FieldError{Err: ErrType, Fix: "write " + v.wants()}
	}
	*v.p = s
	return nil
}

// optional is an address to listen on, or empty.
type optional struct{ hostPort }

func (v optional) set(s string) *FieldError {
	if s == "" {
		*v.p = ""
		return nil
	}
	return v.hostPort.set(s)
}

func isWeb(u *url.URL) bool { return (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" }

// template is the web address of a citation with placeholders, or empty.
type template struct{ p *string }

// placeholders are the placeholders that a template may have.
var placeholders = []string{"{file}", "{line}", "{end_line}"}

func (v template) String() string { return *v.p }
func (v template) wants() string {
	return "an address with {file} and, if you like, {line} and {end_line}, such as https://example.org/{file}#L{line}"
}

func (v template) set(s string) *FieldError {
	if s == "" {
		*v.p = s
		return nil
	}
	if bad := badPlaceholder(s); bad != "" {
		fix := "use " + strings.Join(placeholders, ", ")
		if word := near.Word(bad, placeholders); word != "" {
			fix = fmt.Sprintf("did you mean %s? %s", word, fix)
		}
		return &FieldError{Err: fmt.Errorf("%w: placeholder %s in", ErrUnknownValue, short(bad)), Fix: fix}
	}
	u, err := url.Parse(strings.NewReplacer("{file}", "a/b.md", "{line}", "1", "{end_line}", "2").Replace(s))
	switch {
	case err != nil || !isWeb(u):
		return &FieldError{Err: ErrType, Fix: "write " + v.wants()}
	case !strings.Contains(s, "{file}"):
		return &FieldError{Err: fmt.Errorf("%w {file} in", ErrMissing), Fix: "write " + v.wants()}
	}
	*v.p = s
	return nil
}

// badPlaceholder returns the first {…} of s that is no placeholder, or a lone brace.
func badPlaceholder(s string) string {
	for {
		i := strings.IndexAny(s, "{}")
		if i < 0 {
			return ""
		}
		end := strings.IndexByte(s[i:], '}')
		if s[i] == '}' || end < 0 {
			return s[i : i+1]
		}
		word := s[i : i+end+1]
		if !slices.Contains(placeholders, word) {
			return word
		}
		s = s[i+end+1:]
	}
}
