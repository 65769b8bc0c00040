package inbox

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longName limits the name of an article, in bytes, without the number that may be added.
const longName = 120

// SafeName makes a file name from the name that somebody gives: it keeps letters, digits and
// a few signs of the last part, without a dot in front.
//
// Dropping a sign can turn the text before it into the name's ending, so the name is cleaned
// until it does not change.
func SafeName(name string) string {
	for {
		safe := safeName(name)
		if safe == name {
			return safe
		}
		name = safe
	}
}

func safeName(name string) string {
	name = strings.ReplaceAll(strings.ToValidUTF8(name, ""), `\`, "/")
	name = path.Base(path.Clean("/" + name))
	ext := strings.ToLower(path.Ext(name))
	stem := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.Mn, r), strings.ContainsRune("-_.", r):
			return r
		case unicode.IsSpace(r), unicode.IsPunct(r), unicode.IsSymbol(r):
			return '-'
		}
		return -1
	}, strings.TrimSuffix(name, path.Ext(name)))
	for strings.Contains(stem, "--") || strings.Contains(stem, "..") {
		stem = strings.NewReplacer("--", "-", "..", ".").Replace(stem)
	}
	stem = strings.Trim(cut(stem, longName), "-.")
	if stem == "" {
		stem = "article"
	}
	ext = strings.Map(func(r rune) rune {
		if r == '.' || unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, cut(ext, 10))
	return strings.TrimRight(stem+ext, ".")
}

// cut shortens s to at most n bytes, between two runes.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
