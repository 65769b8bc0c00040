package answer_test

import (
	"testing"

	"isnad/internal/answer"
	"isnad/internal/llm/llmtest"
)

// askUnsure puts a question to the library with a gate that answers from a confidence on,
// and a model that says a text however often it is asked.
func askUnsure(t *testing.T, question, says string, gate, askFrom, sureFrom float64) (answer.Answer, int) {
	t.Helper()
	server := llmtest.Serve(t, llmtest.Says(says), llmtest.Says(says))
	m := modelOptions(t, server)
	m.AskFrom, m.SureFrom = askFrom, sureFrom
	s := library(t, question)
	a, err := newAnswerer(t, s, answer.Options{Weights: &plainWeights, Reader: models().reader, Confidence: gate, Model: m}).Ask(t.Context(), question, answer.Call{})
	if err != nil {
		t.Fatal(err)
	}
	return a, len(server.Seen())
}

// refusing is a confidence that no evidence reaches: the gate takes every question for
// related.
const refusing = 0.9999

func TestAModelAnswersWhatTheGateAloneRefuses(t *testing.T) {
	answered := 0
	cases := []struct{ question, says string }{
		{"When was the mill built?", "The mill was built in 1862 [1.1]."},
		{"Who built the mill?", "The mill at Barton was built by John Harker [1.1]."},
		{"When did the mill burn down?", "The mill burned down on 14 March 1931 [1.2]."},
		{"How high is the new wheel?", "The new wheel is 9.5 metres high [1.3]."},
		{"How many visitors came?", "In 2019 the mill had 41,000 visitors [1.5]."},
		{"What does the upkeep cost?", "The council pays 250,000 pounds a year for the upkeep of the mill [2.1]."},
		{"Who wants to sell the mill?", "Councillor Mary Todd wants to sell the mill before 2030 [2.3]."},
		{"متى بدأ بناء السد؟", "بدأ بناء السد في 15 مايو 1958 [1.1]."},
		{"كم عاملا عمل في بناء السد؟", "عمل في بنائه خمسة وعشرون ألف عامل [1.3]."},
		{"كم ارتفاع السد؟", "يبلغ ارتفاع السد 72 مترا [1.2]."},
		{"كم شخصا قتل الفيضان؟", "قتل الفيضان 118 شخصا [2.1]."},
		{"ماذا قررت الحكومة؟", "قررت الحكومة بناء السد بعد الفيضان بعامين [2.2]."},
		{"Quand le moulin a-t-il été construit ?", "Le moulin de Vernay a été construit en 1847 [1.1]."},
		{"Qui a racheté le moulin ?", "La commune l'a racheté en 1998 pour 120 000 francs [1.2]."},
	}
	for _, c := range cases {
		a, asked := askUnsure(t, c.question, c.says, refusing, 0, 0)
		if a.Outcome == answer.Answered && a.Mode == answer.ByModel && asked == 1 {
			answered++
		} else {
			t.Logf("%s: %s, %s, %v", c.question, a.Outcome, a.Draft.Fallback, a.Draft.Removed)
		}
	}
	t.Logf("%d of %d questions that the gate refuses are answered", answered, len(cases))
	if 10*answered < 9*len(cases) {
		t.Errorf("%d of %d questions are answered, want nine in ten", answered, len(cases))
	}
}

func TestAModelThatAlwaysClaimsToKnowIsRefused(t *testing.T) {
	refused := 0
	cases := []struct{ question, says string }{
		{"When was the mill sold?", "The mill was sold in 2021 [2.2]."},
		{"Who sold the mill?", "Mary Todd sold the mill before 2030 [2.3]."},
		{"Who rebuilt the mill?", "John Harker rebuilt the mill within two years [1.2]."},
		{"Who burned the mill down?", "John Harker burned down the mill at Barton [1.1]."},
		{"When did the storm hit the wheel?", "The storm hit the wheel on 9 February [2.2]."},
		{"How much does Anna Reed earn?", "Anna Reed is paid 250,000 pounds a year [2.1]."},
		{"Who is the owner of the mill?", "The council owns the mill [2.1]."},
		{"How many stones did the first wheel drive?", "The wheel of 1862 drives three stones [1.1][1.3]."},
		{"من صمم السد؟", "صمم السد المهندس سامي حداد [1.4]."},
		{"متى انهار السد؟", "انهار السد في أكتوبر 1954 [2.1]."},
		{"كم عاملا قتل في بناء السد؟", "قتل 118 عاملا في بناء السد [2.1]."},
		{"من مول بناء السد؟", "مولت الحكومة بناء السد [2.2]."},
		{"Qui a construit le moulin ?", "La commune a construit le moulin en 1998 [1.2]."},
		{"Quand le moulin a-t-il brûlé ?", "Le moulin a brûlé en 1998 [1.2]."},
	}
	for _, c := range cases {
		a, _ := askUnsure(t, c.question, c.says, refusing, 0, 0)
		if a.Outcome == answer.Related && a.Mode == answer.Extractive && a.Draft.Fallback == answer.Unproven && a.Note() == "" {
			refused++
		} else {
			t.Logf("%s: %s, %s: %s", c.question, a.Outcome, a.Draft.Fallback, a.Text())
		}
	}
	t.Logf("%d of %d false claims are refused", refused, len(cases))
	if 10*refused < 9*len(cases) {
		t.Errorf("%d of %d false claims are refused, want nine in ten", refused, len(cases))
	}
}

