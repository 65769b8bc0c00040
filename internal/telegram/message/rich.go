package message

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// MaxUnits is the longest message in UTF-16 units, as Telegram counts them: what
// is left when the tags are taken away and &amp; is one character again.
const MaxUnits = 4096

// Units is how many UTF-16 units s has.
func Units(s string) (n int) {
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// A rich text is what a message says: runs of plain text, each with its looks.
// Whatever the runs hold, its HTML is valid: tags are opened and closed here and
// nowhere else.
type rich []run

// A run is text of one look.
type run struct {
	text string
	bold bool
	href string // the address that it leads to; empty for none
	box  bool   // inside a quotation that opens on a touch
}

// units is how long the text is by Telegram's count.
func (t rich) units() (n int) {
	for _, r := range t {
		n += Units(r.text)
	}
	return n
}

// plain is the text without its looks.
func (t rich) plain() string {
	var b strings.Builder
	for _, r := range t {
		b.WriteString(r.text)
	}
	return b.String()
}

// boxed is t inside a quotation that opens on a touch.
func (t rich) boxed() rich {
	out := make(rich, len(t))
	for i, r := range t {
		r.box = true
		out[i] = r
	}
	return out
}

// lines is how many lines the text has.
func (t rich) lines() int { return strings.Count(t.plain(), "\n") + 1 }

// html is t as Telegram's HTML.
func (t rich) html() string {
	var b strings.Builder
	box := false
	for _, r := range t {
		if r.text == "" {
			continue
		}
		if r.box != box {
			b.WriteString(map[bool]string{true: "<blockquote expandable>", false: "</blockquote>"}[r.box])
			box = r.box
		}
		r.html(&b)
	}
	if box {
		b.WriteString("</blockquote>")
	}
	return b.String()
}

func (r run) html(b *strings.Builder) {
	if r.href != "" {
		b.WriteString(`<a href="` + escape.Replace(address(r.href)) + `">`)
	}
	if r.bold {
		b.WriteString("<b>")
	}
	b.WriteString(escape.Replace(r.text))
	if r.bold {
		b.WriteString("</b>")
	}
	if r.href != "" {
		b.WriteString("</a>")
	}
}

// escape is what Telegram wants escaped, in text and in attributes.
var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// address is a link's as it may stand in a message.
func address(s string) string { return strings.Join(strings.Fields(clean(s)), "%20") }

// visible says whether there is anything to see of s: Telegram takes no message
// of white space and zero-width characters alone.
func visible(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return !unicode.IsSpace(r) && !unicode.In(r, unicode.Cf, unicode.Cc, unicode.Mn) && !isBlank(r)
	})
}

// isBlank says whether r is a letter by its class and yet nothing to see: Hangul
// fillers and the empty Braille cell.
func isBlank(r rune) bool {
	return r == '\u115F' || r == '\u1160' || r == '\u3164' || r == '\uFFA0' || r == '\u2800'
}

// Escape is text as it may stand in a message.
func Escape(text string) string { return escape.Replace(clean(text)) }

// clean is s without what a message can't show: bytes that are no text become
// U+FFFD, control characters a space, and so does a line end other than \n.
func clean(s string) string {
	s = strings.ToValidUTF8(s, string(utf8.RuneError))
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return analysis.BalanceDirections(strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		}
		return r
	}, s))
}

// oneLine is s clean and without line ends.
func oneLine(s string) string { return strings.Join(strings.Fields(clean(s)), " ") }
