package request

import (
	"context"
	"log/slog"
	"strings"
	"testing"
)

func TestTheLogNamesTheRequest(t *testing.T) {
	var b strings.Builder
	log := slog.New(Handler(slog.NewTextHandler(&b, nil))).With("a", 1)
	log.InfoContext(With(t.Context(), "r1"), "with")
	log.InfoContext(t.Context(), "without")
	log.Info("none")
	if got := b.String(); strings.Count(got, "request=r1") != 1 || strings.Count(got, "request=") != 1 || strings.Count(got, "a=1") != 3 {
		t.Error(got)
	}
	first, second := New(), New()
	if Name(context.Background()) != "" || first == second || len(first) != 12 {
		t.Error("names are not what they should be")
	}
}
