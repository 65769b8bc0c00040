package evidence

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/asked"
	"isnad/internal/answer/matching"
)

// mostToTable is how many sentences may stand before the first row of the table that is asked about.
const mostToTable = 10

// preferExtreme puts the row of a table first that is the least, most, first or last of it, where the
// question asks for that: «ما أرخص صنف؟», «من متصدر الترتيب؟». No model compares rows.
func (e arrangement) preferExtreme() {
	x := matching.ExtremeOf(e.Question)
	if x == "" || e.request.Sort == asked.YesNo || e.request.Sort == asked.Reason {
		return
	}
	tried := map[string]bool{}
	for i := range e.Sentences[:min(len(e.Sentences), mostToTable)] {
		s := &e.Sentences[i]
		path := s.Passage.Span.Path
		if !matching.IsRow(s.Passage, s.Place) || tried[path] {
			continue
		}
		tried[path] = true
		rows, places := e.tableOf(s)
		if at := matching.ExtremeRow(e.Question, x, rows); at >= 0 {
			putFirst(e.Sentences, places[at])
			e.extreme = true
			return
		}
	}
}

// tableOf lists the rows of the table of s in their order, with their places among the sentences.
func (e arrangement) tableOf(s *Sentence) (rows []matching.Row, places []int) {
	for i := range e.Sentences {
		if t := &e.Sentences[i]; matching.SameTable(s.row(), t.row()) {
			at, _ := slices.BinarySearchFunc(rows, t.row(), matching.Row.Compare)
			rows, places = slices.Insert(rows, at, t.row()), slices.Insert(places, at, i)
		}
	}
	return rows, places
}

func (s *Sentence) row() matching.Row { return matching.Row{Passage: s.Passage, Place: s.Place} }

// plain reports whether the question asks for an extreme by size, and neither the best sentence nor what
// stands around it compares anything: «ما أكبر مدينة في الإقليم؟».
func (e *Evidence) plain() bool {
	best := &e.Sentences[0]
	return !e.extreme && !matching.IsRow(best.Passage, best.Place) && matching.AsksForSize(e.Question) &&
		analysis.Script(best.Text()) == e.Question.Script() && !matching.HasExtreme(best.near()+" "+best.Passage.Heading)
}
