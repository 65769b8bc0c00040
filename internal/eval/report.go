package eval

import (
	"encoding/json"
	"maps"
	"slices"
	"time"

	"isnad/internal/answer"
	"isnad/internal/corpus"

	"isnad/internal/eval/gold"
)

// A Report is the result of a run. Its JSON keys are a stable interface.
type Report struct {
	All         Figures            `json:"all"`
	Kinds       []Group            `json:"kinds,omitempty"`     // sorted by name
	Languages   []Group            `json:"languages,omitempty"` // likewise
	ByKind      map[string]Summary `json:"by_kind,omitempty"`   // the same groups in brief
	ByLanguage  map[string]Summary `json:"by_lang,omitempty"`
	Reliability *Reliability       `json:"reliability,omitempty"`
	Comparison  *Comparison        `json:"comparison,omitempty"` // with an earlier report, if requested
	DropGold    Drop               `json:"drop_gold,omitempty"`
	Unknown     []UnknownGold      `json:"unknown_gold,omitempty"` // in the order of the questions file
	Workers     int                `json:"workers"`                // questions asked at once
	Seconds     float64            `json:"seconds"`                // for all questions
	PerSecond   float64            `json:"questions_per_second"`
	Results     []Result           `json:"-"` // one for each question asked, in their order
}

// Figures are the figures over some questions. Parts that were not measured, or to which no
// question contributes, are nil.
type Figures struct {
	Questions    int        `json:"questions"`
	Answerable   int        `json:"answerable"`
	Unanswerable int        `json:"unanswerable"`
	Retrieval    *Retrieval `json:"retrieval,omitempty"`
	Evidence     *Evidence  `json:"evidence,omitempty"`
	Gate         *Gate      `json:"gate,omitempty"`
	// AgainstSearch is nil if questions were only searched, or only asked.
	AgainstSearch *AgainstSearch `json:"against_search,omitempty"`
	Model         *ModelFigures  `json:"written,omitempty"` // only if a language model was asked
	Drafts        *Drafts        `json:"drafts,omitempty"`  // likewise
	Search        *Latency       `json:"search_latency,omitempty"`
	Answer        *Latency       `json:"answer_latency,omitempty"`
}

// A Group is the questions of one kind or language. Its name is empty for questions without
// one.
type Group struct {
	Name string `json:"name"`
	Figures
}

// A Summary has the main figures of a group. Shares of nothing are null in JSON.
type Summary struct {
	Questions      int   `json:"questions"`
	First          Share `json:"first"`        // of answerable questions: answered, the first citation on a gold line
	Any            Share `json:"any"`          // likewise, any of them
	Precision      Share `json:"precision"`    // of the citations shown: right
	SearchFirst    Share `json:"search_first"` // see AgainstSearch
	AnswerFirst    Share `json:"answer_first"`
	Answered       Share `json:"answered"`
	RefusedRightly Share `json:"refused_rightly"`
	RefusedWrongly Share `json:"refused_wrongly"`
}

// An UnknownGold is a gold line that is not in the corpus. It counts as not found.
type UnknownGold struct {
	Place   string `json:"place"` // file and line of the question
	ID      string `json:"id"`
	Gold    string `json:"gold"` // file and line of the article
	Problem string `json:"problem"`
}

// unknown lists the gold lines of q that are not in the corpus.
func unknown(q gold.Question, places []gold.Located) []UnknownGold {
	var all []UnknownGold
	for _, p := range places {
		if p.Err != nil {
			all = append(all, UnknownGold{Place: q.Origin(), ID: q.ID, Gold: p.String(), Problem: p.Err.Error()})
		}
	}
	return all
}

// A Result is the result of one question.
type Result struct {
	Question gold.Question
	Search   *SearchResult // nil if it was not searched for
	Answer   *AnswerResult // nil if it was not asked
	Without  []string      // articles with gold lines that a Drop took away, sorted
	unknown  []UnknownGold
}

// A SearchResult is the result of a search.
type SearchResult struct {
	Ranks []int     // rank of the first relevant hit for each gold line, from 1; 0 for none
	First *Citation // the best sentence of the first hit; nil without hits
	Took  time.Duration
}

// An AnswerResult is an answer, compared with the gold lines.
type AnswerResult struct {
	Resolved   string // the question that a follow-up was completed to; empty if it stands alone
	Outcome    answer.Outcome
	Confidence float64
	Citations  []Citation // at most Cited
	Model      *ModelRun  // nil if no language model was asked
	Took       time.Duration
}

