package asked

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/bilingual"
)

// A dimension is a sort of measure: money, durations, lengths, weights, temperatures. "" is none.
type dimension string

// extents is what “how long” asks for: a duration or a length.
const extents dimension = "extents"

// has reports whether a unit of the dimension of is one that d asks for.
func (d dimension) has(of dimension) bool {
	return d != "" && (of == d || d == extents && (of == "durations" || of == "lengths"))
}

// dimensions are all of them. The section [asked] has the units of each under its name, and the
// words that ask for it under its name with "-asks" behind.
var dimensions = []dimension{"money", "durations", "lengths", "weights", "temperatures"}

// unitsOf and asksOf map stems of units, and words and phrases that ask, to their dimension.
var (
	unitsOf = sync.OnceValue(func() map[string]dimension { return byDimension("", analysis.Stem) })
	asksOf  = sync.OnceValue(func() map[string]dimension {
		return byDimension("-asks", func(w string) string { return w })
	})
)

func byDimension(suffix string, form func(string) string) map[string]dimension {
	all := map[string]dimension{}
	for _, d := range append(dimensions, extents) {
		for w := range lists()[string(d)+suffix] {
			all[form(w)] = d
		}
	}
	return all
}

// dimensionAsked is the dimension of what a question for a number asks for: «بكم», “how long”.
func dimensionAsked(words []analysis.Word) dimension {
	row := analysis.InRow(words)
	for _, w := range words {
		for _, bare := range []string{w.Text, strings.TrimPrefix(w.Text, "ال")} {
			if d := asksOf()[bare]; d != "" {
				return d
			}
		}
	}
	for phrase, d := range asksOf() {
		if strings.Contains(phrase, " ") && strings.Contains(row, " "+phrase+" ") {
			return d
		}
	}
	return ""
}

// number narrows the words to the number with its unit. It returns false where there is none, or
// where several are left among which nothing tells the one that is asked for.
func (c *candidate) number() bool {
	all := c.quantities()
	several := len(all) > 1
	if several {
		all = slices.DeleteFunc(all, func(q candidate) bool { return !q.hasUnitAsked() && !q.countsCasualties() })
	}
	if len(all) != 1 {
		return false
	}
	q := all[0]
	if to := c.to; !several && to > q.to {
		q.to = to
	}
	*c = q
	return true
}

