package told

import (
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/event"
	"isnad/internal/answer/measure"
	"isnad/internal/bilingual"
)

// A quantity is a number among the words of a clause, with its unit.
type quantity struct{ candidate }

// number narrows the words to the number with its unit. It returns false where there is none, or
// where several are left among which nothing tells the one that is asked for.
func (c *candidate) number() bool {
	all := c.quantities()
	several := len(all) > 1
	if several {
		all = slices.DeleteFunc(all, func(q quantity) bool { return !q.hasUnitAsked() && !q.countsCasualties() })
	}
	if len(all) != 1 {
		return false
	}
	q := all[0]
	for !several && q.to < c.to && !c.goesOn(q.to) {
		q.to++
	}
	*c = q.candidate
	return true
}

// hasUnitAsked reports whether what stands behind the number is what the question counts, or a
// unit of the dimension that it asks for.
func (c quantity) hasUnitAsked() bool {
	for i := c.from; i < c.to; i++ {
		stem := analysis.Stem(c.words[i].Text)
		if c.isCounted(i) || c.Dimension.Has(measure.Of(stem)) {
			return true
		}
	}
	return false
}

// mostBetween is how many words may stand between what befell people and their number: «وفاة ما
// لا يقل عن 11 شخصا».
const mostBetween = 5

// countsCasualties reports whether the number is that of the dead or wounded whom the question
// counts: the nearest word before it that tells of either tells of these, «وفاة 8 وإصابة 35».
func (c quantity) countsCasualties() bool {
	asked := c.casualtyAsked()
	for i := c.from; i < c.to; i++ {
		stem := analysis.Stem(c.words[i].Text)
		if measure.IsUnit(stem) || measure.Of(stem) != "" || measure.IsPercent(c.words[i].Text) {
			return false
		}
	}
	if run := c.chosen(); analysis.HasDate(c.text[run.Start:run.End]) {
		return false
	}
	for i := c.from - 1; asked != unhurt && i >= max(0, c.from-1-mostBetween); i-- {
		if told := casualtyOf(event.Of(c.words[i].Text)); told != unhurt {
			return told == asked
		}
	}
	return false
}

// isCounted reports whether words[i] is what the question counts, in its language or another.
func (c quantity) isCounted(i int) bool {
	w := c.words[i].Text
	return c.Counts != "" && (analysis.Stem(w) == c.Counts || bilingual.Same(w, c.Counted))
}

// quantities lists the numbers among the words, each with the word for “about” before it and the
// unit behind.
func (c *candidate) quantities() (all []quantity) {
	run := c.chosen()
	for _, n := range analysis.FindNumbers(c.text[run.Start:run.End]) {
		first, last := within(c.words, Range{run.Start + n.Start, run.Start + n.End})
		if first < last {
			all = append(all, c.withUnit(first, last))
		}
	}
	for i := c.from; i < c.to; i++ {
		if !slices.ContainsFunc(all, func(q quantity) bool { return q.from <= i && i < q.to }) && c.isSpelled(i) {
			all = append(all, c.withUnit(i, i+1))
		}
	}
	return all
}

// isSpelled reports whether words[i] is a number that [analysis.FindNumbers] leaves out, since
// elsewhere it may be none: behind a preposition («بعشرين»), before a unit («ست سنوات», “half an
// hour”), as a fraction («الثلث», «ساعة ونصف»), or as the dual of what is counted («ساعتين»).
func (c *candidate) isSpelled(i int) bool {
	w := c.words[i].Text
	if rest, ok := analysis.CutPrefix(w, "ب", "ل"); ok && len(analysis.Numbers(rest)) > 0 {
		return true
	}
	w, _ = analysis.CutPrefix(w, "ب")
	if bare, ok := analysis.CutSuffix(w, "تين", "تان", "ين", "ان"); ok && analysis.InArabic(w) {
		stem := analysis.Stem(bare)
		return stem == analysis.Stem(c.Counted) || measure.Of(stem) != "" || measure.Of(analysis.Stem(bare+"ه")) != ""
	}
	if measure.Of(analysis.Stem(w)) != "" { // «ساعة ونصف»
		_, half := strings.CutPrefix(c.next(i), "و")
		return half && fractions()[c.next(i)[len("و"):]]
	}
	bare := strings.TrimPrefix(w, "ال")
	alone := analysis.InArabic(w) && !c.Countable && utf8.RuneCountInString(bare) > 2 // not «الست»
	return fractions()[bare] && (alone || measure.Of(analysis.Stem(c.next(i))) != "")
}

