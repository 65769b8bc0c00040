package answer_test

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"isnad/internal/answer"
	"isnad/internal/answer/evidence/evidencetest"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// talk asks questions in one conversation and gives the last answer.
func talk(t testing.TB, c *answer.Conversation, questions ...string) (last answer.Answer) {
	t.Helper()
	for _, q := range questions {
		var err error
		if last, err = c.Ask(t.Context(), q, answer.Call{}); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
	return last
}

// The rows are what a person says, one line after the other, and what the last
// line is taken for; nothing where it stands as it is.
func TestWhatAFollowUpBecomes(t *testing.T) {
	const (
		coup  = "متى وقع انقلاب النيجر؟"
		ship  = "من بنى السفينة الكبيرة؟"
		river = "كم طول نهر النيل؟"
		tower = "When did Gustave Eiffel build the tower in Paris?"
		pont  = "Qui a construit le pont de Lyon ?"
	)
	for _, c := range []struct {
		claim   string
		said    []string
		becomes string
	}{
		{"a pronoun alone points back", []string{coup, "ومن قام به؟"}, "من قام بانقلاب النيجر؟"},
		{"a demonstrative does", []string{"هل شهدت النيجر انقلابا؟", "ومتى حدث ذلك؟"}, "متى حدث ذلك (شهدت النيجر انقلابا)؟"},
		{"so does a pronoun on a noun", []string{ship, "ما اسمها؟"}, "ما اسم السفينة الكبيرة؟"},
		{"and on a verb", []string{ship, "ليش أحرقوها؟"}, "ليش أحرقوا السفينة الكبيرة؟"},
		{"he, with nobody before him", []string{tower, "What did he say about the old city walls?"}, "What did he say about the old city walls (Gustave Eiffel build the tower in Paris)?"},
		{"it, behind what is counted", []string{tower, "How many people did it cost?"}, "How many people did it cost (Gustave Eiffel build the tower in Paris)?"},
		{"son, before its noun", []string{pont, "Quel est son vrai nom ?"}, "Quel est son vrai nom (construit le pont de Lyon)?"},

		{"a question word is too little", []string{river, "لماذا؟"}, "لماذا (طول نهر النيل)؟"},
		{"so is one behind و", []string{river, "ومتى؟"}, "متى (طول نهر النيل)؟"},
		{"و and one word of its own", []string{coup, "ومن حضر؟"}, "من حضر (انقلاب النيجر)؟"},
		{"what things have says not which thing", []string{river, "في أي شهر؟"}, "في أي شهر (طول نهر النيل)؟"},
		{"in English", []string{tower, "For what reason?"}, "For what reason (Gustave Eiffel build the tower in Paris)?"},
		{"in French", []string{pont, "Pour quelle raison ?"}, "Pour quelle raison (construit le pont de Lyon)?"},
		{"a side without a question word", []string{coup, "والسبب؟"}, "السبب (انقلاب النيجر)؟"},

		{"with an adjective", []string{coup, "والسبب الحقيقي؟"}, "السبب الحقيقي (انقلاب النيجر)؟"},

		{"in Egypt", []string{"النيل طوله كام؟", "وبيصب فين؟"}, "بيصب فين (النيل طوله كام)؟"},
		{"in Lebanon", []string{"شو صار بالسفينة؟", "وليش؟"}, "ليش (بالسفينة)؟"},
		{"in the Gulf", []string{"وش صار في كرمان؟", "ومتى هالشي؟"}, "متى هالشي (كرمان)؟"},
		{"in Iraq", []string{"منو بنى الجسر؟", "شوكت؟ وشلون؟"}, ""},
		{"in Morocco", []string{"شكون بنى القنطرة؟", "وعلاش؟"}, "علاش (بنى القنطرة)؟"},

		{"another thing takes the place of the first", []string{coup, "وماذا عن انقلاب مالي؟"}, "متى وقع انقلاب مالي؟"},
		{"also with و alone", []string{"ما لقب جمال عكاشة؟", "وحمادة ولد محمد؟"}, "ما لقب حمادة ولد محمد؟"},
		{"only as much is replaced", []string{"متى انتهت الحرب في العراق؟", "طيب وسوريا؟"}, "متى انتهت الحرب في سوريا؟"},
		{"with its preposition", []string{"كم قتيلا سقط في كرمان؟", "وفي مقديشو؟"}, "كم قتيلا سقط في مقديشو؟"},
		{"in English by capitals: who", []string{"What did Austin say about Mali?", "And Kirby?"}, "What did Kirby say about Mali?"},
		{"and where", []string{"What did Austin say about Mali?", "and in Niger?"}, "What did Austin say in Niger?"},
		{"a noun with its name", []string{"When did the coup in Niger happen?", "What about the siege of Lere?"}, "When did the siege of Lere happen?"},
		{"in French", []string{"Combien de morts dans l'attentat de Lyon ?", "Et à Paris ?"}, "Combien de morts dans l'attentat à Paris ?"},

		{"the third question asks about the first's subject", []string{coup, "والسبب؟", "ومن قام به؟"}, "من قام بانقلاب النيجر؟"},
		{"and about what the second added", []string{"من اللواء فاني؟", "وأين تخرج؟", "ومتى حدث ذلك؟"}, "متى حدث ذلك (اللواء فاني، تخرج)؟"},
		{"what took the place stays there", []string{"ما لقب جمال عكاشة؟", "وحمادة ولد محمد؟", "ومتى ولد؟"}, "متى ولد (لقب حمادة ولد محمد)؟"},
		{"a new subject is followed in its turn", []string{coup, river, "والسبب؟"}, "السبب (طول نهر النيل)؟"},
		{"words to search for are a subject", []string{"نهر النيل", "وطوله؟"}, "طول نهر النيل؟"},

		{"what names its subject stands", []string{coup, "من رئيس إقليم كردستان العراق؟"}, ""},
		{"however short", []string{coup, "من حاصر ليري؟"}, ""},
		{"also behind و", []string{coup, "ومن رئيس إقليم كردستان؟"}, ""},
		{"a name stands for itself", []string{tower, "And who is Annadif?"}, ""},
		{"من هو asks who somebody is", []string{coup, "ومن هو أناديف؟"}, ""},
		{"a word that begins with و is no follow-up", []string{coup, "واشنطن"}, ""},
		{"it, behind what it stands for", []string{tower, "Why did the army leave the base when it was attacked?"}, ""},
		{"it, for nothing", []string{tower, "Is it true that the king of the island died?"}, ""},
		{"il, pour rien", []string{pont, "Qu'est-il arrivé au navire Tombouctou ?"}, ""},
		{"a pronoun in a relative clause", []string{coup, "ما المدينة التي ولد فيها الشاعر؟"}, ""},
		{"هم in the word's own letters", []string{coup, "من المتهم بالقتل؟"}, ""},
		{"without ال too", []string{coup, "من متهم بالقتل؟"}, ""},
		{"ه for ة", []string{coup, "ما عاصمه فرنسا؟"}, ""},
		{"words to search for", []string{coup, "هدنة ميناكا"}, ""},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := shelfOf(t, lake)
			a := talk(t, newAnswerer(t, s, answer.Options{}).Conversation(), c.said...)
			if a.Resolved != c.becomes {
				t.Errorf("got  %q\nwant %q", a.Resolved, c.becomes)
			}
			typed := c.said[len(c.said)-1]
			if a.Question != typed {
				t.Errorf("asked %q, answered %q", typed, a.Question)
			}
			if want := cmp.Or(c.becomes, typed); s.Searched != want {
				t.Errorf("searched %q, want %q", s.Searched, want)
			}
		})
	}
}

