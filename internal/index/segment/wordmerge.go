package segment

import (
	"bytes"
	"context"
	"encoding/binary"
	"runtime"
	"sort"
)

// A wordSource is a word index that is merged with others.
type wordSource struct {
	words
	places []int32 // new place of each passage; negative for those that are left out
	term   int     // next one
	end    int     // the one after the last
}

// text is the next term, nil behind the last.
func (s *wordSource) text() []byte {
	if s.term >= s.end {
		return nil
	}
	text, _ := s.words.term(s.term)
	return text
}

// mergeWords makes one word index of several, whose passages go on one behind the
// other. It is the same, byte for byte, as one made of the passages that stay.
func mergeWords(ctx context.Context, sources []*wordSource) ([]byte, error) {
	var out wordWriter
	for _, s := range sources {
		for at := range s.passages {
			if s.places[at] >= 0 {
				out.passage(s.length(at), s.insideOf(at))
			}
		}
	}
	for n := 0; ; n++ {
		if n%1024 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		term := leastTerm(sources)
		if term == nil {
			return out.encode()
		}
		frequency, last := 0, -1
		for _, s := range sources {
			if s.term < s.end && bytes.Equal(s.text(), term) {
				frequency += s.copyPostings(&out, &last)
				s.term++
			}
		}
		if frequency > 0 {
			out.term(term, frequency)
		}
	}
}

// leastTerm is the least of the sources' next terms.
func leastTerm(sources []*wordSource) (least []byte) {
	for _, s := range sources {
		if text := s.text(); text != nil && (least == nil || bytes.Compare(text, least) < 0) {
			least = text
		}
	}
	return least
}

// copyPostings appends the postings of the next term, with the new places.
func (s *wordSource) copyPostings(out *wordWriter, last *int) (frequency int) {
	_, rest := s.words.term(s.term)
	at, count := -1, 0
	for len(rest) > 0 {
		if at, count, rest = s.next(rest, at); rest == nil {
			break
		}
		if place := int(s.places[at]); place >= 0 {
			out.postings = binary.AppendUvarint(out.postings, uint64(place-*last))
			out.postings = binary.AppendUvarint(out.postings, uint64(count))
			*last = place
			frequency++
		}
	}
	return frequency
}

// A View is a segment with the places that its passages have elsewhere, negative for
// those that are left out.
type View struct {
	*Text
	Places []int32
}

// Prefixed gives each term of some segments that begins with prefix and that a passage
// has, once, in the order of their bytes.
func Prefixed(views []View, prefix string, each func(term string)) {
	defer runtime.KeepAlive(views)
	sources := make([]*wordSource, len(views))
	for i, v := range views {
		sources[i] = v.words.prefixed(prefix)
		sources[i].places = v.Places
	}
	for {
		term := leastTerm(sources)
		if term == nil {
			return
		}
		live := false
		for _, s := range sources {
			if s.term < s.end && bytes.Equal(s.text(), term) {
				live = live || s.live()
				s.term++
			}
		}
		if live {
			each(string(term))
		}
	}
}

// prefixed are the terms that begin with prefix.
func (w words) prefixed(prefix string) *wordSource {
	text := func(i int) []byte {
		t, _ := w.term(i)
		return t
	}
	from := sort.Search(w.terms(), func(i int) bool { return bytes.Compare(text(i), []byte(prefix)) >= 0 })
	n := sort.Search(w.terms()-from, func(i int) bool { return !bytes.HasPrefix(text(from+i), []byte(prefix)) })
	return &wordSource{words: w, term: from, end: from + n}
}

// live reports whether a passage that is not left out has the next term.
func (s *wordSource) live() bool {
	_, rest := s.words.term(s.term)
	for at := -1; len(rest) > 0; {
		if at, _, rest = s.next(rest, at); rest == nil {
			return false
		}
		if s.places[at] >= 0 {
			return true
		}
	}
	return false
}
