package encoder

import (
	"encoding/binary"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/internal/analysis"

	"golang.org/x/text/unicode/norm"
)

// marker stands for a space: U+2581, SentencePiece's sign for the beginning of a word.
const marker = "▁"

// A splitter holds the buffers for splitting a text, which the next text uses again.
type splitter struct {
	visible []byte // without characters that vanish
	normal  []byte // NFKC
	text    []byte // with markers for spaces
	best    []path // for each byte of text the best way to get there
	ids     []int32
	ends    []int32 // where in text each piece ends
}

// A path is the best way to split the text up to some byte.
type path struct {
	score float32
	piece int32 // the last piece
	from  int32 // where it starts
}

// split cuts the text made of parts into the pieces of greatest total score
// (unigram language model, Kudo 2018, by Viterbi's algorithm). Single
// characters outside the vocabulary become the unknown piece.
func (w *weights) split(s *splitter, parts ...string) {
	s.text = append(s.text[:0], marker...)
	for _, p := range parts {
		s.append(p)
	}
	w.search(s)
	s.ids, s.ends = s.ids[:0], s.ends[:0]
	for at := int32(len(s.text)); at > 0; at = s.best[at].from {
		s.ids = append(s.ids, s.best[at].piece)
		s.ends = append(s.ends, at)
	}
	slices.Reverse(s.ids)
	slices.Reverse(s.ends)
}

// append appends part in normal form. It is first spelled as most people print it, since the
// model has seen few vowel signs and no tatweel. Then two things are removed: characters that
// vanish, since the letters they separate may compose, and bytes that are no UTF-8, which
// NFKC can't process. NFKC and markers for spaces come last. A run of spaces counts once;
// those at the very front are dropped, since the text starts with a marker anyway.
func (s *splitter) append(part string) {
	// Replace bytes that can't be decoded first: without a sign between them, two could
	// become a character.
	part = analysis.Plain(strings.ToValidUTF8(part, string(utf8.RuneError)))
	if utf8.ValidString(part) && strings.IndexFunc(part, vanishes) < 0 {
		s.normal = norm.NFKC.AppendString(s.normal[:0], part)
	} else {
		s.visible = appendVisible(s.visible[:0], part)
		s.normal = norm.NFKC.Append(s.normal[:0], s.visible...)
	}
	space := string(s.text[max(0, len(s.text)-len(marker)):]) == marker
	for i := 0; i < len(s.normal); {
		r, n := rune(s.normal[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRune(s.normal[i:])
		}
		if !isSpace(r) {
			s.text = append(s.text, s.normal[i:i+n]...)
			space = false
		} else if !space {
			s.text = append(s.text, marker...)
			space = true
		}
		i += n
	}
}

func appendVisible(dst []byte, s string) []byte {
	for _, r := range s {
		if !vanishes(r) {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

// vanishes and isSpace follow SentencePiece's rules nmt_nfkc for characters that NFKC leaves
// unchanged: control characters vanish; white space of all kinds, direction marks and
// undecodable bytes are spaces. One rule is ours: zero-width joiners, which are spaces there,
// vanish too, since inside an Arabic word they only shape letters. [analysis.Plain] has
// removed other invisible characters.
func vanishes(r rune) bool {
	switch {
	case r < ' ':
		return r != '\t' && r != '\n' && r != '\f' && r != '\r'
	case r < 0x7f:
		return false
	}
	return r == 0x7f || r == 0x8f || r == 0x9f || r == 0x200c || r == 0x200d
}

func isSpace(r rune) bool {
	switch {
	case r < 0x1680:
		return r == ' ' || r == '\t' || r == '\n' || r == '\f' || r == '\r'
	case r < 0x2581:
		return r == 0x1680 || r == 0x200b || r == 0x200e || r == 0x200f || r == 0x2028 || r == 0x2029
	}
	return r == 0x2581 || r == 0xfeff || r == utf8.RuneError
}

// search fills in s.best. Of paths with equal scores the one found first stays, which has the
// longer last piece, as in the reference.
func (w *weights) search(s *splitter) {
	text := s.text
	if need := len(text) + 1; cap(s.best) < need {
		s.best = make([]path, need+need/2)
	}
	best := s.best[:len(text)+1]
	best[0] = path{}
	for i := 1; i < len(best); i++ {
		best[i].score = float32(math.Inf(-1))
	}
	root := w.trie.unit(0)
	for i := 0; i < len(text); {
		so := best[i].score
		u, ok := root, true
		for j := i; j < len(text); {
			if u, ok = w.trie.step(u, text[j]); !ok {
				break
			}
			j++
			id, ends := w.trie.piece(u)
			if !ends || int(id) >= w.pieces {
				continue
			}
			if score := so + w.score(id); score > best[j].score {
				best[j] = path{score, id, int32(i)}
			}
		}
		n := runeLen(text[i])
		if score := so + w.unknownScore; score > best[i+n].score {
			best[i+n] = path{score, w.unknown, int32(i)}
		}
		i += n
	}
	s.best = best
}

func (w *weights) score(id int32) float32 {
	return math.Float32frombits(binary.LittleEndian.Uint32(w.scores[4*id:]))
}

// runeLen returns the length of the valid UTF-8 sequence that starts with c.
func runeLen(c byte) int {
	switch {
	case c < 0x80:
		return 1
	case c < 0xe0:
		return 2
	case c < 0xf0:
		return 3
	}
	return 4
}
