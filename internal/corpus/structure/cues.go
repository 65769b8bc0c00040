package structure

import (
	"regexp"
	"strings"

	"isnad/internal/corpus/doc"
)

// cueTime is the line of a subtitle that says when it is shown, in SRT and WebVTT.
var cueTime = regexp.MustCompile(`^(\d+:)?\d\d:\d\d[.,]\d{3}\s+-->\s+(\d+:)?\d\d:\d\d[.,]\d{3}`)

// subtitles finds the numbers, times and notes of subtitles.
type subtitles struct{ *sheet }

// mark marks the numbers and times of subtitles. What is shown together is one
// paragraph, and a subtitle is text whatever it looks like.
func (u subtitles) mark(start int) {
	if start == 0 && len(u.lines) > 0 && strings.HasPrefix(u.line(0), "WEBVTT") {
		u.webVTT()
	}
	for n := start; u.going(n); n++ {
		if text := u.line(n); !strings.Contains(text, "-->") || !cueTime.MatchString(text) {
			continue
		}
		u.markup(n, "the time of a subtitle")
		if n > start && u.lines[n-1].Kind != doc.Blank && (doc.IsNumber(u.line(n-1)) || n > start+1 && u.lines[n-2].Kind == doc.Blank) {
			u.markup(n-1, "the number of a subtitle")
		}
		first := true
		for i := n + 1; i < len(u.lines) && u.lines[i].Kind != doc.Blank; i++ {
			u.row(i, whyCue)
			if !first {
				u.lines[i-1].RunsOn = true
			}
			first = false
		}
	}
}

// webVTT marks the head of a file of WebVTT, and its blocks of notes, styles and regions.
func (u subtitles) webVTT() {
	for n := 0; u.going(n); n++ {
		if n > 0 && u.lines[n-1].Kind != doc.Blank {
			continue
		}
		word := doc.FirstWord(u.line(n))
		if n > 0 && word != "NOTE" && word != "STYLE" && word != "REGION" {
			continue
		}
		for ; n < len(u.lines) && u.lines[n].Kind != doc.Blank && !cueTime.MatchString(u.line(n)); n++ {
			u.markup(n, "a note or the head of a file of subtitles")
		}
	}
}

const whyCue = "a subtitle"

// What stands alone on a line of Markdown for a site's generator or the browser.
var generatorLine = regexp.MustCompile(`^(\{\{[<%].*[%>]\}\}|\{%.*%\}|\{:.*\}|<!--.*-->|(</?[a-zA-Z][a-zA-Z0-9-]*(\s[^<>]*)?/?>\s*)+|\[[^\]]+\]:\s*\S+.*|:::+.*)$`)

// contentsLink is an entry of a table of contents that is a link into the text.
var contentsLink = regexp.MustCompile(`^([-*+]|\d+[.)])\s+\[[^\]]*\]\(#[^)]*\)$`)

// markupOf says what kind of markup a line is, or "".
func (k looks) markupOf(text string) string {
	switch {
	case k.markdown && len(text) < doc.HeadingBytes && strings.Contains(text, "](#") && contentsLink.MatchString(text):
		return whyContents
	case len(text) >= 3 && strings.Trim(text, "-_=~* ") == "":
		return "a rule"
	case k.markdown && len(text) < doc.HeadingBytes && strings.IndexByte("{<[:", text[0]) >= 0 &&
		!strings.HasPrefix(text, "[^") && generatorLine.MatchString(text):
		return "an instruction to the site's generator"
	}
	return ""
}
