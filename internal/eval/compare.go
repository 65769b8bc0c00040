package eval

import (
	"fmt"
	"slices"

	"isnad/internal/answer"
)

// A Comparison compares a report with an earlier one, question by question, over the
// questions that both have.
type Comparison struct {
	With    string       `json:"with"`      // the file of the earlier report
	Asked   int          `json:"questions"` // questions compared, each as often as it was asked
	Figures []Difference `json:"figures"`
	Better  []Change     `json:"better"` // by aspect, then in the order of the questions file
	Worse   []Change     `json:"worse"`
	LeftOut []LeftOut    `json:"left_out,omitempty"`
}

// A Difference has a figure of both reports, over the questions compared. Its interval is
// that of the difference: both reports are drawn the same questions, so that difficulty for
// both cancels out (the paired bootstrap). If it leaves 0 out, chance alone hardly explains
// the difference.
type Difference struct {
	Figure     string    `json:"figure"` // its path in a report, such as "gate.auroc"
	Old        float64   `json:"old"`
	New        float64   `json:"new"`
	Difference float64   `json:"difference"` // new less old
	CI         *Interval `json:"ci,omitempty"`

	Gauge Gauge `json:"-"`
}

// A Change is a question that is answered better or worse than before.
type Change struct {
	Aspect   string   `json:"aspect"` // "evidence", "gate" or "rank"
	ID       string   `json:"id"`
	Question string   `json:"question"`
	Without  []string `json:"without,omitempty"` // as in Result
	Old      string   `json:"old"`
	New      string   `json:"new"`
}

// A LeftOut is a question that can't be compared.
type LeftOut struct {
	ID      string   `json:"id"`
	Without []string `json:"without,omitempty"` // as in Result
	Reason  string   `json:"reason"`
}

// These are the reasons for leaving a question out.
const (
	onlyOld        = "only in the earlier report"
	onlyNew        = "not in the earlier report"
	changedText    = "worded otherwise"
	changedGold    = "other gold lines"
	changedAnswers = "other accepted answers"
	changedWithout = "asked without other articles"
)

// Compare compares r with an earlier report.
func (r Report) Compare(old Saved) Comparison {
	before, now, left := pair(old.Results, r.Results)
	c := Comparison{With: old.File, Asked: len(now), Figures: differences(before, now), Better: []Change{}, Worse: []Change{}, LeftOut: left}
	for _, a := range aspects {
		for i := range now {
			c.add(a, before[i], now[i])
		}
	}
	return c
}

// pair lists the results that both reports have, in the order of the new one,
// and names the others.
func pair(old, results []Result) (before, now []Result, left []LeftOut) {
	earlier := map[resultKey]Result{}
	for _, r := range old {
		earlier[r.key()] = r
	}
	for _, r := range results {
		o, known := earlier[r.key()]
		delete(earlier, r.key())
		reason := onlyNew
		if known {
			reason = changed(o, r)
		}
		if reason != "" {
			left = append(left, LeftOut{r.Question.ID, r.Without, reason})
			continue
		}
		before, now = append(before, o), append(now, r)
	}
	for _, r := range old {
		if _, still := earlier[r.key()]; still {
			left = append(left, LeftOut{r.Question.ID, r.Without, onlyOld})
		}
	}
	return before, now, left
}

// changed tells why two results are not of the same question, or returns "".
func changed(a, b Result) string {
	switch {
	case a.Question.Text != b.Question.Text, a.Question.First != b.Question.First:
		return changedText
	case !slices.Equal(a.Without, b.Without):
		return changedWithout
	case !slices.Equal(a.gold(), b.gold()):
		return changedGold
	case !slices.Equal(a.Question.Answers, b.Question.Answers):
		return changedAnswers
	}
	return ""
}

// differences lists the differences of all figures that both reports have.
func differences(before, now []Result) []Difference {
	all := []Difference{}
	var statistics []statistic
	times := once(len(now))
	for _, g := range Gauges {
		was, is := g.over(before), g.over(now)
		old, okOld := was(times)
		value, okNew := is(times)
		if !okOld || !okNew {
			continue
		}
		all = append(all, Difference{Figure: g.Part + "." + g.Key, Old: old, New: value, Difference: value - old, Gauge: g})
		statistics = append(statistics, func(times []int) (float64, bool) {
			was, ok1 := was(times)
			is, ok2 := is(times)
			return is - was, ok1 && ok2
		})
	}
	for i, interval := range bootstrap(len(now), unitsOf(now), statistics) {
		all[i].CI = interval
	}
	return all
}

// An aspect is a property of a result that can be better or worse.
type aspect struct {
	name string
	// grade is higher for better; ok is false if the aspect does not apply to the question.
	grade func(Result) (grade int, words string, ok bool)
}

var aspects = []aspect{{"evidence", evidenceGrade}, {"gate", gateGrade}, {"rank", rankGrade}}

// evidenceGrade grades the citations, whatever the outcome.
func evidenceGrade(r Result) (int, string, bool) {
	switch {
	case r.Answer == nil || !r.Question.Answerable():
		return 0, "", false
	case !r.Right():
		return 0, "none", true
	case !r.right(r.Answer.Citations[0]):
		return 1, "any", true
	}
	return 2, "first", true
}

func gateGrade(r Result) (int, string, bool) {
	if r.Answer == nil {
		return 0, "", false
	}
	answered := r.Answer.Outcome == answer.Answered
	words := "refused"
	if answered {
		words = "answered"
	}
	if answered == r.Question.Answerable() {
		return 1, "rightly " + words, true
	}
	return 0, "wrongly " + words, true
}

func rankGrade(r Result) (int, string, bool) {
	rank := r.Rank()
	if rank == 0 {
		return -Depth - 1, rankText(rank), r.Search != nil
	}
	return -rank, rankText(rank), true
}

// add records the change of one question in one aspect.
func (c *Comparison) add(a aspect, old, now Result) {
	was, wasWords, ok1 := a.grade(old)
	is, isWords, ok2 := a.grade(now)
	if !ok1 || !ok2 || was == is {
		return
	}
	change := Change{a.name, now.Question.ID, now.Question.Text, now.Without, wasWords, isWords}
	if is > was {
		c.Better = append(c.Better, change)
	} else {
		c.Worse = append(c.Worse, change)
	}
}

// String writes the change in one line, without the question's words.
func (c Change) String() string { return fmt.Sprintf("%s → %s", c.Old, c.New) }
