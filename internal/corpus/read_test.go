package corpus_test

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/internal/corpus"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// parse is the article that contents make; it must be one.
func parse(t testing.TB, name, contents string) *corpus.Article {
	t.Helper()
	a, err := corpus.Parse(name, contents)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// growing is a file that holds more than its size says, as one that is being
// written does.
type growing struct{ fstest.MapFS }

func (g growing) Open(name string) (fs.File, error) {
	f, err := g.MapFS.Open(name)
	return growingFile{f}, err
}

type growingFile struct{ fs.File }

func (growingFile) Read(p []byte) (int, error) { return copy(p, strings.Repeat("a", len(p))), nil }

func TestAFileThatGrowsWhileItIsReadIsRefused(t *testing.T) {
	files := growing{fstest.MapFS{"a.txt": {Data: []byte("abc")}}}
	_, err := corpus.Read(t.Context(), files, corpus.File{Path: "a.txt", Size: 3}, 10)
	if !errors.Is(err, corpus.ErrTooLarge) {
		t.Errorf("error %v, want %v", err, corpus.ErrTooLarge)
	}
}

func TestTheEndOfAVerseIsVisible(t *testing.T) {
	if got := corpus.Visible("\u200f\u06dd \u0600"); got != "\u06dd \u0600" {
		t.Errorf("Visible is %q: the end of ayah and Arabic's number sign leave ink", got)
	}
}

func TestReadRefuses(t *testing.T) {
	tests := map[string]struct {
		contents string
		max      int64
		cause    error
		want     string
	}{
		"a byte that is not UTF-8":    {"سطر\nab\xff\n", 0, corpus.ErrEncoding, "a.txt:2: byte 2: the text is not valid UTF-8"},
		"a character cut short":       {"ab\xd9", 0, corpus.ErrEncoding, "a.txt:1: byte 2: the text is not valid UTF-8"},
		"a NUL byte":                  {"a\r\n\nbc\x00d", 0, corpus.ErrNUL, "a.txt:3: byte 2: the text holds a NUL byte"},
		"UTF-16 with a NUL":           {"\xff\xfea\x00\x00\x00", 0, corpus.ErrUTF16, "a.txt:1: byte 0: the text is not valid UTF-8 but UTF-16"},
		"UTF-16 in doubt":             {"a\x00\x01\x02b\x00c\x00\x03\x04d\x00e\x00f\x00g\x00", 0, corpus.ErrUTF16, "a.txt:1: byte 1: the text is not valid UTF-8 but UTF-16"},
		"UTF-16 that is none":         {"\xff\xfe" + strings.Repeat("\x00\xd8", 40), 0, corpus.ErrEncoding, "a.txt:1: byte 0: the text is not valid UTF-8 but UTF-16"},
		"two encodings in one file":   {strings.Repeat("نهر النيل ", 9) + "\n" + strings.Repeat("\xe4\xe5\xd1 \xc7\xe1\xe4\xed\xe1 ", 20), 0, corpus.ErrEncoding, "a.txt:2: byte 0: the text is not valid UTF-8"},
		"a page of another encoding":  {"caf\xe9", 0, corpus.ErrEncoding, "a.txt:1: byte 3: the text is not valid UTF-8"},
		"the first of several wrongs": {"a\x00\xff", 0, corpus.ErrNUL, "a.txt:1: byte 1: the text holds a NUL byte"},
		"a file over the limit":       {strings.Repeat("a", 2048), 2000, corpus.ErrTooLarge, "a.txt: the file is too large: 2.0 KiB, the limit is 2.0 KiB"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			root := fstest.MapFS{"a.txt": text(tt.contents)}
			_, err := corpus.Read(t.Context(), root, corpus.File{Path: "a.txt"}, tt.max)
			e, ok := errors.AsType[*corpus.FileError](err)
			if !ok || !errors.Is(err, tt.cause) || err.Error() != tt.want || e.Hint() == "" {
				t.Errorf("error %v, want %s", err, tt.want)
			}
		})
	}
	t.Run("a replacement character is text", func(t *testing.T) { parse(t, "a.txt", "a\uFFFDb") })
}

