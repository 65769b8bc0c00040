package matching

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/linear"
	"isnad/internal/answer/measure"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// An Extreme is what a question asks for of things that are compared: the least or the most of them by
// a number, or the first or the last by time or rank; "" for none.
type Extreme string

const (
	least Extreme = "least"
	most  Extreme = "most"
	first Extreme = "first"
	last  Extreme = "last"
)

// extremes are the words of each, prices those that compare what things cost, and common words for a
// thing of any sort.
var (
	extremes = map[Extreme]func() map[string]bool{}
	prices   = analysis.ListedUnder("extremes", "prices")
	sizes    = analysis.ListedUnder("extremes", "sizes")
	common   = analysis.ListedUnder("extremes", "common")
)

func init() {
	for _, x := range []Extreme{least, most, first, last} {
		extremes[x] = analysis.ListedUnder("extremes", string(x))
	}
}

// ExtremeOf returns what a question asks for, by its only word for such: «ما أرخص صنف؟».
func ExtremeOf(q *question.Question) Extreme {
	var found Extreme
	for _, w := range q.Words() {
		x := extremeOf(w.Text)
		if x != "" && found != "" && x != found {
			return ""
		}
		if x != "" {
			found = x
		}
	}
	return found
}

func extremeOf(word string) Extreme {
	for _, x := range []Extreme{least, most, first, last} {
		if extremes[x]()[word] || extremes[x]()[strings.TrimPrefix(word, "ال")] {
			return x
		}
	}
	return ""
}

// AsksForSize reports whether a question asks for the largest, smallest or cheapest of some things, right
// behind the word that asks: «ما أكبر مدينة؟», “what is the longest river?”.
func AsksForSize(q *question.Question) bool {
	content := q.ContentWords()
	return len(content) > 1 && sizes()[strings.TrimPrefix(content[0].Text, "ال")] && q.Kind() == question.Anything
}

// HasExtreme reports whether a text compares things with all others of their sort.
func HasExtreme(text string) bool {
	return slices.ContainsFunc(analysis.Words(text), func(w analysis.Word) bool {
		bare, _ := analysis.CutPrefix(w.Text, "وال", "و", "بال", "ب", "ل")
		return extremeOf(w.Text) != "" || extremeOf(bare) != ""
	})
}

// A Row is a row of a table by its passage and its place there.
type Row struct {
	Passage *chunk.Passage
	Place   int
}

// Compare orders rows as the article has them.
func (r Row) Compare(other Row) int {
	a, b := r.Passage.Sentences[r.Place], other.Passage.Sentences[other.Place]
	return cmp.Or(cmp.Compare(r.Passage.Span.First, other.Passage.Span.First), cmp.Compare(a.Start, b.Start))
}

// SameTable reports whether two rows are of one table: of one article, under the same caption and the same
// names of columns.
func SameTable(a, b Row) bool {
	s, t := a.Passage.Sentences[a.Place], b.Passage.Sentences[b.Place]
	return IsRow(a.Passage, a.Place) && IsRow(b.Passage, b.Place) && a.Passage.Span.Path == b.Passage.Span.Path && s.Context == t.Context && columns(s) == columns(t)
}

// ExtremeRow finds among the rows of one table, in their order, that which a question for an extreme asks for.
// The table must have all else that the question names. It returns -1 where no column tells.
func ExtremeRow(q *question.Question, x Extreme, rows []Row) int {
	if len(rows) < 2 || !tableHas(q, rows) {
		return -1
	}
	best := 0.0
	var chosen []float64 // the values of the column that fits best
	for column, cell := range rows[0].cells() {
		values := valuesOf(rows, column, x)
		if values == nil {
			continue
		}
		if fits := fitsColumn(q, cell.Name); fits > best {
			best, chosen = fits, values
		} else if fits == best {
			chosen = nil // nothing tells which of two
		}
	}
	if chosen == nil {
		return -1
	}
	return extremeIn(q, x, rows, chosen)
}

func (r Row) cells() []chunk.Cell { return r.Passage.Sentences[r.Place].Cells }

// text is that of a cell.
func (r Row) text(c chunk.Cell) string { return r.Passage.Text[c.Start:c.End] }

// extremeIn is the place of the row with the extreme value. A row that the question names is left out:
// «ما أغلى صنف بعد العسل؟».
func extremeIn(q *question.Question, x Extreme, rows []Row, values []float64) int {
	at := -1
	for i, v := range values {
		if NamedCell(q, rows[i].Passage, rows[i].Place) > 0 {
			continue
		}
		if at < 0 || (x == least || x == first) && v < values[at] || (x == most || x == last) && v > values[at] {
			at = i
		}
	}
	return at
}

// fitsColumn says how well a column is what things are compared by: 3 where the question names it or
// asks for prices, 1 where nothing speaks against it, 0 else.
func fitsColumn(q *question.Question, name string) float64 {
	words := analysis.Words(name)
	money := measure.Asked(words) == "money" || slices.ContainsFunc(words, func(w analysis.Word) bool {
		bare, _ := analysis.CutPrefix(w.Text, "بال", "لل", "ال")
		return measure.Of(analysis.Stem(bare)) == "money"
	})
	if slices.ContainsFunc(q.Words(), func(w analysis.Word) bool { return prices()[w.Text] || prices()[strings.TrimPrefix(w.Text, "ال")] }) {
		return 3 * linear.One(money)
	}
	named := slices.ContainsFunc(q.ContentWords(), func(w analysis.Word) bool { return extremeOf(w.Text) == "" && names(name, w.Text) })
	return 1 + 2*linear.One(named)
}

// valuesOf are the numbers of a column, one in each row; nil where it has others. For what is first or
// last they are times of day, or ranks from 1.
func valuesOf(rows []Row, column int, x Extreme) (values []float64) {
	for i, r := range rows {
		if column >= len(r.cells()) {
			return nil
		}
		v, isTime, ok := valueOf(r.text(r.cells()[column]))
		ordered := x == first || x == last
		if !ok || ordered != isTime && !(ordered && v == float64(i+1)) {
			return nil
		}
		values = append(values, v)
	}
	return values
}

// valueOf reads the only number of a cell, or a time of day in minutes.
func valueOf(cell string) (v float64, isTime, ok bool) {
	hours, minutes, found := strings.Cut(strings.TrimSpace(analysis.Fold(cell)), ":")
	h, err := strconv.Atoi(hours)
	m, err2 := strconv.Atoi(minutes)
	if found && err == nil && err2 == nil {
		return float64(60*h + m), true, true
	}
	all := analysis.Numbers(cell)
	if len(all) != 1 {
		return 0, false, false
	}
	v, err = strconv.ParseFloat(all[0], 64)
	return v, false, err == nil
}

// tableHas reports whether the table, with its title and the names of its columns, has all that the
// question names but the extreme.
func tableHas(q *question.Question, rows []Row) bool {
	p := rows[0].Passage
	s := p.Sentences[rows[0].Place]
	all := p.Title + " " + p.Heading + " " + s.Context + " " + columns(s)
	for _, r := range rows {
		all += " " + r.Passage.Text[r.Passage.Sentences[r.Place].Start:r.Passage.Sentences[r.Place].End]
	}
	there := 0
	for _, w := range q.ContentWords() {
		bare := strings.TrimPrefix(w.Text, "ال")
		switch {
		case extremeOf(w.Text) != "" || prices()[w.Text]:
		case names(all, bare):
			there++
		case !common()[w.Text] && !common()[bare]:
			return false
		}
	}
	return there > 0
}
