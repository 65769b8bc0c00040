package structure

import (
	"regexp"
	"strings"

	"isnad/internal/corpus/doc"
)

// cueTime is the line of a subtitle that says when it is shown, in SRT and WebVTT.
var cueTime = regexp.MustCompile(`^(\d+:)?\d\d:\d\d[.,]\d{3}\s+-->\s+(\d+:)?\d\d:\d\d[.,]\d{3}`)

// cues marks the numbers and times of subtitles. What is shown together is one
// paragraph, and a subtitle is text whatever it looks like.
func (c *classifier) cues(start int) {
	if start == 0 && len(c.lines) > 0 && strings.HasPrefix(c.line(0), "WEBVTT") {
		c.webVTT()
	}
	for n := start; c.going(n); n++ {
		if text := c.line(n); !strings.Contains(text, "-->") || !cueTime.MatchString(text) {
			continue
		}
		c.markup(n, "the time of a subtitle")
		if n > start && c.lines[n-1].Kind != doc.Blank && (doc.IsNumber(c.line(n-1)) || n > start+1 && c.lines[n-2].Kind == doc.Blank) {
			c.markup(n-1, "the number of a subtitle")
		}
		first := true
		for i := n + 1; i < len(c.lines) && c.lines[i].Kind != doc.Blank; i++ {
			c.row(i, whyCue)
			if !first {
				c.lines[i-1].RunsOn = true
			}
			first = false
		}
	}
}

// webVTT marks the head of a file of WebVTT, and its blocks of notes, styles and regions.
func (c *classifier) webVTT() {
	for n := 0; c.going(n); n++ {
		if n > 0 && c.lines[n-1].Kind != doc.Blank {
			continue
		}
		word := doc.FirstWord(c.line(n))
		if n > 0 && word != "NOTE" && word != "STYLE" && word != "REGION" {
			continue
		}
		for ; n < len(c.lines) && c.lines[n].Kind != doc.Blank && !cueTime.MatchString(c.line(n)); n++ {
			c.markup(n, "a note or the head of a file of subtitles")
		}
	}
}

const whyCue = "a subtitle"

// markup makes line n markup, whatever it looked like.
func (c *classifier) markup(n int, why string) {
	c.row(n, why)
	c.lines[n].Kind = doc.Markup
}

// What stands alone on a line of Markdown for a site's generator or the browser.
var generatorLine = regexp.MustCompile(`^(\{\{[<%].*[%>]\}\}|\{%.*%\}|\{:.*\}|<!--.*-->|(</?[a-zA-Z][a-zA-Z0-9-]*(\s[^<>]*)?/?>\s*)+|\[[^\]]+\]:\s*\S+.*|:::+.*)$`)

// Entries of a table of contents: a title and its page, or a link into the text.
var (
	leader       = regexp.MustCompile(`(\.{5,}|(\. ){5,}|…{3,}|_{5,})\s*[\p{Nd}ivxIVX]+$`)
	contentsLink = regexp.MustCompile(`^([-*+]|\d+[.)])\s+\[[^\]]*\]\(#[^)]*\)$`)
)

// isContentsEntry says whether a line is an entry of a table of contents. Most lines
// are told apart without the expressions.
func isContentsEntry(text string, markdown bool) bool {
	for _, dots := range []string{".....", ". . .", "………", "_____"} {
		if strings.Contains(text, dots) {
			return leader.MatchString(text)
		}
	}
	return markdown && strings.Contains(text, "](#") && contentsLink.MatchString(text)
}

// markupOf says what kind of markup a line is, or "".
func (c *classifier) markupOf(text string) string {
	switch {
	case len(text) < doc.HeadingBytes && isContentsEntry(text, c.markdown):
		return "an entry of a table of contents"
	case len(text) >= 3 && strings.Trim(text, "-_=~* ") == "":
		return "a rule"
	case c.markdown && len(text) < doc.HeadingBytes && strings.IndexByte("{<[:", text[0]) >= 0 &&
		!strings.HasPrefix(text, "[^") && generatorLine.MatchString(text):
		return "an instruction to the site's generator"
	}
	return ""
}
