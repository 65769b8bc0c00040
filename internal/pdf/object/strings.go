package object

// literal reads "(...)", with its escapes and the parentheses inside it.
func (l *Lexer) literal() String {
	l.Pos++
	var s []byte
	for open := 1; l.Pos < len(l.Data); l.Pos++ {
		switch c := l.Data[l.Pos]; c {
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				l.Pos++
				return String(s)
			}
		case '\\':
			s = l.escape(s)
			continue
		}
		s = append(s, l.Data[l.Pos])
	}
	l.Pos = len(l.Data)
	return String(s)
}

// escape reads what follows a backslash and leaves Pos on its last byte.
func (l *Lexer) escape(s []byte) []byte {
	l.Pos++
	c := l.at(0)
	switch c {
	case 'n':
		return append(s, '\n')
	case 'r':
		return append(s, '\r')
	case 't':
		return append(s, '\t')
	case 'b':
		return append(s, '\b')
	case 'f':
		return append(s, '\f')
	case '\n':
		return s
	case '\r':
		if l.at(1) == '\n' {
			l.Pos++
		}
		return s
	}
	if c < '0' || c > '7' {
		return append(s, c)
	}
	code := int(c - '0')
	for range 2 {
		if d := l.at(1); d >= '0' && d <= '7' {
			code = code<<3 | int(d-'0')
			l.Pos++
		}
	}
	return append(s, byte(code))
}

// hex reads "<...>". A last digit without a partner counts as followed by 0.
func (l *Lexer) hex() String {
	l.Pos++
	var s []byte
	digits := 0
	for ; l.Pos < len(l.Data); l.Pos++ {
		c := l.Data[l.Pos]
		if c == '>' {
			l.Pos++
			break
		}
		if !isHex(c) {
			continue
		}
		if digits%2 == 0 {
			s = append(s, unhex(c)<<4)
		} else {
			s[len(s)-1] |= unhex(c)
		}
		digits++
	}
	return String(s)
}
