package structure

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/corpus/about"
	"isnad/internal/corpus/doc"
)

// Where bylines and date lines stand: among the first lines that carry text.
const (
	aboutLines = 12
	dateLines  = 10 // that are not blank
)

// about finds what the article says of itself in the lines above its text, and makes
// units of that and of the fields that are known.
func (c *classifier) about(start int, fields []doc.Field) []doc.Unit {
	names := about.FieldNames(analysis.Language(c.title + " " + c.text[:min(len(c.text), 2000)]))
	var units []doc.Unit
	var seen []doc.FieldKind
	add := func(f doc.Field, from, to int) {
		if !slices.Contains(seen, f.Kind) || f.Kind == doc.FieldAuthor {
			seen = append(seen, f.Kind)
			units = append(units, doc.Unit{Start: from, End: to, Kind: doc.About, Context: c.title,
				Cells: []doc.Cell{{Start: f.Start, End: f.End, Name: names[f.Kind]}}})
		}
	}
	for _, f := range fields {
		from, to := c.block(f.Start, f.End)
		add(f, from, to)
	}
	visible := 0
	for n := start; n < len(c.lines) && visible < aboutLines; n++ {
		l := c.lines[n]
		if l.Kind == doc.Blank {
			continue
		}
		visible++
		if l.Kind != doc.Prose || l.Why == doc.WhyMessage {
			continue
		}
		for from := l.Start; from < l.End; {
			to := l.End
			if at := strings.Index(c.text[from:l.End], "\u2029"); at >= 0 {
				to = from + at
			}
			if f, ok := about.Block(c.text, from, to); ok {
				add(f, from, to)
				if from == l.Start && to == l.End {
					c.row(n, about.Why)
				}
			} else if doc.EndsSentence(doc.Visible(c.text[from:to])) {
				return units // the text begins
			}
			from = to + len("\u2029")
		}
	}
	return units
}

// block is the part of its line in which text[start:end] stands.
func (c *classifier) block(start, end int) (from, to int) {
	from = strings.LastIndexAny(c.text[:start], "\n\u2029") + 1
	for from < start && c.text[from]&0xC0 == 0x80 { // behind the last byte of U+2029
		from++
	}
	if to = strings.IndexAny(c.text[end:], "\n\u2029"); to < 0 {
		return from, len(c.text)
	}
	return from, end + to
}

// date is the article's date as it gives it: in its front matter, else in a
// date line above the text. Empty where none names a year.
func (c *classifier) date(front string) string {
	if front = doc.OneLine(doc.Visible(front)); front != "" {
		return front
	}
	seen := 0
	for n, l := range c.lines {
		if l.Kind == doc.Blank || l.Kind == doc.FrontMatter || l.Why == doc.WhyMessage {
			continue
		}
		if date := about.DateLine(c.line(n)); date != "" {
			return date
		}
		if seen++; seen == dateLines {
			break
		}
	}
	return ""
}

// chooseTitle takes the first of: front matter, what the reader found, the heading
// above the text.
func (c *classifier) chooseTitle(front, found string) string {
	for _, title := range []string{front, found, c.firstHeading()} {
		if title = doc.Visible(title); title != "" {
			return title
		}
	}
	return ""
}

// firstHeading is the first heading above the text that does not trail off in
// dots, as kickers do, else the first. In Markdown the text may have begun: its
// first-level heading is meant as the title.
func (c *classifier) firstHeading() string {
	first, body := "", false
	for n, l := range c.lines {
		body = body || l.Kind == doc.Prose && doc.EndsSentence(c.line(n))
		if l.Kind != doc.Heading || l.Why == whyAsked || body && !(c.markdown && l.Level == 1 && first == "") {
			continue
		}
		text := doc.OneLine(doc.HeadingText(c.line(n)))
		if !strings.HasSuffix(text, "..") && !strings.HasSuffix(text, "…") {
			return text
		}
		if first == "" {
			first = text
		}
	}
	return first
}
