package evidence

import (
	"regexp"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/answer/matching"
	"isnad/internal/chunk"
	"isnad/internal/question"
)

// NamedConfidence is that of an answer with the text of what the question names: a numbered part,
// or the things that it wants compared or told about.
const NamedConfidence = 0.9

// A naming says whether a question asks for the text of a numbered part («ماذا تقول المادة
// الثانية من قانون السكن؟»), and whether the articles have that part.
type naming struct {
	asked, found bool
	name         string // as the question has it
}

// mark is the number with which a numbered verse, rule or item begins: «﴿٣﴾», “(3)”, “3.”.
var mark = regexp.MustCompile(`^[\s*-]*(?:﴿\s*(\p{Nd}+)\s*﴾|[(\[]\s*(\p{Nd}+)\s*[)\]]|(\p{Nd}+)\s*[.)\-–:])`)

// numbered are the sentences whose own mark is the number of a part, in the passages that may hold it.
func numbered(all []Sentence, part analysis.Section, asks map[*chunk.Passage]bool) (found []Sentence) {
	for _, s := range all {
		if n := mark.FindString(s.Text()); asks[s.Passage] && !s.at().Heading && n != "" && slices.Equal(analysis.Numbers(n), []string{part.Number}) {
			found = append(found, s)
		}
	}
	return found
}

// partOf keeps the sentences of the part that a question asks for, in their order, where it
// asks for one and there is one.
func partOf(q *question.Question, all []Sentence) (naming, []Sentence) {
	text := q.Text()
	parts := analysis.Sections(text)
	if len(parts) == 0 {
		return naming{}, all
	}
	part := naming{name: text[parts[0].Start:parts[0].End]}
	asks := map[*chunk.Passage]bool{} // the heading decides, which a passage's sentences share
	var found []Sentence
	for _, s := range all {
		if _, known := asks[s.Passage]; !known {
			asks[s.Passage] = matching.AsksForPart(q, parts, s.Passage)
		}
		if !asks[s.Passage] {
			continue
		}
		part.asked = true
		if at := s.at(); s.Passage.In(parts) && !at.Heading && !at.About && !matching.IsLabel(s.Text()) {
			found = append(found, s)
		}
	}
	if len(found) == 0 && part.asked {
		found = numbered(all, parts[0], asks)
	}
	if len(found) == 0 {
		return part, all
	}
	part.found = true
	first := found[0].Passage
	found = slices.DeleteFunc(found, func(s Sentence) bool { return s.Passage != first })
	slices.SortFunc(found, func(a, b Sentence) int { return a.Place - b.Place })
	return part, found
}
