package pdf

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/unicode/bidi"
)

func readAll(t *testing.T, data []byte) *Document {
	t.Helper()
	document, err := Read(context.Background(), data)
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// TestOrder: what is seen from left to right is read in the order in which it is written.
func TestOrder(t *testing.T) {
	for name, test := range map[string]struct{ seen, read string }{
		"Arabic is read from the right":                   {"ديدج لود", "دول جديد"},
		"numbers in it stand from left to right":          {"2021 سرام 15 يف", "في 15 مارس 2021"},
		"decimals and thousands are one number":           {"1,200 نم 3.5", "3.5 من 1,200"},
		"Arabic digits too":                               {"٢٠٢١ ماع", "عام ٢٠٢١"},
		"a range behind Arabic letters is turned":         {"2023-2021 يف", "في 2021-2023"},
		"a range at the beginning is not":                 {"ةداملا 2-1", "2-1 المادة"},
		"a per cent sign stays with its number":           {"ةئملاب 45% تغلب", "بلغت 45% بالمئة"},
		"Latin words stand from left to right":            {"ةينورتكلإلا Reuters News ةلاكو", "وكالة Reuters News الإلكترونية"},
		"a number belongs to the Latin word before it":    {"ديدجلا iPhone 15 فتاه", "هاتف iPhone 15 الجديد"},
		"brackets are turned":                             {"لاق (دمحم) سيئرلا", "الرئيس (محمد) قال"},
		"brackets of Latin words are not":                 {"ABC (DEF) ةكرش", "شركة ABC (DEF)"},
		"quotation marks are turned":                      {"لاق «ال» سيئرلا", "الرئيس «لا» قال"},
		"Arabic inside of Latin text":                     {"the word لود means", "the word دول means"},
		"a full stop at the right end of a Latin setting": {"ديدج لود.", "دول جديد."},
		"presentation forms are letters":                  {"ﻡﻼﺳ", "سلام"},
		"a ligature has its letters in order":             {"ﷲ", "الله"},
		"a vowel sign is on its letter":                   {"ُهل", "لهُ"},
	} {
		t.Run(name, func(t *testing.T) {
			text := all(readAll(t, pages(seen(50, 700, test.seen))))
			if got := strings.TrimSpace(text); got != test.read {
				t.Errorf("read %q, want %q", got, test.read)
			}
		})
	}
}

// TestOrderUndoesUnicodes: a line that x/text's bidirectional algorithm has put into
// the order in which it is seen is read as it was written.
func TestOrderUndoesUnicodes(t *testing.T) {
	for _, text := range []string{
		"قال الرئيس إن الاتفاق الموقع في 15 مارس 2021 بقيمة 3.5 مليون دولار لا يزال ساريا.",
		"وقالت وكالة Reuters News إن النسبة بلغت نحو 45 من 1,200 شخص.",
		"شركة Microsoft 365 والنسخة 2.0 من Windows 11 في عام ٢٠٢٣، ثم توقفت.",
		"الهاتف: 216-71-123 والبريد: info.tn",
		"بين ٥ و٧ أعضاء، ١٢/٣/٢٠٢٠",
	} {
		var paragraph bidi.Paragraph
		paragraph.SetString(text, bidi.DefaultDirection(bidi.RightToLeft))
		ordering, err := paragraph.Order()
		if err != nil {
			t.Fatal(err)
		}
		visual := ""
		for i := ordering.NumRuns() - 1; i >= 0; i-- {
			run := ordering.Run(i)
			if s := run.String(); run.Direction() == bidi.RightToLeft {
				visual += bidi.ReverseString(s)
			} else {
				visual += s
			}
		}
		if got := strings.TrimSpace(all(readAll(t, pages(seen(20, 700, visual))))); got != text {
			t.Errorf("seen as %q\nread as %q\nwant    %q", visual, got, text)
		}
	}
}

func TestLayout(t *testing.T) {
	words := strings.Repeat("some words ", 4) // 44 letters, 264 points
	column := func(x float64, name string, rows int) string {
		text := ""
		for i := range rows {
			text += at(x, 700-12*float64(i), fmt.Sprintf("%s %d %s", name, i+1, words[:24]))
		}
		return text
	}
	for name, test := range map[string]struct {
		content string
		want    []string
	}{
		"a gap parts words":              {at(50, 700, "two") + at(74, 700, "words"), []string{"two words"}},
		"letters painted one by one":     {at(50, 700, "o") + at(56, 700, "n") + at(62, 700, "e"), []string{"one"}},
		"a line painted in any order":    {at(74, 700, "words") + at(50, 700, "two"), []string{"two words"}},
		"letters painted twice":          {at(50, 700, "bold") + at(50.3, 700, "bold"), []string{"bold"}},
		"cells are parted by a tab":      {at(50, 700, "Name") + at(200, 700, "Age"), []string{"Name\tAge"}},
		"two columns":                    {column(50, "left", 3) + column(300, "right", 3), []string{"left 1", "left 2", "left 3", "right 1", "right 2", "right 3"}},
		"a title above two columns":      {at(50, 730, words+words) + column(50, "left", 3) + column(300, "right", 3), []string{"some", "left 1", "left 2", "left 3", "right 1", "right 2", "right 3"}},
		"short lines side by side":       {at(50, 700, "a verse") + at(300, 700, "its half") + at(50, 688, "a second") + at(300, 688, "and its half") + at(50, 676, "a third") + at(300, 676, "another"), []string{"a verse\tits half", "a second\tand its half", "a third\tanother"}},
		"a raised number stays":          {at(50, 700, "note") + "BT /L 6 Tf 1 0 0 1 74 704 Tm (1) Tj ET\n", []string{"note1"}},
		"text outside of the page":       {at(50, 700, "seen") + at(50, -50, "hidden"), []string{"seen"}},
		"a bullet is parted":             {at(50, 700, "-item"), []string{"- item"}},
		"text that the file gives":       {"/Span << /ActualText (given) >> BDC\n" + at(50, 700, "shown") + "EMC\n", []string{"given"}},
		"a paragraph's text is not used": {"/P << /ActualText (all) >> BDC\n" + at(50, 700, "one") + at(50, 650, "two") + "EMC\n", []string{"one", "two"}},
		"letters of a negative size":     {"BT /L -10 Tf -1 0 0 -1 50 700 Tm (as usual) Tj ET\n", []string{"as usual"}},
		"turned text":                    {"BT /L 10 Tf 0 1 -1 0 50 400 Tm (upwards) Tj ET\n", []string{"upwards"}},
	} {
		t.Run(name, func(t *testing.T) {
			lines := strings.Split(strings.TrimSpace(all(readAll(t, pages(test.content)))), "\n")
			for i, want := range test.want {
				if i >= len(lines) || !strings.HasPrefix(lines[i], want) {
					t.Fatalf("lines %q, want %q", lines, test.want)
				}
			}
			if len(lines) != len(test.want) {
				t.Errorf("lines %q, want %q", lines, test.want)
			}
		})
	}
}

// TestColumnsFromTheRight: in Arabic the right column is read first.
func TestColumnsFromTheRight(t *testing.T) {
	content := ""
	for i := range 4 {
		y := 700 - 12*float64(i)
		content += seen(50, y, mirrorImage("السطر في العمود الثاني من الصفحة"))
		content += seen(320, y, mirrorImage("السطر في العمود الأول من الصفحة هذه"))
	}
	lines := strings.Split(all(readAll(t, pages(content))), "\n")
	if !strings.Contains(lines[0], "الأول") || !strings.Contains(lines[3], "الأول") || !strings.Contains(lines[4], "الثاني") {
		t.Errorf("lines %q", lines)
	}
}

func TestFurnitureAndParagraphs(t *testing.T) {
	body := func(page int) string {
		y := 10 * float64(page)
		return at(200, 780, "The Gazette") + at(290, 20, fmt.Sprint(page)) +
			at(50, 700-y, "A paragraph that goes on over the end of the line and is full") +
			at(50, 688-y, "here, so that its rest stands in the line below it, and is hyphen-") +
			at(50, 676-y, "ated there.") + at(50, 640-y, "Another begins after a gap on page "+fmt.Sprint(page))
	}
	document := readAll(t, pages(body(1), body(2), body(3)))
	for _, page := range document.Pages {
		lines := page.Lines
		if len(lines) != 6 || !lines[0].Furniture || lines[1].Furniture || !lines[5].Furniture {
			t.Fatalf("page %d: lines %+v", page.Number, lines)
		}
		if !lines[1].RunsOn || !lines[2].RunsOn || lines[3].RunsOn || !lines[4].NewBlock {
			t.Errorf("page %d: lines %+v", page.Number, lines)
		}
		if !strings.HasSuffix(lines[2].Text, " hyphenated") || lines[3].Text != "there." {
			t.Errorf("page %d: %q, %q", page.Number, lines[2].Text, lines[3].Text)
		}
	}
}

// TestWrappedHeading: a heading of two rows is one line.
func TestWrappedHeading(t *testing.T) {
	large := func(y float64, text string) string {
		return fmt.Sprintf("BT /L 18 Tf 1 0 0 1 50 %g Tm (%s) Tj ET\n", y, text)
	}
	body := ""
	for i := range 8 {
		body += at(50, 600-12*float64(i), "A line of the text that is as wide as the page allows it to be.")
	}
	lines := readAll(t, pages(large(700, "A heading too long for its row")+large(678, "goes on below it")+large(630, "Another")+body)).Pages[0].Lines
	if lines[0].Text != "A heading too long for its row goes on below it" || lines[0].Level == 0 || lines[1].Text != "Another" {
		t.Errorf("lines %+v", lines[:3])
	}
}

func TestNotes(t *testing.T) {
	picture := "q 600 0 0 800 0 0 cm BI /W 1 /H 1 ID x EI Q"
	document := readAll(t, pages(at(50, 700, "Text."), picture, picture))
	if len(document.Pages) != 3 || len(document.Notes) != 0 {
		t.Errorf("%d pages, notes %q", len(document.Pages), document.Notes)
	}
	if got := ranges([]int{1, 2, 3, 7, 9, 10}); got != "1-3, 7, 9-10" {
		t.Errorf("ranges %q", got)
	}
}

// TestBelief: Arabic that a program has drawn from left to right is read as it is
// drawn; words that are wrong in both ways are not believed.
func TestBelief(t *testing.T) {
	const text = "المدرسة الجديدة في القرية الصغيرة تفتح أبوابها السبت"
	drawn, wrong := "", ""
	for i := range 8 {
		drawn += seen(50, 700-12*float64(i), text)
		wrong += seen(50, 700-12*float64(i), "تةفةب سىكى رةمل كةىق صضةث بةتس")
	}
	if got := strings.Split(all(readAll(t, pages(drawn))), "\n")[0]; got != text {
		t.Errorf("read %q, want %q", got, text)
	}
	if _, err := Read(context.Background(), pages(wrong)); err != ErrNoLetter {
		t.Errorf("error %v, want %v", err, ErrNoLetter)
	}
	document := readAll(t, pages(at(50, 700, "Text."), wrong))
	if want := "p. 2: the letters can't be told"; len(document.Notes) != 1 || document.Notes[0] != want {
		t.Errorf("notes %q, want %q", document.Notes, want)
	}
}

// TestAnnotations: what is filled into a form and text that was put on a page are read, where
// they stand; buttons, notes and what is hidden are not.
func TestAnnotations(t *testing.T) {
	look := func(text string) string {
		return stream("/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /L 3 0 R >> >>", "/Tx BMC BT /L 10 Tf 2 5 Td ("+text+") Tj ET EMC")
	}
	annotation := func(dict string, y int, look string) string {
		return fmt.Sprintf("<< /Type /Annot /Rect [120 %d 220 %d] %s /AP << /N %s >> >>", y, y+20, dict, look)
	}
	data := build(catalog, "<< /Type /Pages /Kids [4 0 R] /Count 1 /MediaBox [0 0 600 800] /Resources << /Font << /L 3 0 R >> >> >>", latinFont,
		"<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Annots [6 0 R 7 0 R 8 0 R 9 0 R 10 0 R 11 0 R] >>",
		stream("", at(50, 700, "Name:")+at(50, 600, "City:")),
		annotation("/Subtype /Widget /FT /Tx", 695, "12 0 R"),
		annotation("/Subtype /Widget /Parent << /FT /Ch >> /AS /On", 595, "<< /On 13 0 R >>"),
		annotation("/Subtype /Widget /FT /Btn", 500, "14 0 R"),
		annotation("/Subtype /FreeText", 400, "15 0 R"),
		annotation("/Subtype /FreeText /F 2", 300, "14 0 R"),
		annotation("/Subtype /Text", 200, "14 0 R"),
		look("Salma"), look("Tunis"), look("not read"), look("approved"))
	if got := all(readAll(t, data)); got != "Name:\tSalma\nCity:\tTunis\napproved\n" {
		t.Errorf("read %q", got)
	}
}

func TestReadEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Read(ctx, pages(at(50, 700, "Text."))); err != context.Canceled {
		t.Errorf("error %v", err)
	}
}
