package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/internal/encoder"
)

// mostQuestion is how many pieces of a question are read, its prefix included.
// The rest of a longer one makes room for the passage.
const mostQuestion = 64

// A Passage is a text in which an answer is looked for.
type Passage struct {
	Heading   string   // names the text and answers nothing; may be empty
	Sentences []string // in order
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
	IDs   []int32
	Words []Word // of the passage's sentences, in order
}

// Claim is the form in which a statement is put to the reader in a question's
// place: instead of what answers, it looks for what says so.
func Claim(statement string) string { return "claim: " + statement }

// NewInput makes the input of a question and a passage. It is at most as long as
// e reads: of a passage that is too long the front is kept.
func NewInput(e *encoder.Encoder, question string, p Passage) Input {
	pieces := e.AppendPieces(nil, "query: "+question)
	ids := e.Mark(pieces[:min(len(pieces), mostQuestion)])
	in := Input{IDs: e.AppendPieces(ids, "passage: "+p.Heading)}
	room := e.Positions() - 1 // the end marker
	in.IDs = in.IDs[:min(len(in.IDs), room)]
	for i, s := range p.Sentences {
		for _, w := range words(s) {
			first := len(in.IDs)
			in.IDs = e.AppendPieces(in.IDs, s[w.Start:w.End])
			if len(in.IDs) > room {
				in.IDs = e.Close(in.IDs[:first])
				return in
			}
			if len(in.IDs) > first {
				w.Sentence, w.First, w.Last = i, first, len(in.IDs)-1
				in.Words = append(in.Words, w)
			}
		}
	}
	in.IDs = e.Close(in.IDs)
	return in
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
