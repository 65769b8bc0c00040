package message

import (
	"strconv"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/lang"
)

// mostLines bounds the blocks of a rich message: Telegram takes 500, and a line with a source
// makes three at most.
const mostLines = 100

// Document is an answer as the HTML of a rich message (Bot API 10.1): the direct answer in
// bold, the statements with the words that answer marked, reports that differ and timelines as
// tables, and the sources as footnotes in a block that opens. It is empty for an answer that is too long
// for it; rtl says that it runs from right to left.
func Document(a answer.Answer) (html string, rtl bool) {
	if len(a.Statements)+len(a.Citations) > mostLines || Units(a.Text()) > MaxUnits {
		return "", false
	}
	a = headed(a)
	d := document{a: a, words: textsFor(a.Language)}
	if a.Resolved != "" {
		d.block("p", understood(a)[0].text)
	}
	if a.Direct.N > 0 {
		d.direct()
	}
	all := paragraphs(a.Statements)
	d.timeline = isTimeline(all)
	for _, p := range all {
		d.paragraph(p)
	}
	d.close()
	d.sources()
	l, known := lang.Known(a.Language)
	return d.String(), known && l.RightToLeft
}

// A document is a rich message that is being written.
type document struct {
	strings.Builder
	a     answer.Answer
	words *texts
	open  string // the block around the paragraphs at hand: "ul", "table" or none

	timeline bool // the items are events in the order of their dates
}

// paragraphs puts the statements of a line together.
func paragraphs(all []answer.Statement) (lines [][]answer.Statement) {
	for i, s := range all {
		if last := len(lines) - 1; s.Continues && i > 0 {
			lines[last] = append(lines[last], s)
		} else {
			lines = append(lines, []answer.Statement{s})
		}
	}
	return lines
}

// block writes a block of plain text.
func (d *document) block(tag, text string) {
	d.WriteString("<" + tag + ">" + Escape(strings.TrimSpace(text)) + "</" + tag + ">")
}

// direct writes the words that alone answer.
func (d *document) direct() {
	d.WriteString("<p><b>" + plainly(oneLine(d.a.Direct.Text)) + "</b>")
	d.markers([]int{d.a.Direct.N})
	d.WriteString("</p>")
}

// plainly returns a text with its Latin runs isolated, as HTML.
func plainly(text string) string { return marked(words(text, 0, len(text), nil)) }

// paragraph writes one line of the answer as a paragraph, an item or a row.
func (d *document) paragraph(line []answer.Statement) {
	first := line[0]
	switch {
	case first.Heading:
		d.within("")
		d.block("h4", first.Text)
	case first.Item && d.timeline:
		d.row(line, dateOf(first))
	case first.Item:
		d.within("ul")
		d.WriteString("<li>")
		d.inline(line)
		d.WriteString("</li>")
	case first.Date != "" || d.open == "table" && len(first.Cites) > 0:
		d.row(line, first.Date)
	default:
		d.within("")
		d.WriteString("<p>")
		d.inline(line)
		d.WriteString("</p>")
	}
}

// row writes a line with its date: one of several reports that differ, or of events.
func (d *document) row(line []answer.Statement, date string) {
	if d.within("table") {
		d.WriteString("<tr>")
		d.block("th", d.words.Date)
		d.block("th", d.words.Says)
		d.WriteString("</tr>")
	}
	if date == "" {
		date = "—"
	}
	d.WriteString("<tr>")
	d.block("td", oneLine(date))
	d.WriteString("<td>")
	d.inline(line)
	d.WriteString("</td></tr>")
}

// within makes tag the block that is open, and reports whether it was opened now.
func (d *document) within(tag string) (opened bool) {
	if d.open == tag {
		return false
	}
	d.close()
	d.open = tag
	switch tag {
	case "":
	case "table":
		d.WriteString("<table bordered striped>")
	default:
		d.WriteString("<" + tag + ">")
	}
	return true
}

// close ends the open block.
func (d *document) close() {
	if d.open != "" {
		d.WriteString("</" + d.open + ">")
	}
	d.open = ""
}

// inline writes the statements of a line with their markers.
func (d *document) inline(line []answer.Statement) {
	for i, s := range line {
		if i > 0 {
			d.WriteString(" ")
		}
		d.WriteString(marked(words(s.Text, 0, len(s.Text), s.Focus)))
		d.markers(s.Cites)
	}
}

// marked returns runs as HTML in which bold ones are marked.
func marked(t rich) string {
	var b strings.Builder
	for _, r := range t {
		text := escape.Replace(oneLine(r.text))
		text = spaced(r.text, text)
		if r.bold {
			text = "<mark>" + text + "</mark>"
		}
		b.WriteString(text)
	}
	return b.String()
}

// spaced gives the text of a run the white space that stands at its ends again, as one space.
func spaced(run, text string) string {
	flattened := flat(clean(run))
	if strings.HasPrefix(flattened, " ") {
		text = " " + text
	}
	if strings.HasSuffix(flattened, " ") && strings.TrimSpace(flattened) != "" {
		text += " "
	}
	return text
}

// markers writes links to the footnotes of citations.
func (d *document) markers(cites []int) {
	for _, n := range cites {
		number := strconv.Itoa(n)
		d.WriteString(` <a href="#source-` + number + `">[` + number + `]</a>`)
	}
}

// sources writes the footnotes into a block that opens; it is open where a quotation stands
// nowhere else.
func (d *document) sources() {
	if len(d.a.Citations) == 0 {
		return
	}
	opened := ""
	for _, c := range d.a.Citations {
		if !printed(d.a, c.N) {
			opened = " open"
		}
	}
	d.WriteString("<details" + opened + ">")
	d.block("summary", d.words.Sources.With(len(d.a.Citations)))
	for _, c := range d.a.Citations {
		number := strconv.Itoa(c.N)
		at := append(rich{{text: "[" + number + "]", bold: true}, {text: " "}}, place(c, d.a.Language)...)
		d.WriteString(`<p><tg-reference name="source-` + number + `">` + at.html() + "</tg-reference></p>")
		if !printed(d.a, c.N) {
			d.WriteString("<blockquote>" + marked(quote(c, longQuote)) + "</blockquote>")
		}
	}
	d.WriteString("</details>")
}
