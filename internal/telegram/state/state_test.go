package state

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/corpus"
)

func open(t testing.TB, dir string) *Store {
	t.Helper()
	s, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatWasDoneIsKnownAfterARestart(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	must(t, errors.Join(s.Become(7), s.AddSent(5, 100), s.AddSent(5, 101), s.Finish(4, "answered"), s.SetOffset(5),
		s.Park(map[int]json.RawMessage{6: json.RawMessage(`{"update_id":6}`), 4: json.RawMessage(`{}`)})))
	must(t, s.Close())
	s = open(t, dir)
	must(t, s.Become(7))
	if !s.Handled(4) || s.Handled(5) {
		t.Error("update 4 was handled, update 5 was not")
	}
	if got := s.Sent(5); !slices.Equal(got, []int{100, 101}) {
		t.Errorf("sent for 5: %v", got)
	}
	if s.Offset() != 5 {
		t.Errorf("offset %d", s.Offset())
	}
	if got := s.Parked(); len(got) != 1 || string(got[0]) != `{"update_id":6}` {
		t.Errorf("parked: %s", got)
	}
	must(t, s.Finish(6))
	if got := s.Parked(); len(got) != 0 {
		t.Errorf("still parked: %s", got)
	}
}

func TestAnUpdateCountsOnce(t *testing.T) {
	s := open(t, t.TempDir())
	must(t, errors.Join(s.Finish(1, "answered", "asked"), s.Finish(1, "answered", "asked"), s.Finish(2, "asked")))
	if got := s.Counts(1); got["answered"] != 1 || got["asked"] != 2 {
		t.Errorf("counts: %v", got)
	}
}

func TestCountsAreByDay(t *testing.T) {
	s := open(t, t.TempDir())
	today := time.Date(2026, 3, 10, 12, 0, 0, 0, time.UTC)
	for i, days := range []int{40, 6, 0} {
		s.now = func() time.Time { return today.AddDate(0, 0, -days) }
		must(t, s.Finish(i, "asked"))
	}
	for days, want := range map[int]int{1: 1, 7: 2, 30: 2, 0: 3} {
		if got := s.Counts(days)["asked"]; got != want {
			t.Errorf("last %d days: %d, want %d", days, got, want)
		}
	}
}

func TestOldUpdatesAreForgotten(t *testing.T) {
	s := open(t, t.TempDir())
	must(t, errors.Join(s.Finish(1), s.SetOffset(2)))
	s.now = func() time.Time { return time.Now().Add(3 * 24 * time.Hour) }
	if s.Handled(1) {
		t.Error("update 1 is still known after three days")
	}
	if s.Offset() != 2 {
		t.Error("the offset is forgotten after three days")
	}
	must(t, s.Tidy())
	s.now = func() time.Time { return time.Now().Add(6 * 24 * time.Hour) }
	if s.Offset() != 0 {
		t.Error("the offset is used when Telegram may count anew")
	}
}

func TestAnotherBotHasOtherUpdates(t *testing.T) {
	s := open(t, t.TempDir())
	code, err := s.NewInvite(Invite{Role: Asker, By: 1})
	must(t, err)
	_, err = s.Redeem(code, Person{ID: 2})
	must(t, errors.Join(err, s.Become(7), s.Finish(1), s.SetOffset(2), s.Become(8)))
	if s.Handled(1) || s.Offset() != 0 {
		t.Error("updates of another bot are remembered")
	}
	if _, ok := s.Person(2); !ok {
		t.Error("people are forgotten")
	}
}

func TestAnInvitationIsUsedOnce(t *testing.T) {
	s := open(t, t.TempDir())
	now := time.Now()
	s.now = func() time.Time { return now }
	code, err := s.NewInvite(Invite{Role: Asker, By: 1, Expires: now.Add(time.Hour)})
	must(t, err)
	late, err := s.NewInvite(Invite{Role: Asker, By: 1, Expires: now.Add(-time.Second)})
	must(t, err)
	admin, err := s.NewInvite(Invite{Role: Admin})
	must(t, err)
	tests := []struct {
		name string
		code string
		user int64
		want error
	}{
		{"a code that is none", "nothing", 2, ErrNoInvite},
		{"no code", "", 2, ErrNoInvite},
		{"too long a code", strings.Repeat("x", 100000), 2, ErrNoInvite},
		{"an expired one", late, 2, ErrExpired},
		{"the first user", code, 2, nil},
		{"the same again", code, 2, nil},
		{"a second user", code, 3, ErrUsed},
		{"an admin", admin, 4, nil},
		{"a second admin", admin, 2, ErrUsed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := s.Redeem(tt.code, Person{ID: tt.user}); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
	if p, _ := s.Person(4); p.Role != Admin {
		t.Errorf("the admin is %+v", p)
	}
	if _, ok := s.Person(3); ok {
		t.Error("who was refused was let in")
	}
	if len(s.People()) != 2 {
		t.Errorf("people: %+v", s.People())
	}
	must(t, s.Remove(2))
	if _, ok := s.Person(2); ok {
		t.Error("who was removed is still there")
	}
	if _, err := s.Redeem(code, Person{ID: 2}); err != nil {
		t.Error(err)
	} else if _, ok := s.Person(2); ok {
		t.Error("who was removed came back with the used link")
	}
}

func TestAnInvitationOpensAGroup(t *testing.T) {
	s := open(t, t.TempDir())
	must(t, s.ChangeChat(-5, func(c *Chat) { c.Language = "fr" }))
	code, err := s.NewInvite(Invite{Role: Asker, By: 1})
	must(t, err)
	admin, err := s.NewInvite(Invite{Role: Admin})
	must(t, err)
	if err := s.RedeemChat(admin, -5, "x"); !errors.Is(err, ErrNoInvite) {
		t.Errorf("an admin's link opened a group: %v", err)
	}
	must(t, s.RedeemChat(code, -5, "desk"))
	if err := s.RedeemChat(code, -6, "other"); !errors.Is(err, ErrUsed) {
		t.Errorf("a second group: %v", err)
	}
	must(t, s.MoveChat(-5, -100))
	if c := s.OpenChats()[-100]; !c.Open || c.Name != "desk" || c.Language != "fr" {
		t.Errorf("the group is %+v", c)
	}
	must(t, s.Remove(-100))
	if c := s.Chat(-100); c.Open || c.Language != "fr" {
		t.Errorf("the closed group is %+v", c)
	}
	if _, err := s.Redeem(admin, Person{ID: 9}); err != nil {
		t.Errorf("a refused group used up the admin's link: %v", err)
	}
}

func testAnswer() Answer {
	return Answer{ID: 11, Chat: 5, Question: 70, Messages: []int{71}, Text: "متى؟", Outcome: answer.Answered, Said: "أمس [1]",
		Citations: []answer.Citation{{N: 1, Span: corpus.Span{Path: "a.md", First: 3, Last: 3}, Quote: "أمس"}}}
}

func TestAnswersAreFoundByNumberQuestionAndChat(t *testing.T) {
	s := open(t, t.TempDir())
	must(t, s.PutAnswer(testAnswer()))
	byID, _ := s.Answer(11)
	to, _ := s.AnswerTo(5, 70)
	latest, _ := s.Latest(5)
	for _, a := range []Answer{byID, to, latest} {
		if a.Text != "متى؟" || len(a.Citations) != 1 || a.Citations[0].First != 3 {
			t.Errorf("got %+v", a)
		}
	}
	if _, ok := s.AnswerTo(6, 70); ok {
		t.Error("the answer of one chat was found in another")
	}
}

func TestVotesAreLinesForTheOwner(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	a := testAnswer()
	vote := func(user int64, useful, want bool) {
		t.Helper()
		if news, err := s.Vote(a, user, useful); err != nil || news != want {
			t.Errorf("vote: %v, %v", news, err)
		}
	}
	vote(1, true, true)
	vote(1, true, false)
	vote(1, false, true)
	vote(2, true, true)
	text, err := os.ReadFile(filepath.Join(dir, "feedback.jsonl"))
	must(t, err)
	var got []string
	for text := range strings.Lines(string(text)) {
		var l line
		must(t, json.Unmarshal([]byte(text), &l))
		got = append(got, fmt.Sprintln(l.Number, l.Useful, l.Question, l.Sources))
	}
	if want := []string{"1 true متى؟ [a.md:3]\n", "2 false متى؟ [a.md:3]\n", "3 true متى؟ [a.md:3]\n"}; !slices.Equal(got, want) {
		t.Errorf("lines\n got %q\nwant %q", got, want)
	}
	if c := s.Counts(1); c["useful"] != 1 || c["useless"] != 1 {
		t.Errorf("counts: %v", c)
	}
}

func TestAnswersBeyondTheLimitAreDropped(t *testing.T) {
	s := open(t, t.TempDir())
	s.db.NoSync = true
	for i := range int64(3) {
		must(t, s.PutAnswer(Answer{ID: i, Chat: 1, Question: int(i)}))
	}
	if _, ok := s.AnswerTo(1, 0); !ok {
		t.Fatal("not there")
	}
	must(t, s.Tidy())
	if _, ok := s.Answer(0); !ok {
		t.Error("dropped below the limit")
	}
}

func TestASecondProcessIsRefused(t *testing.T) {
	dir := t.TempDir()
	open(t, dir)
	patience = 50 * time.Millisecond
	defer func() { patience = 15 * time.Second }()
	_, err := Open(dir)
	var file *FileError
	if !errors.As(err, &file) || !strings.Contains(file.Hint(), "only one bot may use it at a time") {
		t.Errorf("got %v", err)
	}
}

func TestADamagedFileSaysWhatToDo(t *testing.T) {
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, fileName), []byte(strings.Repeat("damaged ", 4096)), 0o600))
	_, err := Open(dir)
	var file *FileError
	if !errors.As(err, &file) || !strings.Contains(file.Hint(), "move the file away") {
		t.Errorf("got %v", err)
	}
}
