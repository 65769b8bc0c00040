package answer_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/answer/evidence/evidencetest"
	"isnad/internal/retrieval"
)

func TestWhatTheReaderPointsAtIsFirst(t *testing.T) {
	s := shelfOf(t, evidencetest.Lines("وصلت السفينة الكبيرة إلى الميناء.", "رست السفينة الصغيرة في الخليج."))
	for _, words := range []string{"الميناء", "الخليج"} {
		a := s.ask(t, "أين السفينة؟", answer.Options{Reader: &evidencetest.Finger{Words: []string{words}}})
		if !strings.Contains(a.Citations[0].Quote, words) {
			t.Errorf("the reader points at %q, first is %q", words, a.Citations[0].Quote)
		}
	}
}

func TestTheWordsThatAnswerAreMarked(t *testing.T) {
	for _, c := range []struct{ claim, text, words, shown string }{
		{"in a sentence", "وصلت السفينة إلى الميناء القديم أمس.", "الميناء القديم", "الميناء القديم"},
		{"over a line end", "The ship came\ninto the old harbour.", "came\ninto the", "came into the"},
		{"in bold", "The ship came into **the old harbour** in May.", "the old harbour", "the old harbour"},
		{"behind spaces that are shown as one", "The   ship \t came in.", "came in", "came in"},
		{"with a note number, which is shown in other brackets", "The ship[2] came [3] in.", "came [3] in", "came (3) in"},
		{"behind the words' likes", "The old ship and the old harbour.", "the old harbour", "the old harbour"},
	} {
		a := shelfOf(t, evidencetest.Lines(c.text)).ask(t, "What of it?", answer.Options{Reader: &evidencetest.Finger{Words: []string{c.words}}})
		if got := focused(a); len(got) == 0 || got[0] != c.shown {
			t.Errorf("%s: marked %q of %q, want %q", c.claim, got, a.Text(), c.shown)
			continue
		}
		q := a.Citations[0]
		if got := q.Quote[q.Focus.Start:q.Focus.End]; got != c.words {
			t.Errorf("%s: the citation's focus is %q", c.claim, got)
		}
	}
}

// A person, place, date or number that is asked for stands alone before the sentence, where
// reader and rules agree on it; what is only marked stays in the sentence.
func TestTheDirectAnswerComesFirst(t *testing.T) {
	for _, c := range []struct{ claim, text, question, words, want string }{
		{"a place", "وصلت السفينة إلى الميناء القديم أمس.", "أين وصلت السفينة؟", "الميناء القديم", "الميناء القديم"},
		{"a number with the unit behind it", "قُتل 12 جنديا في الهجوم.", "كم جنديا قُتل؟", "12", "12 جنديا"},
		{"never the victim for the killer", "قُتل القائد سالم في الهجوم.", "من قتل القائد سالم؟", "القائد سالم", ""},
		{"never the year of birth for that of death", "وُلدت الشاعرة عام 1920 في حلب.", "متى توفيت الشاعرة؟", "1920", ""},
		{"none for a reason", "أُغلق الميناء بسبب العاصفة الكبيرة.", "لماذا أُغلق الميناء؟", "بسبب العاصفة", ""},
		{"none where it would be said twice", "الميناء القديم.", "أين السفينة؟", "الميناء القديم", ""},
	} {
		a := shelfOf(t, evidencetest.Lines(c.text)).ask(t, c.question, answer.Options{Reader: &evidencetest.Finger{Words: []string{c.words}}})
		if a.Direct.Text != c.want {
			t.Errorf("%s: %q before %q, want %q", c.claim, a.Direct.Text, a.Text(), c.want)
		}
	}
}

func TestTwoPartsHaveNoDirectAnswer(t *testing.T) {
	s := shelfOf(t, evidencetest.Lines("وصلت السفينة يوم 3 يوليو.", "كانت الرياح شديدة طوال الليل.", "رست السفينة في ميناء صور."))
	a := s.ask(t, "متى وصلت السفينة وأين رست؟", answer.Options{Citations: 2, Reader: &evidencetest.Finger{Words: []string{"3 يوليو", "ميناء صور"}}})
	if a.Direct != (answer.Direct{}) {
		t.Errorf("%+v", a.Direct)
	}
}

func TestWithoutAReaderNothingIsMarked(t *testing.T) {
	a := shelfOf(t, evidencetest.Lines("وصلت السفينة إلى الميناء.")).ask(t, "أين السفينة؟", answer.Options{})
	if len(focused(a)) > 0 || a.Citations[0].Focus != (answer.Range{}) {
		t.Errorf("marked %q, %v", focused(a), a.Citations[0].Focus)
	}
}

