package about

import (
	"regexp"
	"strings"

	"isnad/internal/corpus/doc"
)

// Some generators of sites and programs that copy pages put fields above a text without any rule
// around them: "Title: …", "Date: …". These limit such a header.
const (
	fewestHeader = 2
	mostHeader   = 20
)

// headerLine is a field: at most three words, a colon, a value.
var headerLine = regexp.MustCompile(`^((?:[\p{L}\p{M}_-]+ ?){1,3}):[ \t]+(\S.*)$`)

// titleKeys are the keys of a title; «العنوان» alone is an address more often.
var titleKeys = doc.Set("title titre")

// technicalKeys are those that tell nothing of the article to a reader.
var technicalKeys = doc.Set("url link slug tags category categories layout lang language status template permalink id keywords")

// header reads a header of fields without a rule around it. There must be a title among them,
// and a blank line, a rule or a heading below.
func header(text string, lines []doc.Line) Front {
	var found []frontField
	titled := false
	end := 0
	for ; end < min(len(lines), mostHeader+1) && lines[end].End-lines[end].Start <= doc.HeadingBytes; end++ {
		m := headerLine.FindStringSubmatch(doc.Visible(text[lines[end].Start:lines[end].End]))
		if m == nil {
			break
		}
		key := strings.ToLower(m[1])
		titled = titled || titleKeys[key]
		found = append(found, frontField{key, strings.TrimSpace(m[2]), end})
	}
	if !titled || end < fewestHeader || end > mostHeader || end < len(lines) && !closesHeader(doc.Visible(text[lines[end].Start:lines[end].End])) {
		return Front{}
	}
	for i, x := range found {
		lines[i].Kind, lines[i].Why = doc.Prose, "a field above the text"
		if titleKeys[x.key] || technicalKeys[x.key] {
			found[i].key = strings.ReplaceAll(x.key, "titre", "title")
			lines[i].Kind = doc.FrontMatter
		}
	}
	return front(text, lines, end, found)
}

// closesHeader says whether a line may stand below a header.
func closesHeader(line string) bool {
	return line == "" || strings.HasPrefix(line, "#") || strings.Trim(line, "-=*_ ") == ""
}
