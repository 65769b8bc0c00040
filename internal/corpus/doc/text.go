package doc

import (
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis/segment"
)

// Visible is s without white space and invisible marks (byte order mark, bidi
// marks, zero-width characters) at its edges.
func Visible(s string) string { return strings.TrimFunc(s, Invisible) }

// Invisible says whether r leaves no ink. Arabic's own format characters, such
// as the end of ayah U+06DD, do.
func Invisible(r rune) bool {
	switch {
	case r > ' ' && r < 0x7f:
		return false
	case unicode.IsSpace(r), unicode.IsControl(r):
		return true
	}
	return r != 0x06DD && (r < 0x0600 || r > 0x0605) && unicode.Is(unicode.Cf, r)
}

// OneLine is s with a single space for each run of white space, and none at its edges.
func OneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Closers are marks that end a quotation or bracket: a stop before them still stops.
const Closers = "»”\"')]’›}*_"

// EndsSentence says whether text ends with a final stop.
func EndsSentence(text string) bool {
	text = strings.TrimRightFunc(text, func(r rune) bool { return Invisible(r) || strings.ContainsRune(Closers, r) })
	r, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?؟…۔", r)
}

// Asks says whether text ends with a question mark.
func Asks(text string) bool {
	text = strings.TrimRightFunc(text, func(r rune) bool { return Invisible(r) || strings.ContainsRune(Closers, r) })
	return strings.HasSuffix(text, "؟") || strings.HasSuffix(text, "?")
}

// HasDigit says whether text has a digit of any script.
func HasDigit(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case '0' <= c && c <= '9':
			return true
		case c == 0xD9 || c == 0xDB || c >= 0xDF: // the scripts between have no digits of their own
			if r, _ := utf8.DecodeRuneInString(text[i:]); unicode.IsDigit(r) {
				return true
			}
		}
	}
	return false
}

// IsNumber says whether word has nothing but digits, of any script.
func IsNumber(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsDigit(r) })
}

// Readers and package structure share these limits, in bytes.
const (
	HeadingBytes      = 600 // of a heading where marks say that it is one
	CellBytes         = 600 // of a cell: longer ones are text laid out in columns
	AnnouncementBytes = 400 // of a line that an item of its list takes along
)

// FewestRows is how many rows a table needs if no mark or rule shows that it is one.
const FewestRows = 3

// Announcement is the sentence at the end of before, if it announces a list. Where
// a heading stands right above the list, that does.
func Announcement(before, heading string) string {
	if heading != "" {
		return heading
	}
	before = strings.TrimRightFunc(before[max(0, len(before)-2*AnnouncementBytes):], Edge)
	if !strings.HasSuffix(before, ":") && !strings.HasSuffix(before, "،") && !strings.HasSuffix(before, ",") {
		return ""
	}
	before = before[strings.LastIndexAny(before, "\u2029\n")+1:]
	sentences := segment.Sentences(before)
	if len(sentences) == 0 {
		return ""
	}
	last := sentences[len(sentences)-1]
	text := OneLine(Visible(before[last.Start:last.End]))
	if len(text) > AnnouncementBytes {
		return ""
	}
	return text
}

// HeadingText is a heading without the marks that make it one: "## Name ##", "* Name",
// "<h2>Name</h2>" and "## [Name](address) {#name}" are "Name".
func HeadingText(line string) string {
	text := Visible(withoutMarkup(line))
	if rest := strings.TrimLeft(text, "#"); len(rest) < len(text) && len(text)-len(rest) <= 6 {
		text = strings.TrimRight(Visible(rest), "#")
	} else if mark, size := utf8.DecodeRuneInString(text); strings.ContainsRune(Bullets, mark) && strings.HasPrefix(text[size:], " ") {
		text = text[size:]
	}
	text = Visible(text)
	for _, mark := range []string{"**", "__"} {
		if inner, ok := strings.CutPrefix(text, mark); ok && strings.HasSuffix(inner, mark) {
			text = Visible(strings.TrimSuffix(inner, mark))
		}
	}
	return Visible(strings.ReplaceAll(text, "\u2029", " "))
}

var (
	// shapingTag are tags that give text its shape. Others are what the text is about.
	shapingTag = regexp.MustCompile(`</?(?:h[1-6]|a|b|i|u|p|em|strong|span|div|font|center|code|sub|sup|small|br|img)(?:\s[^<>]*)?/?>`)
	markedLink = regexp.MustCompile(`!?\[([^\[\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)`)
	attributes = regexp.MustCompile(`\s*\{[:#.][^{}]*\}\s*$`)
)

// withoutMarkup is a heading without tags, links, attributes and marks of code.
func withoutMarkup(text string) string {
	if !strings.ContainsAny(text, "<&[{`") {
		return text
	}
	text = attributes.ReplaceAllString(text, "")
	if strings.Contains(text, "`") { // what stands between is meant as it is
		return strings.ReplaceAll(text, "`", "")
	}
	text = markedLink.ReplaceAllString(text, "$1")
	return html.UnescapeString(shapingTag.ReplaceAllString(text, ""))
}

// Bullets are marks that open a list item; after a dash or star there must be a space.
const Bullets = "*•●▪■◄►◆▪‣"

// Set is the set of names, which white space separates.
func Set(names string) map[string]bool {
	m := map[string]bool{}
	for _, name := range strings.Fields(names) {
		m[name] = true
	}
	return m
}

// FirstWord is what s begins with up to white space, a bracket or a colon, at most
// 40 bytes.
func FirstWord(s string) string {
	s = s[:min(len(s), 40)]
	if at := strings.IndexAny(s, " \t([:"); at >= 0 {
		s = s[:at]
	}
	return s
}
