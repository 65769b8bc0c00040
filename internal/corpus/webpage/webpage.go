package webpage

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/corpus/charset"
	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/table"

	"golang.org/x/net/html"
)

// The elements whose text is never shown, those that repeat on every page of a
// site, and those that end a run of words. What is in none is inline.
var (
	hidden    = doc.Set("script style noscript template iframe noembed noframes svg object audio video canvas datalist")
	furniture = doc.Set("nav footer button select menu dialog")
	cells     = doc.Set("td th dd")
	blocks    = doc.Set("address article aside blockquote body br caption center details dialog div dl dt fieldset " +
		"figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol " +
		"optgroup option p pre search section select summary table tbody textarea tfoot thead title tr ul")
)

// Format reads web pages.
var Format = doc.Format{Name: "HTML", Extensions: []string{".html", ".htm"}, Read: readFile}

func readFile(ctx context.Context, data string) (*doc.Document, error) {
	source, encoding := charset.DecodePage(ctx, data)
	if err := charset.Check(source); err != nil {
		return nil, err
	}
	d, err := Read(ctx, source)
	if err == nil {
		d.Encoding = encoding
	}
	return d, err
}

// Read extracts what a reader sees of a page in UTF-8. It reads tokens, which together are the
// whole source, not the tree: broken markup then moves no text to another line.
func Read(ctx context.Context, source string) (*doc.Document, error) {
	r := reader{ctx: ctx, lines: make([]doc.Mark, 1, strings.Count(source, "\n")+1), shown: -1, gap: gapBlock}
	r.out.Grow(len(source) / 2)
	z := html.NewTokenizer(doc.Reader(ctx, strings.NewReader(source)))
	for {
		kind := z.Next()
		r.token(z, kind)
		if kind == html.ErrorToken {
			break
		}
	}
	r.endLists(0)
	for len(r.tables) > 0 {
		r.endTable()
	}
	r.titles()
	title, heading := r.title()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return &doc.Document{Text: r.out.String(), Lines: r.lines, Units: r.units, Title: title, OtherTitle: heading, Fields: r.fields, Structured: true}, nil
}

// A gap is the text between two pieces of visible text.
type gap int

const (
	gapNone  gap = iota
	gapCell      // another cell of the same row
	gapBlock     // another block
)

type reader struct {
	ctx      context.Context
	out      strings.Builder
	lines    []doc.Mark
	hidden   int    // elements open whose text is not shown
	raw      string // the hidden element whose text is the next token
	place    string // the outermost open element of page furniture
	depth    int    // how many elements of that name are open
	level    int    // of the open heading, 0 for none
	inTitle  bool
	gap      gap // since the last visible text
	shown    int // line of the last visible text, from 0; -1 for none
	titleTag strings.Builder
	headings []heading
	end      int // offset behind the last visible text

	furniture   []table.Run // runs of page furniture
	furnishedTo int         // where the last other text ends
	veil        string      // the element with the attribute hidden, or not displayed
	veilDepth   int         // how many elements of that name are open
	styles      stylesheet
	blockState
}

// titleLevel is that of <title> among the headings of a page; it has no text there.
const titleLevel = 1

// A heading is a heading of the page and where it stands.
type heading struct {
	level      int
	text       string
	start, end int
}

func (r *reader) token(z *html.Tokenizer, kind html.TokenType) {
	raw := string(z.Raw())
	switch kind {
	case html.TextToken:
		switch {
		case r.raw == "script" && r.data:
			r.linkedData(raw)
		case r.raw == "style":
			r.styles.add(raw)
			r.newlines(raw)
		case r.hidden == 0 && r.raw == "" && r.veil == "":
			r.show(raw)
		default:
			r.newlines(raw)
		}
		r.raw = ""
		return
	case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
		name, more := z.TagName()
		tag := string(name)
		r.tag(tag, kind, attributes(z, more))
	}
	r.newlines(raw)
}

// newlines keeps the line ends of text that is not shown.
func (r *reader) newlines(raw string) {
	for range strings.Count(raw, "\n") {
		r.out.WriteByte('\n')
		r.lines = append(r.lines, doc.Mark{})
	}
}

