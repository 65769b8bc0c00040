package endpoint

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

const secret = "sk-MARKED/0123456789+abcdef"

var noon = time.Date(2030, 3, 1, 12, 0, 0, 0, time.UTC)

func TestFitToShow(t *testing.T) {
	for name, row := range map[string]struct{ words, want string }{
		"as it is":        {"model not found", "model not found"},
		"more lines":      {"a\r\n\tb  c\n", "a b c"},
		"the key":         {"wrong: " + secret, "wrong: [secret]"},
		"no terminal":     {"a\x1b[2Jb\u202ec", "a [2Jb c"},
		"Arabic is words": {"النموذج غير موجود", "النموذج غير موجود"},
		"not too long":    {strings.Repeat("م", 300), strings.Repeat("م", 240) + "…"},
		// Cut first, 7 bytes of the key would be too few to know.
		"the key at the end": {strings.Repeat("m", 233) + secret, strings.Repeat("m", 233) + "[secret…"},
	} {
		if got := fitToShow(row.words, secret); got != row.want {
			t.Errorf("%s: %q, want %q", name, got, row.want)
		}
	}
}

func TestRedact(t *testing.T) {
	const key = "sk-0123456789abcdef"
	for name, row := range map[string]struct{ text, key, want string }{
		"the whole key":        {"key " + key + "!", key, "key [secret]!"},
		"its beginning":        {"key sk-0123456…", key, "key [secret]…"},
		"its end":              {"…6789abcdef", key, "…[secret]"},
		"twice":                {key + key, key, "[secret][secret]"},
		"too little to matter": {"sk-0123", key, "sk-0123"},
		"a short key":          {"abc ab", "abc", "[secret] ab"},
		"no key":               {"text", "", "text"},
		"text that ends early": {"sk-01", key, "sk-01"},
	} {
		if got := Redact(row.text, row.key); got != row.want {
			t.Errorf("%s: %q, want %q", name, got, row.want)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	for header, want := range map[string]time.Duration{
		"":                               0,
		"0":                              0,
		"120":                            2 * time.Minute,
		" 3 ":                            3 * time.Second,
		"-5":                             0,
		"1.5":                            0,
		"soon":                           0,
		"Fri, 01 Mar 2030 12:01:00 GMT":  time.Minute,
		"Friday, 01-Mar-30 12:01:00 GMT": time.Minute, // RFC 850, which a recipient must read too
		"Fri, 01 Mar 2030 11:59:00 GMT":  0,
		"18446744073709551615":           1 << 31 * time.Second,
	} {
		if got := retryAfter(header, noon); got != want {
			t.Errorf("%q: %v, want %v", header, got, want)
		}
	}
}

func TestSleepEndsWithItsContext(t *testing.T) {
	cause := errors.New("the reader left")
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(cause)
	if err := SystemClock.Sleep(ctx, time.Hour); err != cause {
		t.Error(err)
	}
	if err := SystemClock.Sleep(t.Context(), time.Nanosecond); err != nil {
		t.Error(err)
	}
}

func TestChanceSpreadsTheWaits(t *testing.T) {
	e := &Endpoint{opts: &Options{Clock: Clock{Random: func() float64 { return 0.5 }}}}
	if got, want := e.wait(1, 0), 375*time.Millisecond; got != want {
		t.Errorf("first wait %v, want %v", got, want)
	}
	// Chance only adds to what the endpoint wants.
	if got, want := e.wait(3, 10*time.Second), 10500*time.Millisecond; got != want {
		t.Errorf("wait %v, want %v", got, want)
	}
}
