package segment

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"isnad/internal/analysis"
)

// In these tables | stands where a text is to be cut.
func TestSentences(t *testing.T) {
	tests := []struct{ claim, want string }{
		{"stops", "وصل الوفد. |من معه؟ |لا أحد! |نعم… |انتهى۔ |ثم عاد"},
		{"a stop without a space", "زار الوفد تونس.|اجتماع آخر بعده"},
		{"a question mark without a space", "من حضر؟|قال أحمد"},
		{"a stop between a year and a word", "ولد عام 1990.|وعاش في مصر"},
		{"a stop before a year", "زار تونس.|2020 عام جديد"},
		{"an English sentence without a space", "It is the end.|The next one"},
		{"Latin after Arabic and back", "انتهى العرض.|The end.|ثم عاد"},

		{"decimals", "بلغ 3.5 و٣٫٥ و1,000.5 متر"},
		{"dates", "في 12.3.2020 وصل"},
		{"list numbers", "1. المقدمة |"},
		{"versions", "Go 1.26.8 came out. |It is fast."},
		{"a year ends a sentence", "It happened in 2015. |Then it stopped."},
		{"initials", "كتب أ. ب. محمود رواية. |ثم سافر"},
		{"a title without a space", "قال د.أحمد إن الأمر انتهى"},
		{"titles before commas", "حضر أ. ب.، د. سامي وم. علي"},
		{"Latin initials", "J. K. Rowling wrote it. |He read it."},
		{"a small letter is no initial", "He chose plan b. |Then he left"},
		{"letters with dots", "The U.S. Army came. |It left."},
		{"titles", "Mr. Smith met Dr. Jones. |They spoke."},
		{"French titles", "M. Dupont et Mme. Durand sont là. |Ils parlent."},
		{"numbers of pages", "انظر ص. 12 وص.15 من الكتاب"},
		{"No. before a number only", "It is No. 5 here. |He said no. |Then he left"},
		{"a measure in mid-sentence", "على بعد 5 كم. من المدينة"},
		{"a measure at the end", "يبلغ طوله 5 كم. |وتقع المدينة"},
		{"an era in mid-sentence", "في عام 300 ق.م. كان الملك"},
		{"an era after a number ends a sentence", "توفي سنة 750 م. |وخلفه ابنه"},
		{"an era glued to its year", "توفي سنة 1990م. |وخلفه ابنه"},
		{"URLs", "زوروا https://www.example.org/a.b?x=y.z الآن. |شكرا"},
		{"a stop after a URL", "See www.example.org. |Then call"},
		{"file names", "افتح ملف index.html ثم README.md الآن"},
		{"e-mail addresses", "اكتب إلى first.last@example.co.uk اليوم. |شكرا"},
		{"products", "ASP.NET and Node.js are used. |So is Go."},
		{"before a lower-case letter", "approx. five of them vs. six. |End"},
		{"names with a mark", "Yahoo! is a company. |End"},

		{"an ellipsis inside", "قال...ثم صمت"},
		{"an ellipsis at the end", "وصمت... |ثم عاد"},
		{"an ellipsis in brackets", "قال الكاتب [...] إن الأمر (...) انتهى"},
		{"an ellipsis at the beginning", "... وعاد"},
		{"several marks are one stop", "ماذا؟! |لا!!! |نعم?! |حسنا"},
		{"French marks stand apart", "Quoi ? ! |Rien."},
		{"a mark in brackets", "قيل إنه عبقري (!) وقيل لا (؟) وانتهى"},
		{"marks alone are no sentence", "!!! نعم"},
		{"a comma after a mark", "«من هناك؟»، سأل أحمد"},

		{"quotations of one sentence", "قال: «نعم. |"},
		{"a stop inside a quotation", "قال «جئت. رأيت. غلبت» ثم ذهب. |انتهى"},
		{"straight quotes", `قال "جئت. رأيت." |ثم ذهب. |انتهى`},
		{"curly quotes", "قال “جئت. رأيت” ثم ذهب. |انتهى"},
		{"curly quotes the other way round", "قال ”جئت. رأيت“ ثم ذهب. |انتهى"},
		{"brackets", "وصل (في 1990. أو بعده) إلى مصر. |انتهى"},
		{"closing quotes belong to the sentence before", "قال: «انتهى.» |ثم ذهب"},
		{"closing quotes apart from the stop", "قال: « انتهى. » |ثم ذهب"},
		{"closing brackets too", "(انتهى العرض.) |ثم ذهب"},
		{"the stop after the quote decides", "قال: «انتهى؟». |ثم ذهب"},
		{"a quotation as speech", "قال: «من هناك؟» |ثم ذهب"},
		{"a title with a question mark", "فاز فيلم «من هناك؟» بالجائزة"},
		{"an opening quote is the next sentence's", `انتهى. |"ثم" بدأ.|"ثم" عاد`},
		{"note numbers belong to the sentence before", "انتهى الأمر.[3][12] |ثم عاد"},
		{"inches open no quotation", `شاشة 5" جديدة. |شاشة 6" قديمة`},
		{"an unclosed quotation ends at the next one", `قال "نعم. |ثم "لا" كلمة. |انتهى`},

		{"a line end is white space", "وصل الوفد\nإلى تونس. |ثم\r\nعاد"},
		{"a blank line is a boundary", "عنوان\n\n|نص\r\n \r\n|نص آخر"},
		{"a blank line closes quotations", "قال «نعم. |لا\n\n|ثم. |عاد»"},
		{"bidi marks are seen through", "انتهى.\u200f |ثم 3\u200f.\u200f5 عاد"},
		{"diacritics do not hide an initial", "كَتَبَ أَ. مَحمود"},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			text := strings.ReplaceAll(tt.want, "|", "")
			var want []string
			for piece := range strings.SplitSeq(tt.want, "|") {
				if piece = strings.TrimSpace(piece); piece != "" {
					want = append(want, piece)
				}
			}
			if got := pieces(text, Sentences(text)); strings.Join(got, "|") != strings.Join(want, "|") {
				t.Errorf("got  %s\nwant %s", strings.Join(got, "|"), strings.Join(want, "|"))
			}
		})
	}
}