func TestTheHintNamesTheEncodingAtHand(t *testing.T) {
	for contents, want := range map[string]string{
		"\xff\xfea\x00\x00\x00": "iconv -f UTF-16 ",
		"a\x00b\x00":            "iconv -f UTF-16 ",
		"\xc7\xe1\xd3\xe1\xc7":  "iconv -f WINDOWS-1256 ",
	} {
		_, err := corpus.Parse("a.txt", contents)
		e, ok := errors.AsType[*corpus.FileError](err)
		if !ok || !strings.Contains(e.Hint(), want) {
			t.Errorf("%q: error %v, no hint %q", contents, err, want)
		}
	}
}

func TestOtherEncodingsAreConverted(t *testing.T) {
	const arabic = "افتتح الوزير الجسر الجديد في المدينة يوم الأحد.\nوقال إن العمل فيه استغرق ثلاث سنوات."
	const french = "L'été dernier, la ville a fêté l'ouverture du pont.\nIl a coûté de l'argent à la région."
	encode := func(e encoding.Encoding, text string) string {
		s, err := e.NewEncoder().String(text)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	page := `<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>`
	tests := map[string]struct{ name, contents, text, encoding string }{
		"UTF-16 with its mark":       {"a.txt", encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), arabic), arabic, "utf-16le"},
		"UTF-16 from the other end":  {"a.txt", encode(unicode.UTF16(unicode.BigEndian, unicode.UseBOM), arabic), arabic, "utf-16be"},
		"UTF-16 without its mark":    {"a.txt", encode(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), arabic), arabic, "utf-16le"},
		"and from the other end":     {"a.txt", encode(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), french), french, "utf-16be"},
		"Windows-1256":               {"a.txt", encode(charmap.Windows1256, arabic), arabic, "windows-1256"},
		"ISO-8859-6":                 {"a.txt", encode(charmap.ISO8859_6, arabic), arabic, "iso-8859-6"},
		"Windows-1252":               {"a.txt", encode(charmap.Windows1252, french), french, "windows-1252"},
		"what a page says":           {"a.html", page + encode(charmap.Windows1256, "نهر"), "نهر", "windows-1256"},
		"UTF-8, whatever it says":    {"a.html", page + "نهر", "نهر", ""},
		"a lone CR ends a line":      {"a.txt", "a\rb", "a\nb", ""},
		"but not where there are LF": {"a.txt", "a\rb\n", "a\rb\n", ""},
	}
	for name, tt := range tests {
		if a := parse(t, tt.name, tt.contents); strings.TrimPrefix(a.Text, "\uFEFF") != tt.text || a.Encoding != tt.encoding {
			t.Errorf("%s: %q in %q", name, a.Text, a.Encoding)
		}
	}
}

// huge is a file that claims a size and fails the test when read.
type huge struct{ t *testing.T }

func (h huge) Open(string) (fs.File, error) { return h, nil }
func (h huge) Stat() (fs.FileInfo, error)   { return sized{}, nil }
func (h huge) Read([]byte) (int, error) {
	h.t.Error("a file over the limit was read")
	return 0, fs.ErrInvalid
}
func (h huge) Close() error { return nil }

type sized struct{ fs.FileInfo }

func (sized) Size() int64       { return 200 << 20 }
func (sized) Mode() fs.FileMode { return 0o644 }

