package told

import (
	"regexp"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/event"
)

// A date is a candidate for when something is.
type date struct{ *candidate }

// completeDate adds the year behind a day and month: «التاسع من تشرين الأول من عام 1898».
func (c date) completeDate() {
	for i := c.to; i < min(len(c.words), c.to+4) && c.beside(i-1); i++ {
		w := c.words[i].Text
		if year := c.words[i]; analysis.HasDate(c.text[year.Start:year.End]) {
			c.to = i + 1
			return
		}
		if !analysis.IsStop(w) && !asked.IsTime(w) && w != "عام" {
			return
		}
	}
}

// ofLife narrows the dates of a life, «(1926 - 1964)», to the one that is asked for: the first is
// that of the birth and the second that of the death.
func (c date) ofLife() {
	if c.Family != "bear" && c.Family != "die" {
		return
	}
	for i := c.from; i+1 < c.to; i++ {
		if !strings.ContainsAny(analysis.Between(c.text, c.words[i], c.words[i+1]), "-–—") {
			continue
		}
		first, second := *c.candidate, *c.candidate
		first.to, second.from = i+1, i+1
		if !first.hasDate() || !second.hasDate() {
			continue
		}
		if *c.candidate = first; c.Family == "die" {
			*c.candidate = second
		}
		return
	}
}

// ofClause narrows two dates with a verb between them, «4 أيار وينتهي في 20 حزيران», to the one whose
// clause tells the event. Where both or none does it leaves nothing.
func (c date) ofClause() {
	for i := c.from + 1; i < c.to; i++ {
		if len(event.Verbs(c.words[i].Text)) == 0 || analysis.IsStop(c.words[i].Text) {
			continue
		}
		before, behind := *c.candidate, *c.candidate
		before.to, before.words = i, c.words[:i]
		behind.from = i + 1
		if behind.trim(); behind.from >= behind.to || !before.hasDate() || !behind.hasDate() {
			continue
		}
		first, second := before.ofEvent(), behind.ofEvent()
		switch {
		case first > second:
			c.to = i
		case second > first:
			c.from = behind.from
		default:
			c.to = c.from
		}
		return
	}
}

// hasDate reports whether the words hold a date or year.
func (c *candidate) hasDate() bool {
	run := c.chosen()
	return analysis.HasDate(c.text[run.Start:run.End])
}

// isTime says whether the words are a date, or at least a point in time: «يوم الاثنين».
func (c date) isTime() Certainty {
	if c.from >= c.to {
		return Never
	}
	run := c.chosen()
	if analysis.HasDate(c.text[run.Start:run.End]) || c.isClock() {
		return Likely
	}
	for i := c.from; i < c.to; i++ {
		if asked.IsTime(c.words[i].Text) {
			return Possible
		}
	}
	return Never
}

// clock is a time of day in digits.
var clock = regexp.MustCompile(`^\p{Nd}{1,2}[:٫.hH]\p{Nd}{2}$`)

// isClock reports whether the words are a time of day: « 14 h », “9:30”.
func (c date) isClock() bool {
	if run := c.chosen(); clock.MatchString(c.text[run.Start:run.End]) {
		return true
	}
	for i := c.from; i < c.to; i++ {
		if clocks()[c.words[i].Text] && i > 0 && len(analysis.Numbers(c.words[i-1].Text)) > 0 {
			return true
		}
	}
	return false
}
