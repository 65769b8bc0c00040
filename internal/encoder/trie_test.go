package encoder

import (
	"math/rand/v2"
	"testing"
)

func find(t trie, s string) (int32, bool) {
	u, ok := t.unit(0), true
	for i := 0; i < len(s) && ok; i++ {
		u, ok = t.step(u, s[i])
	}
	if !ok {
		return 0, false
	}
	return t.piece(u)
}

func TestTrieHoldsItsPiecesAndNoOthers(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	word := func() string {
		b := make([]byte, 1+r.IntN(5))
		for i := range b {
			b[i] = byte(1 + r.IntN(255)>>r.IntN(7))
		}
		return string(b)
	}
	ids, pieces := map[string]int32{}, []string{""}
	for range 20000 {
		w := word()
		if _, ok := ids[w]; !ok {
			ids[w] = int32(len(pieces))
			pieces = append(pieces, w)
		}
	}
	tr, err := buildTrie(pieces)
	if err != nil {
		t.Fatal(err)
	}
	for w, want := range ids {
		if id, ok := find(tr, w); !ok || id != want {
			t.Fatalf("%q: %d, %v, want %d", w, id, ok, want)
		}
	}
	for range 20000 {
		w := word() + word()
		if id, ok := find(tr, w); ok != (ids[w] != 0) || ok && id != ids[w] {
			t.Fatalf("%q: %d, %v, want %d", w, id, ok, ids[w])
		}
	}
	if _, ok := find(tr, ""); ok {
		t.Error("the empty piece is found")
	}
	if _, ok := find(tr, pieces[1]+"\x00"); ok {
		t.Error("a zero byte leads on")
	}
}
