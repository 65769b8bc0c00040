package object

import (
	"bytes"
	"maps"
	"regexp"
	"slices"
	"strconv"
)

// A directory says where the objects of a file are.
type directory struct {
	Trailer Dict
	entries map[int]entry
}

// An entry is the place of one object.
type entry struct {
	offset int // in the file; or
	stream int // the object stream that holds it, 0 for none,
	index  int // and its place there
}

// maxObjects bounds the objects of a file.
const maxObjects = 1 << 21

// add adds an object, unless its place is known.
func (d *directory) add(num int, e entry) {
	if _, known := d.entries[num]; !known && len(d.entries) < maxObjects && num >= 0 {
		d.entries[num] = e
	}
}

// addTrailer adds the keys of a trailer that are not known.
func (d *directory) addTrailer(trailer Dict) {
	for key, value := range trailer {
		if _, known := d.Trailer[key]; !known {
			d.Trailer[key] = value
		}
	}
}

// numbers are those of the objects, in order.
func (d *directory) numbers() []int { return slices.Sorted(maps.Keys(d.entries)) }

// tables fills the directory of a file from the file's own tables of objects.
type tables struct{ *File }

// read follows the tables, the newest first.
func (f tables) read() {
	at := bytes.LastIndex(f.data, []byte("startxref"))
	if at < 0 {
		return
	}
	o, _ := (&Lexer{Data: f.data, Pos: at + len("startxref")}).Next()
	offset, _ := o.(int)
	seen := map[int]bool{}
	for offset > 0 && offset < len(f.data) && !seen[offset] {
		seen[offset] = true
		trailer := f.readTable(offset)
		if hybrid, ok := trailer["XRefStm"].(int); ok && !seen[hybrid] {
			seen[hybrid] = true
			f.readTable(hybrid)
		}
		offset, _ = trailer["Prev"].(int)
	}
}

// readTable reads one table, or the stream that stands for one, and gives its
// trailer. Entries and keys that are known already are newer and stay.
func (f tables) readTable(offset int) Dict {
	if offset < 0 || offset >= len(f.data) {
		return nil
	}
	l := &Lexer{Data: f.data, Pos: offset}
	l.skipSpace()
	var trailer Dict
	if bytes.HasPrefix(f.data[l.Pos:], []byte("xref")) {
		l.Pos += len("xref")
		trailer = f.plainTable(l)
	} else if _, o, ok := f.readAt(l.Pos); ok {
		if stream, ok := o.(*Stream); ok {
			trailer = stream.Dict
			f.packedTable(stream)
		}
	}
	f.addTrailer(trailer)
	return trailer
}

// plainTable reads "xref 0 3 0000000000 65535 f ... trailer << >>".
func (f tables) plainTable(l *Lexer) Dict {
	for {
		o, ok := l.Next()
		first, isInt := o.(int)
		if !ok || !isInt {
			trailer, _ := l.Next()
			dict, _ := trailer.(Dict)
			return dict
		}
		count, _ := l.Next()
		n, _ := count.(int)
		for i := range min(n, maxObjects) {
			start := l.Pos
			offset, _ := l.Next()
			l.Next()
			kind, ok := l.Next()
			at, isOffset := offset.(int)
			if !ok || !isOffset {
				l.Pos = start
				break
			}
			if is(kind, "n") {
				f.add(first+i, entry{offset: at})
			}
		}
	}
}

// packedTable reads a stream of fixed-width entries.
func (f tables) packedTable(stream *Stream) {
	widths := f.Numbers(stream.Dict["W"])
	if len(widths) < 3 {
		return
	}
	row := 0
	for _, w := range widths[:3] {
		if w < 0 || w > 8 {
			return
		}
		row += int(w)
	}
	if row == 0 {
		return
	}
	sections := f.Numbers(stream.Dict["Index"])
	if len(sections) == 0 {
		sections = []float64{0, float64(f.Int(stream.Dict["Size"]))}
	}
	data := f.Data(stream)
	for i := 0; i+1 < len(sections); i += 2 {
		for num := int(sections[i]); num < int(sections[i])+int(sections[i+1]) && len(data) >= row; num++ {
			f.packedEntry(num, data, widths)
			data = data[row:]
		}
	}
}

func (f tables) packedEntry(num int, data []byte, widths []float64) {
	var fields [3]int
	for i, w := range widths[:3] {
		for _, b := range data[:int(w)] {
			fields[i] = fields[i]<<8 | int(b)
		}
		data = data[int(w):]
	}
	if widths[0] == 0 {
		fields[0] = 1
	}
	switch fields[0] {
	case 1:
		f.add(num, entry{offset: fields[1]})
	case 2:
		f.add(num, entry{stream: fields[1], index: fields[2]})
	}
}

// search fills the directory of a file by a search for "12 0 obj" through all of it.
type search struct{ *File }

var objectStart = regexp.MustCompile(`(?:^|[\s>])(\d{1,10})[ \t\r\n]+\d{1,5}[ \t\r\n]+obj\b`)

// run makes the directory anew. The last object of a number counts, as it does in a file
// that was changed.
func (f search) run() {
	f.reset()
	f.rebuilt = true
	for _, m := range objectStart.FindAllSubmatchIndex(f.data, maxObjects) {
		if num, err := strconv.Atoi(string(f.data[m[2]:m[3]])); err == nil {
			f.entries[num] = entry{offset: m[2]}
		}
	}
	f.findTrailers()
	f.crypt = newCrypt(f.File)
	f.findInStreams()
}

// findTrailers collects trailers, the last first. If there are none it uses the
// catalog itself.
func (f search) findTrailers() {
	for end := len(f.data); ; {
		at := bytes.LastIndex(f.data[:end], []byte("trailer"))
		if at < 0 {
			break
		}
		o, _ := (&Lexer{Data: f.data, Pos: at + len("trailer")}).Next()
		dict, _ := o.(Dict)
		f.addTrailer(dict)
		end = at
	}
	for _, num := range f.numbers() {
		_, o, _ := f.readAt(f.entries[num].offset)
		if stream, ok := o.(*Stream); ok && stream.Dict["Type"] == Name("XRef") {
			f.addTrailer(stream.Dict)
		}
		if dict, ok := o.(Dict); ok && dict["Type"] == Name("Catalog") && f.Trailer["Root"] == nil {
			f.Trailer["Root"] = Ref{Num: num}
		}
	}
}

// findInStreams adds the objects that object streams hold.
func (f search) findInStreams() {
	if !f.crypt.open {
		return
	}
	var streams []int
	for _, num := range f.numbers() {
		_, o, _ := f.readAt(f.entries[num].offset)
		if stream, ok := o.(*Stream); ok && stream.Dict["Type"] == Name("ObjStm") {
			streams = append(streams, num)
		}
	}
	for _, num := range streams {
		s := f.objectStream(num)
		if s == nil {
			continue
		}
		for i, n := range s.numbers {
			f.add(n, entry{stream: num, index: i})
			if f.Trailer["Root"] == nil && f.Dict(Ref{Num: n})["Type"] == Name("Catalog") {
				f.Trailer["Root"] = Ref{Num: n}
			}
		}
	}
}
