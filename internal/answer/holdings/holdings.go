// Package holdings lists the articles for somebody who asks what there is.
package holdings

import (
	"fmt"
	"slices"

	"isnad/internal/index"
	"isnad/internal/lang"
)

// mostListed is how many articles are named; how many others there are is said.
const mostListed = 20

// Lines names articles, in their order or the newest first, each with its file and date.
func Lines(all []index.Article, newestFirst bool) (lines []string) {
	if newestFirst {
		slices.SortStableFunc(all, index.NewestFirst)
	}
	for _, a := range all[:min(len(all), mostListed)] {
		lines = append(lines, line(a))
	}
	if others := len(all) - mostListed; others > 0 {
		lines = append(lines, fmt.Sprintf("… (+%d)", others))
	}
	return lines
}

// line is an article's title with its file and date.
func line(a index.Article) string {
	if a.Title == "" {
		return a.Path
	}
	place := lang.Isolate(a.Path)
	if a.Date != "" {
		place += ", " + lang.Isolate(a.Date)
	}
	return a.Title + " (" + place + ")"
}
