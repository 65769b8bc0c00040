package answer

import (
	"testing"

	"isnad/internal/corpus"
)

func TestAnswersToSeveralQuestionsAreOne(t *testing.T) {
	cited := func(path string, n int) Citation {
		return Citation{N: n, Span: corpus.Span{Path: path, First: n, Last: n}, Quote: path}
	}
	one := Answer{Question: "متى بُني؟", Outcome: Answered, Language: "ar", Confidence: 0.9,
		Statements: []Statement{{Text: "بُني قديما.", Cites: []int{1, 2}, Shows: []int{1}}}, Citations: []Citation{cited("a.md", 1), cited("b.md", 2)}}
	none := Answer{Question: "من على المريخ [1]؟", Outcome: Nothing, Language: "ar", Statements: []Statement{{Text: "لم أجد."}}}
	same := Answer{Question: "وأين؟", Resolved: "أين بُني؟", Outcome: Answered, Language: "ar",
		Statements: []Statement{{Text: "هنا.", Cites: []int{1, 2}}}, Citations: []Citation{cited("c.md", 1), cited("b.md", 2)}}
	same.Direct = Direct{Text: "هناك", N: 2}
	got := Together([]Answer{one, none, same})
	want := "متى بُني؟\nبُني قديما. [1] [2]\n\nمن على المريخ (1)؟\nلم أجد.\n\nأين بُني؟\nهناك [2]\nهنا. [3] [2]"
	if got.Text() != want {
		t.Errorf("got\n%s\nwant\n%s", got.Text(), want)
	}
	if len(got.Citations) != 3 || got.Citations[2].Path != "c.md" || got.Citations[2].N != 3 {
		t.Errorf("citations %+v", got.Citations)
	}
	if got.Outcome != Answered || got.Language != "ar" || got.Confidence != 0.9 {
		t.Errorf("%s, %s, %v", got.Outcome, got.Language, got.Confidence)
	}
	if alone := Together([]Answer{one}); alone.Text() != one.Text() {
		t.Errorf("one answer has become %q", alone.Text())
	}
}
