package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/analysis"
	"isnad/internal/encoder"
)

// mostQuestion is how many pieces of a question are read, its prefix included.
// The rest of a longer one makes room for the passage.
const mostQuestion = 64

// A Passage is a text in which an answer is looked for.
type Passage struct {
	Heading   string   // names the text and answers nothing; may be empty
	Sentences []string // in order
	Parts     [][]Part // of each sentence; nil, there or here, where all of it is read as it stands
}

// A Part is a run of a sentence that is read. What stands between parts is not.
type Part struct {
	Aside      string // read before it, and no word of the sentence: the name of a table's column; may be empty
	Start, End int    // bytes of the sentence
}

// parts are those of sentence i.
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
	Starts []int  // the first token of each sentence, asides included, then the one behind the last
}

// Claim is the form in which a statement is put to the reader in a question's
// place: instead of what answers, it looks for what says so.
func Claim(statement string) string { return "claim: " + statement }

// NewInput makes the input of a question and a passage. It is at most as long as
// e reads: of a passage that is too long the front is kept.
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

// sentence appends sentence i of p, as much as fits into room tokens, and says
// whether that was all.
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
				continue // signs alone
			}
			first := len(in.IDs)
			if in.IDs = e.AppendPieces(in.IDs, text); len(in.IDs) > room {
				if len(in.Words) == 0 || in.Words[len(in.Words)-1].First < begin {
					first = begin // no aside without a word
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

// words are the runs of s between white space.
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

// core is w without the punctuation around it: what is marked for readers.
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
