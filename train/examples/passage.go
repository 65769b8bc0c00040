package main

import (
	"slices"
	"strings"

	"isnad/internal/chunk"
	"isnad/internal/eval/gold"
	"isnad/internal/reader"
)

// A passage is what the reader reads of a passage of the corpus, and where it
// answers.
type passage struct {
	reader.Passage
	hit    *chunk.Passage
	rank   int   // in the search, from 1; 0 if it did not come up
	places []int // of its sentences in the hit's
	spans  []span
}

// A span is an answer in a sentence, in bytes.
type span struct{ sentence, start, end int }

func take(p *chunk.Passage, rank int) passage {
	in, places := reader.Of(p)
	return passage{Passage: in, hit: p, rank: rank, places: places}
}

// holds says whether the passage touches one of the lines.
func (p *passage) holds(lines []gold.Place) bool {
	at := p.hit.Span
	return slices.ContainsFunc(lines, func(g gold.Place) bool {
		return g.File == at.Path && g.Line >= at.First && g.Line <= at.Last
	})
}

// near says whether the passage touches a line that answers q, or holds the
// words of an answer anywhere: it is no example of one that doesn't answer.
func (p *passage) near(q gold.Question) bool {
	return p.holds(q.Gold) || slices.ContainsFunc(q.Answers, func(a string) bool { return strings.Contains(p.hit.Text, a) })
}

// answer finds where the passage answers q: accepted answers in a line that
// answers, near the words that the question's gold names, if it does.
func (p *passage) answer(q gold.Question) {
	at := p.hit.Span
	for _, g := range q.Gold {
		if g.File != at.Path || g.Line < at.First || g.Line > at.Last {
			continue
		}
		for i, s := range p.Sentences {
			if line := p.line(i); line[0] > g.Line || line[1] < g.Line {
				continue
			}
			for _, a := range q.Answers {
				p.find(i, s, a, g.Text)
			}
		}
	}
}

// line gives the first and last line of sentence i.
func (p *passage) line(i int) [2]int {
	s := p.hit.Sentences[p.places[i]]
	span := p.hit.Span.Within(p.hit.Text, s.Start, s.End)
	return [2]int{span.First, span.Last}
}

// fewestBytes is the length from which an answer is looked for in a whole sentence.
// Shorter ones must be the one that the question's gold means.
const fewestBytes = 2

// find adds the places of answer a in sentence i. An answer may run on into the
// next sentence: the part in this one counts if it is most of it.
func (p *passage) find(i int, sentence, a, around string) {
	if len(a) < fewestBytes && around == "" {
		return
	}
	for at := 0; ; {
		k := strings.Index(sentence[at:], a)
		if k < 0 {
			break
		}
		start := at + k
		at = start + len(a)
		if around == "" || meant(sentence, start, a, around) {
			p.add(span{i, start, start + len(a)})
		}
	}
	for n := len(a) - 1; n > len(a)/2; n-- {
		if strings.HasSuffix(sentence, strings.TrimRight(a[:n], " ")) {
			p.add(span{i, len(sentence) - len(strings.TrimRight(a[:n], " ")), len(sentence)})
			return
		}
	}
}

// meant says whether the answer at sentence[start:] is the one that stands in
// the words of around: as many bytes as fit agree on both sides.
func meant(sentence string, start int, a, around string) bool {
	before, after := sentence[:start], sentence[start+len(a):]
	for from := 0; ; {
		k := strings.Index(around[from:], a)
		if k < 0 {
			return false
		}
		k += from
		from = k + 1
		left, right := around[:k], around[k+len(a):]
		nb, na := min(len(left), len(before), 24), min(len(right), len(after), 24)
		if strings.HasSuffix(before, left[len(left)-nb:]) && strings.HasPrefix(after, right[:na]) {
			return true
		}
	}
}

func (p *passage) add(s span) {
	if !slices.Contains(p.spans, s) {
		p.spans = append(p.spans, s)
	}
}

// without is the passage without the sentences that answer. It is none where too
// little would remain, or where another sentence has the same words.
func (p passage) without(q gold.Question) (passage, bool) {
	rest := passage{hit: p.hit, Passage: reader.Passage{Heading: p.Heading}}
	for i, s := range p.Sentences {
		if slices.ContainsFunc(p.spans, func(s span) bool { return s.sentence == i }) {
			continue
		}
		if slices.ContainsFunc(q.Answers, func(a string) bool { return strings.Contains(s, a) }) {
			return passage{}, false
		}
		rest.Sentences = append(rest.Sentences, s)
		if p.Parts != nil {
			rest.Parts = append(rest.Parts, p.Parts[i])
		}
	}
	return rest, len(rest.Sentences) >= 2
}
