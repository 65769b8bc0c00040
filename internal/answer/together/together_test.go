package together

import (
	"testing"

	"isnad/internal/answer"
	"isnad/internal/corpus"
)

func TestAnswersToSeveralQuestionsAreOne(t *testing.T) {
	cited := func(path string, n int) answer.Citation {
		return answer.Citation{N: n, Span: corpus.Span{Path: path, First: n, Last: n}, Quote: path}
	}
	one := answer.Answer{Question: "متى بُني؟", Outcome: answer.Answered, Language: "ar", Confidence: 0.9,
		Statements: []answer.Statement{{Text: "بُني قديما.", Cites: []int{1, 2}, Shows: []int{1}}}, Citations: []answer.Citation{cited("a.md", 1), cited("b.md", 2)}}
	none := answer.Answer{Question: "من على المريخ [1]؟", Outcome: answer.Nothing, Language: "ar", Statements: []answer.Statement{{Text: "لم أجد."}}}
	same := answer.Answer{Question: "وأين؟", Resolved: "أين بُني؟", Outcome: answer.Answered, Language: "ar",
		Statements: []answer.Statement{{Text: "هنا.", Cites: []int{1, 2}}}, Citations: []answer.Citation{cited("c.md", 1), cited("b.md", 2)}}
	same.Direct = answer.Direct{Text: "هناك", N: 2}
	got := Of([]answer.Answer{one, none, same})
	want := "متى بُني؟\nبُني قديما. [1] [2]\n\nمن على المريخ (1)؟\nلم أجد.\n\nأين بُني؟\nهناك [2]\nهنا. [3] [2]"
	if got.Text() != want {
		t.Errorf("got\n%s\nwant\n%s", got.Text(), want)
	}
	if len(got.Citations) != 3 || got.Citations[2].Path != "c.md" || got.Citations[2].N != 3 {
		t.Errorf("citations %+v", got.Citations)
	}
	if got.Outcome != answer.Answered || got.Language != "ar" || got.Confidence != 0.9 {
		t.Errorf("%s, %s, %v", got.Outcome, got.Language, got.Confidence)
	}
	if alone := Of([]answer.Answer{one}); alone.Text() != one.Text() {
		t.Errorf("one answer has become %q", alone.Text())
	}
}
