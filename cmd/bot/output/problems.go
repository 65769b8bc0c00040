package output

import (
	"fmt"
	"io"

	"isnad/internal/analysis"
	"isnad/internal/index"
	"isnad/internal/wire"
)

// Problems are the findings of a check of the index, as JSON.
type Problems struct {
	Problems []Problem `json:"problems"`
}

// A Problem is a finding about one file.
type Problem struct {
	File   string `json:"file"`
	Detail string `json:"detail"`
}

// WriteProblems writes the findings of a check of the index.
func WriteProblems(w io.Writer, problems []index.Problem, asJSON bool) error {
	if asJSON {
		list := []Problem{}
		for _, found := range problems {
			list = append(list, Problem{found.File, found.Detail})
		}
		return wire.Write(w, Problems{list})
	}
	if len(problems) == 0 {
		_, err := fmt.Fprintln(w, "clean")
		return err
	}
	for _, found := range problems {
		if _, err := fmt.Fprintf(w, "%s: %s\n", analysis.OneLine(found.File), analysis.OneLine(found.Detail)); err != nil {
			return err
		}
	}
	return nil
}
