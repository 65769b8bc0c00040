package delivery

import (
	"context"
	"errors"
	"testing"

	"isnad/internal/telegram/botapi"
)

// failing is an API whose calls end with err.
type failing struct {
	API
	err error
}

func (f failing) Call(context.Context, string, any, any) error { return f.err }

func TestCountedCountsEachCallWithItsResult(t *testing.T) {
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	for claim, test := range map[string]struct {
		ctx  context.Context
		err  error
		want string
	}{
		"a call that succeeds":                          {context.Background(), nil, "getMe ok"},
		"an error of Telegram's by its code":            {context.Background(), &botapi.Error{Code: 429}, "getMe 429"},
		"a call without an answer":                      {context.Background(), errors.New("connection refused"), "getMe 0"},
		"a call that the program cancelled, not at all": {cancelled, context.Canceled, ""},
	} {
		t.Run(claim, func(t *testing.T) {
			got := ""
			api := Counted{API: failing{err: test.err}, Count: func(method, code string) { got = method + " " + code }}
			if err := api.Call(test.ctx, "getMe", nil, nil); !errors.Is(err, test.err) {
				t.Errorf("error %v, want %v", err, test.err)
			}
			if got != test.want {
				t.Errorf("counted %q, want %q", got, test.want)
			}
		})
	}
}
