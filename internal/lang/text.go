package lang

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// A Text is a text for users with places to fill in. The tag of the field that holds it names
// the places in the order in which the program gives their values:
//
//	InIndex lang.Text `with:"articles passages time"`
//
// A translator may use them in any order, each at least once. A place that is named like a
// [plural …] section takes a number with its noun: {articles} becomes "1 article" or "5
// articles".
type Text struct {
	parts []part
}

// A part is a piece of a text: either words or a place.
type part struct {
	words string
	place int // index of the value; -1 for words
	noun  *noun
}

// With fills in the places of the text, in the order of the tag.
func (t Text) With(values ...any) string {
	var b strings.Builder
	for _, p := range t.parts {
		switch {
		case p.place < 0:
			b.WriteString(p.words)
		case p.place >= len(values):
			b.WriteString("{" + p.words + "}")
		default:
			b.WriteString(p.fill(values[p.place]))
		}
	}
	return b.String()
}

func (p part) fill(value any) string {
	if n, ok := value.(int); ok && p.noun != nil {
		return p.noun.count(n)
	}
	return fmt.Sprint(value)
}

// A noun is a counted thing, in the forms that its language has for numbers.
type noun struct {
	tag   language.Tag
	forms map[plural.Form]string // {n} stands for the number
}

// formNames are the plural categories of Unicode's CLDR.
var formNames = map[string]plural.Form{
	"zero": plural.Zero, "one": plural.One, "two": plural.Two, "few": plural.Few, "many": plural.Many, "other": plural.Other,
}

// formOf returns the category of a number.
func formOf(tag language.Tag, n int) plural.Form {
	return plural.Cardinal.MatchPlural(tag, max(n, -n), 0, 0, 0, 0)
}

func (x *noun) count(n int) string {
	return strings.ReplaceAll(x.forms[formOf(x.tag, n)], "{n}", strconv.Itoa(n))
}

// nounOf returns the noun for a place; nil if the place has none.
func (f *file) nounOf(code, place string) (*noun, error) {
	if f.sections["plural "+place] == nil {
		return nil, nil
	}
	return f.noun(code, place)
}

// noun reads a [plural …] section: a form for each of the categories that the language has,
// and no other.
func (f *file) noun(code, name string) (*noun, error) {
	title := "plural " + name
	s, err := f.section(title)
	if err != nil {
		return nil, err
	}
	x := &noun{tag: language.Make(code), forms: map[plural.Form]string{}}
	needed := map[plural.Form]bool{plural.Other: true}
	for n := range 200 {
		needed[formOf(x.tag, n)] = true
	}
	for _, e := range s.entries {
		form, ok := formNames[e.key]
		if !ok || !needed[form] {
			return nil, fmt.Errorf("%s: [%s]: numbers of this language have no form %q", f.at(e.line), title, e.key)
		}
		x.forms[form] = e.text
	}
	for name, form := range formNames {
		if needed[form] && x.forms[form] == "" {
			return nil, fmt.Errorf("%s: [%s] lacks the form %q", f.at(s.line), title, name)
		}
	}
	return x, nil
}

// These are FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Bidirectional
// Algorithm). Text between them does not change the order of the words around it.
const fsi, pdi = "\u2068", "\u2069"

// Isolate keeps the direction of a text apart from the text around it.
func Isolate(text string) string {
	if text == "" {
		return ""
	}
	return fsi + text + pdi
}

// WithoutIsolates returns a text without the marks of [Isolate].
func WithoutIsolates(text string) string { return strings.NewReplacer(fsi, "", pdi, "").Replace(text) }

// isolate replaces backticks, which translators can see, by isolates.
func isolate(text string) (string, error) {
	pieces := strings.Split(text, "`")
	if len(pieces)%2 == 0 {
		return "", fmt.Errorf("a backtick without its pair")
	}
	var b strings.Builder
	for i, p := range pieces {
		if i%2 == 1 {
			p = Isolate(p)
		}
		b.WriteString(p)
	}
	return b.String(), nil
}

// text makes a Text of an entry, which must have the given places.
func (f *file) text(code string, e entry, places []string) (t Text, err error) {
	fail := func(format string, with ...any) (Text, error) {
		return t, fmt.Errorf("%s: %s: %s", f.at(e.line), e.key, fmt.Sprintf(format, with...))
	}
	rest, err := isolate(e.text)
	if err != nil {
		return fail("%v", err)
	}
	used := map[string]bool{}
	for {
		words, after, found := strings.Cut(rest, "{")
		if words != "" {
			t.parts = append(t.parts, part{words: words, place: -1})
		}
		if !found {
			break
		}
		name, after, _ := strings.Cut(after, "}")
		i := slices.Index(places, name)
		if i < 0 {
			return fail("unknown place {%s}; this text has %s", name, listed(places))
		}
		noun, err := f.nounOf(code, name)
		if err != nil {
			return t, err
		}
		t.parts, rest = append(t.parts, part{name, i, noun}), after
		used[name] = true
	}
	for _, name := range places {
		if !used[name] {
			return fail("the place {%s} is missing", name)
		}
	}
	return t, nil
}

// listed lists places for an error.
func listed(places []string) string {
	if len(places) == 0 {
		return "none"
	}
	return "{" + strings.Join(places, "}, {") + "}"
}
