package lang

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

func TestLanguages(t *testing.T) {
	for code, rightToLeft := range map[string]bool{"ar": true, "en": false, "fr": false} {
		l, known := Known(code)
		if !known || l.RightToLeft != rightToLeft || l.Name == "" {
			t.Errorf("%s: %+v", code, l)
		}
	}
	if !slices.IsSortedFunc(All(), func(a, b *Language) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("languages are not in the order of their codes")
	}
}

func TestLanguageForACode(t *testing.T) {
	for code, want := range map[string]string{"": "ar", "ar": "ar", "AR-eg": "ar", "fr-CA": "fr", "en": "en", "de": "en"} {
		if got := For(code).Code; got != want {
			t.Errorf("%q: %s, want %s", code, got, want)
		}
	}
	if _, known := Known("de"); known {
		t.Error("German is known")
	}
}

func TestEveryLanguageHasTheSameTexts(t *testing.T) {
	want, err := For(Foreign).texts()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range All() {
		got, err := l.texts()
		if err != nil {
			t.Fatal(err)
		}
		for _, title := range want.order {
			if err := sameKeys(got, want, title); err != nil {
				t.Error(err)
			}
		}
		for _, title := range got.order {
			if want.sections[title] == nil {
				t.Errorf("%s: section [%s] is not in English", got.at(got.sections[title].line), title)
			}
		}
	}
}

// sameKeys compares a section of two languages. The forms of plurals and the other names of
// commands are each language's own.
func sameKeys(got, want *file, title string) error {
	s, err := got.section(title)
	if err != nil || strings.HasPrefix(title, "plural ") || strings.HasSuffix(title, " names") {
		return err
	}
	for _, e := range want.sections[title].entries {
		if _, err := got.value(title, e.key); err != nil {
			return err
		}
	}
	for _, e := range s.entries {
		if _, ok := want.sections[title].find(e.key); !ok {
			return fmt.Errorf("%s: [%s] has %q, which is not in English", got.at(e.line), title, e.key)
		}
	}
	return nil
}

func TestEveryPluralHasTheFormsOfItsLanguage(t *testing.T) {
	for _, l := range All() {
		f, err := l.texts()
		if err != nil {
			t.Fatal(err)
		}
		for _, title := range f.order {
			if name, ok := strings.CutPrefix(title, "plural "); ok {
				if _, err := f.noun(l.Code, name); err != nil {
					t.Error(err)
				}
			}
		}
	}
}

func TestCounting(t *testing.T) {
	for _, c := range []struct {
		language, noun string
		want           map[int]string
	}{
		{"ar", "articles", map[int]string{0: "لا مقالات", 1: "مقال واحد", 2: "مقالان", 3: "3 مقالات", 5: "5 مقالات", 10: "10 مقالات",
			11: "11 مقالًا", 26: "26 مقالًا", 99: "99 مقالًا", 100: "100 مقال", 101: "101 مقال", 103: "103 مقالات", 111: "111 مقالًا", 1000: "1000 مقال"}},
		{"en", "articles", map[int]string{0: "0 articles", 1: "1 article", 2: "2 articles", 21: "21 articles"}},
		{"fr", "days", map[int]string{0: "0 jour", 1: "1 jour", 2: "2 jours"}},
	} {
		f, err := For(c.language).texts()
		if err != nil {
			t.Fatal(err)
		}
		noun, err := f.noun(c.language, c.noun)
		if err != nil {
			t.Fatal(err)
		}
		for n, want := range c.want {
			if got := noun.count(n); got != want {
				t.Errorf("%s: %d %s: %q, want %q", c.language, n, c.noun, got, want)
			}
		}
	}
}

// A sample is a struct of texts as packages have them.
type sample struct {
	Language *Language
	Plain    string
	TwoLines string
	Found    Text `with:"articles time"`
	Kinds    map[string]string
	Names    map[string][]string
}

const english = `# for translators
[plural articles]
one: {n} article
other: {n} articles

[sample]
plain: plain: and simple
two-lines:
  one line

  and another
# between
found: {time}: {articles} in ` + "`{time}`" + `

[sample kinds]
a: first
[sample names]
ask: question,  سؤال، اسأل
`

// languages is a file system with one language whose texts are given.
func languages(texts string) fstest.MapFS {
	return fstest.MapFS{
		"en/language.txt": {Data: []byte("[language]\nname: English\ndirection: left to right\nscript: Latin\n")},
		"en/texts.txt":    {Data: []byte(texts)},
	}
}

// load fills a sample from texts.
func load(t *testing.T, texts string) (s sample, err error) {
	t.Helper()
	all, err := Read(languages(texts))
	if err != nil {
		t.Fatal(err)
	}
	s, err = bind[sample](all[0], "sample")
	return s, err
}

