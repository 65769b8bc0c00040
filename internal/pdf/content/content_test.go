package content

import (
	"fmt"
	"testing"

	"isnad/internal/pdf/object"
)

func TestGlyphNames(t *testing.T) {
	for name, want := range map[string]string{
		"A": "A", "eacute": "é", "ccedilla": "ç", "guillemotleft": "«", "ffi": "ffi", "fi": "fi",
		"uni0644": "ل", "uni06440627": "لا", "uni0644_uni0627.liga": "لا", "u1F600": "😀",
		"afii57410": "آ", "afii57392": "٠", "afii57470": "ه", "lam_alef.fina": "لا", "g123": "",
	} {
		if got := nameText(name); got != want {
			t.Errorf("%s stands for %q, want %q", name, got, want)
		}
	}
}

// TestNamesThatAreCodes: fonts of pictures that TeX made name letters by their codes.
func TestNamesThatAreCodes(t *testing.T) {
	names := baseEncoding("")
	for _, code := range []int{12, 16, 65, 97, 0xE9} {
		names[code] = fmt.Sprintf("a%d", code)
	}
	numbered := texNames(names)
	for code, want := range map[int]string{12: "fi", 16: "“", 65: "A", 97: "a", 0xE9: "é", 98: "b"} {
		if got := nameText(numbered[code]); got != want {
			t.Errorf("code %d stands for %q, want %q", code, got, want)
		}
	}
	if names[98] = "a7"; texNames(names) != names {
		t.Error("names that are not the codes are taken for codes")
	}
}

func TestCMap(t *testing.T) {
	m := readCMap([]byte(`1 begincodespacerange <00> <7F> endcodespacerange 1 begincodespacerange <8000> <FFFF> endcodespacerange
2 beginbfchar <01> <06440627> <8002> <0041> endbfchar
2 beginbfrange <10> <12> <0061> <20> <21> [<0062> <00660069>] endbfrange
1 begincidrange <30> <3F> 100 endcidrange`))
	for code, want := range map[int]string{1: "لا", 0x8002: "A", 0x10: "a", 0x12: "c", 0x20: "b", 0x21: "fi", 0x22: ""} {
		if got, _ := m.text(code); got != want {
			t.Errorf("%X stands for %q, want %q", code, got, want)
		}
	}
	if m.size("\x01\x02") != 1 || m.size("\x80\x02") != 2 {
		t.Errorf("sizes %d, %d", m.size("\x01\x02"), m.size("\x80\x02"))
	}
	if m.glyph(0x31) != 101 || m.glyph(0x50) != 0x50 {
		t.Errorf("glyphs %d, %d", m.glyph(0x31), m.glyph(0x50))
	}
}

func TestText(t *testing.T) {
	for s, want := range map[object.String]string{
		"\xFE\xFF\x06\x44": "ل", "\xEF\xBB\xBFل": "ل", "caf\xE9": "café",
	} {
		if got := text(s); got != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
}