func (r *reader) tag(name string, kind html.TokenType, attr map[string]string) {
	r.veiled(name, kind, attr)
	if r.veil == "" && r.hidden == 0 {
		r.structure(name, kind, attr)
	}
	switch {
	case cells[name]:
		r.gap = max(r.gap, gapCell)
	case blocks[name]:
		r.gap = gapBlock
	}
	switch {
	case hidden[name]:
		r.data = attr["type"] == "application/ld+json"
		r.hide(name, kind)
	case name == "meta":
		r.meta(attr)
	case kind == html.SelfClosingTagToken:
	case name == "title":
		r.inTitle = kind == html.StartTagToken
	case furniture[name], r.place == name, kind == html.StartTagToken && !voids[name] && isFurniture(attr):
		r.furnish(name, kind)
	case name == "summary":
		r.level = 0
		if kind == html.StartTagToken {
			r.level = 6
		}
		r.newHeading()
	case name == "main" || name == "article":
		r.place = "" // an unclosed <nav> ends here at the latest
	case len(name) == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6':
		r.level = 0
		if kind == html.StartTagToken {
			r.level = int(name[1] - '0')
		}
		r.newHeading()
	}
}

// hide opens or closes an element that is not shown. The text of some is one
// raw token right behind the tag, whatever it looks like.
func (r *reader) hide(name string, kind html.TokenType) {
	switch name {
	case "script", "style", "iframe", "noembed", "noframes", "noscript":
		// A browser knows no <script/>: that too is open until </script>.
		if r.raw = ""; kind != html.EndTagToken {
			r.raw = name
		}
		return
	}
	switch {
	case kind == html.StartTagToken:
		r.hidden++
	case kind == html.EndTagToken && r.hidden > 0:
		r.hidden--
	}
}

// furnish opens or closes an element of page furniture.
func (r *reader) furnish(name string, kind html.TokenType) {
	switch {
	case kind == html.StartTagToken && r.place == "":
		r.place, r.depth = name, 1
	case name != r.place:
	case kind == html.StartTagToken:
		r.depth++
	default:
		if r.depth--; r.depth == 0 {
			r.place = ""
		}
	}
}

// show appends text as the reader sees it, without indentation, line by line: an
// entity may stand for a line end, which the source does not have.
func (r *reader) show(raw string) {
	for i, part := range strings.SplitAfter(raw, "\n") {
		if i > 0 {
			r.lines = append(r.lines, doc.Mark{})
		}
		source := strings.TrimSuffix(strings.TrimSuffix(part, "\n"), "\r")
		for rest := source; rest != ""; {
			step := stepEnd(rest)
			r.showPart(rest[:step])
			rest = rest[step:]
		}
		r.out.WriteString(part[len(source):])
	}
}

// showPart appends text that holds no line end.
func (r *reader) showPart(source string) {
	if r.ctx.Err() != nil {
		return
	}
	text := lineEnds.Replace(html.UnescapeString(source))
	if r.shown != len(r.lines)-1 {
		text = strings.TrimLeftFunc(text, unicode.IsSpace)
	}
	if doc.Visible(text) != "" {
		r.separate()
		r.mark()
		r.remember(text)
		r.extend(text)
		r.furnished(text)
	}
	r.out.WriteString(text)
}

// These limit the part of a line that is read at once, and the length of an entity.
const stepBytes, entityBytes = 64 << 10, 40

// stepEnd is where to cut a long line: between two characters and outside of an
// entity.
func stepEnd(s string) int {
	if len(s) <= stepBytes {
		return len(s)
	}
	end := stepBytes
	for !utf8.RuneStart(s[end]) {
		end--
	}
	if at := strings.LastIndexByte(s[end-entityBytes:end], '&'); at >= 0 {
		return end - entityBytes + at
	}
	return end
}

var lineEnds = strings.NewReplacer("\n", " ", "\r", " ", "\x00", "\uFFFD")

