package reader

import (
	"math"
	"slices"
	"strings"
	"testing"
	"unicode"

	"isnad/internal/chunk"
	"isnad/internal/embed/e5"
	"isnad/internal/encoder"
)

func base(t testing.TB) *encoder.Encoder {
	t.Helper()
	m, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	return m.Encoder()
}

// checkInput holds what is true of every input.
func checkInput(t *testing.T, e *encoder.Encoder, p Passage, in Input) {
	t.Helper()
	if len(in.IDs) > e.Positions() {
		t.Fatalf("%d tokens, the model reads %d", len(in.IDs), e.Positions())
	}
	if len(in.Starts) != len(p.Sentences)+1 || in.Starts[len(p.Sentences)] != len(in.IDs)-1 || !slices.IsSorted(in.Starts) {
		t.Fatalf("sentences start at %d of %d tokens", in.Starts, len(in.IDs))
	}
	next := 0
	for i, w := range in.Words {
		if w.First < in.Starts[w.Sentence] || w.Last >= in.Starts[w.Sentence+1] {
			t.Fatalf("word %d of sentence %d has tokens %d to %d, its sentence %d", i, w.Sentence, w.First, w.Last, in.Starts)
		}
		s := p.Sentences[w.Sentence]
		if w.Start < 0 || w.End > len(s) || w.Start >= w.End || strings.ContainsFunc(s[w.Start:w.End], unicode.IsSpace) {
			t.Fatalf("word %d is [%d:%d] of %q", i, w.Start, w.End, s)
		}
		if w.First < next || w.Last < w.First || w.Last >= len(in.IDs)-1 {
			t.Fatalf("word %d has tokens %d to %d of %d, the one before ended at %d", i, w.First, w.Last, len(in.IDs), next)
		}
		next = w.Last + 1
		if start, end := core(s, w); start < w.Start || end > w.End || start > end {
			t.Fatalf("the core of %q is [%d:%d]", s[w.Start:w.End], start, end)
		}
	}
}

func TestEveryWordOfAShortPassageIsThere(t *testing.T) {
	e := base(t)
	p := Passage{Heading: "النيل", Sentences: []string{"ينبع النيل من بحيرة فيكتوريا.", " ويصب\nفي  المتوسط. "}}
	in := NewInput(e, "أين ينبع النيل؟", p)
	checkInput(t, e, p, in)
	var got []string
	for _, w := range in.Words {
		got = append(got, p.Sentences[w.Sentence][w.Start:w.End])
	}
	if s := strings.Join(got, " "); s != "ينبع النيل من بحيرة فيكتوريا. ويصب في المتوسط." {
		t.Errorf("words: %s", s)
	}
}

func TestAVocalisedPassageIsReadAsTheBareOne(t *testing.T) {
	e := base(t)
	bare := Passage{Sentences: []string{"ونمشي على الصراط المستقيم"}}
	full := Passage{Sentences: []string{"وَنَمْشِي عَلَى ٱلصِّرَٰطِ ۛ ٱلْمُسْتَقِـــيمِ ﴿٣﴾"}}
	in, want := NewInput(e, "أَيْنَ نَمْشِي؟", full), NewInput(e, "أين نمشي؟", bare)
	checkInput(t, e, full, in)
	if !slices.Equal(in.IDs, want.IDs) {
		t.Errorf("ids %v, want %v", in.IDs, want.IDs)
	}
	last := in.Words[len(in.Words)-1]
	if got := full.Sentences[0][last.Start:last.End]; len(in.Words) != 4 || got != "ٱلْمُسْتَقِـــيمِ" {
		t.Errorf("the last of %d words is %q", len(in.Words), got)
	}
}

func TestALongPassageIsReadFromItsFront(t *testing.T) {
	e := base(t)
	p := Passage{Sentences: []string{strings.Repeat("كتاب ", 600), "لا يُقرأ"}}
	in := NewInput(e, strings.Repeat("سؤال ", 300), p)
	checkInput(t, e, p, in)
	if len(in.IDs) < e.Positions()-3 {
		t.Errorf("only %d tokens of %d are used", len(in.IDs), e.Positions())
	}
	if in.Words[len(in.Words)-1].Sentence != 0 {
		t.Error("the second sentence was read")
	}
}

func FuzzInput(f *testing.F) {
	f.Add("أين ينبع النيل؟", "النيل", "ينبع من «فيكتوريا».", "سنة 1862")
	f.Add("", "", "", "")
	f.Add("\xff", "\x00", "\u200d \u202e", "😀\u2028x")
	e := base(f)
	f.Fuzz(func(t *testing.T, question, heading, first, second string) {
		p := Passage{Heading: heading, Sentences: []string{first, second}}
		checkInput(t, e, p, NewInput(e, question, p))
		p.Parts = [][]Part{nil, {{Aside: heading, Start: 0, End: len(second) / 2}, {Aside: first, Start: len(second) / 2, End: len(second)}}}
		checkInput(t, e, p, NewInput(e, question, p))
	})
}

