package reader

import (
	"strings"

	"isnad/internal/chunk"
)

// Of returns p as the reader reads it, and for each sentence its place in p.Sentences. It
// reads the statements; if there are none the headings; else everything. Headings name the
// text; they are read as its heading.
//
// Of a table's row the cells are read, each behind its column's name, and of a statement
// about the article the value behind its name:
//
//	المدينة: طنجة ، حتى كيلوغرام (درهم): 32
//
// The line that announces a list stands before its items, and a question before its answer,
// once, unless it is read anyway.
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
		if s.Context != "" && s.Context != announced && !holds(p, places, s.Context) {
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

// partsOf returns the cells of s as parts, nil for running text.
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

// holds reports whether these words, in a row, are read anyway: in the heading of the passage
// or in its sentences at these places.
func holds(p *chunk.Passage, places []int, words string) bool {
	if strings.Contains(p.Heading, words) {
		return true
	}
	for _, i := range places {
		if s := p.Sentences[i]; strings.Contains(strings.Join(strings.Fields(p.Text[s.Start:s.End]), " "), words) {
			return true
		}
	}
	return false
}
