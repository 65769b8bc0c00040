package segment

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// The section "passages" has 20 bytes of each passage, so that it is found without
// reading the others. Numbers are little-endian:
//
//	record     uint32, where its record ends in the section "records"
//	text       uint32, where its text ends in the section "texts"
//	sentences  uint32, number of sentences up to and with its own
//	article    uint32, place of its article
//	script     uint8, place of its script; boilerplate uint8, 1 where the passage
//	           holds nothing else; 2 bytes 0
const passageEntry = 20

// An entry is a passage in that section.
type entry struct {
	recordEnd, textEnd, sentenceEnd int
	article, script                 int
	boilerplate                     bool
}

// entry at a place; that at -1 stands before the first.
func (t *Text) entry(at int) entry {
	if at < 0 {
		return entry{}
	}
	b := t.passages[passageEntry*at:][:passageEntry]
	return entry{
		recordEnd: int(binary.LittleEndian.Uint32(b)), textEnd: int(binary.LittleEndian.Uint32(b[4:])),
		sentenceEnd: int(binary.LittleEndian.Uint32(b[8:])), article: int(binary.LittleEndian.Uint32(b[12:])),
		script: int(b[16]), boilerplate: b[17] != 0,
	}
}

func (e entry) append(to []byte) []byte {
	for _, n := range []int{e.recordEnd, e.textEnd, e.sentenceEnd, e.article} {
		to = binary.LittleEndian.AppendUint32(to, uint32(n))
	}
	boilerplate := byte(0)
	if e.boilerplate {
		boilerplate = 1
	}
	return append(to, byte(e.script), boilerplate, 0, 0)
}

var errPassages = errors.New("its table of passages can't be read")

// soundPassages checks that the table's ends rise to where the sections end, and
// that each passage's record can be read.
func (t *Text) soundPassages() error {
	if len(t.passages)%passageEntry != 0 {
		return errPassages
	}
	at := 0
	for i, a := range t.articles {
		if a.Passages > t.Len()-at {
			return errPassages
		}
		for range a.Passages {
			if err := t.soundPassage(at, i); err != nil {
				return err
			}
			at++
		}
	}
	last := t.entry(t.Len() - 1)
	if at != t.Len() || last.recordEnd != len(t.records) || last.textEnd != len(t.texts) || last.sentenceEnd > math.MaxInt32 {
		return errPassages
	}
	return nil
}

func (t *Text) soundPassage(at, article int) error {
	before, e := t.entry(at-1), t.entry(at)
	if e.article != article || e.script >= len(t.scripts) ||
		e.recordEnd < before.recordEnd || e.recordEnd > len(t.records) ||
		e.textEnd < before.textEnd || e.textEnd > len(t.texts) || e.sentenceEnd < before.sentenceEnd {
		return errPassages
	}
	if !soundRecord(t.records[before.recordEnd:e.recordEnd], e.textEnd-before.textEnd, e.sentenceEnd-before.sentenceEnd) {
		return fmt.Errorf("passage %d of %s can't be read", at-t.articles[article].First, t.articles[article].Path)
	}
	return nil
}
