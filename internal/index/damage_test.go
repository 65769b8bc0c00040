package index

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"isnad/internal/index/indextest"
	"isnad/internal/index/manifest"
)

// A changed bit anywhere in the index is named, in the file that it is in.
func TestEachChangedBitIsNamed(t *testing.T) {
	s, e := newTestStore(t)
	generation := mustUpdate(t, s, indextest.Articles(), UpdateOptions{}).Generation
	mustUpdate(t, s, indextest.Edited(indextest.Articles(), "salt.txt", "تجارة الملح\n\nالملح والذهب.\n"), UpdateOptions{})
	m, err := manifest.Read(s.dir)
	if err != nil || m.Generation == generation || len(m.Segments) < 2 {
		t.Fatalf("%+v, %v", m, err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for _, file := range append(m.Files(), filepath.Join(m.Generation, manifest.File)) {
		path := filepath.Join(s.dir, file)
		whole, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for range 200 {
			at := random.IntN(len(whole))
			flip(t, path, at)
			_, err := NewStore(s.dir, e, indextest.CountWords).Open(t.Context())
			if damaged, ok := errors.AsType[*DamagedError](err); !ok || damaged.File != filepath.Base(file) {
				t.Fatalf("byte %d of %s: %v", at, file, err)
			}
			if err := os.WriteFile(path, whole, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// A manifest with the right checksum that does not describe the segments is refused.
func TestAForeignManifestIsRefused(t *testing.T) {
	for claim, change := range map[string]func(m *manifest.Manifest){
		"a segment outside the folder":        func(m *manifest.Manifest) { m.Segments[0].Name = "../other" },
		"a segment twice":                     func(m *manifest.Manifest) { m.Segments = append(m.Segments, m.Segments[0]) },
		"a segment that is not there":         func(m *manifest.Manifest) { m.Segments[0].Name = "00000099" },
		"no dimension":                        func(m *manifest.Manifest) { m.Embedder.Dimension = 0 },
		"an article left out twice":           func(m *manifest.Manifest) { m.Segments[0].Dead = []int{0} },
		"an article left out that is none":    func(m *manifest.Manifest) { m.Segments[0].Dead = []int{-1} },
		"other counts":                        func(m *manifest.Manifest) { m.Counts.Passages++ },
		"a mean of too few numbers":           func(m *manifest.Manifest) { m.Segments[0].Live.Scripts[0].Sum = nil },
		"a script's sum more":                 func(m *manifest.Manifest) { m.Segments[0].Live.Scripts[0].Passages = 1 << 40 },
		"a table that begins before its file": func(m *manifest.Manifest) { m.Segments[0].Text.Table = -5 },
		"a table of no length":                func(m *manifest.Manifest) { m.Segments[0].Text.Table = m.Segments[0].Text.Size },
		"the other file's checksums":          func(m *manifest.Manifest) { m.Segments[0].Text = m.Segments[0].Vectors },
		"a size beyond all memory":            func(m *manifest.Manifest) { m.Segments[0].Text.Size = 1 << 60 },
	} {
		t.Run(claim, func(t *testing.T) {
			s, e := newTestStore(t)
			mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
			forge(t, s, change)
			_, err := NewStore(s.dir, e, indextest.CountWords).Open(t.Context())
			if _, ok := errors.AsType[*DamagedError](err); !ok && claim != "no dimension" {
				t.Fatalf("opened: %v", err)
			}
			mustUpdate(t, NewStore(s.dir, e, indextest.CountWords), indextest.Articles(), UpdateOptions{})
			wantClean(t, s, indextest.Articles())
		})
	}
}

// forge changes the manifest and gives it the right checksum.
func forge(t *testing.T, s *Store, change func(*manifest.Manifest)) {
	t.Helper()
	m, err := manifest.Read(s.dir)
	if err != nil {
		t.Fatal(err)
	}
	change(&m)
	data, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	err = errors.Join(
		os.WriteFile(filepath.Join(s.dir, m.Generation, manifest.File), data, 0o644),
		os.WriteFile(filepath.Join(s.dir, manifest.CurrentFile), []byte(m.Generation+" "+manifest.Sum(data)+"\n"), 0o644))
	if err != nil {
		t.Fatal(err)
	}
}
