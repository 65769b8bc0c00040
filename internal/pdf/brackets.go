package pdf

// pairs maps each bracket to its mirror image.
var pairs = map[string]string{
	"(": ")", ")": "(", "[": "]", "]": "[", "{": "}", "}": "{", "<": ">", ">": "<",
	"«": "»", "»": "«", "‹": "›", "›": "‹",
}

func swapped(s string) string {
	if other, ok := pairs[s]; ok {
		return other
	}
	return s
}

// openers are the brackets that open in text.
var openers = map[string]bool{"(": true, "[": true, "{": true, "«": true, "‹": true}

// mirrored reports whether the brackets among Arabic letters are stored as they look on the
// page, so that "(" is one that closes. Programs differ in this, but each keeps to one way.
// The way in which more brackets open before they close is taken.
func mirrored(sheets []sheet) bool {
	votes := 0
	for _, s := range sheets {
		for b := range s.blocks {
			for _, r := range s.blocks[b].rows {
				votes += r.brackets(s.blocks[b].rtl)
			}
		}
	}
	return votes <= 0
}

// brackets counts the pairs of a row that open before they close, less those
// that close before they open.
func (r row) brackets(rtl bool) int {
	votes, open := 0, ""
	units, _ := logical(r.units, rtl, neutral)
	for _, u := range units {
		if !u.mirror || pairs[u.text] == "" {
			continue
		}
		switch {
		case open == "":
			open = u.text
		case pairs[open] != u.text:
			open = u.text
		case openers[open]:
			votes, open = votes+1, ""
		default:
			votes, open = votes-1, ""
		}
	}
	return votes
}
