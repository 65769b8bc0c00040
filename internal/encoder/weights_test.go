package encoder

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"strings"
	"testing"
)

func TestWriteIsDeterministic(t *testing.T) {
	if !bytes.Equal(toyFile(t), toyFile(t)) {
		t.Error("two files of the same source differ")
	}
}

func TestWriteRefusesWhatCannotBeRead(t *testing.T) {
	for name, spoil := range map[string]func(s *Source){
		"a piece twice":             func(s *Source) { s.Pieces = append([]string{"ab"}, s.Pieces[1:]...) },
		"a piece with a zero byte":  func(s *Source) { s.Pieces = append([]string{"a\x00"}, s.Pieces[1:]...) },
		"a score too few":           func(s *Source) { s.Scores = s.Scores[1:] },
		"a row of words too few":    func(s *Source) { s.Words = s.Words[36:] },
		"a matrix cut off":          func(s *Source) { s.Layers[1].Up.Rows = s.Layers[1].Up.Rows[18:] },
		"a bias cut off":            func(s *Source) { s.Layers[1].Up.Bias = s.Layers[1].Up.Bias[1:] },
		"heads that do not divide":  func(s *Source) { s.Heads = 3 },
		"no layer norm":             func(s *Source) { s.Norm = SourceNorm{} },
		"an end out of vocabulary":  func(s *Source) { s.End = len(s.Pieces) },
		"no room between markers":   func(s *Source) { s.Positions, s.Position = 1, s.Position[:64] },
		"a width not in blocks":     func(s *Source) { s.Inner = 100 },
		"no layers":                 func(s *Source) { s.Layers = nil },
		"a position table too long": func(s *Source) { s.Positions-- },
	} {
		s := toy()
		spoil(s)
		if err := Write(&bytes.Buffer{}, s); err == nil {
			t.Errorf("%s: written", name)
		}
	}
}

// check opens data and verifies it, and runs it if it opens.
func check(t *testing.T, data []byte) error {
	e, err := Open(data)
	if err != nil {
		var f *FormatError
		if !errors.As(err, &f) || f.Hint() == "" || !strings.HasPrefix(err.Error(), "weights: ") {
			t.Errorf("error without place or hint: %v", err)
		}
		return err
	}
	var b Batch
	e.Add(&b, "ab كتاب 😀 x")
	if err := e.Encode(t.Context(), &b, func(int, []float32) {}); err != nil {
		t.Error(err)
	}
	return e.Verify()
}

func TestEveryDamagedByteIsFound(t *testing.T) {
	file := file(t, randomModel(32, 32, 4, 1))
	e, err := Open(file)
	if err != nil {
		t.Fatal(err)
	}
	covered := make([]bool, len(file)) // all but the padding between sections
	for i := range headerSize + entrySize*len(e.sections) {
		covered[i] = true
	}
	for _, s := range e.sections {
		at := bytes.Index(file, s.data)
		for i := range s.data {
			covered[at+i] = true
		}
	}
	step := 1
	for i := 0; i < len(file); i += step {
		if i > headerSize+entrySize*len(e.sections) {
			step = 31 // shares no factor with the format's own steps
		}
		if !covered[i] {
			continue
		}
		file[i] ^= 0x10
		if check(t, file) == nil {
			t.Errorf("byte %d damaged, nothing said", i)
		}
		file[i] ^= 0x10
	}
}

func TestACutFileIsRefused(t *testing.T) {
	file := toyFile(t)
	for n := 0; n < len(file); n += 1 + n/50 {
		if _, err := Open(file[:n:n]); err == nil {
			t.Errorf("opened with %d of %d bytes", n, len(file))
		}
	}
}

func TestAnotherVersionIsRefused(t *testing.T) {
	file := toyFile(t)
	file[8] = 2
	if _, err := Open(file); err == nil || !strings.Contains(err.Error(), "version 2") {
		t.Errorf("error %v", err)
	}
}

func TestUnknownSectionsAreSkipped(t *testing.T) {
	s := toy()
	sections, err := s.sections()
	if err != nil {
		t.Fatal(err)
	}
	sections = append([]section{{name: "head", data: []byte("later")}}, sections...)
	file := s.header(sections, len(s.Layers), len(s.Pieces))
	for _, sec := range sections {
		file = append(file, make([]byte, -len(file)&(sectionStep-1))...)
		file = append(file, sec.data...)
	}
	if err := check(t, file); err != nil {
		t.Error(err)
	}
}

// FuzzOpen: whatever the bytes, opening and using them never panics. The
// checksum is put right, so that the search gets past it.
func FuzzOpen(f *testing.F) {
	small := file(f, randomModel(32, 32, 4, 1))
	f.Add(small)
	f.Add(small[:300])
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) >= headerSize {
			count := min(int(binary.LittleEndian.Uint32(data[56:])), (len(data)-headerSize)/entrySize)
			sum := crc32.Update(crc32.Checksum(data[:60], castagnoli), castagnoli, data[headerSize:headerSize+count*entrySize])
			binary.LittleEndian.PutUint32(data[60:], sum)
		}
		check(t, data)
	})
}
