package main

import (
	"encoding/json"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"isnad/cmd/bot/feedback"
	"isnad/cmd/bot/output"
	"isnad/internal/config"
	"isnad/internal/eval"
	"isnad/internal/unanswered"
	"isnad/internal/wire"
)

// jsonObjects lists the objects that the program prints as JSON, by the heading
// under which docs/json.md lists their keys.
var jsonObjects = map[string]any{
	"An answer":                       wire.Answer{},
	"A citation":                      wire.Citation{},
	"The words that answer":           wire.Focus{},
	"A direct answer":                 wire.Direct{},
	"A near place":                    wire.Near{},
	"A refused line":                  refusedLine{},
	"The hits of a question":          wire.Search{},
	"A hit":                           wire.Hit{},
	"The nearest sentence":            wire.Sentence{},
	"The parts of a score":            wire.Why{},
	"The report of an update":         output.Update{},
	"A refused file":                  output.RefusedFile{},
	"A remark on a file":              output.FileNote{},
	"The problems of an index":        output.Problems{},
	"A problem":                       output.Problem{},
	"A line of an article":            output.Line{},
	"A check":                         findingLine{},
	"A build":                         build{},
	"A judged answer":                 feedback.Judged{},
	"A group of questions":            unanswered.Group{},
	"A wording":                       unanswered.Wording{},
	"A question asked":                eval.Result{},
	"A report":                        eval.Report{},
	"Figures":                         eval.Figures{},
	"A group":                         eval.Group{},
	"A summary of a group":            eval.Summary{},
	"Retrieval":                       eval.Retrieval{},
	"Evidence":                        eval.Evidence{},
	"What citations show":             eval.Shown{},
	"The answer against the search":   eval.AgainstSearch{},
	"What the answer lost":            eval.Losses{},
	"Thresholds":                      eval.Thresholds{},
	"A threshold":                     eval.Threshold{},
	"The gate":                        eval.Gate{},
	"Written answers":                 eval.ModelFigures{},
	"What written answers cost":       eval.Drafts{},
	"Latency":                         eval.Latency{},
	"Reliability":                     eval.Reliability{},
	"A bin of confidence":             eval.Bin{},
	"A comparison":                    eval.Comparison{},
	"A difference":                    eval.Difference{},
	"A changed question":              eval.Change{},
	"A question that is not compared": eval.LeftOut{},
	"A gold line that is not there":   eval.UnknownGold{},
}

func TestJSONIsDocumented(t *testing.T) {
	documented := documentedKeys(t, "../../docs/json.md")
	for heading, object := range jsonObjects {
		want, got := keysOf(t, object), documented[heading]
		delete(documented, heading)
		for _, key := range want {
			if !slices.Contains(got, key) {
				t.Errorf("docs/json.md, %q: the key %q is missing", heading, key)
			}
		}
		for _, key := range got {
			if !slices.Contains(want, key) {
				t.Errorf("docs/json.md, %q: the program never prints the key %q", heading, key)
			}
		}
	}
	for _, nested := range []string{"A judged citation", "What the model did", "A judged statement"} {
		delete(documented, nested) // TestEvaluatedQuestionsAreDocumented has them
	}
	for heading := range documented {
		t.Errorf("docs/json.md, %q: the program prints no such object", heading)
	}
}

func TestHTTPIsDocumented(t *testing.T) {
	documented := documentedKeys(t, "../../docs/http.md")
	for heading, object := range map[string]any{
		"The articles": wire.Articles{}, "An article of the list": wire.File{}, "An article": wire.Article{}, "A line": wire.Line{},
	} {
		want, got := slices.Sorted(slices.Values(keysOf(t, object))), slices.Sorted(slices.Values(documented[heading]))
		if !slices.Equal(want, got) {
			t.Errorf("docs/http.md, %q: documented %q, printed %q", heading, got, want)
		}
	}
}

func TestEveryPrintedObjectIsDocumented(t *testing.T) {
	known := map[reflect.Type]bool{}
	for _, object := range jsonObjects {
		known[reflect.TypeOf(object)] = true
	}
	for heading, object := range jsonObjects {
		if isMarshaler(reflect.TypeOf(object)) {
			continue
		}
		for f := range fieldsOf(reflect.TypeOf(object)) {
			if e := element(f.Type); e.Kind() == reflect.Struct && !isMarshaler(e) && !known[e] {
				t.Errorf("%s: the objects in %s have no heading", heading, f.Name)
			}
		}
	}
}

