package pdf

import "unicode"

// A class is the role of a character in the order of a line, as in the Unicode bidirectional
// algorithm.
type class uint8

const (
	neutral     class = iota
	latin             // any letter that is read from left to right
	arabic            // any letter that is read from right to left
	digit             // 0 to 9: read as the letters before them are (EN)
	arabicDigit       // ٠ to ٩ (AN)
	separator         // , . : / stand inside a number (CS)
	plusMinus         // + and - too, but not behind Arabic letters (ES)
	terminator        // % and $ belong to the number beside them (ET)
	space             //
)

func classOf(text string) class {
	for _, r := range text {
		if c := classOfRune(r); c != neutral || !unicode.Is(unicode.Mn, r) {
			return c
		}
	}
	return neutral
}

func classOfRune(r rune) class {
	switch {
	case r == ' ' || r == '\t':
		return space
	case r >= '0' && r <= '9', r >= '۰' && r <= '۹':
		return digit
	case r >= '٠' && r <= '٩', r == '٫', r == '٬':
		return arabicDigit
	case r == ',' || r == '.' || r == ':' || r == '/' || r == '،' || r == '\u00a0':
		return separator
	case r == '+' || r == '-' || r == '−':
		return plusMinus
	case r == '%' || r == '$' || r == '€' || r == '£' || r == '°' || r == '#' || r == '٪' || r == '‰':
		return terminator
	case unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r), unicode.Is(unicode.Hebrew, r) && unicode.IsLetter(r), r == '؟', r == '؛', r == 'ـ':
		return arabic
	case unicode.IsLetter(r):
		return latin
	}
	return neutral
}