// An oracle is a shelf that finds each question as near as a table says.
type oracle struct {
	*shelf
	scores map[string]float64
}

func (o oracle) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	hits, err := o.shelf.Search(ctx, question, opts)
	hits = slices.Clone(hits)
	for i := range hits {
		hits[i].Score = o.scores[question]
	}
	return hits, err
}

func TestACallMayNameWhatItsQuestionFollows(t *testing.T) {
	c := newAnswerer(t, shelfOf(t, lake), answer.Options{}).Conversation()
	talk(t, c, "من بنى السفينة الكبيرة؟")
	for _, tt := range []struct{ claim, after, asked, becomes string }{
		{"an older question", "متى وقع انقلاب النيجر؟", "ومن قام به؟", "من قام بانقلاب النيجر؟"},
		{"a statement", "سقط الجسر بعد الفيضان.", "ومتى؟", "متى (سقط الجسر بعد الفيضان)؟"},
		{"a question that stands alone stays", "سقط الجسر بعد الفيضان.", "متى وقع انقلاب النيجر؟", ""},
		{"the conversation goes on from there", "", "ومن قام به؟", "من قام بانقلاب النيجر؟"},
	} {
		a, err := c.Ask(t.Context(), tt.asked, answer.Call{After: tt.after})
		if err != nil || a.Resolved != tt.becomes {
			t.Errorf("%s: %q became %q, want %q (%v)", tt.claim, tt.asked, a.Resolved, tt.becomes, err)
		}
	}
}

