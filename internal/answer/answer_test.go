package answer_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/answer/evidence/evidencetest"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

const (
	lake   = "ينبع النهر من بحيرة واسعة في الجنوب."
	bridge = "The old bridge was closed for repairs."
	mill   = "Le vieux moulin appartient à la commune."
)

// related is a cosine at which the articles touch the subject of an Arabic
// question and do not answer it.
func related(t *testing.T) float64 {
	t.Helper()
	for c := far; c < near; c += 0.001 {
		if new(shelf).put(t, "a.md", lake, c, nil).ask(t, "من أين ينبع النهر؟", answer.Options{}).Outcome == answer.Related {
			return c
		}
	}
	t.Fatal("no cosine is near enough for related and too far for an answer")
	return 0
}

func TestTheOutcomeIsSaidInTheLanguageOfTheQuestion(t *testing.T) {
	between := related(t)
	questions := map[string]string{
		"ar": "من أين ينبع النهر؟", "en": "Where does the river rise?", "fr": "Où se trouve la source du fleuve ?",
	}
	own := map[string]string{"ar": lake, "en": bridge, "fr": mill}
	for _, c := range []struct {
		claim, language string
		cosine          float64
		outcome         answer.Outcome
		text            string
	}{
		{"Arabic, answered: the sentence and its marker", "ar", near, answer.Answered, lake + " [1]"},
		{"English, answered", "en", near, answer.Answered, bridge + " [1]"},
		{"French, answered", "fr", near, answer.Answered, mill + " [1]"},
		{"Arabic, related: they do not answer", "ar", between, answer.Related, "لا تجيب المقالات عن هذا السؤال. أقرب ما ورد فيها: [1]"},
		{"English, related", "en", between, answer.Related, "The articles do not answer this question. The nearest they say: [1]"},
		{"French, related", "fr", between, answer.Related, "Les articles ne répondent pas à cette question. Ce qu’ils disent de plus proche : [1]"},
		{"Arabic, nothing", "ar", far, answer.Nothing, "لم أجد في المقالات شيئًا عن هذا السؤال."},
		{"English, nothing", "en", far, answer.Nothing, "I found nothing about this in the articles."},
		{"French, nothing", "fr", far, answer.Nothing, "Je n’ai rien trouvé à ce sujet dans les articles."},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := new(shelf).put(t, "a.md", own[c.language], c.cosine, nil)
			a := s.ask(t, questions[c.language], answer.Options{})
			if a.Outcome != c.outcome || a.Text() != c.text || a.Language != c.language {
				t.Errorf("%s in %s: %q", a.Outcome, a.Language, a.Text())
			}
			if a.Question != questions[c.language] || a.Mode != answer.Extractive {
				t.Errorf("question %q, mode %q", a.Question, a.Mode)
			}
		})
	}
}

func TestNearerEvidenceIsNeverLessSure(t *testing.T) {
	order := []answer.Outcome{answer.Nothing, answer.Related, answer.Answered}
	confidence, outcome := 0.0, 0
	for c := far; c < near; c += 0.005 {
		a := new(shelf).put(t, "a.md", lake, c, nil).ask(t, "من أين ينبع النهر؟", answer.Options{})
		if now := slices.Index(order, a.Outcome); a.Confidence <= confidence || now < outcome {
			t.Errorf("cosine %.3f: %s, %v", c, a.Outcome, a.Confidence)
		} else {
			confidence, outcome = a.Confidence, now
		}
	}
	if outcome != 2 {
		t.Errorf("the nearest is %s", order[outcome])
	}
}

// A question in the other script has the lower cosine and no words in common.
func TestAQuestionInAnotherScriptIsNotRefusedForThat(t *testing.T) {
	const latin, arabic = "Where does it rise?", "من أين ينبع؟"
	between := related(t)
	for _, c := range []struct {
		claim, question, text string
		outcome               answer.Outcome
	}{
		{"Arabic of Arabic", arabic, lake, answer.Related},
		{"English of Arabic", latin, lake, answer.Answered},
		{"French of Arabic", "Où naît le fleuve ?", lake, answer.Answered},
		{"Arabic of English", arabic, bridge, answer.Answered},
		{"English of English", latin, bridge, answer.Related},
		{"English of French", latin, mill, answer.Related},
		{"digits have no script", "1862?", lake, answer.Related},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if a := new(shelf).put(t, "a.md", c.text, between, nil).ask(t, c.question, answer.Options{}); a.Outcome != c.outcome {
				t.Errorf("%s, confidence %.2f", a.Outcome, a.Confidence)
			}
		})
	}
}

func TestNothingFoundIsNothing(t *testing.T) {
	for claim, s := range map[string]*shelf{
		"no hits":                     {},
		"a passage without sentences": {evidencetest.Shelf{Hits: []retrieval.Hit{{}}}},
	} {
		t.Run(claim, func(t *testing.T) {
			if a := s.ask(t, "Where is it?", answer.Options{}); a.Outcome != answer.Nothing || a.Confidence != 0 {
				t.Errorf("%s, confidence %v", a.Outcome, a.Confidence)
			}
		})
	}
}

func TestTheSearchIsAskedForTheQuestionItself(t *testing.T) {
	s := shelfOf(t, lake)
	a := s.ask(t, " \n من أين ينبع النهر؟ \t", answer.Options{})
	if want := "من أين ينبع النهر؟"; s.Searched != want || a.Question != want {
		t.Errorf("searched for %q, answered %q", s.Searched, a.Question)
	}
	if s.Opts.Limit < 3 {
		t.Errorf("%d passages are not enough for three citations", s.Opts.Limit)
	}
}

func TestQuestionsThatAreNone(t *testing.T) {
	long := strings.Repeat("س", question.MaxLength/2)
	for _, c := range []struct {
		claim, question string
		want            error
	}{
		{"empty", "", question.ErrEmpty},
		{"white space", " \t\u00a0\n", question.ErrEmpty},
		{"punctuation", "؟!…", question.ErrNoWords},
		{"a mark of direction alone", "\u200f", question.ErrNoWords},
		{"too long", long + "x", question.ErrLong},
		{"as long as may be", long, nil},
		{"white space does not make it long", long + strings.Repeat(" ", 99), nil},
		{"one letter", "و", nil},
		{"Arabic digits", "١٩٦٢", nil},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := shelfOf(t, lake)
			_, err := newAnswerer(t, s, answer.Options{}).Ask(t.Context(), c.question, answer.Call{})
			if !errors.Is(err, c.want) || c.want == nil && err != nil {
				t.Fatalf("error %v, want %v", err, c.want)
			}
			if c.want == nil {
				return
			}
			if q, ok := errors.AsType[*question.Error](err); !ok || q.Hint() == "" || s.Searched != "" {
				t.Errorf("%v without a hint, or searched for %q", err, s.Searched)
			}
		})
	}
}

func TestALongQuestionSaysHowLong(t *testing.T) {
	err := question.Check(strings.Repeat("x", question.MaxLength+1))
	if want := "the question is too long: 8193 bytes, at most 8192"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

func TestWhatTheSearchFailsWithIsPassedOn(t *testing.T) {
	gone := errors.New("the index is gone")
	s := shelfOf(t, lake)
	s.Err = gone
	if a, err := newAnswerer(t, s, answer.Options{}).Ask(t.Context(), "أين يقع؟", answer.Call{}); !errors.Is(err, gone) || a.Text() != "" {
		t.Errorf("%q, error %v", a.Text(), err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := newAnswerer(t, shelfOf(t, lake), answer.Options{}).Ask(ctx, "أين يقع؟", answer.Call{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that of the context", err)
	}
}
