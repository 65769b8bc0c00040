package content

import (
	"unicode/utf16"

	"isnad/internal/pdf/object"
)

// A cmap is a table from codes to text or to glyphs.
type cmap struct {
	spaces  []space
	texts   map[int]string
	glyphs  []glyphRange
	unicode bool // codes are UTF-16
}

// A space is a range of codes of one length.
type space struct {
	size     int
	from, to []byte
}

// A glyphRange gives the codes from..to the glyphs first and following.
type glyphRange struct{ from, to, first int }

// maxTexts bounds the entries of a table: there are 65,536 codes of two bytes.
const maxTexts = 1 << 17

// readCMap reads a table as it stands in a file.
func readCMap(data []byte) *cmap {
	m := &cmap{texts: map[int]string{}}
	l := object.NewLexer(data)
	var operands []object.Object
	for {
		o, ok := l.Next()
		if !ok || len(m.texts) > maxTexts {
			return m
		}
		word, isOperator := o.(object.Keyword)
		if !isOperator {
			operands = append(operands, o)
			continue
		}
		m.add(word, operands)
		operands = operands[:0]
	}
}

func (m *cmap) add(word object.Keyword, operands []object.Object) {
	switch word {
	case "endcodespacerange":
		for i := 0; i+1 < len(operands); i += 2 {
			from, _ := operands[i].(object.String)
			to, _ := operands[i+1].(object.String)
			if len(from) == len(to) && len(from) > 0 && len(from) <= 4 {
				m.spaces = append(m.spaces, space{len(from), []byte(from), []byte(to)})
			}
		}
	case "endbfchar":
		for i := 0; i+1 < len(operands); i += 2 {
			if to, ok := operands[i+1].(object.String); ok {
				m.texts[number(operands[i])] = fromUTF16(to)
			}
		}
	case "endbfrange":
		for i := 0; i+2 < len(operands); i += 3 {
			m.addRange(number(operands[i]), number(operands[i+1]), operands[i+2])
		}
	case "endcidrange":
		for i := 0; i+2 < len(operands); i += 3 {
			first, _ := operands[i+2].(int)
			m.glyphs = append(m.glyphs, glyphRange{number(operands[i]), number(operands[i+1]), first})
		}
	case "endcidchar":
		for i := 0; i+1 < len(operands); i += 2 {
			first, _ := operands[i+1].(int)
			m.glyphs = append(m.glyphs, glyphRange{number(operands[i]), number(operands[i]), first})
		}
	}
}

func (m *cmap) addRange(from, to int, texts object.Object) {
	if from < 0 || to-from > 0xFFFF || len(m.texts) > maxTexts {
		return
	}
	if list, ok := texts.(object.Array); ok {
		for i, o := range list[:min(len(list), max(0, to-from+1))] {
			if s, ok := o.(object.String); ok {
				m.texts[from+i] = fromUTF16(s)
			}
		}
		return
	}
	first, ok := texts.(object.String)
	if !ok || len(first) == 0 {
		return
	}
	for code := from; code <= to; code++ {
		m.texts[code] = fromUTF16(first)
		first = following(first)
	}
}

// following gives the text after s: its last unit plus one.
func following(s object.String) object.String {
	b := []byte(s)
	for i := len(b) - 1; i >= max(0, len(b)-2); i-- {
		if b[i]++; b[i] != 0 {
			break
		}
	}
	return object.String(b)
}

// number gives a code as it is written in a table; -1 for anything else.
func number(o object.Object) int {
	s, ok := o.(object.String)
	if !ok || len(s) > 4 {
		return -1
	}
	code := 0
	for _, b := range []byte(s) {
		code = code<<8 | int(b)
	}
	return code
}

// size tells how many bytes the code at the beginning of s has: two unless the
// table says otherwise.
func (m *cmap) size(s object.String) int {
	for _, space := range m.spaces {
		if space.holds(s) {
			return space.size
		}
	}
	if len(m.spaces) > 0 {
		return m.spaces[0].size
	}
	return 2
}

func (s space) holds(code object.String) bool {
	if len(code) < s.size {
		return false
	}
	for i := range s.size {
		if code[i] < s.from[i] || code[i] > s.to[i] {
			return false
		}
	}
	return true
}

// text gives what a code stands for. Texts without any letter that can be shown
// count as missing.
func (m *cmap) text(code int) (string, bool) {
	s, ok := m.texts[code]
	if !ok || s == "" || s == "\x00" {
		return "", false
	}
	return s, true
}

// glyph gives the glyph of a code: the same number unless the table says
// otherwise.
func (m *cmap) glyph(code int) int {
	for _, r := range m.glyphs {
		if code >= r.from && code <= r.to {
			return r.first + code - r.from
		}
	}
	return code
}

func fromUTF16(s object.String) string {
	if len(s) == 1 {
		return string(rune(s[0]))
	}
	units := make([]uint16, 0, len(s)/2)
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(units))
}

// text reads a string that is meant for people: UTF-16 or UTF-8 with a mark,
// else Latin-1.
func text(s object.String) string {
	switch {
	case len(s) >= 2 && s[:2] == "\xFE\xFF":
		return fromUTF16(s[2:])
	case len(s) >= 3 && s[:3] == "\xEF\xBB\xBF":
		return string(s[3:])
	}
	runes := make([]rune, len(s))
	for i := range len(s) {
		runes[i] = rune(s[i])
	}
	return string(runes)
}
