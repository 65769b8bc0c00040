package corpus_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"isnad/internal/corpus"
)

// packed is an archive of files, given as name and contents in turn.
func packed(t testing.TB, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err == nil {
			_, err = w.Write([]byte(files[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestDocuments(t *testing.T) {
	const styles = `<w:styles xmlns:w="w"><w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style></w:styles>`
	word := func(body string) string {
		return packed(t, "word/styles.xml", styles, "word/document.xml", `<w:document xmlns:w="w"><w:body>`+body+`</w:body></w:document>`)
	}
	p := func(text string) string { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>" }
	cell := func(text string) string { return "<w:tc>" + p(text) + "</w:tc>" }
	wide := func(text string, span int) string {
		return fmt.Sprintf(`<w:tc><w:tcPr><w:gridSpan w:val="%d"/></w:tcPr>%s</w:tc>`, span, p(text))
	}
	book := []string{"META-INF/container.xml", `<container><rootfiles><rootfile full-path="OPS/a.opf"/></rootfiles></container>`,
		"OPS/a.opf", `<package xmlns:dc="d"><metadata><dc:title>النيل</dc:title></metadata><manifest><item id="x" href="1.xhtml"/><item id="y" href="%32.xhtml#top"/>` +
			`<item id="n" href="nav.xhtml" properties="nav"/></manifest><spine><itemref idref="n"/><itemref idref="y"/><itemref idref="x"/></spine></package>`,
		"OPS/1.xhtml", "<h1>المصب</h1>\n<p>يصب في البحر.</p>\n", "OPS/2.xhtml", "<h1>المنبع</h1>\n<p>ينبع من بحيرة.</p>\n"}
	tests := map[string]struct{ name, contents, text, kinds, units string }{
		"DOCX": {"a.docx", word(`<w:p><w:pPr><w:pStyle w:val="a1"/></w:pPr><w:r><w:t>نهر </w:t></w:r><w:r><w:t>النيل</w:t></w:r></w:p>` + p("ينبع النيل من بحيرة. ويصب في البحر.") +
			"<w:del>" + p("محذوف") + "</w:del><w:moveFrom>" + p("منقول") + "</w:moveFrom><w:tbl><w:tr>" + cell("المدينة") + cell("السعر") + "</w:tr><w:tr>" + cell("طنجة") + cell("32") + "</w:tr><w:tr>" + cell("فاس") + cell("29") + "</w:tr></w:tbl>"),
			"نهر النيل\nينبع النيل من بحيرة. ويصب في البحر.\nالمدينة\tالسعر\nطنجة\t32\nفاس\t29\n", "hpppp", "C =المدينة;=السعر\nR المدينة=طنجة;السعر=32\nR المدينة=فاس;السعر=29"},
		"a list in DOCX": {"a.docx", word(p("المواد:") + `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>قمح</w:t></w:r></w:p>`),
			"المواد:\nقمح\n", "pp", "I المواد: > قمح"},
		"ODT": {"a.odt", packed(t, "content.xml", `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><text:h text:outline-level="2">المنبع</text:h><text:p>ينبع <text:span>النيل</text:span><text:s/>من بحيرة.</text:p>`+
			`<text:list><text:list-item><text:p>قمح</text:p></text:list-item></text:list></office:document-content>`), "المنبع\nينبع النيل من بحيرة.\nقمح\n", "hpp", "I قمح"},
		"hidden text in DOCX": {"a.docx", word(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>سر</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>ينبع النيل</w:t></w:r><w:r><w:t> من بحيرة.</w:t></w:r></w:p>`),
			"ينبع النيل من بحيرة.\n", "p", ""},
		"cells over columns and rows in DOCX": {"a.docx", word("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("المدينة") + wide("السعر", 2) + cell("ملاحظة") + "</w:tr><w:tr>" +
			`<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>` + p("طنجة") + "</w:tc>" + cell("32") + cell("35") + cell("أ") + "</w:tr><w:tr>" + `<w:tc><w:tcPr><w:vMerge/></w:tcPr>` + p("") + "</w:tc>" + cell("29") + cell("30") + cell("ب") + "</w:tr></w:tbl>"),
			"المدينة\tالسعر\tملاحظة\nطنجة\t32\t35\tأ\n\t29\t30\tب\n", "ppp", "C =المدينة;=السعر;=ملاحظة\nR المدينة=طنجة;السعر=32;السعر=35;ملاحظة=أ\nR المدينة: طنجة > السعر=29;السعر=30;ملاحظة=ب"},
		"cells over columns and rows in ODT": {"a.odt", packed(t, "content.xml", `<c><automatic-styles><style style:name="T1"><text-properties text:display="none"/></style></automatic-styles><text:p>ي<text:span text:style-name="T1">سر</text:span></text:p><table:table><table:table-header-rows><table:table-row>`+
			`<table:table-cell><text:p>المدينة</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>السعر</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>ملاحظة</text:p></table:table-cell></table:table-row></table:table-header-rows>`+
			`<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>طنجة</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>أ</text:p></table:table-cell></table:table-row>`+
			`<table:table-row><table:covered-table-cell/><table:table-cell><text:p>29</text:p></table:table-cell><table:table-cell><text:p>30</text:p></table:table-cell><table:table-cell><text:p>ب</text:p></table:table-cell></table:table-row></table:table></c>`),
			"ي\nالمدينة\tالسعر\tملاحظة\nطنجة\t\tأ\n\t29\t30\tب\n", "pppp", "C =المدينة;=السعر;=ملاحظة\nR المدينة=طنجة;ملاحظة=أ\nR المدينة: طنجة > السعر=29;السعر=30;ملاحظة=ب"},
		"a missing chapter in EPUB": {"a.epub", packed(t, append(book[:4:4], "OPS/1.xhtml", book[5])...), "المصب\nيصب في البحر.\n", "hp", ""},
		"EPUB":                      {"a.epub", packed(t, book...), "المنبع\nينبع من بحيرة.\nالمصب\nيصب في البحر.\n", "hphp", ""},
	}
	for name, tt := range tests {
		a := parse(t, tt.name, tt.contents)
		if a.Text != tt.text || kinds(a) != tt.kinds || units(a) != tt.units {
			t.Errorf("%s: %q, kinds %s, units\n%s", name, a.Text, kinds(a), units(a))
		}
	}
	if a := parse(t, "a.epub", tests["a missing chapter in EPUB"].contents); len(a.Notes) != 1 || !strings.Contains(a.Notes[0], "OPS/2.xhtml") {
		t.Errorf("notes on the book: %q", a.Notes)
	}
	if a := parse(t, "a.epub", tests["EPUB"].contents); a.Title != "النيل" {
		t.Errorf("title of the book: %q", a.Title)
	}
}

func TestBrokenDocumentsAreRefused(t *testing.T) {
	for name, contents := range map[string]string{
		"no archive":      "abc",
		"another archive": packed(t, "a.txt", "b"),
		"broken XML":      packed(t, "word/document.xml", "<a><b></a>\x00<"),
		"nested too deep": packed(t, "word/document.xml", strings.Repeat("<a>", 5000)),
		"cut short":       packed(t, "word/document.xml", "<a/>")[:60],
		"far too large":   packed(t, "word/document.xml", "<a>"+strings.Repeat(" ", 65<<20)+"</a>"),
	} {
		_, err := corpus.Parse("a.docx", contents)
		e, ok := errors.AsType[*corpus.FileError](err)
		if !ok || !errors.Is(err, corpus.ErrDocument) || e.Hint() == "" || len(err.Error()) > 200 {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

// FuzzDocument: whatever stands in an archive, reading it ends well or with an error.
func FuzzDocument(f *testing.F) {
	f.Add("<w:p><w:t>a</w:t></w:p><w:tbl><w:tr><w:tc><w:p><w:t>b</w:t></w:p></w:tc></w:tr></w:tbl>")
	f.Add("<text:h/><table><table-row><table-cell><text:p>a</text:p><table/></table-cell></table-row></table></list-item></p>")
	f.Fuzz(func(t *testing.T, body string) {
		files := packed(t, "word/document.xml", body, "content.xml", body, "META-INF/container.xml", `<a><rootfile full-path="b"/></a>`,
			"b", `<a><item id="i" href="content.xml"/><itemref idref="i"/></a>`)
		for _, name := range []string{"a.docx", "a.odt", "a.epub"} {
			a, err := corpus.Parse(name, files)
			if err != nil {
				continue
			}
			end := 0
			for _, u := range a.Units {
				if u.Start < end || u.End > len(a.Text) {
					t.Errorf("unit %+v behind %d of %d bytes", u, end, len(a.Text))
				}
				end = u.End
			}
			if s := a.Span(0, len(a.Text)); len(a.Lines) > 0 && s.First != 1 {
				t.Errorf("span %+v", s)
			}
		}
	})
}

// A file of another kind is refused with what it is and what to do, also old Word's.
func TestOtherKindsUnderADocumentsName(t *testing.T) {
	for contents, want := range map[string]string{
		"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600): "old Word",
		`{\rtf1\ansi text}`:                            "Rich Text",
		"%PDF-1.7\n":                                   "PDF",
		"\uFEFF<html><body>a</body></html>":            "web page",
		"<!DOCTYPE html>\n<html><body>a</body></html>": "web page",
	} {
		for _, name := range []string{"old.docx", "old.odt"} {
			_, err := corpus.Parse(name, contents)
			e, ok := errors.AsType[*corpus.FileError](err)
			if !ok || !errors.Is(err, corpus.ErrDocument) || !strings.Contains(err.Error(), want) || !strings.HasPrefix(err.Error(), name+": ") || !strings.Contains(e.Hint(), "save it as .docx") {
				t.Errorf("%s, %.12q: error %v", name, contents, err)
			}
		}
	}
}
