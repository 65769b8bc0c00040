package matching

import (
	"slices"
	"strings"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// IsRow reports whether the sentence at a place is a row of a table.
func IsRow(p *chunk.Passage, place int) bool {
	s := p.Sentences[place]
	return len(s.Cells) > 1 && !s.About && !s.Heading
}

// NamedCell returns the number of words of a cell that the question has, if these are at least
// half of the cell's; of the cell with the most.
func NamedCell(q *question.Question, p *chunk.Passage, place int) (most int) {
	for _, n := range namedCells(q, p, place) {
		most = max(most, n)
	}
	return most
}

// NamedCells returns how many cells of a row the question names: both teams of a match.
func NamedCells(q *question.Question, p *chunk.Passage, place int) int {
	return len(slices.DeleteFunc(namedCells(q, p, place), func(n int) bool { return n == 0 }))
}

// namedCells counts for each cell of a row the words that the question has, if these are at least
// half of the cell's.
func namedCells(q *question.Question, p *chunk.Passage, place int) (counts []int) {
	asked := Stems{}
	for _, stem := range q.Stems() {
		asked[stem] = true
	}
	for _, c := range p.Sentences[place].Cells {
		words, there := 0, 0
		for _, w := range analysis.ContentWords(p.Text[c.Start:c.End]) {
			if !strings.ContainsFunc(w.Text, unicode.IsLetter) {
				continue
			}
			if words++; asked.Has(analysis.Stem(w.Text)) {
				there++
			}
		}
		if there*2 < words {
			there = 0
		}
		counts = append(counts, there)
	}
	return counts
}

// NamesColumn reports whether the question has a word of the name of a column of a row.
func NamesColumn(q *question.Question, p *chunk.Passage, place int) bool {
	there := StemsOf(columns(p.Sentences[place]))
	return slices.ContainsFunc(q.Stems(), there.Has)
}

// InOtherColumn reports whether the bytes from start to end of a row are in a cell whose column the
// question does not name, while another cell of the row has a number too: of «قميص | 4 | 2.5» no
// number answers alone unless its column is asked for. One with a unit may.
func InOtherColumn(q *question.Question, p *chunk.Passage, place, start, end int) bool {
	if !IsRow(p, place) {
		return false
	}
	numbers, s := 0, p.Sentences[place]
	if strings.ContainsFunc(p.Text[s.Start+start:s.Start+end], unicode.IsLetter) {
		return false
	}
	for _, c := range s.Cells {
		if len(analysis.FindNumbers(p.Text[c.Start:c.End])) > 0 {
			numbers++
		}
		if c.Start <= s.Start+start && s.Start+end <= c.End && slices.ContainsFunc(q.ContentWords(), func(w analysis.Word) bool {
			return names(c.Name, w.Text) && !inCell(p, place, w.Text)
		}) {
			return false
		}
	}
	return numbers > 1
}

// inCell reports whether a word stands in a cell of a row. It then names the row and no column:
// «العائلية» the room of that sort, and not the beds, which one word for family also means.
func inCell(p *chunk.Passage, place int, word string) bool {
	return slices.ContainsFunc(p.Sentences[place].Cells, func(c chunk.Cell) bool {
		return StemsOf(p.Text[c.Start:c.End]).Has(analysis.Stem(word))
	})
}

// InTable reports whether what surrounds a row, its columns, caption and headings, has all that
// the question names.
func InTable(q *question.Question, p *chunk.Passage, place int) bool {
	s := p.Sentences[place]
	return StemsOf(s.Context+" "+p.Heading+" "+p.Title+" "+columns(s)).Missing(q) == 0
}

// columns are the names of a row's columns.
func columns(s chunk.Sentence) string {
	var all []string
	for _, c := range s.Cells {
		all = append(all, c.Name)
	}
	return strings.Join(all, " ")
}
