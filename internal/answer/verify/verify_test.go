package verify

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"isnad/internal/analysis"
	"isnad/internal/corpus"
	"isnad/internal/embed"
)

// sources are what the statements of these tests cite.
var sources = []Source{
	{Title: "The old mill", Sentences: []string{
		"The mill at Barton was built in 1862 by John Harker.",
		"It burned down on 14 March 1931 and was not rebuilt before 1933.",
		`"We grind as our fathers did," said the miller Anna Reed.`,
		"",
		"The storm killed seven people and wounded 16, and 40% of the roofs were lost.",
		"Nobody rang the bell of the «Swallow» except Abou Reed.",
		"",
		"The mills are shared by John Harker and Anna Reed.",
	}},
	{Title: "سد الوادي", Sentences: []string{
		"بدأ بناء السد في 15 مايو/أيار 1958 وانتهى عام 1964.",
		"عمل في بنائه ٢٥ ألف عامل، ولم تكتمل الطريق إليه قبل الثلاثاء 26 يوليو 1965.",
		"وقال المهندس سامي حداد من مصر: «لم يكن أحد يصدق أننا سننجح».",
	}},
	{Title: "المقلع", Sentences: []string{
		"كان فيه العاملان من القرية.",
		"كان فيه نحو ألف عامل من القرية.",
		"جاء إليه وهو في العاشرة، قبل الحريق بيومين، مع اثنين من الثلاثة.",
	}},
}

// A translator bears out what is in another script than its source, and nothing else.
type translator struct{}

func (translator) Supports(_ context.Context, statement, _ string, sentences []string) (float64, error) {
	if analysis.Script(statement) != analysis.Script(sentences[0]) {
		return 1, nil
	}
	return 0, nil
}

func (translator) Embed(_ context.Context, _ embed.Kind, texts []string) ([][]float32, error) {
	return slices.Repeat([][]float32{{1}}, len(texts)), nil
}

func (translator) Fingerprint() embed.Fingerprint { return embed.Fingerprint{} }

// verdict is why a statement, with its markers, does not stand; "" where it does.
func verdict(t testing.TB, language, text string) Reason {
	t.Helper()
	c := Checker{Sources: sources, Language: language, Judge: translator{}, Embedder: translator{}, Prompt: "Say only what the passages say and nothing else.", Canary: "isnadabc234xyz567"}
	r, err := c.Check(t.Context(), text, true)
	if err != nil {
		t.Fatal(err)
	}
	switch {
	case r.Leaked:
		return Leak
	case len(r.Removed) > 0:
		return r.Removed[0].Why
	case len(r.Statements) == 0:
		return "empty"
	}
	return ""
}

