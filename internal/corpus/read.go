package corpus

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"
)

// DefaultMaxFile is the largest article read, in bytes, unless told otherwise.
const DefaultMaxFile = 64 << 20

// Read reads and classifies one file of at most maxBytes; 0 means
// DefaultMaxFile. The error is a *FileError.
func Read(root fs.FS, f File, maxBytes int64) (*Article, error) {
	if maxBytes <= 0 {
		maxBytes = DefaultMaxFile
	}
	data, err := readFile(root, f.Path, maxBytes)
	if err != nil {
		return nil, &FileError{Path: f.Path, Err: cause(err)}
	}
	return Parse(f.Path, string(data))
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
	ext := strings.ToLower(path.Ext(name))
	html := ext == ".html" || ext == ".htm"
	a := &Article{Path: name}
	p, document, err := readDocument(name, contents)
	if err != nil {
		return nil, err
	}
	if !document {
		a.Text, a.Encoding = decode(contents, html)
		if err := checkText(name, a.Text); err != nil {
			return nil, err
		}
	}
	if html {
		p = readHTML(a.Text)
	}
	if document || html {
		a.Text = p.text
	}
	a.Lines = splitLines(a.Text)
	c, front, units := classify(a, p)
	a.Title, a.OwnTitle = chooseTitle(a, p.title, front.title)
	a.otherTitle = p.heading
	units = append(units, c.about(front.next, append(front.fields, p.fields...))...)
	a.setUnits(append(units, p.units...))
	a.Date = chooseDate(a, front.date)
	return a, nil
}

// checkText refuses what is not text, with the place of the first wrong byte.
func checkText(name, text string) error {
	bad, cause := -1, ErrEncoding
	if !utf8.ValidString(text) {
		bad = firstInvalid(text)
	}
	if nul := strings.IndexByte(text, 0); nul >= 0 && (bad < 0 || nul < bad) {
		bad, cause = nul, ErrNUL
	}
	if bad < 0 {
		return nil
	}
	if strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff") {
		bad, cause = 0, ErrUTF16 // its byte order mark, which UTF-8 can't hold
	}
	before := text[:bad]
	return &FileError{
		Path: name,
		Line: 1 + strings.Count(before, "\n"),
		Byte: bad - 1 - strings.LastIndexByte(before, '\n'),
		Err:  cause,
	}
}

// firstInvalid is the offset of the first byte of s that is not UTF-8.
func firstInvalid(s string) int {
	for at, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[at:]); size <= 1 {
				return at
			}
		}
	}
	return -1
}
