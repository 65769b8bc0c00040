package eval

import (
	"cmp"
	"slices"
)

// A Gauge computes one figure over any results. Intervals and comparisons are made of gauges.
type Gauge struct {
	Part  string // of the report, such as "gate"; its path in JSON, joined by dots
	Key   string // in JSON
	Name  string // in tables
	Share bool   // tables show it as a percentage
	over  func([]Result) statistic
}

// These are the parts of a report that have intervals.
const (
	InRetrieval  = "retrieval"
	InAnswered   = "evidence.answered"
	InRegardless = "evidence.regardless_of_gate"
	InGate       = "gate"
	InSearch     = "against_search"
	InModel      = "written"
)

// Gauges lists the figures of a report in its order.
var Gauges = slices.Concat(
	[]Gauge{
		{InRetrieval, "ndcg_at_10", "nDCG@10", false, ofSearch(func(r Retrieval) float64 { return r.NDCG })},
		{InRetrieval, "recall_at_1", "recall@1", false, ofSearch(func(r Retrieval) float64 { return r.Recall1 })},
		{InRetrieval, "recall_at_3", "recall@3", false, ofSearch(func(r Retrieval) float64 { return r.Recall3 })},
		{InRetrieval, "recall_at_5", "recall@5", false, ofSearch(func(r Retrieval) float64 { return r.Recall5 })},
		{InRetrieval, "recall_at_10", "recall@10", false, ofSearch(func(r Retrieval) float64 { return r.Recall10 })},
		{InRetrieval, "found_at_1", "found@1", false, ofSearch(func(r Retrieval) float64 { return r.Found1 })},
		{InRetrieval, "found_at_5", "found@5", false, ofSearch(func(r Retrieval) float64 { return r.Found5 })},
		{InRetrieval, "mrr", "MRR", false, ofSearch(func(r Retrieval) float64 { return r.MRR })},
	},
	shownGauges(InAnswered, func(e Evidence) Shown { return e.Answered }),
	shownGauges(InRegardless, func(e Evidence) Shown { return e.Regardless }),
	[]Gauge{
		{InGate, "auroc", "AUROC", false, ofConfidence},
		{InGate, "answered", "answered", true, ofGate(func(g Gate) Share { return g.Answered })},
		{InGate, "answered_rightly", "of these rightly", true, ofGate(func(g Gate) Share { return g.AnsweredRightly })},
		{InGate, "refused_rightly", "refused rightly", true, ofGate(func(g Gate) Share { return g.RefusedRightly })},
		{InGate, "refused_wrongly", "refused wrongly", true, ofGate(func(g Gate) Share { return g.RefusedWrongly })},

		{InSearch, "search_first", "search, first right", true, ofSearchedAndAnswered(func(a AgainstSearch) Share { return a.SearchFirst })},
		{InSearch, "answer_first", "answer, first right", true, ofSearchedAndAnswered(func(a AgainstSearch) Share { return a.AnswerFirst })},

		{InModel, "fell_back", "fell back", true, ofRuns((*ModelRun).fellBack)},
		{InModel, "citation_recall", "citation recall", true, ofRuns((*ModelRun).Recall)},
		{InModel, "citation_precision", "citation precision", true, ofRuns((*ModelRun).Precision)},
		{InModel, "statements_kept", "statements kept", true, ofRuns((*ModelRun).kept)},
		{InModel, "tokens_per_question", "tokens a question", false, ofRuns((*ModelRun).tokens)},
	},
)

func shownGauges(part string, shown func(Evidence) Shown) []Gauge {
	of := func(share func(Shown) Share) func([]Result) statistic {
		return ofEvidence(func(e Evidence) Share { return share(shown(e)) })
	}
	return []Gauge{
		{part, "first_line", "first on gold line", true, of(func(s Shown) Share { return s.FirstLine })},
		{part, "any_line", "any on gold line", true, of(func(s Shown) Share { return s.AnyLine })},
		{part, "first_answer", "first gives answer", true, of(func(s Shown) Share { return s.FirstAnswer })},
		{part, "any_answer", "any gives answer", true, of(func(s Shown) Share { return s.AnyAnswer })},
		{part, "precision", "citation precision", true, of(func(s Shown) Share { return s.Precision })},
	}
}

// ofSearch, ofEvidence and ofGate make a gauge from the contribution of one question to a
// part of the report, so that a figure has a single definition.
func ofSearch(figure func(Retrieval) float64) func([]Result) statistic {
	return meanOf(func(r Result) (float64, bool) {
		if r.Search == nil {
			return 0, false
		}
		return figure(rankFigures(r.Search.Ranks)), true
	})
}

