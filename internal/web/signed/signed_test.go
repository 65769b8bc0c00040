package signed

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/corpus"
)

var (
	key  = Key{1, 2, 3}
	noon = time.Unix(1_800_000_000, 0)
	good = Ticket{Expires: noon, Cited: []Cited{
		{N: 1, Span: corpus.Span{Path: "أخبار/نيل.md", First: 3, Last: 4, Start: 7, End: 90}, Focus: answer.Range{Start: 1, End: 5}, Sum: Sum("x")},
		{N: 2, Span: corpus.Span{Path: "أخبار/نيل.md", First: 9, Last: 9, End: 3600}},
	}}
)

func TestTickets(t *testing.T) {
	token := key.Ticket(good)
	for _, tt := range []struct {
		name  string
		token string
		key   Key
		now   time.Time
		want  error
	}{
		{"a ticket opens until it expires", token, key, noon, nil},
		{"an expired one is refused as such", token, key, noon.Add(time.Second), ErrExpired},
		{"another key's is refused", token, Key{9}, noon, ErrAltered},
		{"an empty one is refused", "", key, noon, ErrAltered},
		{"one with a letter more is refused", token + "A", key, noon, ErrAltered},
		{"one with a letter less is refused", token[:len(token)-1], key, noon, ErrAltered},
		{"one without its payload is refused", token[:22], key, noon, ErrAltered},
		{"another purpose's is refused", key.Sign("session", good.encode()), key, noon, ErrAltered},
		{"one that does not expire opens at any time", key.Ticket(Ticket{Cited: good.Cited}), key, noon.AddDate(90, 0, 0), nil},
	} {
		got, err := tt.key.OpenTicket(tt.token, tt.now)
		if !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
		if err == nil && !reflect.DeepEqual(got.Cited, good.Cited) {
			t.Errorf("%s: %+v", tt.name, got)
		}
	}
}

func TestEveryChangedLetterIsRefused(t *testing.T) {
	token := key.Ticket(good)
	for i := range token {
		b := []byte(token)
		b[i] ^= 1
		if _, err := key.OpenTicket(string(b), noon); !errors.Is(err, ErrAltered) {
			t.Fatalf("letter %d changed: %v", i, err)
		}
	}
}

func FuzzTicketsThatNobodySignedAreRefused(f *testing.F) {
	f.Add(key.Ticket(good), []byte("x"))
	f.Add("", good.encode())
	signed := key.Ticket(good)
	f.Fuzz(func(t *testing.T, token string, payload []byte) {
		if _, err := key.OpenTicket(token, noon); err == nil && token != signed {
			t.Fatalf("%q was accepted", token)
		}
		decoded, err := decodeTicket(payload) // must not panic
		if err == nil && !decoded.Expires.IsZero() && decoded.Expires.Unix() == 0 {
			t.Fatal("a ticket that never expires by accident")
		}
	})
}

func TestTheKeyIsMadeOnce(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	first, err := LoadKey(dir)
	if err != nil || first == (Key{}) {
		t.Fatal(first, err)
	}
	second, err := LoadKey(dir)
	if err != nil || second != first {
		t.Errorf("the second key differs: %v", err)
	}
	info, err := os.Stat(filepath.Join(dir, keyFile))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the key can be read by others: %v %v", info.Mode(), err)
	}
	if err := os.WriteFile(filepath.Join(dir, keyFile), []byte("short"), 0o600); err != nil {
		t.Fatal(err)
	}
	var fault *KeyError
	if _, err := LoadKey(dir); !errors.As(err, &fault) {
		t.Errorf("a damaged key: %v", err)
	}
}
