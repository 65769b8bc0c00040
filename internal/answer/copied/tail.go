package copied

import "slices"

// fewestInTail is how many words of content the end of a sentence has that is a statement.
const fewestInTail = 5

// endsWith reports whether a statement is, word for word, the end of the sentence or of its first
// clauses, and nothing in front of it denies, doubts or reports it or has it as a part of a name.
func (s *source) endsWith(statement []token) bool {
	of, in := wordsOf(statement), wordsOf(s.tokens)
	if len(of) < fewestInTail {
		return false
	}
	for from := 1; from+len(of) <= len(in); from++ {
		end := from + len(of)
		if !slices.EqualFunc(of, in[from:end], func(v, w word) bool { return v.word == w.word && v.part == w.part && v.denied == w.denied }) {
			continue
		}
		doubted := slices.ContainsFunc(in[:from], func(w word) bool { return w.part != content || w.denied || w.partly != "" })
		return !doubted && in[from].lead == "" && !headOf(in, from) && (end == len(in) || in[end].clause != in[end-1].clause)
	}
	return false
}
