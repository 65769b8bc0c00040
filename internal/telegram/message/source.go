package message

import (
	"strconv"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/corpus"
)

// How much of an article's lines a message shows, in UTF-16 units: of those that
// are cited, around the cited words, and of those around them.
const (
	longCited  = 1500
	longAround = 240
	longPage   = MaxUnits - 200
)

// Source is a citation with the numbered lines that it stands in, the cited words
// in bold. changed is what to say when the article has other words there by now;
// then the words that were cited follow.
func Source(c answer.Citation, lines []corpus.NumberedLine, language, changed string) string {
	t := append(rich{{text: "📄 "}}, place(c, language)...)
	t = append(t, run{text: "\n"})
	if !holds(lines, c) {
		t = append(t, run{text: "\n" + changed + "\n"})
		return append(t, quote(c, longCited).boxed()...).html()
	}
	for _, l := range lines {
		text := sourceLine(c, l)
		if text == nil {
			continue
		}
		if t.units()+text.units()+2 > longPage {
			t = append(t, run{text: "\n…"})
			break
		}
		t = append(append(t, run{text: "\n"}), text...)
	}
	return t.html()
}

// sourceLine is one numbered line; nil for one that shows nothing.
func sourceLine(c answer.Citation, l corpus.NumberedLine) rich {
	cited := c.First <= l.N && l.N <= c.Last
	if strings.TrimSpace(l.Text) == "" {
		return nil
	}
	t := rich{{text: strconv.Itoa(l.N), bold: cited}, {text: " │ "}}
	if !cited {
		text := shorten(oneLine(l.Text), longAround)
		return append(t, words(text, 0, len(text), nil)...)
	}
	start, end := bounds(c, l)
	text, start, end := window(l.Text, start, end, longCited)
	return append(t, words(text, 0, len(text), []answer.Range{{Start: start, End: end}})...)
}

// bounds are the cited bytes of a line.
func bounds(c answer.Citation, l corpus.NumberedLine) (start, end int) {
	start, end = 0, len(l.Text)
	if l.N == c.First {
		start = min(max(c.Start, 0), len(l.Text))
	}
	if l.N == c.Last {
		end = min(max(c.End, start), len(l.Text))
	}
	return start, end
}

// holds says whether the lines have the cited words where they are cited.
func holds(lines []corpus.NumberedLine, c answer.Citation) bool {
	var b strings.Builder
	for _, l := range lines {
		if c.First <= l.N && l.N <= c.Last {
			start, end := bounds(c, l)
			b.WriteString(l.Text[start:end] + "\n")
		}
	}
	return b.Len() > 0 && same(b.String(), c.Quote)
}

// same compares texts but for white space.
func same(a, b string) bool {
	return strings.Join(strings.Fields(a), " ") == strings.Join(strings.Fields(b), " ")
}

// longHit is how much of a passage a list of passages shows, in UTF-16 units.
const longHit = 260

// Hits lists passages under a title, as many as fit one message.
func Hits(title string, found []answer.Citation, language string) string {
	t := rich{{text: clean(title), bold: true}}
	for i, c := range found {
		item := rich{{text: "\n\n"}, {text: strconv.Itoa(i+1) + ".", bold: true}, {text: " "}}
		item = append(append(item, place(c, language)...), run{text: "\n"})
		item = append(item, quote(c, longHit)...)
		if t.units()+item.units() > MaxUnits {
			break
		}
		t = append(t, item...)
	}
	return t.html()
}

// Quote is one citation as a message of its own: its place and its words.
func Quote(c answer.Citation, language string) string {
	t := append(place(c, language), run{text: "\n"})
	return append(t, quote(c, longQuote).boxed()...).html()
}

// longPreview is how much of a text a list of results shows, in UTF-16 units.
const longPreview = 160

// Preview is the beginning of a text on one line, plain.
func Preview(text string) string { return shorten(oneLine(text), longPreview) }

// Label is a text on a button, with at most n UTF-16 units.
func Label(text string, n int) string { return shorten(oneLine(text), n) }

// Copied is a quotation with its place, for somebody who quotes it, with at most n UTF-16
// units. The words are cut where there is no room for all.
func Copied(c answer.Citation, n int) string {
	opens, closes, comma := "“", "”", ", "
	if rightToLeft(c.Quote) {
		opens, closes, comma = "«", "»", "، "
	}
	from := oneLine(c.Span.String())
	for _, more := range []string{oneLine(c.Title), oneLine(c.Date)} {
		if more != "" {
			from += comma + more
		}
	}
	from = " (" + shorten(from, n/2) + ")"
	return opens + shorten(oneLine(c.Quote), n-Units(from)-2) + closes + from
}

// Place is where a citation stands, on one line, plain.
func Place(c answer.Citation) string { return shortPath(c.Span) }

// Clip is a message without tags that is no longer than Telegram takes.
func Clip(html string) string {
	text := unescape.Replace(html)
	if Units(text) <= MaxUnits {
		return html
	}
	return Escape(shorten(text, MaxUnits))
}

var unescape = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&amp;", "&")
