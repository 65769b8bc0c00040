package verify

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/answer/wordlist"
)

// figures are the numbers of a text in one form, be they in digits of any script or
// in words, and the names that hold digits, such as b52.
func figures(text string) map[string]bool {
	all := map[string]bool{}
	for _, n := range analysis.Numbers(text) {
		all[n] = true
	}
	for _, w := range analysis.Words(text) {
		if strings.ContainsAny(w.Text, "0123456789") && len(analysis.Numbers(w.Text)) == 0 {
			all[w.Text] = true
		}
	}
	return all
}

// figuresToldBy are the numbers that a text tells: its figures and ordinals, since في العاشرة is “when he was
// ten”, and to a reader of another language those of Arabic that are no numerals by themselves, the dual and
// ألف, which is also a verb.
func figuresToldBy(cited, text string) map[string]bool {
	all := figures(cited)
	words := analysis.Words(cited)
	for i := range words {
		if value, n := analysis.Ordinal(words[i:]); n > 0 {
			all[strconv.Itoa(value)] = true
		}
		for _, n := range analysis.Numbers(strings.TrimPrefix(words[i].Text, "ال")) { // من الثلاثة
			all[n] = true
		}
	}
	if analysis.Script(text) == analysis.Script(cited) {
		return all
	}
	for _, w := range words {
		switch {
		case w.Text == "الف":
			all["1000"] = true
		case isDual(w.Text):
			all["2"] = true
		}
	}
	return all
}

// timeSpans have the dual of days and years, whose ending other plurals have too.
var timeSpans = analysis.Listed("spans of time")

// isDual reports whether a word has an ending that only the dual has, as a rule.
func isDual(word string) bool {
	if timeSpans()[strings.TrimPrefix(word, "ب")] && strings.HasSuffix(word, "ين") {
		return true
	}
	for _, ending := range []string{"ان", "تين"} {
		if rest, ok := strings.CutSuffix(word, ending); ok && utf8.RuneCountInString(rest) >= 3 {
			return true
		}
	}
	return false
}

func subset[K comparable](some, all map[K]bool) bool {
	for x := range some {
		if !all[x] {
			return false
		}
	}
	return true
}

// A figure is a number with what it counts.
type figure struct {
	value   string
	percent bool
	beside  []string // stems of the words of content next to it, on both sides
}

// figuresOf are the numbers of a text but for years and the days of dates, which stand
// beside anything.
func figuresOf(text string) (all []figure) {
	words := analysis.Words(text)
	for _, n := range analysis.FindNumbers(text) {
		before, after := around(words, n)
		if yearOf(n.Value) > 0 || ofDate(words, before, after) {
			continue
		}
		f := figure{value: n.Value, percent: strings.ContainsAny(text[n.Start:n.End], "%٪")}
		for _, w := range words[after:min(after+2, len(words))] {
			f.percent = f.percent || wordlist.Percents()[w.Text]
		}
		for i := before; i >= 0; i-- {
			if counts(words[i]) {
				f.beside = append(f.beside, analysis.Stem(words[i].Text))
				break
			}
		}
		for _, w := range words[after:] {
			if counts(w) {
				f.beside = append(f.beside, analysis.Stem(w.Text))
				break
			}
		}
		all = append(all, f)
	}
	return all
}

// around is the last word before a number, -1 for none, and the first behind it.
func around(words []analysis.Word, n analysis.Number) (before, after int) {
	before = -1
	for i, w := range words {
		if w.End <= n.Start {
			before = i
		}
		if w.Start < n.End {
			after = i + 1
		}
	}
	return before, after
}

// ofDate says whether a month stands beside a number.
func ofDate(words []analysis.Word, before, after int) bool {
	for _, i := range []int{before, after} {
		if i >= 0 && i < len(words) {
			if month, _, _ := monthAt(words, i); month > 0 {
				return true
			}
		}
	}
	return false
}

// counts says whether a word may be what a number counts.
func counts(w analysis.Word) bool {
	return !analysis.IsStop(w.Text) && !wordlist.Percents()[w.Text] && len(analysis.Numbers(w.Text)) == 0
}

// figuresHold says whether the numbers of a statement count what those of its source
// count: a percentage stays one, and no number takes the place of another beside the
// same words, as where the killed and the wounded are exchanged.
func figuresHold(text, cited string) bool {
	known := figuresOf(cited)
	for _, f := range figuresOf(text) {
		same := func(k figure) bool { return k.value == f.value }
		if slices.ContainsFunc(known, same) && !slices.ContainsFunc(known, func(k figure) bool { return same(k) && k.percent == f.percent }) {
			return false
		}
		if f.displaces(known) {
			return false
		}
	}
	return true
}

// displaces says whether all the words beside a number that stand beside numbers of the
// source stand there beside others.
func (f figure) displaces(known []figure) bool {
	taken := false
	for _, stem := range f.beside {
		for _, k := range known {
			switch {
			case !slices.Contains(k.beside, stem):
			case k.value == f.value:
				return false
			default:
				taken = true
			}
		}
	}
	return taken
}
