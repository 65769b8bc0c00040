package weaviate

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"isnad/internal/index"
)

// An object is a passage as the server keeps it.
type object struct {
	Class      string     `json:"class"`
	ID         string     `json:"id"`
	Vector     []float32  `json:"vector"`
	Properties properties `json:"properties"`
}

type properties struct {
	Terms   string `json:"terms"`   // of the word index, with spaces between them
	Script  string `json:"script"`  // language
	Article string `json:"article"` // path
	Version string `json:"version"` // of the article: all its passages
	Number  int    `json:"number"`  // of the passage in the article, from 0
}

// idOf is the ID of the passage at a place, a UUID made of all that the server keeps.
// What turns texts into vectors and terms is the same for all of a collection.
func idOf(x *index.Index, path string, number, at int) string {
	p := x.Passage(at)
	h := sha256.New()
	for _, s := range []string{path, p.Heading, p.Text, p.EmbedText()} {
		h.Write(binary.AppendUvarint(nil, uint64(len(s))))
		h.Write([]byte(s))
	}
	h.Write(binary.AppendUvarint(nil, uint64(number)))
	return uuid(h.Sum(nil))
}

// uuid writes a hash as a UUID of version 8 (RFC 9562).
func uuid(sum []byte) string {
	id := sum[:16]
	id[6] = id[6]&0x0f | 0x80
	id[8] = id[8]&0x3f | 0x80
	text := hex.EncodeToString(id)
	return strings.Join([]string{text[:8], text[8:12], text[12:16], text[16:20], text[20:]}, "-")
}

// versionOf tells an article with these passages from one with others.
func versionOf(x *index.Index, h index.Holding) string {
	sum := sha256.New()
	for i := range h.Passages {
		fmt.Fprintln(sum, idOf(x, h.Path, i, h.First+i))
	}
	return hex.EncodeToString(sum.Sum(nil)[:12])
}

// objectOf is the passage at a place as the server keeps it.
func objectOf(ctx context.Context, x *index.Index, class string, h index.Holding, version string, number int) (object, error) {
	at := h.First + number
	vector, err := x.Vectors().Of(ctx, at)
	if err != nil {
		return object{}, err
	}
	var terms []string
	for _, t := range x.Terms(at) {
		terms = append(terms, spell(t.Text))
	}
	return object{class, idOf(x, h.Path, number, at), vector, properties{
		Terms: strings.Join(terms, " "), Script: x.Script(at), Article: h.Path, Version: version, Number: number,
	}}, nil
}

// writeLimit is how long a request that writes may take at one node.
const writeLimit = 2 * time.Minute

// put sends objects. Those that the server has already are written again, alike.
func (s *server) put(ctx context.Context, objects []object) error {
	var result batchAnswer
	return s.client.do(ctx, request{
		method: http.MethodPost, path: "/v1/batch/objects" + s.consistency(), patient: true, limit: writeLimit, into: &result,
		body: map[string]any{"objects": objects, "fields": []string{"id"}},
	})
}

// consistency has most copies of a passage written before the server agrees.
func (s *server) consistency() string {
	if s.opts.Replicas > 1 {
		return "?consistency_level=QUORUM"
	}
	return ""
}

// A batchAnswer says of each object whether it was written.
type batchAnswer []struct {
	Result struct {
		Errors struct{ Error []struct{ Message string } }
	}
}

func (a *batchAnswer) check() error {
	for _, one := range *a {
		if all := one.Result.Errors.Error; len(all) > 0 {
			return errors.New("an object was not written: " + all[0].Message)
		}
	}
	return nil
}

// removeStale removes the objects of some articles, but for those of their versions that
// are kept. The server removes so many at a time.
func (s *server) removeStale(ctx context.Context, class string, paths, versions []string) error {
	match := []any{map[string]any{"path": []string{"article"}, "operator": "ContainsAny", "valueTextArray": paths}}
	for _, version := range versions {
		match = append(match, map[string]any{"path": []string{"version"}, "operator": "NotEqual", "valueText": version})
	}
	body := map[string]any{"match": map[string]any{"class": class, "where": map[string]any{"operator": "And", "operands": match}}}
	if len(versions) == 0 {
		body["match"].(map[string]any)["where"] = match[0]
	}
	for {
		var answer struct {
			Results struct{ Matches, Limit, Failed int }
		}
		err := s.client.do(ctx, request{
			method: http.MethodDelete, path: "/v1/batch/objects" + s.consistency(), patient: true, limit: writeLimit, body: body, into: &answer,
		})
		if err != nil {
			return err
		}
		if r := answer.Results; r.Failed > 0 {
			return fmt.Errorf("weaviate: %d objects of former articles were not removed", r.Failed)
		} else if r.Matches == 0 || r.Matches < r.Limit {
			return nil
		}
	}
}