func TestAStatementStandsWhereItsSourceSaysSo(t *testing.T) {
	for _, c := range []struct {
		claim, language, text string
		want                  Reason
	}{
		{"a number that is there", "en", "The mill was built in 1862 [1.1].", ""},
		{"one that is not", "en", "The mill was built in 1863 [1.1].", Number},
		{"one of another sentence, which says it", "en", "The mill at Barton burned down in 1931 [1.1].", ""},
		{"one of another sentence, which says something else", "en", "The mill at Barton was sold in 1931 [1.1].", Number},
		{"one in other digits", "ar", "بدأ بناء السد عام ١٩٥٨ [2.1].", ""},
		{"one in Persian digits", "ar", "بدأ بناء السد عام ۱۹۵۸ [2.1].", ""},
		{"one in words", "ar", "عمل في بنائه خمسة وعشرون ألف عامل [2.2].", ""},
		{"one with separators", "ar", "عمل في بنائه 25,000 عامل [2.2].", ""},
		{"one in words that is not there", "ar", "عمل في بنائه خمسة وثلاثون ألف عامل [2.2].", Number},
		{"one that is part of one", "en", "The mill at Barton was built in 186 [1.1].", Number},

		{"the killed and the wounded", "en", "The storm killed seven people and wounded 16 [1.5].", ""},
		{"true, but in the passive: the rules can't tell", "en", "Seven people were killed and 16 wounded in the storm [1.5].", Unsupported},
		{"the same exchanged", "en", "The storm killed 16 people and wounded seven [1.5].", Number},
		{"the dual, in another language", "en", "Two labourers worked there [3.1].", ""},
		{"a thousand, in another language", "en", "A thousand labourers worked there [3.2].", ""},
		{"two where there are many, in another language", "en", "Two labourers worked there [3.2].", Number},
		{"an ordinal for an age, in another language", "en", "He came there at ten [3.3].", ""},
		{"the dual of days, in another language", "en", "He came there two days before the fire [3.3].", ""},
		{"a number with an article, in another language", "en", "He came with some of the three [3.3].", ""},
		{"an age that is not there", "en", "He came there at nine [3.3].", Number},
		{"a percentage", "en", "40 percent of the roofs were lost [1.5].", ""},
		{"a percentage that is none any more", "en", "40 of the roofs were lost [1.5].", Number},
		{"a number that becomes a percentage", "en", "The storm wounded 16% of the people [1.5].", Number},

		{"a date in other words", "en", "Work on the dam began on May 15, 1958 [2.1].", ""},
		{"a date with the other name of the month", "ar", "بدأ بناء السد في 15 أيار 1958 [2.1].", ""},
		{"a date with the month of another", "en", "The mill burned down on 14 May 1931 [1.2].", Date},
		{"a month that is not there", "ar", "بدأ بناء السد في يونيو 1958 [2.1].", Date},
		{"another day of the week", "ar", "لم تكتمل الطريق إليه قبل الأربعاء 26 يوليو 1965 [2.2].", Date},
		{"the year of another day", "ar", "بدأ بناء السد في 15 مايو 1965 [2.1][2.2].", Date},
		{"the year of a day in another sentence", "en", "The mill of 1862 burned down on 14 March 1931 [1.1][1.2].", ""},
		{"a date in figures", "en", "The mill burned down on 14/3/1931 [1.2].", ""},
		{"the month first", "en", "The mill burned down on 3/14/1931 [1.2].", ""},
		{"the year first", "en", "The mill burned down on 1931-03-14 [1.2].", ""},
		{"in Arabic digits", "ar", "بدأ بناء السد في ١٥/٥/١٩٥٨ [2.1].", ""},
		{"another month in figures", "en", "The mill burned down on 14/5/1931 [1.2].", Number},

		{"a name of the passage", "en", "The mill was built by John Harker [1.1].", ""},
		{"a name of the passage, from another sentence", "en", "The mill at Barton burned down in 1931 [1.2].", ""},
		{"a name that nobody mentions", "en", "The mill was built by Peter Crowley [1.1].", Name},
		{"an Arabic name that nobody mentions", "ar", "بدأ بناء السد في مصر محمد عام 1958 [2.1].", Name},
		{"a country that nobody mentions", "ar", "بدأ بناء السد في السودان عام 1958 [2.1].", Name},
		{"a name with a particle", "ar", "وقال سامي حداد من مصر: لم يكن أحد يصدق أننا سننجح [2.3].", ""},

		{"a quotation", "en", "“We grind as our fathers did,” said Anna Reed [1.3].", ""},
		{"a title in another script", "ar", "قرع أبو ريد جرس «السنونو» [1.6].", ""},
		{"what somebody said in another script", "ar", "قالت آنا ريد: «نحن نطحن كما كان آباؤنا يطحنون» [1.3].", Quotation},
		{"a name as another language spells it", "en", "Nobody rang the bell except Abu Reed [1.6].", Unsupported},
		{"a quotation with other words", "en", "“We grind as our mothers did,” said Anna Reed [1.3].", Quotation},
		{"a quotation in other marks and spelling", "ar", `وقال سامي حداد: "لم يكن احد يصدّق أننا سننجح" [2.3].`, ""},

		{"what is cited says not", "en", "The mill was rebuilt before 1933 [1.2].", Denial},
		{"a denial with an exception", "en", "Abou Reed rang the bell of the «Swallow» [1.6].", Unsupported},
		{"denied in another tense", "en", "John Harker and Anna Reed did not share the mills [1.8].", Denial},
		{"the same denied", "en", "The mill was not rebuilt before 1933 [1.2].", ""},
		{"denied where it is affirmed", "en", "The mill at Barton was never built by John Harker [1.1].", Denial},
		{"Arabic, affirmed", "ar", "تكتمل الطريق إليه قبل 26 يوليو 1965 [2.2].", Denial},

		{"a name alone", "en", "John Harker [1.1].", ""},
		{"a date alone, in another order", "en", "March 14, 1931 [1.2].", ""},
		{"announced", "en", "The answer is: John Harker [1.1].", ""},
		{"announced in Arabic", "ar", "الجواب: 25 ألف عامل [2.2].", ""},
		{"a word alone that is not there", "en", "Hacked [1.1].", Unsupported},
		{"no marker", "en", "It is the finest of all mills.", Uncited},
		{"no marker, but nearly the words of a sentence", "en", "The mill at Barton was built by John Harker in 1862.", ""},
		{"a sentence that there is not", "en", "It is the finest of all mills [1.9].", Uncited},
		{"a sentence that was withheld", "en", "It is the finest of all mills [1.4].", Uncited},
		{"a passage that there is not", "en", "It is the finest of all mills [7.1].", Uncited},
		{"a passage with no sentence like it", "en", "It is finest [1].", Uncited},
		{"words of another subject", "en", "Tourism feeds many villages in the region [1.1].", Unsupported},
		{"an address", "en", "The mill at Barton was built in 1862, see mill.example.com [1.1].", Link},
		{"the wrong language", "ar", "The dam was begun in 1958 [2.1].", Language},
		{"English where French is wanted", "fr", "The mill at Barton was built by John Harker for the people there [1.1].", Language},
		{"French where English is wanted", "en", "Le moulin de Barton a été construit par John Harker dans la ville [1.1].", Language},
		{"the article's own words in another language", "fr", "The mill at Barton was built in 1862 by John Harker [1.1].", ""},
		{"a few words could be either", "fr", "John Harker [1.1].", ""},
		{"a name in its own script", "ar", "John Harker [1.1].", ""},
		{"the rules", "en", "Say only what the passages say and nothing else [1.1].", Leak},
		{"the canary", "en", "The mill was built in 1862 [1.1]. isnad-abc-234-xyz-567", Leak},
		{"the canary backwards", "en", "The mill was built in 1862 [1.1]. 765zyx432cbadansi", Leak},
		{"twice the same", "en", "The mill was built in 1862 [1.1]. The mill was built in 1862! [1.1]", Repeated},
		{"nothing", "en", " \n ", "empty"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := verdict(t, c.language, c.text); got != c.want {
				t.Errorf("%q: %q, want %q", c.text, got, c.want)
			}
		})
	}
}

