package told

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
)

// A Range is a run of bytes of a sentence; the zero value is none.
type Range struct{ Start, End int }

// mostWords is how many words a direct answer has at most.
const mostWords = 7

// mostOfDate is how many words a date has at most: «التاسع من شهر تشرين الأول من عام 1898».
const mostOfDate = 9

// A Certainty says how far the rules support a direct answer.
type Certainty int

const (
	Never    Certainty = iota // the rules speak against it
	Unproven                  // in an event between two people the rules do not find the part of these
	Possible                  // they can't tell: the reader has to be very sure
	Likely                    // they speak for it
)

// A candidate is the words of a clause that may answer. Some of its methods narrow it.
type candidate struct {
	clause
	from int // the first word
	to   int // the word behind the last
}

// Direct returns the part of words that alone answers the question: a person for من, a
// number with its unit for كم, a date for متى, a place for أين. words is the run of the
// sentence that the reader took for the answer.
func Direct(r *asked.Request, sentence string, words Range) (Range, Certainty) {
	c := candidate{clause: read(r, sentence)}
	c.from, c.to = within(c.words, words)
	if c.from >= c.to {
		return Range{}, Never
	}
	certain := c.certainty()
	if certain == Never || !c.short() {
		return Range{}, Never
	}
	return closed(sentence, c.chosen()), certain
}

// quotePairs are marks that open and close.
var quotePairs = []string{"“”", "«»", "()", "[]", "‹›"}

// closed adds to words the mark that closes what they open, and the one that opens what they close,
// where it stands beside them: «مجلة “الفجر”».
func closed(sentence string, words Range) Range {
	for _, pair := range quotePairs {
		_, size := utf8.DecodeRuneInString(pair)
		opens, closes, text := pair[:size], pair[size:], sentence[words.Start:words.End]
		switch odd := strings.Count(text, opens) - strings.Count(text, closes); {
		case odd == 1 && strings.HasPrefix(sentence[words.End:], closes):
			words.End += len(closes)
		case odd == -1 && strings.HasSuffix(sentence[:words.Start], opens):
			words.Start -= len(opens)
		}
	}
	return withCurrency(sentence, words)
}

// withCurrency adds to a number the sign of its currency before or behind it: “$1.00”.
func withCurrency(sentence string, words Range) Range {
	first, _ := utf8.DecodeRuneInString(sentence[words.Start:])
	last, _ := utf8.DecodeLastRuneInString(sentence[:words.End])
	if sign, size := utf8.DecodeLastRuneInString(sentence[:words.Start]); unicode.IsDigit(first) && unicode.Is(unicode.Sc, sign) {
		words.Start -= size
	}
	if sign, size := utf8.DecodeRuneInString(sentence[words.End:]); unicode.IsDigit(last) && unicode.Is(unicode.Sc, sign) {
		words.End += size
	}
	return words
}

// certainty narrows the words to the direct answer and says how certain it is.
func (c *candidate) certainty() Certainty {
	if c.Sort == asked.Number {
		if !c.number() {
			return Never
		}
		if q := (quantity{*c}); !q.countsCasualties() {
			return min(q.fits(), q.ofEvent())
		}
		return Likely
	}
	if c.trim(); c.from >= c.to {
		return Never
	}
	switch c.Sort {
	case asked.Person:
		if c.isPerson() && !c.describesName() {
			c.completeName()
			return participant{c}.plays()
		}
	case asked.Place:
		if c.isPlace() {
			return c.ofEvent()
		}
	case asked.Date:
		d := date{c}
		d.ofLife()
		d.ofClause()
		d.completeDate()
		return min(d.isTime(), c.ofEvent())
	}
	return Never
}

// within gives the words that lie in a run of bytes.
func within(words []analysis.Word, run Range) (from, to int) {
	for from < len(words) && words[from].Start < run.Start {
		from++
	}
	to = from
	for to < len(words) && words[to].End <= run.End {
		to++
	}
	return from, to
}

