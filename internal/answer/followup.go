package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/arabic"
)

// A leaning says how much a question needs the one before it.
type leaning int

const (
	alone      leaning = iota
	maybeLeans         // what the search finds decides
	leans
)

// The points from which a question leans on the one before, and from which it
// may. No single clue is enough: short questions stand alone often enough (“أين
// بير؟”), and so do those that begin with و.
//
// Of 1,395 questions of ARCD (Mozannar et al., 2019), which stand alone for the
// most part, 34 lean by this measure, nearly all rightly (“متى رسمها؟”), and 48
// may.
const (
	leansFrom = 3
	maybeFrom = 2
)

// Points for how many words of its own a question has, the last for any more.
var ownWords = [...]int{3, 2, 1, 0, -1, -2}

// Points of further clues.
const (
	joined    = 1  // it begins with و, and, et, طيب
	pointing  = 2  // it has a pronoun that probably points out of it
	dangling  = 9  // it has one that can't point at anything in it
	nameInIt  = -3 // it has a name, as far as capitals show
	definedIn = -2 // “من هو …”: the pronoun belongs to what comes next
)

// A phrase is a question as its words show what it leans on.
type phrase struct {
	text   string
	words  []arabic.Word // without what joins it to what was said before
	opened bool          // it was joined so
	about  bool          // it asks “what about …”
	asks   bool          // it has a question word or begins as yes-or-no questions do
	own    int           // words that say what it is about
}

// read takes a question apart.
func read(question string) phrase {
	p := phrase{text: question, words: arabic.Words(question)}
	p.open()
	for i, w := range p.words {
		if isContent(w.Text) && !isSide(w.Text) {
			p.own++
		}
		p.asks = p.asks || askWords[w.Text] || i == 0 && yesNo[w.Text] && !strings.ContainsAny(p.raw(i), "àÀ")
	}
	return p
}

// open takes away what joins the question to what was said before.
func (p *phrase) open() {
	for len(p.words) > 1 && openers[p.words[0].Text] {
		p.words, p.opened = p.words[1:], true
	}
	p.unjoin()
	for _, about := range abouts {
		if n := len(about); len(p.words) > n && slices.EqualFunc(p.words[:n], about, hasText) {
			p.words, p.about = p.words[n:], true
			p.unjoin()
			return
		}
	}
}

func hasText(w arabic.Word, text string) bool { return w.Text == text }

// unjoin takes the conjunction off the first word, where it is one and not the
// word's own letter.
func (p *phrase) unjoin() {
	if len(p.words) == 0 {
		return
	}
	first := p.words[0]
	rest, ok := unjoined(first.Text)
	if !ok {
		return
	}
	_, size := utf8.DecodeRuneInString(p.text[first.Start:])
	p.words = slices.Clone(p.words)
	p.words[0] = arabic.Word{Text: rest, Start: first.Start + size, End: first.End}
	p.opened = true
}

// unjoined is a word without a glued و, or without ف in front of a function word:
// فمن, but not فرنسا.
func unjoined(word string) (rest string, ok bool) {
	if rest, ok = strings.CutPrefix(word, "ف"); ok {
		return rest, !isContent(rest)
	}
	rest, ok = strings.CutPrefix(word, "و")
	switch {
	case !ok || rest == "":
		return word, false
	case !isContent(rest) || isSide(rest):
		return rest, true
	}
	// Of other words, the stemmer knows whose first letter it is.
	return rest, isContent(word) && utf8.RuneCountInString(rest) >= 4 && arabic.Stem(word) == arabic.Stem(rest)
}

// raw is a word as it was typed.
func (p phrase) raw(i int) string { return p.text[p.words[i].Start:p.words[i].End] }

// rest is the question without what joins it to what was said before.
func (p phrase) rest() string {
	if len(p.words) == 0 {
		return ""
	}
	return trimMarks(p.text[p.words[0].Start:])
}

// trimMarks takes away what stands around words: stops, spaces, vowel marks.
func trimMarks(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.In(r, unicode.Mn, unicode.Cf) || strings.ContainsRune("؟?!.…،,؛;:", r)
	})
}

