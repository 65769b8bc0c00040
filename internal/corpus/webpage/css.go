package webpage

import (
	"regexp"
	"slices"
	"strings"
)

// A stylesheet has the rules of a page's style elements about which elements are
// shown. It knows selectors of one element, by name, id and classes, outside of
// @media and its like: others depend on more than is known here.
type stylesheet struct {
	rules map[string][]rule // by a class, id or name that the element must have: ".a", "#b", "p"
	count int
}

// A rule gives elements the properties that keep them from being shown, or show them.
type rule struct {
	tag, id  string
	classes  []string
	declared looks
	order    int
}

// looks are the properties by which a browser does not show text: true for those that
// hide it, false for those that show it.
type looks map[string]bool

// These limit the rules of a page and the bytes of its styles that are read.
const mostRules, mostStyleBytes = 500, 1 << 20

// simpleSelector is a name, ids and classes without anything between them.
var simpleSelector = regexp.MustCompile(`^([a-z][a-z0-9]*|\*)?(#[\w-]+)?((?:\.[\w-]+)*)$`)

// add takes up the text of a style element.
func (s *stylesheet) add(css string) {
	css = withoutComments(css[:min(len(css), mostStyleBytes)])
	for css != "" && s.count < mostRules {
		open := strings.IndexByte(css, '{')
		if open < 0 {
			return
		}
		head := css[:open]
		if semicolon := strings.LastIndexByte(head, ';'); semicolon >= 0 { // behind @import
			head = head[semicolon+1:]
		}
		end := blockEnd(css, open)
		if declared := declaredLooks(css[open+1 : end]); len(declared) > 0 && !strings.Contains(head, "@") {
			for selector := range strings.SplitSeq(head, ",") {
				s.rule(strings.TrimSpace(selector), declared)
			}
		}
		css = css[min(end+1, len(css)):]
	}
}

func (s *stylesheet) rule(selector string, declared looks) {
	m := simpleSelector.FindStringSubmatch(strings.ToLower(selector))
	if m == nil || selector == "" || m[1] == "*" {
		return
	}
	r := rule{tag: m[1], id: strings.TrimPrefix(m[2], "#"), declared: declared}
	if m[3] != "" {
		r.classes = strings.Split(m[3][1:], ".")
	}
	key := r.tag
	if r.id != "" {
		key = m[2]
	} else if len(r.classes) > 0 {
		key = "." + r.classes[0]
	}
	if s.rules == nil {
		s.rules = map[string][]rule{}
	}
	r.order = s.count
	s.rules[key] = append(s.rules[key], r)
	s.count++
}

// withoutComments is css without its comments.
func withoutComments(css string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(css, "/*")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		_, css, _ = strings.Cut(rest, "*/")
	}
}

// blockEnd is the place of the brace that closes the block which opens at open.
func blockEnd(css string, open int) int {
	depth := 0
	for i := open; i < len(css); i++ {
		switch css[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(css)
}

// declaredLooks reads declarations: "display: none; color: red".
func declaredLooks(css string) looks {
	var found looks
	for d := range strings.SplitSeq(strings.ToLower(css), ";") {
		name, value, _ := strings.Cut(d, ":")
		name, value = strings.TrimSpace(name), strings.TrimSpace(strings.Replace(value, "!important", "", 1))
		var hides bool
		switch name {
		case "display":
			hides = value == "none"
		case "visibility":
			hides = value == "hidden" || value == "collapse"
		case "font-size":
			hides = value != "" && strings.Trim(strings.TrimRight(value, "abcdefghijklmnopqrstuvwxyz%"), "0.") == "" && value[0] == '0'
		default:
			continue
		}
		if found == nil {
			found = looks{}
		}
		found[name] = hides
	}
	return found
}

// hides says whether an element is not shown by the rules of the page and its own
// style: of those that speak about a property the most special counts, then the last.
func (s *stylesheet) hides(tag string, attr map[string]string) bool {
	own := declaredLooks(attr["style"])
	if s.count == 0 {
		return own.hide()
	}
	all, weight := looks{}, map[string]int{}
	id, classes := strings.ToLower(attr["id"]), strings.Fields(strings.ToLower(attr["class"]))
	consider := func(key string) {
		for _, r := range s.rules[key] {
			if w := r.weight(); r.matches(tag, id, classes) {
				for name, hides := range r.declared {
					if w >= weight[name] {
						all[name], weight[name] = hides, w
					}
				}
			}
		}
	}
	consider(tag)
	consider("#" + id)
	for _, c := range classes {
		consider("." + c)
	}
	for name, hides := range own {
		all[name] = hides
	}
	return all.hide()
}

func (l looks) hide() bool {
	for _, hides := range l {
		if hides {
			return true
		}
	}
	return false
}

func (r rule) matches(tag, id string, classes []string) bool {
	if r.tag != "" && r.tag != tag || r.id != "" && r.id != id {
		return false
	}
	for _, c := range r.classes {
		if !slices.Contains(classes, c) {
			return false
		}
	}
	return true
}

// weight is how special the rule is, as CSS counts it, then how late it comes.
func (r rule) weight() int {
	w := 100 * len(r.classes)
	if r.id != "" {
		w += 10_000
	}
	if r.tag != "" {
		w++
	}
	return w*mostRules + r.order
}
