package corpus

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"isnad/internal/corpus/charset"
	"isnad/internal/corpus/doc"
)

// Errors about files. A FileError wraps one of them or what the system said.
var (
	ErrEncoding = charset.ErrEncoding
	ErrUTF16    = charset.ErrUTF16
	ErrNUL      = charset.ErrNUL
	ErrDocument = doc.ErrDocument
	ErrTooLarge = errors.New("the file is too large")
	ErrOutside  = errors.New("the link leads out of the corpus folder")
	ErrNotFile  = errors.New("this is not a regular file")
	ErrLoop     = errors.New("the link leads to itself")
	ErrName     = errors.New("the name is not valid UTF-8")
)

// A FileError says why a file of the corpus was refused, and where.
type FileError struct {
	Path string
	Line int   // 0 when the whole file is meant
	Byte int   // offset in the line, from 0
	Err  error // ErrEncoding, ErrNUL, ErrTooLarge, or what the system said
}

// Error formats e as "nile.md: cause" or "nile.md:3: byte 12: cause".
func (e *FileError) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %v", e.Path, e.Err)
	}
	return fmt.Sprintf("%s:%d: byte %d: %v", e.Path, e.Line, e.Byte, e.Err)
}

func (e *FileError) Unwrap() error { return e.Err }

// Hint says what to do about e, or nothing when the cause speaks for itself. It
// does not name the file: files with the same fault have the same hint, which
// need be shown once.
func (e *FileError) Hint() string {
	switch {
	case errors.Is(e.Err, ErrUTF16), errors.Is(e.Err, ErrNUL):
		return "save it as UTF-8; from UTF-16: iconv -f UTF-16 -t UTF-8 OLD > NEW"
	case errors.Is(e.Err, ErrEncoding):
		return "save it as UTF-8; from Windows Arabic: iconv -f WINDOWS-1256 -t UTF-8 OLD > NEW"
	case errors.Is(e.Err, doc.ErrOtherKind):
		return "open it in Word or LibreOffice and save it as .docx, .odt or .txt; many at once: soffice --headless --convert-to docx FILES"
	case errors.Is(e.Err, ErrDocument):
		return "open it in the program that made it and save it again, or save it as text"
	case errors.Is(e.Err, ErrName):
		return "rename it: citations must be able to name it"
	case errors.Is(e.Err, ErrTooLarge):
		return "cut it into smaller files, or raise the limit on a file's size (corpus.max_file_mb)"
	case errors.Is(e.Err, ErrOutside):
		return "put the file itself into the folder, or link to it by a relative path inside the folder"
	case errors.Is(e.Err, fs.ErrPermission):
		return "make it readable for the account that runs this program"
	}
	return ""
}

// A DirError says why a folder can't be used as a corpus.
type DirError struct {
	Dir string
	Err error  // what the system said
	Fix string // what to do next
}

func (e *DirError) Error() string { return fmt.Sprintf("corpus folder %q: %v", e.Dir, e.Err) }
func (e *DirError) Unwrap() error { return e.Err }
func (e *DirError) Hint() string  { return e.Fix }

// AsFileError is err as what became of a file: itself where it is one.
func AsFileError(name string, err error) *FileError {
	if e, ok := errors.AsType[*FileError](err); ok {
		return e
	}
	return &FileError{Path: name, Err: err}
}

// MayReturn tells an article that can't be reached now from one whose contents can't be
// used.
func MayReturn(err error) bool {
	for _, final := range []error{ErrEncoding, ErrNUL, ErrTooLarge, ErrDocument, ErrOutside, fs.ErrNotExist} {
		if errors.Is(err, final) {
			return false
		}
	}
	return true
}

// SortByPath orders refused files by path, whether listing or reading refused them.
func SortByPath(list []*FileError) {
	slices.SortFunc(list, func(a, b *FileError) int { return cmp.Compare(a.Path, b.Path) })
}
