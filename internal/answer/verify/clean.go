package verify

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// What models wrap their words in and readers have no use for.
var (
	thoughts = regexp.MustCompile(`(?is)<(think|thinking|reasoning)>.*?(</(think|thinking|reasoning)>|$)`)
	scripts  = regexp.MustCompile(`(?is)<(script|style)\b.*?(</(script|style)>|$)`)
	tokens   = regexp.MustCompile(`<\|[^|>\n]{0,40}\|>|</?s>|\[/?INST\]`)
	raised   = regexp.MustCompile(`(?i)<sup>\s*\[?([^<\[\]]{1,20})\]?\s*</sup>`)
	tags     = regexp.MustCompile(`</?[A-Za-z][^<>\n]{0,200}>`)
	fences   = regexp.MustCompile("(?m)^[ \\t]*```.*$")
	pictures = regexp.MustCompile(`!\[[^\]\n]*\]\([^)\n]*\)`)
	links    = regexp.MustCompile(`(\[[^\]\n]*\])\((?:https?:|#)[^)\s]*\)`)
	bold     = regexp.MustCompile(`\*{1,3}([^*\n]+)\*{1,3}|__([^_\n]+)__`)
	rules    = regexp.MustCompile(`(?m)^[ \t]*\|?[ \t|:-]*-{3}[ \t|:-]*$`)
	rows     = regexp.MustCompile(`(?m)^[ \t]*\|.+$`)
	escaped  = regexp.MustCompile(`\\([\[\]().*_#-])`)
)

// clean is a model's text without its markup, thoughts and special tokens.
func clean(text string) string {
	text = strings.ToValidUTF8(strings.ReplaceAll(text, "\r\n", "\n"), "\uFFFD")
	text = thoughts.ReplaceAllString(text, "")
	text = scripts.ReplaceAllString(text, "")
	text = tokens.ReplaceAllString(text, "")
	text = raised.ReplaceAllString(text, "[$1]")
	text = tags.ReplaceAllString(text, "")
	text = fences.ReplaceAllString(text, "")
	text = pictures.ReplaceAllString(text, "")
	text = links.ReplaceAllString(text, "$1")
	text = escaped.ReplaceAllString(text, "$1")
	text = bold.ReplaceAllString(text, "$1$2")
	text = rows.ReplaceAllStringFunc(rules.ReplaceAllString(text, ""), row)
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '`', r == '\u200B', unicode.Is(unicode.Co, r):
			return -1
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		case 0x202A <= r && r <= 0x202E, 0x2066 <= r && r <= 0x2069:
			return -1 // marks of direction would reach beyond their statement
		}
		return r
	}, text)
}

// row makes an item of a row of a table.
func row(line string) string {
	var cells []string
	for cell := range strings.SplitSeq(line, "|") {
		if cell = strings.TrimSpace(cell); cell != "" {
			cells = append(cells, cell)
		}
	}
	return "- " + strings.Join(cells, ": ")
}

// opening is what stands before an item of a list, or makes a heading or a quotation
// of a line.
var opening = regexp.MustCompile(`^\s*(?:[-–—•*·▪◦+]\s+|\p{Nd}{1,2}\s?[.)\-]\s+|#{1,6}\s+|>\s*)+`)

// leadIn is what only announces an answer.
var leadIn = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\s*` + oneOf("before an answer") + `\s*[:：]\s*`)
})

// open takes from a line what makes an item or a heading of it.
func open(line string) (rest string, item, heading bool) {
	mark := strings.TrimSpace(opening.FindString(line))
	rest = leadIn().ReplaceAllString(line[len(opening.FindString(line)):], "")
	return rest, mark != "" && !strings.HasPrefix(mark, "#") && !strings.HasPrefix(mark, ">"), strings.HasPrefix(mark, "#")
}
