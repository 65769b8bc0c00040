package reader

import (
	"strings"

	"isnad/internal/chunk"
)

// Of is p as it is read, and for each sentence that is read its place in
// p.Sentences: the statements, or where there is none the headings, or everything.
// Headings name the text; they are read as its heading.
//
// Of a table's row the cells are read, each behind its column's name, and of a
// statement about the article the value behind what it is:
//
//	المدينة: طنجة ، حتى كيلوغرام (درهم): 32
//
// Before the items of a list stands the line that announces it, where the passage
// does not hold that, once.
func Of(p *chunk.Passage) (in Passage, places []int) {
	in.Heading = p.Heading
	for i, s := range p.Sentences {
		if !s.Boilerplate && !s.Heading {
			places = append(places, i)
		}
	}
	if places == nil {
		for i, s := range p.Sentences {
			if !s.Boilerplate {
				places = append(places, i)
			}
		}
	}
	if places == nil {
		for i := range p.Sentences {
			places = append(places, i)
		}
	}
	announced := ""
	for k, i := range places {
		s := p.Sentences[i]
		in.Sentences = append(in.Sentences, p.Text[s.Start:s.End])
		parts := partsOf(s)
		if s.Item && s.Context != "" && s.Context != announced && !holds(p, s.Context) {
			if parts == nil {
				parts = []Part{{Start: 0, End: s.End - s.Start}}
			}
			parts[0].Aside = strings.TrimSpace(s.Context + " " + parts[0].Aside)
		}
		if announced = s.Context; parts != nil {
			if in.Parts == nil {
				in.Parts = make([][]Part, len(places))
			}
			in.Parts[k] = parts
		}
	}
	return in, places
}

// partsOf are the cells of s as they are read, nil for running text.
func partsOf(s chunk.Sentence) []Part {
	var parts []Part
	for i, c := range s.Cells {
		p := Part{Start: c.Start - s.Start, End: c.End - s.Start}
		if c.Name != "" {
			p.Aside = c.Name + ":"
		}
		if i > 0 {
			p.Aside = strings.TrimSpace("، " + p.Aside)
		}
		parts = append(parts, p)
	}
	return parts
}

// holds says whether the passage or its heading has these words in a row.
func holds(p *chunk.Passage, words string) bool {
	return strings.Contains(strings.Join(strings.Fields(p.Text), " "), words) || strings.Contains(p.Heading, words)
}
