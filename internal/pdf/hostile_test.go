package pdf

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"isnad/internal/pdf/object"
)

// TestHostile: files that are broken or of bad intent are refused with their reason,
// or give what can be read, within bounds of time and memory.
func TestHostile(t *testing.T) {
	whole := pages(at(50, 700, "The whole page is here."))
	bomb := strings.Repeat("0 0 m\n", 20<<20/6)
	for name, test := range map[string]struct {
		data []byte
		err  error  // or
		text string // that is found
	}{
		"no PDF":                                    {[]byte("hello"), object.ErrNotPDF, ""},
		"nothing":                                   {nil, object.ErrNotPDF, ""},
		"a head and garbage":                        {[]byte("%PDF-1.7\n" + strings.Repeat("\xff<<[(", 10_000)), object.ErrBroken, ""},
		"cut off in the middle of a page":           {whole[:len(whole)*7/10], object.ErrBroken, ""},
		"the table of objects is cut off":           {whole[:len(whole)-90], nil, "The whole page is here."},
		"the table of objects is wrong":             {[]byte(strings.Replace(string(whole), "%PDF-1.7\n", "%PDF-1.7\n%%%%%%%%%%%%\n", 1)), nil, "The whole page is here."},
		"no page":                                   {build(catalog, "<< /Type /Pages /Kids [] /Count 0 >>"), object.ErrBroken, ""},
		"the page tree leads back to itself":        {build(catalog, "<< /Type /Pages /Kids [2 0 R 3 0 R] >>", "<< /Type /Pages /Kids [2 0 R] >>"), object.ErrBroken, ""},
		"the table of objects leads back to itself": {[]byte("%PDF-1.7\nxref\n0 0\ntrailer << /Prev 9 >>\nstartxref\n9\n%%EOF"), object.ErrBroken, ""},
		"an object that is itself":                  {build("1 0 R"), object.ErrBroken, ""},
		"the length of a stream is itself":          {build(catalog, "<< /Type /Pages /Kids [3 0 R] >>", "<< /Type /Page /Contents 4 0 R >>", "<< /Length 4 0 R >>\nstream\nBT ET\nendstream"), ErrBlank, ""},
		"a form that paints itself":                 {selfPainting(), nil, "again"},
		"a million pages that are one":              {manyPages(), nil, "The only page."},
		"dictionaries without end":                  {build(catalog, strings.Repeat("<< /Kids [", 200_000)), ErrBlank, ""},
		"a stream that unpacks without end":         {build(catalog, "<< /Type /Pages /Kids [3 0 R] >>", "<< /Type /Page /Contents 4 0 R >>", packed("", strings.Repeat(bomb, 10), 2)), object.ErrTooLarge, ""},
		"many streams that unpack to much":          {bombs(bomb), object.ErrTooLarge, ""},
		"a script":                                  {build("<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> >>", "<< /Type /Pages /Kids [3 0 R] >>", "<< /Type /Page /Contents 4 0 R /Resources << /Font << /L 5 0 R >> >> >>", stream("", at(50, 700, "Text.")), latinFont), nil, "Text."},
		"a password":                                {encrypted(), object.ErrEncrypted, ""},
		"pictures only":                             {scanned(), ErrNoText, ""},
		"letters that can't be told":                {unknownLetters(), ErrNoLetter, ""},
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			document, err := Read(context.Background(), test.data)
			runtime.ReadMemStats(&after)
			if !errors.Is(err, test.err) {
				t.Fatalf("error %v, want %v", err, test.err)
			}
			if text := all(document); !strings.Contains(text, test.text) {
				t.Errorf("text %q, want %q", text, test.text)
			}
			// Each takes two seconds at most; the race detector and a busy machine make that
			// twenty. Without bounds the worst would take hours.
			if took := time.Since(start); took > time.Minute {
				t.Errorf("took %v", took)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > 3<<30 {
				t.Errorf("allocated %d MiB in all", used>>20)
			}
		})
	}
}

// all gives the lines of a document.
func all(d *Document) string {
	var text strings.Builder
	if d != nil {
		for _, page := range d.Pages {
			for _, line := range page.Lines {
				fmt.Fprintln(&text, line.Text)
			}
		}
	}
	return text.String()
}

func selfPainting() []byte {
	return build(catalog, "<< /Type /Pages /Kids [3 0 R] >>",
		"<< /Type /Page /Contents 4 0 R /Resources << /Font << /L 6 0 R >> /XObject << /F 5 0 R >> >> >>",
		stream("", "/F Do"),
		stream("/Type /XObject /Subtype /Form", at(50, 700, "again")+"/F Do /F Do"), latinFont)
}

func manyPages() []byte {
	return build(catalog, "<< /Type /Pages /Count 1000000 /Kids ["+strings.Repeat("3 0 R ", 1_000_000)+"] >>",
		"<< /Type /Page /Contents 4 0 R /Resources << /Font << /L 5 0 R >> >> >>", stream("", at(50, 700, "The only page.")), latinFont)
}

func bombs(bomb string) []byte {
	contents := strings.Repeat("4 0 R ", 5000)
	return build(catalog, "<< /Type /Pages /Kids [3 0 R] >>", "<< /Type /Page /Contents ["+contents+"] >>", packed("", bomb, 1))
}

func encrypted() []byte {
	data := pages(at(50, 700, "secret"))
	secret := strings.Repeat("x", 32)
	dict := fmt.Sprintf("<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (%s) /U (%s) >>", secret, secret)
	return []byte(strings.Replace(string(data), "/Root 1 0 R", "/Root 1 0 R /Encrypt "+dict, 1))
}

func scanned() []byte {
	return build(catalog, "<< /Type /Pages /Kids [3 0 R] >>",
		"<< /Type /Page /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>",
		stream("", "600 0 0 800 0 0 cm /P Do"),
		stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode", "picture"))
}

func unknownLetters() []byte {
	font := "<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] >>"
	return build(catalog, "<< /Type /Pages /Kids [3 0 R] >>", "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
		stream("", "BT /F 10 Tf 50 700 Td <00010002000300040005> Tj ET"), font)
}

// FuzzRead: whatever the bytes, reading ends without a panic, and what is read is
// the same the next time.
func FuzzRead(f *testing.F) {
	f.Add(pages(at(50, 700, "The first page."), at(50, 700, "The second.")))
	f.Add(pages(seen(50, 700, mirrorImage("الصفحة الأولى"))))
	f.Add(encrypted())
	f.Add(selfPainting())
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := Read(context.Background(), data)
		second, again := Read(context.Background(), data)
		if fmt.Sprint(err) != fmt.Sprint(again) || all(first) != all(second) {
			t.Errorf("read as %q (%v), then as %q (%v)", all(first), err, all(second), again)
		}
		if strings.ContainsAny(all(first), "\f\r\x00") {
			t.Errorf("control characters in %q", all(first))
		}
	})
}
