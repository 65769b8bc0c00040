package corpus

import (
	"context"
	"path"
	"strings"

	"isnad/internal/corpus/charset"
	"isnad/internal/corpus/chats"
	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/office"
	"isnad/internal/corpus/pdffile"
	"isnad/internal/corpus/subtitles"
	"isnad/internal/corpus/webpage"
)

// formats are the kinds of files that are articles.
var formats = []doc.Format{
	{Name: "text", Extensions: []string{".txt"}, Read: readText},
	{Name: "Markdown", Extensions: []string{".md"}, Read: readMarkdown},
	webpage.Format,
	office.DOCX,
	office.ODT,
	office.EPUB,
	pdffile.Format,
	subtitles.Format,
	chats.Telegram,
}

// formatOf is the format of files with this name, nil where such are no articles.
func formatOf(name string) *doc.Format {
	ext := strings.ToLower(path.Ext(name))
	for i, f := range formats {
		for _, e := range f.Extensions {
			if e == ext {
				return &formats[i]
			}
		}
	}
	return nil
}

// readText reads text whose structure is in its lines.
func readText(ctx context.Context, data string) (*doc.Document, error) {
	text, encoding := charset.Decode(ctx, data)
	if err := charset.Check(text); err != nil {
		return nil, err
	}
	return &doc.Document{Text: text, Encoding: encoding}, nil
}

func readMarkdown(ctx context.Context, data string) (*doc.Document, error) {
	d, err := readText(ctx, data)
	if err == nil {
		d.Markdown = true
	}
	return d, err
}
