package chunk_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// files makes a file of each format that has a reader of its own with a text in it, raw where
// the format's own marks are to be tried too, and else as its writers put it.
var files = []struct {
	name string
	make func(text string) string
}{
	{"a.srt", func(s string) string {
		return "1\n00:00:01,000 --> 00:00:02,000\n" + s + "\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n"
	}},
	{"a.vtt", func(s string) string {
		return "WEBVTT\n\n01.000 --> 02.000\n" + s + "\n\n00:03.000 --> 00:04.000\n<v c>b\n"
	}},
	{"chat.txt", func(s string) string {
		return "12/03/2023, 14:05 - a: " + s + "\n12/03/2023, 14:06 - b: c\n[١٢/٣/٢٠٢٣، ١٤:٠٧] d: e\n"
	}},
	{"result.json", func(s string) string {
		text, _ := json.Marshal(s)
		message := `{"id":%d,"type":"message","date":"2021-10-02T18:04:00","from":"a","text":%s,"reply_to_message_id":1}`
		return `{"name":"a","type":"private_group","id":1,"messages":[` + fmt.Sprintf(message, 1, text) + "," + fmt.Sprintf(message, 2, `["b",{"type":"bold","text":`+string(text)+`}]`) + "]}"
	}},
	{"a.docx", func(s string) string { return zipped("word/document.xml", s) }},
	{"b.docx", func(s string) string {
		return zipped("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>"+strings.ReplaceAll(html.EscapeString(s), "\n", "</w:t></w:r></w:p><w:p><w:r><w:t>")+"</w:t></w:r></w:p></w:body></w:document>")
	}},
	{"a.odt", func(s string) string { return zipped("content.xml", s) }},
	{"a.epub", func(s string) string {
		return zipped("META-INF/container.xml", `<a><rootfile full-path="b"/></a>`, "b", `<a><item id="i" href="c.xhtml"/><itemref idref="i"/></a>`, "c.xhtml", s)
	}},
	{"a.pdf", page},
}

func zipped(files ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, _ := z.Create(files[i])
		w.Write([]byte(files[i+1]))
	}
	z.Close()
	return b.String()
}

// page is a PDF file with a page on which each line of text is a row. Without a table of
// objects, these are searched for.
func page(text string) string {
	var content strings.Builder
	for i, line := range strings.Split(text, "\n") {
		fmt.Fprintf(&content, "BT /A 10 Tf 1 0 0 1 50 %d Tm <", 780-12*i)
		for _, code := range utf16.Encode([]rune(line)) {
			fmt.Fprintf(&content, "%04X", code)
		}
		content.WriteString("> Tj ET\n")
	}
	return "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 600 800] >> endobj\n" +
		"3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /A 5 0 R >> >> >> endobj\n" +
		fmt.Sprintf("4 0 obj << /Length %d >>\nstream\n%s\nendstream endobj\n", content.Len(), content.String()) +
		"5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /UniArabic-UTF16-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 600 >>] >> endobj\ntrailer << /Root 1 0 R >>\n"
}

// What reading a file may cost: text of so many times its size, and time.
const (
	mostGrowth = 64
	mostTime   = 30 * time.Second // much more than it takes: tests run on busy machines
)

// FuzzReaders: whatever stands in a file of any format, reading it ends soon, its text is
// bounded by the file, and the laws of passages hold: each quote is the text that index
// --explain shows, at its line.
func FuzzReaders(f *testing.F) {
	for kind := range files {
		for _, s := range []string{"", "يجري النهر. من الجنوب\nإلى الشمال.", "<p>a</p><table><tr><td>b</td><td>1</td></tr></table>",
			"<w:p><w:t>a</w:t></w:p><w:tbl><w:tr><w:tc><w:p><w:t>b</w:t></w:p></w:tc></w:tr></w:tbl>",
			"<text:h>a</text:h><text:p>b</text:p>", "- a\n- b\n\nc ........ 5\n\u200f<i>d</i> {\\an8}\n\n00:00:05,000 --> 00:00:06,000\ne", "أُسِّسَت (2021)\n| ؟ |"} {
			f.Add(uint8(kind), s)
		}
	}
	f.Fuzz(func(t *testing.T, kind uint8, text string) {
		file := files[int(kind)%len(files)]
		source := file.make(text)
		begin := time.Now()
		a, err := corpus.Parse(file.name, source)
		if err != nil {
			t.Skip()
		}
		corpus.MarkRepeats([]*corpus.Article{a})
		passages := split(t, a, words)
		if took := time.Since(begin); took > mostTime {
			t.Errorf("%d bytes of %s took %v", len(source), file.name, took)
		}
		if len(a.Text) > mostGrowth*len(source) {
			t.Errorf("%d bytes of %s gave a text of %d", len(source), file.name, len(a.Text))
		}
		check(t, a, passages, words)
		shown := chunk.Explain(a, passages)
		for _, p := range passages {
			for i, s := range p.Sentences {
				place := p.Place(i, i)
				if quote, ok := a.Quote(corpus.Span{Path: place.Path, First: place.First, Last: place.Last, Start: place.Start, End: place.End}); !ok || quote != p.Text[s.Start:s.End] {
					t.Errorf("%s: sentence %q is quoted as %q", place, p.Text[s.Start:s.End], quote)
				}
				if place.First < 1 || place.Last > len(shown) || place.Page > 0 && a.Lines[place.First-1].Page < place.Page {
					t.Errorf("%s lies outside of %d lines", place, len(shown))
				}
			}
		}
	})
}
