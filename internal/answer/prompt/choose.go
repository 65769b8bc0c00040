package prompt

import "isnad/internal/chunk"

// mostTokens is how many tokens, as [Tokens] estimates them, the passages may have that a
// model is given: a context of 8,192 tokens holds them with the rules and the answer.
const mostTokens = 5000

// Choose takes the best passages of several lists in turn, at most so many and no more than a
// prompt holds. There is always one, if there is any.
func Choose(lists [][]*chunk.Passage, most int) (all []*chunk.Passage) {
	seen, tokens := map[string]bool{}, 0
	for rank, more := 0, true; more; rank++ {
		more = false
		for _, list := range lists {
			if rank >= len(list) {
				continue
			}
			more = true
			p, size := list[rank], Tokens(list[rank].Text)
			if !seen[p.ID] && len(all) < most && (len(all) == 0 || tokens+size <= mostTokens) {
				all, tokens = append(all, p), tokens+size
			}
			seen[p.ID] = true
		}
	}
	return all
}
