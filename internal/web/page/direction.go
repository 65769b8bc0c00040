package page

import (
	"unicode"

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
	for _, r := range text {
		switch {
		case r < 0x80:
			if 'a' <= r|0x20 && r|0x20 <= 'z' {
				left++
			}
		case 0x0620 <= r && r <= 0x064a || isRightToLeft(r): // most letters need no table
			right++
		case unicode.IsLetter(r):
			left++
		}
		if right+left >= 200 {
			break
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
