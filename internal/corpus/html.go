package corpus

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// A page is what a reader sees of an HTML file. Its text has exactly the line
// ends of its source. Where a block (paragraph, heading, list item) ends in the
// middle of a line stands U+2029, the paragraph separator, and a tab between the
// cells of a table row: words stay apart and sentences end there.
type page struct {
	text    string
	lines   []mark // one for each line
	units   []Unit // tables, lists, headings inside a line, fields of the page
	title   string // of <title> or a heading, may be empty
	heading string // the first <h1> where the title is another, may be empty
	fields  []field
}

// A mark is what a line's HTML says about it.
type mark struct {
	visible bool   // the line has text
	level   int    // all of it inside <h1> to <h6>; <title> counts as 1
	place   string // all of it inside this element of page furniture: "nav"
	runsOn  bool   // the paragraph goes on in the next line
}

// The elements whose text is never shown, those that repeat on every page of a
// site, and those that end a run of words. What is in none is inline.
var (
	hidden    = set("script style noscript template iframe noembed noframes svg object audio video canvas datalist")
	furniture = set("nav footer button select menu dialog")
	cells     = set("td th dd")
	blocks    = set("address article aside blockquote body br caption center details dialog div dl dt fieldset " +
		"figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol " +
		"optgroup option p pre search section select summary table tbody textarea tfoot thead title tr ul")
)

func set(names string) map[string]bool {
	m := map[string]bool{}
	for _, name := range strings.Fields(names) {
		m[name] = true
	}
	return m
}

// readHTML extracts what a reader sees. It reads tokens, which together are the
// whole source, not the tree: broken markup then moves no text to another line.
func readHTML(source string) page {
	r := htmlReader{lines: make([]mark, 1, strings.Count(source, "\n")+1), shown: -1, gap: gapBlock}
	r.out.Grow(len(source) / 2)
	z := html.NewTokenizer(strings.NewReader(source))
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
	return page{text: r.out.String(), lines: r.lines, units: r.units, title: title, heading: heading, fields: r.fields}
}

// A gap is what stands between two pieces of text.
type gap int

const (
	gapNone  gap = iota
	gapCell      // another cell of the same row
	gapBlock     // another block
)

type htmlReader struct {
	out      strings.Builder
	lines    []mark
	hidden   int    // elements open whose text is not shown
	raw      string // the hidden element whose text is the next token
	place    string // the outermost open element of page furniture
	depth    int    // how many elements of that name are open
	level    int    // of the open heading, 0 for none
	inTitle  bool
	gap      gap // since the last visible text
	shown    int // line of the last visible text, from 0; -1 for none
	titleTag strings.Builder
	headings []htmlHeading
	end      int // offset behind the last visible text

	furniture   []htmlRun // runs of page furniture
	furnishedTo int       // where the last other text ends
	veil        string    // the element with the attribute hidden, or not displayed
	veilDepth   int       // how many elements of that name are open
	htmlBlocks
}

// titleLevel is that of <title> among the headings of a page; it has no text there.
const titleLevel = 1

// An htmlHeading is a heading of the page and where it stands.
type htmlHeading struct {
	level      int
	text       string
	start, end int
}

