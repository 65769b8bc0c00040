package answer

import (
	"slices"
	"strings"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// preferStructure puts first what the structure of the articles says that a question is
// about: the row whose cell it names, the list that is announced as what it asks for, the
// sentence that tells the good or the bad of a thing. Similarity takes one row, item or
// sentence for another of its kind.
func (e *evidence) preferStructure() {
	if len(e.sentences) == 0 {
		return
	}
	e.preferNamedRow()
	e.preferList()
	e.preferSide()
}

// first makes the sentence at place i the best.
func (e *evidence) first(i int) {
	s := e.sentences[i]
	e.sentences = slices.Insert(slices.Delete(e.sentences, i, i+1), 0, s)
}

// at is the sentence as the passage has it.
func (s *sentence) at() chunk.Sentence { return s.passage.Sentences[s.place] }

// isRow reports whether s is a row of a table.
func (s *sentence) isRow() bool {
	at := s.at()
	return len(at.Cells) > 1 && !at.About && !at.Heading
}

// support is what the structure adds to the odds that the best sentence answers.
func (e *evidence) support() float64 {
	best := &e.sentences[0]
	switch {
	case e.unnamed:
		return unnamedMalus
	case best.isRow() && e.namedCell(best) > 0 && e.namesColumn(best), e.compared(best):
		return foundBonus
	}
	return 0
}

const (
	// unnamedMalus is for a row that has nothing in common with the question but the names of
	// its columns: to the model it looks like the row that is asked for. A third of the odds
	// stays, since the question may have another word for it.
	unnamedMalus = -1.1

	// foundBonus is for a cell that is looked up by its row and its column, and for a sentence
	// with all things that are to be compared. The reader knows rows and comparisons little.
	foundBonus = 0.9
)

// compared reports whether the question compares things and s names all of them: all of the
// question's words but the one that says so, which is its first.
func (e *evidence) compared(s *sentence) bool {
	there, stems := stemsOf(s.text()), e.question.Stems()
	return e.question.Form() == question.Compare && len(stems) > 2 &&
		!slices.ContainsFunc(stems[1:], func(stem string) bool { return !hasStem(there, stem) })
}

// namesColumn reports whether the question has a word of the name of a column of the row s
// that is not in the cell which it names.
func (e *evidence) namesColumn(s *sentence) bool {
	for _, c := range s.at().Cells {
		there := stemsOf(c.Name)
		if slices.ContainsFunc(e.question.Stems(), func(stem string) bool { return hasStem(there, stem) }) {
			return true
		}
	}
	return false
}

// preferNamedRow puts a row with a cell that the question names in place of one without.
func (e *evidence) preferNamedRow() {
	best := &e.sentences[0]
	if !best.isRow() || e.question.Script() != analysis.Script(best.text()) || e.namedCell(best) > 0 {
		return
	}
	at, most := 0, 0
	for i := range e.sentences {
		if s := &e.sentences[i]; s.isRow() && s.passage.Span.Path == best.passage.Span.Path {
			if n := e.namedCell(s); n > most {
				at, most = i, n
			}
		}
	}
	if at > 0 {
		e.first(at)
		return
	}
	e.unnamed = e.lacks(best.at().Context + " " + best.passage.Heading + " " + best.passage.Title + " " + names(best.at()))
}

// namedCell is the number of words of a cell of s that the question has, if these are at
// least half of the cell's; of the cell with the most.
func (e *evidence) namedCell(s *sentence) (most int) {
	asked := map[string]bool{}
	for _, stem := range e.question.Stems() {
		asked[stem] = true
	}
	for _, c := range s.at().Cells {
		words, there := 0, 0
		for _, w := range analysis.ContentWords(s.passage.Text[c.Start:c.End]) {
			if !strings.ContainsFunc(w.Text, unicode.IsLetter) {
				continue
			}
			if words++; hasStem(asked, analysis.Stem(w.Text)) {
				there++
			}
		}
		if there*2 >= words {
			most = max(most, there)
		}
	}
	return most
}

// names are the names of a row's columns.
func names(s chunk.Sentence) string {
	var all []string
	for _, c := range s.Cells {
		all = append(all, c.Name)
	}
	return strings.Join(all, " ")
}

// lacks reports whether a text lacks a content word of the question.
func (e *evidence) lacks(text string) bool { return missing(e.question, stemsOf(text)) > 0 }

// preferList puts the first item of a list that is announced as exactly what the question asks
// for before other sentences than the announcement, which comes with the list.
func (e *evidence) preferList() {
	asks := func(s *sentence) bool {
		at := s.at()
		return at.Item && asksForList(e.question, at.Context, s.passage.Heading) && !e.lacks(at.Context+" "+s.passage.Heading)
	}
	if asks(&e.sentences[0]) {
		return
	}
	at := -1
	for i := range e.sentences {
		if s := &e.sentences[i]; asks(s) && (at < 0 || s.passage == e.sentences[at].passage && s.place < e.sentences[at].place) {
			at = i
		}
	}
	if at > 0 && oneLine(e.sentences[0].text()) != e.sentences[at].at().Context {
		e.first(at)
	}
}

// Words for the good and the bad of a thing, and those with which a sentence turns from one
// to the other.
var (
	merits    = analysis.Listed("merits")
	drawbacks = analysis.Listed("drawbacks")
	turning   = analysis.Listed("turning")
)

// preferSide puts the sentence that tells the side of a thing that is asked for, good or bad,
// before others below the same heading.
func (e *evidence) preferSide() {
	bad := hasListed(e.question.Text(), drawbacks())
	if bad == hasListed(e.question.Text(), merits()) {
		return
	}
	best := &e.sentences[0]
	at, most := 0, sideOf(best.text(), bad)
	for i := range e.sentences {
		s := &e.sentences[i]
		if n := sideOf(s.text(), bad); n > most && s.passage.Span.Path == best.passage.Span.Path && s.passage.Heading == best.passage.Heading && !s.at().Heading {
			at, most = i, n
		}
	}
	if at > 0 {
		e.first(at)
	}
}

// sideOf is how clearly a sentence tells the bad of a thing, or else the good.
func sideOf(text string, bad bool) int {
	asked, other := merits(), drawbacks()
	if bad {
		asked, other = other, asked
	}
	switch {
	case hasListed(text, asked):
		return 2
	case hasListed(text, other):
		return 0
	case bad && hasListed(text, turning()):
		return 1
	}
	return 0
}

// hasListed reports whether a text has a word of a list, as it is or with clitics.
func hasListed(text string, list map[string]bool) bool {
	return slices.ContainsFunc(analysis.Words(text), func(w analysis.Word) bool { return inList(w.Text, list) })
}

// inList reports whether a word without some of its clitics is in a list: «ومزاياها».
func inList(word string, list map[string]bool) bool {
	for _, start := range []string{"", "و", "ف", "ل", "ال", "وال", "لل"} {
		bare, ok := strings.CutPrefix(word, start)
		if !ok {
			continue
		}
		if list[bare] {
			return true
		}
		for _, end := range []string{"ها", "ه", "هما", "هم", "ا"} {
			if stem, ok := strings.CutSuffix(bare, end); ok && (list[stem] || strings.HasSuffix(stem, "ت") && list[strings.TrimSuffix(stem, "ت")+"ه"]) {
				return true
			}
		}
	}
	return false
}
