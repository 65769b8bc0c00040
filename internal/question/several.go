package question

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Several returns the questions of a message that asks more than one: one a line, with
// numbers or without, or one behind the other, each with its mark. Of any other message it
// returns the message alone. Greetings and lines such as “two questions:” are left out; a
// statement stays with the question behind it.
func Several(text string) []string {
	text = strings.TrimSpace(text)
	var l list
	for line := range strings.Lines(text) {
		line, numbered := cutNumber(line)
		for _, piece := range cutAtMarks(line) {
			if Check(piece) == nil && !introduces(piece) {
				l.add(piece, numbered)
			}
		}
	}
	l.end()
	if len(l.all) < 2 {
		return []string{text}
	}
	return l.all
}

// A list collects the questions of a message.
type list struct {
	all  []string
	open string // a statement, or a question that may go on in the next line
}

// add adds the next piece of the message.
func (l *list) add(piece string, numbered bool) {
	opens := New(piece).withoutJoint().asks
	if l.open != "" && (opens || numbered) && New(l.open).withoutJoint().asks {
		l.all, l.open = append(l.all, l.open), ""
	}
	l.open = strings.TrimSpace(l.open + " " + piece)
	if numbered || strings.ContainsAny(piece, "؟?") {
		l.all, l.open = append(l.all, l.open), ""
	}
}

// end adds the open piece at the end of the message.
func (l *list) end() {
	switch {
	case l.open == "":
	case len(l.all) == 0, New(l.open).withoutJoint().asks:
		l.all = append(l.all, l.open)
	default:
		l.all[len(l.all)-1] += " " + l.open
	}
}

// listNumber matches the number or bullet in front of a question of a list.
var listNumber = regexp.MustCompile(`^(?:[-•*–—▪]|\(?[0-9٠-٩۰-۹]{1,2}\s?[.)\-–:،/])\s*`)

// cutNumber removes a list's number or bullet from a line.
func cutNumber(line string) (rest string, numbered bool) {
	line = strings.TrimSpace(line)
	at := listNumber.FindString(line)
	rest = line[len(at):]
	if r, _ := utf8.DecodeRuneInString(rest); unicode.IsDigit(r) {
		return line, false // a date or a figure
	}
	return rest, at != ""
}

// cutAtMarks cuts a line behind each question mark that ends a word and stands in no
// quotation or brackets.
func cutAtMarks(line string) (pieces []string) {
	start, inside := 0, 0
	for i, r := range line {
		switch r {
		case '«', '“', '(', '[':
			inside++
		case '»', '”', ')', ']':
			inside = max(0, inside-1)
		case '?', '؟':
			next, _ := utf8.DecodeRuneInString(line[i+utf8.RuneLen(r):])
			if inside == 0 && unicode.IsSpace(next) {
				end := i + utf8.RuneLen(r)
				pieces, start = append(pieces, strings.TrimSpace(line[start:end])), end
			}
		}
	}
	if rest := strings.TrimSpace(line[start:]); rest != "" {
		pieces = append(pieces, rest)
	}
	return pieces
}

// introduces reports whether a piece only announces questions, or is talk.
func introduces(piece string) bool {
	if strings.HasSuffix(piece, ":") {
		return true
	}
	m, err := Read(piece)
	return err == nil && m.Talk != NoTalk && m.Talk != Unclear
}
