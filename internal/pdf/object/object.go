// Package object reads the structure of a PDF file: its objects, wherever the
// file keeps them, and the bytes of its streams.
//
// Files that people have are often damaged. A table of objects that can't be
// read is made again by a search for the objects themselves, and a stream that
// breaks off gives what came before. Files of bad intent are bounded: objects
// nest 64 deep at most, references that lead back to themselves are null, and all
// streams together unpack to [MaxUnpacked] bytes at most.
//
// # Scope
//
// What the objects mean (pages, fonts, text) is for package content.
package object

// An Object is nil, bool, int, float64, String, Name, Array, Dict, Ref,
// *Stream or Keyword.
type Object any

type (
	Name    string // without the slash, escapes undone
	String  string // bytes, decrypted
	Array   []Object
	Dict    map[Name]Object
	Keyword string // an operator, in a stream of page content
)

// A Ref points at an object of the file by its number.
type Ref struct{ Num, Gen int }

// A Stream is a dictionary with bytes, which [File.Data] unpacks.
type Stream struct {
	Dict Dict
	raw  []byte
}

// maxChain bounds references to references.
const maxChain = 16

// Resolve follows references. An object that is missing is nil.
func (f *File) Resolve(o Object) Object {
	for range maxChain {
		ref, ok := o.(Ref)
		if !ok {
			return o
		}
		o = f.load(ref.Num)
	}
	return nil
}

// Dict gives o as a dictionary; of a stream it gives the stream's.
func (f *File) Dict(o Object) Dict {
	switch o := f.Resolve(o).(type) {
	case Dict:
		return o
	case *Stream:
		return o.Dict
	}
	return nil
}

// Array gives o as an array; anything else is an empty one.
func (f *File) Array(o Object) Array {
	array, _ := f.Resolve(o).(Array)
	return array
}

// Name gives o as a name, or "".
func (f *File) Name(o Object) Name {
	name, _ := f.Resolve(o).(Name)
	return name
}

// Stream gives o as a stream, or nil.
func (f *File) Stream(o Object) *Stream {
	stream, _ := f.Resolve(o).(*Stream)
	return stream
}

// Number gives o as a number.
func (f *File) Number(o Object) (float64, bool) {
	switch o := f.Resolve(o).(type) {
	case int:
		return float64(o), true
	case float64:
		return o, true
	}
	return 0, false
}

// Int gives o as a whole number, or 0.
func (f *File) Int(o Object) int {
	n, _ := f.Number(o)
	if n < -1<<31 || n > 1<<31 {
		return 0
	}
	return int(n)
}

// Numbers gives o as an array of numbers; what is no number counts as 0.
func (f *File) Numbers(o Object) []float64 {
	array := f.Array(o)
	numbers := make([]float64, len(array))
	for i := range array {
		numbers[i], _ = f.Number(array[i])
	}
	return numbers
}
