package lang

import (
	"fmt"
	"reflect"
	"strings"
	"unicode"
)

// Texts returns a function that gives the texts of a section, as a struct, in the language
// for a code (see [For]). The struct is filled when it is first asked for. Its fields, all of
// them exported, are:
//
//   - string: the text whose key is the field's name (OnlyAdmins is only-admins);
//   - [Text], with the tag "with": a text with places to fill in;
//   - map[string]string, keys of any string type: the texts of [section key];
//   - map[string][]string: the same, each a list of words between commas;
//   - [*Language]: the language.
//
// A text that is missing or has no field, and a place that the program does not fill in, are
// errors that name the file and the line. They are faults of the program: the function panics,
// and [CheckTexts] finds them in a test.
func Texts[T any](section string) func(code string) *T {
	type key struct {
		section string
		kind    reflect.Type
	}
	k := key{section, reflect.TypeFor[T]()}
	return func(code string) *T {
		l := For(code)
		if texts, ok := l.bound.Load(k); ok {
			return texts.(*T)
		}
		texts, err := bind[T](l, section)
		if err != nil {
			panic("lang: " + err.Error())
		}
		kept, _ := l.bound.LoadOrStore(k, &texts)
		return kept.(*T)
	}
}

// CheckTexts reports the first fault of a section in any language.
func CheckTexts[T any](section string) error {
	for _, l := range All() {
		if _, err := bind[T](l, section); err != nil {
			return err
		}
	}
	return nil
}

// bind fills a struct from a section.
func bind[T any](l *Language, section string) (texts T, err error) {
	err = l.fill(reflect.ValueOf(&texts).Elem(), section)
	return texts, err
}

// fill sets the fields of a struct from a section and the sections below it.
func (l *Language) fill(to reflect.Value, title string) error {
	f, err := l.texts()
	if err != nil {
		return err
	}
	s, err := f.section(title)
	if err != nil {
		return err
	}
	shown := map[string]bool{}
	for i := range to.NumField() {
		field := to.Type().Field(i)
		shown[keyOf(field.Name)] = true
		if err := f.fillField(l, to.Field(i), field, title); err != nil {
			return err
		}
	}
	for _, e := range s.entries {
		if !shown[e.key] {
			return fmt.Errorf("%s: [%s] has no text %q in the program", f.at(e.line), title, e.key)
		}
	}
	return nil
}

// fillField sets one field of a struct.
func (f *file) fillField(l *Language, to reflect.Value, field reflect.StructField, title string) error {
	key := keyOf(field.Name)
	switch {
	case field.Type == reflect.TypeFor[*Language]():
		to.Set(reflect.ValueOf(l))
		return nil
	case field.Type.Kind() == reflect.Map:
		return f.fillMap(l.Code, to, title+" "+key)
	}
	e, err := f.value(title, key)
	if err != nil {
		return err
	}
	t, err := f.text(l.Code, e, strings.Fields(field.Tag.Get("with")))
	if err != nil {
		return err
	}
	if field.Type.Kind() == reflect.String {
		to.SetString(t.With())
	} else {
		to.Set(reflect.ValueOf(t))
	}
	return nil
}

// fillMap sets a map from all texts of a section.
func (f *file) fillMap(code string, to reflect.Value, title string) error {
	s, err := f.section(title)
	if err != nil {
		return err
	}
	to.Set(reflect.MakeMap(to.Type()))
	for _, e := range s.entries {
		t, err := f.text(code, e, nil)
		if err != nil {
			return err
		}
		value := reflect.ValueOf(t.With())
		if to.Type().Elem().Kind() == reflect.Slice {
			value = reflect.ValueOf(list(e.text))
		}
		to.SetMapIndex(reflect.ValueOf(e.key).Convert(to.Type().Key()), value.Convert(to.Type().Elem()))
	}
	return nil
}

// list splits words at commas and line ends.
func list(text string) (words []string) {
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' || r == '،' || r == '\n' }) {
		if w = strings.Trim(w, spaces); w != "" {
			words = append(words, w)
		}
	}
	return words
}

// keyOf returns the key of a field: only-admins for OnlyAdmins.
func keyOf(field string) string {
	var b strings.Builder
	for i, r := range field {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
