package evidence_test

import (
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/evidence/evidencetest"
	"isnad/internal/retrieval"
)

// The worse sentence stands first and has the same evidence as the better one.
func TestOfEqualEvidenceTheBetterSentenceIsFirst(t *testing.T) {
	const (
		plainAr = "وصلت السفينة إلى الميناء القديم."
		plainEn = "The ship came into the old harbour."
		plainFr = "Le navire est entré dans le vieux port."
	)
	for _, c := range []struct{ claim, question, worse, better string }{
		{"a statement before a heading", "أين السفينة؟", "## السفينة والميناء", plainAr},
		{"even one that ends in a stop", "أين السفينة؟", "## وصلت السفينة.", plainAr},
		{"a statement before a caption", "أين السفينة؟", "السفينة في الميناء", plainAr},
		{"a statement before a menu", "أين السفينة؟", "+ -", plainAr},
		{"a long line without a stop is a statement", "أين السفينة؟", "السفينة في الميناء",
			"وصلت السفينة إلى الميناء القديم بعد رحلة طويلة في البحر مع ركابها الكثيرين"},
		{"a quotation that ends in a stop is a statement", "Where is it?", "A ship in the harbour", "“The ship came in.”"},
		{"in Arabic too", "أين يقع؟", "السفينة في الميناء", "«وصلت السفينة أمس.»"},
		{"a stop before a note number is one", "Where is it?", "A ship in the harbour", "The ship came in.[3]"},
		{"a stop before a mark of direction is one", "أين يقع؟", "السفينة في الميناء", "وصلت السفينة أمس.\u200f"},

		{"كم wants a number", "كم سفينة وصلت؟", plainAr, "وصلت 12 سفينة إلى الميناء."},
		{"a number in words", "كم سفينة وصلت؟", plainAr, "وصلت خمس سفن إلى الميناء."},
		{"in Arabic digits", "بكم بيعت؟", plainAr, "بيعت بمبلغ ٣٥٠ دينارا."},
		{"in Egypt", "كام سفينة وصلت؟", plainAr, "وصلت 12 سفينة إلى الميناء."},
		{"in Syria", "قدّيش سفينة وصلت؟", plainAr, "وصلت 12 سفينة إلى الميناء."},
		{"in Tunisia", "قداش من سفينة؟", plainAr, "وصلت 12 سفينة إلى الميناء."},
		{"in Morocco", "شحال من سفينة؟", plainAr, "وصلت 12 سفينة إلى الميناء."},
		{"in the Gulf", "چم سفينة وصلت؟", plainAr, "وصلت 12 سفينة إلى الميناء."},
		{"in Iraq", "شگد سفينة وصلت؟", plainAr, "وصلت 12 سفينة إلى الميناء."},
		{"how many", "How many ships came?", plainEn, "Some 12 ships came into the harbour."},
		{"how much", "And how much was it?", plainEn, "It was sold for 350 crowns."},
		{"combien", "Combien de navires ?", plainFr, "Quelque 12 navires sont entrés."},

		{"متى wants a date", "متى وصلت السفينة؟", plainAr, "وصلت السفينة في 3 يوليو إلى الميناء."},
		{"a number is none", "متى وصلت السفينة؟", "وصلت 12 سفينة إلى الميناء.", "وصلت السفينة سنة 1862."},
		{"in Egypt", "السفينة وصلت إمتى؟", plainAr, "وصلت السفينة سنة 1862."},
		{"in Lebanon", "أيمتى وصلت؟", plainAr, "وصلت السفينة سنة 1862."},
		{"in Algeria", "وقتاش وصلت؟", plainAr, "وصلت السفينة سنة 1862."},
		{"in Morocco", "فوقاش وصلت؟", plainAr, "وصلت السفينة سنة 1862."},
		{"in Libya", "وينتا وصلت؟", plainAr, "وصلت السفينة سنة 1862."},
		{"the year that is asked for", "في أيّ سنة وصلت؟", plainAr, "وصلت السفينة سنة 1862."},
		{"when", "When did the ship come?", plainEn, "The ship came in on 3 July."},
		{"what year", "In what year did it come?", plainEn, "The ship came in 1862."},
		{"quand", "Quand est-il entré ?", plainFr, "Le navire est entré le 3 juillet."},
		{"quelle année", "En quelle année ?", plainFr, "Le navire est entré en 1862."},
		{"how many when: the number", "How many drowned when it sank?", "The ship sank in the month of July.", "Some twelve sailors drowned."},
	} {
		t.Run(c.claim, func(t *testing.T) {
			for _, text := range []string{evidencetest.Lines(c.worse, c.better), evidencetest.Lines(c.better, c.worse)} {
				if got := first(t, evidencetest.ShelfOf(t, text), c.question, evidence.Options{}); got != c.better {
					t.Errorf("first %q of\n%s", got, text)
				}
			}
		})
	}
}

