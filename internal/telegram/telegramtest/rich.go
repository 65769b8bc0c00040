package telegramtest

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"
)

// richTags are those of the HTML of rich messages that the bot uses, and what may hold each:
// blocks stand at the top, in details or in a quotation, everything else inside blocks.
var richTags = map[string]string{"p": "block", "h4": "block", "blockquote": "block", "details": "block", "table": "block", "ul": "block",
	"summary": "details", "tr": "table", "th": "tr", "td": "tr", "li": "ul",
	"b": "inline", "mark": "inline", "a": "inline", "tg-reference": "inline"}

// mostRich and mostBlocks are what a rich message may have.
const (
	mostRich   = 32768 // characters
	mostBlocks = 500
)

// ParseRich reads the HTML of a rich message, more strictly than Telegram does.
func ParseRich(html string) (Parsed, error) {
	p := parser{rest: html, rich: true}
	if !utf8.ValidString(html) {
		return p.Parsed, fmt.Errorf("not valid UTF-8")
	}
	for p.rest != "" {
		if err := p.step(); err != nil {
			return p.Parsed, fmt.Errorf("byte %d of %d: %w", len(html)-len(p.rest), len(html), err)
		}
		if len(p.open) == 0 && strings.TrimSpace(strings.TrimRight(p.text.String(), "\n")) != "" && !strings.HasSuffix(p.text.String(), "\n") {
			return p.Parsed, fmt.Errorf("text outside a block")
		}
	}
	if len(p.open) > 0 {
		return p.Parsed, fmt.Errorf("<%s> is not closed", p.open[len(p.open)-1].Type)
	}
	p.Parsed.Text = strings.TrimSpace(p.text.String())
	return p.Parsed, p.Parsed.checkRich()
}

// nestRich opens e inside what is open.
func (p *parser) nestRich(e Entity) error {
	outer := ""
	if n := len(p.open); n > 0 {
		outer = p.open[n-1].Type
	}
	wants, ok := richTags[e.Type], false
	switch wants {
	case "block":
		ok = outer == "" || outer == "details"
	case "inline":
		ok = outer != "" && outer != "details" && outer != "table" && outer != "tr" && outer != "ul" && outer != e.Type
	default:
		ok = outer == wants
	}
	if !ok {
		return fmt.Errorf("<%s> inside <%s>", e.Type, outer)
	}
	p.open = append(p.open, e)
	return nil
}

// attributesRich are those that the tags of rich messages take.
func (e *Entity) attributesRich(text string) error {
	allowed := map[string]string{"table": "bordered striped", "details": "open"}[e.Type]
	switch {
	case e.Type == "tg-reference" && strings.HasPrefix(text, `name="`), e.Type == "a" && strings.HasPrefix(text, `href="#`):
		return nil
	case text == "" || text == allowed:
		return nil
	}
	return fmt.Errorf("<%s %s>", e.Type, text)
}

// checkRich says what Telegram would not take.
func (m Parsed) checkRich() error {
	blocks := 0
	for _, e := range m.Entities {
		if richTags[e.Type] != "inline" {
			blocks++
		}
	}
	switch n := utf8.RuneCountInString(m.Text); {
	case n > mostRich:
		return fmt.Errorf("%d characters, at most %d", n, mostRich)
	case blocks > mostBlocks:
		return fmt.Errorf("%d blocks, at most %d", blocks, mostBlocks)
	case m.Text == "":
		return fmt.Errorf("nothing to see")
	}
	return balanced(m.Text)
}

// Rich is the HTML of a rich message, and whether it runs from right to left; "" for a call that
// carries none.
func (c Call) Rich() (html string, rtl bool) {
	var m struct {
		HTML string `json:"html"`
		RTL  bool   `json:"is_rtl"`
	}
	json.Unmarshal([]byte(c.In.Get("rich_message")), &m) //nolint:errcheck // none
	return m.HTML, m.RTL
}
