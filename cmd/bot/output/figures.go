package output

import (
	"errors"
	"io"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/eval"
	"isnad/internal/eval/table"
	"isnad/internal/wire"
)

// Figures choose how the figures of an evaluation are written.
type Figures struct {
	JSON        bool
	Explain     bool // also write the result of each question
	Reliability bool // also write how often answers with each confidence are right
}

// WriteThresholds writes the figures for each threshold.
func WriteThresholds(w io.Writer, t eval.Thresholds, asJSON bool) error {
	if asJSON {
		return wire.Write(w, t)
	}
	return inOnePiece(w, func(w io.Writer) error { return table.Thresholds(w, t) })
}

// WriteFigures writes the figures of an evaluation, or their comparison with earlier ones. As
// JSON they are one line, after a line for each question if opts ask for it.
func WriteFigures(w io.Writer, r eval.Report, opts Figures) error {
	if opts.JSON {
		return writeFigureLines(w, r, opts.Explain)
	}
	return inOnePiece(w, func(w io.Writer) error {
		var errs []error
		if opts.Explain {
			errs = append(errs, r.WriteExplain(w))
		}
		if r.Comparison != nil {
			errs = append(errs, table.Comparison(w, *r.Comparison))
		} else {
			errs = append(errs, table.Report(w, r))
		}
		if opts.Reliability {
			_, err := io.WriteString(w, "\n")
			errs = append(errs, err, table.Reliability(w, r.Reliability))
		}
		return errors.Join(errs...)
	})
}

func writeFigureLines(w io.Writer, r eval.Report, explain bool) error {
	if explain {
		for _, result := range r.Results {
			if err := wire.Write(w, result); err != nil {
				return err
			}
		}
	}
	return wire.Write(w, r)
}

// inOnePiece lets write fill a buffer, and writes the buffer unless write failed. Names of files
// and questions in it are made harmless.
func inOnePiece(w io.Writer, write func(io.Writer) error) error {
	var b strings.Builder
	if err := write(&b); err != nil {
		return err
	}
	_, err := io.WriteString(w, analysis.HarmlessLines(b.String()))
	return err
}
