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
// The way in which more brackets open before they close is taken. If all pairs go on
// over the end of a row, it is the way in which more of them open before a word.
func mirrored(sheets []sheet) bool {
	votes, single := 0, 0
	for _, s := range sheets {
		for b := range s.blocks {
			for _, r := range s.blocks[b].rows {
				units, _ := logical(r.units, s.blocks[b].rtl, neutral)
				votes += pairedBrackets(units)
				single += singleBrackets(units)
			}
		}
	}
	if votes == 0 {
		votes = single
	}
	return votes <= 0
}

// singleBrackets counts the brackets of a row that open before a word or close behind one, less
// those that do the opposite.
func singleBrackets(units []unit) int {
	votes := 0
	for i, u := range units {
		if !u.mirror || pairs[u.text] == "" {
			continue
		}
		behind := i > 0 && units[i-1].class != space
		before := i+1 < len(units) && (units[i+1].class == arabic || isDigit(units[i+1].class))
		switch {
		case behind == before:
		case openers[u.text] == before:
			votes++
		default:
			votes--
		}
	}
	return votes
}

// pairedBrackets counts the pairs of a row that open before they close, less those
// that close before they open.
func pairedBrackets(units []unit) int {
	votes, open := 0, ""
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
