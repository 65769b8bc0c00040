// Package about reads what articles say about themselves: front matter, bylines and
// date lines.
package about

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"isnad/internal/corpus/doc"

	"go.yaml.in/yaml/v3"
)

// The most lines that front matter takes up, so that a text which opens with a
// rule is not searched to its end.
const maxFrontMatter = 200

// Front is the front matter of an article.
type Front struct {
	Next   int // the line after it, from 0
	Title  string
	Date   string
	Fields []doc.Field
}

// FrontMatter marks the fields between --- lines, in YAML, between +++ lines, in TOML, or
// between braces, in JSON, or without anything around them, at the top of the text with these
// lines.
func FrontMatter(text string, lines []doc.Line) Front {
	line := func(n int) string { return doc.Visible(text[lines[n].Start:lines[n].End]) }
	if len(lines) == 0 {
		return Front{}
	}
	open := line(0)
	read := frontReaders[open]
	if read == nil {
		return header(text, lines)
	}
	for n := 1; n < min(len(lines), maxFrontMatter); n++ {
		if end := line(n); end != closing[open] && !(open == "---" && end == "...") {
			continue
		}
		// A rule above and below ordinary text is no front matter.
		found := read(text[lines[1].Start:lines[n].Start])
		if len(found) == 0 {
			return Front{}
		}
		for i := range n + 1 {
			lines[i].Kind, lines[i].Why = doc.FrontMatter, "between "+open+" lines at the top"
		}
		return front(text, lines, n+1, found)
	}
	return Front{}
}

// frontReaders has the parser of front matter for each opening line, and closing the line that ends it.
var (
	frontReaders = map[string]func(string) []frontField{"---": yamlFields, "+++": tomlFields, "{": jsonFields}
	closing      = map[string]string{"---": "---", "+++": "+++", "{": "}"}
)

// A frontField is a field of front matter.
type frontField struct {
	key, value string
	line       int // from 0
}

// front sorts the fields found: the title and the date, and those that tell of the
// article, whose lines become text.
func front(text string, lines []doc.Line, next int, found []frontField) Front {
	f := Front{Next: next}
	for _, x := range found {
		key := strings.ToLower(x.key)
		if key == "title" && f.Title == "" {
			f.Title = doc.OneLine(x.value)
		}
		kind := doc.KindOf(key)
		if kind == "" || doc.Visible(x.value) == "" || x.line >= next {
			continue
		}
		if kind == doc.FieldDate && f.Date == "" {
			f.Date = x.value
		}
		l := &lines[x.line]
		at := strings.LastIndex(text[l.Start:l.End], x.value)
		if at < 0 {
			continue
		}
		l.Kind, l.Why = doc.Prose, Why
		f.Fields = append(f.Fields, doc.Field{Kind: kind, Start: l.Start + at, End: l.Start + at + len(x.value)})
	}
	return f
}

// Why is the reason given for lines about the article itself.
const Why = "about the article"

// yamlFields are the fields of YAML with one value; of lists the first counts, of
// a person the name.
func yamlFields(text string) []frontField {
	var all map[string]yaml.Node
	if yaml.Unmarshal([]byte(text), &all) != nil {
		return nil
	}
	var found []frontField
	for key, node := range all {
		if n := scalar(&node); n != nil {
			found = append(found, frontField{key, n.Value, n.Line})
		} else {
			found = append(found, frontField{key, "", node.Line})
		}
	}
	slices.SortFunc(found, func(a, b frontField) int { return cmp.Compare(a.line, b.line) })
	return found
}

// jsonFields are the fields of JSON, which as YAML has the same fields on the same lines,
// but for tabs.
func jsonFields(text string) []frontField {
	if !strings.HasPrefix(strings.TrimSpace(text), `"`) {
		return nil
	}
	found := yamlFields("{\n" + strings.ReplaceAll(text, "\t", " ") + "}")
	for i := range found {
		found[i].line--
	}
	return found
}

// scalar is the value of node, or nil.
func scalar(node *yaml.Node) *yaml.Node {
	switch {
	case node.Kind == yaml.ScalarNode:
		return node
	case node.Kind == yaml.SequenceNode && len(node.Content) > 0:
		return scalar(node.Content[0])
	case node.Kind == yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			if node.Content[i].Value == "name" {
				return scalar(node.Content[i+1])
			}
		}
	}
	return nil
}

// tomlLine is a field of TOML with one value, or the first of an array.
var tomlLine = regexp.MustCompile(`^\s*"?([\p{L}\p{N}_.-]+)"?\s*=\s*\[?\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"'\[\]{}#,]+))?`)

// tomlFields are the fields of TOML before its first table.
func tomlFields(text string) []frontField {
	var found []frontField
	for n, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "[") {
			break
		}
		if m := tomlLine.FindStringSubmatch(line); m != nil {
			found = append(found, frontField{m[1], cmp.Or(m[2], m[3], m[4]), n + 1})
		}
	}
	return found
}
