package budget

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer/prompt"
)

var messages = []prompt.Message{{Role: prompt.System, Text: "Be short."}, {Role: prompt.User, Text: "متى؟"}}

func TestABudgetIsOneUsersDay(t *testing.T) {
	now := time.Date(2030, 3, 1, 23, 59, 0, 0, time.UTC)
	b := New(1000)
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
	for _, b := range []*Budget{nil, New(0)} {
		settle, ok := b.Reserve("a", messages, 1<<40)
		if !ok {
			t.Error("refused")
		}
		settle(1)
	}
}

func TestABudgetSurvivesARestart(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tokens.json")
	now := time.Date(2030, 3, 1, 12, 0, 0, 0, time.UTC)
	open := func() *Budget {
		b, err := Open(1000, file)
		if err != nil {
			t.Fatal(err)
		}
		b.now = func() time.Time { return now }
		b.Failed = func(err error) { t.Error(err) }
		return b
	}
	spend := func(b *Budget, user string, used int) bool {
		settle, ok := b.Reserve(user, messages, 100)
		if ok {
			settle(used)
		}
		return ok
	}
	first, second := open(), open()
	if !spend(first, "a", 600) || !spend(second, "a", 380) || !spend(second, "b", 10) {
		t.Fatal("refused within the budget")
	}
	restarted := open()
	if restarted.Used("a") != 980 || restarted.Used("b") != 10 || spend(restarted, "a", 10) {
		t.Errorf("after a restart a has used %d and b %d, want 980 and 10", restarted.Used("a"), restarted.Used("b"))
	}
	var told []Day
	restarted.Spent = func(d Day) { told = append(told, d) }
	now = now.Add(24 * time.Hour)
	if !spend(restarted, "a", 5) || restarted.Used("a") != 5 || open().Used("a") != 5 {
		t.Errorf("the next day begins with %d", restarted.Used("a"))
	}
	if len(told) != 1 || told[0].Date != "2030-03-01" || told[0].Tokens() != 990 || told[0].Questions != 3 || len(told[0].Used) != 2 {
		t.Errorf("told %+v of the day before", told)
	}
}

func TestABudgetThatCannotBeReadStartsAnewAndSaysSo(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tokens.json")
	for _, data := range []string{"", "x", `{"date":"soon"}`, `{"date":"2030-03-01","used":{"a":"many"}}`, `[]`} {
		if err := os.WriteFile(file, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
		b, err := Open(1000, file)
		if err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%q: %v", data, err)
		}
		if settle, ok := b.Reserve("a", messages, 100); !ok {
			t.Errorf("%q: refused", data)
		} else if settle(7); b.Used("a") != 7 {
			t.Errorf("%q: used %d", data, b.Used("a"))
		}
		if again, err := Open(1000, file); err != nil || again.Used("a") != 7 {
			t.Errorf("%q: replaced by %d, %v", data, again.Used("a"), err)
		}
	}
	b, err := Open(0, filepath.Join(t.TempDir(), "none", "tokens.json"))
	failed := 0
	b.Failed = func(error) { failed++ }
	if settle, ok := b.Reserve("a", messages, 100); err != nil || !ok {
		t.Errorf("%v", err)
	} else if settle(1); failed != 1 {
		t.Error("nothing says that the file can't be written")
	}
}
