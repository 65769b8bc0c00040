package eval

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/corpus"
)

// A Verdict says whether a question was answered as it should be.
type Verdict string

const (
	// Hit: answered with a citation on a gold line, which gives the answer if
	// accepted ones are known; or refused if there is no answer. If
	// only searches are measured: a gold line among the first Depth.
	Hit Verdict = "hit"
	// Miss: anything else.
	Miss Verdict = "miss"
)

// Verdict returns the verdict on r.
func (r Result) Verdict() Verdict {
	right := false
	switch {
	case r.Answer == nil:
		right = r.Rank() > 0
	case !r.Question.Answerable():
		right = r.Answer.Outcome != answer.Answered
	case r.Answer.Outcome == answer.Answered:
		right = r.Right()
	}
	if right {
		return Hit
	}
	return Miss
}

// Right reports whether a citation is right, whatever the outcome: it gives an accepted
// answer or, if none is known, is on a gold line.
func (r Result) Right() bool {
	return r.Answer != nil && slices.ContainsFunc(r.Answer.Citations, r.right)
}

func (r Result) right(c Citation) bool {
	return c.Answers || c.OnGold && len(r.Question.Answers) == 0
}

// Rank returns the rank of the first relevant hit, from 1; 0 if there is none.
func (r Result) Rank() int {
	if r.Search == nil {
		return 0
	}
	return best(r.Search.Ranks)
}

// MarshalJSON writes r with stable keys, as one line of JSON Lines.
func (r Result) MarshalJSON() ([]byte, error) { return json.Marshal(r.line()) }

func (r Result) line() resultLine {
	q := r.Question
	line := resultLine{
		ID: q.ID, First: q.First, Question: q.Text, Kind: q.Kind, Lang: q.Lang, Without: r.Without,
		Gold: r.gold(), Answers: q.Answers, Verdict: r.Verdict(),
	}
	if r.Search != nil {
		rank := r.Rank()
		line.Rank, line.Ranks = &rank, r.Search.Ranks
		if c := r.Search.First; c != nil {
			first := c.line()
			line.SearchFirst = &first
		}
	}
	if r.Answer != nil {
		line.Resolved = r.Answer.Resolved
		line.Outcome, line.Confidence = r.Answer.Outcome, &r.Answer.Confidence
		line.Citations = []citationLine{}
		for _, c := range r.Answer.Citations {
			line.Citations = append(line.Citations, c.line())
		}
		line.Model = r.Answer.Model.line()
	}
	return line
}

type resultLine struct {
	ID          string         `json:"id"`
	First       string         `json:"first,omitempty"` // asked before it
	Question    string         `json:"question"`
	Kind        string         `json:"kind,omitempty"`
	Lang        string         `json:"lang,omitempty"`
	Without     []string       `json:"without,omitempty"`  // articles that were taken away
	Resolved    string         `json:"resolved,omitempty"` // the question that it was completed to
	Gold        []string       `json:"gold"`
	Answers     []string       `json:"answers,omitempty"`
	Rank        *int           `json:"rank,omitempty"`  // 0 for none
	Ranks       []int          `json:"ranks,omitempty"` // of each gold line
	SearchFirst *citationLine  `json:"search_first,omitempty"`
	Outcome     answer.Outcome `json:"outcome,omitempty"`
	Confidence  *float64       `json:"confidence,omitempty"`
	Citations   []citationLine `json:"citations,omitzero"`
	Model       *modelLine     `json:"written,omitempty"` // only where a language model was asked
	Verdict     Verdict        `json:"verdict"`
}

type citationLine struct {
	File        string `json:"file"`
	Line        int    `json:"line"`
	EndLine     int    `json:"end_line"`
	Quote       string `json:"quote"`
	OnGold      bool   `json:"on_gold_line"`
	GivesAnswer bool   `json:"gives_answer"`
}

func (c Citation) line() citationLine {
	return citationLine{c.Path, c.First, c.Last, c.Quote, c.OnGold, c.Answers}
}

// citation restores the Citation that c was written for.
func (c citationLine) citation() Citation {
	return Citation{Span: corpus.Span{Path: c.File, First: c.Line, Last: c.EndLine}, Quote: c.Quote, OnGold: c.OnGold, Answers: c.GivesAnswer}
}

// WriteExplain writes the result of each question, in the order of their file.
func (r Report) WriteExplain(w io.Writer) error {
	for _, result := range r.Results {
		if _, err := io.WriteString(w, result.explain()); err != nil {
			return err
		}
	}
	return nil
}

// explain writes the expected places above those of the answer. A question in a conversation
// has the question before it and its completed form on lines of their own.
//
//	question 12: أين ينبع النيل الأبيض؟
//	want: nile.md:3   rank: 1
//	got:  nile.md:3   answered 0.87   hit
//	      يَنبُع النيل الأبيض من بحيرة فيكتوريا.
func (r Result) explain() string {
	var b strings.Builder
	fmt.Fprintf(&b, "question %s: %s\n%swant: %s", r.Question.ID, oneLine(r.Question.Text), r.conversation(), r.wanted())
	if r.Search != nil {
		fmt.Fprintf(&b, "   rank: %s", rankText(r.Rank()))
	}
	if r.Answer == nil {
		fmt.Fprintf(&b, "   %s\n\n", r.Verdict())
		return b.String()
	}
	fmt.Fprintf(&b, "\ngot:  %s   %s %.2f   %s\n", r.cited(), r.Answer.Outcome, r.Answer.Confidence, r.Verdict())
	if len(r.Answer.Citations) > 0 {
		fmt.Fprintf(&b, "      %s\n", Shorten(r.Answer.Citations[0].Quote))
	}
	b.WriteString(r.Answer.Model.explain())
	b.WriteByte('\n')
	return b.String()
}

// conversation writes the question before and the completed form.
func (r Result) conversation() string {
	var b strings.Builder
	if r.Question.First != "" {
		fmt.Fprintf(&b, "after: %s\n", oneLine(r.Question.First))
	}
	if r.Answer != nil && r.Answer.Resolved != "" {
		fmt.Fprintf(&b, "as:   %s\n", oneLine(r.Answer.Resolved))
	}
	return b.String()
}

func (r Result) wanted() string {
	wanted := "no answer"
	if r.Question.Answerable() {
		wanted = strings.Join(r.gold(), ", ")
	}
	if len(r.Without) > 0 {
		wanted += "   without: " + strings.Join(r.Without, ", ")
	}
	return wanted
}

// cited lists the citations that count, with the quote of the first.
func (r Result) cited() string {
	if len(r.Answer.Citations) == 0 {
		return "no citation"
	}
	places := make([]string, len(r.Answer.Citations))
	for i, c := range r.Answer.Citations {
		places[i] = c.String()
	}
	return strings.Join(places, ", ")
}

func (r Result) gold() []string {
	gold := make([]string, len(r.Question.Gold))
	for i, g := range r.Question.Gold {
		gold[i] = g.String()
	}
	return gold
}

func rankText(rank int) string {
	if rank == 0 {
		return fmt.Sprintf("over %d", Depth)
	}
	return fmt.Sprint(rank)
}

// quoteRunes is how much of a quote fits a terminal's line.
const quoteRunes = 100

// Shorten returns a text on one line that fits a terminal.
func Shorten(s string) string {
	runes := []rune(oneLine(s))
	if len(runes) <= quoteRunes {
		return string(runes)
	}
	return string(runes[:quoteRunes-1]) + "…"
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
