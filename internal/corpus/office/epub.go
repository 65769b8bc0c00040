package office

import (
	"encoding/xml"
	"errors"
	"fmt"
	"net/url"
	"path"
	"strings"

	"isnad/internal/corpus/charset"
	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/webpage"
)

// mostNotes is how many chapters that can't be read are named.
const mostNotes = 10

// readEPUB reads the chapters of a book in their order.
func readEPUB(a *archive) (*doc.Document, error) {
	container, err := a.read("META-INF/container.xml")
	if err != nil {
		return nil, err
	}
	root := ""
	err = walk(a.ctx, container, func(e xml.StartElement) bool {
		if e.Name.Local == "rootfile" && root == "" {
			root = attr(e, "full-path")
		}
		return true
	}, func(string) {}, func(string) {})
	if err != nil {
		return nil, err
	}
	chapters, title, err := epubSpine(a, root)
	if err != nil {
		return nil, err
	}
	b := book{out: &doc.Document{Title: title, Structured: true}}
	for _, name := range chapters {
		chapter, err := readChapter(a, name)
		switch {
		case a.ctx.Err() != nil || a.left < 0:
			return nil, err
		case err == nil:
			b.add(chapter)
		case len(b.out.Notes) < mostNotes:
			b.out.Notes = append(b.out.Notes, fmt.Sprintf("chapter %s is left out: %v", name, err))
		}
	}
	if len(b.out.Notes) > 0 && b.text.Len() == 0 {
		return nil, errors.New(b.out.Notes[0])
	}
	b.out.Text = b.text.String()
	return b.out, nil
}

// readChapter reads a chapter. What is wrong with it costs the book no more than that.
func readChapter(a *archive, name string) (*doc.Document, error) {
	data, err := a.read(name)
	if err != nil {
		return nil, err
	}
	if err := charset.Check(string(data)); err != nil {
		return nil, err
	}
	return webpage.Read(a.ctx, string(data))
}

// epubSpine gives the chapters of a book and its title.
func epubSpine(a *archive, root string) (chapters []string, title string, err error) {
	data, err := a.read(root)
	if err != nil {
		return nil, "", err
	}
	files := map[string]string{}
	inTitle := false
	err = walk(a.ctx, data, func(e xml.StartElement) bool {
		switch e.Name.Local {
		case "title":
			inTitle = title == ""
		case "item":
			if strings.Contains(attr(e, "properties"), "nav") {
				break
			}
			href, _, _ := strings.Cut(attr(e, "href"), "#")
			if name, err := url.PathUnescape(href); err == nil {
				href = name
			}
			files[attr(e, "id")] = path.Join(path.Dir(root), href)
		case "itemref":
			if name := files[attr(e, "idref")]; name != "" {
				chapters = append(chapters, name)
				delete(files, attr(e, "idref")) // a chapter is read once, however often a hostile book lists it
			}
		}
		return true
	}, func(string) { inTitle = false }, func(text string) {
		if inTitle {
			title += text
		}
	})
	return chapters, doc.OneLine(title), err
}

// A book is its chapters so far.
type book struct {
	out  *doc.Document
	text strings.Builder
}

// add puts another chapter below those of the book.
func (b *book) add(chapter *doc.Document) {
	shift := b.text.Len()
	for _, u := range chapter.Units {
		u.Start, u.End = u.Start+shift, u.End+shift
		for i := range u.Cells {
			u.Cells[i].Start, u.Cells[i].End = u.Cells[i].Start+shift, u.Cells[i].End+shift
		}
		b.out.Units = append(b.out.Units, u)
	}
	text := strings.TrimRight(chapter.Text, "\n")
	b.text.WriteString(text + "\n")
	b.out.Lines = append(b.out.Lines, chapter.Lines[:min(len(chapter.Lines), strings.Count(text, "\n")+1)]...)
}
