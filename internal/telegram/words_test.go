package telegram

import (
	"slices"
	"testing"

	"isnad/internal/lang"
	"isnad/internal/telegram/texts"
)

func TestOtherNamesAreThoseOfCommands(t *testing.T) {
	for _, l := range lang.All() {
		for name := range texts.For(l.Code).Names {
			if !slices.ContainsFunc(new(Bot).commands(), func(c command) bool { return c.name == name }) {
				t.Errorf("%s: there is no command %q", l.Code, name)
			}
		}
	}
}

func TestEveryCounterHasAName(t *testing.T) {
	w := texts.For(lang.Foreign)
	for _, name := range counters {
		if w.Counters[name] == "" {
			t.Errorf("%s has no name", name)
		}
	}
	if len(w.Counters) != len(counters) {
		t.Errorf("%d names for %d counters", len(w.Counters), len(counters))
	}
}
