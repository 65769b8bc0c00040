package object

import (
	"bytes"
	"strconv"
)

// maxDepth bounds arrays and dictionaries inside each other.
const maxDepth = 64

// A Lexer reads objects from bytes, as they stand in a file or in a stream of
// page content.
type Lexer struct {
	Data []byte
	Pos  int

	plain bool // page content: "1 0 R" is three objects there
}

// NewLexer reads page content, which has operators and no references.
func NewLexer(data []byte) *Lexer { return &Lexer{Data: data, plain: true} }

// Next reads one object. It reports false at the end of the bytes. Bytes that
// can't begin an object are skipped.
func (l *Lexer) Next() (Object, bool) { return l.object(0) }

func (l *Lexer) object(depth int) (Object, bool) {
	for {
		l.skipSpace()
		if l.Pos >= len(l.Data) {
			return nil, false
		}
		switch c := l.Data[l.Pos]; {
		case c == '/':
			return l.name(), true
		case c == '(':
			return l.literal(), true
		case c == '<' && l.at(1) == '<':
			l.Pos += 2
			return l.dict(depth), true
		case c == '<':
			return l.hex(), true
		case c == '[':
			l.Pos++
			return l.array(depth), true
		case isNumber(c):
			return l.number(), true
		case isDelimiter(c):
			l.Pos++
			if c == '>' && l.at(0) == '>' {
				l.Pos++
				return Keyword(">>"), true
			}
			if c == ']' || c == '{' || c == '}' {
				return Keyword(c), true
			}
		default:
			return l.keyword(), true
		}
	}
}

func (l *Lexer) at(ahead int) byte {
	if l.Pos+ahead < len(l.Data) {
		return l.Data[l.Pos+ahead]
	}
	return 0
}

// skipSpace passes white space and comments.
func (l *Lexer) skipSpace() {
	for l.Pos < len(l.Data) {
		switch c := l.Data[l.Pos]; {
		case isSpace(c):
			l.Pos++
		case c == '%':
			for l.Pos < len(l.Data) && l.Data[l.Pos] != '\n' && l.Data[l.Pos] != '\r' {
				l.Pos++
			}
		default:
			return
		}
	}
}

// word reads up to the next space or delimiter.
func (l *Lexer) word() []byte {
	start := l.Pos
	for l.Pos < len(l.Data) && !isSpace(l.Data[l.Pos]) && !isDelimiter(l.Data[l.Pos]) {
		l.Pos++
	}
	return l.Data[start:l.Pos]
}

func (l *Lexer) keyword() Object {
	switch word := string(l.word()); word {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	default:
		return Keyword(word)
	}
}

func (l *Lexer) name() Name {
	l.Pos++
	word := l.word()
	if bytes.IndexByte(word, '#') < 0 {
		return Name(word)
	}
	var name []byte
	for i := 0; i < len(word); i++ {
		if word[i] == '#' && i+2 < len(word) && isHex(word[i+1]) && isHex(word[i+2]) {
			name = append(name, unhex(word[i+1])<<4|unhex(word[i+2]))
			i += 2
		} else {
			name = append(name, word[i])
		}
	}
	return Name(name)
}

// number reads a number or, in a file, the reference that begins with it.
func (l *Lexer) number() Object {
	word := string(l.word())
	n, err := strconv.Atoi(word)
	if err != nil {
		return real(word)
	}
	if l.plain || n < 0 {
		return n
	}
	if ref, ok := l.reference(n); ok {
		return ref
	}
	return n
}

// reference reads the rest of "12 0 R" after its first number.
func (l *Lexer) reference(num int) (Ref, bool) {
	start := l.Pos
	l.skipSpace()
	gen, err := strconv.Atoi(string(l.word()))
	if err == nil && gen >= 0 {
		l.skipSpace()
		if string(l.word()) == "R" {
			return Ref{num, gen}, true
		}
	}
	l.Pos = start
	return Ref{}, false
}

// real reads a number as producers write them: "1.", "--5", "0.0.1" too.
func real(word string) float64 {
	if x, err := strconv.ParseFloat(word, 64); err == nil && x-x == 0 {
		return x
	}
	negative, digits, point := false, 0.0, 0.0
	for _, c := range word {
		switch {
		case c == '-':
			negative = digits == 0
		case c == '.' && point == 0:
			point = 1
		case c >= '0' && c <= '9' && digits < 1e15:
			digits = digits*10 + float64(c-'0')
			point *= 10
		case c == '.':
			return signed(negative, digits, point)
		}
	}
	return signed(negative, digits, point)
}

func signed(negative bool, digits, point float64) float64 {
	if point > 0 {
		digits /= point
	}
	if negative {
		return -digits
	}
	return digits
}

func (l *Lexer) array(depth int) Array {
	var array Array
	for {
		o, ok := l.inner(depth)
		if !ok || is(o, "]") {
			return array
		}
		if _, keyword := o.(Keyword); !keyword {
			array = append(array, o)
		}
	}
}

func (l *Lexer) dict(depth int) Dict {
	dict := Dict{}
	for {
		key, ok := l.inner(depth)
		if !ok || is(key, ">>") || is(key, "endobj") {
			return dict
		}
		name, ok := key.(Name)
		if !ok {
			continue
		}
		value, ok := l.inner(depth)
		if !ok || is(value, ">>") {
			return dict
		}
		dict[name] = value
	}
}

// inner reads an object inside another. One that is nested too deep is read as nil.
func (l *Lexer) inner(depth int) (Object, bool) {
	if depth >= maxDepth {
		l.Pos = len(l.Data)
		return nil, false
	}
	return l.object(depth + 1)
}

// is reports whether o is the keyword. (Arrays and dictionaries can't be compared
// with ==.)
func is(o Object, keyword Keyword) bool {
	k, ok := o.(Keyword)
	return ok && k == keyword
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func isNumber(c byte) bool { return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' }

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func unhex(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c <= 'F':
		return c - 'A' + 10
	default:
		return c - 'a' + 10
	}
}
