package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bodySize returns the size of most letters of a document.
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

// joinPages joins a paragraph that continues in the next column or page: its last line there
// does not end a sentence, and the next line does not begin one.
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

// joinHyphens joins words that a hyphen at a line's end divides, on the line where the word
// begins. The hyphen stays if both parts are words of the document by themselves.
func joinHyphens(pages []Page) {
	known := knownWords(pages)
	for p := range pages {
		lines := pages[p].Lines
		kept := lines[:0]
		for i := range lines {
			if i+1 < len(lines) {
				joinHyphen(&lines[i], &lines[i+1], known)
			}
			if lines[i].Text != "" {
				kept = append(kept, lines[i])
			}
		}
		pages[p].Lines = kept
	}
}

// knownWords gives the words of a document that stand inside a line: those at its
// ends may be parts of words.
func knownWords(pages []Page) map[string]bool {
	known := map[string]bool{}
	for _, p := range pages {
		for _, line := range p.Lines {
			words := strings.Fields(line.Text)
			for _, word := range words[min(1, len(words)):max(min(1, len(words)), len(words)-1)] {
				known[strings.TrimFunc(word, unicode.IsPunct)] = true
			}
		}
	}
	return known
}

// joinHyphen moves the rest of a word from the next line to its beginning. A line that held
// only that is left empty.
func joinHyphen(line, next *Line, known map[string]bool) {
	head := strings.TrimRight(line.Text, "-\u00ad‐")
	before, _ := utf8.DecodeLastRuneInString(head)
	after, _ := utf8.DecodeRuneInString(next.Text)
	if !line.RunsOn || head == line.Text || !unicode.IsLower(before) || !unicode.IsLower(after) {
		return
	}
	rest, others, _ := strings.Cut(next.Text, " ")
	first := head[strings.LastIndex(head, " ")+1:]
	if known[first] && known[strings.TrimFunc(rest, unicode.IsPunct)] {
		head += "-"
	}
	line.Text, next.Text = head+rest, others
	if others == "" {
		line.RunsOn = next.RunsOn
	}
}
