package segment

import (
	"math"
	"runtime"
	"slices"
)

// Stats are sums over passages. They are whole numbers, so that sums over several
// segments are exact and do not depend on which passage is in which segment: an
// index gives the same scores however it came about.
type Stats struct {
	Passages  int         `json:"passages"`
	Sentences int         `json:"sentences"`
	Terms     int         `json:"terms"`  // of the passages
	Inside    int         `json:"inside"` // terms of the sentences
	Scripts   []ScriptSum `json:"scripts"`
}

// A ScriptSum is the sum of the vectors of one script, in units of 2⁻⁴⁰.
type ScriptSum struct {
	Name     string  `json:"name"`
	Passages int     `json:"passages"`
	Sum      []int64 `json:"sum"`
}

// unit is the factor that makes integers of a vector's numbers. A sum of 2²² of them fits.
const unit = 1 << 40

// Add adds other, n times.
func (s *Stats) Add(other Stats, n int) {
	s.Passages += n * other.Passages
	s.Sentences += n * other.Sentences
	s.Terms += n * other.Terms
	s.Inside += n * other.Inside
	for _, o := range other.Scripts {
		sum := s.script(o.Name, len(o.Sum))
		sum.Passages += n * o.Passages
		for d, x := range o.Sum {
			sum.Sum[d] += int64(n) * x
		}
	}
}

func (s *Stats) script(name string, dimension int) *ScriptSum {
	at := slices.IndexFunc(s.Scripts, func(sum ScriptSum) bool { return sum.Name == name })
	if at < 0 {
		at = len(s.Scripts)
		s.Scripts = append(s.Scripts, ScriptSum{Name: name, Sum: make([]int64, dimension)})
	}
	return &s.Scripts[at]
}

// Zero reports whether all sums are 0.
func (s Stats) Zero() bool {
	for _, sum := range s.Scripts {
		if sum.Passages != 0 || slices.ContainsFunc(sum.Sum, func(x int64) bool { return x != 0 }) {
			return false
		}
	}
	return s.Passages == 0 && s.Sentences == 0 && s.Terms == 0 && s.Inside == 0
}

// Mean is the mean of the vectors of a script.
func (s ScriptSum) Mean() []float32 {
	mean := make([]float32, len(s.Sum))
	for d, x := range s.Sum {
		mean[d] = float32(float64(x) / unit / float64(max(1, s.Passages)))
	}
	return mean
}

// Stats are those of some articles, those that have is true of.
func (s *Segment) Stats(have func(article int) bool) Stats {
	defer runtime.KeepAlive(s)
	var all Stats
	for i, a := range s.articles {
		if !have(i) {
			continue
		}
		for at := a.First; at < a.First+a.Passages; at++ {
			s.count(&all, at)
		}
	}
	return all
}

// count adds one passage.
func (s *Segment) count(all *Stats, at int) {
	all.Passages++
	all.Sentences += s.Sentences(at)
	all.Terms += s.words.length(at)
	all.Inside += s.words.insideOf(at)
	sum := all.script(s.scripts[s.entry(at).script], s.dimension)
	sum.Passages++
	for d, x := range s.row(at) {
		sum.Sum[d] += int64(math.Round(float64(x) * unit))
	}
}
