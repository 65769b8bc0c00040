package answer_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"isnad/internal/answer"
	"isnad/internal/answer/evidence/evidencetest"
	"isnad/internal/answer/excerpt"
	"isnad/internal/corpus"
)

// Four sentences to be put on lines, by the number in them.
const one, two, three, four = "Mark one stands here.", "Mark two is there.", "Mark three lies low.", "Mark four is lost."

// order gives sentences their cosines, best first.
func order(best []string) map[string]float64 {
	cosines := map[string]float64{}
	for i, s := range best {
		cosines[s] = near - 0.001*float64(i)
	}
	return cosines
}

func TestNeighboursOfOneLineAreOneQuote(t *testing.T) {
	for _, c := range []struct {
		claim, text string
		best        []string
		want        []string
	}{
		{"the second goes behind the best", one + " " + two, []string{one, two}, []string{one + " " + two}},
		{"or before it: in the order of the article", one + " " + two, []string{two, one}, []string{one + " " + two}},
		{"three of them", one + " " + two + " " + three, []string{two, three, one}, []string{one + " " + two + " " + three}},
		{"the last may be a bridge", one + " " + two + " " + three, []string{three, one, two}, []string{one + " " + two + " " + three}},
		{"without a space between", one + two, []string{two, one}, []string{one + two}},
		{"not with a sentence left out between", one + " " + two + " " + three, []string{three, one}, []string{three, one}},
		{"not over a line end", one + "\n" + two, []string{two, one}, []string{two, one}},
		{"not over a blank line", one + "\n\n" + two, []string{two, one}, []string{two, one}},
		{"not over a line end of Windows", one + "\r\n" + two, []string{two, one}, []string{two, one}},
		{"the best quote stays first", one + " " + two + "\n\n" + three, []string{three, two, one}, []string{three, one + " " + two}},
		{"and grows where it stands", one + " " + two + "\n\n" + three, []string{one, three, two}, []string{one + " " + two, three}},
		{"of four the best three", one + " " + two + " " + three + " " + four, []string{four, one, two, three}, []string{four, one + " " + two}},
		{"a sentence of two lines with its neighbour", "Mark one stands\nhere. " + two, []string{"one", two}, []string{"Mark one stands\nhere. " + two}},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := new(shelf).put(t, "a.txt", c.text+"\n", far, order(c.best))
			for i := range s.Hits {
				s.Hits[i].Why.Cosine = near
			}
			if got := quotes(s.ask(t, "Where is it?", answer.Options{})); !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestNeighboursAreOfOneArticle(t *testing.T) {
	s := new(shelf).put(t, "a.txt", one+" "+three, near-0.01, map[string]float64{"one": near, "three": far})
	s.put(t, "b.txt", four+" "+two, near-0.01, map[string]float64{"four": far})
	if got := quotes(s.ask(t, "Where is it?", answer.Options{})); !slices.Equal(got, []string{one, two}) {
		t.Errorf("cited %q", got)
	}
}

// A quote that is joined is shown whole: what is cut might be the best of it.
func TestNeighboursTooLongTogetherStayApart(t *testing.T) {
	first, best := "First "+strings.Repeat("word ", 60)+"end.", "Best "+strings.Repeat("word ", 60)+"end."
	s := new(shelf).put(t, "a.txt", first+" "+best, near, map[string]float64{"Best": near + 0.01})
	a := s.ask(t, "Where is it?", answer.Options{})
	if got := quotes(a); !slices.Equal(got, []string{best, first}) || strings.Contains(a.Text(), "…") {
		t.Errorf("cited %q in %q", got, a.Text())
	}
}

// A sentence of more than a screen is two; what is quoted of it says so.
func TestAPartOfASentenceShowsThatItIsOne(t *testing.T) {
	begin, end := "Begun "+strings.Repeat("word ", 70)+"here,", "ended "+strings.Repeat("word ", 70)+"there."
	for best, want := range map[string]string{
		"Begun": strings.TrimSuffix(begin, ",") + " … [1]",
		"ended": "… " + end + " [1]",
	} {
		s := new(shelf).put(t, "a.txt", begin+" "+end, near-0.1, map[string]float64{best: near})
		reader := &evidencetest.Finger{Words: []string{strings.Fields(want)[2]}}
		a := s.ask(t, "What of it?", answer.Options{Citations: 1, Reader: reader})
		if a.Text() != want || !slices.Equal(focused(a), reader.Words) {
			t.Errorf("%s: %q with %q marked, want %q", best, a.Text(), focused(a), want)
		}
	}
}

// A line that announces ends like a part of a sentence and is none.
func TestASentenceBehindALineThatEndsOpenIsWhole(t *testing.T) {
	for _, before := range []string{"Those who came to the mill:", "الذين جاؤوا إلى المطحنة:"} {
		s := new(shelf).put(t, "a.txt", before+"\n"+two, near-0.1, map[string]float64{"two": near})
		a := s.ask(t, "Where is it?", answer.Options{Citations: 1})
		if a.Text() != two+" [1]" || a.Statements[0].Cut {
			t.Errorf("behind %q: %q", before, a.Text())
		}
	}
}

func TestACitationStandsWhereItsWordsStand(t *testing.T) {
	for _, c := range []struct {
		claim, text, best string
		want              corpus.Span
	}{
		{"a whole line", one + "\n", "one", corpus.Span{First: 1, Last: 1, End: 21}},
		{"the middle of a line", one + " " + two + " " + three, "two", corpus.Span{First: 1, Last: 1, Start: 22, End: 40}},
		{"bytes, not characters", "وصلت السفينة أمس. " + two, "two", corpus.Span{First: 1, Last: 1, Start: 32, End: 50}},
		{"indented", "Mark:\n\n   " + two, "two", corpus.Span{First: 3, Last: 3, Start: 3, End: 21}},
		{"behind a line of Windows", one + "\r\n" + two + "\r\n", "two", corpus.Span{First: 2, Last: 2, End: 18}},
		{"two lines", one + "\n\n" + three + " Mark two\nis there. " + four, "two", corpus.Span{First: 3, Last: 4, Start: 21, End: 9}},
		{"two lines of Windows", "Mark two\r\nis there.", "two", corpus.Span{First: 1, Last: 2, End: 9}},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := new(shelf).put(t, "a.txt", c.text, near-0.01, map[string]float64{c.best: near})
			a := s.ask(t, "Where is it?", answer.Options{Citations: 1})
			c.want.Path = "a.txt"
			if got := a.Citations[0]; got.Span != c.want {
				t.Errorf("%+v reads %q, want %+v", got.Span, got.Quote, c.want)
			}
			if strings.Contains(a.Text(), "\n") {
				t.Errorf("a line end of the article in the text: %q", a.Text())
			}
		})
	}
}