func (r *htmlReader) token(z *html.Tokenizer, kind html.TokenType) {
	raw := string(z.Raw())
	switch kind {
	case html.TextToken:
		switch {
		case r.raw == "script" && r.data:
			r.linkedData(raw)
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

// newlines keeps the line ends of what is not shown.
func (r *htmlReader) newlines(raw string) {
	for range strings.Count(raw, "\n") {
		r.out.WriteByte('\n')
		r.lines = append(r.lines, mark{})
	}
}

func (r *htmlReader) tag(name string, kind html.TokenType, attr map[string]string) {
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
func (r *htmlReader) hide(name string, kind html.TokenType) {
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
func (r *htmlReader) furnish(name string, kind html.TokenType) {
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
func (r *htmlReader) show(raw string) {
	for i, part := range strings.SplitAfter(raw, "\n") {
		if i > 0 {
			r.lines = append(r.lines, mark{})
		}
		source := strings.TrimSuffix(strings.TrimSuffix(part, "\n"), "\r")
		text := lineEnds.Replace(html.UnescapeString(source))
		if r.shown != len(r.lines)-1 {
			text = strings.TrimLeftFunc(text, unicode.IsSpace)
		}
		if Visible(text) != "" {
			r.separate()
			r.mark()
			r.remember(text)
			r.extend(text)
			r.furnished(text)
		}
		r.out.WriteString(text)
		r.out.WriteString(part[len(source):])
	}
}

var lineEnds = strings.NewReplacer("\n", " ", "\r", " ", "\x00", "\uFFFD")

// separate keeps text apart from what stands before it on its line.
func (r *htmlReader) separate() {
	if r.shown == len(r.lines)-1 {
		switch r.gap {
		case gapCell:
			r.out.WriteByte('\t')
		case gapBlock:
			r.out.WriteString("\u2029")
		}
	}
	if r.shown >= 0 && r.shown == len(r.lines)-2 && r.gap == gapNone {
		r.lines[r.shown].runsOn = true
	}
	r.shown, r.gap = len(r.lines)-1, gapNone
}

// mark notes where the text of the current line stands.
func (r *htmlReader) mark() {
	here := mark{visible: true, level: r.level, place: r.place}
	if r.inTitle {
		here.level = 1
	}
	m := &r.lines[len(r.lines)-1]
	if m.visible {
		if m.level != here.level {
			here.level = 0
		}
		if m.place != here.place {
			here.place = ""
		}
	}
	*m = here
}

// newHeading begins a heading where one is open.
func (r *htmlReader) newHeading() {
	if r.level > 0 {
		r.headings = append(r.headings, htmlHeading{level: r.level})
	}
}

// furnished notes that text is shown next, if it is inside of page furniture.
func (r *htmlReader) furnished(text string) {
	start := r.out.Len()
	if n := len(r.furniture); r.place != "" && n > 0 && r.furniture[n-1].end >= r.furnishedTo {
		r.furniture[n-1].end = start + len(text)
	} else if r.place != "" {
		r.furniture = append(r.furniture, htmlRun{start: start, end: start + len(text)})
	}
	if r.place == "" {
		r.furnishedTo = start + len(text)
	}
}

// titles makes units of the headings, and of the furniture, that do not have their
// line to themselves.
func (r *htmlReader) titles() {
	text := r.out.String()
	line, at := 0, 0 // the line in which text[at:] begins
	for _, h := range r.headings {
		if h.end == 0 {
			continue
		}
		line += strings.Count(text[at:h.start], "\n")
		at = h.start
		if !strings.Contains(text[h.start:h.end], "\n") && r.lines[line].level == 0 && h.end-h.start <= headingBytes {
			r.units = append(r.units, Unit{Start: h.start, End: h.end, Kind: Title, Level: h.level})
		}
	}
	line, at = 0, 0
	for _, f := range r.furniture {
		line += strings.Count(text[at:f.start], "\n")
		at = f.start
		if first, _, _ := strings.Cut(text[f.start:f.end], "\n"); r.lines[line].place == "" {
			r.units = append(r.units, Unit{Start: f.start, End: f.start + len(first), Kind: Furniture})
		}
	}
}

// remember keeps the page's title and its headings.
func (r *htmlReader) remember(text string) {
	if r.inTitle {
		if r.titleTag.Len() == 0 {
			r.headings = append(r.headings, htmlHeading{level: titleLevel, start: r.out.Len()})
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
		h.text, h.end = h.text+text+" ", r.out.Len()+len(text)
	}
}

// title is the heading that <title> holds too, which then adds the site's name.
// Else it is <title>, unless that has fewer words than the first <h1>: it is the
// site's name then. The <h1> that was not chosen comes along.
func (r *htmlReader) title() (title, other string) {
	title = oneLine(r.titleTag.String())
	shared, first := "", ""
	for _, h := range r.headings {
		text := oneLine(h.text)
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
