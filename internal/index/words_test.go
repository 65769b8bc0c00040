package index

import "testing"

// Files are checked by their checksums before these readers see them; they still
// must not panic on anything.
func FuzzOpenWords(f *testing.F) {
	builder := newWordBuilder()
	builder.add("نهر النيل", []string{"نهر النيل"})
	builder.add("tea 1999", nil)
	data, _ := builder.encode()
	f.Add(data)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		if w, err := openWords(data); err == nil {
			for _, term := range []string{"نهر", "tea", "1999"} {
				passages, _ := w.Lookup(term)
				for at := range passages {
					w.Length(at)
				}
			}
		}
	})
}