func TestHowManyCitations(t *testing.T) {
	text := strings.Join([]string{one, two, three, four, "Mark five is new."}, "\n")
	for _, c := range []struct{ limit, want int }{{0, 3}, {1, 1}, {2, 2}, {5, 5}, {9, 5}, {-1, 3}} {
		opts := answer.Options{Citations: c.limit, Weights: &plainWeights, Confidence: 0.5}
		a, err := newAnswerer(t, new(shelf).put(t, "a.txt", text, near, nil), opts).Ask(t.Context(), "Where is it?", answer.Call{})
		if err != nil || len(a.Citations) != c.want {
			t.Errorf("at most %d: %d citations, %v", c.limit, len(a.Citations), err)
		}
		if got := strings.Count(a.Text(), "\n") + 1; got != c.want {
			t.Errorf("at most %d: %d lines for %d quotes", c.limit, got, c.want)
		}
	}
}

func TestFarWorseSentencesAreLeftOut(t *testing.T) {
	s := new(shelf).put(t, "a.md", evidencetest.Lines(one, two, three), near, map[string]float64{"two": near - 0.05, "three": near - 0.3})
	if got := quotes(s.ask(t, "Where is it?", answer.Options{})); !slices.Equal(got, []string{one, two}) {
		t.Errorf("cited %q", got)
	}
}

func TestCitationsCarryTheTitle(t *testing.T) {
	a := shelfOf(t, "# سيرة النهر\n\n## المنبع\n\n"+lake).ask(t, "أين يقع؟", answer.Options{Citations: 1})
	if got := a.Citations[0]; got.Title != "سيرة النهر" || got.String() != "a.md:5" {
		t.Errorf("%s titled %q", got, got.Title)
	}
}

