package structure

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/phrase"
)

// Widths, in characters, between which lines may have been broken by an editor.
// Longer lines are paragraphs; shorter ones are verse, entries, addresses.
const (
	narrowest = 40
	widest    = 120
)

// wraps finds the lines that were broken.
type wraps struct{ *sheet }

// find finds the lines that run on into the next: those broken at a fixed
// width, and those that plainly do not end a sentence. Each section is judged
// by itself, and each paragraph where the lines of a section differ.
func (w wraps) find() {
	start := 0
	for n := 0; w.going(n); n++ {
		if w.lines[n].Kind == doc.Heading {
			w.wrapSection(start, n)
			start = n + 1
		}
	}
	w.wrapSection(start, len(w.lines))
}

// wrapSection judges the lines start to end together, and where they have no width
// in common each of their paragraphs.
func (w wraps) wrapSection(start, end int) {
	if width := w.fixedWidth(start, end); width > 0 {
		w.wrapLines(start, end, width)
	} else {
		for n := start; n < end; {
			first := n
			for n++; n < end && w.plain(n-1) && w.plain(n); n++ {
			}
			w.wrapLines(first, n, w.fixedWidth(first, n))
			if n-first == 2 && w.broken(first) {
				w.lines[first].RunsOn = true
			}
		}
	}
	w.joinParagraphs(start, end)
}

// joinParagraphs joins the lines of each paragraph that is narrow text, and those of each that was
// broken by its look, but for lines that end a sentence or announce something.
func (w wraps) joinParagraphs(start, end int) {
	for n := start; n < end && w.ctx.Err() == nil; {
		first := n
		for n++; n < end && w.goesOn(n); n++ {
		}
		narrow := n-first > 1 && w.narrow(first, n)
		if !narrow && !w.uneven(first, n) {
			continue
		}
		for i := first; i < n-1; i++ {
			ends := doc.EndsSentence(w.line(i)) || strings.HasSuffix(w.line(i), ":")
			w.lines[i].RunsOn = w.lines[i].RunsOn || narrow || !ends
		}
	}
}

// goesOn says whether line n may go on in the middle of what stands above it: running text, or
// a date below a line that ends no sentence.
func (w wraps) goesOn(n int) bool {
	text := func(n int) bool {
		return w.plain(n) || w.lines[n].Kind == doc.Prose && w.lines[n].Why == string(roleDate)
	}
	return n > 0 && text(n-1) && (w.plain(n) || text(n) && !w.shapes[n-1].stop)
}

// wrapLines finds the lines that run on where lines were broken at a width; 0 where
// they were not.
func (w wraps) wrapLines(start, end, width int) {
	for n := start; n+1 < end && w.going(n); n++ {
		if !w.plain(n) || !w.plain(n+1) {
			continue
		}
		text, next := w.line(n), w.line(n+1)
		w.lines[n].RunsOn = width > 0 && full(text, next, width) || !doc.EndsSentence(text) && unfinished(text, next)
	}
}

// broken says whether line n and the one word below it are one line.
func (w wraps) broken(n int) bool {
	return w.plain(n) && w.plain(n+1) && w.shapes[n].words > 1 && w.shapes[n+1].words == 1 && !w.shapes[n].stop
}

// fixedWidth is the width at which lines start to end were broken, 0 when they
// were not. An editor breaks a line where the next word no longer fits: that
// must be so of most lines which do not end a sentence.
func (w wraps) fixedWidth(start, end int) int {
	width := 0
	for n := start; n < end && w.going(n); n++ {
		if w.plain(n) && strings.Contains(w.line(n), " ") {
			if width = max(width, columns(w.line(n))); width > widest {
				return 0
			}
		}
	}
	breaks, filled := 0, 0
	for n := start; n+1 < end && w.going(n); n++ {
		if !w.plain(n) || !w.plain(n+1) || doc.EndsSentence(w.line(n)) {
			continue
		}
		breaks++
		if full(w.line(n), w.line(n+1), width) {
			filled++
		}
	}
	// A single pair of lines, the first the longer, proves little.
	if breaks == 0 || width < narrowest || breaks == 1 && width < narrowest*3/2 || filled*4 < breaks*3 {
		return 0
	}
	return width
}

