package chunk

import (
	"strings"
	"sync"
	"unicode"

	"isnad/internal/analysis"
)

// beginnings look at the first words of sentences. The same few words begin most of them,
// so that each is folded and looked up once.
type beginnings struct{ known map[string]role }

// knownWords keeps the words that begin sentences from article to article.
var knownWords = sync.Pool{New: func() any { return new(beginnings) }}

// A role is what a word may do at the beginning of a sentence.
type role uint8

const (
	demonstrative role = 1 << iota // "this"
	generic                        // "method": what a heading has named
	possessive                     // "it has"
	contents                       // "chapter": what a text is
	thisText                       // "this", before one of those
	learns                         // "will tell"
	teaches                        // "will learn"
	ways                           // "how", behind that
)

// roleWords holds the roles of folded words.
var roleWords = sync.OnceValue(func() map[string]role {
	all := map[string]role{}
	for list, r := range map[string]role{
		"pointing words": demonstrative, "what headings name": generic, "has": possessive, "what a text is": contents,
		"this text": thisText, "will tell": learns, "will learn": teaches, "ways": ways,
	} {
		for word := range analysis.Listed(list)() {
			all[word] |= r
		}
	}
	return all
})

// lean says whether a sentence speaks of what its heading names: «لهذه الطريقة ميزات»,
// «ولكن لها عيب», “this method …”.
func (b *beginnings) lean(text string) bool {
	var before role
	n := 0
	for word := range firstWords(text, 4) {
		here := b.roles(word)
		if n > 0 && before&demonstrative != 0 && here&generic != 0 || n < 2 && here&possessive != 0 {
			return true
		}
		before, n = here, n+1
	}
	return false
}

// AnnouncesContents says whether a sentence only says what the text will be about. The
// sentences that Split found to be so are Boilerplate.
func AnnouncesContents(text string) bool { return new(beginnings).announceContents(text) }

// announceContents says whether a sentence says what the text will be about and tells
// nothing itself: «ستتعلم في هذا الفصل …», «ستتعلم كيف …».
func (b *beginnings) announceContents(text string) bool {
	place, verb := false, false
	var before role
	for word := range firstWords(text, 9) {
		here := b.roles(word)
		place = place || here&contents != 0 && before&thisText != 0
		verb = verb || here&learns != 0
		if here&ways != 0 && before&teaches != 0 {
			return true
		}
		before = here
	}
	return place && verb
}

// mostKnown is how many words are remembered.
const mostKnown = 1 << 16

// roles are those of a word as it is written.
func (b *beginnings) roles(word string) role {
	if r, ok := b.known[word]; ok {
		return r
	}
	if b.known == nil || len(b.known) >= mostKnown {
		b.known = map[string]role{}
	}
	folded := analysis.Fold(word)
	all := roleWords()[folded]
	if bare, ok := strings.CutPrefix(folded, "ال"); ok {
		all |= roleWords()[bare] & generic
	}
	b.known[strings.Clone(word)] = all // not a part of the article, which would stay in memory
	return all
}

// firstBytes is how much of a sentence is its beginning.
const firstBytes = 160

// firstWords are the first words of text, at most so many.
func firstWords(text string, most int) func(func(string) bool) {
	text = text[:min(len(text), firstBytes)]
	return func(yield func(string) bool) {
		start, n := -1, 0
		for i, r := range text {
			switch inside := partOfWord(r); {
			case inside && start < 0:
				start = i
			case !inside && start >= 0:
				if n++; !yield(text[start:i]) || n == most {
					return
				}
				start = -1
			}
		}
		if start >= 0 {
			yield(text[start:])
		}
	}
}

// partOfWord says whether r is a letter, a digit or a mark. Most are told without tables.
func partOfWord(r rune) bool {
	switch {
	case r < 0x80:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	case 0x620 <= r && r <= 0x669:
		return true
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}
