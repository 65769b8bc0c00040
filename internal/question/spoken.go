package question

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// spoken completes an Arabic question as somebody would say it: with what it leaves out in the
// place of its pronoun («ما اسمها؟» → «ما اسم السفينة الكبيرة؟»), or with its question word in the
// question before («ومتى؟» → «متى وقع الانقلاب؟»), or with the person who was its answer («وأين
// ولد؟»), which it then reports. It returns "" where it finds no such form.
func (q *Question) spoken(before *Question) (text string, person bool) {
	c := q.withoutJoint()
	if q.Script() != "Arabic" || before.Script() != "Arabic" || len(c.words) == 0 {
		return "", false
	}
	if c.own == 0 && len(c.words) == 1 && plainAskers()[c.words[0].Text] {
		return before.withoutJoint().askedWith(c.raw(0)), false
	}
	if at := slices.IndexFunc(c.words, func(w analysis.Word) bool { return demonstratives()[w.Text] }); at >= 0 {
		return "", false
	}
	for i := range c.words {
		bare, feminine, ok := c.withoutPronoun(i)
		if !ok {
			continue
		}
		thing, person := before.meant(feminine)
		if thing == "" {
			return "", false
		}
		start := c.text[c.words[0].Start:c.words[i].Start]
		return trimMarks(start+joinNoun(bare, thing, i > 0 && beforeVerbs()[c.words[i-1].Text])+c.text[c.words[i].End:]) + questionMark(q), person
	}
	if before.about().person != "" && len(c.words) == 2 && askWords()[c.words[0].Text] && livesThrough()[c.words[1].Text] {
		return trimMarks(c.text[c.words[0].Start:]) + " " + before.about().person + questionMark(q), true
	}
	return "", false
}

// plainAskers ask for a place, time, reason or manner of all that stands behind them.
var plainAskers = analysis.Listed("stand before a whole event")

// livesThrough are verbs of what happens to a person, without an object.
var livesThrough = analysis.Listed("happens to a person")

// askedWith returns the question with another question word in the place of its own, which must
// be one that the same words can stand behind; "" for others.
func (c *core) askedWith(asker string) string {
	if len(c.words) < 3 || !plainAskers()[c.words[0].Text] || !IsContent(c.words[len(c.words)-1].Text) {
		return ""
	}
	return asker + c.text[c.words[0].End:]
}

// withoutPronoun returns the i-th word without the pronoun at its end, which must be of the third
// person and singular.
func (c *core) withoutPronoun(i int) (bare string, feminine, ok bool) {
	w := c.words[i].Text
	if !withPronoun()[w] && !c.suffixed(i) {
		return "", false, false
	}
	raw := strings.TrimRight(c.raw(i), "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")
	if bare, feminine = strings.CutSuffix(raw, "ها"); !feminine {
		if bare, ok = strings.CutSuffix(raw, "ه"); !ok {
			return "", false, false
		}
	}
	return bare, feminine, utf8.RuneCountInString(bare) > 0
}

// meant returns what a pronoun in the next question stands for: the noun of the question that
// agrees with it, or else the person who was the answer. «وما كنيته؟» behind «من أسس الجماعة؟» is
// about that person.
func (q *Question) meant(feminine bool) (thing string, isPerson bool) {
	noun, asksPerson := q.about().noun, q.carried == nil && personAskers()[q.withoutJoint().near(0)]
	if noun != "" && isFeminine(noun) == feminine && (feminine || !asksPerson) {
		return noun, false
	}
	if feminine && noun != "" {
		return "", false // a name such as مالي shows no gender
	}
	person := q.about().person
	return person, person != ""
}

// noun returns the subject of a question from its first noun on: «السفينة الكبيرة» of «من بنى
// السفينة الكبيرة؟». Behind a question word that a verb follows the first word is none.
func (c *core) noun() string {
	first := slices.IndexFunc(c.words, func(w analysis.Word) bool { return IsContent(w.Text) })
	if first < 0 || analysis.QuestionScript(c.text) != "Arabic" {
		return ""
	}
	if first > 0 && beforeVerbs()[c.words[first-1].Text] && !strings.HasPrefix(c.words[first].Text, "ال") {
		first++
	}
	if first >= len(c.words) || !IsContent(c.words[first].Text) {
		return ""
	}
	return strings.TrimRight(c.text[openingQuote(c.text, c.words[first].Start):], "؟?.!، ")
}

// openingQuote returns the place of a quotation mark that stands directly before at, or else at.
func openingQuote(text string, at int) int {
	if r, size := utf8.DecodeLastRuneInString(text[:at]); strings.ContainsRune("«“\"", r) {
		return at - size
	}
	return at
}

// beforeVerbs are question words that a verb follows directly.
var beforeVerbs = analysis.Listed("question words before a verb")

// personAskers ask for a person.
var personAskers = analysis.Listed("question words for a person")

// ownT are nouns whose ت is no ة: بيت, وقت.
var ownT = analysis.Listed("nouns that end in ت")

// isFeminine reports whether the first noun of a phrase looks like a feminine one.
func isFeminine(phrase string) bool {
	noun, _, _ := strings.Cut(phrase, " ")
	noun = strings.TrimFunc(noun, func(r rune) bool { return strings.ContainsRune("«»\"“”،", r) })
	for _, end := range []string{"ة", "اء", "ى", "ات"} {
		if strings.HasSuffix(noun, end) {
			return true
		}
	}
	return false
}

// joinNoun puts a noun behind a word that a pronoun was taken from: «به» → «بالسفينة», «لها» →
// «للسفينة», «عاصمتها» → «عاصمة», «عليه» → «على».
//
// Behind a question word that verbs follow ت is that of a verb.
func joinNoun(bare, noun string, verb bool) string {
	defined, isDefined := strings.CutPrefix(noun, "ال")
	switch {
	case bare == "ب":
		return "ب" + noun
	case bare == "ل" && isDefined:
		return "لل" + defined
	case bare == "ل":
		return "ل" + noun
	}
	if rest, ok := strings.CutSuffix(bare, "ي"); ok && (rest == "عل" || rest == "إل" || rest == "ال" || rest == "لد") {
		bare = rest + "ى"
	} else if rest, ok := strings.CutSuffix(bare, "ت"); ok && !verb && !ownT()[bare] {
		bare = rest + "ة"
	} else if strings.HasSuffix(bare, "و") && utf8.RuneCountInString(bare) > 3 { // «أحرقوها», but «أبوها»
		bare += "ا"
	}
	return bare + " " + noun
}
