package structure

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/analysis/segment"
	"isnad/internal/corpus/doc"
	"isnad/internal/lang"
)

// The levels of headings that are known by their words: those of a law, and below
// all others a question.
const questionLevel = 6

var partLevels = map[string]int{
	"part": 2, "volume": 2, "chapter": 3, "section": 4, "branch": 4, "lesson": 3, "annex": 3,
	"article": 5, "clause": 5, "hadith": 5, "rule": 5, "step": 5, "stage": 5, "episode": 3,
	"story": 3, "scene": 4, "unit": 3, "topic": 4,
}

// partTitle is the most characters of a line that is only the number and title of
// a part.
const partTitle = 90

// part reads the number of the part that a line opens: "المادة (2)", "Article 5: …".
// label is that part of the line; whole says that the line is its heading, and
// holds no text of the part.
func part(text string) (label string, level int, whole bool) {
	bare := strings.TrimLeft(text, "*_# ")
	if !analysis.CountsSections(doc.FirstWord(bare)) {
		return "", 0, false
	}
	sections := analysis.Sections(bare[:min(len(bare), 120)])
	if len(sections) == 0 || sections[0].Start > 0 {
		return "", 0, false
	}
	s := sections[0]
	level = partLevels[s.Kind]
	rest := strings.TrimLeftFunc(bare[s.End:], func(r rune) bool { return strings.ContainsRune(")]*_. \t", r) })
	separated := separates(rest) || strings.HasPrefix(strings.TrimLeft(bare[s.End:], ")]*_"), ". ")
	rest = doc.Visible(strings.TrimLeft(rest, ":-–—*_ "))
	switch {
	case level == 0 || strings.Contains(rest, "\t"):
		return "", 0, false
	case rest == "":
		return bare, level, true
	case !separated:
		return "", 0, false
	}
	whole = utf8.RuneCountInString(rest) <= partTitle && !doc.EndsSentence(rest)
	return strings.TrimRight(bare[:s.End], "* ") + closing(bare[s.End:]), level, whole
}

// PartLabel is the number of a part with which a sentence begins, «المادة الثانية» of «المادة
// الثانية: تقف العربات …»; empty where it begins otherwise, or is a list of such numbers.
func PartLabel(sentence string) string {
	sentence = strings.TrimLeft(sentence, "\"»”’ ") // which close what came before
	label, _, whole := part(sentence)
	if label == "" || whole && len(label) == len(sentence) {
		return ""
	}
	rest := strings.TrimLeft(sentence[len(label):], ":-–—*_ .")
	if next := analysis.Sections(rest[:min(len(rest), 120)]); len(next) > 0 && next[0].Start == 0 {
		return ""
	}
	return label
}

// separates says whether s begins with a mark that parts the number of a part from its text.
func separates(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune(":-–—", r) && s != ""
}

// closing is the bracket that s begins with.
func closing(s string) string {
	if strings.HasPrefix(s, ")") || strings.HasPrefix(s, "]") {
		return s[:1]
	}
	return ""
}

const whyPart = "the number of a part"

// parts finds numbered parts, such as the articles of a law, and questions above answers.
type parts struct{ *sheet }

// find finds the lines that open a numbered part or ask what the text below them
// answers.
func (p parts) find(start int) {
	close := p.manyClose(start)
	for n := start; p.going(n); n++ {
		l := &p.lines[n]
		if l.Kind == doc.Heading {
			if p.asksBelow(n) {
				l.Level = max(l.Level, questionLevel)
			}
			continue
		}
		if l.Kind != doc.Prose || p.shapes[n].runes == 0 || l.Why == whyFenced || l.Why == doc.WhyMessage {
			continue
		}
		text := p.line(n)
		if label, level, whole := part(text); label != "" && !(p.shapes[n].list && !whole) {
			if l.Label = label; whole && p.textBelow(n) {
				l.Label = ""
				p.heading(n, level, whyPart)
				continue
			}
		}
		if p.asksBelow(n) || close && p.asksClose(n) {
			p.heading(n, questionLevel, "a question that the text below answers")
		}
	}
}

// textBelow says whether text comes below line n, blank lines aside.
func (p parts) textBelow(n int) bool {
	for n++; n < len(p.lines); n++ {
		switch p.lines[n].Kind {
		case doc.Prose, doc.Heading:
			return true
		case doc.Boilerplate:
			return false
		}
	}
	return false
}

// What a question above its answer may have, in words; one marked as such may have
// more.
const questionWords, markedQuestionWords = 25, 80

