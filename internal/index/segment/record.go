package segment

import (
	"runtime"

	"isnad/internal/chunk"
)

// A record holds what is known of a passage beside its text. Numbers are varints,
// texts have their length in front:
//
//	span        first line, last line, start, end, page
//	id, title, date, heading
//	sentences   of each: start, length, flags; with flagContext the context, with
//	            flagCells the number of cells and of each its name, start and length,
//	            with flagMoment time and sender
const (
	flagBoilerplate = 1 << iota
	flagHeading
	flagItem
	flagAbout
	flagContext
	flagCells
	flagMoment
)

func appendRecord(to []byte, p *chunk.Passage) []byte {
	e := encoder{to}
	for _, n := range []int{p.Span.First, p.Span.Last, p.Span.Start, p.Span.End, p.Span.Page} {
		e.number(n)
	}
	for _, s := range []string{p.ID, p.Title, p.Date, p.Heading} {
		e.text(s)
	}
	for _, s := range p.Sentences {
		e.number(s.Start)
		e.number(s.End - s.Start)
		e.number(flagsOf(s))
		if s.Context != "" {
			e.text(s.Context)
		}
		if s.Cells != nil {
			e.number(len(s.Cells))
		}
		for _, c := range s.Cells {
			e.text(c.Name)
			e.number(c.Start)
			e.number(c.End - c.Start)
		}
		if s.Time+s.Sender != "" {
			e.text(s.Time)
			e.text(s.Sender)
		}
	}
	return e.data
}

func flagsOf(s chunk.Sentence) (flags int) {
	for i, on := range []bool{s.Boilerplate, s.Heading, s.Item, s.About, s.Context != "", s.Cells != nil, s.Time+s.Sender != ""} {
		if on {
			flags |= 1 << i
		}
	}
	return flags
}

// record is the passage at a place without its text, and without its sentences
// unless they are asked for.
func (t *Text) record(at int, sentences bool) chunk.Passage {
	defer runtime.KeepAlive(t)
	before, e := t.entry(at-1), t.entry(at)
	d := decoder{data: t.records[before.recordEnd:e.recordEnd]}
	var p chunk.Passage
	p.Span.Path = t.articles[e.article].Path
	for _, n := range []*int{&p.Span.First, &p.Span.Last, &p.Span.Start, &p.Span.End, &p.Span.Page} {
		*n = d.number()
	}
	for _, s := range []*string{&p.ID, &p.Title, &p.Date, &p.Heading} {
		*s = d.text()
	}
	if sentences && e.sentenceEnd > before.sentenceEnd {
		p.Sentences = make([]chunk.Sentence, e.sentenceEnd-before.sentenceEnd)
		for i := range p.Sentences {
			p.Sentences[i] = d.sentence()
		}
	}
	return p
}

func (d *decoder) sentence() (s chunk.Sentence) {
	s.Start = d.number()
	s.End = s.Start + d.number()
	flags := d.number()
	s.Boilerplate, s.Heading = flags&flagBoilerplate != 0, flags&flagHeading != 0
	s.Item, s.About = flags&flagItem != 0, flags&flagAbout != 0
	if flags&flagContext != 0 {
		s.Context = d.text()
	}
	if flags&flagCells != 0 {
		s.Cells = make([]chunk.Cell, d.number())
	}
	for i := range s.Cells {
		c := &s.Cells[i]
		c.Name, c.Start = d.text(), d.number()
		c.End = c.Start + d.number()
	}
	if flags&flagMoment != 0 {
		s.Time, s.Sender = d.text(), d.text()
	}
	return s
}

// soundRecord reports whether a record holds so many sentences inside a text of
// length bytes. It makes nothing, so that all can be checked when a segment is
// opened.
func soundRecord(record []byte, length, sentences int) bool {
	d := decoder{data: record}
	for range 5 {
		d.number()
	}
	for range 4 {
		d.skip()
	}
	for range sentences {
		if d.bad || !d.soundSentence(length) {
			return false
		}
	}
	return !d.bad && len(d.data) == 0
}

func (d *decoder) soundSentence(length int) bool {
	sound := d.number()+d.number() <= length
	flags := d.number()
	if flags&flagContext != 0 {
		d.skip()
	}
	n := 0
	if flags&flagCells != 0 {
		n = d.number()
	}
	if n > len(d.data) {
		return false // a cell has three bytes at least
	}
	for range n {
		d.skip()
		sound = d.number()+d.number() <= length && sound
	}
	if flags&flagMoment != 0 {
		d.skip()
		d.skip()
	}
	return sound
}
