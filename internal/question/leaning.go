package question

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// A Leaning says whether a question depends on the one before it, because it leaves something
// out.
type Leaning int

const (
	Alone      Leaning = iota // it is complete
	MaybeLeans                // its words do not decide it: the results of the search must
	Leans                     // it is not complete
)

// Clues are worth points. From leansFrom on a question leans on the one before it, and
// from maybeFrom on it may. No single clue is enough: many short questions stand alone
// (“أين بير؟”), and so do many that begin with و.
//
// ARCD (Mozannar et al., 2019) has 1,395 questions, and most stand alone. The points
// take 34 of them for follow-ups, nearly all rightly (“متى رسمها؟”), and leave 48 to
// the search.
const (
	leansFrom = 3
	maybeFrom = 2
)

// Points for how many words of its own a question has, the last for any more.
var ownWords = [...]int{3, 2, 1, 0, -1, -2}

// Points of further clues.
const (
	opened    = 1  // it begins with و, and, et, طيب
	pointing  = 2  // it has a pronoun that probably points out of it
	dangling  = 9  // it has one that can't point at anything in it
	nameInIt  = -3 // it has a name, as far as capitals show
	definedIn = -2 // “من هو …”: the pronoun belongs to what comes next
)

// A core is a question without the words that join it to earlier text (“and”, “what about”),
// and the clues in its words.
type core struct {
	text   string          // of the question, whole
	words  []analysis.Word // of text
	joined bool            // joining words were removed
	about  bool            // it asks “what about …”
	asks   bool            // it has a question word or begins as yes-or-no questions do
	own    int             // number of words about its subject
}

// withoutJoint finds the core of the question.
func (q *Question) withoutJoint() *core {
	return q.core.get(func() *core {
		c := &core{text: q.text, words: q.Words()}
		c.open()
		for i, w := range c.words {
			if IsContent(w.Text) && !isSide(w.Text) {
				c.own++
			}
			c.asks = c.asks || askWords()[w.Text] || i == 0 && yesNo()[w.Text] && !strings.ContainsAny(c.raw(i), "àÀ")
		}
		return c
	})
}

// bareQuestion makes the core a question of its own.
func (q *Question) bareQuestion() *Question {
	return q.bare.get(func() *Question { return New(q.withoutJoint().rest()) })
}

// open removes the words that join the question to earlier text.
func (c *core) open() {
	for len(c.words) > 1 && openers()[c.words[0].Text] {
		c.words, c.joined = c.words[1:], true
	}
	c.unjoin()
	for _, about := range abouts() {
		if n := len(about); len(c.words) > n && slices.EqualFunc(c.words[:n], about, hasText) {
			c.words, c.about = c.words[n:], true
			c.unjoin()
			return
		}
	}
}

func hasText(w analysis.Word, text string) bool { return w.Text == text }

// unjoin removes the conjunction from the first word, if it is one and not the word's own
// letter.
func (c *core) unjoin() {
	if len(c.words) == 0 {
		return
	}
	first := c.words[0]
	rest, ok := unjoined(first.Text)
	if !ok {
		return
	}
	_, size := utf8.DecodeRuneInString(c.text[first.Start:])
	c.words = slices.Clone(c.words)
	c.words[0] = analysis.Word{Text: rest, Start: first.Start + size, End: first.End}
	c.joined = true
}

// unjoined removes a glued و from a word, or a ف in front of a function word: from فمن, but
// not from فرنسا.
func unjoined(word string) (rest string, ok bool) {
	if rest, ok = strings.CutPrefix(word, "ف"); ok {
		return rest, !IsContent(rest)
	}
	rest, ok = strings.CutPrefix(word, "و")
	switch {
	case !ok || rest == "":
		return word, false
	case !IsContent(rest) || isSide(rest):
		return rest, true
	}
	// Of other words, the stemmer knows whose first letter it is.
	return rest, IsContent(word) && utf8.RuneCountInString(rest) >= 4 && analysis.Stem(word) == analysis.Stem(rest)
}

// raw returns a word as it was typed.
func (c *core) raw(i int) string { return c.text[c.words[i].Start:c.words[i].End] }

// rest returns the text of the core.
func (c *core) rest() string {
	if len(c.words) == 0 {
		return ""
	}
	return trimMarks(c.text[c.words[0].Start:])
}

// trimMarks removes stops, spaces and vowel marks at both ends.
func trimMarks(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.In(r, unicode.Mn, unicode.Cf) || strings.ContainsRune("؟?!.…،,؛;:", r)
	})
}

// Leaning decides by its words whether the question leans on the one before it.
func (q *Question) Leaning() Leaning { return q.withoutJoint().leaning() }

