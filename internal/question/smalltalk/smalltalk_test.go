package smalltalk

import (
	"bytes"
	"math"
	"strings"
	"testing"
)

func TestGuesses(t *testing.T) {
	for _, c := range []struct{ claim, text, sort, language string }{
		{"thanks in Arabic", "شكرا جزيلا لك على كل هذه المساعدة", "thanks", "ar"},
		{"a question who it is, in Moroccan", "شكون نتا خويا واش بنادم", "identity", "ar"},
		{"Arabic in Latin letters", "choukran bzaf khoya 3la lmosa3ada", "thanks", "ar"},
		{"in English", "thank you so much for all your help", "thanks", "en"},
		{"misspelt", "merci beaucop por toute ton aide", "thanks", "fr"},
		{"in French", "merci beaucoup pour toute ton aide", "thanks", "fr"},
	} {
		if g := Read(c.text); g.LogOdds < 3 || g.Sort != c.sort || g.Language != c.language {
			t.Errorf("%s: %+v, want %s in %s", c.claim, g, c.sort, c.language)
		}
	}
	for _, text := range []string{"متى وقع الانقلاب في مالي؟", "who built the old bridge", "qui a fondé la ville de Gao ?"} {
		if g := Read(text); g.LogOdds > -3 {
			t.Errorf("%s: %+v, want a question", text, g)
		}
	}
}

func TestWeightsAreReadAsTheyWereWritten(t *testing.T) {
	w, err := Parse(fitted)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(w.Bytes(), fitted) {
		t.Error("read and written, the weights are others")
	}
}

func TestDamagedWeightsAreRefused(t *testing.T) {
	for _, data := range [][]byte{nil, fitted[:len(fitted)-1], append(bytes.Clone(fitted), 0)} {
		if _, err := Parse(data); err == nil {
			t.Errorf("%d bytes are read, want %d", len(data), len(fitted))
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("شكرا 🙏")
	f.Add("\xff who?")
	f.Fuzz(func(t *testing.T, text string) {
		g := Read(text)
		if math.IsNaN(g.LogOdds) || g.Sort == "" {
			t.Fatalf("%+v", g)
		}
		if again := Read(strings.Clone(text)); again != g {
			t.Fatalf("%+v and then %+v", g, again)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		Read("كيف أستطيع أن أستخدمك يا صديقي العزيز في بحثي")
	}
}
