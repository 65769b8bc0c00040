package corpus

import (
	"cmp"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// The most lines that front matter takes up, so that a text which opens with a
// rule is not searched to its end.
const maxFrontMatter = 200

// front is the front matter of an article.
type front struct {
	next   int // the line after it, from 0
	title  string
	date   string
	fields []field
}

// frontMatter marks the fields between --- lines, in YAML, or +++ lines, in TOML,
// at the top of a.
func frontMatter(a *Article) front {
	if len(a.Lines) == 0 {
		return front{}
	}
	open := a.line(0)
	if open != "---" && open != "+++" {
		return front{}
	}
	for n := 1; n < min(len(a.Lines), maxFrontMatter); n++ {
		if text := a.line(n); text != open && !(open == "---" && text == "...") {
			continue
		}
		values := yamlFields
		if open == "+++" {
			values = tomlFields
		}
		// A rule above and below ordinary text is no front matter.
		found := values(a.Text[a.Lines[1].Start:a.Lines[n].Start])
		if len(found) == 0 {
			return front{}
		}
		for i := range n + 1 {
			a.Lines[i].Kind, a.Lines[i].Why = FrontMatter, "between "+open+" lines at the top"
		}
		return a.front(n+1, found)
	}
	return front{}
}

// A frontField is a field of front matter.
type frontField struct {
	key, value string
	line       int // from 0
}

// front sorts the fields found: the title and the date, and those that tell of the
// article, whose lines become text.
func (a *Article) front(next int, found []frontField) front {
	f := front{next: next}
	for _, x := range found {
		key := strings.ToLower(x.key)
		if key == "title" && f.title == "" {
			f.title = oneLine(x.value)
		}
		kind, ok := fieldKeys[key]
		if !ok || Visible(x.value) == "" || x.line >= next {
			continue
		}
		if kind == fieldDate && f.date == "" {
			f.date = x.value
		}
		l := &a.Lines[x.line]
		at := strings.LastIndex(a.Text[l.Start:l.End], x.value)
		if at < 0 {
			continue
		}
		l.Kind, l.Why = Prose, WhyAbout
		f.fields = append(f.fields, field{kind, l.Start + at, l.Start + at + len(x.value)})
	}
	return f
}

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

// chooseTitle takes the first of: front matter, HTML, the heading above the text.
// Where there is none of them own is false and the file's name has to do.
func chooseTitle(a *Article, html, front string) (title string, own bool) {
	for _, title := range []string{front, html, firstHeading(a)} {
		if title = Visible(title); title != "" {
			return title, true
		}
	}
	name := strings.TrimSuffix(path.Base(a.Path), path.Ext(a.Path))
	return cmp.Or(Visible(name), a.Path), false
}

// firstHeading is the first heading above the text that does not trail off in
// dots, as kickers do, else the first. In Markdown the text may have begun: its
// first-level heading is meant as the title.
func firstHeading(a *Article) string {
	first, body := "", false
	markdown := strings.EqualFold(path.Ext(a.Path), ".md")
	for n, l := range a.Lines {
		body = body || l.Kind == Prose && endsSentence(a.line(n))
		if l.Kind != Heading || body && !(markdown && l.Level == 1 && first == "") {
			continue
		}
		text := oneLine(HeadingText(a.line(n)))
		if !strings.HasSuffix(text, "..") && !strings.HasSuffix(text, "…") {
			return text
		}
		if first == "" {
			first = text
		}
	}
	return first
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