func TestWhereWordsLeaveItOpenTheArticlesDecide(t *testing.T) {
	const first, second, full = "متى بني الجسر؟", "ومتى انتهت الهدنة؟", "متى انتهت الهدنة (بني الجسر)؟"
	for _, c := range []struct {
		claim         string
		without, with float64
		resolved      string
	}{
		{"they know more of it with the subject", 2.5, 2.8, full},
		{"they know more of it alone", 2.8, 2.5, ""},
		{"they know as much of both", 2.5, 2.5, ""},
	} {
		t.Run(c.claim, func(t *testing.T) {
			o := oracle{shelfOf(t, lake), map[string]float64{second: c.without, full: c.with}}
			if a := talk(t, newAnswerer(t, o, answer.Options{}).Conversation(), first, second); a.Resolved != c.resolved {
				t.Errorf("resolved to %q", a.Resolved)
			}
		})
	}
}

func TestTheKindAskedForIsTheFollowUpsOwn(t *testing.T) {
	const dated, counted = "وصلت السفينة في شهر يوليو.", "غرق اثنا عشر بحارا من البحارة."
	for _, c := range []struct{ claim, first, second, best string }{
		{"متى after كم asks for a date", "غرق كم بحار مع السفينة؟", "ومتى؟", dated},
		{"كم after متى asks for a number", "متى وصلت السفينة؟", "وكم غرق؟", counted},
		{"another thing is asked for the same", "متى وصلت السفينة الكبيرة؟", "وماذا عن القارب؟", dated},
	} {
		t.Run(c.claim, func(t *testing.T) {
			for _, text := range []string{evidencetest.Lines("وصل البحارة إلى الميناء.", dated, "غرق بحارة كثيرون.", counted)} {
				a := talk(t, newAnswerer(t, shelfOf(t, text), answer.Options{}).Conversation(), c.first, c.second)
				if a.Resolved == "" || a.Citations[0].Quote != c.best {
					t.Errorf("%q: first %q", a.Resolved, a.Citations[0].Quote)
				}
			}
		})
	}
}

func TestAConversationForgets(t *testing.T) {
	const first, second = "متى وقع انقلاب النيجر؟", "والسبب؟"
	now := time.Date(2024, 10, 1, 12, 0, 0, 0, time.UTC)
	begin := func() *answer.Conversation {
		c := newAnswerer(t, shelfOf(t, lake), answer.Options{}).Conversation()
		c.SetClock(func() time.Time { return now })
		talk(t, c, first)
		return c
	}
	resolved := func(c *answer.Conversation) bool { return talk(t, c, second).Resolved != "" }

	c := begin()
	now = now.Add(answer.ForgetAfter)
	if !resolved(c) {
		t.Error("forgotten before its time")
	}
	now = now.Add(answer.ForgetAfter)
	if !resolved(c) {
		t.Error("a follow-up does not keep the subject alive")
	}
	now = now.Add(answer.ForgetAfter + 1)
	if resolved(c) {
		t.Error("remembered beyond its time")
	}
	c = begin()
	c.Reset()
	if resolved(c) {
		t.Error("remembered after Reset")
	}
	begin()
	if resolved(newAnswerer(t, shelfOf(t, lake), answer.Options{}).Conversation()) {
		t.Error("remembered in another conversation")
	}
}

func TestWhatFailsIsForgotten(t *testing.T) {
	s := shelfOf(t, lake)
	c := newAnswerer(t, s, answer.Options{}).Conversation()
	talk(t, c, "متى وقع انقلاب النيجر؟")
	s.Err = errors.New("lost")
	for _, q := range []string{"من بنى الجسر القديم في المدينة؟", "ومتى انتهت الهدنة؟", "والسبب؟"} {
		if _, err := c.Ask(t.Context(), q, answer.Call{}); !errors.Is(err, s.Err) {
			t.Errorf("%s: %v", q, err)
		}
	}
	if _, err := c.Ask(t.Context(), "؟؟", answer.Call{}); !errors.Is(err, question.ErrNoWords) {
		t.Error(err)
	}
	s.Err = nil
	if a := talk(t, c, "والسبب؟"); a.Resolved != "السبب (انقلاب النيجر)؟" {
		t.Errorf("resolved to %q", a.Resolved)
	}
}