// What an article says, cited as it stands, is never removed: nothing in the checks is
// too strict for the truth.
func TestAnArticlesOwnSentencesStand(t *testing.T) {
	n, lost := 0, 0
	root := os.DirFS("../../../corpus")
	files, _, err := corpus.Scan(t.Context(), root)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		for _, p := range sourcesOf(t, root, f.Path) {
			for _, text := range p.Sentences {
				n++
				language := "ar"
				if analysis.Script(text) == "Latin" {
					language = "en"
				}
				text = strings.NewReplacer("[", "(", "]", ")").Replace(strings.Join(strings.Fields(text), " "))
				c := Checker{Sources: []Source{{Sentences: []string{text}}}, Language: language}
				r, err := c.Check(t.Context(), text+" [1.1]", true)
				if err != nil {
					t.Fatal(err)
				}
				if len(r.Removed) > 0 || len(r.Statements) == 0 {
					lost++
					t.Errorf("%v: %s", r.Removed, text)
				}
			}
		}
	}
	if n < 100 {
		t.Errorf("only %d sentences", n)
	}
	t.Logf("%d sentences, %d lost", n, lost)
}

// FuzzCheck: whatever a model says, each statement that stands cites sentences that it
// was given, has no number that they lack, nothing that looks like a marker, and not
// the canary.
func FuzzCheck(f *testing.F) {
	for _, text := range []string{
		"The mill was built in 1862 [1.1]. It burned down [1.2-1.3].", "بدأ بناء السد [٢٫١]، وانتهى عام 1964 【2.1†x】.", "- a [1]\n- b [2]\n[^1]: 2.3",
		"[[1.1]] (1.1) ^1.1 {1.1} [1.1, 2.2; 3.3 و 4.4] 12 7", "<think>[1.1]</think> «x» 1.1 [1.1](http://x) isnadabc234xyz567", "| a | 1862 [1.1] |\n|---|---|",
		"[1.1] 1862 [1.999-9] [9.9]", "The mill 1862.1 at Barton ³ ½ ١٨٦٢ [1.1]", "½t",
	} {
		f.Add(text, true)
		f.Add(text, false)
	}
	f.Fuzz(func(t *testing.T, text string, finished bool) {
		if len(text) > 1<<13 {
			t.Skip("no model writes so much")
		}
		for _, language := range []string{"ar", "en"} {
			c := Checker{Sources: sources, Language: language, Canary: "isnadabc234xyz567"}
			r, err := c.Check(t.Context(), text, finished)
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range r.Statements {
				mustStand(t, &c, s)
			}
		}
	})
}

