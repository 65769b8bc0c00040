package doctor

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/units"
)

// corpus reads every article, as an update would.
func (d doctor) corpus(ctx context.Context, root fs.FS) Finding {
	files, refused, err := corpus.Scan(ctx, root)
	if err != nil {
		return Failed("corpus", err)
	}
	readable := 0
	var size int64
	for _, f := range files {
		if ctx.Err() != nil {
			break
		}
		if _, err := corpus.Read(ctx, root, f, d.cfg.Corpus.MaxFile()); err != nil {
			fault, ok := errors.AsType[*corpus.FileError](err)
			if !ok {
				return Failed("corpus", err)
			}
			refused = append(refused, fault)
			continue
		}
		readable, size = readable+1, size+f.Size
	}
	found := Finding{Check: "corpus", Status: OK,
		Detail: fmt.Sprintf("%s: %s, %s", d.cfg.Corpus.Dir, units.Count(readable, "article"), units.Bytes(size))}
	if len(refused) > 0 {
		found.Status = Warn
		found.Detail += fmt.Sprintf(", %d refused, first: %v", len(refused), refused[0])
		found.Hint = "repair or move the refused files; bot index names them all"
		if hint := refused[0].Hint(); hint != "" {
			found.Hint = hint + "; bot index names them all"
		}
	}
	if readable == 0 {
		found.Status, found.Err = Fail, index.ErrEmptyCorpus
		if len(refused) == 0 {
			found.Hint = "put " + corpus.Formats + " files there, or name another folder: --corpus DIR"
		}
	}
	return found
}
