package corpus_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"isnad/internal/corpus"
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

// onABusyMachine is how long a second may take where other tests run.
const onABusyMachine = 3 * time.Second

// TestReadingEndsWhenItIsNoLongerWanted: whoever stops the program does not wait for
// the end of a huge file.
func TestReadingEndsWhenItIsNoLongerWanted(t *testing.T) {
	const size = 60 << 20
	for name, contents := range map[string]string{
		"one-line.txt":    strings.Repeat("كلمة ", size/9),
		"lines.txt":       strings.Repeat("سطر من خمس كلمات قصيرة\n", size/40),
		"entities.html":   "<p>" + strings.Repeat("&amp;", 10_000_000),
		"attrs.html":      "<p" + strings.Repeat(" a=b", size/4) + ">",
		"paragraphs.docx": packed(t, "word/document.xml", "<w>"+strings.Repeat("<w:p><w:r><w:t>كلمة</w:t></w:r></w:p>", size/50)+"</w>"),
	} {
		root := fstest.MapFS{name: {Data: []byte(contents)}}
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		_, err := corpus.Read(ctx, root, corpus.File{Path: name}, 0)
		deadline, _ := ctx.Deadline()
		late := time.Since(deadline)
		if !errors.Is(err, context.DeadlineExceeded) || late > onABusyMachine {
			t.Errorf("%s: %v after the end, error %v", name, late, err)
		}
		cancel()
	}
}
