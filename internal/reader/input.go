package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/encoder"
)

// mostQuestion limits the pieces of a question, its prefix included. The rest of a longer one
// is dropped to make room for the passage.
const mostQuestion = 64

// A Passage is a text in which an answer is looked for.
type Passage struct {
	Heading   string   // names the text and can't be the answer; may be empty
	Sentences []string // in order
	Parts     [][]Part // of each sentence; nil, for one sentence or all, if it is read as a whole
}

// A Part is a run of a sentence that is read. The text between parts is not.
type Part struct {
	Aside      string // read before it without being part of the sentence: the name of a table's column; may be empty
	Start, End int    // bytes of the sentence
}

// parts returns the parts of sentence i.
func (p *Passage) parts(i int) []Part {
	if i < len(p.Parts) && p.Parts[i] != nil {
		return p.Parts[i]
	}
	return []Part{{Start: 0, End: len(p.Sentences[i])}}
}

// A Word is a run of a sentence without white space, and the tokens it became.
type Word struct {
	Sentence    int // index in Passage.Sentences
	Start, End  int // bytes of that sentence
	First, Last int // tokens of the input, both included
}

// An Input is a question and a passage in the form that the model reads:
//
//	<s> query: question </s> passage: heading sentence sentence … </s>
//
// with the positions of one text.
type Input struct {
	IDs    []int32
	Words  []Word // of the passage's sentences, in order
	Starts []int  // first token of each sentence, asides included, then the token behind the last
}

// Claim returns the text that is given to the reader in place of a question to check a
// statement: the reader then looks for sentences that say the same.
func Claim(statement string) string { return "claim: " + statement }

// NewInput makes the input of a question and a passage. If the passage is longer than e
// reads, its front is kept.
func NewInput(e *encoder.Encoder, question string, p Passage) Input {
	pieces := e.AppendPieces(nil, "query: "+question)
	ids := e.Mark(pieces[:min(len(pieces), mostQuestion)])
	in := Input{IDs: e.AppendPieces(ids, "passage: "+p.Heading), Starts: make([]int, 0, len(p.Sentences)+1)}
	room := e.Positions() - 1 // the end marker
	in.IDs = in.IDs[:min(len(in.IDs), room)]
	full := false
	for i := range p.Sentences {
		in.Starts = append(in.Starts, len(in.IDs))
		full = full || !in.sentence(e, p, i, room)
	}
	in.Starts = append(in.Starts, len(in.IDs))
	in.IDs = e.Close(in.IDs)
	return in
}

// sentence appends sentence i of p, as much as fits into room tokens, and reports whether all
// of it did.
func (in *Input) sentence(e *encoder.Encoder, p Passage, i, room int) bool {
	s := p.Sentences[i]
	for _, part := range p.parts(i) {
		begin := len(in.IDs)
		if part.Aside != "" {
			in.IDs = e.AppendPieces(in.IDs, part.Aside)
		}
		for _, w := range words(s[part.Start:part.End]) {
			w.Start, w.End = w.Start+part.Start, w.End+part.Start
			text := s[w.Start:w.End]
			if strings.TrimSpace(analysis.Plain(text)) == "" {
				continue // only punctuation
			}
			first := len(in.IDs)
			if in.IDs = e.AppendPieces(in.IDs, text); len(in.IDs) > room {
				if len(in.Words) == 0 || in.Words[len(in.Words)-1].First < begin {
					first = begin // drop an aside without a word behind it
				}
				in.IDs = in.IDs[:first]
				return false
			}
			w.Sentence, w.First, w.Last = i, first, len(in.IDs)-1
			in.Words = append(in.Words, w)
		}
		if len(in.IDs) > room {
			in.IDs = in.IDs[:begin]
			return false
		}
	}
	return true
}

// words finds the runs of s between white space.
func words(s string) []Word {
	var all []Word
	for at := 0; at < len(s); {
		start := strings.IndexFunc(s[at:], func(r rune) bool { return !unicode.IsSpace(r) })
		if start < 0 {
			break
		}
		start += at
		end := strings.IndexFunc(s[start:], unicode.IsSpace)
		if end < 0 {
			end = len(s) - start
		}
		at = start + end
		all = append(all, Word{Start: start, End: at})
	}
	return all
}

// core returns w without the punctuation around it: the part that is marked for readers.
func core(s string, w Word) (start, end int) {
	start, end = w.Start, w.End
	for start < end {
		r, n := utf8.DecodeRuneInString(s[start:end])
		if !unicode.IsPunct(r) && !unicode.Is(unicode.Cf, r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(s[start:end])
		if !unicode.IsPunct(r) && !unicode.Is(unicode.Cf, r) || r == '%' || r == '٪' {
			break
		}
		end -= n
	}
	return start, end
}