// What the model says counts where the gate is unsure, and nowhere else.
func TestTheModelJudgesWhereTheGateIsUnsure(t *testing.T) {
	const question, no, yes = "When was the mill built?", "NO ANSWER", "The mill was built in 1862 [1.1]."
	const beside = "Half of that went into the roof in 2021, after the storm of 9 February [2.2]."
	for _, c := range []struct {
		claim, says             string
		gate, askFrom, sureFrom float64
		asked                   int
		outcome                 answer.Outcome
		mode                    answer.Mode
		fallback                answer.Fallback
	}{
		{"unsure, and the model finds no answer: a refusal", no, 0.5, 0, 1, 1, answer.Related, answer.Extractive, answer.Declined},
		{"sure: the articles' own sentence stands", no, 0.5, 0, 0.6, 1, answer.Answered, answer.Extractive, answer.Declined},
		{"sure: a true sentence about something else does not replace it", beside, 0.5, 0, 0.6, 2, answer.Answered, answer.Extractive, answer.Unproven},
		{"unsure: it may be the answer", beside, 0.5, 0, 0.9999, 1, answer.Answered, answer.ByModel, ""},
		{"sure, and the model answers from the same sentence", yes, 0.5, 0, 0.6, 1, answer.Answered, answer.ByModel, ""},
		{"a bare date of the program's sentence, marked with another one", "1862 [1.3].", 0.5, 0, 0, 1, answer.Answered, answer.ByModel, ""},
		{"a bare date of another sentence", "2021 [1.1].", 0.5, 0, 0, 2, answer.Answered, answer.Extractive, answer.Unproven},
		{"related, and the model finds no answer", no, refusing, 0, 0, 1, answer.Related, answer.Extractive, answer.Declined},
		{"related, and the model answers", yes, refusing, 0, 0, 1, answer.Answered, answer.ByModel, ""},
		{"surely unanswered: no model is asked", yes, refusing, 0.9999, 0, 0, answer.Related, answer.Extractive, ""},
	} {
		a, asked := askUnsure(t, question, c.says, c.gate, c.askFrom, c.sureFrom)
		if a.Outcome != c.outcome || a.Mode != c.mode || a.Draft.Fallback != c.fallback || asked != c.asked {
			t.Errorf("%s: %s, %s, %q, asked %d times", c.claim, a.Outcome, a.Mode, a.Draft.Fallback, asked)
		}
		if a.Outcome == answer.Related && (len(a.Citations) == 0 || len(a.Statements) != 1) {
			t.Errorf("%s: a refusal without the nearest place: %q", c.claim, a.Text())
		}
	}
}

func TestNothingAndTalkNeverReachTheModel(t *testing.T) {
	for _, c := range []struct {
		claim, question string
		call            answer.Call
	}{
		{"the articles have nothing", "من أين ينبع النهر؟", answer.Call{}},
		{"talk", "شكرا جزيلا", answer.Call{}},
		{"an answer is wanted at once", "من أين ينبع النهر؟", answer.Call{Plain: true}},
	} {
		server := llmtest.Serve(t, llmtest.Says("ينبع النهر من بحيرة [1.1]."))
		s := new(shelf).put(t, "a.md", lake, far, nil)
		if c.call.Plain {
			s = new(shelf).put(t, "a.md", lake, related(t), nil)
		}
		_, err := newAnswerer(t, s, answer.Options{Weights: &plainWeights, Confidence: 0.5, Model: modelOptions(t, server)}).Ask(t.Context(), c.question, c.call)
		if err != nil || len(server.Seen()) > 0 {
			t.Errorf("%s: the model was asked %d times, %v", c.claim, len(server.Seen()), err)
		}
	}
}

// A small model copies true sentences about something else.
func TestATrueSentenceThatDoesNotAnswerIsNoAnswer(t *testing.T) {
	for _, c := range []struct {
		question, says string
		want           answer.Outcome
	}{
		{"Who built the mill?", "The mill at Barton was built by John Harker [1.1].", answer.Answered},
		{"Who is the captain of the football team?", "The new wheel is 9.5 metres high [1.3].", answer.Related},
		{"What does a ticket for the train cost?", "The mill burned down on 14 March 1931 [1.2].", answer.Related},
	} {
		a, _ := askUnsure(t, c.question, c.says, refusing, 0.0001, 0)
		if a.Outcome != c.want || c.want == answer.Related && a.Draft.Fallback != answer.Unproven {
			t.Errorf("%s: %s, %s: %s", c.question, a.Outcome, a.Draft.Fallback, a.Text())
		}
	}
}
