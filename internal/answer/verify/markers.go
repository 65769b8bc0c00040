package verify

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/lang"
)

// A pointer is a marker as it is written: to a sentence, or where a model names only
// the passage, to whichever of its sentences says it. Both count from 1.
type pointer struct {
	passage  int
	sentence int // 0: any
}

// Parts of a marker. Numbers are in the digits of any script; the point between
// passage and sentence is a decimal point of any kind or a colon.
const (
	dotted = `\p{Nd}{1,3}\s?[.٫·:．]\s?\p{Nd}{1,3}`
	span   = `\s*[-–—‑]\s*`
	tail   = `(?:\s*[†‡][^\]】\n]{0,60})?`
)

// markers are the patterns that use words of the languages.
var markers = sync.OnceValue(func() (m struct{ bracketed, inParens *regexp.Regexp }) {
	label := `(?:(?i:` + oneOf("before a source's number") + `)[.:]?\s*#?\s*)?`
	one := label + `\^?#?(?:` + dotted + `|\p{Nd}{1,3})`
	exact := label + dotted
	sep := `(?:\s*(?:[,،;؛&+|/]|\b` + oneOf("and") + `\b|و)\s*|\s+)`
	m.bracketed = regexp.MustCompile(`[\[【〔⟦［{]+\s*\^?\s*(` + one + `(?:(?:` + span + `|` + sep + `)` + one + `)*)` + tail + `\s*[\]】〕⟧］}]+`)
	m.inParens = regexp.MustCompile(`[(（]\s*(` + exact + `(?:(?:` + span + `|` + sep + `)(?:` + exact + `|\p{Nd}{1,3}))*)\s*[)）]`)
	return m
})

// oneOf is a pattern for the phrases of a section, the longer ones first.
func oneOf(section string) string {
	phrases := lang.Words(section)
	slices.SortFunc(phrases, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	for i, p := range phrases {
		phrases[i] = strings.ReplaceAll(regexp.QuoteMeta(p), " ", `\s+`)
	}
	return `(?:` + strings.Join(phrases, "|") + `)`
}

var (
	caret  = regexp.MustCompile(`\^(` + dotted + `)`)
	runs   = regexp.MustCompile(`(` + dotted + `|\p{Nd}{1,3})` + span + `(` + dotted + `|\p{Nd}{1,3})`)
	number = regexp.MustCompile(dotted + `|\p{Nd}{1,3}`)
	empty  = regexp.MustCompile(`[\[【(（]\s*[\])】）]`)
)

// A place is where markers stand in a line that was freed of them.
type place struct {
	at       int // byte offset
	pointers []pointer
}

// unmark takes the markers out of a line.
func unmark(line string) (text string, marks []place) {
	var b strings.Builder
	for line != "" {
		found, list := firstMarker(line)
		if found == nil {
			break
		}
		b.WriteString(strings.TrimRight(line[:found[0]], " \t\u00a0"))
		marks = append(marks, place{b.Len(), list})
		line = line[found[1]:]
		if b.Len() == 0 {
			line = strings.TrimLeft(line, " \t:")
		} else if endsSentence(b.String()) {
			line = strings.TrimPrefix(line, ".") // one on both sides of the marker
		}
	}
	b.WriteString(line)
	text = empty.ReplaceAllStringFunc(b.String(), func(s string) string { return strings.Repeat(" ", len(s)) })
	// Brackets that are no markers would look like some.
	return strings.NewReplacer("[", "(", "]", ")").Replace(text), marks
}

func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?؟…", r)
}

// firstMarker is where the first marker of a line stands, and where it points.
func firstMarker(line string) (at []int, list []pointer) {
	for _, shape := range []*regexp.Regexp{markers().bracketed, markers().inParens, caret} {
		if m := shape.FindStringSubmatchIndex(line); m != nil && (at == nil || m[0] < at[0]) {
			at, list = m[:2], pointers(line[m[2]:m[3]])
		}
	}
	return at, list
}

// mostSpan is how many sentences a marker may run over.
const mostSpan = 8

// pointers reads what stands between the brackets of a marker.
func pointers(inside string) (all []pointer) {
	inside = runs.ReplaceAllStringFunc(inside, func(s string) string {
		m := runs.FindStringSubmatch(s)
		from, to := read(m[1]), read(m[2])
		if to.sentence == 0 && from.sentence > 0 { // 2.3-5
			to = pointer{from.passage, to.passage}
		}
		for p := from; from.passage == to.passage && p.sentence <= to.sentence && p.sentence < from.sentence+mostSpan; p.sentence++ {
			all = append(all, p)
		}
		if from.passage != to.passage {
			all = append(all, from, to)
		}
		return " "
	})
	for _, s := range number.FindAllString(inside, -1) {
		all = append(all, read(s))
	}
	return all
}

// read is one pointer.
func read(s string) pointer {
	var n []int
	for _, digits := range strings.FieldsFunc(analysis.Fold(s), func(r rune) bool { return r < '0' || r > '9' }) {
		d, _ := strconv.Atoi(digits)
		n = append(n, d)
	}
	switch len(n) {
	case 1:
		return pointer{passage: n[0]}
	case 2:
		return pointer{n[0], n[1]}
	}
	return pointer{}
}

// settled is the part of an unfinished text that will not change: up to its last
// marker and what closes the sentence.
func settled(text string) string {
	end := 0
	for from := 0; ; {
		at, _ := firstMarker(text[from:])
		if at == nil {
			break
		}
		from += at[1]
		end = from + len(text[from:]) - len(strings.TrimLeft(text[from:], ".!?؟…"))
	}
	// Behind it more markers may come; a word shows that none do.
	rest := strings.TrimLeft(text[end:], " .!?؟…\n\t")
	if rest == "" || strings.ContainsAny(rest[:1], "[(^") || strings.HasPrefix(rest, "【") {
		if line := strings.LastIndexByte(text[:end], '\n'); rest == "" && !strings.Contains(text[end:], "\n") {
			return text[:line+1]
		}
	}
	return text[:end]
}