// hasUnitAsked reports whether what stands behind the number is what the question counts, or a
// unit of the dimension that it asks for.
func (c *candidate) hasUnitAsked() bool {
	for i := c.from; i < c.to; i++ {
		stem := analysis.Stem(c.words[i].Text)
		if c.isCounted(i) || c.dimension.has(unitsOf()[stem]) {
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
func (c *candidate) countsCasualties() bool {
	asked := c.casualtyAsked()
	for i := c.from; i < c.to; i++ {
		stem := analysis.Stem(c.words[i].Text)
		if measures()[stem] || unitsOf()[stem] != "" || percents()[c.words[i].Text] {
			return false
		}
	}
	if run := c.chosen(); analysis.HasDate(c.text[run.Start:run.End]) {
		return false
	}
	for i := c.from - 1; asked != unhurt && i >= max(0, c.from-1-mostBetween); i-- {
		if told := casualtyOf(familiesOf(c.words[i].Text)); told != unhurt {
			return told == asked
		}
	}
	return false
}

// isCounted reports whether words[i] is what the question counts, in its language or another.
func (c *candidate) isCounted(i int) bool {
	w := c.words[i].Text
	return c.counts != "" && (analysis.Stem(w) == c.counts || bilingual.Same(w, c.counted))
}

// quantities lists the numbers among the words, each with the word for “about” before it and the
// unit behind.
func (c *candidate) quantities() (all []candidate) {
	run := c.chosen()
	for _, n := range analysis.FindNumbers(c.text[run.Start:run.End]) {
		first, last := within(c.words, Range{run.Start + n.Start, run.Start + n.End})
		if first < last {
			all = append(all, c.withUnit(first, last))
		}
	}
	for i := c.from; i < c.to; i++ {
		if !slices.ContainsFunc(all, func(q candidate) bool { return q.from <= i && i < q.to }) && c.isSpelled(i) {
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
	if rest, ok := cutAny(w, "ب", "ل"); ok && len(analysis.Numbers(rest)) > 0 {
		return true
	}
	w, _ = cutAny(w, "ب")
	if bare, ok := cutAnySuffix(w, "تين", "تان", "ين", "ان"); ok && isArabic(w) {
		stem := analysis.Stem(bare)
		return stem == analysis.Stem(c.counted) || unitsOf()[stem] != "" || unitsOf()[analysis.Stem(bare+"ه")] != ""
	}
	if unitsOf()[analysis.Stem(w)] != "" { // «ساعة ونصف»
		_, half := strings.CutPrefix(c.next(i), "و")
		return half && fractions()[c.next(i)[len("و"):]]
	}
	bare := strings.TrimPrefix(w, "ال")
	alone := isArabic(w) && !c.countable && utf8.RuneCountInString(bare) > 2 // not «الست»
	return fractions()[bare] && (alone || unitsOf()[analysis.Stem(c.next(i))] != "")
}

// next is the word behind words[i]; empty behind the last.
func (c *candidate) next(i int) string {
	if i+1 < len(c.words) {
		return c.words[i+1].Text
	}
	return ""
}

func cutAny(w string, starts ...string) (string, bool) {
	for _, start := range starts {
		if rest, ok := strings.CutPrefix(w, start); ok {
			return rest, true
		}
	}
	return w, false
}

func cutAnySuffix(w string, ends ...string) (string, bool) {
	for _, end := range ends {
		if rest, ok := strings.CutSuffix(w, end); ok {
			return rest, true
		}
	}
	return w, false
}

// withUnit is the number from first to last with what belongs to it.
func (c *candidate) withUnit(first, last int) candidate {
	q := *c
	q.from, q.to = first, last
	if last < len(c.words) && c.unit(last) { // «47 قتيلا»: it may lie outside of what the reader marked
		q.to++
	} else if last+1 < len(c.words) && percents()[c.words[last+1].Text] {
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
	if _, glued := cutAny(c.words[i].Text, "وا", "لل"); glued {
		return false
	}
	if rest, and := cutAny(c.words[i].Text, "و"); and && len(familiesOf(rest)) > 0 {
		return false
	}
	stop := analysis.IsStop(c.words[i].Text) && unitsOf()[analysis.Stem(c.words[i].Text)] == "" // «كم» is a kilometre too
	return c.beside(i-1) && !stop && len(analysis.Numbers(c.words[i].Text)) == 0
}

// fits says whether what the number counts is what the question counts, or of the dimension
// that it asks for.
func (c *candidate) fits() Certainty {
	var unit dimension
	percent, measured := false, false
	for i := c.from; i < c.to; i++ {
		w := c.words[i].Text
		if c.isCounted(i) {
			return Likely
		}
		if d := unitsOf()[analysis.Stem(w)]; unit == "" {
			unit = d
		}
		percent = percent || percents()[w]
		measured = measured || measures()[analysis.Stem(w)] || unitsOf()[analysis.Stem(w)] != ""
	}
	run := c.chosen()
	after := strings.TrimSpace(c.text[run.End:min(len(c.text), run.End+2)])
	percent = percent || strings.HasSuffix(c.text[run.Start:run.End], "%") || strings.HasPrefix(after, "%")
	switch {
	case percent && !c.percent && c.countable,
		measured && c.countable && !measures()[c.counts] && !sizes()[c.counts], // «٩٠ كيلو» is no number of families
		c.dimension != "" && unit != "" && !c.dimension.has(unit):
		return Never
	case percent, c.dimension.has(unit):
		return Likely
	}
	return Possible
}
