package object

import (
	"bytes"
	"errors"
)

// A file is refused with one of these errors.
var (
	ErrNotPDF    = errors.New("it is not a PDF file, or its beginning is lost")
	ErrBroken    = errors.New("it is damaged: no text can be found in it")
	ErrEncrypted = errors.New("it is encrypted: it opens with a password only")
	ErrTooLarge  = errors.New("it unpacks to more than the limit of one file")
)

// MaxUnpacked limits the unpacked size of all streams of a file, in bytes.
const MaxUnpacked = 256 << 20

// A File is the structure of one PDF. It reads objects when they are asked for
// and is not safe for concurrent use.
type File struct {
	directory

	data     []byte
	loaded   map[int]Object
	loading  map[int]bool
	streams  map[int]*objectStream
	crypt    *crypt
	unpacked int  // bytes so far
	work     int  // bytes read as objects so far
	rebuilt  bool // entries come from a search through the file
}

// Open reads where the objects of a file are.
func Open(data []byte) (*File, error) {
	start := bytes.Index(data[:min(len(data), 1<<16)], []byte("%PDF-"))
	if start < 0 {
		return nil, ErrNotPDF
	}
	f := &File{data: data[start:]}
	f.reset()
	tables{f}.read()
	if !f.hasPages() {
		search{f}.run()
		if !f.hasPages() {
			return nil, f.why()
		}
	}
	return f, nil
}

// why returns the reason why the file can't be read.
func (f *File) why() error {
	if f.crypt != nil && !f.crypt.open {
		return ErrEncrypted
	}
	if f.unpacked >= MaxUnpacked {
		return ErrTooLarge
	}
	return ErrBroken
}

func (f *File) reset() {
	f.directory = directory{Dict{}, map[int]entry{}}
	f.loaded = map[int]Object{}
	f.loading = map[int]bool{}
	f.streams = map[int]*objectStream{}
	f.crypt = nil
}

// hasPages reports whether the file's catalog leads to a page tree. It sets up
// decryption before.
func (f *File) hasPages() bool {
	if f.crypt == nil {
		f.crypt = newCrypt(f)
		clear(f.loaded)
		clear(f.streams)
	}
	if !f.crypt.open {
		return false
	}
	return f.Dict(f.Dict(f.Trailer["Root"])["Pages"]) != nil
}

// Rebuild searches the whole file for its objects if the file's own table is wrong. It
// reports whether this had not been done before and has found pages.
func (f *File) Rebuild() bool {
	if f.rebuilt {
		return false
	}
	search{f}.run()
	return f.hasPages()
}

// Rebuilt reports whether the objects were found by a search through the file.
func (f *File) Rebuilt() bool { return f.rebuilt }

// Exceeded reports whether the file was cut short at [MaxUnpacked].
func (f *File) Exceeded() bool { return f.unpacked >= MaxUnpacked }

// load reads the object of a number.
func (f *File) load(num int) Object {
	if o, ok := f.loaded[num]; ok {
		return o
	}
	e, ok := f.entries[num]
	if !ok || f.loading[num] || len(f.loading) > maxDepth {
		return nil
	}
	f.loading[num] = true
	defer delete(f.loading, num)
	var o Object
	if e.stream > 0 {
		o = f.fromStream(e, num)
	} else if ref, found, ok := f.readAt(e.offset); ok && ref.Num == num {
		o = f.crypt.object(found, ref)
	}
	f.loaded[num] = o
	return o
}

// readAt reads "12 0 obj ..." at an offset.
func (f *File) readAt(offset int) (Ref, Object, bool) {
	if offset < 0 || offset >= len(f.data) || f.work > maxWork+16*len(f.data) {
		return Ref{}, nil, false
	}
	l := &Lexer{Data: f.data, Pos: offset}
	defer func() { f.work += l.Pos - offset }()
	num, ok1 := l.Next()
	gen, ok2 := l.Next()
	word, ok3 := l.Next()
	n, isNum := num.(int)
	g, isGen := gen.(int)
	if !ok1 || !ok2 || !ok3 || !isNum || !isGen || !is(word, "obj") {
		return Ref{}, nil, false
	}
	o, ok := l.Next()
	if dict, isDict := o.(Dict); isDict {
		if body, isStream := f.streamBody(l, dict); isStream {
			o = &Stream{Dict: dict, raw: body}
		}
	}
	return Ref{n, g}, o, ok
}

// streamBody gives the bytes of the stream that begins at l, if one does.
func (f *File) streamBody(l *Lexer, dict Dict) ([]byte, bool) {
	l.skipSpace()
	if !bytes.HasPrefix(l.Data[l.Pos:], []byte("stream")) {
		return nil, false
	}
	start := l.Pos + len("stream")
	if start < len(l.Data) && l.Data[start] == '\r' {
		start++
	}
	if start < len(l.Data) && l.Data[start] == '\n' {
		start++
	}
	length := f.Int(dict["Length"])
	if length >= 0 && start+length <= len(l.Data) {
		end := &Lexer{Data: l.Data, Pos: start + length}
		end.skipSpace()
		if bytes.HasPrefix(l.Data[end.Pos:], []byte("endstream")) {
			return l.Data[start : start+length], true
		}
	}
	end := bytes.Index(l.Data[start:], []byte("endstream"))
	if end < 0 {
		l.Pos = len(l.Data)
		return l.Data[start:], true
	}
	l.Pos = start + end
	return l.Data[start:l.Pos], true
}

// maxWork limits the reading of objects that overlap: a file's bytes are read 16 times at
// most, and this many more.
const maxWork = 64 << 20

// An objectStream is a stream that holds objects.
type objectStream struct {
	data    []byte
	numbers []int
	offsets []int
}

// fromStream reads an object that an object stream holds.
func (f *File) fromStream(e entry, num int) Object {
	s := f.objectStream(e.stream)
	if s == nil {
		return nil
	}
	i := e.index
	if i >= len(s.numbers) || s.numbers[i] != num {
		for i = range s.numbers {
			if s.numbers[i] == num {
				break
			}
		}
	}
	if i >= len(s.numbers) || s.numbers[i] != num || s.offsets[i] >= len(s.data) {
		return nil
	}
	o, _ := (&Lexer{Data: s.data, Pos: s.offsets[i]}).Next()
	return o
}

func (f *File) objectStream(num int) *objectStream {
	if s, ok := f.streams[num]; ok {
		return s
	}
	f.streams[num] = nil
	stream := f.Stream(Ref{Num: num})
	if stream == nil {
		return nil
	}
	data := f.Data(stream)
	s := &objectStream{data: data}
	first := f.Int(stream.Dict["First"])
	l := &Lexer{Data: data}
	for range min(f.Int(stream.Dict["N"]), maxObjects) {
		number, _ := l.Next()
		offset, ok := l.Next()
		n, isInt := number.(int)
		at, isOffset := offset.(int)
		if !ok || !isInt || !isOffset || at < 0 || first < 0 {
			break
		}
		s.numbers = append(s.numbers, n)
		s.offsets = append(s.offsets, first+at)
	}
	f.streams[num] = s
	return s
}
