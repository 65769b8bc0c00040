package answer

import (
	"testing"
	"time"

	"isnad/internal/answer/prompt"
)

var messages = []prompt.Message{{Role: prompt.System, Text: "Be short."}, {Role: prompt.User, Text: "متى؟"}}

func TestABudgetIsOneUsersDay(t *testing.T) {
	now := time.Date(2030, 3, 1, 23, 59, 0, 0, time.UTC)
	b := NewBudget(1000)
	b.now = func() time.Time { return now }
	most := prompt.TokensOf(messages) + 100
	reserve := func(user string) (func(int), bool) { return b.Reserve(user, messages, 100) }

	first, ok := reserve("a")
	if !ok || b.Used("a") != most {
		t.Fatalf("%v, used %d, want %d", ok, b.Used("a"), most)
	}
	first(30)
	if b.Used("a") != 30 {
		t.Errorf("used %d, want the 30 that it took", b.Used("a"))
	}
	for range (1000 - 30) / most {
		if _, ok := reserve("a"); !ok {
			t.Fatal("refused within the budget")
		}
	}
	if _, ok := reserve("a"); ok {
		t.Error("questions messages at once overdraw it")
	}
	late, ok := reserve("b")
	if !ok {
		t.Error("another user's budget is used up too")
	}
	now = now.Add(time.Minute)
	if _, ok := reserve("a"); !ok || b.Used("a") != most {
		t.Errorf("the next day: %v, used %d", ok, b.Used("a"))
	}
	if late(0); b.Used("b") != 0 {
		t.Errorf("what was reserved yesterday gives back %d today", -b.Used("b"))
	}
}

func TestNoBudgetIsNoBound(t *testing.T) {
	for _, b := range []*Budget{nil, NewBudget(0)} {
		settle, ok := b.Reserve("a", messages, 1<<40)
		if !ok {
			t.Error("refused")
		}
		settle(1)
	}
}