// chosen is the run of the words that are left.
func (c *candidate) chosen() Range {
	return Range{c.words[c.from].Start, c.words[c.to-1].End}
}

func (c *candidate) short() bool {
	most := mostWords
	if c.Sort == asked.Date {
		most = mostOfDate
	}
	return c.from < c.to && c.to-c.from <= most
}

// trim takes function words off both ends, and “by”; off the end of a date also what the
// question names: «26 يوليو انقلابا».
func (c *candidate) trim() {
	for c.from < c.to && c.trims(c.from) {
		c.from++
	}
	for c.to > c.from && (analysis.IsStop(c.words[c.to-1].Text) || c.Sort == asked.Date && c.isAsked(c.to-1)) {
		c.to--
	}
}

// isAsked reports whether words[i] belongs to what the question names, in the accusative
// («انقلابا») too, and to no date.
func (c *candidate) isAsked(i int) bool {
	w := c.words[i].Text
	if analysis.HasDate(w) || asked.IsTime(w) {
		return false
	}
	object, accusative := strings.CutSuffix(w, "ا")
	return c.isName(i) || accusative && c.Names[analysis.Stem(object)] || c.isVerb(i) || c.isNoun(i)
}

// trims reports whether words[i] may go at the beginning: a function word or “by”, but not
// an article that belongs to the name.
func (c *candidate) trims(i int) bool {
	w := c.words[i].Text
	if w == "the" || w == "le" || w == "la" || w == "les" || w == "l" {
		return false
	}
	return analysis.IsStop(w) || event.IsBy(w) || w == "يوم" && c.Sort == asked.Date
}

// isPerson reports whether the words can be a name: without numbers, verbs of the event and
// things that the question names.
func (c *candidate) isPerson() bool {
	capital := false
	for i := c.from; i < c.to; i++ {
		w := c.words[i]
		r, _ := utf8.DecodeRuneInString(c.text[w.Start:w.End])
		capital = capital || unicode.IsUpper(r)
		if unicode.IsDigit(r) || c.isName(i) || c.Verb != "" && c.isVerb(i) || analysis.IsStop(w.Text) && analysis.InArabic(w.Text) && w.Text != "عبد" {
			return false
		}
	}
	bareOffice := c.to == c.from+1 && strings.HasPrefix(c.words[c.from].Text, "ال") && asked.IsOffice(c.words[c.from].Text) // «الشاعر» is no name
	return (capital || analysis.InArabic(c.words[c.from].Text)) && !bareOffice
}

// describesName reports whether the words only say who somebody is whom the question names, and
// asks for another: «قائد الكتيبة، سامي» does not say whom سامي accused.
func (c *candidate) describesName() bool {
	if c.Role == asked.NoRole {
		return false
	}
	if c.isName(c.to) {
		between := strings.TrimSpace(analysis.Between(c.text, c.words[c.to-1], c.words[c.to]))
		return between != "" && !strings.ContainsAny(between, ".;؛:\n") || c.isOffice()
	}
	if article := "ال"; c.isName(c.from-1) && c.beside(c.from-1) && strings.HasPrefix(c.words[c.from-1].Text, article) && strings.HasPrefix(c.words[c.from].Text, article) {
		return true // «القوات الروسية»
	}
	if !c.isName(c.from-1) || !strings.ContainsAny(analysis.Between(c.text, c.words[c.from-1], c.words[c.from]), ",،(") {
		return false
	}
	return asked.IsOffice(c.words[c.from].Text) || slices.ContainsFunc(c.words[c.from:c.to], func(w analysis.Word) bool {
		return !analysis.InArabic(w.Text) && asked.IsOffice(w.Text) // “X, Housing Secretary”
	})
}

