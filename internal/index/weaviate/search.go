package weaviate

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/embed"
	"isnad/internal/index"
)

// A search of one generation.
type search struct {
	engine *Engine
	index  *index.Index
	local  index.Vectors
}

// Over implements [index.Engine].
func (e *Engine) Over(x *index.Index) (index.Vectors, index.Ranker) {
	s := &search{e, x, x.Vectors()}
	return s, s
}

// Count implements [index.Vectors].
func (s *search) Count(script string) int { return s.local.Count(script) }

// Of implements [index.Vectors].
func (s *search) Of(ctx context.Context, at int) ([]float32, error) { return s.local.Of(ctx, at) }

// spare is how many more passages than needed the server is asked for: its cosines and
// word scores are rounded otherwise, and it may still hold some of another generation.
const spare = 20

// Nearest implements [index.Vectors].
func (s *search) Nearest(ctx context.Context, query []float32, script string, n int) ([]index.Neighbour, error) {
	n = min(n, s.Count(script))
	if n <= 0 {
		return nil, ctx.Err()
	}
	near, err := s.nearest(ctx, query, script, n)
	if err == nil || ctx.Err() != nil {
		return near, err
	}
	s.engine.fellBack(err)
	return s.local.Nearest(ctx, query, script, n)
}

func (s *search) nearest(ctx context.Context, query []float32, script string, n int) ([]index.Neighbour, error) {
	where := ""
	if s.Count(script) < s.index.Len() {
		where = fmt.Sprintf(`, where: {path: ["script"], operator: Equal, valueText: %s}`, quote(script))
	}
	places, err := s.ask(ctx, fmt.Sprintf(`nearVector: {vector: %s}%s, limit: %d`, numbers(query), where, n+spare))
	if err != nil {
		return nil, err
	}
	places = slices.DeleteFunc(places, func(at int) bool { return s.index.Script(at) != script })
	if len(places) < n {
		return nil, errIncomplete
	}
	return s.exact(ctx, query, places, n)
}

var (
	errBehind     = errors.New("the Weaviate server does not hold this generation of the index yet")
	errIncomplete = errors.New("the Weaviate server found fewer passages than there are")
)

// exact compares a query with some passages and lists the n nearest.
func (s *search) exact(ctx context.Context, query []float32, places []int, n int) ([]index.Neighbour, error) {
	near := make([]index.Neighbour, len(places))
	for i, at := range places {
		vector, err := s.local.Of(ctx, at)
		if err != nil {
			return nil, err
		}
		near[i] = index.Neighbour{At: at, Cosine: embed.Cosine(query, vector)}
	}
	slices.SortFunc(near, func(a, b index.Neighbour) int {
		return cmp.Or(-cmp.Compare(a.Cosine, b.Cosine), cmp.Compare(a.At, b.At))
	})
	return near[:n], nil
}

// Best implements [index.Ranker].
func (s *search) Best(ctx context.Context, terms []analysis.Term, n int) (places []int, ok bool) {
	query := queryOf(terms)
	if query == "" {
		return nil, true
	}
	err := s.settled(ctx)
	if err == nil {
		places, err = s.words(ctx, query, n+spare)
	}
	if err != nil && ctx.Err() == nil {
		s.engine.fellBack(err)
	}
	return places, err == nil
}

// words are the places of the passages that BM25 ranks first, best first.
func (s *search) words(ctx context.Context, query string, n int) ([]int, error) {
	return s.ask(ctx, fmt.Sprintf(`bm25: {query: %s, properties: ["terms"]}, limit: %d`, quote(query), n))
}

// ask sends a query and gives the places of the passages that it finds, in its order.
func (s *search) ask(ctx context.Context, arguments string) ([]int, error) {
	held, ok := s.engine.holding(s.index)
	if !ok {
		return nil, errBehind
	}
	name := held.Collection
	if s.engine.opts.Replicas > 1 {
		arguments += `, consistencyLevel: ONE` // any copy will do: passages are checked
	}
	query := fmt.Sprintf(`{Get {%s(%s) {article number _additional {id}}}}`, name, arguments)
	var found getAnswer
	err := s.engine.server.client.do(ctx, request{
		method: http.MethodPost, path: "/v1/graphql", body: map[string]string{"query": query}, into: &found, limit: s.engine.opts.Timeout,
	})
	if err != nil {
		return nil, err
	}
	var places []int
	for _, f := range found.Data.Get[name] {
		if at, ok := s.index.Place(f.Article, f.Number); ok && f.Additional.ID == idOf(s.index, f.Article, f.Number, at) {
			places = append(places, at)
		}
	}
	return places, nil
}

// A getAnswer is what the server says to a query for objects.
type getAnswer struct {
	Data struct {
		Get map[string][]struct {
			Article    string
			Number     int
			Additional struct{ ID string } `json:"_additional"`
		}
	}
	Errors graphErrors
}

func (a *getAnswer) check() error { return a.Errors.check() }

// graphErrors are those that come with a status of success.
type graphErrors []struct{ Message string }

func (all graphErrors) check() error {
	if len(all) == 0 {
		return nil
	}
	return errors.New(all[0].Message)
}

// A term is weighed by being repeated: the server multiplies its idf by how often the
// query has it. Weights are multiples of that of an n-gram.
func queryOf(terms []analysis.Term) string {
	var words []string
	for _, t := range terms {
		for range int(math.Round(t.Weight / analysis.GramWeight)) {
			words = append(words, spell(t.Text))
		}
	}
	return strings.Join(words, " ")
}

// spell writes a term without the control characters that mark n-grams and sections: as #
// and a letter, which no word has.
func spell(term string) string {
	if !strings.ContainsFunc(term, func(r rune) bool { return r < ' ' }) {
		return term
	}
	var b strings.Builder
	for _, r := range term {
		if r < ' ' {
			b.WriteByte('#')
			r += 'a' - 1
		}
		b.WriteRune(r)
	}
	return b.String()
}

// quote writes a string as GraphQL reads it.
func quote(s string) string {
	data, _ := json.Marshal(s) // a string can always be written
	return string(data)
}

// numbers writes a vector as GraphQL reads it.
func numbers(vector []float32) string {
	var b bytes.Buffer
	json.NewEncoder(&b).Encode(vector) //nolint:errcheck // vectors have no NaN
	return b.String()
}