func pieces(s string, ranges []analysis.Range) []string {
	var out []string
	for _, r := range ranges {
		out = append(out, s[r.Start:r.End])
	}
	return out
}

func TestAnUnclosedQuotationDoesNotSwallowTheRest(t *testing.T) {
	for _, mark := range []string{"«", "“", `"`, "("} {
		text := "قال " + mark + strings.Repeat("هذه جملة كاملة. ", 100)
		if got := len(Sentences(text)); got != 100 {
			t.Errorf("%s: %d sentences, want 100", mark, got)
		}
	}
}

func TestAQuotationIsOneSentenceUpTo400Bytes(t *testing.T) {
	const sentence = "هذه جملة كاملة. " // 28 bytes
	for _, tt := range []struct{ repeats, want int }{{14, 1}, {15, 16}} {
		text := "قال «" + strings.Repeat(sentence, tt.repeats) + "»."
		if got := len(Sentences(text)); got != tt.want {
			t.Errorf("a quotation of %d bytes: %d sentences, want %d", tt.repeats*len(sentence), got, tt.want)
		}
	}
}

func TestLongSentencesAreCutAtClauses(t *testing.T) {
	clause := strings.Repeat("كلمة ", 20) // 180 bytes
	tests := []struct {
		claim, in string
		want      int
	}{
		{"a sentence of the usual length is whole", strings.Repeat(clause+"، ", 3), 1},
		{"a long one is cut at a comma", strings.Repeat(clause+"، ", 5), 2},
		{"a semicolon goes before commas", clause + "، " + clause + "؛ " + clause + "، " + clause + "، " + clause, 2},
		{"without a mark it stays whole", strings.Repeat(clause, 6), 1},
		{"beyond the limit it is cut at white space", strings.Repeat(clause, 12), 3},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			got := pieces(tt.in, Sentences(tt.in))
			if len(got) != tt.want {
				t.Errorf("%d pieces, want %d", len(got), tt.want)
			}
			if first := got[0]; strings.Contains(tt.in, "؛") && !strings.HasSuffix(first, "؛") {
				t.Errorf("the first piece ends in …%s", first[len(first)-20:])
			}
		})
	}
}

// checkCover fails unless the ranges are in order, trimmed, and hold each
// character of s that is not white space exactly once.
func checkCover(t *testing.T, s string, ranges []analysis.Range) {
	t.Helper()
	last := 0
	for _, r := range ranges {
		if r.Start < last || r.End <= r.Start || r.End > len(s) {
			t.Fatalf("%q: range %v after %d", s, r, last)
		}
		if gap := s[last:r.Start]; strings.TrimSpace(gap) != "" {
			t.Fatalf("%q: %q is in no range", s, gap)
		}
		if text := s[r.Start:r.End]; strings.TrimSpace(text) != text {
			t.Fatalf("%q: %q is not trimmed", s, text)
		}
		last = r.End
	}
	if strings.TrimSpace(s[last:]) != "" {
		t.Fatalf("%q: %q is in no range", s, s[last:])
	}
}

// seeds hold what breaks naive splitters.
var seeds = []string{
	"", " ", "\n\n", "قال: «نعم. لا؟» ثم ذهب.اجتماع تونس.\n\nفقرة", "l'homme d’été don't U.S. J. K. Rowling 12.3.2020",
	"((((((  \"\" «« ” “ ' ’ ) ] »", "https://ar.example.org/a.b?c=d. www.x.com, a.b@c.de", "\xff\xfe\x00 \u202eabc\u202c e\u0301 ا\u0654 \u200b",
	"... . … ؟ ! ?! ۔ [3] (؟) .. نعم", "أ. ب.، د. أحمد م. ص.12 5 كم. من هـ.", strings.Repeat("كلمة ", 300), strings.Repeat("ا", 1500), "a.b.c.d.", "﴿١﴾ ﴿",
}

