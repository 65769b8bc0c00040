package corpus

import (
	"cmp"
	"path"
	"strings"

	"go.yaml.in/yaml/v3"
)

// The most lines that front matter takes up, so that a text which opens with a
// rule is not searched to its end.
const maxFrontMatter = 200

// frontMatter marks the YAML between --- lines at the top of a. It gives the
// line after it, from 0, and the values of its title and date.
func frontMatter(a *Article) (next int, title, date string) {
	if len(a.Lines) == 0 || a.line(0) != "---" {
		return 0, "", ""
	}
	for n := 1; n < min(len(a.Lines), maxFrontMatter); n++ {
		if text := a.line(n); text != "---" && text != "..." {
			continue
		}
		// A rule above and below ordinary text is no front matter.
		var fields map[string]yaml.Node
		if err := yaml.Unmarshal([]byte(a.Text[a.Lines[1].Start:a.Lines[n].Start]), &fields); err != nil || len(fields) == 0 {
			return 0, "", ""
		}
		for i := range n + 1 {
			a.Lines[i].Kind, a.Lines[i].Why = FrontMatter, "between --- lines at the top"
		}
		return n + 1, oneLine(fields["title"].Value), fields["date"].Value
	}
	return 0, "", ""
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