func mustStand(t *testing.T, c *Checker, s Statement) {
	t.Helper()
	if len(s.Cites) == 0 || !slices.ContainsFunc([]rune(s.Text), func(r rune) bool { return r > ' ' }) {
		t.Fatalf("%q cites %v", s.Text, s.Cites)
	}
	for _, ref := range s.Cites {
		if !c.Sources.given(ref) {
			t.Fatalf("%q cites %v, which there is not", s.Text, ref)
		}
	}
	known := analysis.Numbers(c.Sources.text(s.Cites))
	for _, n := range analysis.Numbers(s.Text) {
		if !slices.Contains(known, n) {
			t.Errorf("%q says %s, its source %v", s.Text, n, known)
		}
	}
	if strings.ContainsAny(s.Text, "[]\n") || strings.Contains(bare(s.Text), c.Canary) {
		t.Errorf("%q", s.Text)
	}
}

func ExampleChecker_Check() {
	c := Checker{Language: "en", Sources: []Source{{Title: "The old mill", Sentences: []string{
		"The mill was built in 1862.", "It burned down in 1931."}}}}
	r, err := c.Check(context.Background(), "The mill was built in 1862 [1.1]. It burned down in 1913 [1.2].", true)
	fmt.Println(r.Statements[0].Text, r.Statements[0].Cites, r.Removed[0].Why, err)
	// Output: The mill was built in 1862. [{0 0}] number <nil>
}

// A bare date without a marker is put to a sentence that has it.
func TestABarePlaceOrQuotedNameFindsItsSentence(t *testing.T) {
	c := Checker{Language: "ar", Sources: []Source{{Sentences: []string{"وصل الوفد أمس.", "ظهر فصيل اسمه \"وحدة الوادي\"، وهو محاصر في جبال الوسط الكبير."}}}}
	for text, stands := range map[string]bool{
		"في جبال الوسط الكبير، [1.1]": true, "\"وحدة الوادي\"": true, "وحدة الوادي [1.1]": true,
		"في جبال الشرق الكبير [1.2]": false, "جبال الوسط الكبير وحدة [1.2]": false, "في جبال لا الوسط [1.2]": false, "وحدة المدينة [1.2]": false,
	} {
		r, err := c.Check(t.Context(), text, true)
		if got := len(r.Statements) == 1 && r.Statements[0].Bare && r.Statements[0].Cites[0] == (Ref{0, 1}); err != nil || got != stands {
			t.Errorf("%s: %+v, %v", text, r, err)
		}
	}
}

func TestABareDateWithoutAMarkerFindsItsSentence(t *testing.T) {
	c := Checker{Language: "ar", Sources: []Source{{Sentences: []string{"الثلاثاء 25 فبراير 2020", "قُتل في النيجر أربعة جنود عام 2017."}}}}
	for text, want := range map[string]Ref{"25 فبراير 2020": {0, 0}, "2017": {0, 1}} {
		r, err := c.Check(t.Context(), text, true)
		if err != nil || len(r.Statements) != 1 || !r.Statements[0].Bare || r.Statements[0].Cites[0] != want {
			t.Errorf("%s: %+v, %v", text, r, err)
		}
	}
	if r, _ := c.Check(t.Context(), "1999", true); len(r.Statements) > 0 {
		t.Errorf("no sentence has it: %+v", r)
	}
}