// separate keeps text apart from what stands before it on its line.
func (r *reader) separate() {
	if r.shown == len(r.lines)-1 {
		switch r.gap {
		case gapCell:
			r.out.WriteByte('\t')
		case gapBlock:
			r.out.WriteString("\u2029")
		}
	}
	if r.shown >= 0 && r.shown == len(r.lines)-2 && r.gap == gapNone {
		r.lines[r.shown].RunsOn = true
	}
	r.shown, r.gap = len(r.lines)-1, gapNone
}

// mark notes where the text of the current line stands.
func (r *reader) mark() {
	here := doc.Mark{Visible: true, Level: r.level, Place: r.place}
	if r.inTitle {
		here.Level = 1
	}
	m := &r.lines[len(r.lines)-1]
	if m.Visible {
		if m.Level != here.Level {
			here.Level = 0
		}
		if m.Place != here.Place {
			here.Place = ""
		}
	}
	if here.Level > 0 {
		here.Why = "an HTML heading"
	}
	*m = here
}

// newHeading begins a heading where one is open.
func (r *reader) newHeading() {
	if r.level > 0 {
		r.headings = append(r.headings, heading{level: r.level})
	}
}

// furnished notes that text is shown next, if it is inside of page furniture.
func (r *reader) furnished(text string) {
	start := r.out.Len()
	if n := len(r.furniture); r.place != "" && n > 0 && r.furniture[n-1].End >= r.furnishedTo {
		r.furniture[n-1].End = start + len(text)
	} else if r.place != "" {
		r.furniture = append(r.furniture, table.Run{Start: start, End: start + len(text)})
	}
	if r.place == "" {
		r.furnishedTo = start + len(text)
	}
}

// titles makes units of the headings, and of the furniture, that do not have their
// line to themselves.
func (r *reader) titles() {
	text := r.out.String()
	line, at := 0, 0 // the line in which text[at:] begins
	for _, h := range r.headings {
		if h.end == 0 {
			continue
		}
		line += strings.Count(text[at:h.start], "\n")
		at = h.start
		if !strings.Contains(text[h.start:h.end], "\n") && r.lines[line].Level == 0 && h.end-h.start <= doc.HeadingBytes {
			r.units = append(r.units, doc.Unit{Start: h.start, End: h.end, Kind: doc.Title, Level: h.level})
		}
	}
	line, at = 0, 0
	for _, f := range r.furniture {
		line += strings.Count(text[at:f.Start], "\n")
		at = f.Start
		if first, _, _ := strings.Cut(text[f.Start:f.End], "\n"); r.lines[line].Place == "" {
			r.units = append(r.units, doc.Unit{Start: f.Start, End: f.Start + len(first), Kind: doc.Furniture})
		}
	}
}

// remember keeps the page's title and its headings.
func (r *reader) remember(text string) {
	if r.inTitle {
		if r.titleTag.Len() == 0 {
			r.headings = append(r.headings, heading{level: titleLevel, start: r.out.Len()})
		}
		r.headings[len(r.headings)-1].end = r.out.Len() + len(text)
		r.titleTag.WriteString(text + " ")
		return
	}
	if n := len(r.headings); r.level > 0 && n > 0 {
		h := &r.headings[n-1]
		if h.text == "" {
			h.start = r.out.Len()
		}
		if h.end = r.out.Len() + len(text); len(h.text) <= doc.HeadingBytes {
			h.text += text + " "
		}
	}
}

// title is the heading that <title> holds too, which then adds the site's name.
// Else it is <title>, unless that has fewer words than the first <h1>: it is the
// site's name then. The <h1> that was not chosen comes along.
func (r *reader) title() (title, other string) {
	title = doc.OneLine(r.titleTag.String())
	shared, first := "", ""
	for _, h := range r.headings {
		text := doc.OneLine(h.text)
		if h.level <= 2 && len(text) > len(shared) && strings.Contains(title, text) && !strings.HasSuffix(title, " - "+text) {
			shared = text
		}
		if h.level == 1 && len(strings.Fields(text)) > len(strings.Fields(first)) {
			first = text
		}
	}
	switch {
	case shared != "":
		return shared, ""
	case title == "":
		return first, ""
	case len(strings.Fields(first)) > len(strings.Fields(title)):
		return first, title
	}
	return title, first
}