func FuzzSentences(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		ranges := Sentences(s)
		checkCover(t, s, ranges)
		for _, r := range ranges {
			if size := r.End - r.Start; size > mostMarks*MaxSentence || size > MaxSentence && bareSize(s[r.Start:r.End]) > MaxSentence {
				t.Errorf("%q: a sentence of %d bytes", s, r.End-r.Start)
			}
			if utf8.ValidString(s) && !utf8.ValidString(s[r.Start:r.End]) {
				t.Errorf("%q: %v cuts a character", s, r)
			}
		}
		checkClauses(t, s)
	})
}

// A text with every vowel, or with tatweel, is cut where it is without.
func TestMarksDoNotMoveTheEndsOfSentences(t *testing.T) {
	clause := strings.Repeat("كلام ", 20)
	for claim, in := range map[string]string{
		"long sentences":       strings.Repeat(clause+"، ", 9) + ". " + clause,
		"without commas":       strings.Repeat(clause, 13),
		"stops in a quotation": "قال: «" + clause + ". " + clause + "». ثم ذهب. وعاد.",
	} {
		for as, mark := range map[string]string{"لا": "لَّا", "كل": "كـل", "لام": "لٰم"} {
			marked := strings.ReplaceAll(in, as, mark)
			var got []string
			for _, piece := range pieces(marked, Sentences(marked)) {
				got = append(got, strings.ReplaceAll(piece, mark, as))
			}
			if want := pieces(in, Sentences(in)); !slices.Equal(got, want) {
				t.Errorf("%s: %q\nwant %q", claim, got, want)
			}
		}
	}
	if hostile := "ا" + strings.Repeat("َ", 20000); len(Sentences(hostile)) < 5 {
		t.Error("marks without letters make a sentence of any length")
	}
}

// checkClauses fails unless each clause of s but the last ends at a mark.
func checkClauses(t *testing.T, s string) {
	ranges := Clauses(s)
	checkCover(t, s, ranges)
	for _, r := range ranges[:max(0, len(ranges)-1)] {
		if last, _ := utf8.DecodeLastRuneInString(s[r.Start:r.End]); !strings.ContainsRune("،؛:,;–—", last) {
			t.Errorf("%q: clause %q ends at no mark", s, s[r.Start:r.End])
		}
	}
}

func TestSentencesTakeLinearTime(t *testing.T) {
	const size = 1 << 19
	units := append([]string{"(", `"`, "«", ` "ا`, "? ", "؟ \u200f", "a.", "A.", "www.", "a@", "[1]", ".[", "\n", " ", "\n\u200f", "ا", "ا ", "ا، ", ". (", `." `, "\u064b", ".\u200f", "x. م "}, seeds...)
	for _, unit := range units {
		if unit == "" {
			continue
		}
		text := strings.Repeat(unit, size/len(unit))
		begin := time.Now()
		Sentences(text)
		if took := time.Since(begin); took > 5*time.Second { // about 0.01 s here; minutes, were it quadratic
			t.Errorf("%.20q repeated: %v", unit, took)
		}
	}
}

func TestClauses(t *testing.T) {
	tests := []struct{ claim, want string }{
		{"commas and semicolons", "وصل الوفد، |ثم عاد؛ |وانتهى"},
		{"colons", "قال أحمد: |نعم"},
		{"dashes", "المدينة – |وهي قديمة – |كبيرة"},
		{"numbers stay whole", "بلغ 3,589 و١٢،٥ في 10:30 بين 1990–1995"},
		{"URLs stay whole", "انظر https://example.org الآن"},
		{"nothing to split", "نعم"},
	}
	for _, tt := range tests {
		t.Run(tt.claim, func(t *testing.T) {
			text := strings.ReplaceAll(tt.want, "|", "")
			got := strings.Join(pieces(text, Clauses(text)), "|")
			if want := strings.ReplaceAll(tt.want, " |", "|"); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("كَتَبَ الأستاذُ هذا الكتاب في عام 2020، ونشره في القاهرة. «نعم؟» قال أحمد: إلى 3,589 قارئ. ", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Sentences(text)
	}
}

// A mark that stands on nothing, at the start of a line or after a space, belongs to the piece
// that follows.
func TestMarksOnNothingAreInASentence(t *testing.T) {
	words := strings.Repeat("كلمة ", 80)
	for claim, in := range map[string]string{
		"before the first letter":      "\u064f" + words + words,
		"where a long sentence is cut": strings.ReplaceAll(words+words, " ", "، \u064f"),
	} {
		t.Run(claim, func(t *testing.T) { checkCover(t, in, Sentences(in)) })
	}
}
