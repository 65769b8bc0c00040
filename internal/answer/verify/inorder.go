package verify

import (
	"cmp"
	"slices"
	"strings"
)

// CompareDates orders dates as [DateOf] gives them; those without a year come last.
func CompareDates(a, b [3]int) int {
	if (a[0] == 0) != (b[0] == 0) {
		return cmp.Compare(b[0], a[0])
	}
	return slices.Compare(a[:], b[:])
}

// InOrder puts the statements of a timeline that a model wrote in the order of their dates. If
// one has none, the model's order stays.
func InOrder(statements []Statement) []Statement {
	for _, s := range statements {
		if d := DateOf(s.Text); d == [3]int{} {
			return statements
		}
	}
	sorted := slices.Clone(statements)
	slices.SortStableFunc(sorted, func(s, t Statement) int {
		return CompareDates(DateOf(s.Text), DateOf(t.Text))
	})
	return sorted
}

// TextOf is the text of statements, a line for each.
func TextOf(statements []Statement) string {
	var b strings.Builder
	for _, s := range statements {
		b.WriteString(s.Text + "\n")
	}
	return b.String()
}
