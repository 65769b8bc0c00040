package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bodySize gives the size of most letters of a document.
func bodySize(sheets []sheet) float64 {
	letters := map[int]int{} // by size, in tenths of a point
	for _, s := range sheets {
		for _, b := range s.blocks {
			for _, r := range b.rows {
				letters[int(r.size*10)] += r.length()
			}
		}
	}
	most := 0
	for size, n := range letters {
		if n > letters[most] || n == letters[most] && size < most {
			most = size
		}
	}
	return float64(most) / 10
}

// joinPages lets a paragraph run on into the next column or page: its last line
// there does not end a sentence, and the next line begins none.
func joinPages(pages []Page) {
	var last *Line
	for p := range pages {
		for i := range pages[p].Lines {
			line := &pages[p].Lines[i]
			if line.Furniture {
				continue
			}
			if last != nil && last.Level == 0 && line.Level == 0 && line.NewBlock && !last.RunsOn && continues(last.Text, line.Text) &&
				(i == 0 || pages[p].Lines[i-1].Furniture) {
				last.RunsOn = true
			}
			last = line
		}
	}
}

// continues reports whether a text goes on in another.
func continues(text, next string) bool {
	if strings.Contains(text, "\t") || strings.Contains(next, "\t") || isItem(next) || utf8.RuneCountInString(text) < 30 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	first, _ := utf8.DecodeRuneInString(next)
	return !strings.ContainsRune(".!?؟:…»\"", last) && !unicode.IsUpper(first)
}

// joinHyphens makes one word of the two parts that a hyphen at a line's end has
// left, on the line where the word begins.
func joinHyphens(pages []Page) {
	for p := range pages {
		lines := pages[p].Lines
		for i := 0; i+1 < len(lines); i++ {
			joinHyphen(&lines[i], &lines[i+1])
		}
	}
}

func joinHyphen(line, next *Line) {
	if !line.RunsOn {
		return
	}
	head, ok := strings.CutSuffix(line.Text, "-")
	if !ok {
		head, ok = strings.CutSuffix(line.Text, "\u00ad")
	}
	if !ok {
		head, ok = strings.CutSuffix(line.Text, "‐")
	}
	before, _ := utf8.DecodeLastRuneInString(head)
	after, _ := utf8.DecodeRuneInString(next.Text)
	if !ok || !unicode.IsLower(before) || !unicode.IsLower(after) {
		return
	}
	rest, others, _ := strings.Cut(next.Text, " ")
	line.Text, next.Text = head+rest, others
	if others == "" {
		next.Text = rest
		line.Text = head + "-"
	}
}
