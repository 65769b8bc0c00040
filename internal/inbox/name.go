package inbox

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longName is the longest name of an article, in bytes, without the number that it may get.
const longName = 120

// SafeName makes a name for a file of what somebody calls it: letters, digits and a few signs
// of its last part, without a dot in front.
//
// A sign that is dropped can make the part before it the ending of the name, so a name is
// made until it stays as it is.
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
