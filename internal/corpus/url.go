package corpus

import (
	"net/url"
	"strconv"
	"strings"
)

// URL fills in a template with {file}, {line} and {end_line}. The path keeps its slashes;
// everything else is escaped, so that the result can stand in the path and in the query of a URL.
func (s Span) URL(template string) string {
	return strings.NewReplacer(
		"{file}", strings.NewReplacer("%2F", "/", "+", "%20").Replace(url.QueryEscape(s.Path)),
		"{line}", strconv.Itoa(s.First),
		"{end_line}", strconv.Itoa(s.Last),
	).Replace(template)
}