func ofEvidence(share func(Evidence) Share) func([]Result) statistic {
	return shareOf(func(r Result) Share {
		var e Evidence
		if r.Answer != nil && r.Question.Answerable() {
			e.add(r)
		}
		return share(e)
	})
}

func ofGate(share func(Gate) Share) func([]Result) statistic {
	return shareOf(func(r Result) Share {
		var g Gate
		if r.Answer != nil {
			g.add(r)
		}
		return share(g)
	})
}

func ofSearchedAndAnswered(share func(AgainstSearch) Share) func([]Result) statistic {
	return shareOf(func(r Result) Share {
		var a AgainstSearch
		a.add(r)
		return share(a)
	})
}

// shareOf computes the share over all results.
func shareOf(count func(Result) Share) func([]Result) statistic {
	return ratioOf(func(r Result) (sum, n float64) {
		s := count(r)
		return float64(s.Hits), float64(s.Of)
	})
}

// meanOf computes the mean over the results for which ok holds.
func meanOf(value func(Result) (value float64, ok bool)) func([]Result) statistic {
	return ratioOf(func(r Result) (sum, n float64) {
		if v, ok := value(r); ok {
			return v, 1
		}
		return 0, 0
	})
}

// ratioOf computes a sum over the results divided by a count.
func ratioOf(parts func(Result) (sum, n float64)) func([]Result) statistic {
	return func(results []Result) statistic {
		var places []int
		var sums, counts []float64
		for i, r := range results {
			if sum, n := parts(r); n > 0 {
				places, sums, counts = append(places, i), append(sums, sum), append(counts, n)
			}
		}
		return func(times []int) (float64, bool) {
			sum, n := 0.0, 0.0
			for i, place := range places {
				t := float64(times[place])
				sum += float64(t * sums[i]) // the conversion rounds on every machine, so that results are the same
				n += float64(t * counts[i])
			}
			if n == 0 {
				return 0, false
			}
			return sum / n, true
		}
	}
}

// ofConfidence computes the AUROC over the results.
func ofConfidence(results []Result) statistic {
	var all []sample
	for i, r := range results {
		if r.Answer != nil {
			all = append(all, sample{i, r.Answer.Confidence, r.Question.Answerable()})
		}
	}
	return auroc(all)
}

// A sample is the confidence in one question.
type sample struct {
	place      int // index of the result
	confidence float64
	answerable bool
}

// auroc is the normalised Mann-Whitney U of the answerable and the unanswerable samples.
func auroc(samples []sample) statistic {
	slices.SortFunc(samples, func(a, b sample) int { return cmp.Compare(a.confidence, b.confidence) })
	return func(times []int) (float64, bool) {
		var u float64
		above, below := 0, 0 // answerable and unanswerable samples so far
		for i := 0; i < len(samples); {
			yes, no := 0, 0
			for tied := samples[i].confidence; i < len(samples) && samples[i].confidence == tied; i++ {
				if samples[i].answerable {
					yes += times[samples[i].place]
				} else {
					no += times[samples[i].place]
				}
			}
			u += float64(yes) * (float64(below) + float64(no)/2)
			above, below = above+yes, below+no
		}
		if above == 0 || below == 0 {
			return 0, false
		}
		return u / (float64(above) * float64(below)), true
	}
}

// addIntervals adds the intervals of the figures over some results.
func (f *Figures) addIntervals(results []Result) {
	statistics := make([]statistic, len(Gauges))
	for i, m := range Gauges {
		statistics[i] = m.over(results)
	}
	by := map[string]Intervals{}
	for i, interval := range bootstrap(len(results), unitsOf(results), statistics) {
		m := Gauges[i]
		if _, measured := statistics[i](once(len(results))); !measured || interval == nil {
			continue
		}
		if by[m.Part] == nil {
			by[m.Part] = Intervals{}
		}
		by[m.Part][m.Key] = *interval
	}
	if f.Retrieval != nil {
		f.Retrieval.CI = by[InRetrieval]
	}
	if f.Evidence != nil {
		f.Evidence.Answered.CI, f.Evidence.Regardless.CI = by[InAnswered], by[InRegardless]
	}
	if f.Gate != nil {
		f.Gate.CI = by[InGate]
	}
	if f.AgainstSearch != nil {
		f.AgainstSearch.CI = by[InSearch]
	}
	if f.Model != nil {
		f.Model.CI = by[InModel]
	}
}
