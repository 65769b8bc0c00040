package object

import (
	"fmt"
	"testing"
)

func TestFilters(t *testing.T) {
	for name, test := range map[string]struct {
		filter Name
		data   string
		param  Dict
		want   string
	}{
		"LZW, with the example of the standard": {"LZWDecode", "\x80\x0B\x60\x50\x22\x0C\x0C\x85\x01", nil, "-----A---B"},
		"hexadecimal":                           {"ASCIIHexDecode", "68 65 6C6c 6F>", nil, "hello"},
		"base 85":                               {"ASCII85Decode", "BOu!rDZ~>", nil, "hello"},
		"run lengths":                           {"RunLengthDecode", "\x01he\xFFl\x00o\x80", nil, "hello"},
		"a picture":                             {"DCTDecode", "picture", nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			f := &File{}
			f.reset()
			s := &Stream{Dict: Dict{"Filter": test.filter, "DecodeParms": test.param}, raw: []byte(test.data)}
			if got := string(f.Data(s)); got != test.want {
				t.Errorf("unpacked %q, want %q", got, test.want)
			}
		})
	}
	if got := string(unPNG([]byte("\x02abc\x02\x01\x01\x01\x01\x01\x00\x00"), 3, 1)); got != "abcbcd\x01\x01\x01" {
		t.Errorf("rows %q", got)
	}
}

func TestLexer(t *testing.T) {
	for source, want := range map[string]string{
		"12 0 R":  "{12 0}",
		"12 0 12": "12",
		"-1.5 ":   "-1.5",
		"--5.":    "-5",
		"/A#42C":  "ABC",
		`(a\(b\)(c)\101\n\
d)`: "a(b)(c)A\nd",
		"<48 65 6>":                  "He`",
		"[1 [2 /N] true null]":       "[1 [2 N] true <nil>]",
		"<< /A << /B 1 >> /C (x) >>": "map[A:map[B:1] C:x]",
		"% a comment\n7":             "7",
		"[1 2":                       "[1 2]",
	} {
		o, _ := (&Lexer{Data: []byte(source)}).Next()
		if got := fmt.Sprint(o); got != want {
			t.Errorf("%q: read %s, want %s", source, got, want)
		}
	}
}

// FuzzOpen: whatever the bytes, a file opens or is refused, and each of its objects
// is read without end or panic.
func FuzzOpen(f *testing.F) {
	f.Add([]byte("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Kids [] >>\nendobj\ntrailer << /Root 1 0 R >>"))
	f.Add([]byte("%PDF-1.5\n1 0 obj << /Type /ObjStm /N 1 /First 4 /Length 9 >> stream\n2 0 (text)\nendstream endobj"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Open(data)
		if err != nil {
			return
		}
		for num := range file.entries {
			if s := file.Stream(Ref{Num: num}); s != nil && len(file.Data(s)) > MaxUnpacked {
				t.Errorf("object %d unpacks to more than the bound", num)
			}
		}
	})
}
