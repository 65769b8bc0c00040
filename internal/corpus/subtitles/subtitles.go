// Package subtitles reads SRT and WebVTT: their text as it is shown, on the lines of the
// source. Who speaks stands in front of the words: "<v Roger>Yes" is "Roger: Yes".
package subtitles

import (
	"context"
	"regexp"
	"strings"

	"isnad/internal/corpus/charset"
	"isnad/internal/corpus/doc"
)

// Format reads subtitles.
var Format = doc.Format{Name: "subtitles", Extensions: []string{".srt", ".vtt"}, Read: read}

func read(ctx context.Context, data string) (*doc.Document, error) {
	text, encoding := charset.Decode(ctx, data)
	if err := charset.Check(text); err != nil {
		return nil, err
	}
	if !strings.ContainsAny(text, "<{&") {
		return &doc.Document{Text: text, Encoding: encoding}, nil
	}
	var out strings.Builder
	out.Grow(len(text))
	for line := range strings.SplitAfterSeq(text, "\n") {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		out.WriteString(shown(line))
	}
	return &doc.Document{Text: out.String(), Encoding: encoding}, nil
}

// The marks of subtitles: elements, times inside a cue, and the positions and styles of
// SubStation Alpha, which players of SRT understand.
var (
	speaker = regexp.MustCompile(`<v(?:\.[\w.-]+)?[ \t]+([^<>\n]{1,80})>`)
	element = regexp.MustCompile(`(?i)</?(?:[ibuscv]|font|ruby|rt|lang|span)(?:[.\s][^<>\n]{0,200})?/?>|<[\d:.]{5,16}>`)
	style   = regexp.MustCompile(`\{\\[^{}\n]{0,200}\}`)
)

// shown is a line without its marks.
func shown(line string) string {
	if strings.Contains(line, "-->") {
		return line
	}
	if strings.IndexByte(line, '<') >= 0 {
		line = speaker.ReplaceAllString(line, "$1: ")
		line = element.ReplaceAllString(line, "")
	}
	if strings.Contains(line, `{\`) {
		line = style.ReplaceAllString(line, "")
	}
	if strings.IndexByte(line, '&') >= 0 {
		line = unescape.Replace(line)
	}
	return line
}

// unescape replaces the entities that WebVTT has.
var unescape = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&nbsp;", "\u00A0", "&lrm;", "\u200E", "&rlm;", "\u200F", "&amp;", "&")
