package state

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"isnad/internal/unanswered"

	"go.etcd.io/bbolt"
)

// texts lists the questions.
func texts(t *testing.T, s *Store) string {
	t.Helper()
	all, err := s.Unanswered.All()
	must(t, err)
	var texts []string
	for _, q := range all {
		texts = append(texts, q.Text)
	}
	return strings.Join(texts, " ")
}

func TestUnansweredQuestionsAreKeptForAWeek(t *testing.T) {
	s := open(t, t.TempDir())
	now := time.Now()
	s.now = func() time.Time { return now }
	add := func(text string, user int64) { must(t, s.Unanswered.Add(unanswered.Question{Text: text}, user)) }
	add("a", 1)
	now = now.Add(4 * 24 * time.Hour)
	add("b", 2)
	add("c", 0)
	if got := texts(t, s); got != "a b c" {
		t.Errorf("after four days %q", got)
	}
	now = now.Add(4 * 24 * time.Hour)
	if got := texts(t, s); got != "b c" {
		t.Errorf("after eight days %q", got)
	}
	add("d", 2)
	must(t, s.db.View(func(tx *bbolt.Tx) error {
		if n := tx.Bucket([]byte("unanswered")).Stats().KeyN; n != 3 {
			t.Errorf("%d are in the file", n)
		}
		return nil
	}))
	_, _, err := s.Forget(2)
	must(t, err)
	if got := texts(t, s); got != "c" {
		t.Errorf("after user 2 was forgotten %q", got)
	}
}

func TestNoMoreUnansweredQuestionsAreKeptThanAreShown(t *testing.T) {
	s := open(t, t.TempDir())
	s.db.NoSync = true
	for i := range unanswered.Most + 5 {
		must(t, s.Unanswered.Add(unanswered.Question{Text: fmt.Sprint(i)}, 0))
	}
	if all := strings.Fields(texts(t, s)); len(all) != unanswered.Most || all[0] != "5" {
		t.Errorf("%d, the first is %s", len(all), all[0])
	}
}

func TestUnansweredQuestionsAreReadWhileABotRuns(t *testing.T) {
	dir := t.TempDir()
	if all, err := ReadUnanswered(t.Context(), dir); err != nil || len(all) != 0 {
		t.Errorf("without a memory: %v, %v", all, err)
	}
	s := open(t, dir)
	must(t, s.Unanswered.Add(unanswered.Question{Text: "a"}, 0))
	go s.GiveCopies(t.Context())
	all, err := ReadUnanswered(t.Context(), dir)
	if err != nil || len(all) != 1 || all[0].Text != "a" || all[0].Time.IsZero() {
		t.Errorf("%v, %v", all, err)
	}
}
