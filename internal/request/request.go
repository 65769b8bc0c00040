// Package request names what is being answered, so that one name leads through the log
// from an update or a request of HTTP to its answer.
package request

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"log/slog"
)

type key struct{}

// New is a short random name.
func New() string {
	var b [6]byte
	rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

// With gives what is done with the context a name.
func With(ctx context.Context, name string) context.Context {
	return context.WithValue(ctx, key{}, name)
}

// Name is the name of what is done with the context; empty for none.
func Name(ctx context.Context) string {
	name, _ := ctx.Value(key{}).(string)
	return name
}

// Handler adds the name to what is logged with a context that has one, as "request".
func Handler(next slog.Handler) slog.Handler { return handler{next} }

type handler struct{ slog.Handler }

func (h handler) Handle(ctx context.Context, r slog.Record) error {
	if name := Name(ctx); name != "" {
		r = r.Clone()
		r.AddAttrs(slog.String("request", name))
	}
	return h.Handler.Handle(ctx, r)
}

func (h handler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return handler{h.Handler.WithAttrs(attrs)}
}
func (h handler) WithGroup(name string) slog.Handler { return handler{h.Handler.WithGroup(name)} }
