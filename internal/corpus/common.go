package corpus

import (
	"crypto/sha256"
	"io"
	"slices"
	"strings"

	"isnad/internal/corpus/doc"
)

// A TextKey identifies a text that several articles may have.
type TextKey [16]byte

// keyOf identifies a text among those of one sort; the space between its words does
// not matter.
func keyOf(sort, text string) TextKey {
	h := sha256.New()
	if sort != "" {
		io.WriteString(h, sort+"\n")
	}
	if len(text) > mostFolded {
		io.WriteString(h, text)
		return TextKey(h.Sum(nil))
	}
	for word := range strings.FieldsSeq(text) {
		io.WriteString(h, word)
		h.Write([]byte{' '})
	}
	return TextKey(h.Sum(nil))
}

// Common holds the lines by which an article can repeat others.
type Common struct {
	Texts    []TextKey // that are kept once, each once
	Title    TextKey   // that several pages may share
	HasTitle bool      // whether the article has another title to take then
}

// Common is what [MarkRepeats] compares of an article that is not marked yet. It
// depends on the article alone: who remembers it can mark one article without
// reading the others again.
func (a *Article) Common() Common {
	c := Common{HasTitle: a.otherTitle != ""}
	if c.HasTitle {
		c.Title = keyOf("title", a.Title)
	}
	for n := 0; n < len(a.Lines); {
		end := doc.ParagraphEnd(a.Lines, n)
		if key, ok := a.paragraphKey(n, end); ok && a.Lines[n].Kind != Heading {
			c.Texts = append(c.Texts, key)
		}
		n = end
	}
	slices.SortFunc(c.Texts, func(a, b TextKey) int { return slices.Compare(a[:], b[:]) })
	c.Texts = slices.Compact(c.Texts)
	return c
}

// MarkAmong marks the article as [MarkRepeats] does among all. earlier reports
// whether an article before it, in path order, has a text; sharedTitle is whether
// another article has its title.
func (a *Article) MarkAmong(earlier func(TextKey) bool, sharedTitle bool) {
	if sharedTitle && a.otherTitle != "" {
		a.retitle(a.otherTitle)
	}
	marker{first: map[TextKey]place{}, earlier: earlier}.mark(a)
}