// asksBelow says whether line n asks what the text below it answers: it is one
// question and stands alone, or is marked as a question or all bold.
func (p parts) asksBelow(n int) bool {
	text := p.line(n)
	if len(text) > doc.HeadingBytes || !doc.Asks(text) || p.lines[n].RunsOn {
		return false
	}
	if below := p.textAfter(n); below < 0 || doc.Asks(p.line(below)) && !isAnswerLabel(p.line(below)) {
		return false
	}
	words := len(strings.Fields(text))
	if isQuestionLabel(text) || strings.HasPrefix(text, "**") && strings.HasSuffix(text, "**") {
		return words <= markedQuestionWords
	}
	if words < 2 || words > questionWords || len(segment.Sentences(text)) != 1 || strings.ContainsAny(text, "«\"“") && strings.Contains(text, ":") {
		return false
	}
	return p.gapAt(n-1) && (p.gapAt(n+1) || p.shapes[n].list) || p.lines[n].Kind == doc.Heading
}

// fewestClose is how many questions without blank lines around them show that an article is made
// of questions and answers.
const fewestClose = 3

// manyClose says whether an article is made of questions with their answers right below them.
func (p parts) manyClose(start int) bool {
	found := 0
	for n := start; p.going(n) && found < fewestClose; n++ {
		if p.asksClose(n) {
			found++
		}
	}
	return found == fewestClose
}

// asksClose says whether line n is a question that is numbered or stands below the end of a sentence,
// and stands right above a line of text that is no question and no further item.
func (p parts) asksClose(n int) bool {
	if n+1 >= len(p.lines) || p.lines[n].Kind != doc.Prose || p.lines[n].Why == whyFenced || p.lines[n].Why == doc.WhyMessage || p.lines[n].RunsOn {
		return false
	}
	text := p.line(n)
	if words := len(strings.Fields(text)); !doc.Asks(text) || words < 2 || words > questionWords || len(segment.Sentences(text)) > 2 {
		return false
	}
	numbered := p.shapes[n].list && startsWithDigit(text)
	apart := numbered || n < 2 || p.gapAt(n-1) || p.lines[n-1].Kind == doc.Prose && p.shapes[n-1].stop
	return apart && p.lines[n+1].Kind == doc.Prose && !p.shapes[n+1].list && !doc.Asks(p.line(n+1))
}

// textAfter is the next line of text below n, blank lines aside; -1 where there is
// none.
func (p parts) textAfter(n int) int {
	for n++; n < len(p.lines); n++ {
		switch p.lines[n].Kind {
		case doc.Blank, doc.Markup:
		case doc.Prose:
			return n
		default:
			return -1
		}
	}
	return -1
}

// isQuestionLabel says whether a line begins with "س:", "سؤال 3:", "Q1." and the like.
func isQuestionLabel(text string) bool { return labelEnd(text, questionLabels()) > 0 }

// isAnswerLabel says whether a line begins with "ج:", "A:" and the like.
func isAnswerLabel(text string) bool { return labelEnd(text, answerLabels()) > 0 }

var (
	questionLabels = labels("question labels")
	answerLabels   = labels("answer labels")
)

// labels are the words of a section as they are written: «إجابة» is one, and the verb «أجابه»,
// which folding would bring near, is not.
func labels(section string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		all := map[string]bool{}
		for _, w := range lang.Words(section) {
			all[w] = true
		}
		return all
	})
}

// labelEnd is the offset behind the label, a word of labels with a number perhaps
// and a colon or the like, with which text begins; 0 where there is none.
func labelEnd(text string, labels map[string]bool) int {
	at := len(text) - len(strings.TrimLeft(text, "*_ "))
	word := at
	for word < len(text) {
		r, size := utf8.DecodeRuneInString(text[word:])
		if !unicode.IsLetter(r) {
			break
		}
		word += size
	}
	if !labels[strings.ToLower(text[at:word])] {
		return 0
	}
	end := word + len(text[word:]) - len(strings.TrimLeftFunc(text[word:], func(r rune) bool {
		return unicode.IsDigit(r) || strings.ContainsRune(" ()*_", r)
	}))
	numbered := strings.ContainsFunc(text[word:end], unicode.IsDigit)
	r, size := utf8.DecodeRuneInString(text[end:])
	if r == ':' || r == '/' || (r == '.' || r == '-' || r == '–' || r == ')') && (numbered || word-at <= 2) {
		return end + size
	}
	return 0
}

// onOneLine finds questions and answers that share a line: "س: … ج: …".
func (p parts) onOneLine(start int) []doc.Unit {
	var units []doc.Unit
	for n := start; p.going(n); n++ {
		l := p.lines[n]
		text := p.text[l.Start:l.End]
		if l.Kind != doc.Prose || !isQuestionLabel(strings.TrimLeftFunc(text, doc.Invisible)) {
			continue
		}
		end := strings.IndexAny(text, "؟?")
		if end < 0 {
			continue
		}
		_, size := utf8.DecodeRuneInString(text[end:])
		if end += size; doc.Visible(text[end:]) == "" || doc.EndsSentence(doc.Visible(text[:end-size])) {
			continue
		}
		question := doc.Unit{Start: l.Start, End: l.Start + end, Kind: doc.Question}
		units = append(units, question, doc.Unit{Start: l.Start + end, End: l.End, Kind: doc.Item, Context: doc.OneLine(doc.Visible(text[:end]))})
	}
	return units
}