func TestURLTemplate(t *testing.T) {
	const template = "https://example.org/{file}#L{line}-L{end_line}"
	for _, c := range []struct{ claim, file, template, want string }{
		{"none", "a.md", "", ""},
		{"file and lines", "a.md", template, "https://example.org/a.md#L1-L2"},
		{"folders", "news/2019/a.md", template, "https://example.org/news/2019/a.md#L1-L2"},
		{"a space", "two words.md", template, "https://example.org/two%20words.md#L1-L2"},
		{"# and ? end no path", "what?#1.md", template, "https://example.org/what%3F%231.md#L1-L2"},
		{"% is no escape", "100%.md", template, "https://example.org/100%25.md#L1-L2"},
		{"nor is %2F a slash", "a%2Fb.md", template, "https://example.org/a%252Fb.md#L1-L2"},
		{"Arabic", "نيل.md", template, "https://example.org/%D9%86%D9%8A%D9%84.md#L1-L2"},
		{"plus, colon", "a:b+c.md", template, "https://example.org/a%3Ab%2Bc.md#L1-L2"},
		{"in a query", "q&a=1.md", "/view?file={file}&line={line}", "/view?file=q%26a%3D1.md&line=1"},
		{"a name like the template", "{line}.md", template, "https://example.org/%7Bline%7D.md#L1-L2"},
		{"twice", "a.md", "{file}:{line} {file}", "a.md:1 a.md"},
		{"without a place", "a.md", "https://example.org/{lines}", "https://example.org/{lines}"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := new(shelf).put(t, c.file, "The old bridge was\nclosed for repairs.", near, nil)
			a := s.ask(t, "Where is it?", answer.Options{URLTemplate: c.template})
			if got := a.Citations[0].URL; got != c.want {
				t.Errorf("%s\nwant %s", got, c.want)
			}
		})
	}
}

func TestOverLongSentencesAreShortened(t *testing.T) {
	words := func(n int) string { return strings.TrimSpace(strings.Repeat("word ", n)) }
	for _, c := range []struct{ claim, text, shown string }{
		{"500 characters are shown", strings.Repeat("x", 490) + " and more.", strings.Repeat("x", 490) + " and more."},
		{"at a clause", words(60) + ", " + words(55) + ".", words(60) + " …"},
		{"at the last that fits", words(40) + ", " + words(40) + "; " + words(38) + ".", words(40) + ", " + words(40) + " …"},
		{"at a word where there is no clause", words(110) + ".", words(100) + " …"},
		{"or where the clause is less than half of what may be shown", words(40) + ", " + words(75) + ".", words(40) + ", " + words(59) + " …"},
		{"or where the clause says too little", "He said: " + words(110) + ".", "He said: " + words(98) + " …"},
		{"a row of marks is shown as marks", strings.Repeat(";", 510), strings.Repeat(";", 500) + " …"},
		{"anywhere where there is no word", strings.Repeat("ن", 510), strings.Repeat("ن", 499) + " …"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			a := new(shelf).put(t, "a.txt", c.text, near, nil).ask(t, "Where is it?", answer.Options{Citations: 1})
			if a.Text() != c.shown+" [1]" {
				t.Errorf("shows %d characters: %s", utf8.RuneCountInString(a.Text()), a.Text())
			}
			if got := a.Citations[0]; got.Quote != c.text || got.End != len(c.text) {
				t.Errorf("the citation keeps %d bytes of %d", len(got.Quote), len(c.text))
			}
		})
	}
}

// A note number of the article is no marker of ours.
func TestNoteNumbersAreNoMarkers(t *testing.T) {
	for text, shown := range map[string]string{
		"It rises in the lake.[7]":        "It rises in the lake.(7) [1]",
		"It rises [in 1862] in the lake.": "It rises [in 1862] in the lake. [1]",
		"ينبع [٧] من البحيرة.":            "ينبع (٧) من البحيرة. [1]",
		"It rises [[2]] in the lake.":     "It rises [(2)] in the lake. [1]",
	} {
		a := new(shelf).put(t, "a.txt", text, near, nil).ask(t, "Where is it?", answer.Options{})
		if a.Text() != shown || a.Citations[0].Quote != text {
			t.Errorf("%q is shown as %q, cited as %q", text, a.Text(), a.Citations[0].Quote)
		}
	}
}

func TestMarkersAreReadAsPeopleTypeThem(t *testing.T) {
	for typed, want := range map[string]int{
		"2": 2, "[2]": 2, "٢": 2, "[۱۲]": 12, " 3 ": 3, "0": 0, "1000": 1000,
		"": -1, "[]": -1, "x": -1, "2x": -1, "-1": -1, "1001": -1, "99999999999999999999": -1,
	} {
		if got := excerpt.ParseMarker(typed); got != want {
			t.Errorf("%q: %d, want %d", typed, got, want)
		}
	}
}

func TestARefusalNamesThePartThatIsMissing(t *testing.T) {
	s := shelfOf(t, evidencetest.Lines("المادة (1)", "يسمى هذا القانون قانون السكن."))
	a := s.ask(t, "ماذا تقول المادة التاسعة؟", answer.Options{})
	if a.Outcome != answer.Related || !strings.Contains(a.Text(), "«المادة التاسعة»") {
		t.Errorf("%s: %q", a.Outcome, a.Text())
	}
}
