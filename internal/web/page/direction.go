package page

import (
	"unicode"
	"unicode/utf8"

	"isnad/internal/corpus"
)

// ArticleDirection is the direction of most of an article's first paragraphs. Its front
// matter says nothing about it.
func ArticleDirection(a *corpus.Article) string {
	count := map[string]int{}
	for _, l := range a.Lines {
		if l.Kind == corpus.Prose || l.Kind == corpus.Heading {
			count[Direction(a.Text[l.Start:l.End])]++
		}
		if count["rtl"]+count["ltr"] >= 50 {
			break
		}
	}
	if count["ltr"] > count["rtl"] {
		return "ltr"
	}
	if count["rtl"] > 0 {
		return "rtl"
	}
	return Direction(a.Title)
}

// Direction is the direction of a paragraph, "rtl" or "ltr": that of most of its letters.
// The first letter alone would turn «AFP: قال …» the wrong way. Text without letters goes
// with the page, "auto".
func Direction(text string) string {
	right, left := 0, 0
	for i := 0; i < len(text) && right+left < 200; {
		b := text[i]
		if b < utf8.RuneSelf {
			if 'a' <= b|0x20 && b|0x20 <= 'z' {
				left++
			}
			i++
			continue
		}
		if 0xd8 <= b && b <= 0xd9 && i+1 < len(text) { // U+0600 to U+067F: no need to decode them
			if r := rune(b&0x1f)<<6 | rune(text[i+1]&0x3f); 0x0620 <= r && r <= 0x064a {
				right++
				i += 2
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		switch {
		case isRightToLeft(r):
			right++
		case unicode.IsLetter(r):
			left++
		}
	}
	switch {
	case right == 0 && left == 0:
		return "auto"
	case right >= left:
		return "rtl"
	}
	return "ltr"
}

// isRightToLeft reports whether a letter is Arabic, Hebrew or of a related script.
func isRightToLeft(r rune) bool {
	return 0x0590 <= r && r <= 0x08ff && unicode.IsLetter(r) || 0xfb1d <= r && r <= 0xfdff || 0xfe70 <= r && r <= 0xfefc
}