// A Citation is a citation, compared with the gold lines.
type Citation struct {
	corpus.Span
	Quote   string
	OnGold  bool
	Answers bool // it is on a gold line and gives an accepted answer
}

// A Share counts for how many questions something holds. In JSON it is a number from 0 to 1,
// or null for a share of no questions.
type Share struct{ Hits, Of int }

// Value returns the share from 0 to 1; ok is false for a share of nothing.
func (s Share) Value() (value float64, ok bool) {
	if s.Of == 0 {
		return 0, false
	}
	return float64(s.Hits) / float64(s.Of), true
}

func (s Share) MarshalJSON() ([]byte, error) {
	if value, ok := s.Value(); ok {
		return json.Marshal(value)
	}
	return []byte("null"), nil
}

func (s *Share) add(hit bool) {
	s.Of++
	if hit {
		s.Hits++
	}
}

// report sums the results up.
func report(results []Result, workers int, took time.Duration) Report {
	r := Report{
		All:       figures(results),
		Kinds:     groups(results, func(q gold.Question) string { return q.Kind }),
		Languages: groups(results, func(q gold.Question) string { return q.Lang }),
		Workers:   workers,
		Seconds:   took.Seconds(),
		PerSecond: float64(len(results)) / took.Seconds(),
		Results:   results,
	}
	r.ByKind, r.ByLanguage = summaries(r.Kinds), summaries(r.Languages)
	r.Reliability = reliability(results)
	for _, result := range results {
		r.Unknown = append(r.Unknown, result.unknown...)
	}
	return r
}

// groups returns the figures by a property, nil if no question has it.
func groups(results []Result, of func(gold.Question) string) []Group {
	by := map[string][]Result{}
	for _, r := range results {
		name := of(r.Question)
		by[name] = append(by[name], r)
	}
	if len(by) == 1 && by[""] != nil {
		return nil
	}
	var all []Group
	for _, name := range slices.Sorted(maps.Keys(by)) {
		all = append(all, Group{Name: name, Figures: figures(by[name])})
	}
	return all
}

// summaries returns the groups by their names.
func summaries(groups []Group) map[string]Summary {
	by := map[string]Summary{}
	for _, g := range groups {
		s := Summary{Questions: g.Questions}
		if g.Evidence != nil {
			s.First, s.Any, s.Precision = g.Evidence.Answered.FirstLine, g.Evidence.Answered.AnyLine, g.Evidence.Answered.Precision
		}
		if g.AgainstSearch != nil {
			s.SearchFirst, s.AnswerFirst = g.AgainstSearch.SearchFirst, g.AgainstSearch.AnswerFirst
		}
		if g.Gate != nil {
			s.Answered, s.RefusedRightly, s.RefusedWrongly = g.Gate.Answered, g.Gate.RefusedRightly, g.Gate.RefusedWrongly
		}
		by[g.Name] = s
	}
	return by
}

func figures(results []Result) Figures {
	f := Figures{Questions: len(results)}
	for _, r := range results {
		if r.Question.Answerable() {
			f.Answerable++
		}
	}
	f.Unanswerable = f.Questions - f.Answerable
	f.Retrieval, f.Search = searchFigures(results)
	f.Evidence, f.Gate, f.Answer = answerFigures(results)
	f.AgainstSearch = againstSearch(results)
	f.Model, f.Drafts = modelFigures(results)
	f.addIntervals(results)
	return f
}

func searchFigures(results []Result) (*Retrieval, *Latency) {
	var sum Retrieval
	var took []time.Duration
	for _, r := range results {
		if r.Search != nil {
			sum.add(rankFigures(r.Search.Ranks))
			took = append(took, r.Search.Took)
		}
	}
	if len(took) == 0 {
		return nil, nil
	}
	sum.over(len(took))
	return &sum, latency(took)
}

func answerFigures(results []Result) (*Evidence, *Gate, *Latency) {
	var evidence Evidence
	var gate Gate
	var took []time.Duration
	for _, r := range results {
		if r.Answer == nil {
			continue
		}
		took = append(took, r.Answer.Took)
		gate.add(r)
		if r.Question.Answerable() {
			evidence.add(r)
		}
	}
	if len(took) == 0 {
		return nil, nil, nil
	}
	if area, ok := ofConfidence(results)(once(len(results))); ok {
		gate.AUROC = &area
	}
	if evidence.Answered.FirstLine.Of == 0 {
		return nil, &gate, latency(took)
	}
	return &evidence, &gate, latency(took)
}
