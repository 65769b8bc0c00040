package verify

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/analysis/segment"
)

// A draft is a statement with its markers as they were written.
type draft struct {
	Statement
	points []pointer
}

// sourcesLine is a line that lists sources, or announces such a list.
var sourcesLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\s*` + oneOf("lists of sources") + `\s*[:：]?[\s,،;؛.]*$`)
})

// footnote is a note that says where a marker points: [^1]: 2.3
var footnote = regexp.MustCompile(`^\s*\[\^?(\p{Nd}{1,3})\]\s*:\s*(.*)$`)

// statements cuts a text into sentences, each with its markers: those in it or behind
// it. A sentence without one takes over those of the next in its line, since models
// put one marker behind several sentences that it stands for.
func statements(text string) (all []draft) {
	notes := map[int][]pointer{}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if m := footnote.FindStringSubmatch(line); m != nil {
			notes[read(m[1]).passage] = sentencesOnly(pointers(m[2]))
			lines[i] = ""
		}
	}
	for n, line := range lines {
		line, item, heading := open(line)
		plain, marks := unmark(line)
		if heading || !hasLetter(plain) && !hasDigit(plain) || sourcesLine().MatchString(plain) || announces(plain, marks) {
			continue
		}
		for _, d := range sentencesOf(plain, marks) {
			if !hasLetter(d.Text) && !hasDigit(d.Text) {
				continue
			}
			d.Line, d.Item = n, item
			d.points = follow(d.points, notes)
			all = append(all, d)
		}
	}
	return all
}

// announces says whether a line only says that something comes.
func announces(line string, marks []place) bool {
	return len(marks) == 0 && strings.HasSuffix(strings.TrimSpace(line), ":")
}

// sentencesOnly are the pointers that name a sentence.
func sentencesOnly(all []pointer) (some []pointer) {
	for _, p := range all {
		if p.sentence > 0 {
			some = append(some, p)
		}
	}
	return some
}

// follow puts what notes say in the place of the numbers of notes.
func follow(points []pointer, notes map[int][]pointer) (all []pointer) {
	for _, p := range points {
		if to := notes[p.passage]; p.sentence == 0 && len(to) > 0 {
			all = append(all, to...)
		} else {
			all = append(all, p)
		}
	}
	return all
}

// sentencesOf cuts a line, which was freed of the markers at these places.
func sentencesOf(line string, marks []place) []draft {
	ranges := segment.Sentences(line)
	all := make([]draft, len(ranges))
	for i, r := range ranges {
		all[i].Text = strings.TrimLeft(strings.Join(strings.Fields(line[r.Start:r.End]), " "), "—–- ")
	}
	if len(all) == 0 {
		return nil
	}
	leading := len(marks) > 0 && marks[0].at == 0 && marks[len(marks)-1].at < ranges[len(ranges)-1].End
	for _, m := range marks {
		i := owner(ranges, m.at, leading)
		all[i].points = append(all[i].points, m.pointers...)
	}
	for i := len(all) - 2; i >= 0; i-- {
		if len(all[i].points) == 0 {
			all[i].points = all[i+1].points
		}
	}
	return all
}

// owner is the sentence that a marker at this place belongs to: the one that it
// stands in or behind, or, where a line begins with its markers, in front of.
func owner(ranges []analysis.Range, at int, leading bool) int {
	for i, r := range ranges {
		switch {
		case leading && at <= r.Start, at > r.Start && at < r.End:
			return i
		case at <= r.Start:
			return max(0, i-1)
		}
	}
	return len(ranges) - 1
}

func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }
func hasDigit(s string) bool  { return strings.ContainsFunc(s, unicode.IsDigit) }
