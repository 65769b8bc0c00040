package openai

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"isnad/internal/endpoint/endpointtest"
)

func TestRetries(t *testing.T) {
	again := func(n int, h http.HandlerFunc) []http.HandlerFunc { return slices.Repeat([]http.HandlerFunc{h}, n) }
	const ms, s = time.Millisecond, time.Second
	doubling := []time.Duration{250 * ms, 500 * ms, 1 * s, 2 * s, 4 * s}
	begun := "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\""

	for name, row := range map[string]struct {
		play  []http.HandlerFunc
		waits []time.Duration
		says  string // of the error; empty: in the end it works
	}{
		"a wish in seconds is granted":        {play: again(1, endpointtest.Fails(429, "7")), waits: []time.Duration{7 * s}},
		"a wish with a date is granted":       {play: again(1, endpointtest.Fails(503, "Fri, 01 Mar 2030 12:00:20 GMT")), waits: []time.Duration{20 * s}},
		"a wish for less than our wait":       {play: again(1, endpointtest.Fails(429, "0")), waits: doubling[:1]},
		"500 twice":                           {play: again(2, endpointtest.Fails(500, "")), waits: doubling[:2]},
		"502":                                 {play: again(1, endpointtest.Fails(502, "")), waits: doubling[:1]},
		"503":                                 {play: again(1, endpointtest.Fails(503, "")), waits: doubling[:1]},
		"504":                                 {play: again(1, endpointtest.Fails(504, "")), waits: doubling[:1]},
		"cut before the answer":               {play: again(1, endpointtest.Cuts("")), waits: doubling[:1]},
		"cut within the answer":               {play: again(1, endpointtest.Cuts(begun)), waits: doubling[:1]},
		"five failures":                       {play: again(5, endpointtest.Fails(500, "")), waits: doubling},
		"six are too many":                    {play: again(6, endpointtest.Fails(500, "")), waits: doubling, says: "tried 6 times"},
		"six cuts are too many":               {play: again(6, endpointtest.Cuts("")), waits: doubling, says: "tried 6 times"},
		"a wish beyond patience":              {play: again(1, endpointtest.Fails(429, "3600")), says: "429 Too Many Requests"},
		"a wish beyond counting":              {play: again(1, endpointtest.Fails(429, "18446744073709551615")), says: "429 Too Many Requests"},
		"wishes that add up beyond patience":  {play: again(5, endpointtest.Fails(429, "50")), waits: []time.Duration{50 * s, 50 * s}, says: "tried 3 times"},
		"400 is final":                        {play: again(1, endpointtest.Fails(400, "1")), says: "400"},
		"401 is final":                        {play: again(1, endpointtest.Fails(401, "1")), says: "401"},
		"403 is final":                        {play: again(1, endpointtest.Fails(403, "1")), says: "403"},
		"404 is final":                        {play: again(1, endpointtest.Fails(404, "1")), says: "404"},
		"501 is final":                        {play: again(1, endpointtest.Fails(501, "")), says: "501"},
		"a wrong answer is final":             {play: again(1, gives()), says: "no vector for text 1"},
		"what is final ends trying again too": {play: []http.HandlerFunc{endpointtest.Fails(500, ""), endpointtest.Fails(401, "")}, waits: doubling[:1], says: "401"},
	} {
		t.Run(name, func(t *testing.T) {
			e := serve(t, row.play...)
			c, fake := client(t, e, nil)
			_, err := embedOne(t, c)
			if !slices.Equal(fake.Waits(), row.waits) {
				t.Errorf("waits %v, want %v", fake.Waits(), row.waits)
			}
			if n := len(e.seen()); n != len(row.waits)+1 {
				t.Errorf("%d requests", n)
			}
			switch {
			case row.says == "" && err != nil:
				t.Error(err)
			case row.says != "" && (err == nil || !strings.Contains(err.Error(), row.says)):
				t.Errorf("error %v, want one with %q", err, row.says)
			}
			endpointtest.MustHide(t, endpointtest.Everything(err))
			for _, r := range e.seen() {
				if len(r.Input) != 1 || r.Input[0] != "text" {
					t.Errorf("a try sent %q", r.Input)
				}
			}
		})
	}
}

func TestTimeoutIsFinal(t *testing.T) {
	for name, stall := range map[string]http.HandlerFunc{
		"before the answer": endpointtest.Stalls(""),
		"within the answer": endpointtest.Stalls(`{"data": [`),
	} {
		t.Run(name, func(t *testing.T) {
			e := serve(t, stall)
			c, fake := client(t, e, func(o *Options) { o.Timeout = 50 * time.Millisecond })
			_, err := embedOne(t, c)
			failed, ok := errors.AsType[*Error](err)
			if !ok || !strings.Contains(err.Error(), "no answer within 50ms") || !strings.Contains(failed.Hint(), "embed.timeout") {
				t.Errorf("error %v", err)
			}
			if len(fake.Waits()) > 0 || len(e.seen()) != 1 {
				t.Errorf("%d requests", len(e.seen()))
			}
		})
	}
}