// Both stand in one line: a line that asks would be taken for a heading.
func TestWhatStatesBeforeWhatAsks(t *testing.T) {
	for _, c := range []struct{ claim, question, asks, states string }{
		{"in Arabic", "أين السفينة؟", "أين رست السفينة في ذلك المساء؟", "وصلت السفينة إلى الميناء القديم."},
		{"in English", "Where is the ship?", "Where did the ship come in?", "The ship came into the old harbour."},
		{"in French", "Où est le navire ?", "Où est entré le navire ?", "Le navire est entré dans le vieux port."},
		{"in surprise", "أين السفينة؟", "أين رست السفينة في ذلك المساء؟!", "وصلت السفينة إلى الميناء القديم!"},
		{"in quotation marks", "أين السفينة؟", "«أين رست السفينة في ذلك المساء؟»", "وصلت السفينة إلى الميناء القديم."},
		{"with a note in Arabic digits", "أين السفينة؟", "أين رست السفينة في ذلك المساء؟[٢]", "وصلت السفينة إلى الميناء القديم.[٤]"},
		{"with a note", "Where is the ship?", "Where did the ship come in?[2]", "It came into the old harbour.[3]"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			for _, text := range []string{c.asks + " " + c.states, c.states + " " + c.asks} {
				if got := first(t, evidencetest.ShelfOf(t, evidencetest.Lines(text)), c.question, evidence.Options{}); got != c.states {
					t.Errorf("first %q of %s", got, text)
				}
			}
		})
	}
}

// Words that ask for a number or date in one place and not in another.
func TestNothingElseIsAskedFor(t *testing.T) {
	const stated, dated = "The ship came into the old harbour.", "Some 12 ships came in on 3 July 1862."
	for _, question := range []string{
		"Why did many sailors leave?", "Who says much about it?", "أين السفينة؟", "Qui commande le navire ?", "ما رأيكم في السفينة؟",
	} {
		if got := first(t, evidencetest.ShelfOf(t, evidencetest.Lines(stated, dated)), question, evidence.Options{}); got != stated {
			t.Errorf("%s: first %q", question, got)
		}
	}
}

// What a sentence is counts for less than a great difference in evidence.
func TestEvidenceDecidesWhereItIsClear(t *testing.T) {
	for claim, best := range map[string]string{
		"a heading":                "## السفينة والميناء",
		"a question":               "أين رست السفينة في ذلك المساء يا ترى وقد أبحرت منذ شهر كامل؟",
		"without the number asked": "وصلت السفينة إلى الميناء القديم.",
	} {
		t.Run(claim, func(t *testing.T) {
			s := new(evidencetest.Shelf).Put(t, "a.md", evidencetest.Lines(best, "باع التاجر 12 كتابا في السوق."), near, map[string]float64{"التاجر": far, "عنوان": far})
			if got := first(t, s, "كم سفينة؟", evidence.Options{}); got != strings.TrimPrefix(best, "## ") {
				t.Errorf("first %q", got)
			}
		})
	}
}

func TestASentenceIsRankedWithItsPassage(t *testing.T) {
	s := new(evidencetest.Shelf).Put(t, "low.md", "In the low place.", near, nil).Put(t, "high.md", "On the high place.", near, nil)
	for _, c := range []struct {
		claim string
		why   func(low, high *retrieval.Hit)
	}{
		{"by the passage's score", func(_, high *retrieval.Hit) { high.Score += 0.1 }},
		{"by the sentence's words", func(_, high *retrieval.Hit) { high.Evidence[0].BM25 += 0.2 }},
		{"by the sentence's cosine", func(_, high *retrieval.Hit) { high.Evidence[0].Cosine += 0.01 }},
		{"what any passage of its script gets does not count", func(low, _ *retrieval.Hit) { low.Why.Baseline += 0.01 }},
		{"nor does what it lost for sentences in common", func(_, high *retrieval.Hit) { high.Why.Overlap += 0.01 }},
	} {
		t.Run(c.claim, func(t *testing.T) {
			changed := &evidencetest.Shelf{}
			for _, h := range s.Hits {
				h.Evidence = slices.Clone(h.Evidence)
				changed.Hits = append(changed.Hits, h)
			}
			c.why(&changed.Hits[0], &changed.Hits[1])
			if got := first(t, changed, "Where is the place?", evidence.Options{}); got != "On the high place." {
				t.Errorf("first %q", got)
			}
		})
	}
}