// leaning weighs the clues.
func (p phrase) leaning() leaning {
	switch {
	case len(p.words) == 0:
		return alone
	case p.about:
		return leans
	case !p.asks:
		return p.namingLeans()
	}
	points := ownWords[min(p.own, len(ownWords)-1)] + p.pointers() + p.anchors()
	if p.opened {
		points += joined
	}
	switch {
	case points >= leansFrom:
		return leans
	case points >= maybeFrom:
		return maybeLeans
	}
	return alone
}

// namingLeans is the leaning of what asks nothing and only names something:
// joined to a question it is one too (“والنيجر؟”), with a question mark it may be
// one, and else it is words to search for.
func (p phrase) namingLeans() leaning {
	marked := strings.ContainsAny(p.text, "؟?")
	switch {
	case p.opened && p.own <= 4, marked && p.own == 0, marked && p.pointers() == dangling:
		return leans
	case marked && p.own <= 2:
		return maybeLeans
	}
	return alone
}

// anchors are the points against leaning: names, and “من هو …”.
func (p phrase) anchors() int {
	points := 0
	for i, w := range p.words {
		if r, _ := utf8.DecodeRuneInString(p.raw(i)); unicode.IsUpper(r) && isContent(w.Text) && !isSide(w.Text) {
			points = min(points, nameInIt)
		}
		if 0 < i && i < len(p.words)-1 && copulas[w.Text] && askWords[p.words[i-1].Text] {
			points = min(points, definedIn)
		}
	}
	return points
}

// pointers are the points for pronouns with nothing in the question that they
// can stand for.
func (p phrase) pointers() int {
	points := 0
	before := 0       // content words so far, of those that a pronoun can stand for
	asked := false    // behind “how many”: in “how many people did it kill?” people is not it
	relative := false // behind الذي: in “المدينة التي ولد فيها” فيها belongs to her
	for i, w := range p.words {
		switch {
		case askWords[w.Text]:
			asked = true
			continue
		case p.dangles(i) && before == 0 && !(asked && possessives[w.Text]):
			return dangling
		case p.points(i) && !relative:
			points = pointing
		}
		relative = relative || relatives[w.Text] && !askWords[p.near(i-1)]
		switch {
		case isContent(w.Text) && !asked:
			before++
		case !isContent(w.Text) && !counts[w.Text]:
			asked = false
		}
	}
	return points
}

// dangles reports an English or French pronoun that stands for something, which
// must come before it.
func (p phrase) dangles(i int) bool {
	w := p.words[i].Text
	return possessives[w] || pronouns[w] && !idle[p.near(i-1)+" "+w] && !idle[w+" "+p.near(i+1)]
}

// points reports a word that probably points out of the question.
func (p phrase) points(i int) bool {
	w, last := p.words[i].Text, i == len(p.words)-1
	switch {
	case copulas[w]:
		return last || i == 0
	case w == "هناك", w == "there", w == "la":
		return last && i > 0 // else it is “there is”, or the article
	case w == "that":
		return last || beforeThat[p.near(i-1)]
	case demonstratives[w], withPronoun[w]:
		return true
	case strings.HasPrefix(w, "هال") && utf8.RuneCountInString(w) > 4: // هالشي
		return true
	}
	return p.suffixed(i)
}

// near is the i-th word, empty outside.
func (p phrase) near(i int) string {
	if i < 0 || i >= len(p.words) {
		return ""
	}
	return p.words[i].Text
}

// suffixed reports a word with a pronoun at its end: طوله, حرقوها. Behind ال there
// is none, and in front of another noun ه is a ة in haste (عاصمه فرنسا).
func (p phrase) suffixed(i int) bool {
	w := p.words[i].Text
	if !isContent(w) || strings.HasPrefix(w, "ال") || utf8.RuneCountInString(w) < 4 || ownEndings[w] {
		return false
	}
	if strings.HasSuffix(w, "ها") || strings.HasSuffix(w, "هم") || strings.HasSuffix(w, "هما") {
		return true
	}
	return strings.HasSuffix(p.raw(i), "ه") && (i == len(p.words)-1 || !isContent(p.words[i+1].Text))
}

// isContent reports words that say more than how something is asked.
func isContent(word string) bool {
	return !arabic.IsStop(word) && !askWords[word] && !helpers[word]
}

// isSide reports words for what a thing has, which do not say which thing.
func isSide(word string) bool {
	return sides[word] || sides[strings.TrimPrefix(word, "ال")] || sides[arabic.Stem(word)]
}
