package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
)

// build writes a PDF with these objects, numbered from 1. The first is the catalog.
func build(objects ...string) []byte {
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n")
	offsets := make([]int, len(objects))
	for i, o := range objects {
		offsets[i] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&out, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&out, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, start)
	return out.Bytes()
}

func stream(dict, data string) string {
	return fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", dict, len(data), data)
}

// packed gives a stream whose data is compressed, once or several times.
func packed(dict, data string, times int) string {
	filters := strings.Repeat("/FlateDecode ", times)
	for range times {
		var out bytes.Buffer
		w := zlib.NewWriter(&out)
		w.Write([]byte(data))
		w.Close()
		data = out.String()
	}
	return stream(dict+" /Filter ["+filters+"]", data)
}

const (
	catalog = "<< /Type /Catalog /Pages 2 0 R >>"
	// arabicFont is a font whose codes are UTF-16, 600 thousandths wide.
	arabicFont = "<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /UniArabic-UTF16-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 600 >>] >>"
	latinFont  = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"
)

// pages writes a PDF with these contents, a page each.
func pages(contents ...string) []byte {
	objects := []string{catalog, "", latinFont, arabicFont}
	kids := ""
	for _, content := range contents {
		n := len(objects) + 1
		kids += fmt.Sprintf("%d 0 R ", n)
		objects = append(objects, fmt.Sprintf("<< /Type /Page /Parent 2 0 R /Contents %d 0 R >>", n+1), stream("", content))
	}
	objects[1] = fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d /MediaBox [0 0 600 800] /Resources << /Font << /L 3 0 R /A 4 0 R >> >> >>", kids, len(contents))
	return build(objects...)
}

// at writes Latin text at a place, ten points high and six wide.
func at(x, y float64, text string) string {
	text = strings.NewReplacer("\\", "\\\\", "(", "\\(", ")", "\\)").Replace(text)
	return fmt.Sprintf("BT /L 10 Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n", x, y, text)
}

// seen writes text as it is seen from left to right, ten points high, six wide.
func seen(x, y float64, text string) string {
	var codes strings.Builder
	for _, r := range text {
		fmt.Fprintf(&codes, "%04X", r)
	}
	return fmt.Sprintf("BT /A 10 Tf 1 0 0 1 %g %g Tm <%s> Tj ET\n", x, y, codes.String())
}

// mirrorImage gives a text of Arabic letters as it is seen from left to right.
func mirrorImage(text string) string {
	runes := []rune(text)
	for i, j := 0, len(runes)-1; i < j; i, j = i+1, j-1 {
		runes[i], runes[j] = runes[j], runes[i]
	}
	return string(runes)
}
