package index

import (
	"testing"

	"isnad/internal/chunk"
)

func TestTextsAreGivenByteForByte(t *testing.T) {
	want := []string{"نهر\r\nالنيل", "", "tea \x00 salt", "ملح"}
	var passages []chunk.Passage
	for _, text := range want {
		passages = append(passages, chunk.Passage{Text: text})
	}
	texts, err := openTexts(encodeTexts(passages))
	if err != nil || texts.len() != len(want) {
		t.Fatalf("%v, %v", texts, err)
	}
	for at, text := range want {
		if got := texts.of(at); got != text {
			t.Errorf("text %d is %q, want %q", at, got, text)
		}
	}
}

// FuzzOpenTexts: a file that is opened gives each of its texts, whatever it holds,
// and all of them together are its contents.
func FuzzOpenTexts(f *testing.F) {
	f.Add(encodeTexts([]chunk.Passage{{Text: "نهر"}, {}, {Text: "tea"}}))
	f.Add([]byte(textMagic + "\xff\xff\xff\xff\xff\xff\xff\x7f"))
	f.Fuzz(func(t *testing.T, data []byte) {
		texts, err := openTexts(data)
		if err != nil {
			return
		}
		all := ""
		for at := range texts.len() {
			all += texts.of(at)
		}
		if all != string(texts.bytes) {
			t.Errorf("%q of %q", all, texts.bytes)
		}
	})
}