func TestReadAsksForTheSizeFirst(t *testing.T) {
	_, err := corpus.Read(t.Context(), huge{t}, corpus.File{Path: "a.txt"}, 0)
	if want := "a.txt: the file is too large: 200.0 MiB, the limit is 64.0 MiB"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

// TestNormalInput holds what real files look like and nobody should notice.
func TestNormalInput(t *testing.T) {
	const heading, prose = "نهر النيل", "ينبع النيل الأبيض من بحيرة فيكتوريا ويجري شمالا حتى يصب في البحر المتوسط."
	tests := map[string]struct {
		contents string
		lines    []string
	}{
		"no final newline":       {heading + "\n\n" + prose, []string{heading, "", prose}},
		"a final newline":        {heading + "\n\n" + prose + "\n", []string{heading, "", prose}},
		"CRLF":                   {heading + "\r\n\r\n" + prose + "\r\n", []string{heading, "", prose}},
		"a byte order mark":      {"\uFEFF" + heading + "\n\n" + prose, []string{"\uFEFF" + heading, "", prose}},
		"NBSP on a blank line":   {heading + "\n\u00A0\n" + prose, []string{heading, "\u00A0", prose}},
		"bidi marks":             {"\u200F" + heading + "\n\u200F\u202C\n\u202B" + prose, []string{"\u200F" + heading, "\u200F\u202C", "\u202B" + prose}},
		"tatweel and diacritics": {"نهـــر النِّيل\n\n" + prose, []string{"نهـــر النِّيل", "", prose}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := parse(t, "a.txt", tt.contents)
			if a.Text != tt.contents {
				t.Errorf("the text was modified: %q", a.Text)
			}
			var lines []string
			for _, l := range a.Lines {
				lines = append(lines, a.Text[l.Start:l.End])
			}
			if fmt.Sprintf("%q", lines) != fmt.Sprintf("%q", tt.lines) {
				t.Errorf("lines %q, want %q", lines, tt.lines)
			}
			if got := kinds(a); got != "h.p" {
				t.Errorf("kinds %s, want h.p", got)
			}
			if !strings.HasPrefix(a.Title, "نهـ") && a.Title != heading {
				t.Errorf("title %q", a.Title)
			}
		})
	}
	t.Run("a lone CR ends no line", func(t *testing.T) {
		if a := parse(t, "a.txt", "a\rb\nc\r"); len(a.Lines) != 2 || a.Lines[1].End != 6 {
			t.Errorf("lines %+v", a.Lines)
		}
	})
	t.Run("an empty file has a title and no line", func(t *testing.T) {
		if a := parse(t, "x/nile.txt", ""); a.Title != "nile" || len(a.Lines) != 0 {
			t.Errorf("title %q, lines %v", a.Title, a.Lines)
		}
	})
}

// kinds is a letter for each line: p prose, . blank, h heading, b boilerplate,
// r repeat, f front matter, m markup.
func kinds(a *corpus.Article) string {
	var b strings.Builder
	for _, l := range a.Lines {
		b.WriteByte("p.hbrfm"[l.Kind])
	}
	return b.String()
}

func TestDate(t *testing.T) {
	const prose = "يجري النهر من الجنوب إلى الشمال، ويمر في طريقه بمدن كثيرة وقرى لا تحصى حتى البحر.\n"
	tests := map[string]struct{ path, contents, want string }{
		"of the front matter first":              {"a.md", "---\ndate: 2020-02-25\n---\n# عنوان\n\n3 مارس 2021\n\n" + prose, "2020-02-25"},
		"a line of its own":                      {"a.md", "# عنوان\n\nالثلاثاء 25 فبراير 2020\n\n" + prose, "الثلاثاء 25 فبراير 2020"},
		"without the hour":                       {"a.txt", "الثلاثاء 25 شباط/فبراير ٢٠٢٠ الساعة 8:59 مساء\n\n" + prose, "الثلاثاء 25 شباط/فبراير ٢٠٢٠"},
		"behind a place":                         {"a.txt", "بروكسل، أكتوبر 2024\n\n" + prose, "أكتوبر 2024"},
		"behind a label, glued to the text":      {"a.txt", "أخبار - Monday 9 March 2015 الساعة 07:40 am" + prose, "Monday 9 March 2015"},
		"in English":                             {"a.md", "# The Nile\n\nPublished: March 3, 2021\n\n" + prose, "March 3, 2021"},
		"in French":                              {"a.md", "# Le Nil\n\n3 mars 2021\n\n" + prose, "3 mars 2021"},
		"in numbers":                             {"a.txt", "25/02/2020\n" + prose, "25/02/2020"},
		"of the Hijra":                           {"a.txt", "12 رجب 1441\n" + prose, "12 رجب 1441"},
		"a month without a year says too little": {"a.txt", "سبتمبر/أيلول\n\n" + prose, ""},
		"a year alone is no date":                {"a.txt", "من 2013 إلى 2019\n\n" + prose, ""},
		"what a sentence tells is another":       {"a.txt", "في 26 يوليو 2023 وقع الانقلاب في النيجر.\n" + prose, ""},
		"nor is that of a photo":                 {"a.txt", "مقاتل يحمل سلاحا في المدينة يوم 23 يونيو 2014 (وكالة)\n" + prose, ""},
		"nor one far down":                       {"a.txt", strings.Repeat(prose, 10) + "\n3 مارس 2021\n", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if a := parse(t, tt.path, tt.contents); a.Date != tt.want {
				t.Errorf("date %q, want %q", a.Date, tt.want)
			}
		})
	}
}