func TestTexts(t *testing.T) {
	s, err := load(t, english)
	if err != nil {
		t.Fatal(err)
	}
	for got, want := range map[string]string{
		s.Plain:                    "plain: and simple",
		s.TwoLines:                 "one line\n\nand another",
		s.Found.With(1, "2 s"):     "2 s: 1 article in \u20682 s\u2069",
		s.Found.With(7, "1 s"):     "1 s: 7 articles in \u20681 s\u2069",
		s.Kinds["a"]:               "first",
		fmt.Sprint(s.Names["ask"]): "[question سؤال اسأل]",
		s.Language.Code:            "en",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestFaultsAreNamedWithFileAndLine(t *testing.T) {
	for _, c := range []struct{ fault, old, new, want string }{
		{"an unknown place", "{time}: {", "{tme}: {", `en/texts.txt:13: found: unknown place {tme}; this text has {articles}, {time}`},
		{"a place in a text without any", "plain: plain", "plain: {n}", `en/texts.txt:7: plain: unknown place {n}; this text has none`},
		{"a place that is left out", "{articles} in", "some in", `en/texts.txt:13: found: the place {articles} is missing`},
		{"a place that does not end", "{time}: {articles}", "{time}: {articles", `en/texts.txt:13: found: unknown place`},
		{"a missing text", "plain: plain: and simple\n", "", `en/texts.txt:6: [sample] lacks a text for "plain"`},
		{"an empty text", "plain: and simple", "", `en/texts.txt:7: [sample] lacks a text for "plain"`},
		{"a text that nobody shows", "found:", "more: words\nfound:", `en/texts.txt:13: [sample] has no text "more" in the program`},
		{"a text given twice", "found:", "plain: again\nfound:", `en/texts.txt:13: "plain" is in line 7 already`},
		{"a missing section", "[sample kinds]", "[sample kind]", `en/texts.txt:1: section [sample kinds] is missing`},
		{"a section given twice", "[sample kinds]", "[sample]", `en/texts.txt:15: section [sample] is in line 6 already`},
		{"a section without its end", "[sample kinds]", "[sample kinds", `en/texts.txt:15: a section without its closing bracket`},
		{"a text outside of sections", "# for translators", "plain: text", `en/texts.txt:1: a text before the first [section]`},
		{"an indented line alone", "# for translators\n", "[other]\n  text\n", `en/texts.txt:2: an indented line with no text above it`},
		{"a backtick alone", "in `{time}`", "in `", `en/texts.txt:13: found: a backtick without its pair`},
		{"a plural form that the language lacks", "one: {n} article", "few: {n} article", `en/texts.txt:3: [plural articles]: numbers of this language have no form "few"`},
		{"a missing plural form", "other: {n} articles\n", "", `en/texts.txt:2: [plural articles] lacks the form "other"`},
	} {
		t.Run(c.fault, func(t *testing.T) {
			if !strings.Contains(english, c.old) {
				t.Fatalf("no %q", c.old)
			}
			_, err := load(t, strings.Replace(english, c.old, c.new, 1))
			if err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
		})
	}
}

func TestFaultsOfALanguage(t *testing.T) {
	for about, want := range map[string]string{
		"[language]\nname: X\ndirection: up\nscript: Latin\n":          `en/language.txt:3: unknown direction "up": write "left to right" or "right to left"`,
		"[language]\ndirection: left to right\n":                       `en/language.txt:1: [language] lacks a text for "name"`,
		"[languages]\nname: X\n":                                       `en/language.txt:1: section [language] is missing`,
		"[language]\nname: X\n":                                        `en/language.txt:1: [language] lacks a text for "direction"`,
		"[language]\nname: X\ndirection: left to right\nscript: Latin": "",
		"[language]\nname: X\ndirection: left to right\nscript: latin": `en/language.txt:4: unknown script "latin": use a name of Unicode's, such as Arabic`,
		"[language]\nname: X\ndirection: left to right\n":              `en/language.txt:1: [language] lacks a text for "script"`,
	} {
		fsys := languages(english)
		fsys["en/language.txt"].Data = []byte(about)
		if _, err := Read(fsys); fmt.Sprint(err) != want && (want != "" || err != nil) {
			t.Errorf("got  %v\nwant %s", err, want)
		}
	}
	if _, err := Read(fstest.MapFS{"en/texts.txt": {}}); err == nil {
		t.Error("a language without language.txt")
	}
}

func TestWords(t *testing.T) {
	var known []string
	for _, l := range All() {
		for _, title := range l.words().order {
			known = append(known, title)
			if len(l.Words(title)) == 0 {
				t.Errorf("%s: [%s] is empty: leave it out", l.words().at(l.words().sections[title].line), title)
			}
		}
	}
	for _, title := range []string{"months", "weekdays", "numbers", "ordinals"} {
		for key, words := range WordsByKey(title) {
			if n, err := strconv.Atoi(key); err != nil || n < 1 {
				t.Errorf("[%s]: %q is no number: %v", title, key, words)
			}
		}
	}
	if !slices.Contains(known, "question words") {
		t.Error("no question words")
	}
}

func TestEverySectionOfWordsIsOneThatTheProgramAsksFor(t *testing.T) {
	source := programText(t)
	for _, l := range All() {
		for _, title := range l.words().order {
			if !strings.Contains(source, strconv.Quote(title)) {
				t.Errorf("%s: nothing asks for [%s]", l.words().at(l.words().sections[title].line), title)
			}
		}
	}
}

// programText is the source of the packages that use words, without tests.
func programText(t *testing.T) string {
	var b strings.Builder
	err := filepath.WalkDir("..", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		text, err := os.ReadFile(name)
		b.Write(text)
		return err
	})
	if err != nil || b.Len() == 0 {
		t.Fatalf("no source: %v", err)
	}
	return b.String()
}

func TestUseComesBeforeEverythingElse(t *testing.T) {
	All()
	defer func() {
		if recover() == nil {
			t.Error("languages were added after they were read")
		}
	}()
	Use(languages(english))
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		all, err := Read(embedded)
		if err != nil {
			b.Fatal(err)
		}
		for _, l := range all {
			l.words()
			if _, err := l.texts(); err != nil {
				b.Fatal(err)
			}
		}
	}
}
