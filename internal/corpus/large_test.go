package corpus_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// Each of these took minutes when its time grew with the square of its size; they take
// a second.
func TestLargeFilesAreReadInTime(t *testing.T) {
	var table, book strings.Builder
	table.WriteString("<table><tr><th>المدينة<th>السعر")
	for i := range 100_000 {
		fmt.Fprintf(&table, "<tr><td>مدينة %d<td>%d\n", i, 3*i)
	}
	book.WriteString(`<package><manifest><item id="a" href="a.xhtml"/></manifest><spine>`)
	book.WriteString(strings.Repeat(`<itemref idref="a"/>`, 20_000) + "</spine></package>")
	for name, contents := range map[string]string{
		"rows.html": table.String(),
		"same-chapter.epub": packed(t, "META-INF/container.xml", `<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>`,
			"c.opf", book.String(), "a.xhtml", strings.Repeat("<p>نحلة في البستان.</p>\n", 250)),
	} {
		began := time.Now()
		if parse(t, name, contents); time.Since(began) > 20*time.Second {
			t.Errorf("%s took %s", name, time.Since(began))
		}
	}
}
