package nearest

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"isnad/internal/index/segment"

	"github.com/philippgille/chromem-go"
)

// chromemMost is up to how many passages chromem-go is asked for the nearest
// vectors. It keeps a copy of each in memory and visits them through a map, document
// by document: up to here that takes two or three milliseconds. Beyond, the vectors
// are scanned where they lie, which is ten times faster: docs/measured.md has the
// figures and docs/roads.md the reasons.
const chromemMost = 2000

// Chromem asks chromem-go for the nearest vectors: a collection for each
// script, so that a search of one script needs no filter, and in it a document for
// each passage, whose ID is the passage's place and which has no text. Their
// cosines are computed anew, so that both engines agree to the last bit, also where
// chromem-go brings a vector to length 1.
type Chromem struct {
	*Scanned
	collections map[string]*chromem.Collection // by script
}

// noEmbedding stands where chromem-go wants to embed texts by itself: Isnad
// always gives it vectors.
func noEmbedding(context.Context, string) ([]float32, error) {
	return nil, errors.New("the vector store does not embed")
}

// NewChromem puts vectors into a chromem-go database.
func NewChromem(scanned *Scanned) (*Chromem, error) {
	v := &Chromem{scanned, make(map[string]*chromem.Collection)}
	db := chromem.NewDB()
	for at := range scanned.places {
		p, i := scanned.parts[scanned.places[at].Part], int(scanned.places[at].At)
		script := p.Scripts()[p.Script(i)]
		c := v.collections[script]
		if c == nil {
			var err error
			if c, err = db.CreateCollection(script, nil, noEmbedding); err != nil {
				return nil, err
			}
			v.collections[script] = c
		}
		document := chromem.Document{ID: strconv.Itoa(at), Embedding: scanned.of(at)}
		if err := c.AddDocument(context.Background(), document); err != nil {
			return nil, err
		}
	}
	return v, nil
}

// spare is how many more passages than asked for chromem-go is asked for, since
// its cosines may put equally near ones in another order.
const spare = 8

// Nearest implements [Vectors].
func (v *Chromem) Nearest(ctx context.Context, query []float32, script string, n int) ([]Neighbour, error) {
	n = min(n, v.Count(script))
	if n <= 0 {
		return nil, ctx.Err()
	}
	for asked := n + spare; ; asked *= 2 {
		asked = min(asked, v.Count(script))
		found, err := v.collections[script].QueryEmbedding(ctx, query, asked, nil, nil)
		if err != nil {
			return nil, fmt.Errorf("search the vectors: %w", err)
		}
		places := make([]int, len(found))
		for i, r := range found {
			if places[i], err = strconv.Atoi(r.ID); err != nil {
				return nil, fmt.Errorf("search the vectors: %w", err)
			}
		}
		near := v.exact(query, places, n)
		last := found[len(found)-1].Similarity
		if asked == v.Count(script) || float64(last+2*segment.DotError(len(query))) < near[len(near)-1].Cosine {
			return near, nil
		}
	}
}
