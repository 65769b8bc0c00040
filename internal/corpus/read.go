package corpus

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"

	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/structure"
)

// DefaultMaxFile is the largest article read, in bytes, unless told otherwise.
const DefaultMaxFile = 64 << 20

// Read reads and classifies one file of at most maxBytes; 0 means
// DefaultMaxFile. The error is a *FileError, or that of ctx.
func Read(ctx context.Context, root fs.FS, f File, maxBytes int64) (*Article, error) {
	if maxBytes <= 0 {
		maxBytes = DefaultMaxFile
	}
	data, err := readFile(root, f.Path, maxBytes)
	if err != nil {
		return nil, &FileError{Path: f.Path, Err: Cause(err)}
	}
	return parse(ctx, f.Path, string(data))
}

// readFile asks for the size first, so that a file over the limit costs
// nothing, and again while reading: the file may be growing.
func readFile(root fs.FS, name string, maxBytes int64) ([]byte, error) {
	f, err := root.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, ErrNotFile
	}
	if info.Size() > maxBytes {
		return nil, tooLarge(info.Size(), maxBytes)
	}
	var data bytes.Buffer
	data.Grow(int(info.Size()) + bytes.MinRead)
	if _, err := data.ReadFrom(io.LimitReader(f, maxBytes+1)); err != nil {
		return nil, err
	}
	if int64(data.Len()) > maxBytes {
		return nil, tooLarge(int64(data.Len()), maxBytes)
	}
	return data.Bytes(), nil
}

func tooLarge(size, limit int64) error {
	return fmt.Errorf("%w: %s, the limit is %s", ErrTooLarge, bytesize(size), bytesize(limit))
}

// bytesize formats n with the largest unit that keeps it above one.
func bytesize(n int64) string {
	switch {
	case n < 1<<10:
		return fmt.Sprintf("%d bytes", n)
	case n < 1<<20:
		return fmt.Sprintf("%.1f KiB", float64(n)/(1<<10))
	}
	return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20))
}

// Parse is the article that the file named name, with these contents, makes.
// The name's extension decides how it is understood. The error is a *FileError.
func Parse(name, contents string) (*Article, error) {
	return parse(context.Background(), name, contents)
}

func parse(ctx context.Context, name, contents string) (*Article, error) {
	f := formatOf(name)
	if f == nil {
		f = &formats[0]
	}
	d, err := f.Read(ctx, contents)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if place, ok := errors.AsType[*doc.PlaceError](err); ok {
		return nil, &FileError{Path: name, Line: place.Line, Byte: place.Byte, Err: place.Err}
	}
	if err != nil {
		return nil, &FileError{Path: name, Err: err}
	}
	base := strings.TrimSuffix(path.Base(name), path.Ext(name))
	base = cmp.Or(Visible(base), name)
	s, err := structure.Find(ctx, d, base)
	if err != nil {
		return nil, err
	}
	a := &Article{Path: name, Title: cmp.Or(s.Title, base), OwnTitle: s.Title != "", Date: s.Date,
		Text: d.Text, Encoding: d.Encoding, Lines: s.Lines, Notes: d.Notes, otherTitle: d.OtherTitle}
	a.setUnits(s.Units)
	if d.Paged {
		a.paginate()
	}
	return a, nil
}