func TestHeadingsAreNotRead(t *testing.T) {
	f := &evidencetest.Finger{}
	shelfOf(t, evidencetest.Lines("وصلت السفينة إلى الميناء القديم.")).ask(t, "أين السفينة؟", answer.Options{Reader: f})
	for _, p := range f.Seen {
		if slices.Contains(p.Sentences, "# عنوان") || p.Heading == "" {
			t.Errorf("read %q under %q", p.Sentences, p.Heading)
		}
	}
	if len(f.Seen) == 0 {
		t.Error("nothing was read")
	}
}

func TestWhatTheReaderFailsWithIsPassedOn(t *testing.T) {
	cause := errors.New("blind")
	s := shelfOf(t, evidencetest.Lines("وصلت السفينة إلى الميناء."))
	if _, err := newAnswerer(t, s, answer.Options{Reader: &evidencetest.Finger{Err: cause}}).Ask(t.Context(), "أين السفينة؟", answer.Call{}); !errors.Is(err, cause) {
		t.Errorf("error %v", err)
	}
}

func TestASentenceComesWithWhatItLeansOn(t *testing.T) {
	for _, c := range []struct{ claim, text, question, words, want string }{
		{"he, with who he is", "زار الوزير مدينة حلب. وقال إن الجسر سيُفتح غدا.", "متى يفتح الجسر في حلب؟", "غدا",
			"زار الوزير مدينة حلب. وقال إن الجسر سيُفتح غدا."},
		{"not where the question is about nothing of it", "زار الوزير مدينة حلب. وقال إن الجسر سيُفتح غدا.", "متى يفتح الجسر؟", "غدا",
			"وقال إن الجسر سيُفتح غدا."},
		{"not where it names its subject", "زار الوزير مدينة حلب. الجسر سيُفتح غدا.", "متى يفتح الجسر في حلب؟", "غدا", "الجسر سيُفتح غدا."},
		{"a list with its items", "شارك في اللقاء ثلاثة:\n- خالد سالم.\n- ليلى حداد.\n- سامي نور.", "من شارك في اللقاء؟", "ثلاثة",
			"شارك في اللقاء ثلاثة:\n- خالد سالم.\n- ليلى حداد.\n- سامي نور."},
	} {
		s := shelfOf(t, evidencetest.Lines(c.text))
		a := s.ask(t, c.question, answer.Options{Citations: 1, Reader: &evidencetest.Finger{Words: []string{c.words}}})
		if got := a.Citations[0].Quote; got != c.want {
			t.Errorf("%s: %q", c.claim, got)
		}
	}
}

func TestTwoPartsAreAnsweredFromTwoPlaces(t *testing.T) {
	s := shelfOf(t, evidencetest.Lines("وصلت السفينة يوم 3 يوليو.", "كانت الرياح شديدة طوال الليل.", "رست السفينة في ميناء صور."))
	f := &evidencetest.Finger{Words: []string{"3 يوليو", "ميناء صور"}}
	a := s.ask(t, "متى وصلت السفينة وأين رست؟", answer.Options{Citations: 2, Reader: f})
	got := quotes(a)
	if !slices.Equal(got, []string{"وصلت السفينة يوم 3 يوليو.", "رست السفينة في ميناء صور."}) {
		t.Errorf("quotes %q", got)
	}
}

// half finds nothing for one part of a question.
type half struct {
	*shelf
	without string
}

func (h half) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	if strings.Contains(question, h.without) {
		return nil, nil
	}
	return h.shelf.Search(ctx, question, opts)
}

func TestThePartThatIsNotAnsweredIsNamed(t *testing.T) {
	s := shelfOf(t, evidencetest.Lines("وصلت السفينة يوم 3 يوليو."))
	a, err := newAnswerer(t, half{s, "أين"}, answer.Options{Weights: &plainWeights}).Ask(t.Context(), "متى وصلت السفينة وأين رست؟", answer.Call{})
	if want := "وصلت السفينة يوم 3 يوليو. [1]\nلا تجيب المقالات عن: أين رست؟"; err != nil || a.Text() != want {
		t.Errorf("got %q, %v, want %q", a.Text(), err, want)
	}
}

