package telegram

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var placeholder = regexp.MustCompile(`%(\[\d+\])?[a-z]`)

// textsOf returns all texts of a language: the fields by name, and the entries of maps.
func textsOf(w *words) map[string]string {
	all := map[string]string{}
	v := reflect.ValueOf(*w)
	for i := range v.NumField() {
		name, field := v.Type().Field(i).Name, v.Field(i)
		if field.Kind() == reflect.String {
			all[name] = field.String()
			continue
		}
		if field.Type() == reflect.TypeFor[counted]() {
			continue
		}
		for _, key := range field.MapKeys() {
			all[name+"."+key.String()] = field.MapIndex(key).String()
		}
	}
	return all
}

func TestEveryLanguageHasEveryTextWithTheSamePlaceholders(t *testing.T) {
	want := textsOf(languages["en"])
	for _, code := range order {
		got := textsOf(languages[code])
		for name, text := range want {
			if got[name] == "" {
				t.Errorf("%s: no text for %s", code, name)
				continue
			}
			// Their order may differ where they are numbered.
			a, b := placeholder.FindAllString(got[name], -1), placeholder.FindAllString(text, -1)
			if slices.Sort(a); !slices.Equal(a, sorted(b)) {
				t.Errorf("%s: %s has %v, English has %v", code, name, a, b)
			}
		}
		for name := range got {
			if _, ok := want[name]; !ok {
				t.Errorf("%s: %s is not in English", code, name)
			}
		}
	}
	if len(order) != len(languages) {
		t.Errorf("%d languages are in the menus, %d exist", len(order), len(languages))
	}
}

func TestACountHasEveryPluralFormOfItsLanguage(t *testing.T) {
	forms := map[string]map[string]string{
		"ar": {"one": "", "two": "", "few": "%d", "many": "%d", "other": "%d"}, "en": {"one": "", "other": "%d"}, "fr": {"one": "", "other": "%d"},
	}
	for code, w := range languages {
		v := reflect.ValueOf(*w)
		for i := range v.NumField() {
			if v.Field(i).Type() != reflect.TypeFor[counted]() {
				continue
			}
			for form, number := range forms[code] {
				text := v.Field(i).MapIndex(reflect.ValueOf(form))
				if !text.IsValid() || text.String() == "" || !strings.Contains(text.String(), number) {
					t.Errorf("%s: %s has no form for %s", code, v.Type().Field(i).Name, form)
				}
			}
		}
	}
	for n, want := range map[int]string{1: "one", 2: "two", 5: "few", 10: "few", 11: "many", 100: "other", 103: "few", 211: "many"} {
		if got := plural("ar", n); got != want {
			t.Errorf("%d is %q, want %q", n, got, want)
		}
	}
}

func sorted(s []string) []string {
	slices.Sort(s)
	return s
}

func TestEveryCounterHasANameInEveryLanguage(t *testing.T) {
	for code, w := range languages {
		for _, name := range counters {
			if w.counters[name] == "" {
				t.Errorf("%s: %s has no name", code, name)
			}
		}
		if len(w.counters) != len(counters) {
			t.Errorf("%s: %d names for %d counters", code, len(w.counters), len(counters))
		}
	}
}
