package telegram

import (
	"reflect"
	"regexp"
	"slices"
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
