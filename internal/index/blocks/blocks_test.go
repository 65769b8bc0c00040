package blocks

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// written is a file with these sections.
func written(t testing.TB, sections [][]byte) (name string, ref Ref) {
	t.Helper()
	name = filepath.Join(t.TempDir(), "file")
	w, err := Create(name)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if err := w.Section(s); err != nil {
			t.Fatal(err)
		}
	}
	ref, err = w.Close()
	if err != nil {
		t.Fatal(err)
	}
	return name, ref
}

func randomBytes(n int) []byte {
	random := rand.New(rand.NewPCG(uint64(n), 2))
	data := make([]byte, n)
	for i := range data {
		data[i] = byte(random.Uint32())
	}
	return data
}

func TestSectionsAreGivenByteForByte(t *testing.T) {
	for _, sizes := range [][]int{nil, {0}, {1}, {0, 5, 0}, {blockSize - 64}, {blockSize, blockSize}, {3*blockSize + 7, 100, 1}} {
		var want [][]byte
		for _, n := range sizes {
			want = append(want, randomBytes(n))
		}
		name, ref := written(t, want)
		f, err := Open(name, ref)
		if err != nil {
			t.Fatalf("%v: %v", sizes, err)
		}
		for i, s := range want {
			if !bytes.Equal(f.Section(i), s) {
				t.Errorf("%v: section %d differs", sizes, i)
			}
		}
		if f.Section(len(want)) != nil {
			t.Errorf("%v: a section too many", sizes)
		}
		runtime.KeepAlive(f)
	}
}

func TestEachFlippedByteIsFound(t *testing.T) {
	name, ref := written(t, [][]byte{randomBytes(300), randomBytes(0), randomBytes(90)})
	whole, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for at := range whole {
		damaged := bytes.Clone(whole)
		damaged[at] ^= 1 << (at % 8)
		if err := os.WriteFile(name, damaged, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(name, ref); !errors.Is(err, ErrDamaged) {
			t.Fatalf("byte %d: %v", at, err)
		}
	}
	for _, length := range []int{0, 1, len(whole) - 1} {
		os.WriteFile(name, whole[:length], 0o644)
		if _, err := Open(name, ref); !errors.Is(err, ErrDamaged) {
			t.Errorf("cut to %d bytes: %v", length, err)
		}
	}
}

// FuzzTable: no table makes a section outside the file.
func FuzzTable(f *testing.F) {
	name, ref := written(f, [][]byte{{1, 2, 3}, randomBytes(100)})
	whole, err := os.ReadFile(name)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole[ref.Table:], uint64(ref.Table))
	f.Add([]byte{255, 255, 255, 255}, uint64(8))
	f.Fuzz(func(t *testing.T, data []byte, size uint64) {
		if size > 1<<20 {
			return
		}
		table, err := parseTable(data, size)
		if err != nil {
			return
		}
		file := make([]byte, size)
		for _, s := range table.sections {
			_ = file[s.start : s.start+s.length]
		}
	})
}
