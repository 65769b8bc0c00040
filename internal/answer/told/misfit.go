package told

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
	"isnad/internal/answer/measure"
	"isnad/internal/bilingual"
)

// A misfit is a clause that may be unable to answer.
type misfit struct{ clause }

// misfits reports whether a sentence can't answer for its sort: a price is asked for and it counts
// things, a time and it tells none, a birth and it tells something else, the holder of an office
// and it names none, who did it and it tells another event.
func (c misfit) misfits(near string) bool {
	switch c.Sort {
	case asked.Number:
		return c.otherMeasure() || c.numberless() || c.otherPayment()
	case asked.Date, asked.Place:
		return c.Sort == asked.Date && c.timeless() || c.otherLifeEvent(near)
	case asked.Person:
		return c.otherOffice(near) || c.otherDeed(near)
	}
	return false
}

// otherMeasure reports whether the sentence has numbers, each of something that is not asked for:
// kilometres for inhabitants or, where a measure is asked for, the things that the question names,
// as «32 جهازا» is no price of a device.
func (c misfit) otherMeasure() bool {
	numbers := c.numbers()
	return len(numbers) > 0 && !c.hasCode() && !slices.ContainsFunc(numbers, func(q quantity) bool {
		return !(c.Dimension != "" && q.countsNamed()) && !(analysis.Script(c.text) == c.Script && q.fits() == Never)
	})
}

// payments are words for sums of one sort each, which are no other: a salary is no price, and a fine
// neither.
var payments = []func() map[string]bool{listed("salaries"), listed("fines"), listed("prices")}

// otherPayment reports whether a sum of one sort is asked for, and the sentence has only sums of
// another: «راتب 950 دينارا» for a price.
func (c misfit) otherPayment() bool {
	if c.Dimension != "money" || analysis.Script(c.text) != c.Script {
		return false
	}
	asks, tells := paymentIn(analysis.Words(c.Request.Text)), paymentIn(c.words)
	return tells >= 0 && asks != tells && (asks >= 0 || tells < len(payments)-1)
}

// paymentIn is the place among payments of the only sort that words name; -1 where they name none or
// several.
func paymentIn(words []analysis.Word) int {
	at := -1
	for i, names := range payments {
		if !slices.ContainsFunc(words, func(w analysis.Word) bool { return names()[w.Text] || names()[strings.TrimPrefix(w.Text, "ال")] }) {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = i
	}
	return at
}

// hasCode reports whether a word joins letters and digits, as a sum may do with its currency: “RM10”.
func (c misfit) hasCode() bool {
	return slices.ContainsFunc(c.words, func(w analysis.Word) bool {
		r, _ := utf8.DecodeRuneInString(w.Text)
		return unicode.IsLetter(r) && strings.ContainsFunc(w.Text, unicode.IsDigit)
	})
}

// numbers are those of the sentence without «واحد», which is “same” and “single” too.
func (c misfit) numbers() []quantity {
	all := candidate{clause: c.clause, to: len(c.words)}
	return slices.DeleteFunc(all.quantities(), func(q quantity) bool { return singles()[c.words[q.from].Text] })
}

// singles are words for one that count nothing: «في وقت واحد».
var singles = listed("singles")

// numberless reports whether the sentence has no number and no word for how many or how much.
func (c misfit) numberless() bool {
	if len(c.numbers()) > 0 || strings.ContainsFunc(c.text, unicode.IsDigit) {
		return false
	}
	return !slices.ContainsFunc(c.words, func(w analysis.Word) bool {
		inside, _ := analysis.CutPrefix(w.Text, "وال", "ال", "و", "ب", "ل", "ف")
		return amounts()[w.Text] || amounts()[inside] || singles()[inside] || quantifiers()[inside] || fractions()[inside] ||
			len(analysis.Numbers(inside)) > 0 || measure.Of(analysis.Stem(w.Text)) != ""
	})
}

// amounts are words for how many or how much that are no numbers: free, مجانا.
var amounts = listed("amounts")

// countsNamed reports whether a number stands before something that the question names, or before a
// unit of another measure than the one asked for.
func (c quantity) countsNamed() bool {
	for i := c.from; i < c.to; i++ {
		d := measure.Of(analysis.Stem(c.words[i].Text))
		if c.Dimension.Has(d) {
			return false
		}
		object, accusative := strings.CutSuffix(c.words[i].Text, "ا")
		if d != "" || c.isName(i) && !c.isDigits(i) || accusative && c.Names[analysis.Stem(object)] {
			return true
		}
	}
	return false
}

// isDigits reports whether words[i] is a number in digits.
func (c quantity) isDigits(i int) bool {
	return strings.ContainsFunc(c.words[i].Text, unicode.IsDigit)
}

// timeless reports whether the sentence has no date, no other number and no word for when.
func (c misfit) timeless() bool {
	if analysis.HasDate(c.text) || strings.ContainsFunc(shares.ReplaceAllString(c.text, ""), unicode.IsDigit) {
		return false
	}
	return !slices.ContainsFunc(c.words, func(w analysis.Word) bool {
		bare, _ := analysis.CutPrefix(w.Text, "و", "ف")
		inside, _ := analysis.CutPrefix(bare, "ال", "لل", "بال", "ب", "ل")
		return asked.IsTime(w.Text) || whens()[w.Text] || whens()[bare] || whens()[inside] || asked.IsTime(inside) || asked.IsTime("ال"+inside) ||
			measure.Of(analysis.Stem(w.Text)) == "durations" || clocks()[w.Text] || analysis.InArabic(inside) && len(analysis.Numbers(inside)) > 0
	})
}

// shares are numbers of percent.
var shares = regexp.MustCompile(`\p{Nd}+(?:[.,٫]\p{Nd}+)?\s*[%٪]`)

// whens are words for when something is, which are no dates: daily, بعد, إذا.
var whens = listed("whens")

// otherLifeEvent reports whether the question is about an event that happens to somebody once and neither
// the sentence nor its neighbours tell it. To be killed is to die.
func (c misfit) otherLifeEvent(near string) bool {
	if !c.Family.InLife() || c.tells() || toldIn(c.Request, near) || analysis.Script(c.text) != c.Script { // “where is the Nile born?” of ينبع
		return false
	}
	return c.Family != "die" || !slices.ContainsFunc(c.words, func(w analysis.Word) bool { return event.Has(w.Text, "kill") })
}

// otherDeed reports whether the question asks who did something of which a text has hardly other
// words, and neither the sentence nor its neighbours tell it.
func (c misfit) otherDeed(near string) bool {
	return c.Role == asked.Agent && c.Family.OwnDeed() && !NamesLabel(c.Request, near) && !toldIn(c.Request, near)
}

// otherOffice reports whether the holder of an office is asked for, of which neither the sentence
// nor its neighbours have a word.
func (c misfit) otherOffice(near string) bool {
	if c.Role != asked.NoRole || slices.ContainsFunc(analysis.Words(c.Request.Text), func(w analysis.Word) bool { return asked.IsRelative(w.Text) }) || analysis.Script(c.text) != c.Script {
		return false
	}
	held := slices.IndexFunc(c.Content, asked.IsOffice)
	if held < 0 {
		return false
	}
	all := event.Of(c.Content[held])
	for _, other := range c.Content[held+1:] { // «صاحب الفكرة ومؤسسها»
		all = append(all, event.Nouns(other)...)
	}
	return !slices.ContainsFunc(analysis.Words(near), func(w analysis.Word) bool {
		return bilingual.Same(w.Text, c.Content[held]) || slices.ContainsFunc(all, func(f event.Family) bool { return event.Has(w.Text, f) })
	})
}
