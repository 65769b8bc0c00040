// Package boilerplate knows the lines that are no content of an article: menus,
// buttons, credits, notices to a site's visitors.
package boilerplate

import (
	"strings"
	"sync"
	"unicode"

	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/phrase"
)

// Other rules compare with these reasons.
const (
	WhyCredit  = "a credit: a name and a place"
	WhyRelated = "the head of a list of other articles"
)

// The lengths up to which a line is taken for boilerplate. Longer ones have room
// for a fact.
const (
	MostBytes        = 400
	noticeWords      = 25 // of a request to subscribe or log in
	openerWords      = 20 // of "read also: …"
	bareCaptionWords = 6  // of a photo's caption before its agency
)

// Why returns the rule by which text is boilerplate, or "".
func Why(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return "no letters or digits"
	}
	if len(text) > MostBytes {
		return ""
	}
	words, t := phrase.Folded(text), tables()
	switch {
	case t.related.Has(strings.Join(words, " ")):
		return WhyRelated
	case t.controls.Covers(words):
		return "buttons and menu entries"
	case t.credits.Covers(words):
		return "a bare credit"
	case len(words) <= openerWords && !doc.EndsSentence(text) && t.openers.Starts(words):
		return "a link to another article"
	case len(words) <= noticeWords && t.notices.Within(words):
		return "a notice to the site's visitors"
	case isCredit(text):
		return WhyCredit
	case isMenu(text, t):
		return "a menu"
	case isBareCaption(text):
		return "a photo's caption with nothing but its agency"
	}
	return ""
}

// phraseTables are phrases from the words.txt of each language.
type phraseTables struct{ controls, openers, notices, credits, related phrase.Set }

var tables = sync.OnceValue(func() phraseTables {
	return phraseTables{
		controls: phrase.Listed("buttons"),
		openers:  phrase.Listed("links to other articles"),
		notices:  phrase.Listed("notices"),
		credits:  phrase.Listed("credits"),
		related:  phrase.Listed("heads of other articles"),
	}
})

// isCredit recognises «newspaper» (city), and a name with a dateline that lost
// its text: name (city: ).
func isCredit(text string) bool {
	head, tail, ok := cutTail(text)
	if !ok || len(strings.Fields(tail)) > 3 || strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	if strings.HasSuffix(doc.Visible(tail), ":") {
		return len(strings.Fields(head)) <= 4
	}
	first, last := []rune(head)[0], []rune(head)[len([]rune(head))-1]
	inner := strings.TrimFunc(head, func(r rune) bool { return strings.ContainsRune("«»“”\"", r) })
	return strings.ContainsRune("«“\"", first) && strings.ContainsRune("»”\"", last) &&
		!strings.ContainsAny(inner, "«»“”\"") && len(strings.Fields(inner)) <= 4
}

// cutTail cuts "head (tail)" or "head "tail"" at the last bracket or quotation.
func cutTail(text string) (head, tail string, ok bool) {
	for _, pair := range []string{"()", "[]", "\"\"", "“”"} {
		open, shut := pair[:len(pair)/2], pair[len(pair)/2:]
		inner, ends := strings.CutSuffix(text, shut)
		if !ends {
			continue
		}
		if at := strings.LastIndex(inner, open); at > 0 {
			head = doc.Visible(inner[:at])
			return head, inner[at+len(open):], head != ""
		}
	}
	return "", "", false
}

// CaptionWords is the number of words before the agency with which text, a
// photo's caption, ends; 0 when it does not.
func CaptionWords(text string) int {
	head, tail, ok := cutTail(text)
	if !ok || len(tail) > 80 || !tables().credits.Covers(phrase.Folded(tail)) {
		return 0
	}
	return len(strings.Fields(head))
}

// isBareCaption says whether text is the caption of a photo, too short to tell
// when or what.
func isBareCaption(text string) bool {
	words := CaptionWords(text)
	return words > 0 && words <= bareCaptionWords && !strings.ContainsFunc(text, unicode.IsDigit)
}

// isMenu recognises "Home | News | Sport": at least three entries, one of which
// is a known button. A table's rows are not menus.
func isMenu(text string, t phraseTables) bool {
	separators := 0
	for _, r := range text {
		if separator(r) {
			separators++
		}
	}
	if separators < 2 || text[0] == '|' || strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	entries := strings.FieldsFunc(text, separator)
	known := false
	for _, e := range entries {
		words := phrase.Folded(e)
		if len(words) > 3 {
			return false
		}
		known = known || t.controls.Covers(words)
	}
	return known && len(entries) >= 3
}

// separator says whether r stands between the entries of a menu.
func separator(r rune) bool {
	switch r {
	case '|', '›', '>', '»', '•', '·', '\t', '\u2029':
		return true
	}
	return false
}