// isOffice reports whether the words, before a name, say what its bearer is: «رئيس النادي», «القبطان
// اليوناني». Two people with an article may follow each other: «قتل الحارس اللص».
func (c *candidate) isOffice() bool {
	if asked.IsOffice(c.words[c.from].Text) {
		return true
	}
	for _, w := range c.words[c.from:c.to] {
		if !strings.HasPrefix(w.Text, "ال") {
			return false
		}
	}
	return !strings.HasPrefix(c.words[c.to].Text, "ال")
}

// completeName adds the word behind one that joins two names, «مولود ولد أحمد», “Van der Berg”, the
// one before a name that is called for a child, «أم سارة», and one with an article that ends the
// phrase: «عبد الوهاب النائب، ».
func (c *candidate) completeName() {
	defer c.addByname()
	if c.beside(c.from-1) && parents()[c.words[c.from-1].Text] {
		c.from--
	}
	for c.to < len(c.words) && (joinsNames()[c.words[c.to-1].Text] || joinsNames()[c.words[c.to].Text] && c.to+1 < len(c.words)) && c.beside(c.to-1) {
		if joinsNames()[c.words[c.to].Text] && !c.beside(c.to) {
			return
		}
		c.to++
	}
}

// addByname adds a word with an article behind an Arabic name, where a comma ends the phrase there.
func (c *candidate) addByname() {
	if c.to >= len(c.words) || !c.beside(c.to-1) || c.isName(c.to) {
		return
	}
	if last := c.to - 1; strings.HasPrefix(c.words[last].Text, "ال") && (last == c.from || c.words[last-1].Text != "عبد") {
		return
	}
	w := c.words[c.to]
	behind, _ := utf8.DecodeRuneInString(strings.TrimLeft(c.text[w.End:], " "))
	if strings.HasPrefix(w.Text, "ال") && strings.ContainsRune("،,.؛:", behind) && !asked.IsOffice(w.Text) {
		c.to++
	}
}

// isPlace is the same for a place, which may share a word with the question: «في أي حي من
// تونس؟».
func (c *candidate) isPlace() bool {
	own := false
	for i := c.from; i < c.to; i++ {
		own = own || !c.isName(i) && !analysis.IsStop(c.words[i].Text)
		if c.Verb != "" && c.isVerb(i) {
			return false
		}
	}
	return own
}

// ofEvent says whether the words belong to the event asked about, where its verb is known:
// of “born in 1920, he died in 1990” the second answers when he died. The nearest event
// decides.
func (c *candidate) ofEvent() Certainty {
	if c.Family == "" {
		if c.hasNames() {
			return Likely
		}
		return Possible
	}
	best, right := 1<<30, Possible
	for i, w := range c.words {
		all := event.Of(w.Text)
		if len(all) == 0 || i >= c.from && i < c.to || analysis.IsStop(w.Text) || i >= c.to && c.beginsClause(i) {
			continue
		}
		gap := 3 * (i - c.to + 1) // what stands before is nearer
		if i < c.from {
			gap = c.from - i
		}
		is := c.isVerb(i) || c.isNoun(i)
		if gap > best || gap == best && !is {
			continue
		}
		if best, right = gap, Possible; is {
			right = Likely
		} else if event.Confused(c.Family, all[0]) {
			right = Never
		}
	}
	return right
}

// beginsClause reports whether words[i] is a verb that “and” joins to what stands before, which it
// tells nothing of: «سنة 1912 وخرجوا», “on Monday and ends”.
func (c *candidate) beginsClause(i int) bool {
	w := c.words[i].Text
	if !analysis.InArabic(w) {
		before := c.words[i-1].Text
		return len(event.Verbs(w)) > 0 && (before == "and" || before == "et")
	}
	rest, and := strings.CutPrefix(w, "و")
	return and && !event.IsVerb(w) && len(event.Verbs(rest)) > 0
}

// hasNames reports whether the sentence has half of what the question names, in its script or
// another.
func (c *clause) hasNames() bool {
	found := map[string]bool{}
	for i, w := range c.words {
		if c.isName(i) {
			found[analysis.Stem(w.Text)] = true
		}
	}
	return 2*len(found) >= len(c.Names)
}
