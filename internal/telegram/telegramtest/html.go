package telegramtest

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// An Entity is a stretch of a message with a look of its own, in bytes of the
// text.
type Entity struct {
	Type       string // "b", "a", "blockquote", …
	Start, End int
	Href       string // of a link
}

// A Parsed message is what a reader sees.
type Parsed struct {
	Text     string
	Entities []Entity
}

// tags are those that Telegram's HTML parse mode knows.
var tags = map[string]bool{"b": true, "strong": true, "i": true, "em": true, "u": true, "ins": true, "s": true,
	"strike": true, "del": true, "a": true, "code": true, "pre": true, "blockquote": true, "tg-spoiler": true}

// named are the only entities with a name that Telegram knows.
var named = map[string]string{"lt": "<", "gt": ">", "amp": "&", "quot": `"`}

// mostEntities is how many looks of a message Telegram shows.
const mostEntities = 100

// Parse reads a message as Telegram does in its HTML parse mode, more strictly: what
// Telegram would forgive is an error too. It says where a message is not valid,
// too long, empty, or has more looks than are shown.
func Parse(html string) (Parsed, error) {
	p := parser{rest: html}
	if !utf8.ValidString(html) {
		return p.Parsed, fmt.Errorf("not valid UTF-8")
	}
	for p.rest != "" {
		if err := p.step(); err != nil {
			return p.Parsed, fmt.Errorf("byte %d of %d: %w", len(html)-len(p.rest), len(html), err)
		}
	}
	if len(p.open) > 0 {
		return p.Parsed, fmt.Errorf("<%s> is not closed", p.open[len(p.open)-1].Type)
	}
	p.Parsed.Text = p.text.String()
	return p.Parsed, p.Parsed.check()
}

type parser struct {
	Parsed
	rest string
	text strings.Builder
	open []Entity
	rich bool // the HTML of rich messages
}

// step reads up to a tag or an entity, or one of these.
func (p *parser) step() error {
	at := strings.IndexAny(p.rest, "<>&")
	switch {
	case at < 0:
		p.text.WriteString(p.rest)
		p.rest = ""
		return nil
	case at > 0:
		p.text.WriteString(p.rest[:at])
		p.rest = p.rest[at:]
		return nil
	case p.rest[0] == '&':
		return p.entity()
	case p.rest[0] == '<':
		return p.tag()
	}
	return fmt.Errorf("> that is not escaped")
}

func (p *parser) entity() error {
	name, rest, ok := strings.Cut(p.rest[1:], ";")
	text, known := named[name]
	if !ok || !known {
		return fmt.Errorf("& that is not escaped")
	}
	p.text.WriteString(text)
	p.rest = rest
	return nil
}

func (p *parser) tag() error {
	inner, rest, ok := strings.Cut(p.rest[1:], ">")
	if !ok {
		return fmt.Errorf("< that is not escaped")
	}
	p.rest = rest
	if name, closing := strings.CutPrefix(inner, "/"); closing {
		return p.close(name)
	}
	name, attributes, _ := strings.Cut(inner, " ")
	if known := tags[name] && !p.rich || p.rich && richTags[name] != ""; !known {
		return fmt.Errorf("unknown tag <%s>", name)
	}
	e := Entity{Type: name, Start: p.text.Len()}
	if err := e.attributes(attributes, p.rich); err != nil {
		return err
	}
	return p.nest(e)
}

// attributes are those of a tag that takes any.
func (e *Entity) attributes(text string, rich bool) error {
	if rich && !(e.Type == "a" && !strings.HasPrefix(text, `href="#`)) {
		return e.attributesRich(text)
	}
	switch e.Type {
	case "a":
		value, ok := strings.CutPrefix(text, `href="`)
		value, end := strings.CutSuffix(value, `"`)
		if !ok || !end || strings.ContainsAny(value, `"<>`) {
			return fmt.Errorf("<a %s>", text)
		}
		e.Href = value
	case "blockquote":
		if text != "" && text != "expandable" {
			return fmt.Errorf("<blockquote %s>", text)
		}
	default:
		if text != "" {
			return fmt.Errorf("<%s> takes no attributes", e.Type)
		}
	}
	return nil
}

// nest opens e inside what is open.
func (p *parser) nest(e Entity) error {
	if p.rich {
		return p.nestRich(e)
	}
	for _, outer := range p.open {
		switch {
		case outer.Type == "code" || outer.Type == "pre":
			return fmt.Errorf("<%s> inside <%s>", e.Type, outer.Type)
		case outer.Type == e.Type:
			return fmt.Errorf("<%s> inside itself", e.Type)
		}
	}
	p.open = append(p.open, e)
	return nil
}

func (p *parser) close(name string) error {
	if len(p.open) == 0 || p.open[len(p.open)-1].Type != name {
		return fmt.Errorf("</%s> closes nothing", name)
	}
	e := p.open[len(p.open)-1]
	p.open = p.open[:len(p.open)-1]
	e.End = p.text.Len()
	switch {
	case p.rich && (e.Type == "td" || e.Type == "th"):
		p.text.WriteString(" ")
	case p.rich && richTags[e.Type] != "inline":
		p.text.WriteString("\n")
	}
	p.Entities = append(p.Entities, e)
	return nil
}

// check says what Telegram would not take or not show.
func (m Parsed) check() error {
	n := 0
	for _, r := range m.Text {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	visible := strings.TrimFunc(m.Text, func(r rune) bool { return r <= ' ' || '\u2000' <= r && r <= '\u206F' || r == '\uFEFF' })
	switch {
	case n > 4096:
		return fmt.Errorf("%d UTF-16 units, at most 4096", n)
	case visible == "":
		return fmt.Errorf("nothing to see")
	case len(m.Entities) > mostEntities:
		return fmt.Errorf("%d looks, at most %d are shown", len(m.Entities), mostEntities)
	}
	for _, r := range m.Text {
		if r < ' ' && r != '\n' {
			return fmt.Errorf("control character %U", r)
		}
	}
	return balanced(m.Text)
}

// balanced says where a direction mark reaches beyond its line.
func balanced(text string) error {
	for line := range strings.Lines(text) {
		var open []rune
		for _, r := range line {
			switch {
			case r == '\u202C' || r == '\u2069':
				if len(open) == 0 || open[len(open)-1] != r {
					return fmt.Errorf("direction mark %U closes nothing in %q", r, line)
				}
				open = open[:len(open)-1]
			case '\u2066' <= r && r <= '\u2068':
				open = append(open, '\u2069')
			case '\u202A' <= r && r <= '\u202E':
				open = append(open, '\u202C')
			}
		}
		if len(open) > 0 {
			return fmt.Errorf("direction mark is not closed in %q", line)
		}
	}
	return nil
}
