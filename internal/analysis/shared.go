package analysis

// Shared returns how many of the words of s that carry meaning stand in a text, in whatever
// inflection, and how many there are. A word that s has twice counts twice.
func Shared(s, text string) (shared, all int) {
	stems := map[string]bool{}
	for _, w := range Words(text) {
		stems[Stem(w.Text)] = true
	}
	for _, w := range ContentWords(s) {
		all++
		if stems[Stem(w.Text)] {
			shared++
		}
	}
	return shared, all
}