func TestTitle(t *testing.T) {
	const prose = "يجري النهر من الجنوب إلى الشمال، ويمر في طريقه بمدن كثيرة وقرى لا تحصى حتى البحر.\n"
	tests := map[string]struct{ path, contents, want string }{
		"front matter first":              {"a.md", "---\ntitle: \"نهر النيل\"\ntags: [a]\n---\n# عنوان\n\n" + prose, "نهر النيل"},
		"front matter in plain text":      {"a.txt", "---\ntitle: 1984\n---\n" + prose, "1984"},
		"front matter without a title":    {"a.md", "---\ntags: [a]\n---\n# The Nile #\n\nText.", "The Nile"},
		"front matter over several lines": {"a.md", "---\ntitle: >\n  The\n  Nile\n---\n", "The Nile"},
		"fields without a rule":           {"a.md", "Title: نهر النيل\nDate: 2020-05-03\nTags: a, b\n\n" + prose, "نهر النيل"},
		"and a rule below":                {"a.txt", "URL: https://example.org/n\nTitle: نهر النيل\n=====\n" + prose, "نهر النيل"},
		"one field is text":               {"nile.txt", "Title: نهر النيل الأزرق في السودان وما حوله من القرى والمدن والسدود كلها حتى البحر.\n\n" + prose, "nile"},
		"a rule is no front matter":       {"nile.md", "---\n" + prose + "---\n", "nile"},
		"a Markdown heading":              {"a.md", "# **The Nile**\nIt is long.", "The Nile"},
		"a Markdown heading below text":   {"a.md", prose + "# النيل\n" + prose, "النيل"},
		"an underlined heading":           {"a.md", "The Nile\n========\nIt is long.", "The Nile"},
		"the first line, if it is short":  {"a.txt", "نهر النيل\n" + prose, "نهر النيل"},
		"a question may be a title":       {"a.txt", "أين ينبع النيل؟\n\n" + prose, "أين ينبع النيل؟"},
		"a kicker is not":                 {"a.txt", "أسرار النهر..\n\nرحلة إلى المنبع\n\n" + prose, "رحلة إلى المنبع"},
		"nor boilerplate":                 {"a.txt", "+ -\n\nنهر النيل\n\n" + prose, "نهر النيل"},
		"nor a sentence":                  {"nile.txt", "النيل نهر.\n" + prose, "nile"},
		"nor a long line":                 {"nile.txt", strings.Repeat("كلمة ", 20) + "\n\n" + prose, "nile"},
		"nor a date":                      {"nile.txt", "الثلاثاء 25 فبراير 2020\n\n" + prose, "nile"},
		"nor what comes after the text":   {"nile.txt", prose + "\nنهر النيل\n\n" + prose, "nile"},
		"nor one of several parts":        {"قانون.txt", "الباب الأول: أحكام عامة\n\n" + prose + "\nالباب الثاني: الرسوم\n\n" + prose, "قانون"},
		"a part alone may be":             {"a.txt", "الفصل الأول: النيل\n\n" + prose, "الفصل الأول: النيل"},
		"else the file's name":            {"x/y/النيل.الأزرق.txt", prose, "النيل.الأزرق"},
		"<h1> where <title> holds it":     {"a.html", "<title>The Nile | News</title><h1>The <i>Nile</i></h1>", "The Nile"},
		"<title> where <h1> differs":      {"a.html", "<title>The Nile</title><h1>News</h1>", "The Nile"},
		"<h1> alone":                      {"a.html", "<h1> The\n Nile </h1><p>x</p>", "The Nile"},
		"a page without either":           {"nile.html", "<p>" + prose, "nile"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if a := parse(t, tt.path, tt.contents); a.Title != tt.want {
				t.Errorf("title %q, want %q", a.Title, tt.want)
			}
		})
	}
}

