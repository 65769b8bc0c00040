package endpoint

import (
	"strings"
	"unicode"
)

const mask = "[secret]"

// Redact masks every piece of key in text that is 8 bytes or longer, or the whole of a
// shorter key: servers often quote the beginning of a wrong key.
func Redact(text, key string) string {
	n := min(len(key), 8)
	if n == 0 {
		return text
	}
	var b strings.Builder
	for i := 0; i < len(text); {
		end := i + n
		if end > len(text) || !strings.Contains(key, text[i:end]) {
			b.WriteByte(text[i])
			i++
			continue
		}
		for end < len(text) && strings.Contains(key, text[end-n+1:end+1]) {
			end++
		}
		b.WriteString(mask)
		i = end
	}
	return b.String()
}

// fitToShow prepares a server's message for an error: one line without the key and without
// control characters, and not too long.
func fitToShow(words, key string) string {
	const longest = 240
	words = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, Redact(words, key))
	words = strings.Join(strings.Fields(words), " ")
	if r := []rune(words); len(r) > longest {
		words = string(r[:longest]) + "…"
	}
	return words
}