// next is the word behind words[i]; empty behind the last.
func (c *candidate) next(i int) string {
	if i+1 < len(c.words) {
		return c.words[i+1].Text
	}
	return ""
}

// withUnit is the number from first to last with what belongs to it.
func (c *candidate) withUnit(first, last int) quantity {
	q := quantity{*c}
	q.from, q.to = first, last
	if c.beside(first-1) && strings.HasPrefix(c.words[first-1].Text, "ال") {
		if _, n := analysis.Ordinal(c.words[first-1 : last]); n > 1 {
			q.from-- // «السادسة عشرة»
		}
	}
	if last < len(c.words) && c.unit(last) { // «47 قتيلا»: it may lie outside of what the reader marked
		q.to++
	} else if last+1 < len(c.words) && measure.IsPercent(c.words[last+1].Text) {
		q.to += 2
	}
	for q.from > 0 && abouts()[c.words[q.from-1].Text] && c.beside(q.from-1) {
		q.from--
	}
	return q
}

// unit reports whether words[i] stands directly behind a number and counts something. Words with
// “and” or “for the” glued to them do not: «9000 والحوض», «5 وامتنع», «8 وإصابة».
func (c *candidate) unit(i int) bool {
	if _, glued := analysis.CutPrefix(c.words[i].Text, "وا", "لل"); glued {
		return false
	}
	if c.goesOn(i) {
		return false
	}
	stop := analysis.IsStop(c.words[i].Text) && measure.Of(analysis.Stem(c.words[i].Text)) == "" // «كم» is a kilometre too
	return c.beside(i-1) && !stop && len(analysis.Numbers(c.words[i].Text)) == 0
}

// goesOn reports whether words[i] joins an event or another measure to what stands before: «وامتنع».
func (c *candidate) goesOn(i int) bool {
	rest, and := analysis.CutPrefix(c.words[i].Text, "و")
	return and && (len(event.Of(rest)) > 0 || measure.Of(analysis.Stem(rest)) != "")
}

// fits says whether what the number counts is what the question counts, or of the dimension
// that it asks for.
func (c quantity) fits() Certainty {
	var unit measure.Dimension
	percent, measured := false, false
	for i := c.from; i < c.to; i++ {
		w := c.words[i].Text
		if c.isCounted(i) {
			return Likely
		}
		if d := measure.Of(analysis.Stem(w)); unit == "" {
			unit = d
		}
		percent = percent || measure.IsPercent(w)
		measured = measured || measure.IsUnit(analysis.Stem(w)) || measure.Of(analysis.Stem(w)) != ""
	}
	run := c.chosen()
	after := strings.TrimSpace(c.text[run.End:min(len(c.text), run.End+2)])
	percent = percent || strings.HasSuffix(c.text[run.Start:run.End], "%") || strings.HasPrefix(after, "%")
	switch {
	case percent && !c.Percent && c.Countable,
		measured && c.Countable && !measure.IsUnit(c.Counts) && !measure.IsSize(c.Counts), // «٩٠ كيلو» is no number of families
		c.Dimension != "" && unit != "" && !c.Dimension.Has(unit):
		return Never
	case percent, c.Dimension.Has(unit):
		return Likely
	}
	return Possible
}
