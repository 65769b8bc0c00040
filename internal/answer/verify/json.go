package verify

import (
	"encoding/json"
	"regexp"
	"strings"
)

// Endpoints that take a JSON schema give statements as objects, and some models write JSON
// unasked. It is rewritten as the text that it stands for, a line for each statement with
// its markers behind it, and checked as any other:
//
//	{"statements": [{"text": "It was built in 1862.", "sources": ["1.1"]}], "answered": "yes"}
//	It was built in 1862. [1.1]

// fromJSON rewrites statements in JSON as text, as far as they are complete; ok is false
// where a text has none. decline is what stands for “answered: no”.
func fromJSON(text, decline string) (plain string, ok bool) {
	start := strings.IndexByte(text, '{')
	if start < 0 {
		return "", false
	}
	body := text[start:]
	list := statementList.FindStringIndex(body)
	switch {
	case list != nil:
		plain = lines(body[list[1]-1:])
	case singleAnswer.MatchString(body):
		plain = lines("[" + body + "]")
		if plain == "" {
			return "", false
		}
	default:
		return "", false
	}
	if refusal.MatchString(body) { // whatever stands beside it, the model says that it does not answer
		return decline, true
	}
	return plain, true
}

var (
	statementList = regexp.MustCompile(`"statements"\s*:\s*\[`)
	singleAnswer  = regexp.MustCompile(`^\{\s*"(answer|text|statement)"\s*:\s*"`)
	refusal       = regexp.MustCompile(`"answered"\s*:\s*("no"|false)`)
	pointed       = regexp.MustCompile(dotted)
	exact         = regexp.MustCompile(`^\p{Nd}{1,3}(?:\s?[.٫·:]\s?\p{Nd}{1,3})?(?:\s?[-–]\s?\p{Nd}{1,3}(?:[.٫·:]\p{Nd}{1,3})?)?$`)
)

// lines are the statements of a list, up to the first that is broken.
func lines(list string) string {
	var b strings.Builder
	d := json.NewDecoder(strings.NewReader(list))
	d.UseNumber()
	if _, err := d.Token(); err != nil {
		return ""
	}
	for d.More() {
		var item any
		if d.Decode(&item) != nil {
			break
		}
		b.WriteString(line(item))
	}
	return b.String()
}

// line is one statement, an object or a text alone.
func line(item any) string {
	var sources []string
	text, _ := item.(string)
	if fields, ok := item.(map[string]any); ok {
		for _, key := range []string{"text", "statement", "answer"} {
			if s, ok := fields[key].(string); ok && text == "" {
				text = s
			}
		}
		for _, key := range []string{"sources", "citations", "source"} {
			sources = append(sources, numbers(fields[key])...)
		}
	}
	text = strings.TrimRight(strings.Join(strings.Fields(text), " "), " ,،;؛")
	if !strings.Contains(text, "{") {
		text = strings.TrimRight(text, " }") // of the JSON itself, where a model closes it too early
	}
	if text == "" {
		return ""
	}
	for _, s := range sources {
		text += " [" + s + "]"
	}
	return text + "\n"
}

// longestSource is how many bytes a source may have that is more than a number, such as
// “sentence 1.4”. A longer one is text, and numbers in it are the text's own.
const longestSource = 24

// numbers are those of sentences in a value, as text or number, alone or in a list. Anything
// else is no source.
func numbers(value any) (all []string) {
	switch v := value.(type) {
	case string:
		if s := strings.Trim(v, "[](). "); exact.MatchString(s) {
			all = append(all, s)
		} else if len(v) <= longestSource {
			all = append(all, pointed.FindAllString(v, -1)...)
		}
	case json.Number:
		if exact.MatchString(v.String()) {
			all = append(all, v.String())
		}
	case []any:
		for _, x := range v {
			all = append(all, numbers(x)...)
		}
	}
	return all
}
