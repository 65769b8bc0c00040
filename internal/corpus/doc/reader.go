package doc

import (
	"context"
	"io"
)

// Reader reads r in small steps and fails when ctx is done, so that a parser which
// reads from it ends even in the middle of a huge token.
func Reader(ctx context.Context, r io.Reader) io.Reader { return &reader{ctx, r} }

type reader struct {
	ctx context.Context
	r   io.Reader
}

// readStep is the most bytes between two looks at ctx.
const readStep = 64 << 10

func (r *reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p[:min(len(p), readStep)])
}
