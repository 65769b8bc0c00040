package weaviate

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"isnad/internal/embed"
)

// A fake is a Weaviate server as far as this package needs one. It scans, and can be told
// to fail.
type fake struct {
	mu          sync.Mutex
	collections map[string]map[string]object // by name and ID
	aliases     map[string]string
	requests    int
	fail        func(w http.ResponseWriter, r *http.Request) bool // answers in its place; may be nil
	unflushed   bool                                              // words are found as the real one finds what lies in memory
}

// serve starts a fake with some addresses of nodes, all of one server.
func serve(t *testing.T, nodes int) (*fake, []string) {
	f := &fake{collections: make(map[string]map[string]object), aliases: make(map[string]string)}
	var urls []string
	for range nodes {
		s := httptest.NewServer(f)
		t.Cleanup(s.Close)
		urls = append(urls, s.URL)
	}
	return f, urls
}

// breakWith has the fake answer everything, or what begins with a path, in another way.
func (f *fake) breakWith(fail func(w http.ResponseWriter, r *http.Request) bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.fail = fail
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	f.requests++
	fail := f.fail
	f.mu.Unlock()
	if fail != nil && fail(w, r) {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	name := r.URL.Path[strings.LastIndex(r.URL.Path, "/")+1:]
	switch r.Method + " " + strings.TrimSuffix(r.URL.Path, "/"+name) {
	case "GET /v1", "POST /v1":
		f.serveRoot(w, r, name)
	case "DELETE /v1/schema":
		delete(f.collections, name)
	case "GET /v1/aliases", "PUT /v1/aliases":
		f.serveAlias(w, r, name)
	case "POST /v1/batch":
		f.put(w, r)
	case "DELETE /v1/batch":
		f.remove(w, r)
	default:
		http.NotFound(w, r)
	}
}

func (f *fake) serveRoot(w http.ResponseWriter, r *http.Request, name string) {
	var body struct{ Class, Alias, Query string }
	json.NewDecoder(r.Body).Decode(&body)
	switch {
	case name == "graphql":
		f.query(w, body.Query)
	case name == "aliases":
		f.aliases[body.Alias] = body.Class
	case r.Method == http.MethodPost:
		f.collections[body.Class] = make(map[string]object)
	default:
		var all struct {
			Classes []map[string]string `json:"classes"`
		}
		for name := range f.collections {
			all.Classes = append(all.Classes, map[string]string{"class": name})
		}
		json.NewEncoder(w).Encode(all)
	}
}

func (f *fake) serveAlias(w http.ResponseWriter, r *http.Request, name string) {
	var body struct{ Class string }
	if _, known := f.aliases[name]; !known {
		http.NotFound(w, r)
		return
	}
	if r.Method == http.MethodPut {
		json.NewDecoder(r.Body).Decode(&body)
		f.aliases[name] = body.Class
	}
	json.NewEncoder(w).Encode(map[string]string{"alias": name, "class": f.aliases[name]})
}

func (f *fake) put(w http.ResponseWriter, r *http.Request) {
	var body struct{ Objects []object }
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, err.Error(), http.StatusUnprocessableEntity)
		return
	}
	for _, o := range body.Objects {
		f.collections[o.Class][o.ID] = o
	}
	fmt.Fprint(w, "[]")
}

// removedMost is how many objects a fake removes at once.
const removedMost = 3

func (f *fake) remove(w http.ResponseWriter, r *http.Request) {
	type filter struct {
		Path           []string
		Operator       string
		ValueText      string
		ValueTextArray []string
		Operands       []filter
	}
	var body struct {
		Match struct {
			Class string
			Where filter
		}
	}
	json.NewDecoder(r.Body).Decode(&body)
	operands := body.Match.Where.Operands
	if body.Match.Where.Operator != "And" {
		operands = []filter{body.Match.Where}
	}
	matches := 0
	for id, o := range f.collections[body.Match.Class] {
		other := slices.ContainsFunc(operands, func(p filter) bool {
			if p.Operator == "ContainsAny" {
				return !slices.Contains(p.ValueTextArray, o.Properties.Article)
			}
			return o.Properties.Version == p.ValueText
		})
		if !other && matches < removedMost {
			matches++
			delete(f.collections[body.Match.Class], id)
		}
	}
	fmt.Fprintf(w, `{"results": {"matches": %d, "limit": %d}}`, matches, removedMost)
}

