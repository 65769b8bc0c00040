package index

import (
	"context"
	"fmt"

	"isnad/internal/embed"
	"isnad/internal/embed/scale"
)

// Scale is that of the index's embedder, as it was measured when the index was made.
func (x *Index) Scale() scale.Scale {
	if own, ok := scale.Known(x.embedder); ok {
		return own
	}
	if x.manifest.Scale != nil {
		return *x.manifest.Scale
	}
	return scale.Scale{Factor: 1}
}

// scaleFor is the scale of an embedder for the manifest: nil for one that is known, that of
// the generation before where it is the same embedder, or else measured.
func scaleFor(ctx context.Context, e embed.Embedder, old *Index) (*scale.Scale, error) {
	if _, ok := scale.Known(e); ok {
		return nil, nil
	}
	if old != nil && old.manifest.Scale != nil && old.manifest.Embedder == e.Fingerprint() {
		return old.manifest.Scale, nil
	}
	s, err := scale.Measure(ctx, e)
	if err != nil {
		return nil, fmt.Errorf("measure the embedding model: %w", err)
	}
	return &s, nil
}
