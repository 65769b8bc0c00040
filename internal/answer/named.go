package answer

import (
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/matching"
	"isnad/internal/chunk"
)

// namedConfidence is that of an answer with the text of the numbered part that was asked
// for.
const namedConfidence = 0.9

// A naming says whether a question asks for the text of a numbered part («ماذا تقول المادة
// الثانية من قانون السكن؟»), and whether the articles have that part.
type naming struct {
	asked, found bool
	name         string // as the question has it
}

// named keeps of e the sentences of the part that the question asks for, in their order,
// where it asks for one and there is one.
func (e *evidence) named() naming {
	text := e.question.Text()
	parts := analysis.Sections(text)
	if len(parts) == 0 {
		return naming{}
	}
	part := naming{name: text[parts[0].Start:parts[0].End]}
	asks := map[*chunk.Passage]bool{} // the heading decides, which a passage's sentences share
	var found []sentence
	for _, s := range e.sentences {
		if _, known := asks[s.passage]; !known {
			asks[s.passage] = matching.AsksForPart(e.question, parts, s.passage)
		}
		if !asks[s.passage] {
			continue
		}
		part.asked = true
		if at := s.passage.Sentences[s.place]; s.passage.In(parts) && !at.Heading && !at.About && !matching.IsLabel(s.text()) {
			found = append(found, s)
		}
	}
	if len(found) == 0 {
		return part
	}
	part.found = true
	first := found[0].passage
	found = slices.DeleteFunc(found, func(s sentence) bool { return s.passage != first })
	slices.SortFunc(found, func(a, b sentence) int { return a.place - b.place })
	e.sentences = found
	return part
}