var (
	queryClass  = regexp.MustCompile(`^\{(Get|Aggregate) \{(\w+)`)
	queryVector = regexp.MustCompile(`vector: (\[[^\]]*\])`)
	queryScript = regexp.MustCompile(`valueText: ("[^"]*")`)
	queryWords  = regexp.MustCompile(`query: ("(?:[^"\\]|\\.)*")`)
	queryLimit  = regexp.MustCompile(`limit: (\d+)`)
)

// query answers GraphQL, as far as this package writes it.
func (f *fake) query(w http.ResponseWriter, query string) {
	class := queryClass.FindStringSubmatch(query)
	if class == nil || f.collections[class[2]] == nil {
		fmt.Fprint(w, `{"errors": [{"message": "no such collection"}]}`)
		return
	}
	all := f.collections[class[2]]
	if class[1] == "Aggregate" {
		fmt.Fprintf(w, `{"data": {"Aggregate": {%q: [{"meta": {"count": %d}}]}}}`, class[2], len(all))
		return
	}
	score := map[string]float64{}
	if m := queryVector.FindStringSubmatch(query); m != nil {
		var vector []float32
		json.Unmarshal([]byte(m[1]), &vector)
		for id, o := range all {
			score[id] = embed.Cosine(vector, o.Vector)
		}
	} else {
		var words string
		json.Unmarshal([]byte(queryWords.FindStringSubmatch(query)[1]), &words)
		score = rank(all, strings.Fields(words))
	}
	if m := queryScript.FindStringSubmatch(query); m != nil {
		for id, o := range all {
			if strconv.Quote(o.Properties.Script) != m[1] {
				delete(score, id)
			}
		}
	}
	limit, _ := strconv.Atoi(queryLimit.FindStringSubmatch(query)[1])
	f.write(w, class[2], score, limit, f.unflushed && !strings.Contains(query, "nearVector"))
}

// write writes the best objects; with anyOrder some others.
func (f *fake) write(w http.ResponseWriter, class string, score map[string]float64, limit int, anyOrder bool) {
	var ids []string
	for id := range score {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b string) int {
		if anyOrder { // any will do: those with the first IDs among so many
			return cmp.Compare(a, b)
		}
		return cmp.Or(-cmp.Compare(score[a], score[b]), cmp.Compare(a, b))
	})
	ids = ids[:min(limit, len(ids))]
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(-cmp.Compare(score[a], score[b]), cmp.Compare(a, b)) })
	list := []any{}
	for _, id := range ids {
		p := f.collections[class][id].Properties
		list = append(list, map[string]any{"article": p.Article, "number": p.Number, "_additional": map[string]string{"id": id}})
	}
	json.NewEncoder(w).Encode(map[string]any{"data": map[string]any{"Get": map[string]any{class: list}}})
}

// rank is BM25 of all objects, a term weighed by how often the query has it.
func rank(all map[string]object, query []string) map[string]float64 {
	frequency, total := map[string]int{}, 0
	counts := map[string]map[string]int{}
	for id, o := range all {
		counts[id] = map[string]int{}
		for _, t := range strings.Fields(o.Properties.Terms) {
			if counts[id][t]++; counts[id][t] == 1 {
				frequency[t]++
			}
			total++
		}
	}
	score := map[string]float64{}
	for _, t := range query {
		n := float64(frequency[t])
		idf := math.Log(1 + (float64(len(all))-n+0.5)/(n+0.5))
		for id, o := range all {
			length := float64(len(strings.Fields(o.Properties.Terms)))
			if tf := float64(counts[id][t]); tf > 0 {
				score[id] += idf * tf / (tf + k1*(1-b+b*length*float64(len(all))/float64(total)))
			}
		}
	}
	return score
}
