package structure

import (
	"regexp"
	"strings"
	"sync"

	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/phrase"
)

// Longer cells are not a table but text laid out in columns, and a single row
// proves nothing.

// tableRule is the line below the head of a table in Markdown.
var tableRule = regexp.MustCompile(`^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?$|^\|\s*:?-+:?\s*\|$`)

func isTableRule(text string) bool {
	return strings.Contains(text, "|") && strings.Contains(text, "-") && tableRule.MatchString(text)
}

// tables finds tables.
type tables struct{ *sheet }

// find finds the tables that are written in lines: with a rule below the head as
// in Markdown, or a run of lines with the same number of bars, tabs or gaps.
func (t tables) find(start int) []doc.Unit {
	var units []doc.Unit
	for n := start; t.going(n); n++ {
		if n > start && isTableRule(t.line(n)) && t.rowOf('|', n-1) != nil {
			t.set(n, doc.Markup, "the rule of a table")
			end := n + 1
			for end < len(t.lines) && t.inTable(end) && strings.Contains(t.line(end), "|") {
				end++
			}
			units = append(units, t.table([]int{n - 1}, n+1, end, '|')...)
			n = end - 1
			continue
		}
		sep, end := t.ruleless(n)
		if end == 0 {
			continue
		}
		var head []int
		first := n
		if t.headed(n, end, sep) {
			head, first = []int{n}, n+1
		}
		units = append(units, t.table(head, first, end, sep)...)
		n = end - 1
	}
	return units
}

// inTable says whether line n can be part of a table.
func (t tables) inTable(n int) bool {
	k := t.lines[n].Kind
	return (k == doc.Prose || k == doc.Heading) && t.lines[n].Why != whyFenced
}

// ruleless gives what separates the cells of the table without a rule that begins
// at line n, and the line after it; 0 where there is none.
func (t tables) ruleless(n int) (sep rune, end int) {
	for _, sep := range "\t|≡" {
		if at, _ := cut(t.text[t.lines[n].Start:t.lines[n].End], sep); at < 0 {
			continue
		}
		cells := len(t.rowOf(sep, n))
		if cells < 2 {
			continue
		}
		end := n + 1
		for end < len(t.lines) && len(t.rowOf(sep, end)) == cells {
			end++
		}
		if end-n >= doc.FewestRows {
			return sep, end
		}
	}
	return 0, 0
}

// headed says whether line n names the columns of the lines down to end: it holds
// no number and most of the others do, or the table has three columns and more.
func (t tables) headed(n, end int, sep rune) bool {
	digits := func(n int) bool { return doc.HasDigit(t.line(n)) }
	if digits(n) {
		return false
	}
	with := 0
	for i := n + 1; i < end; i++ {
		if digits(i) {
			with++
		}
	}
	return with*2 > end-n-1
}

// rowOf are the cells of line n, nil where it is no row. '≡' stands for a gap of
// three spaces and more.
func (t tables) rowOf(sep rune, n int) []doc.Cell {
	l := t.lines[n]
	if !t.inTable(n) || t.markdown && l.Kind == doc.Heading && hashes(t.line(n)) > 0 {
		return nil
	}
	text := t.text[l.Start:l.End]
	var cells []doc.Cell
	add := func(from, to int) {
		start, end := doc.Trimmed(t.text, l.Start+from, l.Start+to)
		cells = append(cells, doc.Cell{Start: start, End: end})
	}
	from := len(text) - len(strings.TrimLeftFunc(text, edgeOf(sep)))
	last := len(strings.TrimRightFunc(text, edgeOf(sep)))
	for at := from; at < last; {
		next, size := cut(text[at:last], sep)
		if next < 0 {
			add(from, last)
			break
		}
		add(from, at+next)
		from = at + next + size
		at = from
	}
	if len(cells) < 2 && !(sep == '|' && strings.HasPrefix(t.line(n), "|")) {
		return nil
	}
	for _, x := range cells {
		if x.End-x.Start > doc.CellBytes {
			return nil
		}
	}
	return cells
}

// edgeOf are the characters around the cells of a line.
func edgeOf(sep rune) func(rune) bool {
	return func(r rune) bool { return r == ' ' || r == '\uFEFF' || sep == '|' && r == '|' }
}

// cut finds the next separator in s and its length; -1 where there is none.
func cut(s string, sep rune) (at, size int) {
	switch sep {
	case '≡':
		if at = strings.Index(s, "   "); at < 0 {
			return -1, 0
		}
		return at, len(s[at:]) - len(strings.TrimLeft(s[at:], " "))
	case '|':
		for i := 0; i < len(s); i++ {
			if s[i] == '|' && (i == 0 || s[i-1] != '\\') {
				return i, 1
			}
		}
		return -1, 0
	}
	return strings.IndexRune(s, sep), len(string(sep))
}

// table makes the units of the table with the given lines as its head and those
// from first to end as its rows.
func (t tables) table(head []int, first, end int, sep rune) []doc.Unit {
	var units []doc.Unit
	var names []string
	for _, n := range head {
		cells := t.rowOf(sep, n)
		for _, x := range cells {
			names = append(names, plainCell(t.text[x.Start:x.End]))
		}
		t.row(n, WhyColumns)
		units = append(units, row(t.text, doc.Columns, cells, nil, ""))
	}
	caption := t.caption(min(first, append(head, first)[0]))
	for n := first; n < end; n++ {
		if cells := t.rowOf(sep, n); len(cells) > 0 {
			t.row(n, WhyRow)
			units = append(units, row(t.text, doc.Row, cells, names, caption))
		}
	}
	return units
}

// Other packages compare with these reasons.
const (
	WhyColumns = "the head of a table"
	WhyRow     = "a row of a table"
)

// row is the unit of a row's cells under the names of their columns.
func row(text string, kind doc.UnitKind, cells []doc.Cell, names []string, caption string) doc.Unit {
	u := doc.Unit{Kind: kind, Context: caption, Start: cells[0].Start, End: cells[len(cells)-1].End}
	for i, x := range cells {
		if i < len(names) {
			x.Name = names[i]
		}
		if doc.Visible(text[x.Start:x.End]) != "" {
			u.Cells = append(u.Cells, x)
		}
	}
	return u
}

// plainCell is a cell's text without the marks of Markdown.
func plainCell(s string) string {
	return doc.OneLine(strings.NewReplacer("**", "", "`", "", "\\|", "|").Replace(s))
}

// captionWords are the words that captions begin with.
var captionWords = sync.OnceValue(func() phrase.Set { return phrase.Listed("tables") })

// captionRunes is the most that a caption above a table has.
const captionRunes = 120

// caption is the line of text above line n, if it is short and announces what
// comes or calls itself a table.
func (t tables) caption(n int) string {
	for n--; n >= 0 && t.lines[n].Kind == doc.Blank; n-- {
	}
	if n < 0 || t.lines[n].Kind != doc.Prose || t.shapes[n].runes > captionRunes {
		return ""
	}
	text := t.line(n)
	words := phrase.Folded(text)
	if strings.HasSuffix(text, ":") || len(words) > 0 && captionWords().Has(words[0]) {
		return doc.OneLine(text)
	}
	return ""
}