// eval.Result chooses its keys when it is printed, so that those of the objects in
// it are read from its output.
func TestEvaluatedQuestionsAreDocumented(t *testing.T) {
	documented := documentedKeys(t, "../../docs/json.md")
	asked := printed(t, filled(eval.Result{}))
	model := asked["written"].(map[string]any)
	for heading, object := range map[string]any{
		"A judged citation":  asked["citations"].([]any)[0],
		"What the model did": model,
		"A judged statement": model["statements"].([]any)[0],
	} {
		want, got := sortedKeys(object.(map[string]any)), slices.Sorted(slices.Values(documented[heading]))
		if !slices.Equal(want, got) {
			t.Errorf("docs/json.md, %q: documented %q, printed %q", heading, got, want)
		}
	}
}

// documentedKeys reads the first column of the table below each heading.
func documentedKeys(t *testing.T, name string) map[string][]string {
	t.Helper()
	heading, row := regexp.MustCompile(`^#+ (.*)`), regexp.MustCompile("^\\| `([a-z0-9_]+)` \\|")
	keys, current := map[string][]string{}, ""
	for line := range strings.Lines(readFile(t, name)) {
		if m := heading.FindStringSubmatch(line); m != nil {
			current = m[1]
		}
		if m := row.FindStringSubmatch(line); m != nil {
			keys[current] = append(keys[current], m[1])
		}
	}
	return keys
}

// keysOf lists the keys that an object of this type may have in JSON.
func keysOf(t *testing.T, object any) (keys []string) {
	t.Helper()
	if result, ok := object.(eval.Result); ok {
		return sortedKeys(printed(t, filled(result)))
	}
	for _, name := range fieldsOf(reflect.TypeOf(object)) {
		keys = append(keys, name)
	}
	return keys
}

// fieldsOf yields the fields of t that are printed and their keys, embedded structs
// taken apart.
func fieldsOf(t reflect.Type) func(func(reflect.StructField, string) bool) {
	return func(yield func(reflect.StructField, string) bool) {
		for _, f := range reflect.VisibleFields(t) {
			key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if key != "" && key != "-" && !yield(f, key) {
				return
			}
		}
	}
}

// element is the type that pointers, lists and maps lead to.
func element(t reflect.Type) reflect.Type {
	for slices.Contains([]reflect.Kind{reflect.Pointer, reflect.Slice, reflect.Map}, t.Kind()) {
		t = t.Elem()
	}
	return t
}

func isMarshaler(t reflect.Type) bool {
	return t.Implements(reflect.TypeFor[json.Marshaler]())
}

// filled is object with something in each field.
func filled[T any](object T) T {
	fill(reflect.ValueOf(&object).Elem())
	return object
}

func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				fill(v.Field(i))
			}
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.String:
		v.SetString("x")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int64:
		v.SetInt(1)
	}
}

// printed is object as a reader of its JSON gets it.
func printed(t *testing.T, object any) (m map[string]any) {
	t.Helper()
	b, err := json.Marshal(object)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func sortedKeys(m map[string]any) (keys []string) {
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestSettingsAreDocumented(t *testing.T) {
	if !strings.Contains(readFile(t, "../../docs/configuration.md"), "```\n"+config.Help()+"```\n") {
		t.Error("docs/configuration.md does not hold what bot help config prints")
	}
}

func TestCommandsAndFlagsAreDocumented(t *testing.T) {
	text := readFile(t, "../../docs/commands.md")
	for _, c := range commands() {
		if !strings.Contains(text, "| `bot "+c.name) {
			t.Errorf("docs/commands.md: bot %s is missing", c.name)
		}
		for _, name := range flagsOf(c) {
			if !regexp.MustCompile("(?m)^\\| `--" + name + "[` =\\[]").MatchString(text) {
				t.Errorf("docs/commands.md: --%s of bot %s is missing", name, c.name)
			}
		}
	}
}
