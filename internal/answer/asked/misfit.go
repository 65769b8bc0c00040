package asked

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/bilingual"
)

// A misfit is a clause that may be unable to answer.
type misfit struct{ clause }

// misfits reports whether a sentence can't answer for its sort: a price is asked for and it counts
// things, a time and it tells none, a birth and it tells something else, the holder of an office
// and it names none, who did it and it tells another event.
func (c misfit) misfits(near string) bool {
	switch c.Sort {
	case Number:
		return c.otherMeasure() || c.numberless()
	case Date, Place:
		return c.Sort == Date && c.timeless() || c.otherLifeEvent(near)
	case Person:
		return c.otherOffice(near) || c.role == agent && ownDeeds[c.family] && !c.NamesLabel(near) && !c.Request.toldIn(near)
	}
	return false
}

// otherMeasure reports whether the sentence has numbers, each of something that is not asked for:
// kilometres for inhabitants or, where a measure is asked for, the things that the question names,
// as «32 جهازا» is no price of a device.
func (c misfit) otherMeasure() bool {
	numbers := c.numbers()
	return len(numbers) > 0 && !slices.ContainsFunc(numbers, func(q candidate) bool {
		return !(c.dimension != "" && q.countsNamed()) && !(analysis.Script(c.text) == c.script && q.fits() == Never)
	})
}

// numbers are those of the sentence without «واحد», which is “same” and “single” too.
func (c misfit) numbers() []candidate {
	all := candidate{clause: c.clause, to: len(c.words)}
	return slices.DeleteFunc(all.quantities(), func(q candidate) bool { return singles()[c.words[q.from].Text] })
}

// singles are words for one that count nothing: «في وقت واحد».
var singles = listed("singles")

// numberless reports whether the sentence has no number and no word for how many or how much.
func (c misfit) numberless() bool {
	if len(c.numbers()) > 0 || strings.ContainsFunc(c.text, unicode.IsDigit) {
		return false
	}
	return !slices.ContainsFunc(c.words, func(w analysis.Word) bool {
		inside, _ := cutAny(w.Text, "وال", "ال", "و", "ب", "ل", "ف")
		return amounts()[w.Text] || amounts()[inside] || singles()[inside] || quantifiers()[inside] || fractions()[inside] ||
			len(analysis.Numbers(inside)) > 0 || unitsOf()[analysis.Stem(w.Text)] != ""
	})
}

// amounts are words for how many or how much that are no numbers: free, مجانا.
var amounts = listed("amounts")

// countsNamed reports whether a number stands before something that the question names, or before a
// unit of another measure than the one asked for.
func (c *candidate) countsNamed() bool {
	for i := c.from; i < c.to; i++ {
		d := unitsOf()[analysis.Stem(c.words[i].Text)]
		if c.dimension.has(d) {
			return false
		}
		object, accusative := strings.CutSuffix(c.words[i].Text, "ا")
		if d != "" || c.isName(i) && !strings.ContainsFunc(c.words[i].Text, unicode.IsDigit) || accusative && c.names[analysis.Stem(object)] {
			return true
		}
	}
	return false
}

// timeless reports whether the sentence has no date, no other number and no word for when.
func (c misfit) timeless() bool {
	if analysis.HasDate(c.text) || strings.ContainsFunc(shares.ReplaceAllString(c.text, ""), unicode.IsDigit) {
		return false
	}
	return !slices.ContainsFunc(c.words, func(w analysis.Word) bool {
		bare, _ := cutAny(w.Text, "و", "ف")
		inside, _ := cutAny(bare, "ال", "لل", "بال", "ب", "ل")
		return times()[w.Text] || whens()[w.Text] || whens()[bare] || whens()[inside] || times()[inside] || times()["ال"+inside] ||
			unitsOf()[analysis.Stem(w.Text)] == "durations" || clocks()[w.Text] || isArabic(inside) && len(analysis.Numbers(inside)) > 0
	})
}

// shares are numbers of percent.
var shares = regexp.MustCompile(`\p{Nd}+(?:[.,٫]\p{Nd}+)?\s*[%٪]`)

// whens are words for when something is, which are no dates: daily, بعد, إذا.
var whens = listed("whens")

// lifeEvents happen to somebody once, and have many dates of the same person beside them.
var lifeEvents = families(`bear die marry divorce`)

// ownDeeds are done by somebody whom no office, byline or other word for the deed tells.
var ownDeeds = families(`repair buy sell build demolish open close invent discover kidnap`)

// otherLifeEvent reports whether the question is about such an event and neither the sentence nor its
// neighbours tell it. To be killed is to die.
func (c misfit) otherLifeEvent(near string) bool {
	if !lifeEvents[c.family] || c.tells() || c.Request.toldIn(near) {
		return false
	}
	return c.family != "die" || !slices.ContainsFunc(c.words, func(w analysis.Word) bool { return hasFamily(w.Text, "kill") })
}

// otherOffice reports whether the holder of an office is asked for, of which neither the sentence
// nor its neighbours have a word.
func (c misfit) otherOffice(near string) bool {
	if c.role != noRole || slices.ContainsFunc(analysis.Words(c.Request.text), func(w analysis.Word) bool { return relatives()[w.Text] }) || analysis.Script(c.text) != c.script {
		return false
	}
	held := slices.IndexFunc(c.content, func(w string) bool { return offices()[w] })
	if held < 0 {
		return false
	}
	all := familiesOf(c.content[held])
	return !slices.ContainsFunc(analysis.Words(near), func(w analysis.Word) bool {
		return bilingual.Same(w.Text, c.content[held]) || slices.ContainsFunc(all, func(f family) bool { return hasFamily(w.Text, f) })
	})
}
