package main

import (
	"context"
	"crypto/sha256"
	"encoding/gob"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"sync"

	"isnad/internal/reader"
)

// A memory is a reader that reads nothing twice: the ranker's questions are the
// gate's too, and a fit with other features needs the same readings.
type memory struct {
	reader *reader.Reader
	file   string // where readings are kept from one fit to the next; empty: nowhere
	mu     sync.Mutex
	known  map[passageKey]reader.Reading
	unkept int
}

// A passageKey stands for a question and a passage.
type passageKey [sha256.Size]byte

// readingsKept is how many new readings are made between two writes of the file.
const readingsKept = 2000

// keptReadings is the content of the file: gob, as JSON has no infinity.
type keptReadings struct {
	Reader string // the fingerprint of the reader that read them
	Known  map[passageKey]reader.Reading
}

// openMemory takes over the readings kept in file, if the same reader made them.
func openMemory(r *reader.Reader, file string) (*memory, error) {
	m := &memory{reader: r, file: file, known: map[passageKey]reader.Reading{}}
	if file == "" {
		return m, nil
	}
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return m, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var kept keptReadings
	if err := gob.NewDecoder(f).Decode(&kept); err != nil {
		return nil, fmt.Errorf("%s: no readings that a fit kept (delete it): %w", file, err)
	}
	if kept.Reader == reader.Fingerprint() {
		m.known = kept.Known
	}
	return m, nil
}

func (m *memory) Read(ctx context.Context, question string, passages []reader.Passage) ([]reader.Reading, error) {
	readings := make([]reader.Reading, len(passages))
	var unknown []reader.Passage
	var places []int
	m.mu.Lock()
	for i, p := range passages {
		r, ok := m.known[key(question, p)]
		if readings[i] = r; !ok {
			unknown, places = append(unknown, p), append(places, i)
		}
	}
	m.mu.Unlock()
	read, err := m.reader.Read(ctx, question, unknown)
	if err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for i, r := range read {
		readings[places[i]] = r
		m.known[key(question, unknown[i])] = r
	}
	if m.unkept += len(read); m.unkept < readingsKept {
		return readings, nil
	}
	return readings, m.keep()
}

// keep writes the readings to the file. The caller holds the lock, or is the only user left.
func (m *memory) keep() error {
	if m.file == "" {
		return nil
	}
	m.unkept = 0
	f, err := os.Create(m.file + ".tmp")
	if err != nil {
		return err
	}
	defer f.Close()
	if err := gob.NewEncoder(f).Encode(keptReadings{reader.Fingerprint(), m.known}); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(m.file+".tmp", m.file)
}

func key(question string, p reader.Passage) passageKey {
	return sha256.Sum256([]byte(question + "\x00" + p.Heading + "\x00" + strings.Join(p.Sentences, "\x00")))
}
