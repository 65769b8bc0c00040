package weaviate

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"
)

// A server keeps the passages: its collections and their objects.
type server struct {
	opts   Options
	client *client
}

// schemaLimit is how long a request about collections may take at one node.
const schemaLimit = time.Minute

// BM25's weights are those of package retrieval. They only choose which passages are
// scored here.
const k1, b = 0.9, 0.75

// collectionOf describes a collection as the server creates it. Vectors are kept as they
// are: rounded ones would find other passages.
func (s *server) collectionOf(name string) map[string]any {
	text := func(name, tokenization string, searchable, filterable bool) map[string]any {
		return map[string]any{"name": name, "dataType": []string{"text"}, "tokenization": tokenization,
			"indexSearchable": searchable, "indexFilterable": filterable}
	}
	return map[string]any{
		"class":       name,
		"description": "passages of an index of Isnad",
		"vectorizer":  "none",
		"properties": []any{
			text("terms", "whitespace", true, false),
			text("script", "field", false, true),
			text("article", "field", false, true),
			text("version", "field", false, true),
			map[string]any{"name": "number", "dataType": []string{"int"}, "indexFilterable": false},
		},
		"invertedIndexConfig": map[string]any{
			"bm25": map[string]any{"k1": k1, "b": b}, "stopwords": map[string]any{"preset": "none"},
		},
		"vectorIndexType":   "hnsw",
		"vectorIndexConfig": map[string]any{"distance": "cosine", "skipDefaultQuantization": true},
		"shardingConfig":    map[string]any{"desiredCount": max(1, s.opts.Shards)},
		"replicationConfig": map[string]any{"factor": max(1, s.opts.Replicas)},
	}
}

func (s *server) create(ctx context.Context, name string) error {
	return s.schema(ctx, http.MethodPost, "/v1/schema", s.collectionOf(name), nil)
}

func (s *server) remove(ctx context.Context, name string) error {
	return s.schema(ctx, http.MethodDelete, "/v1/schema/"+name, nil, nil)
}

func (s *server) schema(ctx context.Context, method, path string, body, into any) error {
	return s.client.do(ctx, request{method: method, path: path, body: body, into: into, limit: schemaLimit, patient: true})
}

// target is the collection that the alias leads to; "" for none.
func (s *server) target(ctx context.Context) (string, error) {
	var alias struct{ Class string }
	err := s.schema(ctx, http.MethodGet, "/v1/aliases/"+s.opts.Collection, nil, &alias)
	if missing(err) {
		err = nil
	}
	return alias.Class, err
}

func missing(err error) bool {
	failure, ok := errors.AsType[*Error](err)
	return ok && failure.Status == http.StatusNotFound
}

// swap has the alias lead to a collection.
func (s *server) swap(ctx context.Context, name string) error {
	target, err := s.target(ctx)
	switch {
	case err != nil:
		return err
	case target == "":
		return s.schema(ctx, http.MethodPost, "/v1/aliases", map[string]string{"alias": s.opts.Collection, "class": name}, nil)
	}
	return s.schema(ctx, http.MethodPut, "/v1/aliases/"+s.opts.Collection, map[string]string{"class": name}, nil)
}

// collections lists those that this program made under the configured name.
func (s *server) collections(ctx context.Context) (names []string, err error) {
	var all struct{ Classes []struct{ Class string } }
	if err := s.schema(ctx, http.MethodGet, "/v1/schema", nil, &all); err != nil {
		return nil, err
	}
	ours := regexp.MustCompile("^" + regexp.QuoteMeta(s.opts.Collection) + `_\d{14,}$`)
	for _, c := range all.Classes {
		if ours.MatchString(c.Class) {
			names = append(names, c.Class)
		}
	}
	slices.Sort(names)
	return names, nil
}

// newName names a collection after the time.
func (s *server) newName() string {
	return s.opts.Collection + "_" + strings.Replace(s.opts.Clock.Now().UTC().Format("20060102150405.000"), ".", "", 1)
}

// count is the number of objects of a collection.
func (s *server) count(ctx context.Context, name string) (int, error) {
	var answer countAnswer
	query := fmt.Sprintf(`{Aggregate {%s {meta {count}}}}`, name)
	err := s.client.do(ctx, request{
		method: http.MethodPost, path: "/v1/graphql", body: map[string]string{"query": query}, into: &answer, limit: schemaLimit, patient: true,
	})
	if err != nil || len(answer.Data.Aggregate[name]) == 0 {
		return 0, err
	}
	return answer.Data.Aggregate[name][0].Meta.Count, nil
}

type countAnswer struct {
	Data struct {
		Aggregate map[string][]struct{ Meta struct{ Count int } }
	}
	Errors graphErrors
}

func (a *countAnswer) check() error { return a.Errors.check() }