func TestTheSameTextComesOnce(t *testing.T) {
	const (
		lake   = "ينبع النهر من بحيرة واسعة في الجنوب."
		bridge = "The old bridge was closed for repairs."
	)
	for claim, c := range map[string]struct{ text, again string }{
		"the same":                   {lake, lake},
		"with vowel marks":           {lake, "يَنبُع النهر من بحيرةٍ واسعة في الجنوب."},
		"with another form of ya":    {lake, "ينبع النهر من بحيرة واسعة فى الجنوب."},
		"broken over two lines":      {bridge, "The old bridge was\nclosed for repairs."},
		"with other capital letters": {bridge, "THE OLD BRIDGE was closed for repairs."},
	} {
		t.Run(claim, func(t *testing.T) {
			s := evidencetest.ShelfOf(t, c.text).Put(t, "b.md", c.again, near, nil)
			if e, _ := judge(t, s, "أين ينبع النهر؟", evidence.Options{}); len(e.Sentences) != 1 {
				t.Errorf("%q and %q", e.Sentences[0].Text(), e.Sentences[1].Text())
			}
		})
	}
	t.Run("the better copy", func(t *testing.T) {
		s := evidencetest.ShelfOf(t, lake).Put(t, "b.md", lake, near+0.01, nil)
		if e, _ := judge(t, s, "أين يقع؟", evidence.Options{}); len(e.Sentences) != 1 || e.Sentences[0].Passage.Span.Path != "b.md" {
			t.Errorf("%d sentences, the first of %s", len(e.Sentences), e.Sentences[0].Passage.Span)
		}
	})
}

// A text that leaves the reason open says so in the question's own words, so that it is nearest.
func TestAReasonStandsBeforeTheNewsThatNoneIsKnown(t *testing.T) {
	byCosine := evidence.Weights{Sentence: map[string]float64{"cosine": 10}, Gate: evidencetest.Weights.Gate, Further: evidencetest.Weights.Further}
	text := evidencetest.Lines("ولم يوضح البيان سبب الحريق.", "كان الحريق نتيجة ماس كهربائي.")
	for claim, c := range map[string]struct {
		words []string
		want  string
	}{
		"where the reader finds one":     {[]string{"ماس كهربائي"}, "كان الحريق نتيجة ماس كهربائي."},
		"it is told where none is found": {nil, "ولم يوضح البيان سبب الحريق."},
	} {
		s := new(evidencetest.Shelf).Put(t, "a.md", text, near-0.02, map[string]float64{"يوضح": near + 0.05})
		if got := first(t, s, "ما سبب الحريق؟", evidence.Options{Weights: &byCosine, Reader: &evidencetest.Finger{Words: c.words}}); got != c.want {
			t.Errorf("%s: first %q, want %q", claim, got, c.want)
		}
	}
}

func TestAnotherReportOfTheSameIsCitedToo(t *testing.T) {
	weights := evidencetest.Weights
	weights.Further = map[string]float64{"bias": -2}
	for claim, c := range map[string]struct {
		other string
		want  bool
	}{
		"with other figures":   {"Nine people died in the fire on Friday at the mill.", true},
		"with the same ones":   {"On Friday, 11 people died in the fire at the mill.", false},
		"of another event":     {"Nine ducks live beside the pond.", false},
		"with figures nowhere": {"Many people died in the fire at the mill on Friday.", false},
	} {
		s := new(evidencetest.Shelf).Put(t, "a.md", evidencetest.Lines("The fire at the mill on Friday killed 11 people."), near, nil).
			Put(t, "b.md", evidencetest.Lines(c.other), near-0.01, nil)
		e, _ := judge(t, s, "How many people died in the fire?", evidence.Options{Weights: &weights, Reader: &evidencetest.Finger{Words: []string{"11 people", "Nine", "Many"}}})
		if got := e.AnswersToo(&e.Sentences[1]); got != c.want {
			t.Errorf("%s: %v behind %q", claim, got, e.Sentences[0].Text())
		}
	}
}