func TestHTML(t *testing.T) {
	tests := map[string]struct{ source, want, kinds string }{
		"text stays on its line":        {"<html>\n<body>\n<p>one</p>\n\n<p>two</p>\n", "\n\none\n\ntwo\n", "..p.p"},
		"entities are decoded":          {"<p>a &amp; b&nbsp;&#1571;&hellip;</p>", "a & b\u00A0أ…", "p"},
		"an entity adds no line":        {"a&#10;b&NewLine;c", "a b c", "p"},
		"inline elements join":          {"<p>foot<b>ball</b> <i>team</i></p>", "football team", "p"},
		"blocks separate":               {"<p>one</p><p>two<br>three</p>", "one\u2029two\u2029three", "p"},
		"cells separate":                {"<tr><td>a</td><td>b</td></tr>", "a\tb", "p"},
		"scripts and styles are hidden": {"a<script>\nif (a<b) '<p>x</p>'\n</script><style>p{}</style>b", "a\n\nb", "p.p"},
		"templates are hidden":          {"<template><p>x</p><template>y</template>z</template>a", "a", "p"},
		"noscript and comments are":     {"<noscript>x</noscript><!-- \n y -->a", "\na", ".p"},
		"CRLF is kept":                  {"<p>a\r\nb</p>\r\n", "a\r\nb\r\n", "pp"},
		"indentation is dropped":        {"  <p>\n    a\n  </p>", "\na\n", ".p"},
		"headings are headings":         {"<h1>a long one.</h1>\n<h2>x</h2>\n<p>short</p>\n", "a long one.\nx\nshort\n", "hhp"},
		"a line with more is not":       {"<h2>x</h2><p>y</p>\n<p>short</p>", "x\u2029y\nshort", "pp"},
		"menus are boilerplate":         {"<nav>\n<a>Nile</a>\n</nav>\n<p>short</p>\n<footer>Cairo</footer>", "\nNile\n\nshort\nCairo", ".b.pb"},
		"a menu inside a menu":          {"<nav>\n<nav>\na</nav>\nb</nav>\n<p>c", "\n\na\nb\nc", "..bbp"},
		"an unclosed menu ends":         {"<nav>a\n<article>\n<p>b</p>", "a\n\nb", "b.p"},
		"a broken tag at the end":       {"a\n<p class='x\ny\n", "a\n\n\n", "p.."},
		"a less-than sign is text":      {"<p>1 < 2</p>", "1 < 2", "p"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := parse(t, "a.html", tt.source)
			if a.Text != tt.want {
				t.Errorf("text %q, want %q", a.Text, tt.want)
			}
			if got := kinds(a); got != tt.kinds {
				t.Errorf("kinds %q, want %q", got, tt.kinds)
			}
		})
	}
	t.Run("a paragraph runs on until it closes", func(t *testing.T) {
		a := parse(t, "a.html", "<p>one\ntwo <b>three\n</b></p>\nfour\n<p>five</p>")
		var got []bool
		for _, l := range a.Lines {
			got = append(got, l.RunsOn)
		}
		if want := "[true false false false false]"; fmt.Sprint(got) != want {
			t.Errorf("runs on %v, want %s", got, want)
		}
	})
}