// A slow searcher lets a test do something while a question is searched.
type slow struct {
	*shelf
	while func()
}

func (s slow) Search(ctx context.Context, question string, opts retrieval.Options) ([]retrieval.Hit, error) {
	s.while()
	return s.shelf.Search(ctx, question, opts)
}

func TestAResetOvertakesAnAnswer(t *testing.T) {
	var c *answer.Conversation
	s := slow{shelfOf(t, lake), func() { c.Reset() }}
	c = newAnswerer(t, s, answer.Options{}).Conversation()
	if a := talk(t, c, "متى وقع انقلاب النيجر؟", "والسبب؟"); a.Resolved != "" {
		t.Errorf("resolved to %q", a.Resolved)
	}
}

// Whatever was asked before, these questions name their own subject.
func TestQuestionsThatStandAloneAreLeftAlone(t *testing.T) {
	for _, file := range []string{"sample.jsonl", "articles.jsonl", "nearmiss.jsonl"} {
		f, err := os.Open(filepath.Join("..", "eval", "testdata", file))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		c := newAnswerer(t, shelfOf(t, lake), answer.Options{}).Conversation()
		n := 0
		for in := bufio.NewScanner(f); in.Scan(); n++ {
			var q struct{ Question string }
			if err := json.Unmarshal(in.Bytes(), &q); err != nil {
				t.Fatal(err)
			}
			if a := talk(t, c, q.Question); a.Resolved != "" {
				t.Errorf("%s: %s became %s", file, q.Question, a.Resolved)
			}
		}
		if n < 20 {
			t.Errorf("%s: %d questions", file, n)
		}
	}
}

// FuzzConversation: a first question is left as it stands; what a later one is
// taken for can be asked, is not what was typed and not too long.
func FuzzConversation(f *testing.F) {
	f.Add("متى وقع انقلاب النيجر؟", "والسبب؟", "وماذا عن مالي؟")
	f.Add("What did Austin say about Mali?", "And in Niger?", "Why?")
	f.Add("Qui a fondé l'OTAN ?", "et à l'", "Et l'Iran ?")
	f.Add("و", "ووو ", "وَماذا عن؟")
	f.Add(strings.Repeat("متى وقع الانقلاب ", 264), "ومتى حدث ذلك؟", "وسوريا؟")
	f.Add("A\xff", "and \xff?", "what about A B C?")
	f.Fuzz(func(t *testing.T, first, second, third string) {
		o := oracle{shelfOf(t, lake), map[string]float64{second: 1}}
		c := newAnswerer(t, o, answer.Options{}).Conversation()
		asked := 0
		for _, q := range []string{first, second, third} {
			a, err := c.Ask(t.Context(), q, answer.Call{})
			if _, declined := errors.AsType[*question.Error](err); declined {
				continue
			}
			if err != nil {
				t.Fatal(err)
			}
			if asked++; asked == 1 && a.Resolved != "" {
				t.Errorf("a first question became %q", a.Resolved)
			}
			if a.Question != strings.TrimSpace(q) || a.Resolved == a.Question {
				t.Errorf("asked %q, answered %q as %q", q, a.Question, a.Resolved)
			}
			if a.Resolved != "" && question.Check(a.Resolved) != nil {
				t.Errorf("%q became %q", q, a.Resolved)
			}
			if utf8.ValidString(first) && utf8.ValidString(second) && utf8.ValidString(third) && !utf8.ValidString(a.Resolved) {
				t.Errorf("%q became %q", q, a.Resolved)
			}
		}
	})
}

// Run with the race detector this shows more.
func TestAConversationMayBeUsedByMany(t *testing.T) {
	c := newAnswerer(t, oracle{shelfOf(t, lake), nil}, answer.Options{}).Conversation()
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			talk(t, c, "متى وقع انقلاب النيجر؟", "والسبب؟")
			c.Reset()
		})
	}
	group.Wait()
}
