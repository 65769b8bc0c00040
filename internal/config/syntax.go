package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// checkEncoding finds the first byte that is not UTF-8 or not text.
func checkEncoding(text []byte) *FieldError {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		var err error
		switch {
		case r == utf8.RuneError && size == 1:
			err = fmt.Errorf("%w: byte 0x%02X", ErrEncoding, text[i])
		case r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0x7F:
			err = fmt.Errorf("%w: control character 0x%02X", ErrSyntax, r)
		default:
			i += size
			continue
		}
		return position(text[:i]).blame("", &FieldError{Err: err, Fix: "save the file as UTF-8 text"})
	}
	return nil
}

// position returns the place behind the text before.
func position(before []byte) place {
	line := before[bytes.LastIndexByte(before, '\n')+1:]
	return place{Line: 1 + bytes.Count(before, []byte("\n")), Column: 1 + utf8.RuneCount(line)}
}

// syntaxError reports an error of the parser at the place where the text stops being YAML.
func syntaxError(text []byte, err error) *FieldError {
	at, tab := locate(text, err)
	cause := strings.TrimPrefix(err.Error(), "yaml: ")
	cause = yamlLine.ReplaceAllString(cause, "")
	fix := "check the indentation, the colons and the quotation marks near this place"
	switch {
	case tab:
		cause, fix = "a tab in the indentation", "indent with spaces"
	case strings.HasPrefix(cause, "unknown anchor"):
		// The parser's message repeats the text behind the star, which may be a secret.
		cause, fix = "a value that begins with *", "put the value in quotation marks"
	case strings.Contains(cause, "mapping values are not allowed"):
		fix = "a value that holds a colon and a space needs quotation marks, and a new key its own line"
	}
	return at.blame("", &FieldError{Err: fmt.Errorf("%w: %s", ErrSyntax, cause), Fix: fix})
}

var yamlLine = regexp.MustCompile(`^line (\d+): `)

// locate finds where text stops being YAML: after the longest run of lines that parses, and
// in the next line after the longest run of characters. The parser itself gives no column,
// and its line is sometimes that of the enclosing block.
func locate(text []byte, err error) (at place, tab bool) {
	// Each try parses the text again. A long file therefore gets the parser's line,
	// and a long line gets no column.
	const most = 4 << 20
	if lines := bytes.Count(text, []byte("\n")) + 1; lines*len(text)/2 > most {
		at = place{Line: 1, Column: 1}
		if m := yamlLine.FindStringSubmatch(strings.TrimPrefix(err.Error(), "yaml: ")); m != nil {
			at.Line, _ = strconv.Atoi(m[1])
		}
		return at, false
	}
	good := 0
	for end := len(text); end > 0; end = bytes.LastIndexByte(text[:end-1], '\n') + 1 {
		if parses(text[:end]) {
			good = end
			break
		}
	}
	line, _, _ := bytes.Cut(text[good:], []byte("\n"))
	indent := line[:len(line)-len(bytes.TrimLeft(line, " \t"))]
	if i := bytes.IndexByte(indent, '\t'); i >= 0 {
		return position(text[:good+i]), true
	}
	if len(line)*(good+len(line)) > most {
		return position(text[:good+len(indent)]), false
	}
	for n := len(line); n > len(indent); n-- {
		if utf8.RuneStart(text[good+n-1]) && parses(text[:good+n-1]) {
			return position(text[:good+n-1]), false
		}
	}
	return position(text[:good+len(indent)]), false
}

// parses reports whether the whole text is YAML.
func parses(text []byte) bool {
	dec := yaml.NewDecoder(bytes.NewReader(text))
	for {
		var n yaml.Node
		if err := dec.Decode(&n); err != nil {
			return errors.Is(err, io.EOF)
		}
	}
}
