package structure

import (
	"slices"
	"strings"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/corpus/doc"
)

// Lines that begin with a name and a colon are the turns of a conversation if there are so
// many turns, of at least two people who each speak as often as fewestTurnsEach.
const (
	fewestTurns     = 4
	fewestTurnsEach = 2
	fewestSpeakers  = 2
	mostSpeakers    = 12
)

const whyAsked = "a question of an interview"

// These limit the name in front of a turn.
const speakerWords, speakerBytes = 4, 60

// A speakerTurn is a line at which somebody begins to speak.
type speakerTurn struct {
	line int
	name string
}

// interview finds who says what in an interview or a play.
type interview struct{ *sheet }

// turns finds the turns of an interview or a play: «سلمى: بدأت في العاشرة». A turn that
// asks is a heading above what answers it.
func (v interview) turns(start int) []speakerTurn {
	turns := v.conversation(v.labelled(start))
	for i, t := range turns {
		v.shapes[t.line].title = false
		if i+1 < len(turns) && turns[i+1].name != t.name && v.asksAlone(t.line, turns[i+1].line) {
			v.heading(t.line, questionLevel, whyAsked)
		}
	}
	return turns
}

// labelled are the lines that begin with what may be a name.
func (v interview) labelled(start int) []speakerTurn {
	var turns []speakerTurn
	for n := start; v.going(n); n++ {
		l := v.lines[n]
		if l.Kind != doc.Prose && (l.Kind != doc.Heading || l.Level != questionLevel) || l.Why == doc.WhyMessage || l.Why == WhyRow {
			continue
		}
		if name := speakerOf(v.line(n)); name != "" {
			turns = append(turns, speakerTurn{n, name})
		}
	}
	return turns
}

// conversation is the run of labelled lines in which people take turns, nil where that is
// not so: a few people who each speak several times, one behind another, and little text
// between that nobody says. A report that quotes («وأضاف: …») is none, nor are the records
// of a form.
func (v interview) conversation(turns []speakerTurn) []speakerTurn {
	count := map[string]int{}
	for _, t := range turns {
		count[analysis.Fold(t.name)]++
	}
	often := func(t speakerTurn) bool { return count[analysis.Fold(t.name)] >= fewestTurnsEach }
	first := slices.IndexFunc(turns, often)
	if first < 0 {
		return nil
	}
	last := len(turns) - 1
	for !often(turns[last]) {
		last--
	}
	turns = turns[first : last+1]
	spoken, changes, people := 0, 0, map[string]bool{}
	for i, t := range turns {
		if often(t) {
			spoken++
			people[analysis.Fold(t.name)] = true
		}
		if i > 0 && turns[i-1].name != t.name {
			changes++
		}
	}
	texts := 0
	for n := turns[0].line; n <= turns[len(turns)-1].line && v.going(n); n++ {
		if (v.lines[n].Kind == doc.Prose || v.lines[n].Kind == doc.Heading) && (n == 0 || !v.lines[n-1].RunsOn) && v.gapOrStop(n-1) {
			texts++
		}
	}
	if spoken < fewestTurns || len(people) < fewestSpeakers || len(people) > mostSpeakers || spoken*4 < len(turns)*3 ||
		changes*4 < (len(turns)-1)*3 || len(turns)*2 < texts {
		return nil
	}
	return turns
}

// gapOrStop says whether a new paragraph may begin below line n.
func (v interview) gapOrStop(n int) bool { return v.gapAt(n) || v.shapes[n].stop }

// asksAlone says whether line n is a question and has only blank lines down to next.
func (v interview) asksAlone(n, next int) bool {
	text := v.line(n)
	if !doc.Asks(text) || len(strings.Fields(text)) > markedQuestionWords || len(text) > doc.HeadingBytes {
		return false
	}
	for n++; n < next; n++ {
		if v.lines[n].Kind != doc.Blank {
			return false
		}
	}
	return true
}

// speakerOf is the name with which a line begins that somebody says; "" for other lines.
func speakerOf(text string) string {
	head, _, found := strings.Cut(text[:min(len(text), speakerBytes)], ":")
	if !found || isQuestionLabel(text) || isAnswerLabel(text) {
		return ""
	}
	name := strings.TrimFunc(head, func(r rune) bool { return strings.ContainsRune("*_-–— ", r) || doc.Invisible(r) })
	if name == "" || len(strings.Fields(name)) > speakerWords {
		return ""
	}
	if strings.ContainsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && !strings.ContainsRune(" .-'’()", r)
	}) {
		return ""
	}
	behind := strings.TrimLeft(text[len(head)+1:], "*_")
	if behind != "" && behind[0] != ' ' && behind[0] != '\t' || strings.HasPrefix(strings.TrimSpace(behind), "//") {
		return ""
	}
	return doc.OneLine(name)
}

// units makes each paragraph of the turns, down to the next heading, the words of who
// speaks.
func (v interview) units(turns []speakerTurn) []doc.Unit {
	var units []doc.Unit
	for i, t := range turns {
		next := len(v.lines)
		if i+1 < len(turns) {
			next = turns[i+1].line
		}
		for n := t.line; n < next && v.going(n); {
			end := min(doc.ParagraphEnd(v.lines, n), next)
			if k := v.lines[n].Kind; k == doc.Heading && n > t.line {
				break
			} else if k == doc.Prose {
				units = append(units, doc.Unit{Start: v.lines[n].Start, End: v.lines[end-1].End, Kind: doc.Turn, Context: t.name})
			}
			n = end
		}
	}
	return units
}