// Text that was broken by its look, in letters of different widths, has lines of about one length.
const (
	unevenWidth = 50  // characters that its longest line has at least
	unevenLines = 6   // lines that it has at least
	nearlyFull  = 0.8 // share of the longest line that a line has with the next word, two times of three
)

// uneven says whether the lines start to end are one text that was broken by its look, as by a word
// processor: nearly full lines that hold commas or stops, and hardly end a sentence. Verse has no
// marks inside its lines, and entries no common length.
func (w wraps) uneven(start, end int) bool {
	if end-start < unevenLines {
		return false
	}
	width := 0
	for n := start; n < end && w.going(n); n++ {
		if width = max(width, columns(w.line(n))); width > widest {
			return false
		}
	}
	filled, marked, ended := 0, 0, 0
	for n := start; n+1 < end && w.going(n); n++ {
		line, next := w.line(n), w.line(n+1)
		word, _, _ := strings.Cut(next, " ")
		if float64(columns(line)+1+columns(word)) >= nearlyFull*float64(width) {
			filled++
		}
		if i := strings.IndexAny(line, ".,،;؛:"); i >= 0 && i < len(line)-len("،") {
			marked++
		}
		if doc.EndsSentence(line) {
			ended++
		}
	}
	breaks := end - start - 1
	return width >= unevenWidth && filled*3 >= breaks*2 && marked*2 >= breaks && ended*4 <= breaks
}

// narrow says whether the paragraph of lines start to end is text that was broken at less
// than narrowest, as on a small screen. Verse looks the same but for where it breaks:
// there, most lines end where the words of a sentence can't be parted, and the last ends
// a sentence. Half of the lines are enough where a sentence ends above the last line too.
func (w wraps) narrow(start, end int) bool {
	if end-start < 2 || !doc.EndsSentence(w.line(end-1)) {
		return false
	}
	width := 0
	for n := start; n < end && w.going(n); n++ {
		if width = max(width, columns(w.line(n))); width >= narrowest {
			return false
		}
	}
	breaks, filled, parted, sentences := 0, 0, 0, 0
	for n := start; n+1 < end && w.going(n); n++ {
		line, next := w.line(n), w.line(n+1)
		if doc.EndsSentence(line) {
			sentences++
			continue
		}
		breaks++
		sentences += strings.Count(line, ". ")
		if full(line, next, width) {
			filled++
		}
		if partsPhrase(line, next) {
			parted++
		}
	}
	return breaks > 0 && filled*4 >= breaks*3 && (parted*2 > breaks || parted*2 == breaks && sentences > 0)
}

// partsPhrase says whether a break between line and next parts what belongs together: it comes
// behind or before a preposition, inside a sentence by next's first letter, or before a
// number.
func partsPhrase(line, next string) bool {
	first, _ := utf8.DecodeRuneInString(next)
	word, _, _ := strings.Cut(next, " ")
	return unicode.IsLower(first) || unicode.IsDigit(first) || endsOpen(line) || openWords().Has(analysis.Fold(word))
}

// full says whether the first word of next would not have fitted behind line.
// The editor's width may be a little more than the longest line's.
func full(line, next string, width int) bool {
	word, _, _ := strings.Cut(next, " ")
	return columns(line)+1+columns(word) > width
}

// columns is the number of places s takes, at most widest+1: marks above and
// below letters take none.
func columns(s string) int {
	n := 0
	for _, r := range s {
		if r < 0x300 || 0x620 <= r && r <= 0x64A || !unicode.Is(unicode.Mn, r) {
			if n++; n > widest {
				break
			}
		}
	}
	return n
}

// Words that end no sentence in good prose.
var openWords = sync.OnceValue(func() phrase.Set { return phrase.Listed("unfinished") })

// unfinished says whether line, which has no final stop, goes on in next by its
// last word or mark, or by next's first letter.
func unfinished(line, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(line)
	if strings.ContainsRune("،,؛;", last) {
		return true
	}
	if first, _ := utf8.DecodeRuneInString(next); unicode.IsLower(first) {
		return true
	}
	return endsOpen(line)
}

// endsOpen says whether the last word of text ends no sentence and no title.
func endsOpen(text string) bool {
	word := text[strings.LastIndexFunc(text, unicode.IsSpace)+1:]
	return len(word) < len(text) && len(word) < 16 && openWords().Has(analysis.Fold(word))
}