func TestTheCoreOfAWordIsWithoutPunctuation(t *testing.T) {
	for word, want := range map[string]string{
		"نهر": "نهر", "«النيل»،": "النيل", "(1862).": "1862", "50%": "50%", "٥٠٪.": "٥٠٪", "U.S.": "U.S", "…": "", "\u202bنهر\u202c": "نهر",
	} {
		start, end := core(word, Word{Start: 0, End: len(word)})
		if got := word[start:end]; got != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
}

func TestWhatIsReadOfAPassage(t *testing.T) {
	p := chunk.Passage{Heading: "ع", Text: "عنوان + - قال شيئا.", Sentences: []chunk.Sentence{
		{Start: 0, End: len("عنوان"), Heading: true},
		{Start: len("عنوان "), End: len("عنوان + -"), Boilerplate: true},
		{Start: len("عنوان + - "), End: len("عنوان + - قال شيئا.")},
	}}
	in, places := Of(&p)
	if len(in.Sentences) != 1 || in.Sentences[0] != "قال شيئا." || places[0] != 2 || in.Heading != "ع" {
		t.Errorf("read %+v at %v", in, places)
	}
	p.Sentences = p.Sentences[:2]
	if in, _ := Of(&p); len(in.Sentences) != 1 || in.Sentences[0] != "عنوان" {
		t.Errorf("of a passage without statements is read %q", in.Sentences)
	}
	p.Sentences = p.Sentences[1:]
	if in, _ := Of(&p); len(in.Sentences) != 1 {
		t.Errorf("of a passage of boilerplate is read %q", in.Sentences)
	}
}

func TestARowIsReadWithItsColumns(t *testing.T) {
	e := base(t)
	text := "| طنجة | 32 | يومان |"
	at := func(s string) int { return strings.Index(text, s) }
	p := chunk.Passage{Heading: "تعرفة الشحن", Text: text, Sentences: []chunk.Sentence{{Start: at("طنجة"), End: len(text) - 2, Cells: []chunk.Cell{
		{Name: "المدينة", Start: at("طنجة"), End: at(" | 32")}, {Name: "درهم", Start: at("32"), End: at(" | ي")},
		{Name: "مدة التسليم", Start: at("يومان"), End: len(text) - 2}}}}}
	in, _ := Of(&p)
	got := NewInput(e, "كم؟", in)
	checkInput(t, e, in, got)
	want := NewInput(e, "كم؟", Passage{Heading: "تعرفة الشحن", Sentences: []string{"المدينة: طنجة ، درهم: 32 ، مدة التسليم: يومان"}})
	if !slices.Equal(got.IDs, want.IDs) {
		t.Errorf("ids %v, want %v", got.IDs, want.IDs)
	}
	var words []string
	for _, w := range got.Words {
		words = append(words, in.Sentences[0][w.Start:w.End])
	}
	if s := strings.Join(words, " "); s != "طنجة 32 يومان" {
		t.Errorf("words that can be marked: %s", s)
	}
}

func TestAnItemIsReadBehindItsAnnouncement(t *testing.T) {
	text := "توديع الأهل\nاختيار رفيق"
	item := func(s string) chunk.Sentence {
		return chunk.Sentence{Start: strings.Index(text, s), End: strings.Index(text, s) + len(s), Item: true, Context: "آداب السفر:"}
	}
	p := chunk.Passage{Text: text, Sentences: []chunk.Sentence{item("توديع الأهل"), item("اختيار رفيق")}}
	in, _ := Of(&p)
	if len(in.Parts) != 2 || len(in.Parts[0]) != 1 || in.Parts[0][0].Aside != "آداب السفر:" || in.Parts[1] != nil {
		t.Errorf("parts %+v", in.Parts)
	}
	p.Heading = "دليل — آداب السفر:"
	if in, _ := Of(&p); in.Parts != nil {
		t.Errorf("announced twice: %+v", in.Parts)
	}
}

// A token each: none, then words of two sentences. The table says what the rows
// gave them.
func TestReading(t *testing.T) {
	p := Passage{Sentences: []string{"aa bb", "cc dd."}}
	in := Input{IDs: make([]int32, 6), Words: []Word{
		{0, 0, 2, 1, 1}, {0, 3, 5, 2, 2}, {1, 0, 2, 3, 3}, {1, 3, 6, 4, 4},
	}, Starts: []int{1, 3, 5}}
	scores := []score{{1, 1, 2}, {0, 0, 0}, {0, 0, 0}, {5, 0, 2}, {0, 4, 2}, {9, 9, 9}}
	r := read(p, in, scores)
	if s := r.Sentences[1]; s.Span != 5+4-2 || s.Start != 0 || s.End != 5 {
		t.Errorf("second sentence: %+v, want the span of both words without the stop", s)
	}
	if s := r.Sentences[1]; math.Abs(s.Evidence-math.Log(2)) > 1e-9 {
		t.Errorf("evidence of two tokens at the odds of none: %v, want log 2", s.Evidence)
	}
	if want := math.Log(2 + 2*math.Exp(-2)); math.Abs(r.Answer-want) > 1e-9 {
		t.Errorf("answer %v, want %v", r.Answer, want)
	}
}

func TestASpanEndsWhereItBeganOrLater(t *testing.T) {
	p := Passage{Sentences: []string{"a b"}}
	in := Input{IDs: make([]int32, 4), Words: []Word{{0, 0, 1, 1, 1}, {0, 2, 3, 2, 2}}, Starts: []int{1, 3}}
	s := read(p, in, []score{{}, {0, 9, 0}, {9, 0, 0}, {}}).Sentences[0]
	if s.Start > s.End || s.Span != 9 {
		t.Errorf("%+v", s)
	}
}

func TestWhatWasNotReadHasNoOdds(t *testing.T) {
	r := read(Passage{Sentences: []string{"x"}}, Input{IDs: make([]int32, 2)}, make([]score, 2))
	if !math.IsInf(r.Answer, -1) || !math.IsInf(r.Sentences[0].Evidence, -1) {
		t.Errorf("%+v", r)
	}
}
