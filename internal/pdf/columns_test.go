package pdf

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// column writes rows of running text below each other, from x and y, each with its name and number.
func column(x, y float64, name string, rows int) string {
	text := ""
	for i := range rows {
		text += at(x, y-12*float64(i), fmt.Sprintf("%s %d is a row that fills it all", name, i+1))
	}
	return text
}

// TestLastColumns: columns of a row or two, where a document or a section ends, are read one
// after the other if the document has such columns before.
func TestLastColumns(t *testing.T) {
	first := column(50, 700, "one", 5) + column(300, 700, "two", 5)
	wide := at(50, 500, strings.Repeat("words over the whole page ", 3))
	for name, test := range map[string]struct {
		pages []string
		want  []string
	}{
		"two rows on the last page": {[]string{first, column(50, 700, "six", 2) + column(300, 700, "ten", 2)},
			[]string{"six 1", "six 2", "ten 1", "ten 2"}},
		"one row, and none full beside it": {[]string{first, column(50, 700, "six", 1) + at(300, 700, "its end.")},
			[]string{"six 1", "its end"}},
		"below a wide line of the same page": {[]string{first + wide + column(50, 470, "six", 2) + column(300, 470, "ten", 2)},
			[]string{"words", "six 1", "six 2", "ten 1", "ten 2"}},
		"cells in the same places": {[]string{first, at(50, 700, "Name") + at(300, 700, "Age") + at(50, 688, "Salma") + at(300, 688, "41")},
			[]string{"Name\tAge", "Salma\t41"}},
		"a gutter in another place": {[]string{first, column(50, 700, "six", 2) + column(340, 700, "ten", 2)},
			[]string{"six 1", "six 2"}},
		"a heading that both columns make room for": {[]string{first + "BT /L 16 Tf 1 0 0 1 50 620 Tm (Second part) Tj ET\n" + column(50, 590, "six", 3) + column(300, 590, "ten", 3)},
			[]string{"one 1", "one 2", "one 3", "one 4", "one 5", "two 1", "two 2", "two 3", "two 4", "two 5", "Second part", "six 1", "six 2", "six 3", "ten 1"}},
		"a heading beside running text": {[]string{column(50, 700, "one", 3) + "BT /L 16 Tf 1 0 0 1 50 650 Tm (Second part) Tj ET\n" + column(50, 628, "six", 3) + column(300, 700, "two", 10)},
			[]string{"one 1", "one 2", "one 3", "Second part", "six 1", "six 2", "six 3", "two 1"}},
	} {
		t.Run(name, func(t *testing.T) {
			found := strings.Split(strings.TrimSpace(all(readAll(t, pages(test.pages...)))), "\n")
			at := slices.IndexFunc(found, func(line string) bool { return strings.HasPrefix(line, test.want[0]) })
			for i, want := range test.want {
				if at < 0 || at+i >= len(found) || !strings.HasPrefix(found[at+i], want) {
					t.Fatalf("lines\n%s\nwant\n%s", strings.Join(found, "\n"), strings.Join(test.want, "\n"))
				}
			}
		})
	}
}

// TestBracketsOverRows: where the only pair goes on over the end of a row, the word before or
// behind a bracket tells which it is.
func TestBracketsOverRows(t *testing.T) {
	for name, rows := range map[string][2]string{
		"as they look":     {"قرشلا« ةفيحص هتلقن ام قفو", ".»طسوألا"},
		"as they are read": {"قرشلا» ةفيحص هتلقن ام قفو", ".«طسوألا"},
	} {
		t.Run(name, func(t *testing.T) {
			got := all(readAll(t, pages(seen(50, 700, rows[0])+seen(50, 688, rows[1]))))
			if !strings.Contains(got, "صحيفة «الشرق") || !strings.Contains(got, "الأوسط».") {
				t.Errorf("read %q", got)
			}
		})
	}
}
