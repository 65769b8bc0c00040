package structure

import (
	"slices"
	"strings"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/corpus/about"
	"isnad/internal/corpus/doc"
)

// Where bylines and date lines stand: among the first lines that carry text.
const (
	aboutLines = 12
	dateLines  = 10 // that are not blank
)

// statements finds what an article says of itself.
type statements struct{ *sheet }

// units finds what the article says of itself in the lines above its text, and makes
// units of that and of the fields that are known. Its title is title.
func (a statements) units(start int, fields []doc.Field, title string) []doc.Unit {
	names := sync.OnceValue(func() map[doc.FieldKind]string { // most articles have no fields
		return about.FieldNames(analysis.Language(title + " " + a.text[:min(len(a.text), 2000)]))
	})
	var units []doc.Unit
	var seen []doc.FieldKind
	add := func(f doc.Field, from, to int) {
		if !slices.Contains(seen, f.Kind) || f.Kind == doc.FieldAuthor {
			seen = append(seen, f.Kind)
			units = append(units, doc.Unit{Start: from, End: to, Kind: doc.About, Context: title,
				Cells: []doc.Cell{{Start: f.Start, End: f.End, Name: names()[f.Kind]}}})
		}
	}
	for _, f := range fields {
		from, to := a.block(f.Start, f.End)
		add(f, from, to)
	}
	visible := 0
	for n := start; n < len(a.lines) && visible < aboutLines; n++ {
		l := a.lines[n]
		if l.Kind == doc.Blank {
			continue
		}
		visible++
		if l.Kind != doc.Prose || l.Why == doc.WhyMessage {
			continue
		}
		for from := l.Start; from < l.End; {
			to := l.End
			if at := strings.Index(a.text[from:l.End], "\u2029"); at >= 0 {
				to = from + at
			}
			if f, ok := about.Block(a.text, from, to); ok {
				add(f, from, to)
				if from == l.Start && to == l.End {
					a.row(n, about.Why)
				}
			} else if doc.EndsSentence(doc.Visible(a.text[from:to])) {
				return units // the text begins
			}
			from = to + len("\u2029")
		}
	}
	return units
}

// block is the part of its line in which text[start:end] stands.
func (a statements) block(start, end int) (from, to int) {
	from = strings.LastIndexAny(a.text[:start], "\n\u2029") + 1
	for from < start && a.text[from]&0xC0 == 0x80 { // behind the last byte of U+2029
		from++
	}
	if to = strings.IndexAny(a.text[end:], "\n\u2029"); to < 0 {
		return from, len(a.text)
	}
	return from, end + to
}

// date is the article's date as it gives it: in its front matter, else in a
// date line above the text. Empty where none names a year.
func (a statements) date(front string) string {
	if front = doc.OneLine(doc.Visible(front)); front != "" {
		return front
	}
	seen := 0
	for n, l := range a.lines {
		if l.Kind == doc.Blank || l.Kind == doc.FrontMatter || l.Why == doc.WhyMessage {
			continue
		}
		if date := about.DateLine(a.line(n)); date != "" {
			return date
		}
		if seen++; seen == dateLines {
			break
		}
	}
	return ""
}

// oneOfParts says whether heading n is the number of a part, and others of its level follow.
func (a statements) oneOfParts(n int) bool {
	for k := n + 1; a.lines[n].Why == whyPart && k < len(a.lines); k++ {
		if a.lines[k].Why == whyPart && a.lines[k].Level == a.lines[n].Level {
			return true
		}
	}
	return false
}

// chooseTitle takes the first of: front matter, what the reader found, the heading
// above the text.
func (a statements) chooseTitle(front, found string) string {
	for _, title := range []string{front, found, a.firstHeading()} {
		if title = doc.Visible(title); title != "" {
			return title
		}
	}
	return ""
}

// firstHeading is the first heading above the text that does not trail off in
// dots, as kickers do, else the first. In Markdown the text may have begun: its
// first-level heading is meant as the title.
func (a statements) firstHeading() string {
	first, body := "", false
	for n, l := range a.lines {
		body = body || l.Kind == doc.Prose && doc.EndsSentence(a.line(n))
		if l.Kind != doc.Heading || l.Why == whyAsked || body && !(a.markdown && l.Level == 1 && first == "") {
			continue
		}
		if first == "" && (a.oneOfParts(n) || l.Why == whyNumbered) {
			return "" // «الباب الأول» and «1. الموازنة» are not what the whole is called
		}
		text := doc.OneLine(doc.HeadingText(a.line(n)))
		if !strings.HasSuffix(text, "..") && !strings.HasSuffix(text, "…") {
			return text
		}
		if first == "" {
			first = text
		}
	}
	return first
}