func (c *core) leaning() Leaning {
	switch {
	case len(c.words) == 0:
		return Alone
	case c.about:
		return Leans
	case !c.asks:
		return c.namingLeans()
	}
	points := ownWords[min(c.own, len(ownWords)-1)] + c.pointers() + c.anchors()
	if c.joined {
		points += opened
	}
	switch {
	case points >= leansFrom:
		return Leans
	case points >= maybeFrom:
		return MaybeLeans
	}
	return Alone
}

// namingLeans decides for a question that only names something. With “and” in front it
// depends on the one before (“والنيجر؟”), with a question mark it may, and without either it
// is words to search for.
func (c *core) namingLeans() Leaning {
	marked := strings.ContainsAny(c.text, "؟?")
	switch {
	case c.joined && c.own <= 4, marked && c.own == 0, marked && c.pointers() == dangling:
		return Leans
	case marked && c.own <= 2:
		return MaybeLeans
	}
	return Alone
}

// anchors counts the points against leaning, for names and for “من هو …”.
func (c *core) anchors() int {
	points := 0
	for i, w := range c.words {
		if r, _ := utf8.DecodeRuneInString(c.raw(i)); unicode.IsUpper(r) && IsContent(w.Text) && !isSide(w.Text) {
			points = min(points, nameInIt)
		}
		if 0 < i && i < len(c.words)-1 && copulas()[w.Text] && askWords()[c.words[i-1].Text] {
			points = min(points, definedIn)
		}
	}
	return points
}

// pointers counts the points for pronouns that can stand for nothing in the question.
func (c *core) pointers() int {
	points := 0
	before := 0       // content words so far, of those that a pronoun can stand for
	asked := false    // behind “how many”: in “how many people did it kill?” “it” is not the people
	relative := false // behind الذي: in “المدينة التي ولد فيها” فيها belongs to her
	for i, w := range c.words {
		switch {
		case askWords()[w.Text]:
			asked = true
			continue
		case c.dangles(i) && before == 0 && !(asked && possessives()[w.Text]):
			return dangling
		case c.points(i) && !relative:
			points = pointing
		}
		relative = relative || relatives()[w.Text] && !askWords()[c.near(i-1)]
		switch {
		case IsContent(w.Text) && !asked:
			before++
		case !IsContent(w.Text) && !counts()[w.Text]:
			asked = false
		}
	}
	return points
}

// dangles reports whether a word is an English or French pronoun that stands for
// something. That must come before the pronoun.
func (c *core) dangles(i int) bool {
	w := c.words[i].Text
	return possessives()[w] || pronouns()[w] && !idle()[c.near(i-1)+" "+w] && !idle()[w+" "+c.near(i+1)]
}

// points reports whether a word probably stands for something outside of the question.
func (c *core) points(i int) bool {
	w, last := c.words[i].Text, i == len(c.words)-1
	switch {
	case copulas()[w]:
		return last || i == 0
	case there()[w]:
		return last && i > 0 // else it is “there is”, or the article
	case w == "that":
		return last || beforeThat()[c.near(i-1)]
	case demonstratives()[w], withPronoun()[w]:
		return true
	case strings.HasPrefix(w, "هال") && utf8.RuneCountInString(w) > 4: // هالشي
		return true
	}
	return c.suffixed(i)
}

// near returns the i-th word, or "" for an i outside of the question.
func (c *core) near(i int) string {
	if i < 0 || i >= len(c.words) {
		return ""
	}
	return c.words[i].Text
}

// suffixed reports whether a word has a pronoun at its end: طوله, حرقوها. A word with ال has
// none, and in front of another noun ه is a carelessly typed ة (عاصمه فرنسا).
func (c *core) suffixed(i int) bool {
	w := c.words[i].Text
	if !IsContent(w) || strings.HasPrefix(w, "ال") || utf8.RuneCountInString(w) < 4 || ownEndings()[w] {
		return false
	}
	if strings.HasSuffix(w, "ها") || strings.HasSuffix(w, "هم") || strings.HasSuffix(w, "هما") {
		return true
	}
	return strings.HasSuffix(c.raw(i), "ه") && (i == len(c.words)-1 || !IsContent(c.words[i+1].Text))
}

// IsContent reports whether a folded word belongs to the subject of a question and not to its
// form.
func IsContent(word string) bool {
	return !analysis.IsStop(word) && !askWords()[word] && !helpers()[word]
}

// IsBackReference reports whether a folded word, at the start of a sentence, refers to
// something named before: he, this.
func IsBackReference(word string) bool { return backwards()[word] }

// isSide reports whether a word names a property that any thing may have, such as a cause or
// a date. It does not tell which thing is meant.
func isSide(word string) bool {
	return sides()[word] || sides()[strings.TrimPrefix(word, "ال")] || sides()[analysis.Stem(word)]
}