func TestYesAndNoComeFirst(t *testing.T) {
	for _, c := range []struct{ claim, text, question, want string }{
		{"affirmed", "أغلق المجلس الجسر في أيار.", "هل أغلق المجلس الجسر؟", "نعم. أغلق المجلس الجسر في أيار. [1]"},
		{"denied", "لم يغلق المجلس الجسر.", "هل أغلق المجلس الجسر؟", "لا. لم يغلق المجلس الجسر. [1]"},
		{"the opposite verb is shown alone", "فتح المجلس الجسر في أيار.", "هل أغلق المجلس الجسر؟", "فتح المجلس الجسر في أيار. [1]"},
		{"in English", "The council never closed the bridge.", "Did the council close the bridge?", "No. The council never closed the bridge. [1]"},
		{"in French", "Le conseil a fermé le pont en mai.", "Est-ce que le conseil a fermé le pont ?", "Oui. Le conseil a fermé le pont en mai. [1]"},
	} {
		words := strings.TrimRight(strings.Join(strings.Fields(c.text)[1:3], " "), ".")
		a := shelfOf(t, evidencetest.Lines(c.text)).ask(t, c.question, answer.Options{Reader: &evidencetest.Finger{Words: []string{words}}})
		if got := strings.ReplaceAll(a.Text(), "\n", " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.claim, got, c.want)
		}
	}
}

func TestNearPlacesThatAreNotCitedAreKept(t *testing.T) {
	s := shelfOf(t, evidencetest.Lines("وصلت السفينة إلى الميناء.")).put(t, "b.md", evidencetest.Lines("غرقت سفينة أخرى."), near, nil)
	a := s.ask(t, "أين وصلت السفينة؟", answer.Options{Citations: 1})
	if len(a.More) != 1 || a.More[0].Path == a.Citations[0].Path || a.More[0].N != 0 {
		t.Errorf("cited %q, more %+v", quotes(a), a.More)
	}
}

func TestArticlesThatDifferAreShownSideBySide(t *testing.T) {
	ask := func(first, second, question string, words ...string) answer.Answer {
		s := new(shelf).put(t, "a.txt", evidencetest.Lines(first), near, nil)
		s.put(t, "b.txt", evidencetest.Lines(second), near, nil)
		return s.ask(t, question, answer.Options{Reader: &evidencetest.Finger{Words: words}})
	}
	a := ask("قُتل 12 جنديا في الهجوم.", "قُتل 15 جنديا في الهجوم.", "كم جنديا قُتل في الهجوم؟", "12 جنديا", "15 جنديا")
	if !strings.HasPrefix(a.Text(), "تختلف المقالات") || len(focused(a)) != 2 {
		t.Errorf("two figures: %q, marked %q", a.Text(), focused(a))
	}
	a = ask("3 مارس 2021\n\nقُتل 12 جنديا في الهجوم.", "قُتل 15 جنديا في الهجوم.", "كم جنديا قُتل في الهجوم؟", "12 جنديا", "15 جنديا")
	if !strings.Contains(a.Text(), "12 جنديا في الهجوم. [1] (3 مارس 2021)\n") || !strings.HasSuffix(a.Text(), "[2]") || a.Citations[0].Date != "3 مارس 2021" {
		t.Errorf("one article has a date: %q", a.Text())
	}
	a = ask("قُتل 12 جنديا في الهجوم.", "قُتل 12 جنديا في ذلك الهجوم.", "كم جنديا قُتل في الهجوم؟", "12 جنديا")
	if strings.Contains(a.Text(), "تختلف") {
		t.Errorf("the same figure twice: %q", a.Text())
	}
	s := new(shelf).put(t, "a.txt", evidencetest.Lines("قُتل 12 جنديا في الهجوم الأول.", "جاء الخبر مساء.", "قُتل 15 جنديا في الهجوم الثاني."), near, nil)
	a = s.ask(t, "كم جنديا قُتل في الهجوم؟", answer.Options{Citations: 2, Reader: &evidencetest.Finger{Words: []string{"12 جنديا", "15 جنديا"}}})
	if len(a.Citations) != 2 || len(focused(a)) != 2 || strings.Contains(a.Text(), "تختلف") {
		t.Errorf("an article is not said to differ from itself: %q", a.Text())
	}
	a = ask("قُتل القائد في الهجوم 12.", "قُتل نائبه في الهجوم 15.", "من قُتل في الهجوم؟", "القائد", "نائبه")
	if strings.Contains(a.Text(), "تختلف") {
		t.Errorf("no number is asked for: %q", a.Text())
	}
}
