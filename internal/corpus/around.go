package corpus

// A NumberedLine is a line of an article as it is shown beside its number.
type NumberedLine struct {
	N    int    // from 1
	Text string // without its line end
}

// Around gives the lines of a span and some before and after them, as far as the
// article has them.
func (a *Article) Around(s Span, around int) []NumberedLine {
	var lines []NumberedLine
	for n := max(1, s.First-around); n <= min(len(a.Lines), s.Last+around); n++ {
		line := a.Lines[n-1]
		lines = append(lines, NumberedLine{N: n, Text: a.Text[line.Start:line.End]})
	}
	return lines
}
