package copied

import (
	"slices"
	"strings"

	"isnad/internal/answer/wordlist"
)

// voices are a statement that names who did it behind “by”, as if he had done it.
func voices(statement []token) [][]token {
	by := slices.IndexFunc(statement, func(t token) bool { return t == token{part: relation, word: "by"} })
	first := slices.IndexFunc(statement, func(t token) bool { return t.part == content && !happening()[t.word] })
	if by <= first || first < 0 || !wordlist.Arabic(statement[first].word) {
		return voiceOrders(statement)
	}
	end := by + 1
	for end < len(statement) && (statement[end].part == content && !statement[end].date || statement[end].part == small) {
		end++
	}
	start := by
	if start > 0 && statement[start-1].part == relation { // على يد
		start--
	}
	return [][]token{slices.Concat(statement[:first+1], statement[by+1:end], statement[first+1:start], statement[end:])}
}

// agent returns the words of the sentence that say who did what the statement tells in the passive,
// which it may leave out. ok is false where the statement tells it of him.
func (f *fit) agent(put map[int]bool) (words map[int]bool, ok bool) {
	words = map[int]bool{}
	for i, k := range f.to {
		if k >= 0 && !wordlist.Arabic(f.of[i].word) && f.of[i].was && !f.in[k].was && !wordlist.Arabic(f.in[k].word) && !f.toObject(i) {
			return nil, false
		}
		if k < 0 || !wordlist.Arabic(f.of[i].word) || !wordlist.Arabic(f.in[k].word) || !f.inPassive(i) || f.in[k].passive() || f.in[k].lead != "" {
			continue
		}
		end := k + 1
		for end < len(f.in) && f.in[end].clause == f.in[k].clause && !put[end] {
			words[end] = true
			end++
		}
		if end == k+1 && end < len(f.in) && f.in[end].lead == "" && f.in[end].clause == f.in[k].clause && !f.single(put, k) {
			return nil, false
		}
	}
	return words, true
}

// single reports whether nothing behind a verb of the sentence but phrases and dates is left out of the
// statement, so that the verb has one noun in both.
func (f *fit) single(put map[int]bool, k int) bool {
	for i := k + 1; i < len(f.in) && f.in[i].clause == f.in[k].clause; i++ {
		if w := f.in[i]; !put[i] && w.lead == "" && !w.led && !w.date && !isAdverb(w.word) && !(i+1 < len(f.in) && f.in[i+1].date) {
			return false
		}
	}
	return true
}

// toObject reports whether what stands before a verb in the passive is what stands directly behind
// it in the sentence.
func (f *fit) toObject(i int) bool {
	least := len(f.in)
	for j := range i {
		if f.of[j].clause != f.of[i].clause || f.inPhrase(j) || f.to[j] < 0 {
			continue
		}
		if f.to[j] < f.to[i] {
			return false
		}
		least = min(least, f.to[j])
	}
	for k := f.to[i] + 1; k < least; k++ {
		if w := f.in[k]; k < len(f.in) && !w.rank && !offices(w.token) && !skippable(f.in, k) && (k+1 >= len(f.in) || !offices(f.in[k+1].token)) {
			return false
		}
	}
	return least < len(f.in)
}

// inPassive reports whether a word of the statement is a verb in the passive: by its vowel, by its
// form, or as a noun behind a verb that only says that it happened.
func (f *fit) inPassive(i int) bool {
	w := f.of[i]
	behind := i > 0 && happening()[f.of[i-1].word] && f.to[i-1] < 0
	return w.passive() || behind || wordlist.Hollow(w.word, f.in[f.to[i]].word)
}

// passive reports whether a verb shows that its subject is who it is done to.
func (w word) passive() bool {
	if w.was {
		return true
	}
	r := []rune(w.text)
	return len(r) > 3 && slices.Contains(r[:4], 'ُ') && !strings.ContainsRune("يتنم", r[0])
}
