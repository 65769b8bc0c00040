package event_test

import (
	"slices"
	"testing"

	"isnad/internal/analysis"
	"isnad/internal/answer/event"
)

func TestAWordTellsItsEvent(t *testing.T) {
	for _, c := range []struct {
		claim, word string
		family      event.Family
		want        bool
	}{
		{"a verb", "killed", "kill", true},
		{"a noun", "مقتل", "kill", true},
		{"another person of the present", "تقتل", "kill", true},
		{"with what is glued to it", "وقتلوه", "kill", true},
		{"a verb of another event", "killed", "bear", false},
		{"a word for no event", "table", "kill", false},
	} {
		if got := event.Has(c.word, c.family); got != c.want {
			t.Errorf("%s: %s: %v", c.claim, event.Of(c.word), got)
		}
	}
}

func TestEventsAreConfusedBothWays(t *testing.T) {
	if !event.Confused("die", "bear") || !event.Confused("bear", "die") || event.Confused("die", "sell") {
		t.Error("a death is taken for a birth, and not for a sale")
	}
}

func TestByBeginsWithOneWordOrTwo(t *testing.T) {
	for text, want := range map[string]bool{"by Ada": true, "par Luc": true, "على يد سامي": true, "من قبل سامي": true, "من سامي": false, "على": false, "": false} {
		if got := event.ByAt(analysis.Words(text), 0); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestAPronounIsTheObjectOfItsVerb(t *testing.T) {
	for verb, want := range map[string]bool{"قتله": true, "اتهمتها": true, "قتل": false, "به": false, "killed": false} {
		if event.HasObject(verb) != want {
			t.Errorf("%s: %v", verb, !want)
		}
	}
}

func TestAConverseEventHasItsOwnConverse(t *testing.T) {
	for _, f := range []event.Family{"sell", "lend", "give"} {
		if g := f.Converse(); g == "" || g.Converse() != f {
			t.Errorf("the converse of %s is %q", f, g)
		}
	}
	if all := event.Of("killed"); !slices.ContainsFunc(all, event.Family.Harmful) || !slices.ContainsFunc(all, event.Family.Suffered) {
		t.Errorf("killed: %v", all)
	}
}
